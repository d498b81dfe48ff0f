/** The people rules, surest first. */
import type { PeopleRule } from '../scene.js';
import { description } from './description.js';
import { documentOwner } from './document-owner.js';
import { epithet } from './epithet.js';
import { epithetOfPronoun } from './epithet-of-pronoun.js';
import { firstName } from './first-name.js';
import { headingDescription } from './heading-description.js';
import { kin } from './kin.js';
import { leadDescription } from './lead-description.js';
import { name } from './name.js';
import { pair } from './pair.js';
import { pairNoun } from './pair-noun.js';
import { pronoun } from './pronoun.js';
import { sameDocument } from './same-document.js';
import { shortName } from './short-name.js';
import { subjectPronoun } from './subject-pronoun.js';
import { surname } from './surname.js';
import { they } from './they.js';
import { unnamed } from './unnamed.js';
import { writer } from './writer.js';

export const peopleRules: readonly PeopleRule[] = [
  name,
  firstName,
  shortName,
  surname,
  description,
  epithet,
  subjectPronoun,
  pronoun,
  epithetOfPronoun,
  pair,
  pairNoun,
  they,
  kin,
  documentOwner,
  writer,
  headingDescription,
  leadDescription,
  sameDocument,
  unnamed,
];
