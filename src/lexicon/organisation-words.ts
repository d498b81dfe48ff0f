import { words } from './words.js';

/** Capitalised words, written here in lower case, that make a capitalised name an organisation. */
export const organisationWords = words(`
  & a.g. a/s ab academies academy action administration advisers advisors aerospace afc ag agencies agency air air_force
  airline airlines airport airways albion alliance aluminium aluminum analytics apparel aps aquarium archdiocese archive
  archives army artillery asa assembly asset assn assn. associates association assurance atelier athletic athletics
  auditorium auditors authority auto automobile automotive aviation b.v. bakeries ballet banca banco bancorp
  bancorporation bank banking banks banque barristers battalion batteries battery bears bench beverages bhd biomedical
  biopharma biosciences biotech biotechnology blackhawks board books botanical brands breweries brewery brewing brigade
  brigades broadband broadcasters broadcasting bros bros. brotherhood brothers bruins builders bulletin bundesbank
  bundesliga bundesrat bundestag bundeswehr bureau bureaus buses bv cabinet cable campaign campus capital capitals
  cardinals casinos cathedral caucus cavaliers cavalry celtics census center centre cf chamber chambers charities
  charity chemical chemicals chronicle church churches cinemas city clinic clinics clippers club co co-op co-operative
  co. coalition coast_guard college colleges command commissariat commission commissioners committee commonwealth
  communications community companies company computing confederacy confederation conference congreso congress
  conservatives conservatory consortium constabulary construction consulate consultancy consultants consulting
  contractors convention coop cooperative corp corp. corporation corps cosmetics council courier couriers court courts
  cowboys creamery credit crescent cross cruises cubs customs cámara dail daily dairies dairy defence defense delegation
  democrats department dept dept. development developments diagnostics diet digital diocese directorate dispatch
  distillers distillery distributors division dockyard dodgers duma dynamics dáil eagles ecole education electric
  electricity electronics embassy energy engineering engineers enterprise enterprises entertainment estates examiner
  exchange exchequer express f.c. facilities factory faculty falcons farms fc federal federation fellowship ferries
  fertilizers festival films finance financial fisheries fleet flight flyers folketing folketinget food foods force
  forces forum foundation fraternity freight front fund funds furniture gallery gaming gas gazette genetics genomics
  giants global globe gmbh gmbh_&_co. government graphics greens grill grizzlies grocers grocery group groupe gruppe
  guard guardian guild gymnasium hawks health healthcare herald heritage hluttaw hochschule holding holdings homeland
  homes hornets hospice hospital hospitals hostel hotel hotels hotspur house housing inc inc. incorporated industrial
  industries industry infantry infirmary informatics information initiative inn innovation innovations inquirer
  inspectorate institut institute institution instituto insurance insurers intelligence international investment
  investments investors islanders istituto jail jamaat jets journal journalism jsc junta justice kgaa khural kk knesset
  knicks l.l.c. laboratories laboratory labour labs lakers lawyers league legislature leisure lending liberals library
  licensing limited lines lions llc llc. llp lobby lodge logistics lok_sabha lottery loya_jirga lp ltd ltd. ltda ltda.
  machines magazine mail majilis majlis majority management manufacturing mariners marines maritime market markets mart
  materials mavericks media medical metals metro metropolitan microsystems militia minerals mining ministerio ministries
  ministry ministère mint mirror mission monastery mortgage mosque motor motors movement museum music mutual n.v.
  national nationals nations naval navy network networks news newspapers newswire nuggets nv oao observatory observer
  office oil oilers oireachtas ojsc opera orchestra org organisation organization orioles oyj pac packaging packers
  padres panthers parcels parliament partei partido parties partners partnership party patriots patrol peacekeeping
  penitentiary pensions petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals pharmacy
  philharmonia philharmonic phillies photonics pictures pipeline pistons pjsc planetarium plc plc. police politburo
  polytechnic port post postal power presidency press prison prisons productions program programme project properties
  prosecutor's_office prosecutors protection pte pty publications publishers publishing pvt pvt. radio raiders rail
  railroad railway railways rajya_sabha rangers raptors ravens realty records redskins refinery regiment register
  registry reichstag relief renewables repertory republicans rescue research reserve resistance resorts resources
  restaurant restaurants retail revenue review rfc riigikogu riksdag roasters robotics rockets rovers royal royals s.a.
  s.a.r.l. s.p.a. s.r.l. sa sabor saeima samaritans sanitation sarl savings school schools science sciences scouts sdn
  sdn_bhd seahawks seanad secretariat securities security seimas sejm semiconductors seminary senate service services
  sheriff's_office shipbuilding shipping shipyard shoes sindicato skupstina skupština sobranie society software solar
  solicitors solutions sons sox spa sporting spurs squad squadron srl stadium standard star state_department statistics
  steel steelers steelworks stores storting studio studios subcommittee summit super_pac supermarket supermarkets
  supplies surgeons survey surveys symphony synagogue syndicate synod systems task_force tavern tbk teamsters tech
  technologies technology telecom telecommunication telecommunications telegraph television temple textiles theater
  theatre theatres therapeutics think-tank tigers timberwolves times titans tobacco tourism toys trading trains transit
  transport transportation travel treasury tribunal tribune trust trustees trusts tv union united universidad
  universidade universities university università universität université utilities utility venture ventures
  verkhovna_rada veterinary vikings vineyards volkskammer wanderers warriors watch watchdog water wealth weekly wildcats
  wildlife winery wireless wizards wolesi_jirga women's_institute workers works worldwide yankees zao zeitung zoo
  zoological école
`);

