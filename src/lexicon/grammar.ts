/** Small closed lists that the grammar asks for. */

/** Forms in -ing that are nouns as often as not. */
export const ingNouns: ReadonlySet<string> = new Set(
  `being briefing building ceiling clothing evening filing finding funding gathering hearing housing king killing
  meeting morning offspring opening painting parking rating reading ring ruling shooting something anything nothing everything sibling spending
  spring string thing training uprising wedding wing bombing beginning drawing setting warning feeling bidding
  blessing crossing dealing earning engineering farming fighting fishing lending lightning listing manufacturing marketing mining outing
  planning polling posting pricing programming publishing recording saving screening sentencing sitting standing teaching testing
  timing trading understanding undertaking voting writing booking boxing cooking dining racing running sailing swimming
  betting catering counseling counselling cycling dating drilling driving flooding gambling grooming hacking hiring holding hosting hunting
  imaging jogging lobbying logging monitoring networking nursing offering policing`.split(/\s+/),
);
