import { words } from './words.js';

/** Sovereign states and the like, with short names and usual abbreviations. Lower case. */
export const countries = words(`
  afghanistan albania algeria america american_samoa andorra angola antigua antigua_and_barbuda argentina armenia
  aruba australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan
  bolivia bosnia bosnia_&_herzegovina bosnia_and_herzegovina bosnia-herzegovina botswana brazil britain
  british_virgin_islands brunei brunei_darussalam bulgaria burkina burkina_faso burma burundi cabo_verde cambodia
  cameroon canada cape_verde cayman_islands central_african_republic ceylon chad chile china colombia comoros congo
  congo-brazzaville congo-kinshasa cook_islands costa_rica côte_d'ivoire croatia cuba curacao curaçao cyprus
  czech_republic czechia czechoslovakia d.r.c. democratic_republic_of_congo democratic_republic_of_the_congo denmark
  djibouti dominica dominican_republic dprk drc east_germany east_timor ecuador egypt el_salvador england
  equatorial_guinea eritrea estonia eswatini ethiopia falkland_islands falklands faroe_islands faroes fiji finland
  france french_guiana french_polynesia gabon gambia georgia germany ghana gibraltar great_britain greece greenland
  grenada guadeloupe guam guatemala guernsey guinea guinea-bissau guyana haiti holland honduras hong_kong hungary
  iceland india indonesia iran iraq ireland isle_of_man israel italy ivory_coast jamaica japan jordan kazakhstan kenya
  kiribati kosovo kuwait kyrgyz_republic kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg macao macau macedonia madagascar malawi malaysia maldives mali malta marshall_islands martinique
  mauritania mauritius mayotte mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
  nauru nepal netherlands new_caledonia new_zealand nicaragua niger nigeria niue north_korea north_macedonia
  north_vietnam northern_cyprus northern_ireland norway oman p.r.c. pakistan palau palestine palestinian_territories
  panama papua_new_guinea paraguay persia peru philippines poland portugal prc puerto_rico qatar republic_of_congo
  réunion rhodesia romania russia russian_federation rwanda saint_kitts_and_nevis saint_lucia
  saint_vincent_and_the_grenadines samoa san_marino sao_tome_and_principe são_tomé_and_príncipe saudi_arabia scotland
  senegal serbia serbia_and_montenegro seychelles sierra_leone singapore slovak_republic slovakia slovenia
  solomon_islands somalia somaliland south_africa south_korea south_sudan south_vietnam soviet_union spain sri_lanka
  st._kitts_and_nevis st._lucia st._vincent sudan suriname swaziland sweden switzerland syria taiwan tajikistan
  tanzania thailand the_bahamas the_gambia the_maldives the_netherlands the_philippines timor-leste togo tonga
  trinidad trinidad_and_tobago tunisia turkey türkiye turkmenistan tuvalu u.a.e. u.k. u.s. u.s._virgin_islands u.s.a.
  u.s.s.r. uae uganda uk ukraine united_arab_emirates united_kingdom united_states united_states_of_america uruguay us
  usa ussr uzbekistan vanuatu vatican_city venezuela vietnam wales west_germany yemen yugoslavia zaire zambia zimbabwe
`);

