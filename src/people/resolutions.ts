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

  /** @param mentions how many the article has */
  constructor(mentions: number) {
    this.found = new Array<undefined>(mentions).fill(undefined);
  }

  get({ index }: NounPhrase): Stamped<Resolution> | undefined {
    return this.found[index];
  }

  set(mention: NounPhrase, resolution: Stamped<Resolution>): void {
    this.found[mention.index] = resolution;
  }
}
