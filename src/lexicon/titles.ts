import { wordSet } from './words.js';

/** A word or words that stand before a name. */
export interface Title {
  /** Lower case, with its full stop where it is an abbreviation. */
  readonly word: string;
  readonly gender?: 'f' | 'm';
  /** As it is shown to readers; absent where the title says no office (Mr., Dr.). */
  readonly role?: string;
}

/** What judges are called behind "her", "his" and "your". */
export const judgeStyles = ['honor', 'honour', 'ladyship', 'lordship'] as const;

/** Titles by which their bearers are called as well: “the count”. */
export const peers = wordSet('baron baroness count countess duchess duke earl viscount viscountess');

/** Forms of address: they say nothing of what someone does. British papers leave out the full stop. */
export const honorifics: readonly Title[] = [
  ...titles('m', 'mr. mr messrs. messrs mister comrade sir lord baron count duke viscount earl master'),
  ...titles(
    'm',
    'brother father fr fr. monsieur señor senor don herr signor sri shri swami lama lala sayyid sayyed seyyed sayed hojatoleslam maulvi',
  ),
  ...titles(
    'm',
    'mzee mwalimu mallam malam otunba sardar mian khwaja nawab maulana mufti mullah encik tuan fra padre pandit shaykh pak bapak',
  ),
  ...titles('m', 'u ratu tunku tengku igwe comr comr. alh alh. ato'),
  ...titles('f', 'aunty auntie daw puan datin hajia hajiya woizero'),
  ...titles(undefined, 'revd rt rt. mgr mgr. adv adv. advocate apostle evangelist prophet maître tun'),
  ...titles('f', 'mrs. mrs ms. ms miss madam madame mme. mme mlle. mlle lady dame baroness countess duchess'),
  ...titles(
    'f',
    'viscountess sister mother señora senora señorita senorita doña dona frau signora begum smt smt. alhaja ibu sheikha shaikha',
  ),
  ...titles(
    undefined,
    'thiru whaea matua honourable right_honourable engr engr. arch. batt. pharm. tpl. barr barr. dsp acp csp asp sp ssp asst asst. assoc assoc. mk venerable ven. ven atty. atty kaumātua kaumatua mx. mx dr. dr doctor prof. prof professor assoc._prof. emeritus_professor hon. hon rev. rev',
  ),
  ...titles(
    undefined,
    'reverend the_rev. right_rev. very_rev. most_rev. msgr. monsignor st. saint rabbi hajji haji alhaji',
  ),
  ...titles(
    undefined,
    "sheikh sheik shaikh ustaz ustad tan_sri datuk dato dato’ dato' datuk_seri seri dpp sac dcp supt insp nana togbe togbui daasebre osabarima",
  ),
];

