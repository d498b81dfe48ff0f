import { words } from './words.js';

/** Capitalised words, written here in lower case, that make a capitalised name an organisation. */
export const organisationWords = words(`
  & ab academies academy administration advisers advisors aerospace afc ag agency air_force airline airlines airport
  airways albion alliance aquarium archdiocese archives army asa assembly asset assn assn. associates association
  assurance athletic authority automotive aviation b.v. ballet bancorp bank banking banks battalion bears beverages
  bhd biosciences biotech board books botanical breweries brewery brigade brigades broadcasters broadcasting bros
  bros. brotherhood brothers bulletin bundestag bureau bv cabinet campaign capital casinos cathedral caucus celtics
  census center centre cf chamber chambers charities charity chemical chemicals chronicle church churches city clinic
  club co co. coalition coast_guard college colleges command commission committee communications companies company
  confederation conference congress conservatives conservatory constabulary consulate consultancy consultants
  consulting convention corp corp. corporation corps council courier court courts cowboys crescent cross customs daily
  defence defense delegation democrats department dept dept. diet diocese directorate dispatch division dodgers duma
  eagles electric electricity embassy energy enterprise enterprises entertainment examiner exchange exchequer express
  f.c. faculty fc federal federation festival films finance financial fleet folketing food foods force forces forum
  foundation front fund funds gallery gas gazette giants global globe gmbh government greens group groupe gruppe guard
  guardian guild health healthcare herald holding holdings homeland hospice hospital hospitals hotels hotspur house
  inc inc. industries industry infirmary initiative inquirer inspectorate institute institution insurance intelligence
  international investment investments jail journal justice kk knesset l.l.c. laboratories laboratory labour labs
  lakers league legislature liberals library limited lines lions llc llp lobby logistics lok_sabha lp ltd ltd.
  magazine mail majlis management marines markets media medical metals metro minerals mining ministries ministry mint
  mirror mission mosque motor motors movement museum music mutual n.v. national nations navy network networks news nv
  observatory observer office oil opera orchestra org organisation organization oyj pac parliament parties partners
  partnership party patriots patrol penitentiary petroleum pharma pharmaceuticals philharmonic pictures plc plc.
  police polytechnic port post power press prison program programme project prosecutor's_office prosecutors pte pty
  publishers publishing radio rail railroad railway railways rajya_sabha rangers records regiment register registry
  republicans research reserve resistance resorts resources review rfc riksdag rovers royal s.a. s.p.a. sa sarl savings school
  schools scouts sdn secretariat securities security sejm seminary senate service services sheriff's_office shipping
  society software solutions sons spa sporting squadron stadium standard star state_department steel stores storting
  studios subcommittee summit super_pac supermarkets survey symphony synagogue synod systems task_force teamsters tech
  technologies technology telecom telecommunications telegraph television temple theater theatre therapeutics tigers
  times transit transport treasury tribunal tribune trust tv union united universities university utilities ventures
  wanderers warriors watch watchdog water weekly wireless workers worldwide yankees zoo
`);

