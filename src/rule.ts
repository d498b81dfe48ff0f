/**
 * Rules are records; one engine runs them and stamps their ids on what they find, so that no rule can forget to.
 * (The idea is duckling's; that a rule can't exist without right and wrong examples is LanguageTool's.)
 */
import type { Stamped } from './types.js';

/** A text in which a rule must not claim the marked quote, and the reason. */
export interface Counterexample {
  readonly text: string;
  readonly because: string;
}

/**
 * What every rule states about itself. In examples, `{quote:…}` marks the words between the quotation marks,
 * `{speaker:…}` the mention, `{cue:…}` the cue: `“{quote:The road is open,}” {cue:said} {speaker:Ann Lee}.`
 */
export interface Card {
  /** Read left to right as the eye meets the words; also the file's name and the value in the dataset. */
  readonly id: string;
  /** One sentence for people. */
  readonly says: string;
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples: readonly [Counterexample, ...Counterexample[]];
  /** Known misses, kept visible: what a reader gets right and the rule doesn't. */
  readonly misses?: readonly string[];
}

/** A rule of one stage: it claims a target, or leaves it to the rules below. */
export interface Rule<Target, Scene, Finding extends object> extends Card {
  readonly claim: (target: Target, scene: Scene) => Finding | undefined;
}

/**
 * Lets the surest rule pass over all targets before the next one sees what is left; `record` makes a finding
 * known to the scene, so that weaker rules build on stronger ones. (CoreNLP's quote sieves work so.)
 */
export function applyRules<Target, Scene, Finding extends object>(
  rules: readonly Rule<Target, Scene, Finding>[],
  targets: readonly Target[],
  scene: Scene,
  record: (target: Target, finding: Stamped<Finding>) => void,
): void {
  let open = targets;
  for (const rule of rules) {
    if (open.length === 0) return;
    open = applyRule(rule, open, scene, record);
  }
}

/** Lets one rule pass over the targets; returns those that it leaves. */
export function applyRule<Target, Scene, Finding extends object>(
  rule: Rule<Target, Scene, Finding>,
  targets: readonly Target[],
  scene: Scene,
  record: (target: Target, finding: Stamped<Finding>) => void,
): readonly Target[] {
  const left: Target[] = [];
  for (const target of targets) {
    const finding = rule.claim(target, scene);
    if (finding === undefined) left.push(target);
    // the id first: to add a field to a copy takes V8 twenty times as long as to copy into what has it
    else record(target, { rule: rule.id, ...finding });
  }
  return left;
}
