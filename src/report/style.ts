/** The page's style: a serif to read, a sans for data, one quiet colour for each kind of speaker. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #1f1d1a; --quiet: #625d54; --line: #dfdace; --tint: #f3ecd9; --strong: #ead9a8; --raised: #ffffff; --link: #1d4f7a;
  --person: #1d5c8a; --organisation: #2d6a3c; --group: #77458c; --document: #855300; --unnamed: #6a6459; --none: #a3341f;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e5db; --quiet: #a9a396; --line: #38352f; --tint: #2c2820; --strong: #4b4023; --raised: #211f1c; --link: #93c0e4;
    --person: #82b8e0; --organisation: #87c493; --group: #cba0db; --document: #dcae62; --unnamed: #b1a999; --none: #ee8e78;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 5rem; max-width: 78rem; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.browse:focus-visible { outline: none; }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.15; text-wrap: balance; }
.quiet, .role, .facts, .key, .axis, figcaption, .kicker, footer, .id, th button { color: var(--quiet); }
.number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: .5rem 1rem; z-index: 3; }
.k-person { --k: var(--person); } .k-organisation { --k: var(--organisation); } .k-group { --k: var(--group); } .k-document { --k: var(--document); } .k-unnamed { --k: var(--unnamed); } .k-none { --k: var(--none); }

.masthead { border-bottom: 1px solid var(--line); padding: 2.25rem 0 1.25rem; }
.masthead::before { content: ''; display: block; width: 3.5rem; border-top: 4px solid var(--ink); margin-bottom: .9rem; }
.kicker { margin: 0; font-size: .875rem; }
h1 { font-size: clamp(2rem, 5vw, 3rem); letter-spacing: -.01em; margin: .2rem 0 1.25rem; }
.figures { list-style: none; display: grid; grid-template-columns: repeat(4, auto); justify-content: start; gap: 1rem 3.5rem; margin: 0; padding: 0; }
.figures li { display: flex; flex-direction: column; }
.figures strong { font: 700 1.9rem/1.1 var(--serif); }
.figures small { color: var(--quiet); font-size: .8125rem; max-width: 11rem; line-height: 1.3; }

section > h2 { font-size: 1.5rem; margin: 2.5rem 0 1rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem 4rem; }
.speakers { list-style: none; margin: 0; padding: 0; }
.speakers li, .key { display: grid; grid-template-columns: minmax(0, 1fr) minmax(3rem, 9rem) 3rem 4rem; gap: 0 1rem; align-items: baseline; }
.speakers li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
.key { font-size: .8125rem; margin: 0; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.key span:nth-child(2) { grid-column: 2 / 4; text-align: right; } .key span:nth-child(3) { text-align: right; }
.speaker { font-weight: 600; color: inherit; text-decoration: none; grid-area: 1 / 1; } .speaker:hover { text-decoration: underline; }
.speakers .role { grid-area: 2 / 1 / 3 / -1; font-size: .8125rem; line-height: 1.3; }
.speakers svg { grid-area: 1 / 2; width: 100%; height: .5rem; align-self: center; } .speakers rect { fill: var(--k); }
.speakers .number { grid-area: 1 / 3; } .speakers .number.quiet { grid-area: 1 / 4; }
.more summary { cursor: pointer; padding: .6rem 0; color: var(--link); font-size: .9375rem; }
figure { margin: 0 0 2rem; } figcaption { font-size: .8125rem; margin-bottom: .5rem; }
.kinds svg { width: 100%; height: 1.1rem; display: block; } .kinds rect { fill: var(--k); }
.kinds ul { list-style: none; margin: .5rem 0 0; padding: 0; font-size: .9375rem; }
.kinds li { display: grid; grid-template-columns: 1fr 4rem 3.5rem; padding: .1rem 0; } .kinds .name::before { content: ''; display: inline-block; width: .65em; height: .65em; margin-right: .5em; background: var(--k); }
.dates svg { width: 100%; height: 4.5rem; display: block; border-bottom: 1px solid var(--ink); } .dates rect { fill: var(--quiet); } .dates rect:hover { fill: var(--ink); }
.axis { display: flex; justify-content: space-between; gap: 1rem; font-size: .8125rem; margin: .25rem 0 0; }

.browse { border-top: 1px solid var(--line); margin-top: 2.5rem; } .browse > h2 { margin: 1.75rem 0 .75rem; } .browse > .quiet { font-size: .875rem; max-width: 46rem; margin: 0 0 1rem; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: .75rem 1rem; align-items: end; padding: 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; font-size: .875rem; }
form label { display: block; color: var(--quiet); } form .wide { grid-column: span 2; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; } legend { padding: 0; color: var(--quiet); }
.pair { display: flex; gap: .4rem; align-items: center; } .checks { display: flex; flex-wrap: wrap; gap: .2rem .9rem; min-height: 2.25rem; align-items: center; } .checks label { color: var(--ink); white-space: nowrap; }
input, select, button { font: inherit; color: var(--ink); }
input:not([type=checkbox]), select { width: 100%; min-width: 0; height: 2.25rem; padding: .2rem .5rem; background: var(--paper); border: 1px solid #8b8578; border-radius: 3px; }
::placeholder { color: var(--quiet); opacity: 1; } input[type=checkbox] { accent-color: var(--link); width: 1rem; height: 1rem; vertical-align: -.15rem; margin: 0 .25rem 0 0; }
button { cursor: pointer; background: var(--paper); border: 1px solid #8b8578; border-radius: 3px; padding: .3rem .75rem; min-height: 2.25rem; }
button:hover { background: var(--tint); } button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
button.plain { all: unset; cursor: pointer; font-weight: 600; } button.plain:hover { text-decoration: underline; } button.plain:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; margin: 1rem 0; } .bar p { margin: 0; }
#views { display: flex; } #views button { border-radius: 0; } #views button:first-child { border-radius: 3px 0 0 3px; } #views button:last-child { border-radius: 0 3px 3px 0; margin-left: -1px; }

table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: left; font-weight: 400; padding: 0; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
th button { border: 0; background: none; padding: .4rem .75rem .4rem 0; min-height: 0; font-size: .8125rem; white-space: nowrap; } th[aria-sort=ascending] button::after { content: ' ↑'; } th[aria-sort=descending] button::after { content: ' ↓'; } th:not([aria-sort=none]) button { color: var(--ink); font-weight: 600; } th span { display: block; padding: .4rem 0; font-size: .8125rem; line-height: 1.5; color: var(--quiet); }
td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); vertical-align: top; line-height: 1.4; }
td.number { text-align: left; } td.who { width: 13rem; } td.who .role { display: block; font-size: .8125rem; line-height: 1.3; } td.words { font-family: var(--serif); min-width: 18rem; } td.words a { color: inherit; text-decoration: none; } td.words a:hover { text-decoration: underline; } td.title { width: 13rem; font-size: .8125rem; color: var(--quiet); }
td:first-child { border-left: 3px solid var(--k); padding-left: .6rem; } th:first-child { padding-left: .75rem; }
#more { margin: 1rem 0; }
.verdict { display: inline-flex; flex-wrap: wrap; gap: .25rem; } .verdict button { font-size: .75rem; padding: .1rem .45rem; min-height: 1.5rem; white-space: nowrap; } .verdict input { height: 1.75rem; font-size: .8125rem; }

article { content-visibility: auto; contain-intrinsic-size: auto 60rem; border-top: 1px solid var(--line); padding: 1.5rem 0 1rem; }
article header { margin-bottom: .9rem; } h3 { font-size: 1.5rem; margin: 0 0 .3rem; max-width: 34rem; } 
.facts { margin: 0; font-size: .8125rem; } .id { margin-left: .5rem; text-decoration: none; font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .6875rem; }
.row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 20rem); gap: 0 3.5rem; }
.row > p { font: 400 1.0625rem/1.62 var(--serif); margin: 0 0 .85rem; grid-column: 1; white-space: pre-wrap; } .row > p.title { font-weight: 700; } .row > h3 { grid-column: 1; } .row > p.header, .row > p.boilerplate { font: 400 .8125rem/1.5 var(--sans); color: var(--quiet); margin-bottom: .25rem; } .row > p.header + .notes { margin-top: 0; }
.row:has(> p.header) + .row > p:not(.header) { margin-top: .85rem; }
.q { color: inherit; text-decoration: none; background: var(--tint); border-bottom: 2px solid var(--k); padding: .06em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; } .q.k-none { border-bottom-style: dashed; }
.q.on, .q:target, .s:target, .q:focus-visible { background: var(--strong); }
.m { text-decoration: underline; text-decoration-color: var(--quiet); text-decoration-thickness: 1px; text-underline-offset: .2em; } .c { text-decoration: underline dotted; text-decoration-color: var(--quiet); text-underline-offset: .2em; } .m.on, .c.on, .m:target, .c:target { background: var(--strong); text-decoration-color: var(--ink); }
.s { border-bottom: 1px dotted var(--quiet); } .s.off { border-bottom: 0; } .q.off { background: none; border-bottom: 0; }
.notes { list-style: none; margin: .2rem 0 .85rem; padding: 0; font-size: .8125rem; line-height: 1.35; grid-column: 2; align-self: start; }
.note { border-left: 2px solid var(--k, var(--line)); padding: 0 0 0 .65rem; margin-bottom: .45rem; } .note.on { background: var(--tint); }
.note summary { cursor: pointer; list-style: none; display: flex; gap: .6rem; justify-content: space-between; } .note summary::-webkit-details-marker { display: none; } .note summary b { font-weight: 600; } .note.aside summary { justify-content: start; color: var(--quiet); } .note summary q { font-family: var(--serif); }
.share { color: var(--quiet); } .note.k-none summary b { color: var(--none); }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .75rem; margin: .35rem 0 .5rem; } dt { color: var(--quiet); } dd { margin: 0; }
#card { position: absolute; z-index: 2; width: max-content; max-width: min(24rem, calc(100vw - 1rem)); background: var(--raised); border: 1px solid var(--line); border-top: 3px solid var(--k, var(--quiet)); border-radius: 3px; box-shadow: 0 3px 14px rgb(0 0 0 / .18); padding: .6rem .8rem; font-size: .8125rem; line-height: 1.4; pointer-events: none; } #card p { margin: 0; font-size: .9375rem; display: flex; gap: 1rem; justify-content: space-between; } #card dl { margin-bottom: 0; } #card a { color: inherit; text-decoration: none; }

#review { position: fixed; inset: auto 0 0; background: var(--ink); color: var(--paper); padding: .6rem clamp(1rem, 4vw, 3rem); display: flex; gap: 1rem; align-items: center; z-index: 2; } #review p { margin: 0 auto 0 0; } #review button { background: var(--paper); color: var(--ink); border-color: var(--paper); } #discard { background: none !important; color: var(--paper) !important; }
#articles > details { border-top: 1px solid var(--line); padding: .5rem 0; content-visibility: auto; contain-intrinsic-size: auto 2.5rem; } #articles > details > summary { cursor: pointer; } #articles > details ol { list-style: none; padding: 0; margin: .5rem 0; columns: 24rem; column-gap: 3rem; font-size: .9375rem; } #articles > details li { break-inside: avoid; padding: .15rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; font-size: .8125rem; } footer p { margin: 0 0 .4rem; }

@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .row { grid-template-columns: minmax(0, 1fr); } .notes { grid-column: 1; margin: -.35rem 0 1rem; }
  #articles .row > p { max-width: 38rem; } .note { max-width: 38rem; }
}
@media (max-width: 46rem) {
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 1.5rem; }
  .speakers li, .key { grid-template-columns: minmax(0, 1fr) minmax(2rem, 4.5rem) 2.25rem 3.25rem; gap: 0 .6rem; }
  form { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; } tr { border-bottom: 1px solid var(--line); padding: .7rem 0 .7rem .75rem; border-left: 3px solid var(--k); margin-bottom: .7rem; } td, td:first-child { border: 0; padding: .1rem 0; width: auto; } td.who, td.title { width: auto; } td.words { min-width: 0; padding: .35rem 0; font-size: 1.0625rem; } td:not(.words):not(.who)::before { content: attr(data-label) ': '; color: var(--quiet); font-size: .8125rem; } td.who .role { display: inline; margin-left: .4rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: auto; } }
@media print { form, #views, #review, #card, .verdict { display: none !important; } article { content-visibility: visible; } }
`;
