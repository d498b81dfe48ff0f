/** `…, he said`, `…?” Ann Lee asked`, `…, said`: the commonest words after a closing mark show where a lost one stood. */
const CUE =
  /[,?!][ \u00A0](?:(?:he|she|they|it|we|I|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}) )?(?:said|says|added|adds|told|tells|asked|wrote|writes|replied|explained|noted|continued|tweeted|argued|insisted|warned|recalled|concluded)\b/u;
const CUE_HERE = new RegExp(`^${CUE.source.slice('[,?!]'.length)}`, 'u');

/**
 * Looks for the place where a quotation whose closing mark was lost must have ended.
 *
 * Takes the stretch to look in, and whether another quotation opens at its end, so that the last whole sentence before
 * it will do; `after` asks instead whether a cue stands right there. Returns the offset where the words end, or undefined.
 */
export function endOfLostClose(
  text: string,
  from: number,
  to: number,
  opensNext: boolean,
  after?: number,
): number | undefined {
  if (after !== undefined) return CUE_HERE.test(text.slice(after, Math.min(to, after + 160))) ? from : undefined;
  const gap = text.slice(from, to);
  const cue = CUE.exec(gap);
  if (cue) return from + cue.index + 1;
  // “We go.’ Ann left: a single mark where the double one belongs.
  const single = gap.includes('‘') ? undefined : /[.,?!]['’](?=[\s.)]|$)/.exec(gap);
  if (single) return from + single.index + 1;
  if (!opensNext) return undefined;
  for (let at = gap.length - 2; at > 0; at -= 1) {
    if (isSentenceEnd(gap, at)) return from + at + 1;
  }
  return undefined;
}

/** A full stop after a lone capital (U.S.) or before a small letter ends no sentence. */
function isSentenceEnd(gap: string, at: number): boolean {
  if (!/[.?!…]/.test(gap.charAt(at))) return false;
  const around = gap.slice(Math.max(0, at - 2), at + 6);
  return !/^[.\s]\p{Lu}\./u.test(around) && /[.?!…]\s+(?:$|[^\s\p{Ll}])/u.test(gap.slice(at, at + 6));
}