/** Adjectives and nouns of nationality, people and faith, singular and plural. Lower case. */
export const demonyms = words(`
  aboriginal afghan afghans african african_american african_americans african-american african-americans africans
  alabaman alabamian alaskan alaskans alawite alawites albanian albanians algerian algerians american americans amhara
  andorran andorrans angeleno angelenos anglican anglo-saxon angolan angolans antiguan arab arab-american arabian
  arabic arabs arctic argentine argentinean argentineans argentines argentinian argentinians arizonan arizonans
  arkansan armenian armenian-american armenians asian asian-american asian-americans asians assyrian assyrians aussie
  australasian australian australians austrian austrians azerbaijani azerbaijanis azeri azeris baha'i bahai bahamian
  bahamians bahraini bahrainis balkan baltic bangladeshi bangladeshi-american bangladeshis baptist barbadian
  barbadians basque basques bavarian bavarians bedouin bedouins belarusian belarusians belgian belgians belizean
  beninese berber berbers berliner berliners bermudian bhutanese bolivian bolivians bosniak bosniaks bosnian bosnians
  bostonian botswanan brazilian brazilians breton brit british briton britons brits brummie bruneian buddhist
  buddhists bulgarian bulgarians burkinabe burkinabè burmese burundian burundians californian californians calvinist
  cambodian cameroonian cameroonians canadian canadian-american canadians cape_verdean caribbean catalan catalans
  catholic catholics caucasian central_african central_american central_americans chadian chadians chaldean chaldeans
  chechen chechens cherokee chicagoan chicagoans chicana chicano chilean chileans chinese chinese-american
  chinese-americans christian christians circassian colombian colombians coloradan coloradans comoran congolese copt
  coptic copts cornish corsican corsicans cossack cossacks costa_rican costa_ricans crimean croat croatian croatians
  croats cuban cuban-american cubans cypriot cypriots czech czechs dane danes danish djiboutian dominican
  dominican-american dominicans druse druze dutch dutchman east_timorese eastern ecuadorean ecuadorian ecuadorians
  egyptian egyptian-american egyptians emirati emiratis english englishman englishwoman equatorial_guinean eritrean
  eritreans estonian estonians ethiopian ethiopians eurasian european europeans evangelical fijian fijians filipina
  filipino filipino-american filipinos finn finnish finns flemish floridian floridians french frenchman frenchmen
  frenchwoman fulani gabonese galician gambian gambians georgian georgians german germans ghanaian ghanaian-american
  ghanaians gibraltarian glaswegian glaswegians greek greek_cypriot greek_cypriots greek-american greeks greenlander
  greenlanders grenadian guatemalan guatemalans guinean guineans guyanan guyanese haitian haitian-american haitians
  hasidic hausa hawaiian hawaiians himalayan hindu hindus hispanic hispanics hmong honduran hondurans hong_konger
  hong_kongers hongkonger hongkongers hoosier hoosiers hungarian hungarians hutu hutus icelander icelanders icelandic
  idahoan igbo illinoisan indian indian-american indian-americans indianan indians indo-canadian indonesian
  indonesians inuit iowan iowans iranian iranian-american iranians iraqi iraqi-american iraqis irish irish-american
  irish-americans irishman irishmen irishwoman islamic islamist islamists israeli israelis italian italian-american
  italian-americans italians ivorian ivorians jains jamaican jamaicans japanese japanese-american japanese-americans
  jew jewish jews jordanian jordanians kansan kansans kashmiri kashmiris kazakh kazakhs kentuckian kenyan
  kenyan-american kenyans kikuyu korean korean-american koreans kosovan kosovans kosovar kosovars kurd kurdish kurds
  kuwaiti kuwaitis kyrgyz lao laotian laotians latin latin_american latina latinas latino latinos latinx latvian
  latvians lebanese lebanese-american liberian liberians libyan libyan-american libyans lithuanian lithuanians
  liverpudlian liverpudlians londoner londoners louisianan lutheran luxembourger luxembourgish macedonian macedonians
  mainer malagasy malawian malawians malay malays malaysian malaysians maldivian maldivians malian malians maltese
  mancunian maori māori maronite maronites marylander mauritanian mauritanians mauritian mauritians melanesian
  melburnian mennonite mennonites methodist methodists mexican mexican-american mexican-americans mexicans michigander
  michiganders micronesian middle_eastern minnesotan minnesotans mississippian missourian moldovan moldovans
  monegasque mongol mongolian mongolians mongols montanan montenegrin montenegrins montrealer mormon mormons moroccan
  moroccans mozambican mozambicans muscovite muscovites muslim muslims namibian native_american native_americans
  native_hawaiian navajo neapolitan nebraskan nebraskans nepalese nepali nepali-american nepalis nevadan nevadans
  new_hampshirite new_jerseyan new_mexican new_mexicans new_yorker new_yorkers new_zealander new_zealanders nicaraguan
  nicaraguans nigerian nigerian-american nigerians nigerien nigeriens nordic north_american north_americans
  north_carolinian north_dakotan north_korean north_koreans northeastern northern northern_irish northwestern
  norwegian norwegians ohioan ohioans oklahoman oklahomans omani omanis orcadian oregonian oregonians oromo orthodox
  ossetian ossetians ottoman pacific_islander pakistani pakistani-american pakistanis palauan palestinian
  palestinian-american palestinians panamanian panamanians papuan papuans paraguayan paraguayans parisian parisians
  pashtun pashtuns pennsylvanian pennsylvanians pentecostal pentecostals persian persians peruvian peruvians philippine pole
  poles polish polish-american polynesian portuguese presbyterian presbyterians protestant protestants prussian
  puerto_rican puerto_ricans punjabi punjabis qatari qataris quaker quakers quebecois québécois rhode_islander
  rohingya roma romani romanian romanians romany russian russian-american russians rwandan rwandans saharawi sahrawi
  sahrawis salvadoran salvadorans samoan samoans sao_tomean sardinian saudi saudi_arabian saudis scandinavian
  scandinavians scot scots scotsman scotsmen scottish scouse senegalese serb serbian serbian-american serbians serbs
  seychellois shi'a shi'ite shi'ites shia shias shiite shiites siberian sicilian sicilians sierra_leonean
  sierra_leoneans sikh sikhs sindhi singaporean singaporeans sioux slav slavic slavs slovak slovaks slovene slovenian
  solomon_islander somali somali-american somalis south_african south_africans south_american south_americans
  south_asian south_asians south_carolinian south_dakotan south_korean south_koreans south_sudanese southeast_asian
  southeastern southern southwestern soviet soviets spaniard spaniards spanish spanish-american sri_lankan sri_lankans
  sub-saharan sudanese sunni sunnis surinamese swazi swede swedes swedish swiss sydneysider syrian syrian-american
  syrians tahitian taiwanese taiwanese-american tajik tajiks tamil tamils tanzanian tanzanians tatar tatars tennessean
  tennesseans texan texans thai thais tibetan tibetans tigrayan tigrayans togolese tongan tongans transatlantic
  trinidadian trinidadians tuareg tuaregs tunisian tunisians turk turkish turkish_cypriot turkish_cypriots
  turkish-american turkmen turks tutsi tutsis ugandan ugandans uighur uighurs ukrainian ukrainian-american
  ukrainian-canadian ukrainians uruguayan uruguayans utahn utahns uyghur uyghur-american uyghurs uzbek uzbek-american
  uzbeks vanuatuan venetian venezuelan venezuelan-american venezuelans vermonter vermonters vietnamese
  vietnamese-american vietnamese-americans virginian virginians washingtonian washingtonians welsh welshman welshmen
  west_virginian west_virginians western wisconsinite wisconsinites wyomingite xhosa yazidi yazidis yemeni yemenis
  yemenite yorkshireman yoruba zambian zimbabwean zimbabweans zoroastrian zulu zulus
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
  aachen aarhus aberdeen abidjan abu_dhabi abuja acapulco accra adana addis_ababa adelaide aden afrin agadir agra
  ahmedabad akron albany albuquerque aleppo alexandria algiers alicante allentown almaty almería amarillo amman
  amritsar amsterdam anaheim anchorage ankara ann_arbor annapolis antalya antananarivo antwerp apia arequipa arlington
  arnhem asheville ashgabat asmara astana astrakhan asunción aswan athens atlanta auckland augsburg austin avdiivka
  avignon baalbek baghdad bakersfield bakhmut baku bali baltimore bamako bandung bangalore bangassou bangkok bangor
  bangui barcelona barranquilla basel basra baton_rouge beersheba beijing beira beirut beit_hanoun beit_lahia belem
  belém belfast belgrade bellevue belo_horizonte bengaluru benghazi benin_city berdyansk bergamo bergen berkeley
  berlin bern berne bethlehem bhopal białystok bilbao biloxi birmingham bishkek bissau blackpool blantyre bloemfontein
  bogor bogota bogotá boise bologna bombay bonn bordeaux boston boulder bournemouth braga brampton brasilia brasília
  brasov brașov bratislava brazzaville bremen brescia bridgeport bridgetown brighton brisbane bristol brno bronx
  brooklyn bruges brussels bucaramanga bucha bucharest budapest buenos_aires buffalo bujumbura bukavu bulawayo bunia
  burbank burgas burlington bursa busan bydgoszcz cadiz cádiz caen cagliari cairo calais calcutta calgary cali
  cambridge canberra cancun cancún canterbury cape_town caracas cardiff cartagena casablanca castries cebu
  cedar_rapids chandigarh changsha chapel_hill charleston charlotte charlottesville chattanooga chattogram chelmsford
  chelyabinsk chengdu chennai chernihiv chernivtsi chernobyl chiang_mai chibok chicago chisinau chișinău chittagong
  chongqing christchurch cincinnati ciudad_juarez ciudad_juárez clermont-ferrand cleveland cluj cluj-napoca coimbatore
  cologne colombo colorado_springs columbus conakry copenhagen cordoba córdoba cork corpus_christi cotonou coventry
  craiova culiacán cusco cuzco da_nang daegu daejeon dakar dalian dallas dallas-fort_worth damascus damietta
  dar_es_salaam daraa darmstadt darwin davos dayton daytona_beach dearborn debrecen deir_al-balah deir_al-zor
  deir_ez-zor delhi denver deraa derry des_moines detroit dhaka dijon dili djibouti dnipro dnipropetrovsk dodoma doha
  doncaster donetsk dortmund douala dover dresden dubai dublin dubrovnik duhok duisburg duluth dundee dunedin dunkirk
  durban dushanbe düsseldorf east_london edinburgh edmonton eindhoven el_alto el_fasher el_geneina el_paso enerhodar
  enugu erbil essaouira essen evansville exeter fallujah fargo fayetteville ferguson fez flagstaff flint florence
  fort_collins fort_lauderdale fort_myers fort_wayne fort_worth fortaleza foshan frankfort frankfurt fredericton
  freetown freiburg fresno fukuoka fukushima funafuti gaborone gainesville galveston galway gaza gaza_city gaziantep
  gdansk gdańsk geneva genoa ghazni ghent ghouta gijón giza glasgow goiânia goma gomel gorakhpur gothenburg gottingen
  göttingen granada grand_rapids graz green_bay greensboro greenville grenoble groningen grozny guadalajara guangzhou
  guantanamo guantánamo_bay guatemala_city guayaquil gujranwala gwangju gweru hague haifa halifax hama hamburg hamhung
  hangzhou hanoi hanover harare harbin hargeisa hartford hat_yai havana hebron heidelberg helmand helsingborg helsinki
  heraklion herat hereford hialeah hillsborough hilo hiroshima ho_chi_minh_city hobart hodeidah holguín homs honiara
  honolulu houston huddersfield huế huntsville hyderabad iasi iași ibadan ibiza idlib iloilo incheon indianapolis
  indore innsbruck inverness iquique iquitos irkutsk irpin isfahan islamabad istanbul ithaca ivano-frankivsk izium
  izmir jabalia jackson jackson_hole jacksonville jaffa jaipur jakarta jalalabad jamestown jamshedpur jeddah jenin
  jersey_city jerusalem jodhpur johannesburg joplin jos juba juneau kabul kaduna kalamazoo kaliningrad kampala
  kandahar kano kanpur kansas_city kaohsiung karachi karaj karbala karlsruhe kassel kathmandu katowice kaunas kazan
  kenosha key_west khan_younis kharkiv kharkov khartoum kherson khmelnytskyi kidal kiel kiev kigali killeen kingston
  kinshasa kirkuk kisangani kisumu knoxville kobane kochi kolkata konya kosice košice kosovska kota_kinabalu krakow
  kraków kramatorsk krasnodar krasnoyarsk kremenchuk kropyvnytskyi kryvyi_rih kuala_lumpur kumamoto kunduz kunming
  kursk kuwait_city kyiv kyoto la_paz la_plata lagos lahore lansing laredo las_cruces las_palmas las_vegas lashkar_gah
  latakia lattakia lausanne leeds leicester leiden leipzig leuven libreville liege liège lille lilongwe lima limassol
  limerick lincoln linköping linz lisbon little_rock liverpool ljubljana llanelli lockerbie lodz łódź logroño lomé
  london londonderry long_beach los_angeles louisville luanda lubango lubbock lublin lubumbashi lucerne lucknow lugano
  lugansk lusaka lutsk luxembourg luxor lviv lyon lyons lysychansk macau macon madison madrid madurai maiduguri mainz
  makassar makhachkala malabo malaga málaga malé malmo malmö managua manama manaus manbij manchester mandalay
  mangalore manhattan manila mannheim maputo mar_del_plata maracaibo maradi maribor mariupol marrakech marrakesh
  marseille marseilles maseru mashhad mata-utu mazar-i-sharif mbabane mbandaka mecca medellin medellín medina meerut
  melbourne melitopol memphis merida mérida mexicali mexico_city miami miami_beach milan milton_keynes milwaukee
  minneapolis minsk misrata mogadishu mombasa monaco moncton monrovia monterrey montevideo montgomery montpellier
  montreal montréal morelia moroni moscow mosul multan mumbai munich münster muscat mykolaiv mysore mysuru n'djamena
  nabatieh naberezhnye_chelny nablus nagasaki nagoya nagpur nairobi najaf nakuru nampula nanjing nantes naperville
  naples naqoura nashik nashville nasiriyah nassau naypyidaw neuchâtel new_delhi new_haven new_orleans new_york_city
  newark newcastle newtown niamey nice nicosia nijmegen ningbo nizhny_novgorod norwich nottingham nouakchott novi_sad
  novosibirsk nuku'alofa nukuʻalofa nur-sultan nuremberg nuuk oakland oaxaca_city odense odesa odessa oklahoma_city
  omaha omdurman omsk oporto oran orlando osaka oslo ostend ostrava ottawa ouagadougou oxford padang padua palermo
  palm_beach palm_springs palmyra pamplona panama_city paris parkland parma pasadena patna pattaya pécs pemba peoria
  perpignan perth peshawar peterborough philadelphia phnom_penh phoenix piraeus pittsburgh plovdiv plymouth podgorica
  pokhara pokrovsk poltava poona port_elizabeth port_harcourt port_louis port_moresby port_of_spain port_said
  port_sudan port_vila port-au-prince portland porto portsmouth potsdam poznan poznań prague praia pretoria pristina
  providence puebla pune punta_arenas pyongyang qingdao qom quebec_city queens quetta quetzaltenango quito rabat rafah
  raipur rajkot raleigh ramadi ramallah ranchi rangoon raqqa rawalpindi recife regensburg reims rennes reno reykjavik
  reykjavík richmond riga rijeka rio rio_de_janeiro riverside rivne riyadh roanoke rochester rockford rome roseau
  rostock rostov rostov-on-don rotterdam rouen rustenburg saarbrücken sacramento saint_petersburg salamanca salisbury
  salt_lake_city salvador salzburg samarkand san_antonio san_bernardino san_diego san_francisco san_jose san_josé
  san_josé_del_cabo san_juan san_pedro_sula san_salvador san_sebastián sanaa sandy_hook santa_ana santa_barbara
  santa_clara santa_cruz santa_fe santa_marta santa_monica santiago santo_domingo sao_paulo são_paulo sapporo sarajevo
  saratov saskatoon savannah scranton seattle sendai seoul setúbal sevastopol severodonetsk seville shanghai
  sharm_el-sheikh sheffield shenzhen shreveport sialkot sidon siena sievierodonetsk sinjar sioux_falls sirte skopje
  sloviansk sochi sofia soledar sousse south_bend southampton southend spokane springfield srebrenica srinagar
  st._catharines st._cloud st._gallen st._john's st._louis st._paul st._petersburg stalingrad stamford stavanger
  stepanakert stockholm stockton stoke stoke-on-trent strasbourg stuttgart suez sulaymaniyah sumy sunderland surabaya
  suva suwon swansea sydney syracuse szczecin szeged tabriz tacoma taichung tainan taipei taiz tal_afar tallahassee
  tallinn tampa tampa_bay tampere tampico tangier tartu tashkent taunton tbilisi tegucigalpa tehran tel_aviv temuco
  ternopil the_bronx the_hague thessaloniki thimphu thunder_bay tianjin tijuana tikrit timbuktu tirana tiraspol
  toamasina tokyo toledo tomsk topeka toronto toruń toulon toulouse trieste tripoli tromso tromsø trondheim tucson
  tulsa tunis turin turku tyumen udine ufa ulaanbaatar ulan_bator ulan-ude ulm umeå uppsala urumqi utrecht uvalde
  uzhhorod vadodara vaduz valencia valletta valparaiso valparaíso vancouver varanasi västerås venice veracruz verona
  vicenza victoria_falls vienna vientiane villahermosa vilnius viña_del_mar vinnytsia virginia_beach visakhapatnam
  vitebsk vladivostok volgograd voronezh waco walvis_bay warsaw washington watford wellington west_palm_beach wichita
  wiesbaden wigan wilmington windhoek winnipeg winston-salem wolverhampton worcester wrexham wroclaw wrocław wuhan
  wuppertal würzburg xian yangon yaounde yaoundé yaren yaroslavl yazd yekaterinburg yerevan yogyakarta yokohama
  yonkers york youngstown ypres zagreb zamboanga zaporizhzhia zaragoza zhengzhou zhytomyr zinder zurich zürich zwolle
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

/** The same, to look up. */
export const countryNames: ReadonlySet<string> = new Set(countries);
export const usStateNames: ReadonlySet<string> = new Set(usStates);

/** All that is somewhere. */
export const places: ReadonlySet<string> = new Set([...countries, ...usStates, ...cities, ...regions]);

/** "South Dakota", "New York": places of several words. */
export const longPlaces: ReadonlySet<string> = new Set([...places].filter((place) => place.includes(' ')));

/** Abbreviation of a state as written after a town or in "D-Calif.", lower case, to the state's name. */
export const stateAbbreviations: Readonly<Record<string, string>> = {
  'ala.': 'alabama',
  'alta.': 'alberta',
  'man.': 'manitoba',
  'ont.': 'ontario',
  'que.': 'quebec',
  'sask.': 'saskatchewan',
  'n.b.': 'new brunswick',
  'n.l.': 'newfoundland and labrador',
  'n.s.': 'nova scotia',
  'p.e.i.': 'prince edward island',
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
  'penn.': 'pennsylvania',
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
