import { words } from './words.js';

/** Adjectives, above all those that stand before nouns of persons: "senior", "former", "retired". Lower case. */
export const commonAdjectives = words(`
  10th-grade 18-year-old abandoned aberrant abject ablaze able aboriginal abreast abrupt absent absolute absorbed
  abstract abstruse absurd abundant academic accelerating accepted acclaimed accommodating accompanying accountable
  accredited accurate accused aching acknowledged acquiescent acting actual acute ad_hoc adamant additional adept
  adequate adjacent adjunct adjusted administrative adolescent adopted adult advanced adverse affected affectionate
  affluent afraid african african-american aged aggressive agile agonizing agonzing agreeable agricultural ahead
  alarmed alarming alcoholic alert alight alike alive alkaline all-american all-star alleged alone aloof alright
  altered alternate alternative amateur amazed amazing ambiguous american american-born ample amusing ancient anglican
  angry animated annoying annual anonymous another answerable antarctic anti-abortion anti-corruption anti-government
  anti-war anticipated antiquated antique antiwar antsy anxious appalled appalling apparent appealing appetizing
  applied appointed appreciated appropriate approximate apt arab arbitrary archival arctic ardent arid armed arresting
  arrogant articulate artificial artsy ashamed ashen asian asian-american asleep aspiring assistant associate
  associated assumed assured assuring astonished astonishing astounding astute atheist attending attractive auditory
  augmented austere authentic authorized autoimmune available avant_garde average avid awake award-winning awarded
  aware awesome awkward backwards bad baffled baffling baked balanced bald bankrupt baptist bare barren based battered
  bawdy bearded beautiful becoming belated beloved beneficial benign bent bespectacled best best-selling bestselling
  better bewildered bewildering bewitching biased big bigtime binding biological bipartisan bisexual bitter bizarre
  black black-owned blameless bland blank blessed blind blinded blinding blithe blond blonde bloody blue blunt
  boggling bogus boiled boiling bold boldface bona_fide bonafide booming bored boring bottled bottom bouncing bouncy
  bound bourgeois brand_new brash brave breathtaking brief bright brilliant brisk british british-born broad broken
  bronze brown bruised bruising brute buck_naked buddhist buff bureaucratic burly burned burnt bustling busy caged
  cagey calculated calm calming candid captivating captive captured cardiac careful careless caring catholic cautious
  celebate celebrated center-left center-right central centralized centre-left centre-right centrist certain certified
  challenging changing charged charmed charming chartered cheap cheery cheesy chemical chewy chief chief-of-staff
  childless chilled chilling chilly chinese chintzy christian chronic circumspect city civil civilian classic
  classified clean clear clever clinical clockwise close closed closing cloudy cluttered coarse coastal coded coercive
  cogent cognizant cold collective colonial colored colossal coloured comatose combined comforting comic commanding
  commensurate commercial committed common communist companion compassionate compelling competing complete complex
  complicated comprehensive compromising compulsory concave conceited concentrated concerned concerning concise
  concrete condescending conducive confident confirmed conflicting confused confusing congressional congruent conjoint
  conjugal conjugate consequent conservative considered consolidated conspiring constant constituent constitutional
  consulting consummate contemporary content continuing continuous contract contradictory contrary contrasting
  contributing contrite controlled controlling controversial conventional convertable convicted cooked cool
  cooperative corporate correct corresponding corrupt costly counterclockwise counterfeit county courageous covered
  covert cowardly coy cozy cracked crafty cramped craven crazed crazy creepy criminal crippling crisp critical crowded
  crucial crude cruel crushed crystal_clear crystalline cuddly culpable cultivated cultural cunning cured curly
  curmudgeonly current customary customized cute cutesy cutting daily damaged damaging damp dampened dangerous dapper
  daring dark darling dashing dated daunting dazed dazzled de_facto dead deadly deadpan deaf dear debilitating decayed
  deceased deceiving decentralized declining decorated decreasing dedicated deep defending defensive deferred defiant
  defined defining definite deformed defuse degenerate degrading delayed deliberate delicate delicious delighted
  delightful delighting demanding demeaning democratic demographic demoralizing demure dense dental departing
  dependent deposed depressed deputy deranged derelict derivative deserving designated desperate despondent destitute
  desultory detailed detained determined devastating developed devoid devoted devout didactic different difficult
  diffuse digital dignified dim diminished diplomatic dire direct directed dirty disabled disappointed disappointing
  disarming disciplined discounted discouraged discreet discrete diseased disgraced disgruntled disgusted disgusting
  disheartening dishonest disjoint disloyal disparate displaced dissenting distant distinct distorted distracting
  distressed disturbed disturbing divergent diverse divine divorced dizzy dizzying docile domestic dominant dormant
  doting double doubtful drained dramatic drastic dreary dried drifting drowsy drunk dry dubious dull dumb dying eager
  early earnest earthly east eastern easy easygoing ecclesiastical economic edified educated educational eerie
  efficient elaborate elated elder elderly elected electoral electrifying electronic elegant elicit eligible elite
  eloquent emaciated embarrassed embattled emergent emerging emeritus eminent employed employee-owned empowering empty
  en_suite enabling enamored enchanted encouraging endearing enduring energizing engaged engaging english enhanced
  enlivening enriching enslaved ensuing ensured enthralling enthusiastic enticing entire environmental epic episcopal
  equal equipped erect erstwhile escaped essential established estranged ethereal ethical ethnic european evangelical
  everyday evident evil ex exact exacting exaggerated exasperating excess excited executive exempt exhausting
  exhilarating exiled existing expanded expected expedient experienced expert explicit exploding explosive exposed
  express exquisite extended extensive extra extravagant extreme exuberant exultant fabled faded failed faint fair
  faithful fake false famed familiar family-owned family-run famous fancy far far-left far-right far_off far_reaching
  fascinated fast fast_paced fat fatal faulty faux favorite favourite feared fed_up federal feeble fellow female
  feminine feminist fertile fervent fetching few fierce fiery final financial fine finished finite fired firm first
  first-term first-time first-year fiscal fitted fitting five-time fixed flagrant flaming flat flattering flavored
  flavoured flirty floating flowering flowery flowing fluent fluid fluorescent flustered foamy focused foggy folksy
  fond foolish for-profit foregoing foreign foreign-born foreseeable forgetful formal former forthcoming fortunate
  foul founding four-time fourth-year fractured fragile fragmented fragrant frail framed frank frantic free freelance
  freezing french frequent fresh fretful fried friendly frightened frightening frilly fringe frozen frugal frustrated
  frustrating fugitive fulfilling full full-time fun funny furious furry further future gainful gauche gaudy gay
  general generic genious gentle genuine german ghastly ghostly giant giddy gifted gigantic glad glaring gleaming glib
  global gloomy gold golden good goofy governing government-backed government-run governmental graceful gradual grand
  graphic grateful gratified grating grave gray gray-haired greasy great greedy green grey grey-haired grilled grim
  gripping grisly grizzled groovy gross groundbreaking growing grueling gruesome guarded gubernatorial guided guilty
  gung_ho hairy half hallowed hammered handsome handsy handy happy hard hard-line hard_up hardcore hardline
  hardworking hardy harmed harmful harmless harsh hateful hazardous heady healing health-care health-related
  heartwarming hearty heated heavenly heavy hefty hellish helpful heroic hesitant hidden high high-level high-profile
  high-ranking highest-ranking highfalutin hilly hindu hired hispanic hoary hobby hollow home_made homeless homely
  homesick honest honorary hooked hopeful horrific horrified hostile hot hourly huge humane humble humbled humdrum
  humid humiliating hungry ice_cold icy ideal identical idle ignorant ill illegal illegitimate illicit illiterate
  illogical illuminated immature immediate immense imminent impartial impending imperfect implicit implied impolite
  important imported imposing impossible impractical impressionist imprisoned improbable improper improved inaccurate
  inadequate inane inappropriate inbred incoming incomplete inconsiderate incorporating incorrect increased increasing
  incumbent indebted indefinite independent indeterminate indie indigenous indirect individual indoor indulgent
  industrial ineligible inept inert infamous infected inferior infinite inflated influential informal informed
  infrared infrequent infuriated ingrown inhibitory initial injured inland innate inner innocent inordinate insane
  insecure insignificant insoluble insolvent inspired inspiring instant insubordinate insulting intact integrated
  intellegent intelligent intended intense intensified intensive interdependent interested interesting interim
  intermediate international internationally-known intimate intimidating intoxicated intoxicating intriguing
  invaluable investigating invigorating invisible invited involved iranian iraqi irate irrational irrelevant
  irresponsible irritating islamic islamist isolated israeli jaded jagged jailed japanese jewish jittery jobless
  joined joint jolly judged judicial juicy junior just justice justified juvenile kaput keen key kidnapped kind kindly
  knotted knowing known labour lacking lagging lame languid lapsed large last lasting late lately latest latino latter
  lay lead leading lean leaning least leery left left-wing left_wing leftist legal legendary legislative legitimate
  lengthy lenient lesbian less lesser lethal leveled lewd liable liberal libertarian licensed lifelong lifesaving
  light lighthearted lightweight likely lil limited limp liquid listed literal literary literate little live lively
  living loaded local locked lofty logical london-based lonely long long-serving long-time longstanding longterm
  longtime loose losing lost loud lousy loutish loved lovely loving low low-level low-ranking lower lowly loyal lucky
  lumbering lush lutheran macabre macho mad maddening magenta main mainstream major makeshift male mammalian mammoth
  managed mandatory manufactured many marine maritime marked married masculine mature maturing maverick maximum
  mayoral meager mean meandering measly measured meaty media-savvy median medical mediocre medium meek mega mellow
  melted melting menacing mending mere merry mesmerizing methodist metric metropolitan mid-level middle-aged
  middle_aged mild mild-mannered military mindblowing mini miniature minimal minimum ministerial minor missing
  mitigating mixed mobile moderate modern modernist modest modified moist moldy monetary monochrome monthly moody moot
  moral morbid more mormon mortal most motivated mountainous mounted moving muddy multifaceted multiple mumbling
  mundane municipal muslim mute muted mutual mysterious mystified nagged nagging naive naked named narrow national
  nationalist native native-born nausiating naval near nearby neat necessary needed neglected neighborly nerdy nervous
  net new new_york-based newly-appointed newly-elected newlywed next nibbly nice nightly nimble ninth-grade no_more
  noble noisy nominated non-profit non-violent nonchalant nondescript nonpartisan nonprofit nonstop nonviolent normal
  north northeast northern northwest nosy notable noted notorious nourished novel nuanced nuclear nude numb numbing
  numerous nurturing nuts obediant obedient obese obligated obscene obscure observant observed obsolete obvious
  occasional occupied odd off_guard offbeat offending offensive offhand official offline offsetting oily ok okay old
  old_fashioned old_school older on_board onboard one-term one-time one_on_one onetime ongoing online open opposing
  opposite opposition oppressed optimistic orange orderly ordinary organic organized original orotund orthodox other
  ousted outdoor outer outgoing outlying outraged outside outspoken outstanding oval over overall overarching
  overboard overdue overhand overhead overlapping overlooked overnight overpowering overriding overseas overt
  overweight overwhelmed overwhelming overwrought owing own packed painful painted pale palestinian paranoid parked
  parliamentary part-time part_time partial participating particular partisan passionate past pasted patient paying
  peaceful pending pent_up perfect perfected periodical permanent perplexing personal pert pertinent perverse
  pessimistic petite phony picayune picked pierced piercing pink pious pissed placid plaid plain plain-spoken planned
  plastic pleasant pleased plugged plunging pointed pointy poisonous polished polite political polluted poor popular
  populist possible potential powerful practical practicing practising preceding precise preexisting preferred
  pregnant premature premier premium preoccupied prepaid prepared presbyterian present presidential presiding pressed
  pressing presumptive pretty prevailing previous pricey prickly prima primary prime principal printed prior pristine
  private privately-owned prize-winning pro pro-choice pro-democracy pro-government pro-life pro-russian pro-western
  probable processed produced profane professional profound profuse progressive prolonged prominent promising prompt
  pronounced proper proportionate proposed prospective protected protestant proud proved provincial provoking
  proximate public public-health pumped punishing punjabi puny pure purple purported puzzled quack quaint qualified
  quarterly queer questionable quick quiet quoted rabid racial racist radical ragged raging rained rainy rallied
  rallying rambling rampant random rank-and-file rapid rare rash ratified rational raving raw ready real realistic
  rear reasonable reassuring rebel recalcitrant received recent reckless recommended recondite recorded recovered
  recycled red redefining reduced redundant refined refreshing regional registered regular regulated reigning rejected
  rejuvenating related relative released relevant religious reluctant remaining remote removed renewed renowned rental
  repeated replaced replicate reported representative reprobate republican requested required reserved resident
  resistant resolute resonant respected responsible resting restored restricted retarded retired returning revealing
  revitalising revitalizing revolving rewarding rheumatoid rich right right-wing right_wing rightful rightist ripe
  rising risky ritzy rival roaring robust rolling romantic roomy rosy rotted rotten rough round routine royal rubbish
  rude ruling rural rushing russian sacred sad saddening safe sage saintly salty same sane satisfactory satisfied
  satisfying saturated sauted savvy scanty scarce scared scarlet scary scathing scattered sceptical scholarly
  scientific scorched scratched screeching screened sealed seasonal seasoned seated second second-ranking second-term
  second-year secondary secret secular secure secured sedate seemly select selected self-described self-employed
  self-styled self_sufficient selfish semi-professional senatorial senior sensible sensory sentencing separate serene
  serial serious serving settled several severe sexual sexy shaded shady shallow shameful shared sharp sheer shia
  shiite shining shiny shocked shocking short shrill shut shy sick sickly significant sikh silent silly silver similar
  simple simplified simulated sincere single sinister sitting skeptical skilled skin_deep skinny skyrocketing slack
  sleek sleepy slender slick slight slim slimy slippery slipshod sloping slow sly small smart smelly smiling smoked
  smooth smug snobbish snowy so-called so_called soaked soaking soaring social socialist soft soft-spoken sold_out
  sole solemn solid soluble solvent somber sometime soon soothing sophisticated sordid sore sorry soundproof sour
  south southeast southern southwest sovereign soviet spare sparkling sparkly sparse special specialized specific
  specified speeding speedy spellbinding spicy spiked spirited spiritual splendid sporadic spot_on spotted sprawling
  sprightly spry squat squeamish stable staff staggering stained stale stalwart standard standing stark startling
  starving state state-backed state-controlled state-owned state-run stated stately statutory staunch steadfast steady
  steamed steaming steep stereotyped sterile stern stiff still stimulating stirred stirring stoked stormy stout
  straight straight_forward straightforward stranded strange stray strengthened strict striking stringent striped
  stripped strong strung_out stubborn stuffed stumped stunned stupid sturdy stylish subdued sublime subordinate subpar
  subsequent subsidized substandard substantial subtle suburban successful succinct sudden suggested sui_generis sunni
  sunny super super_duper superb superficial superior supervisory supporting supposed supreme sure surgical surging
  surly surprised surprising surreal surrounding surviving suspect suspected suspended sustained sweeping sweet swift
  symbolic syrian taboo talented tall tame tamed tantalizing targeted tarnished tart tasteful tawdry tax-exempt taxing
  teased tech-savvy technical technological teen teenage telling temperate temporary tempting tender tense tenured
  terminal terrific terrified terrifying terrorist tertiary testy thankful thick thin third third-year thirsty thorny
  thorough thoughtful threatened threatening three-term three-time thrilled thriving tidy tied tight timely tiny
  tip_top tired tireless tiring together token tolerant top top-ranking top_notch torpid tory total touched touching
  tough toxic tracked trained tranquil trans transgender transparent trapped trembling trenchant trendy trial trifling
  trimmed trite tropical troubled troubling true trusting trying turned twisted twisting two-term two-time typical
  u.s.-based ugly ukrainian ultimate ultra ultra-orthodox ultraconservative unabated unable unappealing unarmed
  unassuming unattended unauthorized unavailable unbeaten unbecoming uncertain unchallenged uncharted unchecked
  uncircumcised unclear uncommon unconfirmed unconvincing uncovered undecided undefeated under underage undercover
  undergraduate underground underhand underlying underneath underprivileged undersized understood underwater underway
  underweight undisclosed undisputed undocumented undue unelected unemployed unending unequal uneven unexpected
  unexplained unfair unfinished unfolding unforeseen unfriendly unguarded unhappy unheard unidentified unified
  unimportant uninsured uninterested uninterrupted uninvited unique united universal unjust unknown unlikely unmarried
  unmatched unmet unnamed unnecessary unnerving unnoticed unofficial unopposed unpaid unparalleled unprecedented
  unrealistic unreasonable unrecognized unregulated unrelated unrelenting unrequited unreserved unresolved unruly
  unsafe unseen unsettled unsettling unsightly unskilled unsold unspent unspoken unsupervised unsure unsuspecting
  untapped untested untold untouched untrained unused unusual unwanted unwarranted unwieldy unwilling up_front
  up_to_date upbeat updated uplifted uplifting upper uppity upscale upset upside_down upstairs uptight urban urgent
  used useful usual utter uttermost vacant vagabond vagrant vague vain valuable vanilla variable variant varied
  various varying vast vehement vengeful verdant verified versatile veteran veterinary vexing vibrant vice_versa
  vigilant vile violent visible visionary visiting vital vocal volatile volunteer vulgar wanted wanton warm warped
  wary washed wasteful watched watershed watery weak weakened wealthy weary weathered weatherproof wee weekly weird
  well-known well_off west western wet whacked_out whiny white white-haired whole wholesale wicked wide widespread widowed
  wild willing wily win_win windy winning wiry wise wistful womanly wooden woozy world-class world-famous worn worried
  worse worst worthwhile would-be wounded wrinkled wrong wrought wry year-old yearly yellow yellowed yielding young
  younger zany
`);
