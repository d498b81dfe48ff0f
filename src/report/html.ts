/** Markup that is safe to put into a page. Whatever isn't `Html` is text and gets escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: text, numbers and markup, or lists of markup. */
export type Part = string | number | Html | readonly Html[];

/** Builds markup from a template: ``html`<b>${name}</b>` `` escapes the name, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, index) => string.replace(indent, '\n') + shown(parts[index])).join(''));
}

/** What templates are indented by, in their own source and not in what they are filled with. */
const indent = /\n\s+/g;

export const nothing = new Html('');

function shown(part: Part | undefined): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A value as JSON that nothing in it can end the script element of. */
export function json(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, asEscape));
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
