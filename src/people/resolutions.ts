/** Whom each mention of an article was found to stand for. */
import type { NounPhrase } from '../mentions/phrase.js';
import type { Stamped } from '../types.js';
import type { Resolution } from './entities.js';

export interface Resolutions {
  get(mention: NounPhrase): Stamped<Resolution> | undefined;
}

/** A table by the index of the mention: it is asked for every mention that is weighed. */
export class ResolutionTable implements Resolutions {
  private readonly found: (Stamped<Resolution> | undefined)[];

  constructor(private readonly mentions: readonly NounPhrase[]) {
    this.found = new Array<undefined>(mentions.length).fill(undefined);
  }

  get(mention: NounPhrase): Stamped<Resolution> | undefined {
    // a first name that shares a surname stands in the list anew, and the phrase it was read from doesn't
    return this.mentions[mention.index] === mention ? this.found[mention.index] : undefined;
  }

  set(mention: NounPhrase, resolution: Stamped<Resolution>): void {
    this.found[mention.index] = resolution;
  }
}
