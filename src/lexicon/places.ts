import { words } from './words.js';

/** Sovereign states and the like, with short names and usual abbreviations. Lower case. */
export const countries = words(`
  afghanistan albania algeria america andorra angola antigua antigua_and_barbuda argentina armenia australia austria
  azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosnia-herzegovina
  bosnia_and_herzegovina botswana brazil britain brunei bulgaria burkina_faso burma burundi cambodia cameroon canada
  cape_verde central_african_republic chad chile china colombia comoros congo costa_rica côte_d'ivoire croatia cuba
  cyprus czech_republic czechia democratic_republic_of_congo democratic_republic_of_the_congo denmark djibouti
  dominica dominican_republic dprk drc east_timor ecuador egypt el_salvador england equatorial_guinea eritrea estonia
  eswatini ethiopia fiji finland france gabon gambia georgia germany ghana great_britain greece greenland grenada
  guatemala guinea guinea-bissau guyana haiti holland honduras hong_kong hungary iceland india indonesia iran iraq
  ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia maldives
  mali malta marshall_islands mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
  mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia
  northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland
  portugal prc puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia
  seychelles sierra_leone singapore slovakia slovenia solomon_islands somalia somaliland south_africa south_korea
  south_sudan soviet_union spain sri_lanka st._lucia sudan suriname swaziland sweden switzerland syria taiwan
  tajikistan tanzania thailand timor-leste togo tonga trinidad trinidad_and_tobago tunisia turkey türkiye turkmenistan
  tuvalu u.a.e. u.k. u.s. u.s.a. uae uganda uk ukraine united_arab_emirates united_kingdom united_states
  united_states_of_america uruguay us usa ussr uzbekistan vanuatu vatican_city venezuela vietnam wales yemen
  yugoslavia zambia zimbabwe
`);

/** Adjectives and nouns of nationality, people and faith, singular and plural. Lower case. */
export const demonyms = words(`
  aboriginal afghan afghans african african-american african-americans african_american african_americans africans
  alaskan alawite albanian albanians algerian algerians american americans anglican anglo-saxon angolan arab
  arab-american arabian arabs arctic argentine argentines argentinian arizonan armenian armenians asian asian-american
  asian-americans asians aussie australian australians austrian austrians azerbaijani azeri bahraini balkan baltic
  bangladeshi bangladeshis baptist barbadian basque bavarian belarusian belarusians belgian belgians berliner
  berliners bolivian bosnian bosnians bostonian botswanan brazilian brazilians breton brit british briton britons
  brits buddhist buddhists bulgarian bulgarians burmese burundian californian californians cambodian cameroonian
  canadian canadians caribbean catalan catalans catholic catholics caucasian central_american chadian chechen chechens
  cherokee chicagoan chilean chileans chinese christian christians colombian colombians coloradan congolese copt
  coptic cornish costa_rican croat croatian croatians croats cuban cuban-american cubans cypriot cypriots czech czechs
  dane danes danish dominican dominicans druze dutch dutchman eastern ecuadorean ecuadorian egyptian egyptians emirati
  emiratis english englishman englishwoman eritrean estonian estonians ethiopian ethiopians european europeans
  evangelical fijian filipina filipino filipinos finn finnish finns flemish floridian floridians french frenchman
  frenchwoman gambian georgian georgians german germans ghanaian ghanaians greek greeks guatemalan guatemalans guinean
  guyanese haitian haitians hawaiian hindu hindus hispanic hispanics honduran hondurans hoosier hungarian hungarians
  hutu icelander icelandic indian indians indonesian indonesians inuit iowan iowans iranian iranians iraqi iraqis
  irish irish-american irishman irishwoman islamic islamist islamists israeli israelis italian italians ivorian
  jamaican jamaicans japanese jew jewish jews jordanian jordanians kashmiri kazakh kazakhs kentuckian kenyan kenyans
  korean korean-american koreans kosovan kosovar kurd kurdish kurds kuwaiti kyrgyz lao laotian latin latin_american
  latina latinas latino latinos latvian latvians lebanese liberian libyan libyans lithuanian lithuanians londoner
  londoners lutheran macedonian mainer malagasy malawian malaysian malaysians maldivian malian maltese maori māori
  mauritanian mauritian methodist mexican mexican-american mexicans michigander middle_eastern minnesotan moldovan
  mongolian montenegrin mormon mormons moroccan moroccans mozambican muscovite muslim muslims namibian native_american
  native_americans navajo nepalese nepali new_yorker new_yorkers nicaraguan nicaraguans nigerian nigerians nigerien
  nordic north_american north_korean north_koreans northeastern northern northern_irish northwestern norwegian
  norwegians ohioan omani oregonian orthodox pakistani pakistanis palestinian palestinians panamanian paraguayan
  parisian parisians pennsylvanian pennsylvanians persian peruvian peruvians pole poles polish portuguese presbyterian
  protestant protestants puerto_rican puerto_ricans qatari qataris quaker quebecois québécois roma romanian romanians
  russian russians rwandan rwandans salvadoran salvadorans samoan saudi saudi_arabian saudis scandinavian scot scots
  scotsman scottish senegalese serb serbian serbians serbs shia shias shiite shiites siberian sicilian sikh sikhs
  singaporean singaporeans sioux slovak slovaks slovene slovenian somali somalis south_african south_africans
  south_american south_korean south_koreans south_sudanese southeastern southern southwestern soviet soviets spaniard
  spaniards spanish sri_lankan sri_lankans sub-saharan sudanese sunni sunnis swede swedes swedish swiss syrian syrians
  taiwanese tajik tamil tamils tanzanian tatar tennessean texan texans thai thais tibetan tibetans togolese tongan
  transatlantic trinidadian tunisian tunisians turk turkish turkmen turks tutsi ugandan ugandans uighur uighurs
  ukrainian ukrainians uruguayan uyghur uyghurs uzbek uzbeks venezuelan venezuelans vermonter vietnamese virginian
  virginians washingtonian welsh welshman western wisconsinite yazidi yemeni yemenis zambian zimbabwean zimbabweans
  zulu
`);

