import { words } from './words.js';

/** Singular head nouns that denote one person: "a lawyer", "the co-author". Lower case. */
export const personNouns = words(`
  abbot abuser academic accomplice accountant accuser acquaintance acrobat activist actor actress actuary addict
  adjudicator administrator admiral adolescent adult adventurer adviser advisor advocate affiliate aficionado agent
  agnostic agronomist aid_worker aide airman alcoholic alderman alderwoman all-rounder ally alumna alumnus amateur
  ambassador anaesthetist analyst anarchist ancestor anchor anchorman anchorwoman anesthesiologist anglican
  animator announcer anthropologist antiquarian apostle appellant apprentice arbitrator arborist archaeologist
  archbishop archeologist architect archivist aristocrat arsonist artisan artist assailant assemblyman
  assemblymember assemblywoman assessor assistant associate astronaut astronomer astrophysicist asylum-seeker
  asylum_seeker atheist athlete attache attaché attacker attendant attendee attorney au_pair auctioneer auditor
  aunt auntie author autocrat autoworker ayatollah ayatullah baby babysitter bachelor backbencher backer bailiff
  baker ballerina banker baptist barber barista barmaid barman baron baroness barrister bartender bassist batsman
  batter beachgoer beautician beekeeper beginner believer benefactor bicyclist bigot biker billionaire biochemist
  bioethicist biographer biologist bishop blacksmith blogger bloke board_member boater bodyguard bohemian bomber
  bookkeeper bookseller borrower boss botanist bouncer bowler boxer boy boyfriend breeder brewer bricklayer bride
  bridegroom bridesmaid brigadier bro broadcaster broker brother brother-in-law buddhist buddy builder bully
  burglar bus_driver businessman businessperson businesswoman busker busybody butcher butler buyer bystander cabbie
  cadet caller cameraman camerawoman campaigner camper candidate canvasser capitalist captain captive cardinal
  cardiologist caregiver carer caretaker carpenter cartoonist case_worker caseworker cashier catcher catholic
  celebrity cellist centre-back centrist ceo cfo chair chairman chairperson chairwoman challenger champion
  chancellor chaplain chauffeur cheerleader chef chemist chief chieftain child childminder chiropractor
  choreographer christian chronicler chum churchgoer cinematographer citizen claimant classmate cleaner cleric
  clerk client climatologist climber clinician clown co-author co-chair co-chairman co-conspirator co-defendant
  co-director co-founder co-host co-leader co-ordinator co-owner co-pilot co-sponsor co-worker coach coalminer
  coastguard coauthor cobbler coder cofounder collaborator colleague collector colonel columnist comedian comic
  commander commentator commenter commissioner commodore communist commuter companion competitor complainant
  composer comptroller comrade concertgoer conductor confidant confidante congressman congresswoman conman
  conscript conservationist conservative conspiracy_theorist conspirator constable construction_worker consul
  consultant consumer contender contestant contractor contributor controller convener convenor convict coo cook
  coordinator cop copilot cornerback coroner corporal correspondent cosmologist cosmonaut cosplayer cosponsor
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterfeiter countess
  courier cousin cowboy coworker creator creditor crewman cricketer criminologist critic cryptographer cto curator
  customer cyclist dad daddy dame dancer daredevil daughter daughter-in-law deacon dealer dean debtor debutant
  debutante decorator defector defendant defender deity delegate delivery_driver democrat demographer demonstrator
  denier denizen dentist deputy deputy_head dermatologist descendant deserter designer despot detainee detective
  detractor developer diarist dictator dieter dietician dietitian diner diplomat director dispatcher dissident
  distiller distributor diva diver dj dockworker doctor donor doorman drifter drinker driver drummer duchess dude
  duke dweller earl ecologist economist editor educator elder elector electrician emcee emir emissary emperor
  employee employer empress enemy engineer enthusiast entomologist entrant entrepreneur environmentalist envoy
  epidemiologist escort essayist estate_agent ethicist evacuee evaluator evangelical evangelist ex-boyfriend
  ex-girlfriend ex-husband ex-minister ex-official ex-president ex-soldier ex-wife examiner excellency executive
  exile expat expatriate expert exporter extremist eyewitness facilitator factory_worker fan farm_worker farmer
  farmworker fascist father father-in-law fella fellow felon feminist fencer fiance fiancee fiancé fiancée fighter
  filmmaker finalist financier fire_marshal firefighter fireman first_lady fisher fisherman fisherwoman fitter
  flanker flatmate florist fly-half foe follower fool footballer forebear forecaster foreman forerunner forester
  forger forward foster_father foster_mother foster_parent founder fraudster freelancer freshman friar friend
  front-runner frontbencher frontman frontrunner fugitive full-back fullback fundraiser futurist gambler gamekeeper
  gamer gangster gardener geek geisha general geneticist genius gentleman geographer geologist geophysicist
  ghostwriter girl girlfriend glaciologist gladiator glassblower goalie goalkeeper goaltender godchild goddaughter
  godfather godmother godson golfer governor governor-elect gp graduate gran grandad grandchild granddad
  granddaughter grandfather grandma grandmother grandpa grandparent grandson granny great-aunt great-granddaughter
  great-grandfather great-grandmother great-grandson great-uncle grocer groom groundskeeper grower grown-up guard
  guardian guerrilla guest guitarist gunman guru guy gymnast gynaecologist gynecologist hacker hairdresser
  hairstylist half-brother half-sister halfback handler harasser harbourmaster hardliner head headhunter headman
  headmaster headmistress headteacher health_worker heir heiress henchman hermit hero heroine hijacker hiker hindu
  historian hitchhiker hobbyist holidaymaker homebuyer homemaker homeowner hooker hospital_worker host hostage
  hostess hotelier householder housekeeper housemate housewife human humanitarian hunter hurdler husband
  hydrologist hygienist icon idol illustrator imam immigrant immunologist imperialist impersonator importer
  impressionist incumbent independent individual industrialist infant infielder influencer informant informer
  inhabitant inmate innkeeper innovator insider inspector installer instigator instructor insurer insurgent intern
  interpreter interviewer inventor investigator investor ironworker islamist islander janitor jester jew jeweler
  jeweller jihadist jockey jogger journalist judge judoka juggler jumper junior junta_leader juror justice kayaker
  kid kidnapper killer king kingmaker kingpin kinsman kinswoman knight laborer labourer lad lady landlady landlord
  landscaper lass latecomer laureate lawmaker lawyer layman leader lecturer leftist legend legislator lender
  letter_carrier liaison liberal libertarian librarian lieutenant lifeboatman lifeguard linebacker lineman linesman
  linguist listener litigator lobbyist local lock lodger logger lord lorry_driver loser lover loyalist lutheran
  maestro magician magistrate magnate maid mailman major maker mama mamma man manager maniac manufacturer marcher
  marine marshal martyr marxist mastermind mate mathematician matriarch mayor mayor-elect mechanic medalist
  medallist mediator medic member mentor mercenary merchant meteorologist methodist microbiologist midfielder
  midwife migrant militant milliner millionaire miner minion minister misfit misogynist missionary mobster model
  moderate moderator mogul molester mom mommy monarch monarchist monitor monk mormon mortician mother mother-in-law
  motorcyclist motorist mountaineer mouthpiece moviegoer mp mufti mullah mum mummy murderer musician muslim mystic
  nan nana nanny narrator national nationalist native naturalist nazi negotiator neighbor neighbour nemesis
  neo-nazi nephew nerd neurologist neuroscientist neurosurgeon newcomer newlywed newscaster newsreader niece
  nobleman noblewoman nomad nominee notary novelist novice nun nurse nurseryman nutritionist observer obstetrician
  occupant oceanographer offender officer official oligarch olympian ombudsman oncologist onlooker opener operative
  operator opponent optician optimist optometrist orderly organiser organizer originator ornithologist orphan
  outcast outfielder outlaw outsider owner pacifist paediatrician paedophile painter pal palaeontologist
  paleontologist panellist papa paralegal paralympian paramedic paratrooper parent pariah parishioner
  parliamentarian participant partner partygoer passenger passer-by passerby pastor pathologist patient patriarch
  patriot patron peacekeeper pedestrian pediatrician pedophile peer pensioner performer perpetrator person
  pessimist petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist
  physio physiotherapist pianist picketer pickpocket picnicker pilgrim pilot pioneer pitcher plaintiff planner
  playboy player playmaker playmate playwright plumber podcaster poet policeman policewoman political_scientist
  politician pollster pope populist porter postal_worker postdoc poster postgraduate postman powerbroker
  practitioner prankster preacher predator predecessor premier presbyterian presenter president president-elect
  priest priestess primatologist prime_minister prince princess principal prisoner private prodigy producer
  professional professor progenitor programmer progressive promoter prop prophet proponent proprietor prosecutor
  prospector prostitute protege protestant protester protestor protégé provost psychiatrist psychologist publican
  publisher pundit punk pupil puppeteer quaker quarterback queen rabbi racer racist raconteur radical radiographer
  radiologist rancher ranger rapist rapper reader realist realtor rebel receiver receptionist recipient recluse
  recruit recruiter rector referee refugee regulator relative renter reporter representative republican rescuer
  researcher reservist resident restaurateur retailer retiree reveler reveller reverend reviewer revolutionary
  rightist ringleader ringmaster rival robber roboticist rogue role_model roofer rookie roommate rower royal
  royalist ruler runner runner-up runner_up sailor saint salesman salesperson saleswoman scammer sceptic scholar
  schoolmate scientist scion scout screenwriter scriptwriter scrum-half sculler sculptor seafarer seaman seamstress
  secretary secularist seismologist seller semifinalist senator senior senior_citizen separatist sergeant servant
  server serviceman servicemember servicewoman servitor settler sex_offender sex_worker sexist shaman shareholder
  sheikh shepherd sheriff shooter shopkeeper shopper shortstop showgirl showman showrunner sibling signatory signer
  sikh singer sinner sister sister-in-law skateboarder skater skeptic skier skipper slugger smoker smuggler sniper
  snorkeler snowboarder social_worker socialist socialite sociologist soldier solicitor soloist somebody sommelier
  son son-in-law songwriter sophomore soprano sorceress source specialist spectator spokesman spokesperson
  spokeswoman sponsor sportsman sportswoman spouse sprinter spy squatter staffer stakeholder stalker star starlet
  statesman statistician steelworker stepbrother stepchild stepdad stepdaughter stepfather stepmom stepmother
  stepsister stepson steward stewardess stockholder storyteller stowaway stranger strategist streamer striker
  stripper strongman student stuntman stylist subcontractor subscriber substitute successor sultan sunbather
  superhero superintendent superstar supervisor supplier supporter supremacist surfer surgeon surveyor survivor
  suspect sweeper sweetheart swimmer swindler sysadmin tailor taoiseach tattooist taxi_driver teacher team-mate
  teammate technician technologist teen teenager telemarketer tenant tenor terrorist tester theatergoer theologian
  theorist therapist thief thrower tiktoker toddler tourist townsman toxicologist trader trafficker trailblazer
  train_driver trainee trainer traitor transcriptionist transit_worker translator traveler traveller treasurer
  trendsetter troll trooper truck_driver trucker trustee tutor tweeter twin tycoon tyrant umpire uncle
  undergraduate undersecretary undertaker underwriter unionist user usher vegan vegetarian vendor ventriloquist vet
  veteran veterinarian vicar vice-president vice_chair vice_chairman victim videographer viewer villager villain
  vintner violinist virologist virtuoso visionary visitor vlogger vocalist volcanologist volunteer voter voyager
  wage_earner waiter waitress walker wanderer warden warlord warrior watchdog watcher weatherman webmaster welder
  whistleblower wholesaler wicket-keeper wicketkeeper widow widower wife winemaker winger winner witch witness
  wizard woman worker worshiper worshipper wrestler writer yachtsman yogi youngster youth youth_worker youtuber
  zookeeper zoologist
`);