const held: readonly string[] = [
  // Legislatures.
  'rep=Rep sen.=Sen. sens.=Sens. senator=Senator senators=Senators rep.=Rep. reps.=Reps. representative=Representative',
  'representatives=Representatives congressman:m=Congressman congresswoman:f=Congresswoman del.=Del. delegate=Delegate',
  'assemblyman:m=Assemblyman assemblywoman:f=Assemblywoman assemblymember=Assemblymember state_sen.=state_Sen.',
  'state_senator=state_Senator state_rep.=state_Rep. state_representative=state_Representative mp=MP mps=MPs msp=MSP mep=MEP',
  'mla=MLA mlas=MLAs mca=MCA mcas=MCAs mec=MEC mecs=MECs mlc=MLC mmc=MMC meps=MEPs msps=MSPs mna=MNA mpa=MPA mpp=MPP td=TD tds=TDs lawmaker=lawmaker speaker=Speaker house_speaker=House_Speaker',
  'majority_leader=Majority_Leader minority_leader=Minority_Leader senate_majority_leader=Senate_Majority_Leader',
  'senate_minority_leader=Senate_Minority_Leader house_majority_leader=House_Majority_Leader',
  'house_minority_leader=House_Minority_Leader majority_whip=Majority_Whip minority_whip=Minority_Whip',
  'chief_whip=Chief_Whip leader=leader opposition_leader=opposition_leader party_leader=party_leader',
  'labour_leader=Labour_leader conservative_leader=Conservative_leader supreme_leader=Supreme_Leader',
  'paramount_leader=paramount_leader majlis_speaker=majlis_Speaker deputy_speaker=Deputy_Speaker',
  // Governments.
  'pres.=Pres. sec.=Sec. treas.=Treas. comm.=Comm. commr.=Commr. chmn.:m=Chmn. dep.=Dep. coun.=Coun. ald.=Ald.',
  'president=President presidents=Presidents vice_president=Vice_President vice-president=Vice-President',
  'president-elect=President-elect vice_president-elect=Vice_President-elect acting_president=acting_President',
  'deputy_president=Deputy_President former_president=former_President gov.=Gov. govs.=Govs. governor=Governor governors=Governors',
  'governor-general=Governor-General lt._gov.=Lt._Gov. lieutenant_governor=Lieutenant_Governor',
  'deputy_governor=Deputy_Governor prime_minister=Prime_Minister deputy_prime_minister=Deputy_Prime_Minister pm=PM premier=Premier',
  'chancellor=Chancellor vice_chancellor=Vice_Chancellor taoiseach=Taoiseach tánaiste=Tánaiste tanaiste=Tanaiste',
  'first_minister=First_Minister chief_minister=Chief_Minister minister=Minister deputy_minister=Deputy_Minister',
  'junior_minister=junior_Minister cabinet_minister=Cabinet_Minister foreign_minister=Foreign_Minister',
  'defense_minister=Defense_Minister defence_minister=Defence_Minister finance_minister=Finance_Minister',
  'interior_minister=Interior_Minister home_minister=Home_Minister health_minister=Health_Minister',
  'justice_minister=Justice_Minister economy_minister=Economy_Minister education_minister=Education_Minister',
  'energy_minister=Energy_Minister oil_minister=Oil_Minister environment_minister=Environment_Minister',
  'transport_minister=Transport_Minister trade_minister=Trade_Minister labour_minister=Labour_Minister',
  'labor_minister=Labor_Minister agriculture_minister=Agriculture_Minister culture_minister=Culture_Minister',
  'information_minister=Information_Minister immigration_minister=Immigration_Minister security_minister=Security_Minister',
  'national_security_minister=National_Security_Minister public_security_minister=Public_Security_Minister',
  'climate_minister=Climate_Minister science_minister=Science_Minister sports_minister=Sports_Minister',
  'tourism_minister=Tourism_Minister housing_minister=Housing_Minister planning_minister=Planning_Minister',
  'deputy_foreign_minister=Deputy_Foreign_Minister railway_minister=Railway_Minister law_minister=Law_Minister',
  'communications_minister=Communications_Minister europe_minister=Europe_Minister',
  'secretary=Secretary secretary_of_state=Secretary_of_State secretary_of_defense=Secretary_of_Defense',
  'deputy_secretary_of_state=Deputy_Secretary_of_State assistant_secretary_of_state=Assistant_Secretary_of_State',
  'defense_secretary=Defense_Secretary defence_secretary=Defence_Secretary treasury_secretary=Treasury_Secretary',
  'foreign_secretary=Foreign_Secretary home_secretary=Home_Secretary health_secretary=Health_Secretary',
  'justice_secretary=Justice_Secretary education_secretary=Education_Secretary energy_secretary=Energy_Secretary',
  'transport_secretary=Transport_Secretary transportation_secretary=Transportation_Secretary',
  'commerce_secretary=Commerce_Secretary labor_secretary=Labor_Secretary interior_secretary=Interior_Secretary',
  'agriculture_secretary=Agriculture_Secretary housing_secretary=Housing_Secretary business_secretary=Business_Secretary',
  'environment_secretary=Environment_Secretary culture_secretary=Culture_Secretary work_and_pensions_secretary=Work_and_Pensions_Secretary',
  'homeland_security_secretary=Homeland_Security_Secretary veterans_affairs_secretary=Veterans_Affairs_Secretary',
  'press_secretary=press_secretary white_house_press_secretary=White_House_press_secretary',
  'cabinet_secretary=Cabinet_Secretary secretary-general=Secretary-General secretary_general=Secretary_General',
  'u.n._secretary-general=U.N._Secretary-General un_secretary-general=UN_Secretary-General',
  'undersecretary=Undersecretary under_secretary=Under_Secretary assistant_secretary=Assistant_Secretary deputy_secretary=Deputy_Secretary',
  'general_secretary=General_Secretary home_affairs_minister=Home_Affairs_Minister shadow_chancellor=shadow_Chancellor',
  'shadow_home_secretary=shadow_Home_Secretary shadow_foreign_secretary=shadow_Foreign_Secretary',
  'attorney_general=Attorney_General attorneys_general=Attorneys_General deputy_attorney_general=Deputy_Attorney_General',
  'assistant_attorney_general=Assistant_Attorney_General solicitor_general=Solicitor_General surgeon_general=Surgeon_General',
  'postmaster_general=Postmaster_General inspector_general=Inspector_General auditor_general=Auditor_General',
  'comptroller=Comptroller treasurer=Treasurer commissioner=Commissioner high_commissioner=High_Commissioner',
  'deputy_commissioner=Deputy_Commissioner assistant_commissioner=Assistant_Commissioner administrator=Administrator',
  'ambassador=Ambassador amb.=Amb. consul=Consul consul_general=Consul_General envoy=envoy special_envoy=special_envoy',
  'national_security_adviser=National_Security_Adviser national_security_advisor=National_Security_Advisor',
  'chief_of_staff=Chief_of_Staff director=Director fbi_director=FBI_Director cia_director=CIA_Director',
  'deputy_director=Deputy_Director executive_director=Executive_Director managing_director=Managing_Director',
  'director-general=Director-General director_general=Director_General special_counsel=special_counsel',
  'independent_counsel=independent_counsel counselor=Counselor',
  // Towns and counties.
  'mayor=Mayor mayors=Mayors deputy_mayor=Deputy_Mayor lord_mayor=Lord_Mayor vice_mayor=Vice_Mayor mayor-elect=Mayor-elect',
  'councillor=Councillor corporator=Corporator cllr=Cllr cllr.=Cllr. coun=Coun coun.=Coun. cr=Cr cr.=Cr. councilor=Councilor councilman:m=Councilman councilwoman:f=Councilwoman',
  'councilmember=Councilmember council_member=Council_Member council_president=Council_President alderman=Alderman',
  'ald.=Ald. supervisor=Supervisor county_executive=County_Executive county_judge=County_Judge borough_president=Borough_President',
  'selectman:m=Selectman superintendent=Superintendent',
  // Courts and police.
  'judge=Judge judges=Judges justice=Justice justices=Justices chief_justice=Chief_Justice associate_justice=Associate_Justice',
  'chief_judge=Chief_Judge lord_justice:m=Lord_Justice lady_justice:f=Lady_Justice magistrate=Magistrate',
  'u.s._district_judge=U.S._District_Judge district_judge=District_Judge circuit_judge=Circuit_Judge',
  'u.s._magistrate_judge=U.S._Magistrate_Judge magistrate_judge=Magistrate_Judge superior_court_judge=Superior_Court_Judge',
  'district_attorney=District_Attorney u.s._attorney=U.S._Attorney assistant_u.s._attorney=Assistant_U.S._Attorney',
  'assistant_district_attorney=Assistant_District_Attorney city_attorney=City_Attorney county_attorney=County_Attorney',
  "state_attorney=State_Attorney state’s_attorney=State’s_Attorney state's_attorney=State's_Attorney",
  "commonwealth’s_attorney=Commonwealth’s_Attorney commonwealth's_attorney=Commonwealth's_Attorney",
  'pleader=Pleader prosecutor=Prosecutor chief_prosecutor=Chief_Prosecutor public_defender=Public_Defender attorney=Attorney',
  'coroner=Coroner sheriff=Sheriff sheriffs=Sheriffs undersheriff=Undersheriff marshal=Marshal fire_marshal=Fire_Marshal deputy=Deputy',
  'chief_deputy=Chief_Deputy constable=Constable chief_constable=Chief_Constable deputy_chief_constable=Deputy_Chief_Constable',
  'police_chief=Police_Chief fire_chief=Fire_Chief police_commissioner=Police_Commissioner fire_commissioner=Fire_Commissioner',
  'chief=Chief deputy_chief=Deputy_Chief assistant_chief=Assistant_Chief battalion_chief=Battalion_Chief',
  'officer=Officer officers=Officers police_officer=Police_Officer trooper=Trooper inspector=Inspector insp.=Insp. chief_inspector=Chief_Inspector',
  'sarpanch=Sarpanch tehsildar=Tehsildar oba=Oba ooni=Ooni mayoress:f=Mayoress',
  'professor_emeritus=Professor_Emeritus professor_emerita:f=Professor_Emerita',
  'garda=Garda detective_garda=Detective_Garda det_garda=Det_Garda garda_sergeant=Garda_Sergeant garda_inspector=Garda_Inspector',
  'advocate_depute=Advocate_Depute sheriff_principal=Sheriff_Principal',
  'detective=Detective det.=Det. det._sgt.=Det._Sgt. detective_inspector=Detective_Inspector det_insp=Det_Insp det_ch_insp=Det_Ch_Insp',
  'detective_chief_inspector=Detective_Chief_Inspector detective_sergeant=Detective_Sergeant det_sgt=Det_Sgt',
  'detective_superintendent=Detective_Superintendent det_supt=Det_Supt det_ch_supt=Det_Ch_Supt',
  'detective_chief_superintendent=Detective_Chief_Superintendent detective_constable=Detective_Constable',
  'chief_superintendent=Chief_Superintendent chief_supt=Chief_Supt ch_supt=Ch_Supt ch_insp=Ch_Insp supt=Supt supt.=Supt.',
  'commander=Commander cmdr.=Cmdr. cmdr=Cmdr agent=Agent special_agent=Special_Agent special_agent_in_charge=Special_Agent_in_Charge',
  'const.=Const. const=Const cst.=Cst. ofc.=Ofc. tpr.=Tpr. det_con=Det_Con ds=DS di=DI wpc:f=WPC pcso=PCSO asi=ASI sho=SHO',
  'pc=PC dc=DC dci=DCI dsi=DSI warden=Warden ranger=Ranger firefighter=firefighter paramedic=paramedic',
  // Armed forces.
  'gen.=Gen. gen=Gen general=General generals=Generals lt._gen.=Lt._Gen. lt_gen=Lt_Gen lieutenant_general=Lieutenant_General',
  'maj._gen.=Maj._Gen. maj_gen=Maj_Gen major_general=Major_General brig._gen.=Brig._Gen. brig_gen=Brig_Gen',
  'brigadier_general=Brigadier_General brigadier=Brigadier brig.=Brig. brig=Brig col.=Col. col=Col colonel=Colonel',
  'lt._col.=Lt._Col. lt_col=Lt_Col lieutenant_colonel=Lieutenant_Colonel maj.=Maj. maj=Maj major=Major capt.=Capt. capt=Capt',
  'captain=Captain lt.=Lt. lt=Lt lieutenant=Lieutenant 1st_lt.=1st_Lt. 2nd_lt.=2nd_Lt. lt._cmdr.=Lt._Cmdr. lt_cmdr=Lt_Cmdr',
  'lieutenant_commander=Lieutenant_Commander sgt.=Sgt. sgt=Sgt sergeant=Sergeant staff_sgt.=Staff_Sgt. staff_sergeant=Staff_Sergeant',
  'master_sgt.=Master_Sgt. tech._sgt.=Tech._Sgt. sgt._1st_class=Sgt._1st_Class sgt._maj.=Sgt._Maj. sergeant_major=Sergeant_Major',
  'first_sgt.=First_Sgt. gunnery_sgt.=Gunnery_Sgt. cpl.=Cpl. cpl=Cpl corporal=Corporal lance_cpl.=Lance_Cpl. lance_corporal=Lance_Corporal',
  'pfc.=Pfc. pvt.=Pvt. private=Private spc.=Spc. specialist=Specialist petty_officer=Petty_Officer chief_petty_officer=Chief_Petty_Officer',
  'chief_warrant_officer=Chief_Warrant_Officer ensign=Ensign seaman=Seaman airman=Airman adm.=Adm. adm=Adm admiral=Admiral',
  'vice_adm.=Vice_Adm. vice_admiral=Vice_Admiral rear_adm.=Rear_Adm. rear_admiral=Rear_Admiral commodore=Commodore',
  'air_marshal=Air_Marshal air_chief_marshal=Air_Chief_Marshal air_vice-marshal=Air_Vice-Marshal air_commodore=Air_Commodore',
  'pte.=Pte. pte=Pte cpt.=Cpt. ens.=Ens. lieut.=Lieut. brig.-gen.=Brig.-Gen. cmdt.=Cmdt. cdr.=Cdr. comdr.=Comdr. sapper=Sapper',
  'cdr=Cdr lt_cdr=Lt_Cdr wg_cdr=Wg_Cdr sqn_ldr=Sqn_Ldr flt_lt=Flt_Lt gp_capt=Gp_Capt',
  'wing_commander=Wing_Commander group_captain=Group_Captain squadron_leader=Squadron_Leader flight_lieutenant=Flight_Lieutenant',
  'field_marshal=Field_Marshal defence_chief=defence_chief army_chief=army_chief',
  // Crowns and faiths.
  'king:m=King queen:f=Queen prince:m=Prince princess:f=Princess crown_prince:m=Crown_Prince crown_princess:f=Crown_Princess',
  'emperor:m=Emperor empress:f=Empress sultan:m=Sultan emir:m=Emir pope:m=Pope cardinal:m=Cardinal archbishop=Archbishop',
  'bishop=Bishop patriarch:m=Patriarch metropolitan:m=Metropolitan dean=Dean canon=Canon deacon=Deacon elder=Elder',
  'pastor=Pastor priest=priest imam:m=Imam mufti:m=Mufti grand_mufti:m=Grand_Mufti ayatollah:m=Ayatollah',
  'grand_ayatollah:m=Grand_Ayatollah mullah:m=Mullah maulana:m=Maulana chief_rabbi=Chief_Rabbi chaplain=Chaplain',
  'dalai_lama:m=Dalai_Lama aga_khan:m=Aga_Khan',
  // Firms, schools, teams.
  'chairman:m=Chairman chairwoman:f=Chairwoman chairperson=Chairperson chair=Chair vice_chairman:m=Vice_Chairman',
  'vice_chairwoman:f=Vice_Chairwoman vice_chair=Vice_Chair deputy_chairman:m=Deputy_Chairman fed_chair=Fed_Chair fed_chairman:m=Fed_Chairman',
  'fed_governor=Fed_Governor chief_executive=chief_executive chief_executive_officer=chief_executive_officer ceo=CEO cfo=CFO',
  'coo=COO cto=CTO cio=CIO cmo=CMO ciso=CISO vp=VP evp=EVP chief_financial_officer=chief_financial_officer chief_operating_officer=chief_operating_officer',
  'chief_medical_officer=chief_medical_officer chief_economist=chief_economist chief_scientist=chief_scientist',
  'executive=executive founder=founder co-founder=co-founder cofounder=cofounder owner=owner principal=Principal provost=Provost',
  'vice-chancellor=Vice-Chancellor headteacher=headteacher headmaster:m=headmaster headmistress:f=headmistress',
  'coach=coach head_coach=head_coach assistant_coach=assistant_coach manager=manager general_manager=general_manager',
  'skipper=skipper quarterback=quarterback midfielder=midfielder striker=striker defender=defender goalkeeper=goalkeeper',
  'pitcher=pitcher forward=forward guard=guard winger=winger fly-half=fly-half wicketkeeper=wicketkeeper batsman=batsman',
  'bowler=bowler all-rounder=all-rounder referee=referee umpire=umpire',
  // Callings that papers set before a name without an article.
  'actor=actor actress:f=actress singer=singer rapper=rapper author=author writer=writer novelist=novelist poet=poet playwright=playwright',
  'journalist=journalist reporter=reporter correspondent=correspondent columnist=columnist anchor=anchor editor=editor',
  'editor-in-chief=editor-in-chief presenter=presenter broadcaster=broadcaster comedian=comedian filmmaker=filmmaker',
  'producer=producer screenwriter=screenwriter photographer=photographer artist=artist architect=architect musician=musician',
  'astronaut=astronaut cosmonaut=cosmonaut economist=economist analyst=analyst historian=historian scientist=scientist',
  'researcher=researcher physicist=physicist virologist=virologist epidemiologist=epidemiologist biologist=biologist',
  'psychologist=psychologist meteorologist=meteorologist geologist=geologist lawyer=lawyer barrister=barrister solicitor=solicitor',
  'counsel=counsel activist=activist campaigner=campaigner spokesman:m=spokesman spokeswoman:f=spokeswoman',
  'spokesperson=spokesperson candidate=candidate nominee=nominee campaign_manager=campaign_manager strategist=strategist',
  'pollster=pollster adviser=adviser advisor=advisor businessman:m=businessman businesswoman:f=businesswoman',
  'entrepreneur=entrepreneur billionaire=billionaire investor=investor farmer=farmer teacher=teacher nurse=nurse',
  'surgeon=surgeon resident=resident student=student witness=witness eyewitness=eyewitness neighbor=neighbor neighbour=neighbour',
  'congressional_candidate=congressional_candidate first_lady:f=First_Lady first_gentleman:m=First_Gentleman',
  'second_lady:f=Second_Lady whistleblower=whistleblower ex-president=ex-President secret_service_director=Secret_Service_Director',
];

/** Offices, ranks and callings set before a name; `role` is what the article is taken to call the person. */
export const offices: readonly Title[] = held.flatMap((line) => line.split(/\s+/)).map(office);

function titles(gender: 'f' | 'm' | undefined, list: string): readonly Title[] {
  return list.split(/\s+/).map((written) => {
    const word = written.replaceAll('_', ' ');
    return gender === undefined ? { word } : { word, gender };
  });
}

/** One entry `word[:gender]=role`, `_` standing for a blank. */
function office(entry: string): Title {
  const [left = '', role = ''] = entry.replaceAll('_', ' ').split('=');
  const [word = '', gender] = left.split(':');
  return gender === 'f' || gender === 'm' ? { word, gender, role } : { word, role };
}
