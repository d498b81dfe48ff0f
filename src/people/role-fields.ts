/**
 * Walks of life that seldom meet in one person: the same full name in two of them is taken for two people, until a
 * people file says otherwise. Politics, business and the law meet too often with all others to stand here.
 */
const fields: Readonly<Record<string, RegExp>> = {
  sport:
    /\b(?:striker|goalkeeper|midfielder|defender|quarterback|linebacker|pitcher|batsman|footballer|cricketer|golfer|sprinter|swimmer|boxer|cyclist|coach|captain of the team|winger)\b/i,
  police: /\b(?:police|sheriff|deputy sheriff|constable|detective|trooper|patrolman|superintendent)\b/i,
  clergy: /\b(?:archbishop|bishop|priest|rabbi|imam|pastor|vicar|cardinal|reverend|deacon)\b/i,
  medicine:
    /\b(?:surgeon|physician|nurse|paediatrician|pediatrician|epidemiologist|cardiologist|oncologist|psychiatrist)\b/i,
  arts: /\b(?:actor|actress|singer|rapper|guitarist|drummer|painter|sculptor|novelist|poet|playwright|dancer)\b/i,
};

/** The walks of life that a role names. */
export function fieldsOf(role: string): readonly string[] {
  return Object.keys(fields).filter((field) => fields[field]?.test(role));
}