/** American states and Washington, D.C., in full. Lower case. */
export const usStates = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware district_of_columbia florida georgia hawaii
  idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio
  oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia
  washington washington_d.c. west_virginia wisconsin wyoming
`);

/** Big cities, capitals and towns often in the news. Lower case. */
export const cities = words(`
  abidjan abu_dhabi abuja accra addis_ababa adelaide aden agra ahmedabad albuquerque aleppo alexandria algiers almaty
  amman amsterdam anchorage ankara antananarivo antwerp ashgabat asmara astana asunción athens atlanta auckland austin
  baghdad baku bali baltimore bamako bangalore bangkok bangui barcelona basel basra baton_rouge beijing beirut belfast
  belgrade bengaluru benghazi berlin bern bethlehem bilbao birmingham bishkek bissau bogota bogotá boise bologna
  bombay bonn bordeaux boston boulder brasilia brasília bratislava brazzaville bremen brighton brisbane bristol bronx
  brooklyn brussels bucha bucharest budapest buenos_aires buffalo bujumbura cairo calais calcutta calgary cali
  cambridge canberra cancun cancún cape_town caracas cardiff casablanca charleston charlotte charlottesville
  chattanooga chengdu chennai chicago chongqing christchurch cincinnati cleveland cologne colombo columbus conakry
  copenhagen cordoba córdoba cork coventry dakar dallas damascus dar_es_salaam darwin davos dayton dearborn delhi
  denver des_moines detroit dhaka dili djibouti dnipro dodoma doha donetsk dortmund dresden dubai dublin dubrovnik
  duisburg durban dushanbe düsseldorf edinburgh edmonton el_paso erbil essen fallujah ferguson flint florence
  fort_lauderdale fort_worth frankfurt freetown fresno fukushima gaborone galway gaza gaza_city gdansk geneva genoa
  glasgow gothenburg granada grozny guadalajara guangzhou guantanamo guantánamo_bay guatemala_city guayaquil hague
  haifa halifax hamburg hanoi hanover harare hargeisa hartford havana hebron helmand helsinki herat hiroshima
  ho_chi_minh_city hobart homs honolulu houston hyderabad idlib incheon indianapolis innsbruck islamabad istanbul
  izmir jackson jacksonville jaffa jaipur jakarta jeddah jenin jerusalem johannesburg juba kabul kampala kandahar kano
  kansas_city karachi kathmandu kazan kharkiv khartoum kherson kiev kigali kingston kinshasa kirkuk knoxville kobane
  kolkata kosovska krakow kraków kuala_lumpur kunduz kuwait_city kyiv kyoto la_paz lagos lahore lansing las_vegas
  lausanne leeds leicester leipzig libreville lille lilongwe lima lincoln lisbon liverpool ljubljana lomé london
  long_beach los_angeles louisville luanda lubumbashi lucknow lusaka luxembourg lviv lyon lyons macau madison madrid
  malaga malé malmo malmö managua manama manchester mandalay manhattan manila maputo mariupol marrakesh marseille
  marseilles mecca medellin medellín medina melbourne memphis mexico_city miami miami_beach milan milwaukee
  minneapolis minsk mogadishu mombasa monaco monrovia monterrey montevideo montgomery montpellier montreal montréal
  moscow mosul mumbai munich muscat n'djamena nablus nagasaki nagoya nairobi nanjing nantes naples nashville nassau
  naypyidaw new_delhi new_haven new_orleans new_york_city newark newcastle niamey nice nicosia nottingham nouakchott
  nuremberg oakland odesa odessa oklahoma_city omaha orlando osaka oslo ottawa ouagadougou oxford palermo palm_beach
  palmyra panama_city paris pasadena perth peshawar philadelphia phnom_penh phoenix pittsburgh podgorica
  port-au-prince port_louis port_moresby port_of_spain portland porto prague pretoria pristina providence pyongyang
  quebec_city queens quito rabat rafah raleigh ramallah rangoon raqqa rawalpindi reno reykjavik reykjavík richmond
  riga rio rio_de_janeiro riyadh rochester rome rostov rotterdam sacramento saint_petersburg salisbury salt_lake_city
  salvador salzburg san_antonio san_bernardino san_diego san_francisco san_jose san_josé san_juan san_salvador sanaa
  santa_fe santa_monica santiago santo_domingo sao_paulo são_paulo sarajevo savannah scranton seattle seoul sevastopol
  seville shanghai sharm_el-sheikh sheffield shenzhen sinjar skopje sochi sofia southampton spokane springfield
  srebrenica srinagar st._louis st._paul st._petersburg stavanger stockholm stockton strasbourg stuttgart sunderland
  surabaya suva swansea sydney syracuse taipei tallahassee tallinn tampa tampa_bay tashkent tbilisi tegucigalpa tehran
  tel_aviv the_bronx the_hague thessaloniki thimphu tianjin tijuana tikrit timbuktu tirana tokyo toledo topeka toronto
  toulouse tripoli tucson tulsa tunis turin ulaanbaatar ulan_bator urumqi utrecht vaduz valencia valletta vancouver
  venice vienna vientiane vilnius vladivostok volgograd waco warsaw washington wellington west_palm_beach wichita
  wilmington windhoek winnipeg wolverhampton worcester wuhan xian yangon yaounde yaoundé yekaterinburg yerevan
  yokohama york zagreb zaporizhzhia zhengzhou zurich zürich
