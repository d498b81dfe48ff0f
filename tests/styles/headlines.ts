/** A story, and headlines that could stand above it: `Q` is what somebody of it says, whole or in part. */
export const story = [
  'Ann Lee, the mayor of Hull, has closed the site.',
  'She told reporters that the site was unsafe.',
  'Bo Ray, who runs a shop, was angry.',
].join('\n\n');

export const whole = 'It is a danger to us all';
export const part = 'a danger to us';

/** Headlines whose quote is Ann Lee’s. */
export const wholeHeadlines: readonly string[] = [
  'Q, says Ann Lee',
  'Q: Ann Lee',
  'Ann Lee: Q',
  'Q, Lee says',
  'Lee: Q',
  'Q, warns Hull mayor',
  'Hull mayor: Q',
  'Ann Lee on the site: Q',
  'Lee hits back at critics: Q',
  'Q – Ann Lee',
  'Mayor: Q',
  'EXCLUSIVE: Q, says Ann Lee',
  'Ann Lee tells shopkeepers: Q',
  'Q: Ann Lee on the site',
  'Q: Hull mayor on the site',
  'Q, Mayor Says',
];

/** The same, of words in the headline’s own sentence. */
export const partHeadlines: readonly string[] = [
  'Mayor says site is Q',
  'Mayor Lee calls site Q',
  'Ann Lee calls site Q',
  'Mayor slams Q site',
  'Lee slams site as Q',
  'Site Q, Ann Lee tells reporters',
  'Site is Q, says mayor',
  'Why Ann Lee says the site is Q',
  'Site Q, says Hull mayor Ann Lee',
  'Ann Lee: Site Q',
  'Ann Lee Says Site Is Q',
];

/** Headlines that leave open who says so. */
export const openHeadlines: readonly string[] = ['Q: mayor closes site', 'Anger in Hull over Q site'];