/** Nouns that denote several people, plural by form or by sense. Lower case. */
export const groupNouns = words(`
  academics activists actors administrators adults advisers advisors advocates afghans agents aides allies alumni
  ambassadors americans analysts architects artists assailants asylum_seekers athletes attackers attendees attorneys
  audience audiences authorities authors backers band bands bankers believers bishops bloggers bosses boys britons
  broadcasters brokers brothers builders bystanders campaigners candidates captors cast catholics celebrities children
  chinese choir christians citizens classmates clergy clerics co-authors co-workers coaches coalition colleagues
  columnists commanders commentators communists communities community commuters competitors congregation congressmen
  conservationists conservatives consumers contenders contestants cops correspondents council_members councillors
  councilmembers councilors couple couples coworkers crew crewmembers crews critics crowd crowds customers defendants
  delegates delegation delegations democrats demonstrators designers detainees detectives detractors developers
  diplomats directors doctors drivers duo economists editors educators employees engineers entourage environmentalists
  envoys europeans evacuees evangelicals executives experts extremists eyewitnesses faculty families family fans
  farmers feminists fighters filmmakers finalists firefighters fishermen forces founders friends gang gangs generals
  generation girls governors graduates group groups guerrillas guests gunmen hackers hardliners hindus historians
  hostages household households imams immigrants inhabitants inmates insiders inspectors insurgents investigators
  investors iranians iraqis israelis jews jihadists journalists judges juries jurors jury justices kidnappers kids
  lawmakers lawyers leaders legislators liberals lineup listeners locals looters loved_ones loyalists magistrates
  managers many marchers marines mayors media mediators medics members men migrants militants militia ministers mob
  mobs moderates monitors motorists mps musicians muslims nationalists natives negotiators neighbors neighbours
  newlyweds nominees nurses observers officers officials onlookers opponents orchestra organisers organizers others
  owners pair palestinians panel panels paramedics parents parishioners participants passengers pastors peacekeepers
  peers people performers persons plaintiffs players police politicians population posse press priests prisoners
  producers professors programmers progressives proponents prosecutors protestants protesters protestors public
  pundits pupils quartet rabbis readers rebels refugees regulators relatives reporters representatives republicans
  rescuers researchers residents rioters rivals russians sailors scammers sceptics scholars schoolmates scientists
  senators seniors separatists shareholders shoppers siblings sisters skeptics socialists society soldiers some
  sources spectators spouses squad squads staff staffers stars strikers students supporters survivors suspects syrians
  taxpayers teachers team teammates teams teenagers terrorists tourists traders travelers travellers trio troops twins
  ukrainians undergraduates unionists users veterans victims viewers villagers visitors volunteers voters witnesses
  women workers worshippers writers youngsters youths
`);