`);

/** Continents, provinces, disputed lands, seas and parts of the world. Lower case. */
export const regions = words(`
  abkhazia aceh africa alberta alps alsace amhara andalusia andes andhra_pradesh antarctic antarctica appalachia
  arabian_gulf arctic asia asia-pacific assam atlantic baja_california balkans balochistan baltic_sea baltics
  baluchistan basque_country bavaria bay_area benelux biafra bible_belt bihar black_sea borneo brandenburg
  british_columbia brittany caribbean catalonia caucasus central_america central_asia central_europe chechnya chiapas
  chihuahua connacht cornwall corsica crimea cumbria dagestan darfur deep_south devon donbas donbass dorset
  east_africa east_asia east_china_sea east_jerusalem east_midlands eastern_europe english_channel essex europe
  far_east flanders fujian galicia galilee gauteng gaza_strip goa golan golan_heights great_lakes great_plains
  guangdong guerrero gujarat gulf gulf_of_mexico hampshire haryana hebei hebrides henan hertfordshire hesse highlands
  himalayas hokkaido horn_of_africa hubei hunan iberia indian_ocean indo-pacific inner_mongolia iraqi_kurdistan ituri
  jammu_and_kashmir java karnataka kashmir katanga kent kerala khyber_pakhtunkhwa kivu kurdistan kwazulu-natal
  lancashire latin_america leinster levant lombardy long_island luhansk luzon madhya_pradesh maghreb maharashtra
  manchuria manipur manitoba mediterranean merseyside middle_east midlands midwest mindanao munster nagorno-karabakh
  near_east negev new_brunswick new_england new_south_wales newfoundland norfolk normandy north_america north_kivu
  north_sea northern_europe northern_territory nova_scotia nunavut oaxaca oceania odisha okinawa ontario orkney oromia
  ossetia pacific pacific_northwest papua patagonia persian_gulf provence punjab quebec québec queensland rajasthan
  rakhine red_sea rocky_mountains rojava rust_belt sahara sahel sardinia saskatchewan saxony scandinavia shetland
  siberia sichuan sicily silesia silicon_valley sinai sinaloa sindh somerset sonora south_america south_asia
  south_australia south_china_sea south_ossetia southeast_asia southern_africa staten_island strait_of_hormuz
  sub-saharan_africa suffolk sumatra surrey sussex tamil_nadu tasmania telangana thuringia tibet tigray transnistria
  tuscany ulster upstate_new_york urals uttar_pradesh veneto victoria wallonia waziristan west_africa west_bank
  west_bengal west_indies west_midlands west_papua western_australia western_europe western_sahara wiltshire xinjiang
  yorkshire yukon yunnan zanzibar zhejiang
