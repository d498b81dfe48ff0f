import type { Rule } from '../rule.js';

/** What one rule would claim of a target. */
export interface Bid<Finding> {
  readonly rule: string;
  /** Its place in the order in which rules are asked. */
  readonly place: number;
  readonly finding: Finding;
}

/**
 * Asks every rule of a stage, not only until the first claims: what each would find in a target, in their order.
 * The scene is the one that the whole run has left, so that a rule may claim here what it couldn't know in its turn.
 */
export function contest<Target, Scene, Finding extends object>(
  rules: readonly Rule<Target, Scene, Finding>[],
  target: Target,
  scene: Scene,
): readonly Bid<Finding>[] {
  return rules.flatMap(({ id, claim }, place) => {
    const finding = claim(target, scene);
    return finding === undefined ? [] : [{ rule: id, place, finding }];
  });
}
