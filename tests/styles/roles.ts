/** What the article calls the speaker, and texts that call them so. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'director of the port': [
    'Nora Finch, director of the port, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'The director of the port, Nora Finch, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'As director of the port, Nora Finch signed the lease. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    // an office says more than what somebody is for a season or beside somebody
    'Nora Finch, a candidate for mayor, is director of the port. Finch, director of the port, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch, who was director of the port, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch left on Monday. She now serves as the director of the port. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch, who serves as director of the port, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
  'Speaker of the House of Representatives': [
    'Nora Finch, the Speaker of the House of Representatives, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
  Senator: [
    'Senator Nora Finch, a self-described romantic, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Senators Nora Finch and Bo Ray left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Senators Nora Finch, Ann Lee and Bo Ray left. “{quote:It is late,}” {speaker=Bo Ray:Ray} said.',
    'At the party convention Senator Nora Finch spoke. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch met fellow Senator Bo Ray. “{quote:It is late,}” {speaker=Bo Ray:Ray} said.',
    '“{quote:It is late,}” said Senator {speaker=Nora Finch:Nora Finch} of the bridge.',
  ],
  'Secretary of State': ['“{quote:It is late,}” said Secretary of State {speaker=Nora Finch:Nora Finch}.'],
  'harbour biomechanicist': [
    'Nora Finch, a harbour biomechanicist, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
  President: ['In July 2015 President Nora Finch left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.'],
  'Vermont senator': [
    'Nora Finch lost in May. “I am glad,” the Vermont senator said. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
  'The Atlantic': ['“{quote:It is late,}” The Atlantic’s {speaker=Nora Finch:Nora Finch} wrote.'],
  'Harbour Union': ['“{quote:It is late,}” said {speaker=Nora Finch:Nora Finch} of the Harbour Union.'],
  'state Sen.': ['“{quote:It is late,}” state Sen. {speaker=Nora Finch:Nora Finch} said.'],
  'Sen. (R-Texas)': [
    'Sen. Nora Finch (R-Texas) left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Sen. Nora Finch, R-Texas, left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
  'Senator, Republican of Illinois': [
    '“{quote:It is late,}” said Senator {speaker=Nora Finch:Nora Finch}, Republican of Illinois.',
  ],
  'former Gov. of New Mexico': [
    'Ann Lee met former Gov. Bo Ray of New Mexico. “{quote:It is late,}” {speaker=Bo Ray:Ray} said.',
  ],
  'House Speaker': ['“{quote:It is late,}” said House Speaker {speaker=Nora Finch:Nora Finch} of Ohio.'],
  'Pastor of Harbour Baptist Church': [
    'Pastor Bo Ray of Harbour Baptist Church left. “{quote:It is late,}” {speaker=Bo Ray:Ray} said.',
  ],
  // nothing that the words around the name don't say of its bearer
  '': [
    'Ann Lee is not yet a candidate, Nora Finch said on Monday. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'After Ann Lee was declared the winner in Ohio, Nora Finch left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'At a dinner for a friend in Ohio, Nora Finch spoke. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'At a dinner for voters in Ohio, Nora Finch spoke. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Bo Ray lost to Nora Finch, voters said. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch lost in May. “I am glad,” the candidate said. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch lost in May. “I am glad,” the Finch supporter said. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Bo Ray’s Nora Finch was there. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch lost in May. She may serve as an adviser. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Nora Finch, her husband and their twins left. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Ann Lee wrote to her chief of staff Bo Ray in May, Nora Finch said. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
    'Team Finch left. “{quote:It is late,}” said {speaker=Nora Finch:Nora Finch}.',
    'Nora Finch (left) stayed. “{quote:It is late,}” {speaker=Nora Finch:Finch} said.',
  ],
};