/** Names and initials of bodies that are no words of the list above; lower case, initials without full stops. */
export const knownOrganisations = words(`
  aap aarp abb abbott accenture aclu adani adidas adobe aeroflot aeromexico afd afl-cio african_union aft aipac
  air_france airbnb airbus ajax akamai akp al-qaeda al-shabaab al-shabab al_qaeda aldi alibaba alphabet amazon amd
  american_express amex amgen amnesty amnesty_international amtrak anc anglo_american anthropic antifa apec apple
  arab_league aramco arcelormittal arsenal asda asean astrazeneca at&t atf atp au audi bae_systems baidu
  bank_of_america bank_of_england bank_of_japan barcelona barclays basf bayer bayern_munich bcci berkeley
  berkshire_hathaway bhp binance biontech bjp black_lives_matter blackberry blackrock blackstone bma bmw bnp_paribas
  boeing boko_haram border_patrol bosch bp brics british_airways broadcom brookings bt buckingham_palace bundesbank
  bundesliga bundesrat bundestag burger_king byd bytedance caltech cambridge cambridge_analytica capitol
  care_international caricom carlyle carnegie_endowment carnival carrefour cathay_pacific catholic_church
  cato_institute cbi cbo cbp ccp cdc cdu celtic centcom central_committee cern cftc chanel chatham_house chelsea
  chevron chipotle chp chrysler church_of_england cia cisa cisco citi citibank citigroup cloudflare cnooc cnsa
  coast_guard coca-cola coinbase columbia comcast commerzbank committee_to_protect_journalists communist_party cornell
  costco cps credit_suisse crowdstrike crown_prosecution_service csis csu cvs dahua dail dáil daimler danone darpa
  dccc dea deepmind defra dell deloitte delta deutsche_bank deutsche_telekom dhl dhs didi die_linke discord disney dji
  dnc doctors_without_borders dod doe doj dot douyin dow dow_jones downing_street dreamworks duma dup dupont dvla e.u.
  easyjet ebay ecb echr ecowas ee eff electronic_frontier_foundation eli_lilly eln elysee élysée emirates eni enron
  epa equinor ericsson ernst_&_young esa eset eso eta etsy eu european_central_bank european_commission
  european_council european_parliament european_union europol eurostat eurozone everton extinction_rebellion exxon
  exxon_mobil exxonmobil ey fa faa facebook fao farc fatah fbi fcc fda fdic fdp fec fed federal_reserve fedex fema fia
  fiat fiba fidelity fidesz fifa fina fireeye fitch five_star_movement foggy_bottom ford formula_one forza_italia
  foxconn fpö freedom_house freedom_of_the_press_foundation friends_of_the_earth front_national frontex fsb ftc ftse
  ftx g-20 g-7 g20 g7 gallup gao gazprom gcc gchq ge geely general_dynamics general_electric general_motors gilead
  github gitlab glaxosmithkline glencore global_witness gm gmb golden_dawn goldman_sachs google gop greenpeace
  greyhound gru gsa gsk gucci h&m halliburton hamas harvard hbo hdp heritage_foundation hewlett-packard hezbollah hhs
  hikvision hilton hitachi hizbollah hmrc holy_see holyrood honda house_of_commons house_of_lords
  house_of_representatives houthi houthis hp hsbc huawei hud hulu human_rights_watch hyatt hyundai iaaf iaea ibm icao
  icc ice icj icrc idf igad iiss ikea ilo imf imo imperial_college infosys ing instagram intel
  international_monetary_fund interpol ioc iom ipcc ipsos ipvm ira irgc irs isi isil isis islamic_state
  israel_defense_forces isro itf itu jaxa jd.com jetblue jobbik johns_hopkins johnson_&_johnson jp_morgan jpmorgan
  jpmorgan_chase judicial_watch juventus kaspersky kensington_palace kfc kgb kia kkk kkr klm knesset kpmg kremlin
  ku_klux_klan kuomintang la_liga la_république_en_marche labour lapd lenovo lg lib_dems liberal_democrats lidl likud
  linkedin liverpool lloyds lockheed_martin lok_sabha lpga lse lufthansa lukoil lvmh lyft maersk mahindra majlis
  manchester_city manchester_united mandiant marriott marvel mastercard mayo_clinic mazda mcafee mcdonald's mckinsey
  mdc médecins_sans_frontières media_matters megvii meituan mercedes mercedes-benz merck mercosur mercy_corps meretz
  meta mi5 mi6 microsoft mit mitsubishi mlb mls mod moderna monsanto moody's morgan_stanley morrisons mossad motorola
  mozilla msf myspace naacp nasa nascar nasdaq national_assembly national_guard nato natwest nba ncaa nea nestle
  nestlé netflix nfl nhl nhs nih nike nintendo nio nissan nist nlrb noaa nokia nomura norad northrop_grumman novartis
  novo_nordisk nra nrc nrsc nsa ntsb nvidia nypd nyse nyu o2 oas oath_keepers ocha oecd ofcom ofgem ofsted ofwat ohchr
  oireachtas omb opec opec+ openai oppo oracle orange osce osha övp oxfam oxford palantir palo_alto_networks panasonic
  paramount paypal pboc pdvsa pemex pentagon pepsi pepsico peta petrobras petrochina peugeot pew_research_center
  pfizer pga philips pinterest pis pixar pkk pla plaaf plaid_cymru planned_parenthood plo pml-n podemos politburo
  porsche ppp prada premier_league princeton procter_&_gamble project_veritas proofpoint proud_boys psg psoe pti puma
  purdue_pharma pwc qanon qantas qualcomm quinnipiac rajya_sabha rand_corporation rassemblement_national raw raytheon
  rbs real_madrid red_crescent red_cross reddit reform_uk reliance renault reporters_without_borders
  revolutionary_guard revolutionary_guards rfl rfu rio_tinto rivian rmt rnc rnli roche rolls-royce roscosmos rosneft
  royal_dutch_shell royal_society rspb rspca rusi ryanair s&p sadc sainsbury's salesforce samsung sanofi santander sap
  saudi_aramco save_the_children schlumberger scotland_yard sea_shepherd sec secret_service sega seimas seiu sejm
  senedd sensetime serie_a shas shell shin_bet shopify siemens signal sinn_fein sinn_féin sinopec sipri smithsonian
  snap snapchat snp société_générale softbank sony sophos southwest spacex spd splc spotify sprint square ssa
  standard_&_poor's stanford starbucks state_council statoil stellantis stormont stripe subaru subway supreme_court
  svr symantec syriza t-mobile taliban target tata teamsters telefonica telefónica telegram tencent tesco tesla
  theranos tiktok tories toshiba total totalenergies tottenham toyota transparency_international tsa tsmc tuc tumblr
  twitch twitter u.n. uaw uber ubs ucl ucla uefa ufc ukip un unaids unctad undp unep unesco unhcr unicef unicredit
  unilever unison unite united_nations united_russia unitedhealth universal unrwa ups usada usaid usc uscis usda usga
  usoc usps uss va vale vanguard vatican verizon virgin visa vodafone volkswagen volvo vox vw w.h.o. wada wagner
  wagner_group walgreens walmart warner_bros warner_bros. wechat weibo wellcome_trust wells_fargo wendy's wework wfp
  whatsapp white_house who wikileaks wikimedia wikipedia wipro wmo wnba women's_march world_bank world_economic_forum
  world_health_organization world_wildlife_fund wta wto wwe wwf xiaomi yale yesh_atid yougov youtube ypg zanu-pf zara
  zte
`);

