import { words } from './words.js';

export interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

/** Verbs whose past no spelling rule gives; "be" has also am, is, are, were. */
export const irregularVerbs: readonly IrregularVerb[] = words(`
  arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne beat/beat/beaten become/became/become
  befall/befell/befallen beget/begot/begotten begin/began/begun behold/beheld/beheld bend/bent/bent beset/beset/beset
  bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken
  breed/bred/bred bring/brought/brought broadcast/broadcast/broadcast build/built/built burst/burst/burst
  buy/bought/bought cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come
  cost/cost/cost creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn
  drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought
  find/found/found fit/fit/fit flee/fled/fled fling/flung/flung fly/flew/flown forbid/forbade/forbidden
  forecast/forecast/forecast foresee/foresaw/foreseen foretell/foretold/foretold forget/forgot/forgotten
  forgive/forgave/forgiven forgo/forwent/forgone forsake/forsook/forsaken freeze/froze/frozen get/got/gotten
  give/gave/given go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung have/had/had hear/heard/heard
  hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept kneel/knelt/knelt know/knew/known
  lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let lie/lay/lain light/lit/lit lose/lost/lost
  make/made/made mean/meant/meant meet/met/met mislead/misled/misled misread/misread/misread
  misspeak/misspoke/misspoken mistake/mistook/mistaken misunderstand/misunderstood/misunderstood mow/mowed/mown
  offset/offset/offset outdo/outdid/outdone outgrow/outgrew/outgrown outrun/outran/outrun outsell/outsold/outsold
  outspend/outspent/outspent overcome/overcame/overcome overdo/overdid/overdone overhear/overheard/overheard
  override/overrode/overridden oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown
  overrun/overran/overrun partake/partook/partaken pay/paid/paid prove/proved/proven put/put/put quit/quit/quit
  read/read/read rebuild/rebuilt/rebuilt redo/redid/redone repay/repaid/repaid reset/reset/reset resell/resold/resold
  retell/retold/retold rethink/rethought/rethought rewrite/rewrote/rewritten rid/rid/rid ride/rode/ridden
  ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold
  send/sent/sent set/set/set sew/sewed/sewn shake/shook/shaken shed/shed/shed shine/shone/shone shoot/shot/shot
  show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain
  sleep/slept/slept slide/slid/slid sling/slung/slung slit/slit/slit sow/sowed/sown speak/spoke/spoken speed/sped/sped
  spend/spent/spent spin/spun/spun spit/spat/spat split/split/split spread/spread/spread spring/sprang/sprung
  stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung stink/stank/stunk stride/strode/stridden
  strike/struck/struck string/strung/strung strive/strove/striven swear/swore/sworn sweep/swept/swept
  swell/swelled/swollen swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn
  tell/told/told think/thought/thought throw/threw/thrown thrust/thrust/thrust tread/trod/trodden
  undercut/undercut/undercut undergo/underwent/undergone understand/understood/understood
  undertake/undertook/undertaken undo/undid/undone unwind/unwound/unwound uphold/upheld/upheld upset/upset/upset
  wake/woke/woken wear/wore/worn weave/wove/woven weep/wept/wept wed/wed/wed win/won/won wind/wound/wound
  withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood wring/wrung/wrung
  write/wrote/written simulcast/simulcast/simulcast telecast/telecast/telecast typecast/typecast/typecast
  underwrite/underwrote/underwritten underlie/underlay/underlain unbind/unbound/unbound foreswear/foreswore/foresworn
  forswear/forswore/forsworn outbid/outbid/outbid overhang/overhung/overhung overpay/overpaid/overpaid
  oversleep/overslept/overslept overeat/overate/overeaten overshoot/overshot/overshot mishear/misheard/misheard
  misspend/misspent/misspent inlay/inlaid/inlaid interweave/interwove/interwoven backslide/backslid/backslid
  hamstring/hamstrung/hamstrung lipread/lipread/lipread proofread/proofread/proofread relay/relayed/relayed
  remake/remade/remade rerun/reran/rerun retake/retook/retaken rewind/rewound/rewound recast/recast/recast
  redraw/redrew/redrawn regrow/regrew/regrown resend/resent/resent sublet/sublet/sublet undersell/undersold/undersold
  upend/upended/upended waylay/waylaid/waylaid shear/sheared/shorn shoe/shod/shod slink/slunk/slunk
  cleave/cleaved/cloven clothe/clothed/clothed bestride/bestrode/bestridden beseech/besought/besought
  bereave/bereaved/bereft
`).map((entry) => {
  const [base = '', past = '', participle = ''] = entry.split('/');
  return { base, past, participle };
});

