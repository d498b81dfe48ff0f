/**
 * Pages in the manner of ten large outlets, as they are when the text of a page is copied or extracted: what belongs to
 * the page stands among what belongs to the article. All sentences are made up.
 */
export interface OutletPage {
  readonly manner: string;
  /** Lines of the page, in order; those that begin with `| ` are the page's. */
  readonly lines: readonly string[];
}

const lead =
  'The harbour of Port Ellis will stay shut until the spring, the port authority said on Tuesday, after a storm broke two of its three cranes and sank a tug.';
const voice =
  '“We have never seen waves like these inside the breakwater,” said Ann Lee, who runs the pilots’ station. “The old men say the same.”';
const detail =
  'Repairs will cost about nine million, according to an engineer’s report, and the insurers have not yet said how much of that they will bear.';
const second =
  'Bo Rao, a crane driver, called the plan “a patch on a patch” and said that the yard needed new rails before it needed new cranes.';
const end = 'The authority meets again on 4 May. Ferries go from the north pier until then.';

export const outletPages: readonly OutletPage[] = [
  {
    manner: 'a wire',
    lines: [
      lead,
      voice,
      detail,
      second,
      end,
      '| (Reporting by Ann Poole in Port Ellis; Writing by Sam Ode; Editing by Lia Marsh and Tom Birch)',
      '| Reporting by Ann Poole; Editing by Lia Marsh',
      '| Our Standards: The Harbour Wire Trust Principles.',
      '| Our Standards: The “Harbour Wire” Trust Principles., opens new tab',
      '| Sign up here.',
      '| Purchase Licensing Rights',
    ],
  },
  {
    manner: 'another wire',
    lines: [
      'PORT ELLIS (HW) — ' + lead,
      voice,
      '| ___',
      detail,
      '| Copyright 2024 The Harbour Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
      '| Associated Harbour writer Lia Marsh in Oslo contributed to this report.',
      '| Follow Ann Poole on X: @annpoole',
    ],
  },
  {
    manner: 'a broadcaster',
    lines: [
      '| Image source, Getty Images',
      '| Image caption, Ann Lee says the breakwater is “too low”',
      lead,
      voice,
      '| Read more: Storm sinks tug as pilots say “enough”',
      detail,
      '| More on this story',
      '| “We will not leave,” say islanders',
      '| Tug sinks in storm',
      '| 3 hours ago',
      '| Related Topics',
      '| Harbours',
    ],
  },
  {
    manner: 'a quality paper with a newsletter',
    lines: [
      lead,
      voice,
      '| Sign up to First Thing',
      '| Free daily newsletter',
      '| Our “First Thing” briefing breaks down the key stories of the day, telling you what’s happening and why it matters',
      '| Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.',
      '| after newsletter promotion',
      detail,
      second,
      end,
    ],
  },
  {
    manner: 'a paper behind a wall',
    lines: [
      '| Listen to this article · 6:12 min Learn more',
      lead,
      '| Advertisement',
      '| SKIP ADVERTISEMENT',
      voice,
      detail,
      '| Credit...Ann Poole for The Ellis Times',
      '| Subscribe to The Times to read as many articles as you like.',
      second,
      end,
      '| A version of this article appears in print on April 2, 2024, Section A, Page 4 of the print edition with the headline: Storm “Like No Other” Shuts Harbour. Order Reprints | Today’s Paper | Subscribe',
      '| Ann Poole is a reporter covering harbours. More about Ann Poole',
    ],
  },
  {
    manner: 'a cable channel',
    lines: [
      '| CLICK HERE TO GET THE HARBOUR NEWS APP',
      lead,
      '| PILOTS WARN OF ‘MONSTER’ WAVES AS HARBOUR SHUTS',
      voice,
      '| Video',
      detail,
      '| (Photo by Ann Poole/Getty Images)',
      '| The Harbour News’ Lia Marsh contributed to this report.',
      end,
    ],
  },
  {
    manner: 'a network site',
    lines: [
      lead,
      '| RELATED: “Enough is enough”: pilots on the storm',
      voice,
      '| Download the Harbour News app for breaking news and politics.',
      detail,
      second,
      '| Recommended',
      '| Storm sinks tug',
      '| “It was like a wall,” survivor says',
      '| Islanders refuse to leave homes',
    ],
  },
  {
    manner: 'a tabloid',
    lines: [
      '| Share this article Share',
      lead,
      voice,
      '| Scroll down for video',
      '| +7 View gallery',
      detail,
      '| READ MORE: ‘I thought I’d die’ - tug captain tells of night at sea',
      second,
      '| MORE TOP STORIES',
      '| Do you have a story? Email tips@harbourmail.example',
      '| Comments 112',
      '| The comments below have not been moderated.',
      '| The views expressed in the contents above are those of our users and do not necessarily reflect the views of HarbourMail.',
    ],
  },
  {
    manner: 'a public radio',
    lines: [
      '| toggle caption',
      '| Ann Poole/AP',
      '| Hide caption',
      lead,
      voice,
      '| Sponsor Message',
      '| Support comes from listeners like you. Become a member.',
      detail,
      end,
      '| Copyright 2024 Harbour Public Radio. To see more, visit Harbour Public Radio.',
    ],
  },
  {
    manner: 'a site with a banner',
    lines: [
      '| We and our 842 partners use cookies to store and “personalise” content. By clicking “Accept all” you agree to this. Manage your preferences',
      '| We value your privacy',
      '| Accept all cookies',
      '| Skip to main content',
      lead,
      voice,
      '| This video can not be played',
      detail,
      '| Enjoying this article? “Like” us on Facebook',
      second,
      '| Get the day’s top stories in your inbox: sign up for our newsletter “The Quay”.',
      '| © 2024 Harbour Media Ltd',
      '| Terms of Use',
      '| Privacy Policy',
    ],
  },
];