/** Nouns of kinship and of love, which need a "whose": "his mother". Lower case. */
export const kinNouns = words(`
  ancestor aunt auntie aunts baby boyfriend bride bridegroom brother brother-in-law brothers child children cousin
  cousins dad daddy daughter daughter-in-law daughters descendant ex ex-boyfriend ex-girlfriend ex-husband ex-wife
  family father father-in-law fiance fiancé fiancee fiancée firstborn foster_father foster_mother foster_parent
  foster_parents girlfriend godchild goddaughter godfather godmother godson gran grandad grandchild grandchildren
  granddad granddaughter granddaughters grandfather grandma grandmother grandpa grandparent grandparents grandson
  grandsons granny great-aunt great-granddaughter great-grandfather great-grandmother great-grandson great-uncle groom
  guardian half-brother half-sister heir husband in-law in-laws kid kids kin lover ma mama mamma mom mommy mother
  mother-in-law mum mummy nan nana nephew nephews niece nieces pa papa parent parents partner pop relative relatives
  sibling siblings sister sister-in-law sisters son son-in-law sons spouse stepbrother stepchild stepchildren stepdad
  stepdaughter stepfather stepmom stepmother stepsister stepson twin twins uncle uncles widow widower wife
`);

/** Person nouns that say a woman or a girl. Lower case, with plurals. */
export const femaleNouns = words(`
  abbess actress actresses alderwoman alumna anchorwoman assemblywoman aunt auntie aunts authoress ballerina barmaid
  baroness bride businesswoman businesswomen camerawoman chairwoman committeewoman congresswoman congresswomen
  councilwoman councilwomen countess cowgirl dame daughter daughter-in-law daughters debutante diva duchess empress
  ex-girlfriend ex-wife fiancee fiancée first_lady forewoman frontwoman girl girlfriend girlfriends girls goddaughter
  goddess godmother gran granddaughter granddaughters grandma grandmother grandmothers granny great-granddaughter
  great-grandmother half-sister headmistress heiress heroine horsewoman hostess housewife ladies lady landlady
  laywoman ma ma'am madam maid mama marchioness matriarch midwife mistress mom mommy moms mother mother-in-law mothers
  mum mummy mums murderess nan nana niece nieces noblewoman nun poetess policewoman policewomen priestess princess
  protégée queen saleswoman schoolgirl sculptress seamstress servicewoman showgirl sister sister-in-law sisters
  soprano sorceress spokeswoman spokeswomen sportswoman starlet stateswoman stepdaughter stepmom stepmother stepsister
  stewardess temptress vice_chairwoman viscountess waitress widow wife witch wives woman women yachtswoman
`);

