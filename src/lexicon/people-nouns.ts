import { words } from './words.js';

/** Singular head nouns that denote one person: "a lawyer", "the co-author". Lower case. */
export const personNouns = words(`
  abbess abbot abductor abolitionist absentee abuser academic accompanist accomplice accountant accuser acolyte
  acquaintance acrobat activist actor actress actuary acupuncturist addict adherent adjudicator adjutant adman
  administrator admiral admirer adolescent adoptee adult adulterer adventurer advertiser adviser advisor advocate
  aerialist aesthetician affiliate aficionado agent aggressor agnostic agronomist aid_worker aide aircraftman airman
  airwoman alcoholic alderman alderwoman all-rounder all-star allergist ally almoner alpinist alumna alumnus amateur
  ambassador anaesthesiologist anaesthetist analyst anarchist anatomist ancestor anchor anchor-man anchorman
  anchorperson anchorwoman anesthesiologist angler anglican animator announcer antagonist anthropologist
  anti-abortionist anti-communist anti-fascist anti-semite anti-vaxxer antiquarian apiarist apologist apostle appellant
  appellee applicant appointee appraiser apprentice aquarist arbiter arbitrageur arbitrator arborist archaeologist
  archbishop archdeacon archduke archeologist archimandrite architect archivist archrival aristocrat arsonist
  artilleryman artisan artist assailant assassin assemblyman assemblymember assemblyperson assemblywoman assessor
  assistant associate assyriologist astrobiologist astrogeologist astrologer astrologist astronaut astronomer
  astrophysicist asylum-seeker asylum_seeker atheist athlete attache attaché attacker attendant attendee attorney
  au_pair auctioneer audiologist auditor aunt auntie auteur author autocrat autoworker aviator axeman ayatollah
  ayatullah baby babysitter bachelor backbencher backer backpacker bacteriologist bagpiper bailiff bailsman baker
  ballerina bandleader bandmate banker bantamweight baptist barber barista barmaid barman baron baroness barrister
  bartender basketballer bassist bather batsman batter beachgoer beadle beautician beekeeper beginner believer
  bell-ringer bellboy bellringer benedictine benefactor beneficiary biathlete bibliographer bibliophile bicyclist bidder
  bigot biker billionaire biochemist bioengineer bioethicist biographer bioinformatician biologist biophysicist
  biostatistician birder birdwatcher bishop blackmailer blacksmith blairite blogger bloke blueliner board_member
  boatbuilder boater boatman bobsledder bodybuilder bodyguard bohemian boilermaker bomber bondholder bondsman bookbinder
  bookie bookkeeper bookmaker bookseller borrower boss botanist bouncer bowler boxer boy boyfriend breeder brewer
  brexiteer bricklayer bride bridegroom bridesmaid brigadier bro broadcaster broker brother brother-in-law buddhist
  buddy bugler builder bullfighter bully bureaucrat burglar bursar bus_driver busboy businessman businessperson
  businesswoman busker busybody butcher butler buyer bystander cabbie cabdriver cabin-boy cabman caddie caddy cadet
  caller calligrapher cameraman camerawoman campaigner camper candidate canoeist canvasser capitalist captain
  captain-coach captive cardholder cardinal cardiologist caregiver carer caretaker caricaturist carjacker carmelite
  carpenter cartographer cartoonist case_worker caseworker cashier castaway catcher catechist caterer catholic cattleman
  caucusgoer cavalryman caveman celebrant celebrity cellist centenarian center-back center-forward centre-back
  centre-forward centre-half centrist centurion ceo ceramicist ceramist cfo chair chairman chairperson chairwoman
  challenger chambermaid champion chancellor chancellor-elect chap chaperone chaplain charcoal-burner chatelaine
  chauffeur chauvinist chavista cheerleader chef chemist chief chieftain child childminder chiropodist chiropractor
  choirboy choirmaster choreographer christian chronicler chum churchgoer churchman churchwarden churchwoman
  cinematographer citizen civilian claimant clairvoyant classicist classmate cleaner clergyman clergywoman cleric clerk
  client climatologist climber clinician clockmaker clown co-accused co-anchor co-author co-captain co-chair co-chairman
  co-chairperson co-chairwoman co-chief co-conspirator co-creator co-defendant co-director co-executor co-founder
  co-host co-inventor co-leader co-manager co-ordinator co-organiser co-organizer co-owner co-pilot co-plaintiff
  co-presenter co-president co-principal co-producer co-religionist co-signatory co-sponsor co-star co-worker co-writer
  coach coachman coalminer coastguard coastguardsman coauthor cobbler coder coeditor cofounder cohost coleader
  collaborator colleague collectivist collector colonel colonist columnist combatant comedian comedienne comic
  commandant commander commander-in-chief commando commentator commenter commissioner committeeman committeewoman
  commodore commoner communicator communist commuter companion compatriot compere competitor compiler complainant
  composer comptroller comrade con-man concertgoer concierge concubine conductor confectioner confessor confidant
  confidante congressman congressman-elect congressmember congressperson congresswoman congresswoman-elect conjurer
  conman connoisseur conscript conservationist conservative conservator consigliere conspiracy_theorist conspirator
  constable constituent constitutionalist construction_worker constructor consul consultant consumer contender
  contestant contractor contrarian contributor controller convener convenor convert convict coo cook coordinator coowner
  cop copilot copyeditor copyist copywriter corbynite cornerback coroner corporal correspondent cosmologist cosmonaut
  cosplayer cosponsor councillor councillor-elect councilman councilmember councilor councilperson councilwoman counsel
  counsellor counselor counterfeiter counterpart countess courier courtier cousin cowboy cowgirl cowhand cowherd
  coworker crabber craftsman craftsperson craftswoman creationist creator creditor crewman crewmember crewwoman
  cricketer criminologist critic crofter crook cruiserweight crusader cryptographer cto culprit cultist curate curator
  curler custodian customer cyberbully cyberstalker cyclist czar dad daddy dairyman dairywoman dame dancer daredevil
  daughter daughter-in-law daytripper deacon deaconess dealer dealmaker dean debtor debutant debutante decathlete
  deckhand decorator deejay defector defenceman defendant defender defenseman deity delegate delivery_driver demagogue
  democrat demographer demonstrator denier denizen dentist deponent deportee deputy deputy-general deputy_head
  dermatologist descendant deserter designer despot detainee detective detractor developer devotee diarist dictator
  dieter dietician dietitian diner diplomat director director-designate director-general disc-jockey discus-thrower
  dispatcher dissident distiller distributor diva diver dj docent docker dockworker doctor doctoral-student dogcatcher
  dominatrix donor doorkeeper doorman doula dowager doyen draftsman draftswoman dramatist draughtsman draughtswoman
  dreamer dressmaker drifter drinker driver drover druid drummer duchess dude duellist duke dustman dweller dynast earl
  eavesdropper ecologist econometrician economist ecotoxicologist editor editor-at-large editor-in-chief educator
  egyptologist elder elector electrician embalmer embezzler embryologist emcee emigrant emir emissary emperor employee
  employer empress endocrinologist endorser enemy enforcer engineer engraver enlistee entertainer enthusiast
  entomologist entrant entrepreneur environmentalist envoy epidemiologist epigraphist equerry equestrian escapee escaper
  escort essayist estate_agent etcher ethicist ethnographer ethnologist ethnomusicologist etymologist eurosceptic
  evacuee evaluator evangelical evangelist ex-adviser ex-advisor ex-aide ex-ambassador ex-banker ex-boss ex-boxer
  ex-boyfriend ex-captain ex-ceo ex-chairman ex-chief ex-coach ex-colleague ex-commander ex-communist ex-con
  ex-congressman ex-convict ex-cop ex-detainee ex-diplomat ex-director ex-employee ex-fiancee ex-fighter ex-footballer
  ex-general ex-girlfriend ex-governor ex-guerrilla ex-head ex-husband ex-judge ex-king ex-lawmaker ex-leader ex-lover
  ex-manager ex-marine ex-mayor ex-member ex-minister ex-mp ex-nazi ex-officer ex-official ex-partner ex-pat ex-pilot
  ex-player ex-policeman ex-pope ex-president ex-prisoner ex-prosecutor ex-rebel ex-secretary ex-senator ex-serviceman
  ex-soldier ex-spouse ex-spy ex-striker ex-teacher ex-wife ex-worker examiner excellency executioner executive executor
  exhibitor exile exobiologist expat expatriate expert explorer exporter extortionist extremist eyewitness facilitator
  fact-checker factory_worker fairgoer falconer fan farm-worker farm_worker farmboy farmer farmgirl farmhand farmworker
  farrier fascist fashionista father father-in-law father-of-four father-of-three father-of-two father-to-be
  featherweight federalist fella fellow felon feminist fencer ferryman festivalgoer fiance fiancee fiancé fiancée
  fiddler fieldworker fighter figure figurehead film-maker filmmaker finalist financier fire_marshal firebrand
  firefighter fireman first_lady fisher fisherman fisherwoman fishmonger fitter flanker flatmate flautist florist
  flutist fly-half flyweight foe folklorist follower fool footballer footman forager forebear forecaster foreigner
  foreman forerunner forester forewoman forger forward foster_father foster_mother foster_parent founder franciscan
  fraudster freediver freeholder freelancer freeskier freestyler freethinker freshman friar friend frogman front-man
  front-runner frontbencher frontliner frontman frontrunner frontwoman fruitgrower fugitive full-back fullback
  fund-raiser fundamentalist fundraiser furrier futurist gaffer gal gallerist gallerygoer gambler gamekeeper gamer
  gangleader gangster gaoler gardener gastroenterologist gatekeeper geek geisha genealogist general geneticist genius
  gent gentleman gentlewoman geochemist geographer geologist geophysicist gerontologist ghostwriter girl girlfriend
  glaciologist gladiator glassblower glazier gm go-between goal-scorer goalie goalkeeper goalscorer goaltender goatherd
  godchild goddaughter godfather godmother godson goldsmith golfer gondolier governess governor governor-designate
  governor-elect governor-general gp graduate gran grandad grandaunt grandchild granddad granddaughter grandee
  grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
  granduncle granny grape-grower grappler gravedigger great-aunt great-grandchild great-granddaughter great-grandfather
  great-grandmother great-grandparent great-grandson great-nephew great-niece great-uncle greengrocer greenkeeper grocer
  groom groomer groomsman groundskeeper groundsman grower grown-up guard guardian guardsman guerrilla guest guide
  guitarist gunman gunner gunsmith gunwoman guru guy gymnast gynaecologist gynecologist haberdasher hacker hacktivist
  haematologist hairdresser hairstylist half-back half-brother half-sister halfback hammer-thrower handler handmaid
  handyman hangman harasser harbormaster harbourmaster hardliner harpist harpsichordist hatmaker haulier hawker head
  headhunter headliner headman headmaster headmistress headteacher healer health_worker heir heiress helmsman helper
  helpmate hematologist henchman hepatologist heptathlete herbalist herder herdsman heretic hermit hero heroine
  herpetologist high-jumper hijacker hiker hindu historian historiographer hitchhiker hitman hitwoman hobbyist
  holidaymaker homebuyer homemaker homeowner hooker horologist horseman horsewoman horticulturalist horticulturist
  hospital_worker hospitalist host hostage hostage-taker hostess hotelier householder househusband housekeeper housemate
  housewife human humanitarian hunter hunter-gatherer hurdler husband hydrogeologist hydrologist hygienist
  hypnotherapist hypnotist hypocrite ichthyologist icon iconoclast idealist ideologue idiot idol illusionist illustrator
  imam immigrant immunologist imperialist impersonator importer impresario impressionist incumbent independent indexer
  individual industrialist infant infantryman infidel infielder infiltrator influencer informant informer inhabitant
  inmate innkeeper innovator inquisitor insider inspector instagrammer installer instigator instructor insurer insurgent
  intellectual intensivist interlocutor intern internist interpreter interrogator interviewer intruder inventor
  investigator investor invigilator ironman ironmonger ironworker islamist islander isolationist jailbird jailer jailor
  janitor javelin-thrower jester jesuit jew jeweler jeweller jihadi jihadist jobseeker jockey jogger jokester journalist
  journeyman judge judge-advocate judoka juggler jumper junior junta_leader jurist juror justice karateka kayaker
  kayakist keeper keyboardist kickboxer kicker kid kidnapper killer kindergartener kindergartner king king-maker
  kingmaker kingpin kinsman kinswoman kiteboarder kitesurfer kitman knifeman knight kurdologist laborer labourer
  lacemaker lad lady lady-in-waiting lamplighter landlady landlord landowner landscaper lass lassie latecomer laundress
  laureate lawmaker lawman lawyer lawyer-turned-politician lay-reader layman layperson laywoman leader leader-in-waiting
  leasee leaseholder lecturer left-back leftfielder leftist legend legionnaire legislator lender lensman lesbian
  letter_carrier lexicographer lexicologist liaison liar liberal liberator libertarian librarian librettist licensee
  licensor lieutenant lifeboatman lifeguard lifesaver limnologist linebacker lineman linesman linesperson linguist
  linkman lip-reader liquidator listener lithographer litigant litigator livestreamer lobbyist lobsterman local lock
  locksmith lodger logger logician logistician loner long-jumper longshoreman lookalike looter lord lorry_driver loser
  lover loyalist lumberjack lumberman lunatic lutenist lutheran luthier lyricist machinist madam madman madwoman maestro
  magician magistrate magnate maharaja maharani maid mailman mainlander major major-general maker malcontent mama mamma
  mammalogist man manager maniac manicurist manufacturer maoist mapmaker marathoner marcher marchioness marine mariner
  marksman marksperson marquess marshal martyr marxist masochist masseur masseuse mastermind matador matchmaker mate
  materialist mathematician matriarch matron mayor mayor-designate mayor-elect mechanic medalist medallist mediator
  medic medievalist megastar member memoirist mentee mentor mercenary merchandiser merchant messenger messiah
  metallurgist meteorologist methodist microbiologist micromanager mid-fielder middleman middleweight midfielder midwife
  migrant militant militarist militiaman milkman milliner millionaire miner mineralogist miniaturist minion minister
  minister-designate minstrel misanthrope miser misfit misogynist missionary mixologist mobster model moderate moderator
  mogul molester mom mommy monarch monarchist moneylender monitor monk monsignor moonshiner moralist mormon mortician
  mother mother-in-law mother-of-four mother-of-three mother-of-two mother-to-be motorcyclist motorist mountaineer
  mourner mouthpiece moviegoer moviemaker mp muckraker muezzin mufti mugger mullah multimillionaire mum mummy muralist
  murderer murderess museumgoer musician musicologist musketeer muslim mutineer mvp mycologist mystic namesake nan nana
  nanny narrator national nationalist native naturalist naturopath navigator nazi ne'er-do-well negotiator neighbor
  neighbour nemesis neo-nazi neoconservative neonatologist nephew nephrologist nerd netballer netizen netminder
  neurobiologist neurologist neuropsychiatrist neuropsychologist neuroscientist neurosurgeon newcomer newlywed newsagent
  newsboy newscaster newshound newsman newspaperman newsperson newsreader newswoman niece nightwatchman nihilist
  nobleman noblewoman nomad nominee non-believer nonagenarian nonbeliever northerner notary notetaker novelist novice
  numismatist nun nuncio nurse nurseryman nutritionist oarsman oarswoman oboist observer obstetrician occupant occupier
  oceanographer oceanologist octogenarian offender office-holder officeholder officer official oilman old-timer oligarch
  olympian omanhene ombudsman ombudsperson ombudswoman oncologist onlooker opener operagoer operative operator
  ophthalmologist opponent optician optimist optometrist orator orchardist orderly organiser organist organizer
  orientalist orienteer originator ornithologist orphan orthodontist orthopedist osteopath otolaryngologist outcast
  outdoorsman outfielder outlaw outrider outsider overlord overseer owner oysterman pacifist padre paediatrician
  paedophile paintballer painter pal palaeoanthropologist palaeoclimatologist palaeontologist paleoanthropologist
  paleoclimatologist paleontologist panderer panelist panellist panhandler papa paperboy para-athlete parachutist
  paraglider paralegal paralympian paramedic parasitologist paratrooper parent pariah parishioner parliamentarian
  parolee parson participant partner partygoer passenger passer-by passerby pastor pathologist patient patriarch
  patrician patriot patroller patrolman patrolwoman patron pawnbroker paymaster peacekeeper peacemaker peasant pedagogue
  peddler pedestrian pediatrician pedophile peer penologist pensioner pentathlete percussionist perfectionist performer
  perfumer perfusionist peronist perpetrator person pessimist petitioner petrologist pharmacist pharmacologist
  philanderer philanthropist philatelist philologist philosopher phlebotomist photographer photojournalist physician
  physicist physio physiologist physiotherapist pianist picketer pickpocket picnicker pilgrim pilot pinch-hitter pioneer
  pipefitter pirate pitcher pitchman placekicker plagiarist plaintiff planetologist planner planter plasterer playboy
  player player-coach player-manager playmaker playmate playwright ploughman plumber plutocrat poacher podcaster
  podiatrist poet poetess point-scorer pole-vaulter policeman policewoman policymaker political_scientist politician
  pollster polygrapher polymath pope populist porter portraitist postal_worker postdoc poster postgrad postgraduate
  postman postmaster postmistress postwoman power-broker powerbroker powerlifter practitioner pragmatist prankster
  preacher preceptor predator predecessor prefect prelate premier premier-elect presbyterian presenter president
  president-designate president-elect president-in-waiting pressman priest priestess primate primatologist
  prime_minister prince princeling princess principal printmaker prioress prisoner private pro procrastinator prodigy
  producer professional professor profiler profiteer progenitor programmer progressive projectionist promoter
  proofreader prop prophet proponent proprietor proprietress prosecutor prospector prostitute protectionist protege
  protestant protester protestor protégé protégée provost psephologist psychiatrist psychic psychoanalyst
  psychobiologist psychologist psychopath psychotherapist publican publicist publisher pugilist pulmonologist puncher
  pundit punk punter pupil puppeteer purchaser purist purser quaker quarryman quarter-back quarterback quartermaster
  queen quilter quizmaster rabbi racer racist raconteur radical radiographer radiologist raider railwayman rainmaker
  rambler rancher ranger rapist rapper ratepayer rationalist reader realist realtor rebbe rebel receiver receptionist
  recipient recluse recordholder recruit recruiter rector redeemer redhead referee reformer reformist refugee refuser
  regent registrar regulator relative remainer remodeler renter repairman reporter representative republican rescuer
  researcher reservist resident respondent restaurateur restorer retailer retiree returnee reveler reveller reverend
  reviewer revisionist revolutionary rheumatologist rickshaw-driver rider rifleman rigger right-back right-winger
  rightist ringleader ringmaster rioter rival roadie robber roboticist rogue role_model roofer rookie room-mate roommate
  rower royal royalist ruler runner runner-up runner_up rustler saboteur safecracker sailor saint salesclerk salesgirl
  salesman salesperson saleswoman salvager samaritan samurai satirist saxophonist scaffolder scalper scammer scapegoat
  scaremonger scenarist sceptic schemer scholar schoolboy schoolchild schoolgirl schoolkid schoolmaster schoolmate
  schoolmistress schoolteacher scientist scion scorekeeper scorer scout scoutmaster screenwriter scribe scriptwriter
  scrum-half sculler sculptor sculptress seafarer seaman seamstress seawoman second-in-command secretary
  secretary-general secularist seeker seismologist selectman selector selectwoman self-advocate seller semi-finalist
  semifinalist seminarian senator senator-elect senior senior_citizen sentry separatist septuagenarian serf sergeant
  servant server serviceman servicemember servicewoman servitor settler sex_offender sex_worker sexagenarian sexist
  shaman sharecropper shareholder sharpshooter shearer sheikh shepherd shepherdess sheriff sheriff-elect shipbuilder
  shipmate shipowner shipwright shoemaker shooter shopgirl shopkeeper shoplifter shopper short-seller shortstop
  shot-putter showgirl showjumper showman showrunner shrimper sibling sidekick signalman signatory signer sikh
  silversmith singer singer-songwriter sinner sinologist sister sister-in-law skateboarder skater skeleton-racer skeptic
  ski-jumper skier skinhead skipper skydiver slave slaveholder slugger smallholder smoker smuggler sniper snorkeler
  snowboarder snowmobiler social_worker socialist socialite sociobiologist sociologist soldier soldier-turned-politician
  solicitor soloist somebody sommelier son son-in-law songstress songwriter sonographer sophomore soprano sorceress
  source southerner southpaw spaceman spammer speaker specialist spectator speechwriter speedskater speleologist
  spellbinder spiritualist spokesman spokesman-designate spokesmodel spokesperson spokeswoman sponsor sportscaster
  sportsman sportsperson sportswoman sportswriter spouse sprinter spy squatter squire staffer stagehand stakeholder
  stalker stalwart standard-bearer star starlet statesman stateswoman stationmaster statistician steelworker
  steeplechaser steeplejack steersman stenographer stepbrother stepchild stepdad stepdaughter stepfather
  stepgranddaughter stepgrandfather stepgrandmother stepgrandson stepmom stepmother stepparent stepsibling stepsister
  stepson stevedore steward stewardess stockbroker stockholder stonemason storekeeper storyteller stowaway straggler
  stranger strategist streamer strikebreaker striker stripper strongman student stuntman stuntwoman stylist sub-editor
  subcontractor subeditor submariner subscriber substitute suburbanite successor suffragette suffragist suicidologist
  sultan sun-worshipper sunbather superdelegate superfan superhero superintendent superman supermodel superstar
  supervisor superwoman supplier supporter supremacist surfer surgeon surrogate surveyor survivor suspect sweeper
  sweetheart swimmer swindler swingman swordsman symbologist sympathiser symphonist sysadmin tactician tailender tailor
  talebearer taoiseach tattooist taxi-driver taxi_driver taxidermist taxman taxonomist taxpayer teacher team-mate
  teammate teamster technician technocrat technologist teen teenager telemarketer temptress tenant tenor terrorist
  tester thatcherite theatergoer theatregoer theologian theorist theosophist therapist thespian thief thrower thug
  tiktoker tiktokker tiler timekeeper tipster toastmaster tobogganist toddler toolmaker tourist townsman townsperson
  townswoman toxicologist toymaker trackman trade-unionist trader tradesman tradesperson trafficker tragedian
  trailblazer train_driver trainee trainer trainman traitor trampolinist transcriptionist transit_worker translator
  trapper trappist traveler traveller trawlerman treasurer trendsetter trespasser triathlete tribesman tribeswoman
  triple-jumper troll trombonist trooper troublemaker truant truck_driver trucker trumpeter trumpist trustee
  truth-teller tsar tsarina turncoat turnkey tutor tweeter twentysomething twin tycoon typesetter typist tyrant
  ufologist umpire uncle under-secretary undergrad undergraduate undersecretary undersheriff understudy undertaker
  underwriter unicyclist unionist upholsterer upstart urbanist urologist user usher usherette usurer usurper utopian
  vaccinologist vagrant valedictorian valet valuer vandal veep vegan vegetarian vendor ventriloquist verger vestryman
  vet veteran veterinarian vicar vicar-general vice-admiral vice-captain vice-chair vice-chairman vice-chairperson
  vice-chairwoman vice-chancellor vice-mayor vice-minister vice-president vice-principal vice_chair vice_chairman
  viceroy victim victimologist videographer viewer vigilante vigneron villager villain vintner violinist violist
  virologist virtuoso viscount viscountess visionary visitor viticulturist vivisectionist vlogger vocalist volcanologist
  volleyballer volunteer voter voyager wage_earner waiter waitress walker wanderer warden warder warlord warmonger
  warrior washerwoman watchdog watcher watchmaker watchman water-skier weaponeer weathercaster weatherman weatherperson
  weatherwoman webmaster weightlifter welder well-wisher welterweight westerner whaler wheelwright whistle-blower
  whistleblower whizz-kid wholesaler wicket-keeper wicketkeeper widow widower wife wikipedian wildfowler wine-maker
  winegrower winemaker wing-back wingback winger winner witch witness wizard woman woodcarver woodcutter woodsman
  woodworker wordsmith workaholic worker workman workmate worshiper worshipper wrangler wrestler writer wrongdoer
  xenophobe yachtsman yachtswoman yeoman yogi youngster youth youth_worker youtuber yuppie zealot zionist zookeeper
  zoologist
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

/** The nouns of kinship, to look up. */
export const kin: ReadonlySet<string> = new Set(kinNouns);

/** Person nouns that say a woman or a girl. Lower case, with plurals. */
export const femaleNouns = words(`
  abbess actress actresses airwoman alderwoman alumna anchorwoman assemblywoman aunt auntie aunts authoress ballerina
  barmaid baroness bride bridesmaid businesswoman businesswomen camerawoman chairwoman chambermaid clergywoman
  co-chairwoman comedienne committeewoman committeewomen congresswoman congresswomen councilwoman councilwomen
  countess cowgirl crewwoman dairywoman dame daughter daughter-in-law daughters daughters-in-law deaconess debutante
  diva dowager draftswoman draughtswoman duchess empress ex-fiancee ex-girlfriend ex-wife ex-wives fiancee fiancée
  first_lady fisherwoman forewoman frontwoman gal gals gentlewoman girl girlfriend girlfriends girls goddaughter
  goddess godmother governess gran granddaughter granddaughters grandma grandmother grandmothers grandniece granny
  great-aunt great-granddaughter great-grandmother great-niece gunwoman half-sister headmistress heiress heroine
  heroines hitwoman horsewoman hostess hostesses housewife housewives kinswoman ladies lady landlady lass lassie
  laundress laywoman lesbian ma ma'am madam madwoman maharani maid mama marchioness masseuse matriarch matron midwife
  mistress mistresses mom mommy moms mother mother-in-law mother-of-four mother-of-three mother-of-two mother-to-be
  mothers mothers-in-law mum mummy mums murderess nan nana newswoman niece nieces noblewoman nun nuns oarswoman
  ombudswoman patrolwoman poetess policewoman policewomen postmistress postwoman priestess princess princesses
  prioress proprietress protégée queen queens salesgirl saleswoman schoolgirl schoolmistress sculptress seamstress
  selectwoman servicewoman servicewomen shepherdess shopgirl showgirl sister sister-in-law sisters songstress soprano
  sorceress spokeswoman spokeswomen sportswoman sportswomen starlet stateswoman stepdaughter stepgranddaughter
  stepgrandmother stepmom stepmother stepsister stewardess stuntwoman suffragette superwoman temptress townswoman
  tribeswoman tsarina usherette vice_chairwoman vice-chairwoman viscountess waitress waitresses washerwoman
  weatherwoman widow widows wife witch wives woman women yachtswoman
`);

/** Person nouns that say a man or a boy. Lower case, with plurals. "Spokesman" and "chairman" are said of women too, but seldom. */
export const maleNouns = words(`
  abbot adman airman alderman altar_boy alumnus anchorman archduke assemblyman ayatollah bachelor bachelors barman
  baron batsman bellboy best_man bloke boatman bondsman boy boyfriend boyfriends boys bridegroom bridegrooms brother
  brother-in-law brothers busboy businessman businessmen cameraman cardinal cattleman cavalryman caveman chairman
  chairmen chap chaps choirboy churchman clergyman clergymen coachman committeeman con_man congressman congressmen
  councilman councilmen count cowboy cowboys craftsman crewman dad daddy dads dairyman defenceman defenseman doorman
  draftsman draughtsman dude duke earl emir emperor ex-boyfriend ex-chairman ex-husband father father-in-law
  father-of-four father-of-three father-of-two father-to-be fathers fathers-in-law fella ferryman fiance fiancé
  fireman firemen fisherman fishermen footman foreman friar friars frogman frontman gent gentleman gentlemen gents
  godfather godson grandad granddad grandfather grandfathers grandnephew grandpa grandson grandsons granduncle
  great-grandfather great-grandson great-nephew great-uncle groom groomsman groundsman guardsman gunman gunmen guy
  half-brother handyman hangman headmaster helmsman henchman herdsman hitman horseman horsemen host husband husbands
  imam infantryman journeyman king kings kinsman knifeman lad lads landlord lawman layman lifeboatman lineman linesman
  lobsterman lord lumberman madman maharaja mailman man marksman marquess men middleman militiaman milkman monk monks
  monsignor mufti mullah nephew nephews newsman newspaperman nightwatchman nobleman oarsman oilman ombudsman
  outdoorsman oysterman pa padre papa paperboy patriarch patrolman pitchman playboy ploughman policeman policemen pop
  pope postman pressman priest prince princes quarryman railwayman repairman rifleman salesman schoolboy schoolboys
  schoolmaster seaman seamen selectman serviceman servicemen shah sheikh sheikhs showman signalman sir son son-in-law
  sons sons-in-law spaceman spokesman spokesmen sportsman squire statesman stepbrother stepdad stepfather
  stepgrandfather stepgrandson stepson strongman stuntman sultan sultans superman swordsman taxman tradesman
  trawlerman tribesman tribesmen tsar uncle uncles vestryman vice_chairman vice-chairman viscount waiter watchman
  weatherman widower widowers woodsman workman yachtsman yeoman
`);

/** Common nouns that denote a body of people which can speak as one. Lower case, singular and plural. */
export const organisationNouns = words(`
  academy administration administrations advocacy_group affiliate agencies agency air_force airline airlines airport
  alliance archdiocese army assembly association associations authorities authority automaker automakers bank banks
  bench bloc board boards bodies body borough branch brand brewery brigade broadcaster broadcasters broadsheet
  brotherhood bureau bureaus business businesses cabinet campaign campaigns carmaker carmakers carrier carriers cartel
  center central_bank centre chain chamber chancellery channel charities charity charity_group chipmaker church churches
  city clinic clinics club clubs co-operative coalition collective college colleges commission commissions committee
  committees commune companies company confederation conglomerate congress consortium consulate consultancy contractor
  cooperative corporation corporations council councils country county court courts crown daily defence defense
  delegation department departments developer diocese directorate district division drugmaker drugmakers
  election_commission embassies embassy employer enterprise enterprises exchange faculty federation federations festival
  firm firms force forces foundation foundations franchise fund funds gallery gang giant government governments group
  groups guild headquarters hospital hospitals hotel house inquest inquests inquiry institute institutes institution
  institutions insurer intelligence_agency investor joint_venture junta jury kingdom lab label laboratory landlord
  law_firm league legal_team legislature lender library lobby magazine magazines maker makers management manufacturer
  manufacturers militant_group military militia militias ministries ministry mission monarchy mosque movement
  municipality museum nation navy network networks news_agency newspaper newspapers ngo non-profit nonprofit nonprofits
  office offices operator operators opposition orchestra order organisation organisations organization organizations
  outlet outlets palace panel paper papers parent_company parliament parliaments parties partnership party platform
  platforms police practice prefecture premiership presidency press_office prosecution province publication publisher
  publishers rebel_group regime region registry regulator regulators republic restaurant retailer retailers rights_group
  school schools secretariat section senate service services shop site societies society spy_agency squad squadron
  start-up startup startups state station store studio studios subcommittee subsidiary supermarket supplier synagogue
  syndicate tabloid tank tanks task_force taskforce team teams temple terror_group theater theatre think_tank think-tank
  think_tanks think-tanks thinktank town trade_group treasury tribunal tribunals trust union unions unit universities university
  utility vatican venture watchdog watchdogs website weekly wire_service zoo
`);

/** Common nouns that denote something written, shown or recorded which can "say". Lower case, singular and plural. */
export const documentNouns = words(`
  abstract accord account accounts act ad adage addendum address ads advert advertisement advertisements advertising
  advisories advisory affidavit affidavits agenda agreement alert alerts amendment analysis announcement announcements
  annals anthem app application appraisal appraisals article articles assessment audio audit autobiography backgrounder ballot
  banner banners bible bibliography bill billboard billboards bills bio biography blog blog_post blogs blueprint book
  booklet books brief briefing briefings briefs broadcast brochure budget bulletin cable cables caption captions card
  catechism census certificate chapter chart charter chat checklist chronicle chronicles circular circulars citation citations clause clip
  code column columns comment comments commercial communique communiqué complaint complaints constitution contract copy
  cover_story cv data database dataset deal decision deck declaration decree deposition diary diary_entry dictionary
  directive directives dispatch dispatches dissent dissertation document documentary documentation documents dossier
  draft drama e-mail e-mails editorial editorials email emails encyclical encyclopedia entry episode epitaph essay
  estimate estimates eulogy evaluation excerpt executive_order fact-check fact_sheet factcheck factsheet faq fatwa fax
  feature figures file files filing filings film finding findings flier flyer footage footnote footnotes forecast
  forecasts foreword form forms game gospel graffiti graphic green_paper guidance guide guideline guidelines handbook
  headline headlines hymn index indictment indictments infographic initiative injunction inscription interview
  introduction invoice journal judgement judgment koran label labels law laws lawsuit lawsuits leaflet ledger letter letters
  licence license listing log logbook logs lyric lyrics mail mailer manifesto manual manuscript map measure memo memoir memorandum memos
  menu message messages minutes missive motion motions motto movie news_release newsletter nomination note notebook
  notes notice notices notification novel obituary op-ed op-eds opinion opinion_piece opinions order orders ordinance
  pact page pages pamphlet paper papers passage passport petition petitions piece placard placards plan plaque play
  playbook plea podcast poem policies policy poll polls post postcard poster posters posting postings posts preamble
  preface preprint presentation presentations press_release proclamation profile projection projections prompt proposal
  prospectus protocol proverb q&a questionnaire quran read-out readout receipt record recording recordings records
  referendum regulation regulations rejoinder release releases remarks replies reply report reports resolution
  resolutions resume retweet review roadmap rule rules ruling rulings résumé saying screenplay script scripture series
  sermon sheet show sign signs slide slides slogan slogans software song speech spreadsheet statement statements
  statistics statute statutes sticker stickers stories story strategy studies study submission submissions subpoena suit
  suits summary survey surveys synopsis t-shirt tally tape tapes telegram testimony text text_message text_messages
  textbook texts thesis thread timeline torah trailer transcript transcripts treaty tweet tweets verdict verse video
  videos visa voice-over voice-overs voicemail voiceover voiceovers warning warrant webpage website websites white_paper
  whitepaper will writ writs yearbook
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