/** Base forms of common verbs, the irregular ones included; many are nouns or adjectives as well. */
export const commonVerbs = words(`
  aver deadpan pipe codename code-name nickname abandon abduct abet abide abolish abort abound abscond absolve absorb accelerate accept access acclimate accommodate
  accompany accomplish accost account accredit accrue accumulate accuse accustom ache achieve acknowledge acquiesce
  acquire acquit act activate adapt add address adhere adjourn adjust administer admire admit admonish adopt adore
  adorn adsorb advance advertise advise advocate affect affiliate affirm affix afford age aggravate agonize agonze
  agree aid aim air alarm alert alienate align allay allege alleviate allocate allot allow allude alluring alter
  amalgamate amass amaze amend amount amplify amuse analyse analyze anchor anger animate anneal announce annoy annul
  answer antagonize anticipate apologise apologize appeal appear appease append applaud apply appoint appraise
  appreciate apprehend approach approve arbitrate argue arise arm arouse arrange arrest arrive articulate ascend
  ascertain ask aspire assail assassinate assault assemble assert assess assign assimilate assist associate assume
  assure astonish astound attach attack attain attempt attend attest attract attribute auction audit augment author
  authorise authorize automate avenge avert avoid await awake award babysit back backfire backslide backtrack baffle
  bail bake balance balk ban band banish bank bankroll bankrupt bar bargain bark barrage barricade base bash bask bat
  bathe batter battle be beam bear beat beckon become beef befall befriend beg beget begin beguile behave behead
  behold believe belittle belong bemoan bend benefit bequeath berate bereave beseech beset besiege bestow bestride bet
  betray bewilder bewitch bias bicker bid bide bill bind bitch bite blacklist blackmail blame blanket blast blaze
  bleed bless blindside blink bloat block blog bloom blossom blow blunder blur blurt board boast boat bode boggle boil
  bolster bolt bomb bombard book bookkeep boom boost border borrow boss bother bounce bow boycott brace brag
  brainstorm brake branch brand brandish brave breach break breastfeed breathe breathtake breed bribe bridge brief
  brighten bring bristle broach broadcast broaden broker browse bruise brush buckle bud budget build bulk bully bump
  bundle burden burn burp burst bury bust bustle butt button buy buzz bypass cage cajole calculate calibrate call calm
  camp campaign cancel canvass cap capitalise capitalize captain captivate capture care careen caress caricature carry
  carve cash cast catapult catch categorize cater caulk cause caution cease cede celebrate cement censor censure
  center centralize centre certify chair challenge champion change channel chant characterise characterize charge
  charm chart charter chase chastise chat chatter cheat check cheer cherish chew chide chill chime chip chirp choke
  choose chop chronicle chuckle circle circulate circumvent cite claim clamor clamour clamp clap clarify clash clasp
  classify claw clean cleanse clear cleave clench click climb clinch cling clip cloak clock clog clone close clothe
  cloud club cluster clutter coach coalesce coat coax code coerce coexist cohabit coin coincide collaborate collapse
  collect collide collude coloring colour combat combine combust come comfort command commandeer commemorate commence
  commend comment commission commit communicate commute compare compel compensate compete compile complain complement
  complete complicate compliment comply compose compound comprehend comprise compromise compute conceal concede
  conceive concentrate concern conclude concur condemn condense condition condone conduct confer confess confide
  configure confine confirm confiscate conflate conflict conform confound confront confuse congratulate conjure
  connect connote conquer consent conserve consider consist console consolidate conspire constitute constrain
  construct construe consult consume contact contain contaminate contemplate contend contest continue contract
  contradict contrast contribute control convene converge convert convey convict convince cook cooperate coordinate
  cope copy correct correlate correspond corroborate corrode corrupt cost couch cough counsel count counter counteract
  couple course court cover covet crack crackle craft cram cramp crash crave crawl create credit creep criminalize
  cripple criticise criticize croak cross crouch crow crowd crown cruise crumble crush cry cultivate curb cure curl
  curse curtail curve cushion customize cut cycle dam damage damn dampen dance dare darken dash date daunt dawn daze
  dazzle deactivate deadlock deafen deal debark debate debilitate debrief debug debunk debut decay deceive
  decentralize decide decimate decipher deck declare declassify decline decode decommission decompose decorate
  decouple decrease decree decry decrypt dedicate deduce deduct deem deepen deface defame default defeat defect defend
  defer define deflect deforest deform defraud defund defuse defy degrade delay delegate delete deliberate delight
  delimit deliver delve demand demean demolish demonize demonstrate demoralize demote denote denounce deny depart
  depend depict deplete deplore deploy deport depose deposit depress deprive derail derange deride derive descend
  describe desert deserve design designate desire desist destabilise destabilize destroy detach detail detain detect
  deter deteriorate determine detest detonate devalue devastate develop deviate devise devolve devote devour diagnose
  dial dictate die differ differentiate dig digest digitize dignify dilute dim diminish dine dip direct disable
  disagree disallow disappear disappoint disapprove disarm disavow disband disburse discard discern discharge
  discipline disclaim disclose disconnect discontinue discount discourage discover discredit discriminate discuss
  disgruntle disguise disgust dish dishearten disinfect dislike dislodge dismantle dismay dismiss disobey disown
  disparage dispatch dispel dispense disperse displace display displease dispose disprove dispute disqualify disregard
  disrespect disrupt dissent dissolve dissuade distance distil distill distinguish distort distract distress
  distribute distrust disturb ditch dive diverge diversify divert divest divide divorce divulge do document dodge dole
  dominate donate doom double doubt douse down downgrade download downplay draft drag drain dramatize drape draw dread
  dream dredge dress dribble drift drill drink drip drive drone drop drown drum dry dub duck dump dupe duplicate dwell
  dwindle earmark earn ease eat echo eclipse edge edify edit editorialize educate effect eject elaborate elapse elate
  elect electrify electrocute elevate elicit eliminate elucidate elude emaciate email emanate embalm embark embarrass
  embed embellish embezzle embody embolden embrace embroider embroil emerge emigrate emit empathize emphasise
  emphasize employ empower empty enable enact encapsulate enchant encircle enclose encounter encourage encroach
  encrypt encumber end endanger endear endeavor endeavour endorse endow endure energize enforce engage engender
  engineer engrave engulf enhance enjoy enlarge enlighten enlist enliven enquire enrage enrich enrol enroll enshrine
  ensue ensure entail entangle enter entertain enthral entice entitle entrain entrench entrust enumerate envelop
  envisage envision envy equal equate equip eradicate erase erect erode err erupt escalate escape eschew escort
  espouse establish estimate etch evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate exalt
  examine exasperate exceed excel except exchange excite exclaim exclude excuse execute exempt exercise exert exhale
  exhaust exhibit exhilarate exhort exhume exile exist exit exonerate expand expect expedite expel experience
  experiment expire explain explode exploit explore export expose expound express expunge extend exterminate
  extinguish extol extort extract extradite extrapolate exude eye fabricate face facilitate factor fade fail faint
  fake fall falsify falter famish fan fancy farm fascinate fashion fast fasten father fatten fault favor favour fax
  fear feature federate feed feel fend ferment ferry fess fester fetch feud field fight figure file filibuster fill
  film filter finalise finalize finance find fine finger finish fire firm fish fit fix fizzle flag flank flap flare
  flash flatten flatter flaunt flavor flavour flee flex flick flicker flight flinch fling flip flirt float flock flog
  flood floor flounder flourish flout flow flower fluctuate flush fluster flutter fly focus foil fold follow foment
  fool forbid force foreboding forecast foreclose forego foresee foreshadow foreswear foretell forewarn forfeit forge
  forget forgive forgo fork form formalise formalize format formulate forsake forswear forthcome fortify forward
  foster found fracture fragment frame free freelance freeze frequent freshen frighten frolic frost frown frustrate
  fry fuel fulfil fulfill function fund fundraise funnel furnish further fuse fuss gad gain gallop gamble game garden
  garner gasp gather gauge gaze gear generate gesture get gift giggle give glance glare gleam glean glide glimpse
  gloat glorify glow go gobble govern grab grace grade graduate grant grapple grasp grate gratify graze greet grieve
  grill grimace grin grind grip groan groom grope ground groundbreak group grow growl gruel grumble grunt guarantee
  guard guess guide gun gush gut hack haggle hail halt halve hammer hamper hamstring hand handcuff handle hang hanker
  happen harangue harass harbor harbour harden harm harmonize harness harvest hasten hatch hate haul haunt have head
  headline heal heap hear heartwarm heat heckle hedge heed heighten help herald herd hesitate hide highlight hijack
  hike hinder hinge hint hire hiss hit hitch hoard hoist hold holler hone honor honour hook hop hope horrify host
  hound house hover howl hug hum humiliate hunker hunt hurl hurry hurt hush hustle hype hypothesize identify idle
  ignite ignore illuminate illustrate imagine imbue imitate immerse immigrate impact impair impale impart impeach
  impede imperil impersonate impinge implant implement implicate implode implore imply import impose impound
  impoverish impress imprison improve improvise incarcerate incentivize inch incite incline include incorporate
  increase incriminate incur indebt index indicate indict induce indulge infect infer infest infiltrate inflame
  inflate inflict influence inform infringe infuriate infuse ingest inhabit inhale inherit inhibit initiate inject
  injure inlay innovate inquire insert insinuate insist inspect inspire install instigate instil instill institute
  instruct insulate insult insure integrate intend intensify interact intercept interest interfere interject intern
  interpret interrogate interrupt intersect intertwine intervene interview interweave intimidate intoxicate intrigue
  introduce intrude inundate invade invalidate invent invert invest investigate invigorate invite invoke involve irk
  iron irritate isolate issue itch iterate jab jag jail jam jeer jeopardise jeopardize jest jet jettison jockey jog
  join joke jolt jostle jot journey judge juggle jump justify juxtapose keep kick kickstart kid kidnap kill kiss knead
  kneel knit knock know label labor labour lack lag lambast lambaste lament land languish lash last laud laugh launch
  launder lavish lay laze lead leak lean leap learn lease leave lecture legalise legalize legislate legitimize lend
  lengthen lessen let level leverage levy liaise libel liberate license lick lie lifesave lift light lighten like
  liken limit limp line linger link lipread liquefy liquidate list listen litigate live liven load loan loathe lobby
  locate lock lodge log long look loom loop loosen loot lose love lower lull lumber lure lurk lynch madden magnify
  mail maim maintain make malfunction man manage mandate maneuver manifest manipulate manoeuvre manufacture mar march
  margin marginalise marginalize mark market marry marvel mask massacre master mastermind match materialise
  materialize matter mature maul maximise maximize mean meander measure meddle mediate meditate meet meld melt
  memorize menace mend mention mentor merge merit mesmerize mess message migrate milk mimic mimick mince mind mine
  mingle minimise minimize minister minus mirror misbehave mishandle mishear misinform misinterpret misjudge mislead
  mismanage misplace misquote misread misrepresent miss misspeak misspend mistake mistreat mistrust misunderstand
  misuse mitigate mix moan mobilise mobilize mock model moderate modernise modernize modify molest monitor monopolise
  monopolize mop morph motion motivate mount mourn move mow muddle mull multiply mumble murder murmur muse mushroom
  muster mutate mute mutilate mutter muzzle mystify nab nag nail name narrate narrow nationalise nationalize navigate
  near necessitate need negate neglect negotiate neighbor nestle net network neutralise neutralize nick nod nominate
  normalise normalize nosedive note notice notify nourish nudge nullify number nurse nurture obey object oblige
  obliterate obscure observe obsess obstruct obtain occupy occur offend offer officiate offload offset omit ooze open
  operate opine oppose oppress opt optimise optimize orbit orchestrate order organise organize orient originate
  ostracise ostracize oust outbid outclass outdo outfit outgo outgrow outlast outlaw outline outlive outly outmaneuver
  outnumber outpace outperform outrage outrun outsell outsource outspend outstand outstrip outweigh overarch
  overburden overcharge overcome overcrowd overdo overeat overestimate overhang overhaul overhear overlap overlook
  overpay overpower overreact override overrule overrun oversee overshadow overshoot oversleep overstate overstay
  overstep overtake overthrow overturn overuse overwhelm ovulate owe own pace pack package pad paint pair pamper pan
  panic parachute parade parallel paralyse paralyze paraphrase pardon park parlay parody parrot parse part partake
  participate partner party pass past pat patch patent patrol pause pave pay peacekeep peak peddle peel peer pen
  penalise penalize pend penetrate perceive perfect perform perish permeate permit perpetrate perpetuate perplex
  persecute persevere persist personalise personalize persuade pertain perturb pervade pester petition phase phone
  photograph phrase pick picket picture pierce pile pilot pin pinch pinpoint pioneer piss pit pitch pity pivot place
  plague plan plant play plead please pledge plot plough plow pluck plug plummet plunder plunge poach point poise
  poison poke polarise polarize police polish poll pollute ponder pool pop populate portray pose position possess post
  postpone posture pour pout power practice practise praise prattle pray preach precede precipitate preclude predate
  predetermine predict preempt prefer prejudice premier premiere preoccupy prepare prescribe present preserve preside
  press pressure presume presuppose pretend prevail prevent preview price pride prime print prioritise prioritize
  privatise privatize probe proceed process proclaim procrastinate procure prod produce profess profile profit program
  progress prohibit project prolong promise promote prompt pronounce proofread propel propose prosecute prosper
  protect protest protrude prove provide provoke prowl prune pry publicise publicize publish puke pull pulse pump
  punch punish purchase purge purport pursuant pursue push put puzzle quadruple qualify quantify quarantine quarrel
  quash quell quench query quest question queue quibble quicken quip quit quiz quote race radicalize radio rage raid
  rail rain raise rake rally ram ramble ramp range rank ransack rant rap rape rate ratify ration rationalise
  rationalize rattle ravage rave ravish raze re-elect reach react reactivate read readjust reaffirm realign realise
  realize reap reappear reapply rear rearrange reason reassemble reassert reassess reassign reassure rebel reboot
  rebound rebrand rebuff rebuild rebuke rebut recall recapture recast recede receive recite reckon reclaim recognise
  recognize recoil recollect recommend reconcile reconnect reconsider reconstruct reconvene record recount recoup
  recover recreate recruit rectify recuperate recur recycle redact redefine redesign redirect redistribute redo redraw
  reduce reelect reenter refer refill refinance refine reflect refocus reform refract refrain refresh refuel refurbish
  refuse refute regain regard regenerate register regret regroup regrow regulate rehabilitate rehearse reheat reign
  reimagine reimburse rein reinforce reinstate reintroduce reinvent reinvest reiterate reject rejoice rejoin
  rejuvenate rekindle relapse relate relax relay release relegate relent relieve relinquish relish relive reload
  relocate rely remain remake remark remedy remember remind reminisce remodel remove rename render renege renew
  renounce renovate rent reopen reorganise reorganize repair repatriate repay repeal repeat repel repent rephrase
  replace replenish replicate reply report repost represent repress reprimand reproduce republish repudiate request
  require rerun reschedule rescind rescue research resell resemble resend resent reserve reset reshape reshuffle
  reside resign resist resolve resonate resort respect respond rest restart restate restock restore restrain restrict
  restructrue restructure result resume resurface resurrect retail retain retake retaliate retell rethink retire
  retort retract retreat retrieve retrofit return retweet reunite reup reuse revamp reveal revel reverberate revere
  reverse revert review revise revisit revitalise revitalize revive revoke revolt revolutionize revolve reward rewind
  rewrite rhyme rid ride rig ring rip ripen ripple rise risk rival riveting roam roar roast rob rock roll romanticize
  roof root rot rotate round rouse rout route row rub ruffle ruin rule rumble rumor rumour run rupture rush rust
  rustle sabotage sack sacrifice sadden safeguard sag sail salute salvage sample sanction sap satirize satisfy
  saturate save savor savour say scale scan scapegoat scar scare scatter scavenge schedule scheme school scoff scold
  scoop scorch score scorn scour scout scowl scramble scrap scrape scratch scrawl scream screech screen scribble
  script scroll scrub scrutinise scrutinize scuffle sculpt scupper seal search season seat secede second secure seduce
  see seek seem seep segregate seize select sell send sense sentence separate sequester serve service set settle sever
  sew shadow shake shame shape share sharpen shatter shave shear shed shelter shelve shepherd shield shift shine ship
  shiver shock shoe shoot shop shore shorten shout shove shovel show shower shred shriek shrink shrivel shrug shuffle
  shun shut shutter sicken side sideline sidestep sift sigh sign signal signify silence simmer simplify simulate
  simulcast sing sink sip sit situate size skate skateboard sketch skid skip skirt skyrocket slam slander slap slash
  slate slaughter slay sleep slice slide sling slink slip slit slope slot slow slug slump slur smack smash smear smell
  smile smirk smoke smooth smother smuggle snap snarl snatch sneak sneer sniff snipe snowboard snub snuggle soak soar
  sober socialise socialize soften solicit solidify solve sooth soothe sort sound source sow spare spark sparkle spawn
  speak specialise specialize specify speculate speed spell spellbind spend spice spike spill spin spiral spit splash
  splay splinter split spoil sponsor spoof spook spot spotlight sprawl spray spread spring sprint sprout spur spy
  squander squash squeak squeal squeeze squelch squish stab stabilise stabilize stack staff stage stagger stagnate
  stain stake stall stammer stamp stampede stand standardize stare start startle starve stash state station stave stay
  steal steer stem step stereotype stick stiffen stifle stigmatize stimulate sting stink stipulate stir stitch
  stockpile stoke stomp stop store storm storytelling straddle straighten strain strand strangle strap stray streak
  stream streamline strengthen stress stretch strew stride strike string strip strive stroke stroll structure struggle
  study stuff stumble stump stun stutter style subdue subject sublet sublimate submerge submit subpoena subscribe
  subside subsidise subsidize subsist substantiate substitute subtract subvert succeed succumb suck sue suffer suffice
  suffocate suggest suit sulk sum summarise summarize summon supersede supervise supplement supply support suppose
  suppress surf surface surge surmise surmount surpass surprise surrender surround survey survive suspect suspend suss
  sustain swallow swamp swap swat sway swear sweat sweep sweeten swell swim swing switch swoop symbolise symbolize
  sympathise sympathize synthesize tabulate tack tackle tag tail tailor taint take talk tally tame tamper tan tangle
  tank tantalize tap target tarnish taste taunt tax teach team tear tease telecast telegraph telephone televise tell
  tempt tend tender term terminate terrify terrorise terrorize test testify text thank thaw theorize thicken thin
  think thrash threaten thrill thrive throttle throw thrust thump thunder thwart tick tickle tie tighten tilt time tip
  tire title toast toil tolerate top topple torch torment torpedo torture toss total touch toughen tour tout tow tower
  trace track trade traffick trail train trample transact transcend transcribe transfer transform translate transmit
  transpire transplant transport trap travel traverse tread treasure treat tremble trend trespass trick trickle trifle
  trigger trim trip triple triumph trivialize troll trot trouble trounce trudge trump trust try tuck tug tumble tune
  turn tutor tweak tweet twist type typecast typify unbind unblock uncover undercut underestimate undergo underlie
  underline undermine underperform underscore undersell understand understate undertake undervalue underwhelm
  underwrite undo unearth unfold unfounded unify unite unleash unload unlock unmask unnerve unpack unplug unravel
  unsettle untie unveil unwind update upend upgrade uphold uplift upload uproot upset urge use usher usurp utilise
  utilize utter vacate vaccinate validate value vandalise vandalize vanish vary vault veer vent ventilate venture
  verify vet veto vex vibrate victimize vie view vilify vindicate violate visit visualize voice void volunteer vote
  vouch vow voyage wade wage wager wail wait waive wake walk wander wane want war ward warm warn warp warrant wash
  waste watch water wave waver waylay weaken wean weaponize wear weather weave wed weep weigh welcome weld whack wheel
  whine whip whisk whisper whistle widen wield win wind wipe wire wish withdraw wither withhold withstand witness
  wobble wonder woo word work worry worsen worship wound wow wrangle wrap wreak wreck wrestle wring wrinkle write
  x-ray yammer yank yawn yearn yell yield zap zero zip zone zonk zoom
`);