/** Names and initials of bodies that are no words of the list above; lower case, initials without full stops. */
export const knownOrganisations = words(`
  aam_aadmi_party aap aarp abb abbott abbvie abu_sayyaf accenture aclu actionaid adani adidas adl adobe aei aeroflot
  aeromexico aetna afd afdb afl-cio african_national_congress african_union aft aiib aipac air_canada air_france
  air_india air_new_zealand airasia airbnb airbus airtel ajax akamai akp al_qaeda al-nusra_front al-qaeda al-shabaab
  al-shabab albertsons aldi alibaba alipay alitalia all_progressives_congress alphabet alternative_for_germany amazon
  amd american_airlines american_enterprise_institute american_express amex amgen amnesty amnesty_international amtrak
  an_garda_síochána anc anduril anglo_american ant_group anthropic anti-defamation_league antifa apc apec apple
  arab_league aramco arcelormittal arianespace arsenal asda asean asio asis asos astrazeneca at&t atf atp au audi
  awami_league bae_systems bafin bafta baidu bain_capital bank_of_america bank_of_canada bank_of_england
  bank_of_israel bank_of_japan barcelona barclays barnardo's basf bayer bayern_munich bbfc bcci berkeley berkshire
  berkshire_hathaway bfi bfv bharatiya_janata_party bhp binance biogen biontech bjp bka black_lives_matter blackberry
  blackrock blackstone blue_and_white blue_origin bma bmw bnd bnp_paribas boehringer_ingelheim boeing boko_haram
  bombardier boohoo booz_allen_hamilton border_patrol bosch bp brics bridgewater bristol-myers_squibb british_airways
  broadcom brookings brookings_institution brothers_of_italy bt buckingham_palace bundesbank bundesliga bundesrat
  bundestag burberry burger_king byd bytedance caci cafod cair caltech cambridge cambridge_analytica capitol
  carabinieri care_international caricom carlyle carnegie_endowment carnegie_endowment_for_international_peace
  carnival carrefour cathay_pacific catholic_church cato_institute cbi cbo cbp cbsa ccp cdc cdu celac celtic centcom
  central_committee cepi cern cftc chanel charles_schwab chatham_house chelsea chevron chipotle chp christian_aid
  big_brother_watch christian_democratic_union christian_social_union chrysler church_of_england cia cigna cisa cisco citi citibank citizens_advice
  citigroup ciudadanos civic_platform cloudflare cma cnil cnooc cnsa coast_guard coca-cola coinbase columbia comac
  comcast comesa commerzbank committee_to_protect_journalists common_cause communist_party concacaf conmebol
  conservative_party cornell costco council_on_american-islamic_relations council_on_foreign_relations cps cqc
  credit_suisse crowdstrike crown_prosecution_service csis csu curevac cvs cvs_health dahua dail dáil daimler danone
  darpa dccc dea deepmind defra dell deloitte delta delta_air_lines democratic_alliance democratic_party
  democratic_progressive_party deutsche_bahn deutsche_bank deutsche_post deutsche_telekom dgse dgsi dhl dhs didi
  die_linke discord disney dji dnc doctors_without_borders dod doe doj dot douyin dow dow_jones downing_street
  dreamworks duma dup dupont dvla e.u. easyjet ebay ebrd ecb ecdc echr economic_freedom_fighters ecowas ee eff efl
  efsa efta eib electronic_frontier_foundation eli_lilly eln elysee élysée embraer emirates en_marche eni ennahda
  enron epa equinor ericsson ernst_&_young esa eset eso esquerra_republicana eta etihad etsy eu eurojust
  european_central_bank european_commission european_council european_parliament european_union europol eurostat
  eurozone everton everytown extinction_rebellion exxon exxon_mobil exxonmobil ey fa faa facebook fao farc fatah fbi
  fcc fda fdic fdp fec fed federal_reserve fedex fema fia fianna_fail fianna_fáil fiat fiba fidelity fidesz fifa fina
  fine_gael fireeye fitch fivb five_star_movement flipkart foggy_bottom ford formula_one forza_italia foxconn fpö
  fratelli_d'italia free_democratic_party free_syrian_army freedom_house freedom_of_the_press_foundation freedom_party
  friends_of_the_earth front_national frontex frontier_airlines fsb ftc ftse ftx g-20 g-7 g20 g7 gallup gao garda
  gardai gardaí gavi gazprom gcc gchq ge geely general_dynamics general_electric general_motors gilead github gitlab
  glaxosmithkline glencore global_witness gm gmb gojek golden_dawn goldman_sachs golkar google gop green_party
  greenpeace greyhound gru gsa gsk guardia_civil gucci h&m halliburton hamas haqqani_network harvard
  hayat_tahrir_al-sham hbo hca hcl hdp heritage_foundation hermès hewlett-packard hezbollah hhs hikvision hilton
  hitachi hizb_ut-tahrir hizbollah hmrc holy_see holyrood honda house_of_commons house_of_lords
  house_of_representatives houthi houthis hp hsbc huawei hud hugging_face hulu human_rights_campaign
  human_rights_watch humana hyatt hyundai iaaf iaea iag ibm icao icc ice icj icrc ictr icty idf ifrc igad iihf iiss
  ikea illumina ilo imf imo imperial_college indian_national_congress inditex indycar infosys ing instagram
  institutional_revolutionary_party intel international_crisis_group international_monetary_fund
  international_rescue_committee interpol ioc iom ipcc ipsos ipvm ira irgc irs isi isil isis islamic_jihad
  islamic_relief islamic_state israel_defense_forces isro itf itu jabhat_al-nusra jaish-e-mohammed jal jaxa jd.com
  jetblue jio jobbik johns_hopkins johnson_&_johnson joint_list jp_morgan jpmorgan jpmorgan_chase judicial_watch
  juventus kadima kaiser_permanente kaspersky kensington_palace kering kfc kgb khl kia kkk kkr klarna klm knesset
  komeito kpmg krauss-maffei kremlin kroger ku_klux_klan kuaishou kuomintang l3harris la_liga la_république_en_marche
  labour labour_party lamborghini lapd lashkar-e-taiba law_and_justice lega lega_nord leidos lenovo les_republicains
  les_républicains lg lib_dems liberal_democratic_party liberal_democrats liberal_party libertarian_party lidl likud
  linkedin liverpool lloyds lockheed_martin lok_sabha lord's_resistance_army lpga lse lufthansa lukoil lvmh lyft m&s
  m23 maersk mahindra majlis malaysia_airlines manchester_city manchester_united mandiant marks_&_spencer marriott
  marvel mastercard mayo_clinic mazda mcafee mcdonald's mckinsey mdc médecins_sans_frontières media_matters medtronic
  megvii meituan mencap mercedes mercedes-benz merck mercosur mercy_corps meretz met_office meta mi5 mi6 microsoft
  midjourney minusma mit mitsubishi mlb mlbpa mls mobileye mod moderna monsanto monusco moody's morena morgan_stanley
  morrisons mossad mossos mossos_d'esquadra motorola mozilla msf mta muslim_brotherhood myspace naacp nabu naftogaz
  nasa nascar nasdaq national_assembly national_front national_guard national_league_for_democracy national_party
  national_rally national_rifle_association nato nature_conservancy natwest nba nbpa ncaa nea nestle nestlé netflix
  network_rail new_democracy nfl nflpa nhl nhlpa nhs nhs_england nih nike nintendo nio nissan nist nld nlrb noaa nokia
  nomura norad northern_league northrop_grumman norwegian_air norwegian_refugee_council novartis novavax novo_nordisk
  nra nrc nrl nrsc nsa nspcc nsw_police ntsb nvidia nypd nyse nyu o2 oas oath_keepers ocha oecd ofcom ofgem ofqual
  ofsted ofwat ohchr oireachtas omb opec opec+ openai oppo optus oracle orange osce osha övp oxfam oxford paho
  palantir palestinian_authority palo_alto_networks panasonic paramount pasok paypal paytm pboc pdp pdvsa pemex
  pentagon people_power_party people's_bank_of_china people's_party pepfar pepsi pepsico peshmerga peta petrobras
  petrochina peugeot pew_research_center pfizer pflp pga pga_tour pheu_thai philips pinduoduo pinterest pis pixar pkk
  pla plaaf plaid_cymru planned_parenthood plo pml-n podemos politburo popular_party porsche pp ppp prada
  premier_league primark princeton procter_&_gamble project_veritas proofpoint proud_boys psg psoe pti
  public_health_england puma purdue_pharma pwc qanon qantas qatar_airways qualcomm quinnipiac rajya_sabha
  rand_corporation rapid_support_forces rassemblement_national raw raytheon rbs rcmp real_madrid red_crescent
  red_cross reddit reform_uk regeneron reliance renault reporters_without_borders republican_party
  reserve_bank_of_australia reserve_bank_of_india revolut revolutionary_guard revolutionary_guards rfl rfu rheinmetall
  richemont rio_tinto rivian rmt rnc rnli robinhood roche rocket_lab rolls-royce rosatom roscosmos roskomnadzor
  rosneft rostec royal_dutch_shell royal_society rsf rspb rspca rusi ryanair s&p sadc saenuri_party sainsbury's
  salesforce samsung sandinista sanofi santander sap saudi_aramco save_the_children sberbank sbu scania schlumberger
  scotland_yard sea_shepherd sec secret_service sega seimas seiu sejm senedd sensetime serie_a shas shein shell
  shin_bet shopify siemens sierra_club signal singapore_airlines sinn_fein sinn_féin sinopec sinopharm sinovac sipri
  smithsonian snap snapchat sncf snp social_democratic_party socialist_party société_générale softbank sony sophos
  southern_poverty_law_center southwest southwest_airlines spacex spd spirit_airlines splc spotify sprint square ssa
  stability_ai standard_&_poor's stanford starbucks state_council state_street statoil stellantis stormont stripe
  subaru subway sukhoi supreme_court svr swiggy symantec syrian_democratic_forces syriza t-mobile takeda taliban
  target tata tcs teamsters tehrik-i-taliban telefonica telefónica telegram telstra temu tencent tesco tesla tfl
  thales theranos tiktok tokopedia tories toshiba total totalenergies tottenham toyota transparency_international
  transport_for_london tsa tsmc tuc tumblr turkish_airlines twitch twitter u.n. uaw uber ubs uci ucl ucla uefa ufc
  ukhsa ukip ukroboronprom umno un unaids unasur unctad undp unep unesco unhcr unicef unicredit unifil unilever unison
  unite united_airlines united_future_party united_nations united_russia unitedhealth universal unmiss unrwa ups usada
  usaid usc uscis usda usga usoc usps uss usta va vale vanguard vatican verizon virgin virgin_galactic visa vodafone
  volkswagen volvo vox vtb vw w.h.o. wada wagner wagner_group waitrose walgreens walmart warner_bros warner_bros.
  waymo wechat weibo wellcome_trust wells_fargo wendy's wework wfp whatsapp white_house who whole_foods wikileaks
  wikimedia wikipedia wipo wipro wizz_air wmo wnba women's_march workers_party workers'_party world_bank
  world_economic_forum world_health_organization world_vision world_wildlife_fund wta wto wwe wwf xai xiaomi xpeng
  yale yesh_atid yougov youtube ypg yukos zalando zanu-pf zara zomato zoox zte
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
  20/20 60_minutes abc abc_news abs-cbn afp aftenposten aftonbladet agence_france-presse agência_brasil al_ahram
  al_arabiya al_hayat al_hurra al_jazeera al_mayadeen al_quds al-ahram al-arabiya al-hurra al-monitor al-quds
  algemeiner american_conservative american_prospect anadolu anadolu_agency anchorage_daily_news anderson_cooper_360
  andrew_marr_show ani ansa antara antena_3 ap arab_news ard arizona_republic army_radio ars_technica asahi_shimbun
  asharq_al-awsat associated_press atlanta_journal-constitution atlantic austin_american-statesman axios b92
  baltimore_sun bangkok_post barron's bbc bbc_breakfast bbc_monitoring bbc_news bbc_news_online bbc_one bbc_persian
  bbc_radio bbc_radio_4 bbc_radio_5_live bbc_sport bbc_three bbc_two bbc_world_service belfast_news_letter
  belfast_telegraph belga bellingcat berliner_zeitung berlingske bernama bfm bfm_tv bfmtv bild birmingham_mail
  bleacher_report bleepingcomputer bloomberg bloomberg_news bluesky boston_globe boston_herald breitbart
  breitbart_news business_day business_insider business_standard businessweek buzzfeed buzzfeed_news c-span caixin
  canadian_press canberra_times cape_times cbc cbs cbs_news cbs_sports cctv cgtn channel_12 channel_13 channel_4
  channel_4_news channel_newsasia charlie_hebdo charlotte_observer chicago_sun-times chicago_tribune china_daily
  chosun_ilbo christian_science_monitor cincinnati_enquirer city_a.m. city_am citynews clarin clarín
  cleveland_plain_dealer clubhouse cnbc cnet cnn coindesk columbia_journalism_review columbus_dispatch
  corriere_della_sera courier_mail courier-journal cp24 ctv ctv_news dagens_nyheter daily_beast daily_caller
  daily_express daily_kos daily_mail daily_maverick daily_mirror daily_nation daily_news daily_record daily_sabah
  daily_star daily_telegraph daily_wire daily_yomiuri dallas_morning_news dateline dawn de_telegraaf deadline deadspin
  deccan_chronicle deccan_herald defense_news defense_one delfi denver_post der_spiegel der_standard
  des_moines_register detroit_free_press detroit_news deutsche_welle deutschlandfunk dhaka_tribune die_welt die_zeit
  discord dozhd dpa drudge_report dw e!_news east_african echo_of_moscow economist efe ekho_moskvy el_comercio
  el_confidencial el_espectador el_mundo el_nacional el_nuevo_herald el_pais el_país el_periódico el_tiempo
  el_universal eldiario.es enca engadget entertainment_weekly ert espn esquire estadão euronews eurosport
  evening_standard express_tribune expressen face_the_nation facebook facebook_live facetime fars fars_news_agency faz
  financial_express financial_times firstpost fivethirtyeight folha folha_de_s.paulo folha_de_são_paulo forbes
  foreign_affairs foreign_policy fortune fox fox_&_friends fox_and_friends fox_business fox_news fox_news_sunday
  fox_sports foxnews.com france_2 france_24 france_3 france_info france_inter france_televisions france_télévisions
  franceinfo frankfurter_allgemeine_zeitung frankfurter_rundschau free_beacon free_malaysia_today ft gab gawker
  gazeta_wyborcza gazeta.ru gb_news geo_news geo_tv gettr ghanaweb gizmodo glasgow_herald global_news global_times
  globe_and_mail globo gma gma_news good_morning_america good_morning_britain gq guardian gulf_news ha'aretz haaretz
  handelsblatt hankyoreh helsingin_sanomat het_laatste_nieuws hindustan_times hollywood_reporter
  hong_kong_free_press houston_chronicle huffington_post huffpost hufvudstadsbladet hurriyet hürriyet i24_news i24news
  ians il_fatto_quotidiano il_foglio il_giornale il_messaggero il_sole_24_ore ilta-sanomat iltalehti independent
  india_today indian_express indianapolis_star indiewire infowars inquirer.net insider instagram inter_press_service
  intercept interfax international_herald_tribune iran_international irish_examiner irish_independent irish_mirror
  irish_news irish_times irna isna israel_hayom itar-tass itv itv_news izvestia jakarta_post japan_times japan_today
  jerusalem_post jezebel jiji joongang_ilbo jyllands-posten kan kan_news kansas_city_star kbs kcna khaleej_times
  kommersant kompas korea_herald krebs_on_security kronen_zeitung kuwait_times kyiv_independent kyiv_post kyodo
  l'équipe l'express l'humanité l'obs la_croix la_jornada la_libre_belgique la_nación la_prensa la_presse la_razón
  la_repubblica la_stampa la_tercera la_vanguardia lad_bible ladbible las_vegas_review-journal las_vegas_sun lbc
  le_devoir le_figaro le_monde le_parisien le_point le_progrès le_soir le_temps les_echos les_échos liberation
  libération linkedin london_evening_standard los_angeles_times louisville_courier-journal maariv mail_&_guardian
  mail_on_sunday mail_online mailonline mainichi malay_mail malaysiakini manchester_evening_news manila_bulletin
  manila_times marca marketwatch mashable mastodon mediaite mediapart mediaset medium meduza meet_the_press mehr
  mercury_news metro miami_herald middle_east_eye milenio milwaukee_journal_sentinel minneapolis_star_tribune mirror
  mirror_online mit_technology_review mlive morning_joe mother_jones motherboard msnbc mtv mtv_news n-tv naharnet
  national_enquirer national_geographic national_journal national_law_journal national_post national_review nbc
  nbc_news nbc_sports ndtv neue_zürcher_zeitung new_indian_express new_republic new_scientist new_statesman
  new_york_daily_news new_york_magazine new_york_observer new_york_post new_york_times new_yorker new_zealand_herald
  news_18 news_corp news_of_the_world news18 news24 newsday newshour newsmax newsnation newsnight newstalk newsweek
  newsy nhk nhk_world nightline nikkei nikkei_asia nikkei_asian_review nme nos novaya_gazeta npr nrc_handelsblad nrk
  nzherald o_globo oan oann observer omaha_world-herald orange_county_register orf orlando_sentinel pa pa_media
  page_six pajhwok palm_beach_post paris_match parler pbs pbs_newshour people_magazine people's_daily
  philadelphia_daily_news philadelphia_inquirer philippine_daily_inquirer philippine_star pitchfork
  pittsburgh_post-gazette plain_dealer politico politifact politiken portland_press_herald postimees pravda
  premium_times press_association press_tv private_eye propublica prothom_alo pti publico público puck punch punchbowl
  quartz question_time quillette radio_4 radio_canada radio_free_asia radio_free_europe radio_liberty
  radio_new_zealand radio-canada rai rappler raw_story realclearpolitics recode reddit reforma repubblica republic_tv
  reuters rfe/rl rfi rheinische_post ria ria_novosti richmond_times-dispatch rnz roll_call rolling_stone rossiya_1 rt
  rtbf rte rté rtl rtl_nieuws rtve rtvs rudaw russia_today ruv rúv sabah sabc sacramento_bee salon salt_lake_tribune
  san_antonio_express-news san_diego_union-tribune san_francisco_chronicle san_jose_mercury_news sana sat.1
  saturday_night_live sbs scientific_american scmp scottish_sun scroll seattle_times semafor shanghai_daily sky
  sky_news sky_news_arabia sky_news_australia sky_sports skype slate snapchat snopes south_china_morning_post spiegel
  spiegel_online sports_illustrated sputnik st._louis_post-dispatch star_tribune stars_and_stripes stat_news
  state_of_the_union straits_times stuff stv substack süddeutsche_zeitung sueddeutsche_zeitung sun_sentinel
  sun-sentinel sunday_express sunday_herald sunday_mail sunday_mirror sunday_people sunday_telegraph sunday_times
  sunday_world suspilne svenska_dagbladet svt sydney_morning_herald tages-anzeiger tagesschau tagesspiegel
  taipei_times talking_points_memo talkradio talksport tampa_bay_times tasnim tass tech_crunch techcrunch teen_vogue
  tehran_times telam télam telegraaf telegram telemundo telesur televisa texas_monthly texas_tribune tf1 the_age
  the_andrew_marr_show the_associated_press the_athletic the_atlantic the_australian the_blaze the_boston_globe
  the_bulwark the_conversation the_daily_beast the_daily_caller the_daily_mail the_daily_show the_daily_telegraph
  the_dispatch the_east_african the_economist the_express_tribune the_federalist the_financial_times
  the_globe_and_mail the_guardian the_herald the_hill the_hindu the_hollywood_reporter the_huffington_post
  the_independent the_information the_intercept the_irish_times the_late_show the_local the_los_angeles_times
  the_mirror the_nation the_national the_new_york_times the_new_yorker the_observer the_onion the_register the_root
  the_scotsman the_spectator the_sun the_sunday_times the_sydney_morning_herald the_telegraph the_times
  the_times_of_india the_times_of_israel the_today_show the_tonight_show the_verge the_view the_wall_street_journal
  the_washington_post the_week the_wire the_wrap this_week threads tiktok time time_magazine times
  times_higher_education times_live times_now times_of_india times_of_israel times_radio timeslive tmz today_programme
  today_show toronto_star toronto_sun trouw trt trt_world truth_social tulsa_world tumblr tv_azteca tv_guide tv_rain
  tv2 tve tvn24 tvnz tvp twitch twitter u.s._news_&_world_report ukrainska_pravda ukrinform unherd unian
  united_press_international univision upi us_news_&_world_report us_news_and_world_report us_weekly usa_today
  vanity_fair variety vedomosti verdens_gang vg vice vice_news vk vkontakte voa vogue voice_of_america vox vrt wafa
  wales_online walesonline wall_street_journal washington_examiner washington_free_beacon washington_monthly
  washington_post washington_times wdr wechat weekly_standard weibo westdeutscher_rundfunk western_mail whatsapp wion
  wired wirtschaftswoche wsj x xinhua xinhua_news_agency yahoo yahoo_news yedioth_ahronoth yle ynet yomiuri
  yomiuri_shimbun yonhap yonhap_news_agency youtube zdf zdnet zee_news zero_hedge zoom
`);