/** Person nouns that say a man or a boy. Lower case, with plurals. "Spokesman" and "chairman" are said of women too, but seldom. */
export const maleNouns = words(`
  abbot airman alderman altar_boy alumnus anchorman assemblyman ayatollah bachelor barman baron batsman bloke boy
  boyfriend boyfriends boys bridegroom brother brother-in-law brothers businessman businessmen cameraman cardinal
  chairman chairmen committeeman congressman congressmen councilman councilmen count cowboy crewman dad daddy dads
  doorman dude duke earl emir emperor ex-boyfriend ex-husband father father-in-law fathers fella fiance fiancé fireman
  firemen fisherman fishermen foreman friar frontman gentleman gentlemen godfather godson grandad granddad grandfather
  grandfathers grandpa grandson grandsons great-grandfather great-grandson groom gunman gunmen guy half-brother
  headmaster henchman hitman horseman host husband husbands imam king lad lads landlord layman lineman linesman lord
  mailman man marquess men milkman monk mufti mullah nephew nephews nobleman ombudsman pa papa patriarch playboy
  policeman policemen pop pope postman priest prince salesman schoolboy seaman selectman serviceman servicemen sheikh
  sir son son-in-law sons spokesman spokesmen sportsman statesman stepbrother stepdad stepfather stepson strongman
  sultan uncle uncles vice_chairman viscount waiter weatherman widower yachtsman
`);