/** Bases whose plain or -s form is a noun at least as often in news: "state", "plans", "votes". */
export const nounVerbs = words(`
  abuse access account act address advance advocate affiliate aid aim air alarm alert amount anchor anger answer
  appeal approach arm arrest assault associate attack attempt auction audit author award back balance ban band bank
  bar base batter battle beam benefit bet bid bill blame blast block blog board bomb book boom boost border boss bow
  boycott brand breach break bridge brief broadcast broker budget bully burden bust buy call campaign cap captain
  caption care case cash cast catch cause caution center centre chair challenge champion chance change channel charge
  chart charter chase chat check cheer chip circle claim clash class clip clock close cloud club coach code coin
  combat comfort command comment commission compact complaint compound compromise concern concert condition conduct
  conflict contact content contest contract contrast control convert convict cook copy cost counsel count counter
  couple course court cover crack craft crash credit crew crime cross crowd crown cruise cry cure curse curve cut
  cycle damage dance date deal debate debut decay deck decline decrease decree default defeat defect delay delegate
  demand deposit design desire detail diet direct discharge discipline discount dish display dispute dissent distance
  ditch dive divorce doctor document dose double doubt down draft drag drain draw dream dress drift drill drink drive
  drop drug dump ease echo edge effect effort email embrace end engineer escort estimate exchange excuse exercise
  exhibit exile exit experience experiment exploit export extract eye face factor fall fan farm fashion fast father
  fault favor favour fear feature feed field fight figure file fill film filter finance find fine finger finish fire
  firm fish fit fix flag flash flight flip float flood floor flow fly focus fold fool force forecast form forward
  frame freeze frown fuel function fund gain gamble game gap garage gauge gear gesture glance grade graduate grant
  grip groom ground group guarantee guard guess guide gun hack hail halt hammer hand handle harm harvest haul head
  headline heat help highlight hike hint hire hit hold hold-up honor honour hook hope host hour house hug hunt hurt
  impact import increase index influence institute insult interest intern interview invite iron issue jail jam jockey
  joke judge jump key kick kid kill kiss knock label labor labour lack land laugh launch lead leader leak leap lease
  leave lecture level license lie lift light like limit line link list live load loan lobby lock log look loss love
  lower mail make man mandate march mark market mask master match matter mean measure meet mention mentor merit
  message milk mind mine minister mirror miss mistake mix model moderate monitor motion mount move murder nail name
  need neighbor neighbour net network nod note notice number nurse object offer officer open opening order outlaw
  outline outrage own pace pack package pain paint pair panic paper parade pardon park part partner party pass patent
  patrol pause pay peak peer pen permit petition phase phone photograph pick picture piece pilot pin pioneer pitch
  place plan plant play plea pledge plot plunge point poison police poll pool position post pound power practice
  praise prejudice premier premiere present press pressure price pride print prize probe process produce profile
  profit program progress project promise prompt protest pull punch purchase push quarrel quarter quest question queue
  quiz quote race radio raid rail rain raise rally range rank rape rate reach read reason rebel rebound rebuke recall
  record recruit reform refund regard regret release relief remark remedy rent repair repeal repeat reply report
  request rescue research reserve resort respect rest result resume retail retreat return retweet reverse review
  revolt reward ride ring rise risk rival roast rock role roll root round route row rule rumor rumour run rush sack
  sacrifice sail sale salute sample sanction scale scan scapegoat scar scare schedule scheme school score scout scream
  screen script seal search season seat second secret sense sentence service set shade shadow shake shame shape share
  shelter shepherd shift ship shock shoot shop shot shout show shower shrug side sigh sign signal silence sin size
  sketch skip slap sleep slide slip slump smell smile smoke snap snow sort sound source space spare spark speed spell
  spend spike spill spin spirit split sponsor spot spray spread spring spur spy square staff stage stain stake stall
  stamp stand standard star stare start state station stay steal stem step stick stock stop store storm strain stream
  stress stretch strike string strip stroke structure struggle study stuff style subject subpoena substitute suit
  supplement supply support surface surge surprise surrender survey suspect swap sweat sweep swing switch tackle tag
  tail tailor talk tally tank tap target task taste tax team tear telegraph telephone tender term test text thank
  thought threat throw ticket tie time tip title toast toll top torture total touch tour toy trace track trade trail
  train transfer transit transport trap travel treasure treat trek trend trial trick trigger trim trip triumph troll
  trouble trust try turn tutor tweet twist type update upset use usher value vent venture vet veto view visit voice
  volunteer vote vow wage wait walk wall war ward warrant wash waste watch water wave weather weight welcome whip
  whisper will win wind wish witness wonder word work worry worship wound wrap wreck yard yield zone
`);

