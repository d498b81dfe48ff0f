declare module 'quote-parser' {
  export function parse(text: string, language: string, options: { readonly minLength: number }): unknown;
}