/** Places and buildings said for those who govern or trade there: "the Kremlin said". Lower case. */
export const metonyms = words(`
  ankara aso_rock bankova beijing beltway berlin blue_house bollywood brussels buckingham_palace bundestag canberra
  capitol capitol_hill caracas casa_rosada chancellery city_of_london clarence_house downing_street elysee élysée
  fleet_street foggy_bottom fort_meade grand_palace havana hollywood holy_see holyrood imperial_palace islamabad
  jerusalem k_street kasumigaseki kensington_palace kremlin kyiv lambeth_palace langley london los_pinos lubyanka
  madison_avenue main_street malacañan malacanang malacañang matignon miraflores moncloa moscow nagatacho new_delhi
  new_scotland_yard no_10 no_11 number_10 oval_office paris parliament_hill pentagon planalto presidential_palace
  pyongyang quai_d'orsay quantico queen's_park quirinale raisina_hill rashtrapati_bhavan red_square rideau_hall riyadh
  royal_palace scotland_yard senedd seoul silicon_valley south_block state_house stormont taipei tehran the_city
  the_hague threadneedle_street tokyo tory_hq turtle_bay union_buildings vatican wall_street washington west_wing
  westminster white_house whitehall zhongnanhai
`);

/** News outlets, agencies, programmes and social platforms, which are told things more often than they say them. Lower case. */
export const outlets = words(`
  20/20 60_minutes abc abc_news afp agence_france-presse al-ahram al-arabiya al-monitor al_arabiya al_jazeera
  al_mayadeen anadolu anadolu_agency anderson_cooper_360 andrew_marr_show ani ansa antara ap arab_news ard
  arizona_republic army_radio ars_technica asahi_shimbun asharq_al-awsat associated_press atlanta_journal-constitution
  axios baltimore_sun bangkok_post barron's bbc bbc_breakfast bbc_news bbc_one bbc_radio bbc_radio_4 bbc_world_service
  belfast_telegraph bernama bfm bfm_tv bfmtv bild bleacher_report bleepingcomputer bloomberg bloomberg_news bluesky
  boston_globe breitbart breitbart_news business_insider buzzfeed buzzfeed_news c-span caixin cbc cbs cbs_news
  cbs_sports cctv cgtn channel_12 channel_13 channel_4 channel_4_news channel_newsasia chicago_tribune china_daily
  chosun_ilbo clarín clubhouse cnbc cnet cnn corriere_della_sera ctv daily_beast daily_caller daily_express daily_mail
  daily_maverick daily_mirror daily_nation daily_news daily_sabah daily_star daily_telegraph daily_wire
  dallas_morning_news dateline dawn deadline denver_post der_spiegel detroit_free_press deutsche_welle die_welt
  die_zeit discord dpa drudge_report dw e!_news echo_of_moscow economist efe ekho_moskvy el_mundo el_nuevo_herald
  el_pais el_país el_universal enca engadget entertainment_weekly espn esquire estadão evening_standard
  express_tribune face_the_nation facebook facebook_live facetime fars fars_news_agency faz financial_times folha
  folha_de_s.paulo forbes fortune fox fox_&_friends fox_and_friends fox_business fox_news fox_news_sunday fox_sports
  france_24 france_info france_inter franceinfo frankfurter_allgemeine_zeitung ft gab gb_news geo_news geo_tv gettr
  ghanaweb gizmodo global_news global_times globe_and_mail globo good_morning_america good_morning_britain gq guardian
  gulf_news ha'aretz haaretz handelsblatt hankyoreh hannity hindustan_times hollywood_reporter houston_chronicle
  huffington_post huffpost hurriyet hürriyet ians independent india_today indian_express infowars insider instagram
  interfax irish_examiner irish_independent irish_times irna isna israel_hayom itar-tass itv itv_news izvestia
  jakarta_post japan_times jerusalem_post jiji kan kcna kommersant korea_herald krebs_on_security kyiv_independent
  kyiv_post kyodo l'équipe la_nación la_repubblica la_stampa la_vanguardia lbc le_figaro le_monde le_parisien
  liberation libération linkedin los_angeles_times maariv mail_&_guardian mail_on_sunday mail_online mailonline
  mainichi marca marketwatch mashable mastodon mediapart medium meduza meet_the_press mehr metro miami_herald milenio
  mirror morning_joe mother_jones motherboard msnbc national_geographic national_post national_review nbc nbc_news
  nbc_sports ndtv new_scientist new_statesman new_york_daily_news new_york_post new_york_times new_yorker
  new_zealand_herald news24 newsday newshour newsmax newsnight newsweek nhk nightline nikkei novaya_gazeta npr
  nzherald o_globo oan oann observer pa pa_media paris_match parler pbs pbs_newshour people's_daily
  philadelphia_inquirer philippine_star politico premium_times press_association press_tv private_eye propublica pti
  puck punch punchbowl quartz question_time rai rappler recode reddit reforma republic_tv reuters rfi ria ria_novosti
  roll_call rolling_stone rossiya_1 rt rte rté russia_today sabah sabc salon san_francisco_chronicle sana
  saturday_night_live sbs scientific_american scmp scroll seattle_times semafor sky sky_news sky_sports skype slate
  snapchat south_china_morning_post spiegel sports_illustrated sputnik star_tribune state_of_the_union straits_times
  stuff substack süddeutsche_zeitung sunday_telegraph sunday_times sydney_morning_herald taipei_times talksport
  tampa_bay_times tasnim tass techcrunch telegram telemundo televisa tf1 the_age the_andrew_marr_show
  the_associated_press the_athletic the_atlantic the_australian the_blaze the_boston_globe the_bulwark the_daily_beast
  the_daily_caller the_daily_mail the_daily_show the_daily_telegraph the_east_african the_economist the_federalist
  the_financial_times the_globe_and_mail the_guardian the_herald the_hill the_hindu the_hollywood_reporter
  the_huffington_post the_independent the_information the_intercept the_irish_times the_late_show
  the_los_angeles_times the_mirror the_nation the_national the_new_york_times the_new_yorker the_observer the_scotsman
  the_spectator the_sun the_sunday_times the_sydney_morning_herald the_telegraph the_times the_times_of_israel
  the_today_show the_tonight_show the_verge the_view the_wall_street_journal the_washington_post the_wire this_week
  threads tiktok time time_magazine times times_of_india times_of_israel times_radio tmz today_programme today_show
  toronto_star truth_social tumblr twitch twitter ukrainska_pravda univision upi us_weekly usa_today vanity_fair
  variety vedomosti vice vice_news vk vkontakte vogue vox wafa wall_street_journal washington_examiner washington_post
  washington_times wechat weibo whatsapp wired x xinhua yedioth_ahronoth ynet yomiuri_shimbun yonhap youtube zdf zdnet
  zoom
`);