`);

/** Abbreviation of a state as written after a town or in "D-Calif.", lower case, to the state's name. */
export const stateAbbreviations: Readonly<Record<string, string>> = {
  'ala.': 'alabama',
  'ariz.': 'arizona',
  'ark.': 'arkansas',
  'calif.': 'california',
  'colo.': 'colorado',
  'conn.': 'connecticut',
  'del.': 'delaware',
  'fla.': 'florida',
  'ga.': 'georgia',
  'ill.': 'illinois',
  'ind.': 'indiana',
  'kan.': 'kansas',
  'kans.': 'kansas',
  'ky.': 'kentucky',
  'la.': 'louisiana',
  'mass.': 'massachusetts',
  'md.': 'maryland',
  'mich.': 'michigan',
  'minn.': 'minnesota',
  'miss.': 'mississippi',
  'mo.': 'missouri',
  'mont.': 'montana',
  'n.c.': 'north carolina',
  'n.d.': 'north dakota',
  'n.h.': 'new hampshire',
  'n.j.': 'new jersey',
  'n.m.': 'new mexico',
  'n.y.': 'new york',
  'neb.': 'nebraska',
  'nev.': 'nevada',
  'okla.': 'oklahoma',
  'ore.': 'oregon',
  'pa.': 'pennsylvania',
  'r.i.': 'rhode island',
  's.c.': 'south carolina',
  's.d.': 'south dakota',
  'tenn.': 'tennessee',
  'tex.': 'texas',
  'va.': 'virginia',
  'vt.': 'vermont',
  'w.va.': 'west virginia',
  'w. va.': 'west virginia',
  'wash.': 'washington',
  'wis.': 'wisconsin',
  'wyo.': 'wyoming',
  'd.c.': 'district of columbia',
};

/** Two letters of the post office, upper case, to the state's name. */
export const stateCodes: Readonly<Record<string, string>> = {
  AL: 'alabama',
  AK: 'alaska',
  AZ: 'arizona',
  AR: 'arkansas',
  CA: 'california',
  CO: 'colorado',
  CT: 'connecticut',
  DE: 'delaware',
  FL: 'florida',
  GA: 'georgia',
  HI: 'hawaii',
  ID: 'idaho',
  IL: 'illinois',
  IN: 'indiana',
  IA: 'iowa',
  KS: 'kansas',
  KY: 'kentucky',
  LA: 'louisiana',
  ME: 'maine',
  MD: 'maryland',
  MA: 'massachusetts',
  MI: 'michigan',
  MN: 'minnesota',
  MS: 'mississippi',
  MO: 'missouri',
  MT: 'montana',
  NE: 'nebraska',
  NV: 'nevada',
  NH: 'new hampshire',
  NJ: 'new jersey',
  NM: 'new mexico',
  NY: 'new york',
  NC: 'north carolina',
  ND: 'north dakota',
  OH: 'ohio',
  OK: 'oklahoma',
  OR: 'oregon',
  PA: 'pennsylvania',
  RI: 'rhode island',
  SC: 'south carolina',
  SD: 'south dakota',
  TN: 'tennessee',
  TX: 'texas',
  UT: 'utah',
  VT: 'vermont',
  VA: 'virginia',
  WA: 'washington',
  WV: 'west virginia',
  WI: 'wisconsin',
  WY: 'wyoming',
  DC: 'district of columbia',
};
