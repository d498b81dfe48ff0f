/** Lines that belong to the page, not to the article. Body is the default: each pattern asks for the whole line. */

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 250;

const DOUBLE_MARK = /["“”„«»]|''|``/;

const ORIGIN = [
  /^(?:this|the) (?:article|story|post|piece|report|column|essay|interview) (?:was |has been )?(?:originally |first |previously |also )+(?:published|appeared|posted|ran|printed)(?: (?:on|in|at|by))? (?<publisher>\S.*?)[.]?$/i,
  /^originally (?:published|posted) (?:on|in|at|by) (?<publisher>\S.*?)[.]?$/i,
];

const RELATED =
  /^(?:recommended(?: stories| articles| for you| reading)?|related(?: stories| articles| content| coverage| news| topics| links| posts)?|more (?:from|on|in) [\p{L}\p{N} .&'’]{2,40}|more (?:stories|news|coverage|top stories|like this)|most (?:read|popular|viewed|shared|commented)(?: stories| articles)?|read (?:next|this next)|up next|trending(?: now| stories)?|top stories|latest (?:news|stories)|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)(?: this)?|we recommend|what to read next|also on [\p{L}\p{N} .]{2,30}|see also|external links|sources|references|sister links|popular(?: now| on .{2,30})?)\s*[:.…]?$/iu;

/** Page furniture that may name other articles, quotation marks and all. */
const POINTER =
  /^[[(▶►→>*• ]*(?:read more|more|also read|read also|read next|related(?: (?:story|article|coverage))?|see also|see more|watch|listen|more on this|opinion|don['’]t miss|must read|recommended)\s*(?::|»|>|\||–|—)/i;

const FURNITURE = joined([
  /^(?:read|see|learn|view|show|find out|continue) (?:more|reading)(?: (?:here|below|about this|at .{2,60}|on .{2,60}))?\s*[.…>»]*$/i,
  /^read (?:it all|the (?:rest|full|original|whole)\b.{0,60}?) (?:here|at .{2,60}|on .{2,60})\.?$/i,
  /^(?:on twitter,? )?(?:please )?follow (?:@|\S.{0,90}?\bon (?:twitter|x|facebook|instagram|threads|bluesky|google news)\b|\S.{0,60}? https?:)/i,
  /^on twitter,? follow /i,
  // who wrote it, and where they are to be followed
  /\b(?:follow|contact|reach|e-?mail) (?:him|her|them|me) (?:on|at|via) [^.!?]{1,40}(?:\.\S+)*\.?$/i,
  /^(?:like|find|join) us on (?:twitter|x|facebook|instagram|whatsapp|telegram)\b/i,
  /^(?:sign up|subscribe|register|click here|tap here|download (?:the|our)|get (?:the latest|our|breaking)|enter your e-?mail|want more updates|to (?:subscribe|sign up)|already a subscriber|thank you for (?:reading|subscribing)|support (?:our|independent) journalism)\b/i,
  /^advertisement\b.{0,40}$/i,
  /^(?:story|article) continues below.{0,20}$/i,
  /^(?:getty(?: images)?|shutterstock|istock|(?:ap|afp|reuters|epa|file)(?: photo| images?)?)[.]?$/i,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|produced|translated|graphics?|research) by [\p{Lu}].*$/u,
  /^\(?(?:Additional |With )?(?:Reporting|Writing|Editing|Compiled|Produced|Translated|Graphics?|Research) by .*$/,
  /^contributing:\s/i,
  /^[\p{Lu}].{2,180} contributed(?: (?:reporting|research))?(?: (?:to|for) this (?:report|story|article|post|piece))?(?: from .{2,60})?\.$/u,
  /^\(?h\/t\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/i,
  /^all rights reserved\b.{0,80}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:e-?mail|send (?:tips|comments|feedback)|contact (?:us|the (?:author|reporter|writer)))\b.*@\S+$/i,
  /^(?:this|the) (?:story|article|post|report) (?:has been|was|will be|is being) (?:updated|corrected|amended)\b/i,
  /^(?:image|photo|photograph|picture|video|illustration|graphic)s?(?: credit| by| courtesy(?: of)?)?s?:\s.{1,120}$/i,
  /^(?:share|save|print|comments?|\d+ comments?|share this(?: article| story)?|listen to (?:this )?article|back to top)[.]?$/i,
  // A rule of dashes, stars or the like.
  /^[-–—_=~*•·.#\s]{2,60}$/,
]);

/** Words that only a page says, whatever it puts in marks. */
const PAGE_WORDS = joined([
  /^our standards: the .{1,60} trust principles\b/i,
  /^(?:purchase licensing rights|order reprints|terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings)|manage (?:your )?(?:preferences|cookies)|skip to (?:main )?content|skip advertisement|sponsor message|toggle caption|hide caption|enlarge this image|video|gallery|free (?:daily|weekly) newsletter|after newsletter promotion|view gallery|scroll down for (?:video|more)|tap to unmute)[.,]?(?: opens new tab)?$/i,
  /^privacy notice: newsletters\b/i,
  /^image (?:source|caption), \S/i,
  /^listen to this article\b.{0,40}$/i,
  /^\+\d+ view gallery$/i,
  /^(?:photo )?credit(?:\.{3}|…) ?\p{Lu}/iu,
  /^\((?:photo|image|picture|video)s?(?: credit| illustration)?(?: by|:) [^()]{2,80}\)$/i,
  /^[\p{Lu}][\p{L}.'’ -]{2,40}\/(?:ap|afp|getty images|reuters|epa|pa|upi|bloomberg)(?: (?:photo|images|via .{2,20}))?[.]?$/iu,
  /^a version of this (?:article|story) (?:appears|appeared|ran) in (?:print|the)\b/i,
  /^[\p{Lu}].{2,160}[.] More about [\p{Lu}][^.!?]{2,40}$/u,
  /^(?:we|we and our|this site and our|our) (?:\d+ )?(?:partners |vendors )?(?:use|uses|store|value) (?:your privacy|(?:\w+ ){0,4}cookies)\b/i,
  /^(?:accept|reject|allow|decline) (?:all|cookies)\b.{0,30}$/i,
  /\bby clicking [“"']?accept\b/i,
  /^this (?:video|content|audio) (?:can ?not|can['’]t|is not) (?:be )?(?:played|available)\b.{0,60}$/i,
  /^enjoying this (?:article|story)\b/i,
  /\bsign up (?:for|to) (?:our|the) (?:\S+ ){0,4}(?:newsletter|briefing|email|alerts)\b/i,
  /^(?:get|our) (?:\S+ ){1,6}(?:newsletter|briefing|inbox)\b.{0,150}$/i,
  /^support comes from\b/i,
  /^(?:the )?comments (?:below|on this (?:article|story)) (?:have|are)\b/i,
  /^the views expressed in the (?:contents|comments) above\b/i,
]);

/** One expression for all that share their flags: of hardly any line more than its first letters are read so. */
function joined(shapes: readonly RegExp[]): readonly RegExp[] {
  return [...new Set(shapes.map(({ flags }) => flags))].map((flags) => {
    const alike = shapes.filter((shape) => shape.flags === flags);
    return new RegExp(alike.map(({ source }) => source).join('|'), flags);
  });
}

/** A headline in capitals between two paragraphs points to another article. */
const CAPITALS = /^(?=(?:\S+ ){4})(?=[^\p{Ll}]{24,160}$)[^.!?]*[^.!?:”"]$/u;

/** A caption that names who made the picture: "A view of the bridge. Image: A. Maker." */
const CAPTION =
  /[.!?)”"'’] (?:image|photo|photograph|picture|credit)s?(?: credit| by)?: [^.!?]{1,60}(?:[.!] ?[^.!?]{0,20}){0,3}$/i;

/** The publisher that a line of origin names ("This article was originally published on …"), or undefined. */
export function originOf(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  for (const shape of ORIGIN) {
    const publisher = shape.exec(line)?.groups?.publisher;
    if (publisher) return publisher;
  }
  return undefined;
}

/** Whether a line is the heading over a list of other articles. */
export function isRelatedHeading(line: string): boolean {
  return line.length <= 60 && RELATED.test(line);
}

/** Whether a line is page furniture: a prompt, a credit, a pointer to another article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (POINTER.test(line) || PAGE_WORDS.some((shape) => shape.test(line))) return true;
  if (!DOUBLE_MARK.test(line) && FURNITURE.some((shape) => shape.test(line))) return true;
  return CAPTION.test(line);
}

/** Whether a line between paragraphs is another article's headline in capitals. */
export function isShouted(line: string): boolean {
  return CAPITALS.test(line);
}