/** Verbs of two syllables and more that are stressed on the last, so that its consonant doubles; or doubled by custom. */
const doubling = new Set(
  words(`
  aver
  abet abhor abut acquit admit allot annul befit beget begin commit compel concur confer control corral debug defer
  demur deter dispel embed emit enrol excel expel extol fulfil forget impel incur infer inter instil kidnap occur
  offset omit patrol permit prefer propel rebel rebut recur refer regret remit repel reset rerun resubmit submit
  transfer transmit unplug upset worship outfit outwit handicap program format wiretap overlap sandbag zigzag backlog
  babysit deadpan hobnob humbug nonplus quiz
`),
);

/** Verbs with a second past: "learnt" beside "learned". */
const secondPasts: ReadonlyMap<string, string> = new Map(
  words(`
  learn/learnt spell/spelt dream/dreamt burn/burnt lean/leant leap/leapt spoil/spoilt spill/spilt smell/smelt
  plead/pled sneak/snuck dive/dove focus/focussed benefit/benefitted target/targetted budget/budgetted dwell/dwelt
`).map((entry): [string, string] => {
    const [base = '', past = ''] = entry.split('/');
    return [base, past];
  }),
);

export interface Inflections {
  /** He or she: "says". */
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const irregular: ReadonlyMap<string, IrregularVerb> = new Map(irregularVerbs.map((verb) => [verb.base, verb]));

const oddThird: Readonly<Record<string, string>> = { be: 'is', have: 'has', quiz: 'quizzes' };

/** Takes the lower-case base of a verb and returns its other forms, in American spelling ("traveled"). */
export function inflect(base: string): Inflections {
  const verb = irregular.get(base);
  const past = verb?.past ?? regularPast(base);
  return { s: thirdPerson(base), past, participle: verb?.participle ?? past, ing: gerund(base) };
}

/** What else is written, in Britain above all: "labelled" and "labelling", "learnt", "vandalise" with its forms. */
export function otherForms(base: string): Partial<Inflections> & { readonly base?: string } {
  const past = secondPasts.get(base);
  if (past !== undefined) return { past, participle: past };
  if (/(?:[^aeiou][aeiou]|[iu][ae])l$/.test(base)) {
    return { past: `${base}led`, participle: `${base}led`, ing: `${base}ling` };
  }
  if (!/.{3}ize$/.test(base)) return {};
  const british = base.replace(/ize$/, 'ise');
  return { base: british, ...inflect(british) };
}

function thirdPerson(base: string): string {
  const odd = oddThird[base];
  if (odd !== undefined) return odd;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeio]o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${beforeVowel(base)}ed`;
}

function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  // "singe" and "dye" keep their e, lest they read as "singing" and "dying".
  if (/(?:[eoy]e|inge)$/.test(base) && !/(?:infr|cr|fr|h|imp)inge$/.test(base)) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return `${beforeVowel(base)}ing`;
}

/** The base as it is written before -ed and -ing: "stopp", "panick", "visit". */
function beforeVowel(base: string): string {
  if (base.endsWith('ic')) return `${base}k`;
  const last = base.slice(-1);
  if (doubling.has(base)) return base + last;
  // One syllable that ends in one vowel and one consonant; the u of "qu" is no vowel here.
  if (/^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/.test(base) && !/^[^aeiou]*y$/.test(base)) return base + last;
  // A short verb behind a prefix: "overrun", "forget", "unplug".
  const inner = /^(?:out|over|under|up|un|re|mis|fore|with|pre)(.+)$/.exec(base)?.[1];
  if (inner !== undefined && shortVerbs.has(inner)) return base + last;
  return base;
}

const shortVerbs = new Set(
  words(`
  bid cut fit get grip hit knit lap let pin plan plug put rid rig rip rub run set shut sit sip skip slip spin split
  step stop strip swap tap top trap trim win wrap
`),
);
