/** Articles made up of a few sentences, as many as wanted, for runs too large for files in the repository. */
const given = ['Ann', 'Bob', 'Carol', 'David', 'Emma', 'Frank', 'Grace', 'Henry', 'Irene', 'Jack', 'Lia', 'Sam'];
const family = ['Adams', 'Brown', 'Clark', 'Davis', 'Evans', 'Foster', 'Green', 'Hill', 'Jones', 'King', 'Moore'];
const roles = ['the mayor', 'an engineer at the yard', 'a spokesperson for the ministry', 'who runs the ferry'];
const places = ['harbour', 'school', 'market', 'station', 'library', 'hospital', 'airport', 'museum', 'theatre'];
const verbs = ['said', 'told reporters', 'wrote', 'added', 'explained', 'insisted'];

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** An article of about 4.6 KB; the same number gives the same article. */
export function articleText(number: number): string {
  const place = pick(places, number);
  const name = (at: number) => `${pick(given, number * 5 + at * 7)} ${pick(family, number * 3 + at * 5)}`;
  const surname = (at: number) => pick(family, number * 3 + at * 5);
  const opening = `The ${place} of district ${number % 997} will stay shut until the spring, the council decided on Tuesday, after a storm had broken two of its three doors and the insurers had not yet said how much of that they would bear.`;
  const paragraphs = Array.from({ length: 16 }, (_, at) => {
    const kind = (number + at) % 5;
    if (kind === 0) {
      return `“The ${place} is older than any of us, and nobody has looked after it for ${at + 3} years,” ${pick(verbs, at)} ${name(at)}, ${pick(roles, at)}. “It will take ${at + 2} months to mend, and we have no money for it.”`;
    }
    if (kind === 1) {
      return `Mr. ${surname(at - 1)} called the plan “a patch on a patch” and asked the council to wait for the report on the ${pick(places, at)}, which engineers are to hand in by the end of May, according to two people who have seen a draft of it.`;
    }
    if (kind === 2) {
      return `“We were told nothing,” she said. “Not a word.” Repairs will cost about ${at + 4} million, a figure that has doubled since the last budget, and ferries go from the north pier until then.`;
    }
    if (kind === 3) {
      return `According to ${name(at)}, the new rails “would have to come from abroad”. The yard has built none since the war, and of the old ones, half a mile at most can be used again once the rust is off.`;
    }
    return `In a letter to the paper, ${name(at)} wrote that district ${at} had been forgotten. “They promised us a ${pick(places, at + 1)},” the letter says, “and what we have got is a fence around a field.”`;
  });
  return `${[opening, ...paragraphs].join('\n\n')}\n`;
}

/** One line of JSON Lines. */
export function articleLine(number: number): string {
  const id = `a${String(number).padStart(7, '0')}`;
  const date = `20${String(10 + (number % 15))}-0${1 + (number % 9)}-1${number % 10}`;
  const title = `Council shuts ${pick(places, number)} until spring`;
  return `${JSON.stringify({ id, title, date, publisher: 'Ellis Post', text: articleText(number) })}\n`;
}