/** Common nouns that denote a body of people which can speak as one. Lower case, singular and plural. */
export const organisationNouns = words(`
  broadsheet weekly daily tabloid publication academy administration administrations advocacy_group affiliate agencies agency air_force airline airlines airport
  alliance archdiocese army assembly association associations authorities authority automaker automakers bank banks
  bloc board boards bodies body borough branch brand brewery broadcaster broadcasters brotherhood bureau bureaus
  business businesses cabinet campaign campaigns carmaker carmakers carrier carriers cartel center central_bank centre
  chain chamber chancellery channel charities charity charity_group chipmaker church churches city clinic clinics club
  clubs co-operative coalition collective college colleges commission commissions committee committees commune
  companies company confederation conglomerate congress consortium consulate consultancy contractor cooperative
  corporation corporations council councils country county court courts crown defence defense delegation department
  departments developer diocese district division drugmaker drugmakers election_commission embassies embassy employer
  enterprise enterprises exchange faculty federation federations festival firm firms force forces foundation
  foundations franchise fund funds gallery gang government governments group groups guild headquarters hospital
  hospitals hotel house inquiry institute institutes institution institutions insurer intelligence_agency investor
  joint_venture junta jury kingdom lab label laboratory landlord law_firm league legal_team legislature lender library
  lobby magazine magazines maker makers manufacturer manufacturers militant_group military militia militias ministries
  ministry mission monarchy mosque movement municipality museum nation navy network networks news_agency newspaper
  newspapers ngo non-profit nonprofit nonprofits office offices operator operators opposition orchestra order
  organisation organisations organization organizations outlet outlets palace panel paper papers parent_company
  parliament parliaments parties partnership party platform platforms police practice prefecture premiership
  presidency press_office prosecution province publisher publishers rebel_group regime region registry regulator
  regulators republic restaurant retailer retailers rights_group school schools secretariat section senate service
  services shop site societies society spy_agency squad squadron start-up startup startups state station store studio
  studios subcommittee subsidiary supermarket supplier synagogue syndicate task_force taskforce team teams temple
  terror_group theater theatre think_tank think_tanks thinktank town trade_group treasury tribunal tribunals trust
  union unions unit universities university utility vatican venture watchdog watchdogs website wire_service zoo
`);

/** Common nouns that denote something written, shown or recorded which can "say". Lower case, singular and plural. */
export const documentNouns = words(`
  abstract accord account accounts act ad adage address ads advert advertisement advertisements advertising advisories
  advisory affidavit affidavits agenda agreement alert alerts amendment analysis announcement announcements anthem app
  application article articles assessment audio audit autobiography ballot banner banners bible bill billboard
  billboards bills bio biography blog blog_post blogs blueprint book books brief briefs broadcast brochure budget
  bulletin cable cables caption captions card catechism census certificate chapter chart charter chat clause clip code
  column columns comment comments commercial communique communiqué complaint complaints constitution contract
  cover_story cv data database dataset deal decision declaration decree deposition diary diary_entry dictionary
  directive directives dissent dissertation document documentary documentation documents dossier draft drama e-mail
  e-mails editorial editorials email emails encyclical encyclopedia entry episode epitaph essay evaluation excerpt
  executive_order fact_sheet factsheet faq fatwa fax feature figures file files filing filings film finding findings
  flier flyer footage foreword form forms game gospel graffiti graphic green_paper guidance guideline guidelines
  handbook headline headlines hymn index indictment indictments initiative injunction inscription interview
  introduction invoice journal judgement judgment koran label labels law laws lawsuit lawsuits leaflet letter letters
  licence license listing log logs lyric lyrics mail manifesto manual map measure memo memoir memorandum memos message
  messages minutes motion motions motto movie news_release newsletter note notes notice notices notification novel
  obituary op-ed op-eds opinion opinion_piece opinions order orders ordinance pact page pages pamphlet paper papers
  passage passport petition petitions placard placards plan plaque play plea podcast poem policies policy poll polls
  post postcard poster posters posting postings posts preamble press_release profile prompt proposal prospectus
  protocol proverb q&a questionnaire quran read-out readout receipt record recording recordings records referendum
  regulation regulations release releases remarks report reports resolution resolutions resume résumé retweet review
  roadmap rule rules ruling rulings saying screenplay script scripture series sermon show sign signs slogan slogans
  software song speech spreadsheet statement statements statistics statute statutes sticker stickers stories story
  strategy studies study subpoena suit suits summary survey surveys synopsis t-shirt tape tapes telegram testimony
  text text_message text_messages texts thesis thread timeline torah trailer transcript transcripts treaty tweet
  tweets verdict verse video videos visa voicemail warning warrant webpage website websites white_paper whitepaper
  will
`);

/** Noun to the gender it says. */
export const genderedNouns: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...femaleNouns.map((noun) => [noun, 'f'] as const),
  ...maleNouns.map((noun) => [noun, 'm'] as const),
]);

/** Plurals that no spelling rule gives; the last word of a longer noun counts. */
const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  foot: 'feet',
  alumnus: 'alumni',
  alumna: 'alumnae',
  passerby: 'passersby',
  'runner-up': 'runners-up',
  'grown-up': 'grown-ups',
  wife: 'wives',
  midwife: 'midwives',
  housewife: 'housewives',
  'ex-wife': 'ex-wives',
  thief: 'thieves',
  hero: 'heroes',
  superhero: 'superheroes',
  virtuoso: 'virtuosos',
  human: 'humans',
  german: 'germans',
  roman: 'romans',
  shaman: 'shamans',
  talisman: 'talismans',
  ottoman: 'ottomans',
  kin: 'kin',
  police: 'police',
  staff: 'staff',
  au: 'aux',
};

/**
 * Takes a lower-case noun of one word or more and returns its plural: "co-author" "co-authors", "policewoman"
 * "policewomen", "mother-in-law" "mothers-in-law".
 */
export function plural(noun: string): string {
  const inLaw = /^(.+)-in-law$/.exec(noun)?.[1];
  if (inLaw !== undefined) return `${plural(inLaw)}-in-law`;
  const irregular = irregularPlurals[noun];
  if (irregular !== undefined) return irregular;
  const split = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  if (split > 0) return noun.slice(0, split) + plural(noun.slice(split));
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('person')) return noun === 'person' ? 'people' : `${noun}s`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/archs?$/.test(noun)) return `${noun}s`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
