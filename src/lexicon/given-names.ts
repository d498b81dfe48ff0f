import { words } from './words.js';

/** Given names of women. Lower case, with and without diacritics. */
export const femaleNames = words(`
  aada aadya aaliya aaliyah aaradhya aasha abagail abbey abbi abbie abbigail abby abella abena abi abie abigail abimbola
  abosede abril achieng ada adaeze adalind adaline adalyn adanna adaobi adaora addie addilyn addyson adebola adela
  adelaida adelaide adele adelene adelia adelina adeline adelle adelynn adenike aderonke adetoun adhiambo adina aditi
  adjoa adjua adreanna adria adriana adriane adrianna adrianne adriena adriene adrienne adunni adwoa aelita aeryn afaf
  afia afra afroditi afsaneh afua agata agatha agathe aggie aglaia agnes agnese agneta agnetha agnieszka agnès agueda
  agustina ahlam ahuva aicha aida aigerim aigul aikaterini aiko aila aileen ailsa aimee aina ainara ainhoa aino ainsley
  ainur aisha aishah aishwarya aisling aislinn aislynn aissa aissata aisulu aiza aizhan ajla akanksha akello akemi akiko
  akinyi akosua akua alaia alaina alana alanis alanna alannah alanoud alayah alayna alba albertina albina alda aldona
  aleah alecia aleena aleisha alejandra alejandrina aleksandra alena alene aleshia alesia alessandra alessia alethea
  aletta alexa alexandra alexandrea alexandrina alexandrine alexia alexina alfreda alia alice alicia alicja alida
  alienor aliki alima alina aline alisa alise alisha alisia alison alissa alisya aliya aliyah aliza aliénor allegra
  allene allie allison allyn allyse allyson almira almudena aloisia alondra alova althea alva alvina alya alycia alyona
  alysa alysha alyson alyssa alyssia alzbeta alžběta ama amahle amaia amaira amaka amal amalia amalie amanda amandine
  amani amara amarachi amaranta amaryllis amata amberly ambika ameena ameera amel amelia amelie amelija amie amiko
  amilia amina aminah aminat aminata amira amita amna amparo amrita amruta amy amy-louise amyra amália amélie américa
  ana ana-maria ana-paula anabel anabela anabella anabelle anahera anahi anahit anahí anais analia analyn anamaria
  ananya anastasia anastasija anat anaya anaïs anca andjela andree andreea andreia andreina andrée andzelika andżelika
  ane anelia aneta anete anette angela angele angeles angelia angelica angelika angeliki angelina angeline angelique
  angella anggun angharad angie angèle ania aniela anika aniko anikó anila anindita anisa anisha anissa anita anitra
  anja anjali anjana anjelica anju anjum ann ann-christin ann-kristin ann-louise ann-marie ann-sofie anna anna-karin
  anna-lena anna-liisa anna-maria annabel annabella annabelle annabeth annalena annaliese annalisa annamaria anne
  anne-catherine anne-claire anne-grete anne-laure anne-lise anne-marie anne-mette anne-sophie anneke anneli annelies
  anneliese annelise annemarie annemarie-louise annemieke annett annetta annette annice annick annie annie-claude
  anniina annika anniken annis annmarie annukka anohito anouk anoushka anthea antje antoinette antonella antonetta
  antonia antonietta antonina antoniya anu anuja anupama anuradha anusha anushka anuska anuška anwesha anya anália
  anélia aoi aoibhinn aoife aparna apinya apolline apollonia apoorva araba arabella araceli aracely araminta aranka
  aranza araxie archana ardis aretha ariadna ariadne ariana arianna arianne ariella arielle arina arja arleen arlena
  arlene arlette arlinda armida armine aroha arpine arpita arsema artemisia aruna arundhati arwa asami asel asena asha
  ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashraqat ashwini asiya asja asli aslı asma asmaa
  asmae asmita aspasia assia assil assumpta asta astou astrid asuka asuncion asunta ataahua ateca atefeh athena athina
  atieno atifete atiya atoosa atsuko aud aude audra audrey audri audrie audry augusta augustina augustine auma aune aung
  aura aurelia aurelie aurora aurélie austeja austėja ava avani avigail aviva avril awa awilda awuor awut axelle aya
  ayako ayala ayame ayana ayanna ayantu ayelet ayesha aygun ayla aylin ayn ayse aysegul aysel aytan ayu ayumi ayşe
  ayşegül azadeh azar azeb azeema aziza azizah azra azucena azuna aída aïcha aïda aïssa aïssata babette babs bahar
  bahareh bahia baiba balbina balqis bambi banu barb barbara barbel barbora barbra barbro bashira basima basma bathsheba
  batoul batya baucha bayarmaa bea beata beate beatrice beatrix beatriz bebhinn becca becki becky bedelia bedia beena
  begona begoña begum behnaz beki belen belgin belinay belinda belkis belva belén benazir benedetta benedicte benedikta
  benedita beneditta bengu bengü benita berenice berfin berit berna bernadeta bernadette bernadine bernarda bernardine
  bernice berta bertha berthe bertie bess bessie beth bethan bethanie betina betsie betsy betta bette bettie bettina
  betty betty-ann bettye betul betül beula beulah bev beverlee beverley beverly beyhan beyonce beyoncé beyza bhagyashree
  bhairavi bharti bhavana bhavani bhavna bhumika bianca bianka bibi bibiana biddy bilge biljana billie-jean billie-jo
  bilqis binah bindi bindu bineta binita binta bintou bintu birgit birgitta birgitte birgul birgül birna birsen birta
  birthe bisi bismah bisola bitten blanca blazenka blaženka blima bluebell blume blythe bobbe bobbi bobbie-jo bobbye
  bodil boglarka boglárka bojana bolanle bolormaa bonita borghild bozena bożena božena brandi brandie branislava branka
  branwen brea breanna breanne breda brenda brenna breonna bria briana brianna brianne brid bridgett bridgette bridie
  brielle brigid brigida brigita brigitta brigitte brinda brita britney britt britt-marie britta brittani brittanie
  brittney brittni brittny bronach bronagh bronislava bronislawa bronisława bronte bronwen bronwyn bruna brunella
  brunhilde bryanna brygida bryna brynn bryony bríd brígida brónach buhle bukky bukola bulbul burcu bushra busisiwe
  buthaina butheina bärbel bébhinn cacilia caeli caitlin caitlyn calista calla calli callie calliope calypso camelia
  camila camile camilla camille cammie canan candace candelaria candi candice candida candie candis caoimhe caprice cara
  caren caridad carin carina carissa carita carla carleen carlene carley carlie carlota carlotta carly carlyn carmel
  carmela carmelina carmelita carmella carmen carol-ann carolann carole caroleen caroline carolyn carolyne carolynn
  carri carrie carrol caryl caryn carys casandra casilda cassandra cassie cassondra catalina catarina catarine catelyn
  caterina catharina catharine catherina catherine cathi cathie cathleen cathrin cathrine cathryn cathy catia catrin
  catrina catriona cayetana cayla caylee ceara cecelia cecile cecilie cecily celene celeste celestine celia celie celina
  celine ceren ceri ceridwen cerys chahrazad chaima chana chandani chandni chandra chandrika chanelle chanita
  chantal chantay chantel chantell chantelle charis charissa charla charleen charlena charlene charlette charline
  charlize charlotta charmain charmaine charulata chasity chava chavi chaya chebet chedeline chelsey chelsie chenoa
  chepkoech cher cherelle cheri cherice cherie cherilyn cherise cherish cherly cherono cherri cherrie cherryl cheryl
  cheryle cheryll chiamaka chiara chidinma chieko chihiro chikako chimamanda chinara chinenye chinwe chinyere chioma
  chisato chisomo chitra chiyo chiyoko chizuko chloe chloé chloë chole chrissie chrissy christa christabel christal
  christel christelle christena christene christi christiana christiane christianne christie christin christina
  christine christy chrysa chrysanthi chrystal chrystelle chrystia ciannait ciara cicely cici cielo cierra cilla cindi
  cindy cinzia cissy citlali clair claire claire-marie clairette clara clarabelle clare claretta clarette clarice
  clarinda claris clarisa clarissa clarisse clary claudete claudette claudia claudie claudine clelia clemence clementina
  cleo cleopatra cleora cleta clidna clio clodagh cloe cloris clothilde clotilde cláudia clémence clémentine coleen
  colene colette colleen collette columbine concepcion concepción concetta conchi conchita condoleezza connie
  consolacion consolación consolata constanca constanza constança consuelo cora coralee coralie coraline corazon
  cordelia cordula coretta cori corina corine corinna corinne corissa corliss cornelia cornelie corrie corrina corrine
  corrinne cosima coumba courteney courtni courtny creola cressida cristal cristela cristen cristi cristiane cristie
  cristin cristina cristine crystle csilla cunegonda cvetelina cybill cydney cyndi cyndie cynthia cynthie cátia cândida
  cäcilia cécile célia céline dafna dafne dagmar dagmara dagny dahlia daiga daina daiva dakshayani dalal dalia daliah
  dalila dalisay dalva damaris damayanti damia danae dancia danelle danette dangela danguole danguolė dani dania danica
  daniela daniella danielle danika daniya daniz danièle daniëlle danna dannah danuta danyelle daphna daphne daphnee
  daphné dara darby darcee darcey darcie dareen daria dariga darija darina darinka darla darlena darlene darline darya
  daryna dasha dassia davetta davida davina davinia daw dawna dawnette daya dayami dayana dayanara dayle dayna deana
  deandra deann deanna deanne deb debb debbi debbie debby debera debi debjani debora deborah deborrah debra debrah
  debroah dede dee deedee deeksha deena deepa deepali deepika deepti defne degania deidre deimante deimantė deirdre
  deisy deja dela delaney delfina delfine delia delilah delina delinda delisa della delma delois delora delores deloris
  delpha delphia delphine delyth demelza demet demetria demi-leigh dena deneen denese denice denisa denise denisse
  denita denna deonna desirae desiree desirée despina despoina dessie destinee detra devaki devika devina devona devonne
  devorah devra dewi dhanya dhia dhvani dia diahann dian diana diandra diane dianna dianne diba didem diella dierdre
  dijana dika dikeledi dikla dilara dilek dilini dilma dilnaz dilnoza dilys dimitra dina dinah dinara dineo dinorah
  diomira dionna dionne dionysia disha dita ditte divija divina divya diya djamila djamilla djeneba djénéba dolly
  dolores dolores-maria dolorès domenica dominga domitila domnica dona donatella donatienne donelle donetta donita donka
  donna donnetta donya dora dorcas doreen dorene dorette dori doria dorinda dorine doris dorit dorla dorota dorotea
  dorothea dorothee dorothy dorothée dorottya dorrie dorte dortha dorthe dorthea dorthey dorthy dottie dotty draga
  dragana dragica drita drusilla dubravka duha dulce dulcie dulcinea dunja dunya durdane dusana dusica dusti dympna
  dzifa désirée dóra dörte earlene earline earnestine eartha eavan eba ebba ebele ebru ebtisam ecrin eda edda edel
  edeline eden edie edina edita edite edith edna edurne edwige edwina edyta eeva eevi effie eftychia efua eglantine egle
  eglė ehi eibhlin eibhlín eileanoir eileanóir eileen eilidh eilis eilís eimear eira eirene eirlys eisha eithne
  ekaterina ekaterine ekaterini ekin-su ekta ela elaheh elaina elaine elaine-marie elana elanor elba elda eldora eleanor
  eleanora eleanore electa eleftheria elen elena eleni eleonora eleonore eleri elettra elfreda elfriede eliana eliane
  elicia elida elif elin elina elinor elinore elisa elisabet elisabeth elisabetta elisavet elisaveta elise elisenda
  eliska elita eliya eliza elizabete elizabeth elizaveta elizbeth elke ella ella-mae elladora ellamae ellen ellena ellie
  ellie-mae ellinor elly ellyn elma elmira elnora elodie eloisa eloise elouise eloïse elpida els elsa elsbeth elsebeth
  elsie elspeth eluned elva elvia elvie elvina elvira elwira elyse elysia elza elzbieta eléonore elżbieta ema emalee
  emanuela emelda emely emer emerald emerence emerentia emese emiko emilee emilia emilie emilienne emilija emillie emily
  emilía emina emine emira emma emma-jane emma-louise emmalee emmaleigh emmaline emmanuelle emmeline emmi emmie emmy
  emoke emília emőke ena encarnación endang enid enida eniko enikő enisa enkeleda enola enriqueta enza eowyn epiphany
  erica ericka erika eriko erin erina erlene erlinda erma ermelinda erminia erna ernesta ernestina ernestine erundina
  eryn erzsebet erzsébet esen eser eshal esi esin esma esme esmee esmeralda esmeray esmé esperance esperanza espérance
  esra essie esta estefania estefany estefanía estela estele estella estelle ester estere esthela esther estrela
  estéfany eszter etain ethel ethelene ethelyn etsuko etta etty eudora eudoxia eufemia eugenia eugenie eugénie
  eula eulah eulalia eulália eunha eunice euphemia eusebia eustacia eva eva-britt eva-lotta eva-maria evaline evangelia
  evangelina evangeline evdokia evelin evelina evelyn evelyne evelynn evgenia evgeniya evi evie evija evika evita eviya
  evonne ewa ewelina eydis eylem eylul eylül ezgi ezinne fabia fabiana fabienne fabiola fadela fadia fadila fadime
  fadumo fadwa fahima fahmida fairuz faiza faizah fajr falguni fallon fannie fanta farah farahnaz farhana farhat fariba
  faribah farida faridah farideh farkhunda farnaz farrah farzana farzaneh fatemah fatemeh fathia fathima fathiya fatiha
  fatima fatimah fatimata fatime fatin fatma fatou fatouma fatoumata fatoş fatuma fatumata fausta faustina faustine
  fauzia fauziya fawzia fawziya faye fayrouz fayza fedora felecia felicia felicidad felicie felicita felicitas felicite
  felisa felita femke fenella fenna feodora ferial ferida feride feriha fernanda fernande ferne ferrah feruza ffion
  fidelia fidelma fien fifi figen filippa filiz filomena fina finola fiona fionna fionnghuala fionnuala firdaus firoozeh
  firouzeh fitri fitriani fizza flavia flavie fleta flor florance florella florencia florene florentina florentine
  floretta floria floriana florina florinda florine florrie flossie flávia folake folakemi fonda fooziya forough
  forouzan fotini fozia franca francene frances francesca franceska franchesca franci francie francille francina
  francine francisca francoise franka franzi franziska françoise freda frederica frederika frederique freida freja freya
  freyja frida frieda friederike fructuosa fruma fryda fränzi frédérique fumi fumie fumiko funke funmi funmilayo fusae
  fátima fé félicie félicité gabi gabija gabriela gabriella gabrielle gabriéla gaelle gaetana gaia gail gala galadriel
  galatea galia galina galit galya gamalat gamila ganga gania garance garbine garbiñe gargi garnet gauri gayane gayathri
  gayatri gayle gaynor gaëlle gearldine geeta geetanjali geetha gema gemma gemma-louise gena genesis genessis genevieve
  geneviève genia genna genny genoveva genowefa georgeann georgeanne georgene georgete georgetta georgette georgiana
  georgiann georgianna georgie georgina georgine geraldina geraldine geraldyn geralyn geralynn gerda gerda-maria gergana
  geri gerlinde germaine germana gerri gerrie gertha gertie gertrud gertruda gertrude gertrudis gesa gesche gesine ghada
  ghadeer ghazal ghazala ghislaine ghizlane ghofrane gia giada gianina gianna gigi gilberte gilda gillian gillianne
  gillie gilma gina ginette ginevra ginny gioia giorgia giorgina giovana giovanna gisela gisele gisella giselle gita
  gitte gittel giulia giuliana giuseppa giuseppina giustina gizem gladys glafira gleisi glena glenda glenice glenna
  glennis glenys gloria gloriana glynda glynis glória goar godelieve golda goldie goldy golnar golnaz golshifteh gonca
  gonul googoosh gordana graca gracie graciela graciella gracja grainne grania grazia graziella grazina grazyna graça
  grażyna gražina greer greta gretchen grete gretel gretta griselda gro-harlem groa grunya gry gráinne gréta guadalupe
  gudny gudrun guilhermina guillermina guinevere gulalai gulay gulbahar gulben gulcan guler gulistan gulizar gulmira
  gulnara gulnaz gulnora gulnur gulsen gulsum gulten gunay gunda gunel gunhild gunilla gunta gunvor gussie gusta guðrún
  gwen gwenda gwendolen gwendoline gwendolyn gwenllian gwenn gwenna gwyneira gwyneth gyongyi gyorgyi gyöngyi györgyi
  gönül gülay gülben gülcan güler gülizar gülnur gülsen gülsüm gülten gülşen habiba habibah hacer hadar hadas hadassah
  hadeel hadia hadijah hadiza haerin hafida hafize hafsa hafsah hafsat hagar haide haideh hailey haizea hajar hajara
  hajer hajira hala haleema haleh haley halide halima halimah halimat halimatu halina halla halle hallie halyna hamida
  hamideh hamsa hana hanah hanako hanan handan hande hanh hanifa hanife hanim haniya hanna hanna-leena hannah
  hannah-rose hanne hanneke hannele hannelore hannie hansika hansine hanya haregewoin hariet hariette harisha harita
  haritha harleen harriet harriett harriette harshita haruka haruko harumi hasina hasmik hasna hasnaa hasnah hassana
  hassiba hasti hatice hatidza hatidža hatsue hattie hauwa havva hawa haya hayat hayfa haylee hayley haylie hazal heba
  hebe hedda hedi hediye hedvig hedwig hedy heela heidi heike heilala heili heini hela helaina helen helena helene helga
  helgard helia heliana helin helle hellen hellena helmi heloisa heloise heloísa helvi hema hemalatha hend henda
  hendrika hendrikje henia henna henny henrietta henriette henrike hepzibah hera herlinda hermia hermien hermila hermina
  hermine herminia hermione hermosa herta hertha hessa hester hette hettie hetty hiba hibah hidaya hideko hideyo hiiraan
  hikari hila hilaria hilda hilde hildegard hildegarde hildegunn hildur hilja hillarie hillary hille hilma himari hina
  hind hinda hindy hinemoa hipolita hira hiroko hirut hisako hisayo hitomi hjordis hjördis hlengiwe hlin hoda hodan
  hodaya holda holli hollie homa honey honora honorata honorine horiya hortencia hortense hortensia hosna hosniya houda
  houria hrafnhildur hripsime hrisoula hristina hroswitha huberta huda huia hulya huma humaira humeyra hunna huong
  hurrem husniye hussa hyacinthe hypatia héloïse hélène hülya hürrem hüsniye iben ibolya ibtihaj ibtisam ichiko ida
  idalia idania idelle idil idoia idoya idun ieva ifemelu ifeoma ifeyinwa ifigenia ifrah ignacia ihuoma ijeoma ikram
  ikumi ila ilana ilaria ilda ildiko ildikó ileana ilene ilhan iliana ilina iljana ilka illa ilma ilmira ilona ilsa ilse
  ilva ilze imaan imali imane imani imara imelda immacolata immaculata immaculee immaculée imogen imogena imogene ina
  inaara inas inaya inbal inbar inci indah indira indrani indre indrė ineke ines inessa inez inga inge ingeborg ingela
  inger ingibjorg ingibjörg ingri ingrid ingrida ingvild inin inji inka inke inkeri inmaculada inna intan intissar inès
  inés inês ināra ioana ioanna iola iolanda iona ione ipek iphigenia ippolita iqra iraida irais irati iraís irem irena
  irene irenka irenė irfana irina irit irja irma irmela irmeli irmgard iryna irène iréne isabeau isabel isabela isabele
  isabell isabella isabelle isadora isatou isaura isbah isela iseult ishani ishbel ishika ishita isia isidora isidra
  isla islande ismene ismenia isobel isobelle isolde isolina isra isra'a israa itala itohan itsuko itzel iulia iuliana
  iva ivaana ivalu ivana ivanka iveta ivete ivett ivette ivonne iwona izabel izabela izabella izaro izaskun izetta
  izolda izumi izzy jacalyn jacinda jacinta jacinthe jackeline jackelyn jacki jackqueline jacky jaclyn jaclynn jacquelin
  jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jada jadranka jadwiga jahanara jahmila
  jahnavi jaida jailene jaimee jaina jaleesa jalila jaliyah jameela jamesha jami jamila jamilah jamileh jamilla jamillah
  jamuna jana janae janaina janaki janan janaína jandi jandira jane janean janeane janeen janel janela janele janella
  janelle janene janessa janet janeta janeth janetta janette janey janic janice janie janina janine janiya janjaana
  janka jann janna jannat janneke jannette jannicke jannie jannike jannine jantje januaria jaquelin jaqueline jaquelyn
  jarmila jaroslava jaroslawa jarosława jasemin jasleen jaslene jaslin jasmeen jasmin jasmina jasminka jasna jassmine
  jaunita javeria javiera jaya jayalakshmi jayalalithaa jayasree jayati jayla jaylene jaymee jayne jayshree jazlyn
  jazmin jazmine jazmyn jazmyne jazzlyn jeana jeane jeaneane jeanelle jeanene jeanett jeanette jeanice jeanie jeanina
  jeanine jeanmarie jeanna jeanne jeanne-marie jeannetta jeannette jeannie jeannina jeannine jefimija jehan jehane
  jelena jelisaveta jelka jelna jemima jemimah jemma jen jena jenelle jenifer jeniffer jenine jenna jennefer jennette
  jenni jennica jennie jennifer jenniffer jennine jenny jepchirchir jepkosgei jeri jerica jerilyn jeroma jerri jerrica
  jesica jess jessalyn jessamine jessamyn jessenia jessica jessika jetta jette jeunesse jewell jeyanthi jianna jihan jil
  jilian jill jillene jillian jilly jimena jinan jinnat jinny jitka jo-ann jo-anne joan joana joane joanie joann joanna
  joanne joaquina jobina jocasta jocelin joceline jocelyn jocelyne jodi jodie joeann joela joeleen joella joelle joellen
  joelyn joetta johana johanna johanne johna johnetta johnna joi jola jolan jolanda jolanta joleen jolena jolene jolie
  joliet jolyn jolán jonell jonelle jonette joni jonina jordana jordyn josee josefa josefina josefine joselyn joselyne
  josephina josephine josette josiane josie josipa joslyn josune josée jouana jovana jovanka jovita jowita joya joyceann
  joyceanne joyceline joye joylyn juana juanita judeline judi judie judit judita judite judith juditha judithe judy jula
  julee juli julia juliana juliane juliann julianna julianne julide julie julie-ann julie-anne julieann julieanne
  julienne julieta juliette julija julisa juliska julissa julita juliya jumana jumanah jumoke junella junia junita junko
  jurate jurgita justa justiina justina justine justyna jutka jutta jyothi jyoti jyotsna jytte jóhanna júlia jülide
  kaarina kabira kabita kacey kadek kadian kadiatou kadie kadija kadijah kadri kaede kaelyn kaetlyn kahina kahlan kaia
  kaidance kaija kaila kailani kailee kailey kaili kailyn kaisa kaitlin kaitlyn kaitlynn kaja kajal kajol kajsa kala
  kaleigh kaley kali kalina kalinka kalisa kalle kallie kalliopi kallirroe kalpana kalthoum kaluki kalyani kalyn kamala
  kamariah kambiri kambria kamiko kamila kamilah kamile kamilla kamilė kamini kamisha kammi kamna kanako kandace kandi
  kandice kandis kandra kandy kangana kanika kanisha kanita kankana kanta kanyakumari kaori kara karalee kareme karen
  karen-ann karena kari karima karimah kariman karin karina karine karishma karisma karissa karita karitas karla karlee
  karlene karli karlie karlotta karly karlyn karmele karmen karmina karola karoliina karolin karolina karoline karolyn
  karolína karon karri karrie karthika kartini karuna karyl karyn karème kasandra kasha kashmira kasia kassandra kassi
  kassidy kassie kassy kaste kasturi kastė kat katalin katalina katana katarina katarzyna katarína katayoun kate katell
  katelyn katelynn katerina kateryna katey kateřina kathaleen katharina katharine katharyn kathe katherin katherina
  katherine katheryn kathi kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathrynn kathy kathya kati
  katia katiana katie katinka katja katlin katlyn katoucha katri katrien katrin katrina katrine katrín katsiaryna katsue
  katsuko kattie katy katya katyusha kaveri kavita kavitha kavya kawtar kay kayce kaydence kaye kayla kaylah kaylee
  kayleigh kayley kaylie kaylin kaylynn kayoko kazue kazuko kecia keeley keelia keelin keely keerthi keesha keiko keira
  keisha kejal kejsi kekeli kelda keley keli kelia kelila kellee kelley kelli kellie kelly kelly-ann kelly-anne
  kellyanne kelsea kelsi kelsie kelsy kely kemi kemunto kena kenadie kenda kendra kendyl kenia kenisha kenna kennedi
  kenyetta kenza keomi kera keren kerensa kerenza keri kerri kersten kersti kerstin kerubo kesha keshi keshia ketanji
  ketevan kethia keti ketty ketura keturah keva keya keyla keyna kezia keziah khadeeja khadeejah khadija khadije khadra
  khady khaleda khaleesi khalia khalida khalidah khansa khatera khatija khatoon khava khawla khayra khayriyah kheira
  kherington khin khira khloe khloé khofifah khongordzol khrystyna khushboo khushi khyati kia kiana kianna kiara kicki
  kiele kiera kierra kiersten kiki kiku kikuko kiley kimber kimberlee kimberley kimberli kimberly kimbra kimiko kimiye
  kimmernaq kimmie kimmy kimora kinga kinneret kinue kinza kioko kiona kira kiran-bala kiranjit kirra kirsi kirsikka
  kirsten kirsti kirstie kirstin kirstine kirstjen kirsty kirthi kishori kitana kittie kiwa kiya kiyoko kiyomi kizzy
  klara klarisa klaudia klaudija klavdia klea klementina kloe klára kohana kokila koko kolinda komal konnie konstancja
  konstantina konstanze konul koraima koral kordelia koren kori korina korinna korinne kornelia korrina kosara kourtney
  kourtni kraisia kranti kremena kresimira kreszentia krešimira krisha krishnaveni krislyn krissie krissy krista kristal
  kristalina kristeen kristel kristelle kristen kristi kristiana kristiane kristianne kristie kristien kristiina kristin
  kristina kristine kristy kristyna kristín kristýna kristīne kriti kruti krysia krysta krystal krysten krystin krystina
  krystle krystyna ksenia kseniya kulthum kumari kumi kumiko kumud kunegunda kunie kunigunde kunti kusum kyla kylee
  kyleigh kylene kylia kylie kym kymberly kyndall kyndra kyoko kyra kyriaki käthe laasya labiba lacee lachelle laci
  lacie lacresha lacy ladan ladina ladislava ladona ladonna lael laetitia lagle lahari laia laiba laika laila lailani
  laili laima lainie lajla lakeesha lakeisha lakesha lakia lakisha lakshita lakshmi lala lalita lalitha lamia lamiaa
  lamija lamis lamprini lamya lan-huong lana lanelle lanette laney lani lanie lanita laoise laora laquita lara laraib
  laraine lareina larine larisa larissa lariza larraine larsine lasairfhiona lashanda lashandra lashonda latanya
  latarsha latasha lataya latesha latia latifa latifah latiffa latika latisha latonia latonya latoria latosha latoya
  latrice latricia latrina laudine launa laura laura-jane lauralee lauran laurana laure laureen laurelin laureline
  lauren laurena laurene lauretta laurette lauriane laurice laurie laurinda laurine laurita laurka lauryn lauréline
  lavern laverna laverne lavinia lavona lavonda lavone lavonia lavonne lavra lawahez lawanda lawanna laxmi layal layali
  layan layla laylah lazarine laëtitia lea leah leana leandra leane leann leanna leanne leanora leatha leatrice leda
  lee-ann leeann leeanna leeanne leela leelavathi leena leesa leia leida leigh leigh-anne leigha leighann leighanne
  leikny leila leilah leilani leilla leisa leisha leja lejla lekha lela lelia lella lemlem lempi lena lenchen leni
  lenita lenka lenna lenor lenora lenore lenuta leocadia leokadia leola leona leonarda leonida leonie leonila leonilda
  leonne leonora leonore leontine leontyne leopoldine leora leota lera lerato lerryn lesa lesia lesieli leslee lesley
  lesli lesly leslye lessie lestari lesya leta letha leticia letitia letizia lettice lettie letty letícia leukothea
  levana levina levona lex lexi lexie leya leyda leydi leyla leyna leïla lia liana liane lianne liat libbie libby
  liberata libertad librada libuse libuše lida lidia lidiane lidija lidiya lidya liene lieneke liepa liesbeth liesel
  lieselotte liesje liesl lieve liezl liga ligaya ligia liina liis liisa likke lila lilac lilah lilas lile lilea lili
  lilia lilian liliana liliane lilianna lilija liliom lilis lilit lilita lilith liliya lilja lilla lillebil lillemor
  lilli lillia lillian lilliana lillie lilly lilo lilou lily-mae lily-rose lilyan lilyana lilyann lina linah linda linde
  lindiwe lindsi lindsy lindy linea linet linett linette lingling linn linnea linnette linnéa lioba liora lisa
  lisa-marie lisandra lisanne lisbet lisbeth lise liselotte lisette lisieux lissa lissette lissy lita litia liudmila
  liudmyla liv livia livvy liya liz liza lizabeth lizanne lizbet lizbeth lize lizet lizeth lizette lizzette lizzie
  ljiljana llinos lluvia loes loida lois lojain lokelani lola lolita lolo lona loni lora loraina loraine loralee lore
  lorean loree loreen loreena lorelei lorena lorene lorenza loreta loreto loretta lori lori-ann loriann lorianne lorie
  lorilee lorinda lorita lorna lornah lorraina lorraine lorretta lorri lorrie losalini lotta lotte lotti lottie lotty
  lou-ann louann louanne loubna louella louisa louise louisette louiza lourdes lovelie lovella loveth lovie lovisa lowri
  loyda luana luann luanne luba lubica lubna luce lucelia lucette lucia luciana luciane lucie lucienne lucija lucila
  lucile lucilla lucille lucina lucinda luciënne lucja lucrecia lucretia lucrezia lucy lucyna lucía ludivine ludmila
  ludmilla ludovica luela luella luisa luise luisina luitgard luiza lukrecia lula luljeta lulu lulwa lumi lumina
  luminita luminița lupita lura lurdes lurleen lurlene lusine luvenia luz luz-marina luzia luzmila luzviminda luísa
  luíza lyanna lyda lydia lydie lyla lyn lyna lynda lyndal lyndall lyndia lyndsay lyndsey lyndsie lyne lynelle lynetta
  lynette lynn lynna lynne lynnell lynnet lynnette lynsey lysandra lysbeth lyuba lyubov lyuda lyudmila lyudmyla léna
  léonie léontine léticia lída lídia lígia lúcia līga maaike maarit mabel mabelle mable macarena machiko macie macy
  madalyn maddalena maddie maddison madelaine madeleen madeleine madelene madelin madelina madeline madelon madelyn
  madelynn madge madhavi madhu madhuri madiha madina madlen maelle maeve mafalda magali magalie magaly magda magdalena
  magdalene magdaléna magdolna maggi maggie maha mahala mahalia mahbooba maheen mahek mahima mahin mahira mahlet mahnaz
  mahnoor mahsa mahvash maia maija maike maiken maimouna maimuna maimunah mair maire mairead mairi maisa maisie maisy
  maite maitha maitreyi maizie maj-britt maja majella majida majken makayla makenna makenzie maki makiko mala malaika
  malaikah malak malala malalai malathi malati malen malena malgorzata malia maliha malika malikah malin malina malinda
  malini malka mallika mallory malou malu malvina malwina malú mamata mami mamie mamiko mamta mana manal manami
  mandakini mandakranta mandana mandi mandie mandira mandy manel manette manisha manizha manjari manjeet manju manjula
  manjusha manolita manon mansi manuela manuelita manya manyika maoko mara marah maral marama maranda marcela marcelina
  marceline marcella marcelle marcelyn marci marcia marcie marcy mare maree mareike maren margaret margareta margarete
  margaretha margarethe margarett margaretta margarette margarida margarita margaux marge margene margery margherita
  margie margit margita margo margot margret margreta margrete margrethe margrette margriet margrit margrét marguerita
  marguerite margy mari maria maria-elena maria-eleni maria-luisa maria-teresa mariah mariam mariama mariamawit mariame
  mariami mariamne mariana mariane marianela mariangel mariangela mariann marianna marianne maribel maribeth maricar
  maricarmen maricel maricela maricris marie marie-anne marie-christine marie-claire marie-claude marie-france
  marie-francoise marie-françoise marie-helene marie-hélène marie-jose marie-josee marie-josée marie-laure marie-line
  marie-louise marie-luise marie-madeleine marie-noelle marie-noëlle marie-paule marie-pierre marie-rose marie-segolene
  marie-ségolène marie-therese marie-thérèse marieke mariel mariela marielena mariella marielle marielos marieta
  marietta mariette mariia marija marijana marijke marika mariko marilena marilene marilia marilla marilou marilu marily
  marilyn marilynn marilynne marinella marinette marinka mariola mariolina maris marisa marisel marisela marisha mariska
  marisol marissa maristela marit marita marites maritza mariuccia mariya mariyam marizol marja marjaana marjan marjana
  marjane marjatta marjeta marjo marjorie marjory marjut marketa markéta marla marlana marleen marleigh marlena marlene
  marlies marlis marlisa marlys marlyse marlène marna marni marnie marnita marousia marquita marsha marta martha marthe
  martie martina martine martita martja martta martyna marusya marva marvella marwa mary mary-ann mary-anne mary-beth
  mary-ellen mary-jane mary-jo mary-kate mary-kay mary-lou mary-louise marya maryalice maryam maryan maryann maryanna
  maryanne marybelle marybeth maryellen maryetta maryjane maryjo marykate marylee marylene marylin marylou marylouise
  marylyn marylène maryna maryrose maryse marysia marzena marzia marzieh maría maría-josé masako masha masooma masoumeh
  massiel masuma mathilda mathilde matilda matilde matoaka matoula matsuko mattie matylda maud maude maudie maura
  maureen maurene maurine maurita mava mavis maxie maxina maxine mayawati maybell maybelle mayerling mayim mayli maylin
  mayme maymuna mayra mayrin mayrín maysoun mayte mayu mayuko mayumi mayuri mazarine mazie maëlle małgorzata mbali
  mckenzie meabh meadhbh meagan meaghan meda medea medha medora meena meenakshi meera meg megan megann megawati megha
  meghan meghana meghann meghna megumi megyn mehak meherangiz mehreen mehri mehrnaz mehtap mehwish meiko meirav meital
  mekdes mekhla melaine melania melanie melanija melany melda mele meleana melek melia melike melina melinda meline
  melisa melisande melisende melissa melissande melita melitta mellie mellisa mellissa meltem melva melvina melynda
  menaka menna menucha meral merce mercia mercè mercédès mereana meredith mereoni meri meriam meridith meriem merike
  merissa meritxell merja merjem merlene merna meron merran merri merrie merrilee merry merryn mersiha mersija mervat
  merve meryem meryl meseret meskerem messina mette mhairi mia micaela michaela michaele michaelina michaella michaelyn
  michaéla micheala michela michelina micheline michelle michie michiko michiru miciela micki mickie midge midori mie
  mieke mieko mies miette migdalia mignon miguelina mihaela miho mihoko miia miina mikaela mikako mikayla mikie mikiko
  mikki mila milada milagritos milagro milagros milana milania milda mildred mildrid milena mileva miliani milica
  milijana milka milla millaray milli millicent millie milly milou milva mima mimi mimma mimouna mimoza minako minal
  minami mindy minea minenhle minerva minette minka minna minne minni minttu mio mira mirabel mirabella mirabelle miral
  mirana miranda mireia mireille mirela mirella miren mirha miri miriam miriama mirian miriana mirija mirjam mirjana
  mirka mirkka mirlande mirna miroslava miroslawa mirosława mirta mirtha mirtille misa misaki misako misti mitali mitra
  mitsue mitsuko mitsuyo mittie mitzi mitzie miwa miya miyabi miyako miyar miyoko miyu miyuki mizuho mizuki mlada moana
  mobina modesta modestine moeka mogau moira moirin mollee molli mollie momina momoe momoka momoko mona monalisa monette
  moni monia monica monie moniek monifa monika moniqua monique monira monserrat montserrat mor moraa morag morna morowa
  morven morwenna mouna moza mozelle mozhgan mridula mrignayani mrinalini mrunal mubina mudiwa mugdha muireann muirne
  mukta mumbi mumtaz muna munira munisa munni muriel murielle murron musarrat mushira muskaan muslima mwajuma mwende
  mwikali mya myfanwy mylene mylie mylène mynta myra myrele myriam myrlande myrle myrna myrtice myrtille myrtis màiri
  máiread máiréad márcia mária márta mélaine mélanie mélina mélisande mélissa mór naama naamah naasunnguaq nabeela
  nabiha nabila nada nadeen nadege nadejda nadene nadezda nadezhda nadia nadifa nadifo nadija nadina nadine nadira
  nadirah nadja nadra nadya nadège naeema nafisa nafiseh nafissa nafissatou nagehan nagisa nagma nagwa nahed naheed
  nahia nahid nahla naiara naila nailah naile nailya naima naira najat najia najiba najla najma najwa nakia nakisha
  nalani naliaka nalini nalla nallely namiko namita namrata nanako nanami nanci nancie nancy nandi nandini nandita
  nanette nanjala nanna nannette nannie naoko naomi naomie naoual napua naqiya narcisa narges nargis nargiz nargiza
  nariko narine narmada narmin narumi nasiba nasima nasra nasreen nasrin nassima nasya natacha natala natalee nataleigh
  natali natalia natalie nataliia nataliya natalja natalka natallia natalya natanya natasa natasha natassia nataša
  nathalia nathalie nathália natia natividad natsuki natsuko natsumi natti natália natálie naveena navya nawal nawar
  nawel nayana nayantara nayara nayeli nayla nazan nazaneen nazanin nazaret nazeera nazenin nazia nazik nazli nazlı
  nazma nazneen naïma ndeye ndidi ndileka neala nechama neda nedra neeka neela neelam neelima neema neena neeta neetu
  nefeli negar negin neha nehal nehir neide neila neith nekane nekesa nekia nel nela nelda neleh nelena nelida nelisa
  nell nelle nelli nellie nelly nelwyn nena neoma neomi nepheli nerea nereida neriman nerissa nermeen nermin nermina
  nerys nese nesreen nesrin nesrine nessa nessie nesta netanya netta nettie neus neva neve nevena neysa neza neşe neža
  ngaio ngaire ngozi nguyet ngāhuia nhung nia niah niamh nicha nichelle nichola nichole nicki nickie nicole nicoletta
  nicolette nicolina nicoline nicolle nida nidhi nidia nieves nigar nigina nigora nihan niharika nika nikka nikki
  nikkita nikole nikoleta nikolett nikoletta nila nilay nilda nilima nilofar niloofar niloufar nilsa nilufar nilufer
  nilüfer nimisha nimmi nimo nimrat nina ninetta ninette nini ninon ninoska niobe niomi niovi nira nirali nirit nirmala
  nirupama nisa nisanur nisha nishi nishtha nisreen nissa nita nitika nitya nivea nivedita nivi nixie niyati njeri njoki
  nkechi nkem nkiru nkiruka nkosazana nneka nnenna nobantu noeleen noelene noelia noella noelle noemi noemie noemí noga
  nohemi nohemy nokuthula nola nolwenn noma nomalanga nombulelo nomfundo nomi nomonde nompumelelo nomsa nomthandazo
  nomvula nomvuyo nonceba nondumiso nongnuch nonie nonna nontando nontsikelelo noomi noora noori noorjahan nora norah
  noraini noralie norberta norbertha noreen noreena norhayati noria noriko norina norine norissa norita norma nosheen
  nosipho nosizwe nothemba nouf noura novalie novella novia noxolo nozipho nozomi noélia noémi noémie noëlla noëlle
  noëmi nthabiseng ntombi ntombizodwa nuala nubia nudrat nuha nur nura nuray nurcan nurdan nurgul nurgül nurhaliza
  nurhan nurhayat nuria nurin nurit nuriya nursen nurten nurul nusa nusrat nuttaya nuša nyah nyambura nydia nykia nyla
  nynke nyree nyssa nélida núria oanh obiageli oceana oceane ocie octavia octaviana octavie océane odalis odalys odele
  odelia odete odetta odette odila odile odilia odval ofeibea ofelia ofira ofra ohanna oihana oili oisha oksana olena
  olenka oleta olga olha olimpia olimpiada olina olinda olivette olivia oliwia oluchi olufunke olwen olwyn olympe
  olympias oma omayra omolara omotola omowunmi ona onatah ondine ondrejka ondřejka oneida oneta onita onnie oona oonagh
  opaline ophelie ophélie oprah oralee oralia oralie orane oriana oriane orit orla orlagh orlaith orlena orly ornella
  orquidea orquídea orsola orsolya ortensia ortrud osanna oshin otilia otilie otka ottilie ottoline otília ouafa ouarda
  ouida oumaima oumayma oumou outi oxana oyelola oyunbileg ozge ozioma ozlem pacita padma padmaja padmavathi padmini
  paetongtarn paige paisley paivi pakeeza palesa pallavi paloma pam pamala pamela pamelia pamella pamila pammie
  panagiota pandora paninnguaq panna panthea panya paola paolina paraskevi parastoo pardis pari parichehr parineeti
  parisa parmis parnian parul parvaneh parvathi parvati parveen parwana pascale pascalle pastora patrica patrice
  patricia patricja patrizia patrícia patsy patti pattie pattigrace patya paula paulene pauletta paulette pauliina
  paulina pauline paulita pavla pavlina payal pazit pearla pearle pearlie pearline pegah pegeen peggie peggy peggy-ann
  penelope penina peninah pennie pepa pepita peppa perihan perizat perla perlita pernille perrine perseis persephone
  pervin peta-gaye petka petra petrina petronela petronella petronelle petronia petronille petula phaedra phaidra phebe
  phedra phemie philina philippa philippina phillipa phillippa phillis philomena philomene philomina philomène phoebe
  photini phuong phylis phyliss phyllida phyllis phyllys phyu pia pien piera pierina pierrette pietra piia pilar pille
  pinar pinky pipaluk pippa pirjo piroska piyali plamena pleun ploy pnina pola polina polixeni polly pollyanna polona
  polyxeni pomona ponnamma pooja poonam poorna poornima popi pouneh prabha prachi pradnya pragati pragya prajakta
  prakriti pramila pranali praneetha pranita prapti prarthana pratibha pratiksha pratima pratyusha pravina praxedes
  preethi preeti prema prerna presley primrose prisc prisca priscila priscilla priscille prisila pritha priti pritika
  priya priyadarshini priyamvada priyanka prudencia prue pua puan puja puleng pura purificacion purificación purnima
  purvi pushpa puteri putri pyrrha päivi pınar qadira qiana qudsia queena quenby querida quiana quiteria qurratulain
  quyen quynh rabail rabeea rabia rabina rachael rachana rachel rachele racheli rachelle rachida rachna racquel rada
  radha radhika radia radka radmila radojka radwa rae raeann raegan raelene raelynn rafaela rafaella rafaelle raffaela
  raffaella rafia rafiah rafiqa raghad ragna ragnheidur ragnheiður ragnhild ragnhildur raha rahaf rahel rahima rahma
  rahmah raija raili raina rainie raisa raissa raiza rajaa rajani rajashree rajeshwari raji rajni rakel rakhi rakhshan
  ramata ramatoulaye ramatu rambha ramla ramlah ramona ramya ramziya randa randee randi ranee rani rania ranim ranita
  ranjana ranjani ranjita ranya raphaela raphaelle raphaëlle raquel raquelle rasa rasha rasheda rasheeda rashida
  rashidah rashmi rashmika rasita rasmia ratana ratna ratri raveena ravena ravenna ravit rawan rawda rayanne rayelle
  rayen rayhana raylene rayma raymonda raymonde rayna rayona razan razia raziya raïssa rbecca reanna reba rebbecca
  rebeca rebecca rebeccah rebecka rebeka rebekah rebekka reem reema reena reeta reeti reetika reeva refika refilwe
  regena regina regine rehab reham rehana rehema reidun reihaneh reiko reina reine reinelde reinette reingard reinhild
  reisa reka rekeyla rekha relebohile rella reme remedios remei remziye rena renada renae renana renata renate renatta
  renda renea renee reneé renia renita renna rennie renu renuka renáta renée resa reshma reshmi resie ressie restituta
  reta retha retno reva revathi reveka revital rewa reyhan reyna reynalda rezan rezarta rezeda rhae rhea rhian rhiann
  rhianna rhianne rhiannon rhianon rhianwen rhoda rhodora rhona rhonda rhondda rhonwen riana rianna rianne rica ricarda
  richelle ricki rida rieko riema rifka rigmor rigoberta rihab rihanna riika riikka riitta rika rikako rike rikke rikki
  riko rima rimas rimma rin rina rinako rinki ripeka risa risako risha rishika rismaharini ristina rita ritu rituparna
  ritva riva rivka rivkah rivky riya rizwana robbin robena roberta roberte robertina robina robinette robinne robyn
  robyne rochele rochella rochelle rocio rocío roda rodica roelie roelien roghayyeh roghieh rohani rohanna rohini roisin
  rojda rojin rokhaya roksana roksolana rolanda rolande romaine romana romane romayne romi romilly romily romina romola
  romona romy ronalda ronda ronee ronette roni ronica ronika ronit ronja ronna ronnette ronni roopa roos roosa roosje
  roqayah roro rosa rosa-maria rosabel rosabella rosabelle rosalba rosalee rosaleen rosaleigh rosalia rosalie rosalina
  rosalind rosalinda rosalinde rosaline rosalva rosaly rosalyn rosalynd rosalynne rosamond rosamund rosamunde rosana
  rosangela rosann rosanna rosanne rosaria rosarita rosaura roschelle roscislava rose-anne rose-marie roseann roseanna
  roseanne roseline rosella roselle roselyn roselyne roselynn rosemari rosemaria rosemarie rosemonde rosena rosenda
  rosenwyn rosetta rosette roshanak roshanda roshin roshni rosie rosimar rosina rosine rosio rosita rositsa roslin
  roslyn rosmarie rosmary rosnah rosolina rosslyn rosy rosália rosângela rouba roula rowaida roweena rowena rowenna
  rowina roxana roxane roxann roxanna roxanne roxie roxolana roxy roya roza rozalia rozalie rozalyn rozanne rozella
  rozena rozene rozina rozita roziyah rozsa rozália ruba rubaba rubena rubi rubie rubina rubiya rucha ruchi ruchika
  rudina rudo rudrani ruei rufaida rufina ruhama ruhi ruhsar rukaiya rukayat rukhsana rukhsar rukhshana rukia rukiye
  rukmini rula rumana rumbidzai rumeysa rumiana rumiko rumina rumyana runa runhild rupa rupal rupali rusalka rushda
  ruslana ruta rute rutendo ruth-ann ruthann ruthanne ruthe ruthellen ruthie ruthmarie ruthy rutuja rutvi ruvimbo
  ruwaida ruxandra ruya ruza ruzanna ruzena ruža ryann ryanne ryleigh rym ryoko régine réka róisín rózsa rūta růžena
  saadia saana saanvi saara saba sabahat sabeen sabela sabiha sabika sabina sabine sabira sabiya sabra sabreen sabria
  sabrina sabriye sabriyya sachi sachika sachiko sadaf sadako sade sadhana sadhvi sadia sadie sadiqa sadiya sadye saeeda
  saeko safa safaa saffiya safia safija safina safiya safiyyah safura saga sagal sagarika sahana sahar saheli sahiba
  sahirah sahla sahra saida saima saimi saira sajal sajida sakeena sakena sakhina saki sakiko sakina sakineh sakshi
  sakuntala sakura sakurako salama salamatu saleema saleha salena salha saliha salima salimah salimata salle sallee
  sallie sallye salma salmah salome salomea salomé saloni salote saloua saltanat salud salwa samadhi samah samaira
  samanta samantha samar samara samarra sameeha sameera samera samia samiha samihah samira samirah samiya samjhana
  sammantha samra samuela samya sana sanae sanam sanaz sancha sanchia sanchita sancia sandhya sandi sandie sandra
  sandrina sandrine sandye sangeeta sangeetha sangita sanika saniya saniyah sanja sanjana sanjida sanjukta sanna sanne
  sanni sanya sanyukta saoirse saori saparna saphira sapna sapphira sara sarah sarah-jane sarah-louise sarai sarala
  saraswati saraya saraí sareh sarena sari sariah sarika sarina sarit sarita sarla saroja sarojini sarolta saron sarra
  sarwat sasikala saskia satinka satomi satsuki satu saule saundra savana savera saveria savina savita savitri savka
  sawsan saya sayaka sayako sayantani sayeeda sayida sayuri sayyida scarlett scarlette scholastica scholastique seanna
  seble sedef sedra seema seeta sefina sehar seher sehrish seija seiko selam selamawit selda selena selene selenia
  seleste selestina selima selin selina selinda selja selka selma selvi selvinaz sema semiha semiramis semra senada
  senait senka senya septima serafina serap seraphina seraphine seren serena serenella serenna sergia sergine serife
  serine serra setareh setayesh sevda severa severina severine sevgi sevgul sevgül sevil sevilay sevim sevinc sevinch
  sevinj sevinç sevval seyma shaadi shabana shabina shabnam shada shadan shadia shadiya shafaq shafeeqa shafia shagufta
  shaha shahana shahd shahida shahina shahinaz shahla shahnaz shahnoza shahra shahrazad shahrbanoo shahrizad shahrnush
  shahzadi shaikha shaim shaimaa shaina shakeela shakila shakira shakuntala shalanda shalini shalonda shalya shama
  shamaila shameeka shameka shamika shamila shamima shamira shamma shamsa shana shanae shanara shanaya shanda shandi
  shandra shanea shaneka shanel shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya
  shanna shannah shannan shannen shannyn shanon shanta shante shantell shantelle shanthi shanti shantrice shanya
  shaquana shaquita shara sharanya sharayah shardae sharde sharee shareefa shareen sharelle sharen sharena shari sharice
  sharie sharifa sharifah sharika sharilyn sharinda sharita sharla sharlee sharleen sharlena sharlene sharlotte
  sharmaine sharmila sharmin sharmistha sharol sharon sharona sharonda sharone sharri sharrie sharron sharvani sharvari
  sharya sharyn shasta shastina shatara shatha shauna shaunda shaunna shaunta shauntel shavon shavonda shavonne shawana
  shawanda shawna shawnda shawnee shawnna shawnta shayda shayes shayestah shayesteh shayla shaylee shayleigh shaylyn
  shayma shayna shaynna shazia sheba sheeba sheela sheelagh sheelah sheena sheenagh sheetal shefali shehla shehnaaz
  shehnaz sheikha sheila sheilagh sheilah shekinah shela shelagh shelba shelbi shelia shelie shella shelley shelli
  shellie shelly shelly-ann shelly-anne shelva shelvy shemika shena sheree sherell sherelle sheren sherene sheri sheria
  sherice sheridan sherie sherifa sherika sherill sherilyn sherita sherley sherlyn sheron sherree sherrell sherri
  sherri-ann sherrie sherril sherrill sherrilyn sherron sherry sherryl sheryl sheryll shevaun shifa shifra shigeko
  shikha shilpa shimona shimrit shinjini shiori shira shireen shirelle shirin shirlee shirleen shirlene shirley shirli
  shirly shivangi shivani shizue shizuka shizuko shlomit shmuela shobha shobhaa shobhana shohreh shoko shokoofeh sholeh
  shona shonda shondra shonna shonta shoshana shoshanah shoshanna shoshannah shouka shraddha shreya shrishti shristi
  shruthi shruti shubhra shuchi shukria shula shulamis shulamit shulamith shumaila shuna shuntell shuri shweta shyama
  shyamala shyann shyanne shyla sian sianne sibongile sibusisiwe sibyl sibyll sibylla sibylle siddhi siddiqa sidonia
  sidonie siegfrieda sieglinde sierra sigal sigalit sigfrida signe sigourney sigrid sigridur sigrun sigríður sigrún
  sigyn siham sihem siiri sila silena silja silje silka silke sille sillin silpa silvana silvania silvanna silvi silvia
  silvie silvija silvina silviya simal simay simge simi simin simisola simmi simona simonetta simonne simran simrat
  sindi sindisiwe sindy sinead sinenhlanhla sini sinikka sinja sinta sinéad siobhan siobhán sioned sira siran siranoush
  sirena siri sirin siriol siriporn sirje sirkka sirpa siska sissel sissela sissi sissy sita sithembile siti siv sive
  siw siân sjofn sjöfn skye sladana slavena slavica slavitza slavka slađana sloane smadar smaranda smiljana smilla
  smiriti smita smiti smriti smruti sneha snehlata snejana snezana snežana snizhana sobia sofia sofie sofija sofiya
  sofya sofía sohaila soheila soila sojourner sokunthea solange soledad soleil solene solenn solfrid solvei solveig
  solvita solène somaya somayyeh somjai sommer sona sonal sonali sondos sondra songul songül sonia sonika sonja sonoko
  sonya sophia sophie sophronia soraia sorana soraya sorcha sorina sotiria souad souhaila soukaina soumaya sounia sousan
  sozan sri sridevi srilatha srishti srividya stacee stacey staceyann staci stacia stacie stacy stamatia stana
  stanislava stanislawa stanisława starla stasha stasia stavroula stefani stefania stefanie stefanija stefany stefanía
  steffani steffanie steffany steffi steffie stefka stela steliana stella stepania stepanka stephaine stephani stephania
  stephanie stephany stephenie stevana stevena steviann stina stine stojanka stormie stéphanie suad suada suchada suchi
  suchitra sudha sudie sue-ann sueann sueanne suelen suella suellen suema sugako sugandha suha suhaila suhair suhana
  suheila suheir sujata sukanya sukey sukhmani suki sukie sukran sukriti sukriye suky sulamita sule sulekha sulema
  sulochana sultana sulwen sumaiya sumana sumati sumaya sumayah sumayya sumiko sumire sumita sumitra summayyah sunaina
  sunanda sundari sundas sunita suniva sunna sunniva supriya surabhi suraiya suranne suraya surekha suri suruchi susan
  susana susane susanita susann susanna susannah susanne susaye susette sushama sushila sushma sushmita sushri susi
  susie susila sussana susy suvi suzan suzana suzane suzann suzanna suzannah suzanne suzette suzi suzie suzuka suzuko
  suzy svana svanhildur svea svenja svetla svetlana svetlina svetluse svitlana světlana světluše swaati swapna swara
  swarnalata swati swetha swintha sybella sybil sybilla sybille sydna sydnee sydni sydnie syeda sylena sylva sylvaine
  sylvana sylvanna sylvette sylvi sylvia sylviane sylvie sylvina sylwia synneve synnove synnøve synove synthia synøve
  syombua syreeta syrena sytske szabina szidonia szidónia szilvia séraphine sérgia séverine síle sílvia sólveig sıla
  taahira taban tabassum tabata tabatha tabbie tabbitha tabea tabitha tacey tacita tacy taeko tahani taheera tahereh
  tahia tahira tahirah tahmina tahnee taiba taima taina tainá tais taisha taisiya taissa tajuana takako takara takiko
  takisha takiya takouhi tala talar talara talia taliah talisa talisha talita talitha tallulah talullah talya tamae
  tamaki tamala tamanda tamanna tamar tamara tamarah tamari tamarra tamasine tamatha tamayo tambra tambre tameka tamekia
  tamela tamelia tamera tameria tamesha tami tamie tamika tamiko tamila tamilla tamina tamira tamisha tamma tammara
  tammera tammi tammie tammy tammye tamora tamra tamsen tamsin tamsyn tamta tanaya tanaz taneisha tanesha tangela tangi
  tania tanika tanisha tanita tanith tanja tanna tanuja tanushka tanushree tanvi tanvika tanya tanyka tanzeela tanzila
  taqiyya tara tarah taraji tarana taraneh tarannum tarja tarnya tarra tarryn tarsha taru taryn tasha tashia tasia
  tasleema taslima tasneem tasnim tassia tassie tatiana tatiane tatianna tatjana tatsiana tatsuko tatyana tatyanna tauba
  taunya taura tavia tavleen tawana tawanna tawnee tawny tawnya tawsha tayeba tayla taylah tayyaba tazeen tazia taís
  teah teana teba tecla teena teenie tegan tehila tehmina tehzeeb teija teisha tejal tejaswini tekla telma temima tempie
  tenesha tenille tenisha tennie tennille teodora teodozja teofila tera tereasa terenia teresa terese teresina teresita
  teressa terez tereza terezia terezinha terhi teri terica terina terisa terisha terra terrah terresa terri terri-ann
  terria terrie terrilyn terrina tertia terttu teruko teréz tesia teslime tesneem tesni tess tessa tesse tessie tetiana
  tetsuko tetyana teuta teyana thaisa thalassa thalassia thalia thalita thallia thalía thamina thandar thandeka thandi
  thandie thandiwe thania thao thara tharanga thaïs thea theadora thecla theda thekla thelma themis theodora theodosia
  theofania theone theoni theonie theophila theora theresa therese theresia theresita theressa thi thirza thisbe
  thitiporn thomasin thomasina thomasine thora thoraya thordis thu thuong thurid thuy thyra thérèse thórdís thùy tia
  tiahna tiana tianna tianne tiara tiarne tiarra tibby tiera tierra tiesha tifanie tiffaney tiffani tiffanie tiffiny
  tihana tihomira tiia tiina tijana tikva tilda tilde tillie tilly timea timna timora timothea tina tinamarie tinatin
  tine tineke tiney tingting tinka tiphaine tiphanie tipper tippi tirion tirtza tirza tirzah tisa tish tisha tita
  titania titia titilayo tiya tiziana toccara toinette toini tokiko tokozile tomasa tomasina tomasine tomasita tomeka
  tomika tomiko tomislava tomoe tomoka tomoko tomomi tomoyo tonda toneka tonelle tonette toni tonia tonianne tonie
  tonisha tonita tonja tonje tonna tonnie tonya tooba topsy tora torborg tordis torhild tori toril torill torunn tosca
  tosha toshia toshie toshiko touria tova tovah tove toya toyah toyin tracee tracey traci tracie trang traude traudel
  treasa treena trena trenace trenda trenna tressa tressie treva tri triana trianna triantafyllia tricia trijntje trina
  trine trinette trini triona trisa trish trisha trissa trista tristana tritia trixie trixy trude trudel trudi trudie
  trudy trula trupti truus tríona tsedale tsehay tsige tsigereda tsion tsipi tsitsi tsivia tsovinar tsubame tsukiko
  tsuya tsuyuko tugba tugce tui tuija tuire tula tulay tulia tulika tulin tulisa tulsi tuovi turid turiya turkan
  tursunay tutku tuula tuuli tuulikki tuva tuyet tuğba tuğçe twila twilla twinkle twyla tyesha tyisha tykia tylene tyna
  tyne tynisha tyra tyrah tysha tytti tzeitel tzila tziona tzipi tzipora tzipporah tzivia tzofia tzvetana tzvia térèse
  tímea tülay tünde türkan udele ugne ugochi ugonwa ujala uju ujwala ukamaka ukrainka ula ulani ulker ulku ulla
  ulla-britt uloma ulrica ulrika ulrike ulviye uma umaima umaira umama umbrin umeko umida umnia unn unnur urmila ursa
  urska ursula ursula-maria urszula urte urvashi urška usha ushma uta ute uttara uxia uxue uxía uyen uzma uzoamaka vaida
  vaishali vaishnavi vaiva valarie valborg valda valeda valena valene valentia valentina valentyna valera valeria
  valerie valerija valeriya valessa valina valisa valkyrie valli vallie valma valora valorie valory valquiria valtra
  valvina valérie vanda vandana vanesa vanessa vangie vani vania vanna vannessa vannie vanora varalakshmi varduhi varsha
  vartouhi varvara vasanta vasanthi vashti vasila vasiliki vasilisa vasilka vassiliki vasso vasti vasudha vasundhara
  veda veena veera veerle vega velda velia velina velinda vellamo velma velta velva velvet venera venessa veneta venita
  venka vennie ventsislava venus vera verda verdie verena vergie verica verity verla verlene verlie verline vermelle
  verna vernetta vernia vernice veronia veronica veronicah veronika veronique versie verónica vesela veselina vesla
  vesna veta veva vevina viana vianca vianey vibeke vibha vicenta vickey vicki vickie vicky victoire victoriana
  victorina victorine vida vidette vidhi vidisha vidya vieno vigdis vigdís vija vijaya vijayalakshmi vijaylaxmi viki
  vikki vikkie vikky viktoria viktorie viktorija viktorina viktorine vilde vilhelmiina vilhelmina vilija vilja villo
  villő vilma vilte vimala vina vincenta vincenza vinciane vineeta vinita vinka violaine violanta violante viole violeta
  violetta violette viorica vira virag virena virge virgen virgie virgilia virginie virgínia viridiana virna virpi virve
  virág visnja vita vitalia vitalina vitoria vittoria vitória viva viveca viveka viveke vivian viviana viviane viviann
  vivianne vivica vivien vivienna vivienne vivika viya višnja vjera vladana vladimira vladislava vlasta vlora volha
  vreni vrinda vrushali vuokko vusala vuyiswa vy vyara véronique waad wadha wafa wafaa wafiya waheeda wahiba wahida
  wairimu wajd wajiha wakana wakeeta walburga walda walentyna waleska walida wallis waltraud waltraut wambui wanda
  wandita wangari wangui wanita wanjiku wanjiru warda wardah wareesha warsan wasan waseema wasila wasima wassila
  waynetta wedad weeda wejdan wenche wencke wendee wendelin wendeline wendi wendla wendolyn wendy wenna wenona wera
  wesal whitley whitnee whitney whitni whitny whoopi wiam wibke widad widelene wiebke wieslawa wiesława wietske wihelma
  wijdan wika wiktoria wila wilda wiletta wilhelma wilhelmina wilhelmine wilhemina willa willamina willeke willemijn
  willemina willene willetta willette willodean willow-rose wilma wilmette wilna winfreda winifred winifrid winna winne
  winnefred winnie winnifred winola winona winsome wioletta wisal wislawa wisława wladyslawa wonda wrenna wulan wynelle
  wynette wynne wynona wynonna wyomia władysława xanthe xanthia xanthippe xaviera xena xenia xevera xiadani xiaomei
  xiaoyan ximena xinyi xiomara xitlali xitlaly xoana xochil xochilt xochitl xylia xylina xénia yaa yaara yadira yael
  yafa yaffa yagmur yahaira yaima yaiza yajaira yakira yalda yalitza yamila yamile yamileth yamina yaminah yamini yamna
  yana yanaha yanara yaneli yanet yaneth yanina yanira yanitza yanna yara yarely yaretzi yariela yarimar yarin yaritza
  yaroslava yasaman yasemin yashika yashoda yashvi yasmeen yasmin yasmina yasmine yasmín yaso yasuko yayoi yayuk yazmin
  yeardley yedda yehudit yejide yekaterina yelda yelena yeliz yelizaveta yemisi yenny yeoryia yesenia yesica yesim
  yesmina yetta yetunde yeva yevgenia yevgeniya yevheniia yewande yeşim yildiz yingluck yisel yitty ylenia ylva ynes
  ynez yoanna yocheved yoela yoelle yohana yoko yolanda yolande yolonda yordanka yorika yoseline yoshie yoshiko yosra
  youmna younha yousra yovana yrsa ysabel ysabella yselle yseult ysolde yuanita yui yuina yuka yukako yukari yukie
  yukiko yukina yukiyo yuko yulia yuliana yulianna yuliia yulissa yuliya yuliza yumi yumiko yumna yuna yuni yunuen
  yurena yuria yurika yuriko yusra yvelise yvetta yvette yvona yvone yvonna yvonne yıldız zabel zabrina zada zafira
  zahara zaharah zaheera zahia zahida zahira zahra zahraa zaib zaiba zaida zaina zainab zainabu zaineb zaira zakia
  zakiya zakiyah zaleha zalika zalina zaltana zamira zana zandra zanele zaneta zaniyah zanna zara zarah zaria zariah
  zarifa zarina zarinah zarita zarmina zaruhi zaylee zayna zaynab zaynah zdenka zdeňka zdislava zeba zeenat zeeva zehava
  zehavit zehra zeina zeinab zeinabu zeitun zela zelda zelenka zelia zelie zelina zella zelma zelpha zemfira zena
  zenaida zenaide zenia zenna zennie zenobia zephyrine zerlina zerrin zeta zetta zeyna zeynab zeynep zhanar zhanara
  zhanna zhazira zhivka ziba zibia zikra zila zilla zillah zilpah zilpha zina zinah zinaida zinayida zineb zineta zinia
  zinta ziona zippora zipporah zita ziva zivile zivka zlata zlatana zlatica zlatina zlatka zobeida zodwa zoe zoee zoei
  zoey zofia zohra zohre zohreh zoia zoie zoila zoja zola zolita zonia zonnique zora zoraida zorana zoriana zorica
  zorina zoritsa zosia zowie zoya zozan zoé zoée zoë zsanett zsazsa zsofia zsuzsa zsuzsanna zsuzsi zsófia zubaida
  zubaydah zubeda zubeida zuhal zuhra zukiswa zulay zuleika zuleikha zuleima zulekha zulema zuleyha zulfiya zully zulma
  zumrud zunaira zunilda zuria zurina zurine zuriñe zuza zuzana zuzanna zuzia zvezdana zélia zélie züleyha ágata ágnes
  águeda ángela ángeles édith éliane élisabeth élodie éloïse émilie émilienne étaín éva évelyne órla özge özlem ülker
  ülkü þórdís łucja şerife şevval şeyma şirin şule şükran şükriye štěpánka žaneta živa živka
`);

/** Given names of men. Lower case, with and without diacritics. */
export const maleNames = words(`
  etienne aamir aarav aarne aaro aaron aarto abbas abdalla abdallah abdel abdel-aziz abdel-fattah abdel-hakim abdel-karim
  abdel-moneim abdel-nasser abdel-rahman abdelaziz abdelfattah abdelhak abdelhamid abdelilah abdelkader abdelkrim
  abdellah abdellatif abdelmadjid abdelmalek abdelrahman abderrahim abderrahmane abdessalam abdi abdiel abdihakim
  abdinasir abdirahman abdirizak abdou abdoulaye abdul abdul-aziz abdul-hamid abdul-karim abdul-latif abdul-qadir
  abdul-rahim abdul-rahman abdulai abdulaziz abdulhamid abdulkadir abdulkarim abdullah abdullahi abdullo abdulmajid
  abdulrahman abdulrazak abdulsalam abdulwahab abdur abdurrahman abe abebe abel abhay abhijeet abhijit abhinav abhishek
  abhisit abid abiodun abisai abiy abner abraham abram absalom abu abubakar abubakr abulfazl achille achilles achim
  achmad ackeem adalberto adam adama adan addis adebayo adedayo adeel adekunle adel adelard adelbert adelino ademar
  ademir ademola adeniyi adeolu adewale adham adi adil aditya adlai adnan adolf adolfo adolph adolphe adolphus adonis
  adriaan adriaen adrian adriano adrián advik adán aeneas aengus afonso afzal agim agostinho agostino agung agus agustin
  agustín ahad ahmad ahmadou ahmadu ahmat ahmed ahmet ahron aidan aidar aiden ailton aimar aime aimo aimé ainars aitor
  aivars aiyaz ajani ajay ajit akaki akash akbar akbarali akhil akhmed akihiko akihiro akihito akio akmal akram aksel
  akshay alaa aladar aladdin aladár alain alan alaric alasdair alastair alastor albano albert alberto albertus albin
  albrecht albín alcibiades alcide alcides alden aldis aldo aldous aldric alec aled alejandro alejo alekos aleksa
  aleksandar aleksander aleksandr aleksandro aleksei aleksejs aleksey aleksi ales alessandro alessio alexandar alexander
  alexandre alexandros alexandrs alexandru alexei alexej alexey alexios aleš alf alfons alfonse alfonso alfred alfredas
  alfredo algernon algirdas algis alhaji alhassan ali ali-reza ali-riza aliaksandr alihan alija alijah alijan aliko alim
  alimzhan alioune alireza alisher alistair aliu aliyu allal allan allen allister almamy almazbek aloisio alonso alonzo
  aloysius aloísio aloïs alparslan alphonse alphonso altaf altan altero alton alun alvah alvaro alvin alvis alwin alwyn
  alyn amadeo amadeus amado amadou amancio amanuel amar amarildo amarjit ambrose ambrosio amedeo americo amerigo amiel
  amilcar amine aminu amir amir-hossein amish amit amitabh amitai amjad ammanuel ammar ammon amnon amol amos amram
  amrinder amrish américo amílcar anand anant anas anastas anastasio anastasios anatol anatole anatoli anatolii
  anatolijs anatoliy anatoly ander anders andras andre andreas andrei andrej andrejs andres andreu andrew andrian
  andries andrii andrija andris andriy andrus andrzej andrás andrés andy anfernee angelo angelos angus anibal anicet
  aniello anies anil aniruddha anirudh anis anish anjem anker ankit ankur anouar anselm anselme anselmo ansgar anshul
  ansis antal antanas ante antenor antero anthoni anthony antoan antoine anton antoni antonin antonino antoninus antonio
  antonios antonis antonius antony antonín antti antun antónio antônio anup anupam anurag anuruddha anutin anwar anwer
  aníbal apolinar apollo apolonio apostolos aputsiaq aqib aquilino aram arash arata araz arben archibald archibaldo
  archie arda ardeshir ardian arek arend ari arief arif ariki arild arindam arinze aris aristide aristides aristotelis
  aristotle arjan arjen arjun arkadi arkadiusz arkady arlan arlen arlie arlo armaan arman armand armando armands armen
  armin arnau arnaud arnav arne arnfinn arni arno arnold arnoldo arnulfo aron arpad arran arrigo arsen arsene arsenio
  arseniy arseny arshad arslan arsène artan artem artemio arthur arthuro artie arto artturi artur arturas arturo arturs
  artyom artúr artūras artūrs arun arunas arvid arvind arvo arwel aryan asad asaf asahi asante asbjorn asbjørn asdrubal
  asen asgeir asger asghar ashar asher ashfaq ashish ashok ashot ashraf ashwin asif asim askar aslak aslan asmund assaf
  assane assen atanas atef athanase athanasios athos atif atila atilio atilla atle attila atul auberon aubin audie audun
  augie augustas augustin augusto augusts augustus aulis aurel aureliano aurelien aurelio aurelius aurélien autry avdo
  aveek avelino averell averill aviel avigdor avinash avner avraam avraham avram avtandil awad awal axel axl ayaan aydar
  aydin aykhan ayman aymen aymeric ayodeji ayodele ayoub ayrton ayub azad azam azamat azat azeem azhar azim aziz azlan
  azman azmi azriel azzedine baaba babacar babak babatunde baber babu babubhai bachir badal badr badri baha bahadir
  bahram bairam bajram bakary bakhtiyar bakir bakyt bala balachandra balaji balakrishnan balazs balbir baldassare baldev
  baldomero balendra baljit baltasar balthazar balwant balwinder balázs bambang bandar bandile banele baptiste baqir
  barack barak baraka baris barna barnabas barnaby barnard barnett barney baron barrett barrie barron barry bart
  barthelemy barthold bartholomew barthélemy bartlomiej bartolome bartolomeo bartolomeu bartolomé bartosz bartłomiej
  baruch barış bas basant bashar basharat bashir basile basilio basim bassam bassem bassirou bastiaan bastian bastien
  batu baudouin bautista bauyrzhan bayard bayram bechir bedri bedrich bedřich behrooz behrouz behzad beji bekir bekzod
  bela belisario bellamy bello ben benaiah benas bence benedek benedetto benedict benedicto benedikt benedykt benet
  bengt bengt-ake bengt-åke beni beniamino benigno benito benjamim benjamin benjamín benji benjie benjy bennet bennett
  bennie benno benny benoit benoît benson benton benvenuto benyamin benzion beppe berat berislav berk berkay bernabe
  bernabé bernal bernard bernardino bernardo bernardus bernat bernd berndt bernhard bernhardt bernie bernt berny bert
  berthold bertil bertin bertold bertolt berton bertram bertrand bertrando besart beshoi besim besnik beto bevan bhagat
  bhagwan bharat bharath bhaskar bhaskaran bhavin bhim bhupen bhupinder bhuvan bibek bidzina bienvenido bijan bijoy
  bikash bikram bilal bilawal bilguun billal billy billy-joe billy-ray binali biniam binod binyamin bipin bipul birger
  birgir birol bishal bishnu biswajit bjarke bjarne bjarni bjorn björn bjørn blaine blaise blas blaz blazej blaž bledar
  boaz bobby bobby-joe bodo bogdan boguslaw bogusław bohdan bohumil bohuslav bojan bolat boleslaw bolesław bolivar bolot
  bolívar bongani boniface bonifacio bora boris borislav borivoj borja borut borys bosko bouabdellah boubacar boubakar
  boutros boyan boyd boyet boyko bozidar boško božidar braam brad bradford bradley bradly brady bram branden brandon
  branimir branislav branko brannon braulio braxton brayan brayden brendan brenden brendon brennan brent brenton bret
  brett breyten brian brice brien brigham broderick brodie brody bronislaw bronisław bronson bruce bruno bryan bryar
  bryce bryden bryn brynjar brynmor bryon bryson budi budiman buenaventura buford bujar bukar bulat bulent burak burhan
  burhanuddin burkhard burl burnell burt burton buster byron béla bülent błażej caelan caetano cahal cahir caiden caio
  caius cal caleb calin calixto callan callum calum calvin calvino camillo camilo candelario candido caner caradoc carel
  carl carl-erik carl-friedrich carl-gustaf carl-henrik carl-johan carl-magnus carlin carlito carlitos carlo carlos
  carlton carlyle carmelo carmine carnell carolus carroll carson carsten casimir casimiro caspar casper cassian cassio
  cassius catalin cathal cato cayden cecil cecilio cedric ceferino celal celestin celestino celio celso cem cemal cemil
  cengiz cenk cerdic cesar cesare cevdet cezar chadi chadwick chaim chandan chandler chandrakant chandrasekhar
  chandrashekhar channing charalambos charalampos charbel charif charles charles-edouard charles-henri charles-édouard
  charley charlton charly chas chaske chaskel chaz cheikh cherif chernor cheruiyot chester chet chetan chetwynd chidi
  chidiebere chidozie chike chikezie chikondi chinedu chinonso chintan chirag chiranjeevi christiaan christianus
  christodoulos christofer christoffer christoforos christoph christophe christopher christos chuan chuka chukwudi
  chukwuemeka chukwuma chérif cian ciaran ciarán cillian ciprian cipriano ciriaco cirilo ciro claes clarence claude
  claude-henri claudio claudiu claudius claus clayton cleavon clell clemens cleofas cleon cletus cleve clifford clifton
  clint clive clovis clyde cnut coby codey cody colan colby colin collin colm colman colton colum columba conall conan
  conleth connell conner connor conor conrad conrado constantin constantine constantino constantinos corbin corby
  cordell corentin corey cormac cornel cornelis corneliu cornelius cornell corrado cory cosimo cosme cosmin cosmo costas
  costel costin coty courtland craig crisanto crispin crispulo cristian cristiano cristián cristobal cristofer cristóbal
  csaba cuauhtemoc cuauhtémoc cullen cuong curro curtis custis cuthbert cyprian cyriac cyriaque cyril cyrille cyrillus
  cyrus czeslaw czesław cássio cândido césar călin cătălin daan dabney dacian dafydd dagfinn dagur daichi daijiro daiki
  daisuke daithi dallin dalmiro dalton damasio damaso damian damiano damien damion damir damián damjan damodar damon dan
  danail dandre dandré dangelo danial daniel danielius danijel danik danil danilo daniël danko danny dante danyal danylo
  daoud daoúd daren darian dariel darien darijus darin dario darius dariush dariusz darko darnell darragh darrel darrell
  darren darrick darrien darrin darrion darrold darryl darryn darshan darvin darwish daryl daryush darío dashawn dashiel
  dashiell daud daulet daumantas dave davey davi david davidde davide davin davion davit davor davud davy dawda dawid
  dawit dawood dawud dax daxton dayanand deandre deangelo deanthony declan dedi dedy deepak deion dejan dejuan delano
  delbert dele delfin delfín delmar delmas delmer delroy demarco demarcus demario demarion demba demetri demetric
  demetrio demetrios demetrius demian demis demond demyan denholm deniel denil denilson denis deniss dennis denny denys
  denzel denzil deon deonte derek derick dermot deron derrek derrell derrick derrik deryck deshawn desiderio desislav
  desmon desmond destan detlef devante devaughn deven devendra devesh devin devlet devonte dewan dewayne dewey dewitt
  dexter dezso dezső dhananjay dharam dharmendra dhaval dheeraj dhiraj dhruv diarmaid diarmuid diederik diedrich diego
  dierk dieter dietmar dietrich dieudonne dieudonné digby dilip dillon dilshod dimas dimitar dimitri dimitrij dimitrije
  dimitrios dimitris dimitry dimo dimosthenis dinesh dinko dino diogenes diogo dion dionicio dionisio dionisios dionte
  dionysios dionysius dionísio dipak dipankar dirceu dirk-jan divyanshu diwakar diógenes dmitri dmitrii dmitrijs dmitro
  dmitry dmytro dobri dobrin dobromir dobroslav dodong dogan dogu domantas domenec domenic domenico domhnall domingo
  domingos dominic dominick dominik dominykas domokos domènec donal donald donat donatas donato donn donnacha donncha
  donnell donnie donny donovan dontae donte donát dorian dorin doron doruk doug douglas dov dovid dovydas doyle doğan
  doğu dragan drago dragomir dragos dragoslav dragoş dragutin draven drazen dražen driss duane duarte dubravko duc
  dudley dulal dumisani dumitru duncan dung duraid durgesh durjoy durk durmus durmuş durward dusan dustin dušan dwain
  dwane dwayne dwight dyfan dylan dyllan dzhokhar dzmitry dónal eachann eamon eamonn earle eban ebbe ebenezer eberhard
  ebo ebrahim ebubekir ed edd eddie eder edgar edgard edgardo edgars edhem edilberto edin edinson edison edmar edmilson
  edmond edmondo edmund edoardo edouard edris edsel edson edu eduard eduardas eduardo eduards edvard edvardas edvin
  edvinas edvins edward edwardo edwin edwyn eelco eemeli eero efim efraim efrain efraín efren efstathios egbert egemen
  egidijus egidio egil egils egon egor ehsan ehud eiji eilert einar eino eirik eitan eitaro ejike ejnar eko ekow ekrem
  ekwueme elad elbert elbridge elchin eldar elden eldin eldon eldred eldridge eleazar eleftherios elfyn elgin elhadj
  elhadji eli eliahu elias eliezer eligio elihu elijah elio eliot eliseo eliud eliyahu elkanah elliot elliott ellis
  ellsworth elmar elmer elmin eloi elon eloy elpidio elroy elshad elsworth elton elvedin elvin elvio elvis elwin elwood
  elwyn elyas elói emad emanuel emanuele emeka emerick emerson emiel emigdio emil emile emilian emiliano emilio emilis
  emils emin emirhan emmanuel emmerich emmerson emmet emmett emomali emory emrah emran emre emrys emyr endre endrit
  eneko engelbert engin enis enkhbayar enner enno enoch enrico enrikas enrique ensar ensio enver enzo eoghan eoin epeli
  ephraim epifanio eraldo erasmo erasmus erastus ercan erdal erdem eren erez ergi erhan erhard eriberto eric erich erick
  erico erik erim erkan erkin erkki erlan erland erlend erlendur erling ermanno ermin ernani ernest ernestas ernesto
  ernests ernie erno ernst ernst-august ernst-ludwig ernő erol eron errol ersin ervin erwan erwann erwin eryk erón esa
  esad esau esben eshetu esko esmaeil esmail espen esteban esteve estuardo etan ethan euan euclid euclides eudes eufemio
  eugen eugene eugeni eugenijus eugenio eugeniusz eugène eugênio eulalio eulogio euripides eusebio eustace eustaquio
  eusébio evan evander evandro evangelos evariste evaristo evelio evens everard everardo everett everette evert
  evert-jan evgeni evgenii evgeniy evgeny ewald ewan ewen ewout eyad eyal eymen eyup eyüp ezekiel ezequiel eziah ezio
  ezra ezzat fabian fabiano fabien fabijan fabio fabián fabrice fabricio fabrizio fabrício facundo fadel fadi fadli fady
  fahad fahd faheem fahim fahmi fahri faisal faiz faizal faizan fakhruddin falk fannar farai fares farhad farhan farid
  faris farooq farouk farrokh farrukh faruk faruq farès fateh fathi fatih fatmir fatos faustin faustino fausto fawad
  fawaz fawzi fayez faysal fazal fazil fazlur feargal federico federigo fedir fedor fehim feidhlim feisal feivel
  felician feliciano feliks felipe felix felton femi fenton ferdi ferdie ferdinand ferdinando ferdinánd ferdynand ferenc
  fereydoun fergal fergus ferhat feridun ferit fermin fermín fernand fernando fernao fernão feroz ferran ferruccio
  festus fethi fiachra fidel fikret filiberto filimon filip filipe filippo filippos finbar finbarr findlay finlay finley
  fintan fiodor fionn fiorello fiorenzo firas firat firman fito fitzroy flaviano flavien flavio flavius fletcher
  florencio florent florentin florentino florentyn florenz florian floriano florim florin floris floyd flynn flávio
  foday fode fodé folke fons fonzie fotios fotis fouad foued franc francesc francesco francis francisc francisco
  franciscus francisque franciszek franck franco francois francois-henri francois-xavier franek franjo frank-jurgen
  frank-jürgen frank-walter franklyn frano frans frantisek františek frantz franz franz-josef franz-peter franz-walter
  françois-henri françois-xavier fraser frazer fred freddie freddy frederic frederick frederik fredi fredo fredrick
  fredrik fredy freek freidrich fridolin fridrik fridtjof friedrich frigyes frithjof frits fritz-peter friðrik froilan
  fructuoso fuad fuat fulgencio fulvio fumihiko fumio fumito furio furkan fyodor félix fírat gabe gabino gabor gabreal
  gabriel gabrielius gabriël gadi gael gaetan gaetano gaius gaizka gajendra galen galib galvin gamal gamaliel ganesh
  gani ganjar garba garen gareth garland garo garret garrett garrick garry garson garth garvan garvey garvin gary gaspar
  gaspard gaspare gaston gastón gatis gaudencio gaurav gautam gautham gautier gavan gavin gavino gavriel gavriil gavril
  gaylen gaylord gaël gbenga gearoid gearóid gebhard gebran geert geert-jan gellert gellért genaro gennadi gennadii
  gennadiy gennady gennaro geoff geoffrey geoffroy geordie georg georg-ludwig george georges georgi georgii georgije
  georgijs georgios georgiy georgy geovanni geovanny geraint gerald geraldo gerard gerardo gerd-rainer gergely gerhard
  germán gerrit gerry gert gert-jan gethin geza ghaleb ghanem ghassan gheorghe gherardo ghulam giacinto giacomo
  giambattista giampaolo giampiero gian gian-carlo gian-luca gian-marco gian-piero giancarlo gianfranco giani gianluca
  gianluigi gianmarco gianni giannis gibran gideon gieorgi gilad gilbert gilberto gildas gildo giles gilles gilmar
  gilson gines gino gintaras gintas ginés gioacchino giorgi giorgio giorgis giorgos giovan-battista giovani giovanni
  giovanny girish girma gisli gitanas giuliano giulio giuseppe giusto glauco gleb glendon glyn glyndwr goce godfrey
  godfried godwin goetz gojko gokhan goksel golam goncalo gonzague gonzalo gonçalo gopal gopalan gopi goran gord gordan
  gorden gordie gordon gordy gorgi gorka goro goswin gottfried gotthard gottlieb gottlob govert govind govinda grady
  graeme graham grahame gratien graydon grazvydas gražvydas greg gregers gregg gregoire gregor gregorio gregorios
  gregory greig griff grigol grigor grigore grigori grigorios grigoris grigoriy grigory grzegorz grégoire grégory
  gualberto gualtiero gudjon gudmundur gudni guglielmo guido guifre guifré guilhem guilherme guillaume guillem guillermo
  gulab gulam gulbuddin gumersindo gundars guner gunnar gunter gunther guntis guntram guoqiang guram gurbanguly gurdeep
  gurdial gurkan gurmukh gus gustaaf gustaf gustav gustave gustavo gustavs gusztav gusztáv guus guy-andre guy-andré
  guy-bernard guylain guðjón guðmundur guðni gwilym gwyn gwynfor gyan gyanendra gyorgi gyorgy gytis gyula györgi györgy
  gábor gábriel gáspár géza gísli gökhan göksel göran günter günther gürkan haakon habib habibullah hacen hachim haci
  hacı haden hadi hadrian hafeez hafez hafiz hagop haidar haider haile hailemariam haim haitham haji hajime hajo
  hajrudin hakan hakeem hakim hakob hakon hal haldor halil halim halit halldor halldór halvard hamad hamadoun hamdan
  hamdi hamed hamid hamidou hamidreza hamidullah hamish hamisi hamit hammad hamoud hamza hamzah hanafi hani hanif hannes
  hannibal hanno hannu hanoch hans hans-christian hans-christoph hans-dieter hans-dietrich hans-georg hans-gert
  hans-gunter hans-günter hans-heinrich hans-hermann hans-joachim hans-jochen hans-josef hans-jurgen hans-jürgen
  hans-martin hans-otto hans-peter hans-rudolf hans-ulrich hans-werner hans-wilhelm hans-wolfgang hansel hansjorg
  hansjörg haralambos harald harbhajan hardeep hardik hari haridas hariharan harinarayan harish harishchandra harjinder
  harjit harlan harlen harley harmen harold haroon haroun harout haroutyun harpal harri harrie harrison harry harsha
  harshad harshvardhan hartmut hartwig haruhiko haruhito haruki harun haruna haruo haruta haruto harutyun harvey hasan
  hashem hashim hasim hasnain hassan hassanal hassane hasse hassen hatem hatim hauke havard hayati hayato haydar haydn
  hazem hazim hazrat hector hedley heikki heiko heimo heiner heino heinrich heinz heinz-christian heinz-dieter
  heinz-georg heinz-gunter heinz-günter heinz-peter heitor helal helder helge helgi helio heliodoro helmut helmuth
  hemant hemi hendra hendrick hendrik hendrik-jan hendrikus hendry henk henning henri henricus henrik henrique henry
  henryk heorhiy heraclio herakles heraldo herb herbert herculano hercules heriberto herman hermann hermann-josef
  hermenegildo herminio hernan hernando hernani hernán hernâni herold herrick herschel hershel herve hervé hesham
  hesiquio hicham hideaki hidekazu hideki hideo hidetoshi hideyoshi hideyuki hieronim hieronymus higinio hikmet hilaire
  hilario hilbert hildebrand hillel hilmar hilmi himanshu himmat hipolito hippolyte hipólito hirohito hirokazu hiroki
  hiromu hironobu hiroo hiroshi hirotaka hiroyuki hisashi hisham hitoshi hjalmar hjortur hjörtur hobie hohepa holden
  holger honore honorio honoré horace horacio horatio horatiu horaţiu horia horst hosam hosea hoseyn hoshang hoshiar
  hosni hossein houari houcine houssam houssem hovhannes hovik howard howie hoyt hrishikesh hristijan hristo hrithik
  hrvoje hubert hubertus huey hugh hugo hugues humayun humberto humphrey humza husain husam huseyin huseyn husni husnu
  hussain hussam hussein hussien huw huy hydar hywel håkan håkon håvard hédi hélder hélio hércules hüseyin hüsnü iacob
  iacopo iago iain iakov ian iancu iannis iassen ibai ibra ibragim ibraheem ibrahim ibrahima ibrahimu icaro ichika
  ichiro idan idir idris idriss idrissa idrissou ieuan ieyasu ifan ifeanyi iftikhar ignac ignace ignacio ignas ignasi
  ignatius ignatz ignazio ignác igor igors ihab ihar ihor ihsan ike ikechukwu ikenna iker ikuo ilario ilias ilie ilija
  ilir ilirian iljaz ilkka ilmari ilmars iluminado ilyas imad imanol imants imdad imed imraan imran imre inaki inam
  indalecio inder inderjit indrek indulis ingemar ingmar ingo ingolf ingolfur ingvar ingve ingólfur inigo innocenzo
  innokenty inoke inuk inunnguaq inzamam ioan ioannis iolo ion ionel ionut iosefo iosif ira irakli iraklis irfan
  irfanullah irinel irineu irvin irving irwin irwing isa isaac isaak isacio isadore isaiah isaias isak ishaan ishan
  ishaq ishmael ishwar isiah isidore isidoro isidro isikeli iskandar iskander iskender isko islom ismaeel ismael ismail
  ismaila ismaël ismaïl ismaïla ismet ismo isoroku israfil isroil issa issac issam issei issiaka issouf issoufou istvan
  istván itai italo itamar itay itsuki itzik iulian iuliu iurie ivan ivar ivars ivaylo ivica ivo ivor iván iwan iyad
  izaak izhar izidor izudin izzat izzeddine iñaki iñigo jaak jaakko jaan jaap jabari jabbar jabez jabir jabu jabulani
  jacek jacinto jaco jacob jacobo jacobus jacopo jacques jacó jadon jae jafar jaffar jagan jagannath jagat jagdeep
  jagdish jagjit jagmeet jago jahangir jaheim jahleel jai jaidev jailton jaimal jaimin jair jairam jairo jaishankar jaka
  jakab jake jakhongir jakkrit jakob jakov jakub jalal jaleel jalen jalil jamaal jamal jamal-eddine jamar jamarcus
  jamari jameel jamel jamelle james jameson jamil jamison jamshed jamshid jan-erik jan-hendrik jan-jaap jan-kees
  jan-marco jan-olof jan-peter jan-werner jan-willem janak janardan janek janez jani jankiel janko janne jannik jannis
  janos janosch januario janus janusz japheth jaques jarad jared jarek jaret jareth jari jarkko jarl jarlath jarle jarmo
  jarno jarod jaromir jaromír jaron jaroslav jaroslaw jarosław jarred jarrell jarret jarrett jarrod jarryd jarvis jasbir
  jasim jason jaspal jasper jasprit jasraj jassem jassim jasur jaswant jatin jaume jaunius javad javaid javan javed javi
  javier javon javonte jawad jawaharlal jawed jayant jayanta jayashankar jayden jayendra jayesh jaylen jaymes jaynarayan
  jayprakash jayron jayson jean-baptiste jean-bedel jean-bernard jean-bertrand jean-bosco jean-bédel jean-charles
  jean-christophe jean-claude jean-daniel jean-david jean-denis jean-dominique jean-eric jean-francois jean-françois
  jean-frederic jean-frédéric jean-georges jean-guy jean-henri jean-herve jean-hervé jean-jacques jean-joseph jean-leon
  jean-louis jean-loup jean-luc jean-léon jean-marc jean-marcel jean-marie jean-maurice jean-max jean-michel jean-noel
  jean-noël jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-ralph jean-raymond jean-rene jean-rené
  jean-robert jean-sebastien jean-sylvain jean-sébastien jean-victor jean-vincent jean-yves jean-éric jeb jed jedidiah
  jeevan jeff jeffery jeffrey jeffry jehangir jehoshaphat jehuda jejomar jelani jelle jemaine jemal jenaro jeno jens
  jenson jenő jephthah jeppe jerald jeremiah jeremias jeremie jeremy jeremías jeric jermaine jeroen jerold jerome
  jeronim jeronimo jerrad jerred jerrell jerrod jerrold jerry jerzy jerónimo jesper jesse jesus jesús jethro jevgeni
  jevon jhon jhonatan jhonny ji-hoon jianguo jibril jigme jignesh jim jimi jimmie jimmy jindrich jindřich jinping jinson
  jiri jiro jitendra jitesh jiří joachim joacim joakim joannes joannis joao joaquim joaquin joaquín jobst jochem jochen
  jock joe joel joeri joesph joffre johan johanan johann johannes john john-michael john-paul johnathan johnathon johney
  johnie johnnie johnny johnpaul joji jojo joko jokubas jolyon jomar jomo jon jonah jonar jonas jonasz jonatan jonatas
  jonathan jonathon jonn jonny jontae jonás joonas joop jooseppi joost joram jordano jordao jordi jordon jordán jorg
  jorge jorgen jorginho jorma jorn jorrit josafat josaia josaphat joscelin jose jose-luis jose-manuel jose-maria joseba
  josef josefo josep joseph josh joshua josiah josias josif josip joso jost josua josue josué josé josé-luis josé-manuel
  josé-maría jotham jouko jouni jovan jovani jovany jozef jozo jozsef joão jošt juan juan-carlos juan-manuel juha juhan
  juhani jukka julen julian juliano julien julio julio-cesar julio-césar julius julián juma jumaane jumbe junaid
  jung-hoon junichi junichiro junji junot junpei juozas juraj jure jurgen jurgis juri jurij juris jusef jussi justas
  justin justinas justiniano justino justo justus justyn juuso juvenal juventino juwan jános jérémie jérémy jérôme jón
  józef józsef jörg jörgen jörn jørgen júlio jürgen jüri jānis kaan kabir kabiru kacper kader kadir kadyr kahlil
  kahraman kai-uwe kaiden kailas kailash kaipo kais kaito kaj kajetan kajus kaleb kaled kalev kalevi kalid kalidou
  kalifa kalil kalim kalju kalman kaloyan kalyan kamal kamaru kamaruddin kamau kamel kamesh kamil kamlesh kamran kanata
  kanhaiya kannan kantaro kanye kapil kapono karan karel karem karim kariuki karl karl-erik karl-erivan karl-friedrich
  karl-heinz karl-johan karl-josef karl-ludwig karl-otto karl-theodor karlheinz karlis karlo karol karoly karsten
  karthik kartik karun karunanidhi kasem kashif kasim kasimir kaspar kaspars kasper kassem kassim kassym-jomart kastriot
  kathem katsuhiko katsuhiro katsuo katsutoshi katsuya kauri kaushal kaushik kaveh kavin kayden kayode kayvon kazem kazi
  kazim kazimierz kazuhiko kazuhiro kazuki kazunori kazuo kazutoshi kazuya kazuyoshi kazuyuki keanu kedar keefe keegan
  keelan keenan keenen keeran kees keigo keiichi keiichiro keiji keir keisuke keitaro keith kekoa kellan kellen kellin
  kelvin kemal kemar kemba ken kenan kendell kendrick kenelm kenichi kenichiro kenji kenjiro kennard kennet kenneth
  kennith kenny kensuke kenta kentaro kento kenton kenyon keon keoni kerem kerim kermit keshav keshawn ketan kevan keven
  kevin kevyn khader khairul khalaf khaled khaleel khalid khalifa khalil khamis khanh kheder khemraj khizr khosrow
  khristo khurram khurshid khushwant kian kiaran kidane kiefer kieran kieron kiet kifah kiichi kilian killian kimani
  kimathi kimmo kingsley kip kipchoge kipchumba kipkemboi kipkoech kiprono kiprop kiriakos kiril kirill kirk kirollos
  kirpal kirsan kishan kishen kishor kishore kiyoshi kiyotaka kjartan kjeld kjell kjetil klaas klaas-jan klas klaudiusz
  klaus klaus-dieter klaus-peter klemen klemens klement kliment knud knut kobe kobi kobina koby koen kofi koichi
  koichiro koji kojo koki koldo kondrat kondwani konrad konstantin konstantinos koos korbin korey kornel kornél kory
  kostas kostiantyn kostya kostyantyn kosuke kotaro kouadio kouame kourosh koushik kraig kresimir krešimir kripal
  krishan krishnamurthy krishnan krisjanis kristaps krister kristers kristian kristijan kristinn kristjan kristján
  kristo kristof kristofer kristoffer kristopher kristóf krisztian krisztián krišjānis krum krunal krunoslav krystian
  krzysztof ksaver kubilay kulbhushan kuldeep kuldip kulwant kumaran kunal kundan kunihiko kunle kuno kurosh kurt kurtis
  kushal kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan kyaw kyle kyler kyls kyohei kyosti kyriakos kyrylo
  kyösti kálmán károly kâzım kārlis kīngi laban lachlan ladislao ladislas ladislau lado laimonas laith lajos lakhan
  lakhdar lakshman lakshmikant lalit lalith lalo lamar lambert lamin lamine lamont lancelot landen landon langston lanny
  lanre lansana lari laron larry lars lars-erik lars-goran lars-göran lars-olof lassana lasse lassine laszlo lateef
  lathan latif latrell laudelino laureano laurens laurent laurent-desire laurent-désiré laurentino laurentiu laurentius
  laurențiu lauri lauris laurits lauro laurynas lautaro lavrenti lavrentiy lawal lawrance lawrence layth lazar lazaro
  lazaros lazarus lazhar leamon leander leandre leandro leandros leanid lech leeroy leevi lefteris lehel leib lekan
  leland lemar lemuel len lenard lenin leninn lennart lennie lenny lenín leo leobardo leocadio leodegario leofric
  leofwin leon leonard leonardo leonardus leonas leoncio leonel leonhard leonid leonidas leonilo leonz leonídas leopold
  leopoldo leroi leron lerone leroy leshawn leslaw lester leszek lesław lethabo letsile levan levar levente leverett
  levi levon leyton lhakpa liam liaquat liborio licinio licínio lieven linas lindell lindon lino linus linwood lionel
  lionello lior lipot lipót lisandro lito liubomir liutauras livio liviu livius ljubisa ljubiša ljubo ljubomir ljupco
  ljupčo llew llewellyn llewelyn lleyton lloyd lluis lluís llyr llywelyn lodewijk lodovico loek logan loic lokesh loman
  lon lonnie lonzo lorand lorant lorcan lorents lorenz lorenzo lorne lotfi lothaire lothar louay loucas louie louis
  louis-charles louis-ferdinand louis-philippe loukas loukman lovre lovro lowell loïc luan luay lubomir lubos luboš luc
  lucas lucian luciano lucien lucio lucius lucjan ludo ludovic ludvig ludvik ludvík ludwig ludwik luhut luigi luigino
  luis luis-miguel luiz luka lukas lukasz luke lukman lukáš lumumba lungelo lungisa luqman luther lutz luuk luvo luzius
  luís lwazi lyall lycurgus lyle lyman lymon lynden lyndon lynwood lyonel lyubomir lászló lázaro lázár léandre léo léon
  léonard léopold lóránt lúcio maarten maayan mabrouk macario macaulay maceo maciej macky macsen madan madhav madhavan
  madhukar madhusudan magdi magdy magnar magne magnus magnús mahamadou mahamane mahamat mahamed mahammad mahamoud
  mahathir mahdi maher mahesh mahfoud mahfud mahfuz mahinda mahir mahmood mahmoud mahmud mahmut maikel mainak
  maithripala majd majed majeed majid makary makhan makhdoom makis makoto maks maksim maksym maksymilian malachai
  malachi malachy malcolm malcom malek malick malik malkolm mallikarjun malvin mamadi mamadou mamady mamuka mamun manas
  manav mandla mando maneesh manfred mangal maninder manindra manish manjit manjunath manlio manmohan mannes mannie
  manny manoa manoel manohar manoj manojlo manolis manolo manos mansoor mansour mansukh mansur mantas manuchehr manucher
  manuel manus manvel manvir manzoor maor marat marc marc-andre marc-andré marc-antoine marc-olivier marcel marceliano
  marcelinho marcelino marcell marcellin marcello marcellus marcelo marcial marcian marciano marcin marcio marcius marco
  marcos marcus marek mareks margus mariano marijan marinko marino marinos marinus mario marios marius mariusz marivaldo
  marián markel markku marko markolf markos markus marlin marlon marmaduke marouane marquel marquis marquise marsden
  marsel marshall martijn martim martin martinho martino martinus marton martyn martynas martí martín maruan marvin
  marvyn marwan masaaki masafumi masaharu masahiko masahiro masakazu masaki masanori masao masaru masataka masato
  masatoshi masayoshi masayuki masih masood masoud massimiliano massimo massinissa mateen matej mateo mateu mateus
  mateusz matheo matheus mathew mathias mathieu mathijs mathis mathys mathéo matias matija matis matiss matjaz matjaž
  mato matt matteo matthaeus matthan matthaus matthew matthias matthieu matthijs matthäus matti mattia mattias mattis
  mattius matus matvei matvey matyas matze matías matís matúš matīss mauri maurice mauricio maurilio mauritz maurizio
  mauro maurus maury maurício maxence maxim maximiliaan maximilian maximiliano maximino maximo maximos maximus maxwell
  maynard mayron mayur mazen mazhar mazin mbaye mbuyiseni mbwana mduduzi mechislav meelis mehdi mehmed mehmet mehmood
  mehran mehul meindert meinrad meir melaku melanio melchior melchor meles melih meliton melker melquiades melquíades
  melvin melvyn menachem menahem menashe menelaos menelik mengistu menno merab merik merle merlin merlyn merrick merrill
  mert merton merv mervin mervyn mesfin meshach mesrop mesut metin metodi micah micha michael michail michalis michaël
  michał micheal michel micheál michiel michio mick mickey micky mico mieczyslaw mieczysław miguel miguel-angel
  miguel-ángel mihael mihai mihail mihailo mihails mihajlo mihaly mihhail mihkel mihály miikka mikael mikaere mikah
  mikalai mikaël mike mikel mikey mikhail mikhaïl mikheil mikhel mikis mikkel mikko miklos miklós mikolaj mikolas
  mikoláš mikołaj miks mikulas mikuláš milad milburn milen milenko milford milhouse milivoj milivoje miljan milkha milko
  millard milo miloje milorad milos miloslav milosz milovan miloš milt milton milutin milán mimoun minas minato
  mindaugas mingma minik minoru miodrag mirac miralem miran miraç mircea mirko miroslav miroslaw mirosław mirwais mirza
  mirzo misael miso mitar mitch mitchel mitchell mitja mitko mitsuhiro mitsuo mitsuru mitt mićo miłosz mišo mladen
  moazzam modesto modibo modou moe mohab mohamad mohamadou mohamed mohammad mohammad-reza mohammed mohamud mohan
  mohandas mohanlal mohannad mohd mohit mohsen mohsin moise moises moisés mojtaba mokhtar momcilo momodou momoh momčilo
  moncef mongezi monir monsour monte montell montrell monty moorad mordecai mordechai morihiro morio moritz morne morné
  morrie mort mortaza morten mortimer moses moshe moshé mossimo mostafa motaz motti moussa moustafa moustapha mozaffar
  moïse mphatso mthokozisi mthunzi mubarak mubashir muctar mudassar muhamad muhamadu muhamed muhammad muhammadu muhammed
  muhammet muhanad muhannad muharrem muhsin muhyiddin mujahid mujib mujibur mukesh mukhtar mukul mukund mulatu mulayam
  mulugeta muneer mungo munir munish muntadhar muqtada murad murari murat muratbek murdo murtadha murtala murtaza
  murugan musa musab mushtaq mustafa mustafah mustapha mustaqim musyoka mutai muthu muthuvel muttalib muttiah mutua
  muyiwa muzaffar mwai mwangi mxolisi mychal mykel mykhailo mykhaylo mykola mykolas myles myron mzwandile márcio márkó
  márton mátyás máté máximo märt māris naaman nabeel nabil nachiket nachman nacho nachum nadav nadeem nader nadhim nadim
  nadir naeem naftali nagendra nagib naguib nahom nahuel nahum naif naim naithan najeeb najib nakul namdev namik namık
  nandan nandkumar nando nandor naoki naotaka naoto naoya napoleon napoléon narayana narayanan narciso narcisse narcyz
  narek naren narendra naresh narsingh naruhito naseer nasir nasr nasri nasrollah nasrullah nasser nassim nasuh nat
  natan nate nathan nathanael nathanial nathaniel nathen nathy naum nauris naveed naveen navid navin nawaf nayan nayef
  nayib nazareno nazario nazem nazif nazim nazir nazım neal neale neculae neculai ned nedeljko nedim nedzad nedžad neel
  neels neeraj neftali nehemiah nehemias neil neill neithan nektarios nelio nels nelson nemanja nemesio nenad nepomuk
  nereo nerijus nerio nesim nestor nevan nevil neville nevin nevzat neymar nezir niall nicanor niccolo niccolò nicholai
  nicholas nicholaus nicklas nicklaus nickolas niclas nicodemo nicodemus nicolaas nicolae nicolai nicolaj nicolas
  nicolau nicolaus nicolo nicolás nicolò nicomedes nicos nidal niels nigel nihad nihal nihat nii niilo nijat nik nikandr
  nikau niket nikhel nikhil nikica nikiforos niklas niklaus nikodem nikola nikolaas nikolai nikolaj nikolajs nikolaos
  nikolas nikolaus nikolay nikolaï nikolce nikolche nikolos nikoloz nikolozi niksa nikša niles nilesh nils nils-erik
  nilton nimrod ninian ninos nipun niraj niranjan nirav nirmal nisar nisarg nishad nishant nitesh nithin nitin nizam
  nizar njegos njegoš njoroge nkosana nkosi nkosinathi nnamdi noach noah noam noaman noboru nobuaki nobuhiko nobuhiro
  nobukazu nobuo nobuyuki nodar noe noel nojus nolan nolberto nomaan nooh noor-eldeen norbert norberto norbu noriaki
  norihiko norio norman normand norval nour-eldin noureddine nouredine nouri novica nozar noé noë noël nqobani ntokozo
  nuhu nuka nuno nurettin nuri nurlan nursultan nuruddin nurullah nusret nuwan nyoman nándor néstor obadiah obafemi
  obaid obaidullah obed oberon obinna ochieng octave octavian octavio octavius odd-arne odd-erik oddvar oded odhiambo
  odhran odilon odo odon ofer oguchi oguz oguzhan ohad oier oisin oisín ojars ojārs okan okechukwu okoth oktawian oktay
  olaf olafur olajide olav olavi oldrich oldřich ole oleg olegario olegs oleh oleksander oleksandr oleksii oleksiy olen
  oles olexandr oli oliver olivier oliviero olivér olle olli olof olov oluf olufemi olumide olusegun oluwole omair omar
  omari omarion omeed omer omero omid omondi omri onder ondrej ondřej onesime onesimo onofre onofrio onur onyango
  onésime orazio ordell oren orest oreste orestes orestis orfeo orhan ori orin oriol orlin orrick orrin orson orval
  orvil orville osagie osama osamu oscar oshane osian oskar oskars osman osmany ossama ossi ossie ostap osvald osvaldas
  osvaldo oswald oswin otabek othello othman othmar otho otieno otilio otis otmar ottavio otto ottokar ottorino ottó
  oumar ousmane oussama ovadia ovid ovidio ovidiu owain oweis owen owino oystein oyvind ozan ozgur ozkan ozzie ozzy oğuz
  oğuzhan paavo pablo pacifico paco paddy padraic padraig palle palmi panagiotis panayiotis panayotis panchito pancho
  pancrazio pandelis pandurang panfilo pankaj panos panteleimon pantelis paolino paolo paresh partha paruyr parvez
  parviz pascal pascoal pascual pasha pasi pasquale patricio patrick patrik patrique patrizio patryk patrício pau paul
  paul-emile paul-henri paul-louis paul-émile paulie paulin paulino paulius paulo paulos paulus paval pavao pavel pavle
  pavlin pavlo pavlos pavol pawan pawel paweł payam payman peadar pearse peder pedram pedro peeter pekka pelayo pelle
  pentti pepe pepin peppe peppino per-arne per-erik per-olof percival percy pere perfecto pericles perikles pernell
  pertti pervaiz pervez petar pete peter peteris petr petras petre petri petrik petro petros petru petrus petter petteri
  petur peyman pharrell phelim phil philbert philemon philip philipe philipose philipp philippe philippos phillip
  phillipe philémon phineas phinehas phuc phuntsok pier pier-luigi pier-paolo piercarlo pierfrancesco pierino pierluigi
  piero pierre pierre-alain pierre-emmanuel pierre-henri pierre-louis pierre-olivier pierre-yves pierrick piet pieter
  pieter-jan pietro pinchas piotr piripi pirmin pitamber pius placide placido plamen platon plutarco plácido policarpo
  polycarp pompeo porfirio poul prabhakar prabhat prabhu prabir prabodh prabowo pradeep pradip praful prafulla prahlad
  prakash prakhar pramod pranab pranav pranay prasanna prasanta prasanth prashant prashanth pratap prateek pratik
  pratyush praveen pravin pravit prawit prayut prayuth prem premchand prentiss preston pribislav priit pritam prithvi
  priyank priyanshu procopio prospero protais przemek przemyslaw przemysław próspero pushkar pushpendra pyarelal pyotr
  pádraic pádraig pálmi pål péricles péter pétur pēteris qaboos qadir qais qamar qasem qasim qays quang quasim quentin
  quenton quincey quincy quinten quintin quinto quinton quique quirin quirino qusay qutb raad raanan rabah rabih
  rabindra rabindranath rabiu rachad rachid radek radhakrishnan radislav radmilo radoje radomir radomír radoslav
  radoslaw radosław radovan raed rafael rafail rafal rafaël rafał rafe raffaele raffaello rafi rafik rafiq rafiqul
  raghav raghu raghunath raghuram rahim rahm rahman rahmat rahmatullah rahsaan rahul raido raif raiko raila raimo raimon
  raimond raimondo raimonds raimund raimundas raimundo rainaldo rainer rainhard raivis raivo raj raja rajan rajat rajeev
  rajendra rajesh rajinder rajiv rajko rajnath rajnish raju rajvir rakan rakesh ralf ralph raman ramananda ramazan
  ramdas rameez ramesh rameshwar ramez rami ramil ramin ramiro ramit ramiz ramkumar ramnath ramon ramses ramush ramzan
  ramzi ramón ramīz ranald ranbir randal randall randolph rangi ranjan ranjit ranulph ranveer raoni raouf raoul raphael
  rapolas rashad rasheed rashid rashod rasim rasit rasmus rastislav rastko rasul ratko ratu rauf raul rauno ravi ravil
  ravin ravindra ravindran ravshan rawiri rayan raymon raymond raymund raymundo raynald raynaldo raynard raynell razi
  razmik razvan raúl raül raşit recaredo recep reece refaat refael refik reggie reginald reginaldo regis regulo rehan
  rehman reidar reijo reimar reinaldo reince reiner reinhard reinhart reinhold reinier reinis reino reinoud reinout
  rejep remco remigijus remigio remigius remigiusz remus renaat renald renaldo renan renars renat renatas renato renaud
  renier renny renzo renārs reshad reshat reuben reuel reuven revaz rexford rexhep reyansh reynaldo reynold reza rezo
  rhett rhodri rhydian rhys ric ricard ricardas ricardo riccardo richard richie richárd rick rickard rickey rickie ricky
  rico riduan ridvan ridwan rifaat rifat rigas rigoberto rihards rikard rikhard rinaldo rino rinus ripudaman rishabh
  rishi rishikesh risto ritchie ritwik rivaldo riyad riyaz rizal rizwan roald roan robb robbert robbie robby robert
  robert-jan robertas roberto robinho robrecht rocco roch roddy rodel roderick rodger rodion rodney rodolfo rodolphe
  rodrick rodrigo rodrigue roel rogel rogelio roger rogerio rogério rohan rohinton rohit rohullah rojer roland rolandas
  rolando rolands rolf rollin rollo roly romain romare romario romas romek romel romelu romeo romeu rommel romolo
  romuald romualdas romualdo romulo romulus romário ron ronald ronaldinho ronaldo ronan ronnie ronny roope roque rosalio
  rosario roscoe rosendo rosli ross rostam rostislav rostyslav rotich rotimi rouben rouhollah roumen royce royston
  ruadhan ruadhán ruaidhri ruaidhrí ruairi ruairí ruari ruaridh ruben rubin rubén rudi rudiger rudolf rudolfo rudolfs
  rudolph rudra rudy rudyard rufino rufus ruggero ruggiero ruhollah ruisteard ruistéard rukmangad rumen rumon runar
  rupert ruperto ruprecht rushil ruslan russ russel russell rustam rutger ruud ruwan ruzhdi ryan ryo ryohei ryoichi
  ryoji ryosuke ryota ryou ryszard ryuichi ryuji ryunosuke ryutaro régis rémi rémy róbert rómulo rónán rômulo rúnar
  rüdiger răzvan rıdvan saad saad-eddin saadi sabahattin sabas sabatino sabino sabir sabit sabri sabry saburo sachin
  saddam sadegh sadek sadeq sadik sadio sadiq sadok sadri sadruddin sadullah sadyr sadık saeb saeed saeid saffet safi
  safwan sahak sahib sahil sahir sahr saidu saif saifullah sajad sajid sajith sajjad sakari saketh sakib sakis sal salah
  salah-eddine salahuddin salamat salar saleem saleh salih salik salil salim salmaan salman salomao salomon salomão
  salomón saloum salustiano salvatore salwan samad samael sameer sameh samer samet sami samim samir samiran samiullah
  samkelo sammie sammy sampath sampo samson samuel samuele samuil samuli samvel samy sandeep sander sandesh sandiaga
  sandor sandro sanford sani sanjar sanjay sanjeev sanjib sanket sanson sansón santhosh santino santosh santtu
  saparmurat saqib sarath sardar sardor sargis sargon sarkis sarmad sartaj sarvesh sasa sasan sashko saso satish satnam
  satoru satoshi saturnino satya satyajit satyam satyanarayana satyendra saul sauli saulius saumitra saurabh sauro savas
  savaş savelii saverio savino savio savvas sayed sayid sayyid saïd saša sašo scot scott scottie scotty seamas seamus
  sean seb sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastián sebastião sedat sefer segismundo
  segun seif-al-islam sekou selahattin selcuk seleem selim selman selmer selvam selwyn selçuk semih semisi semyon senad
  senan sendhil sener senol senthil sepp seppo serafim serafin serafín seraphim serban serdar seref serge sergei sergejs
  sergen sergey sergi sergii sergij sergio serhan serhat serhii serhiy serkan servando servet seth settimio seumas
  severiano severin severino severo sevki seydou seyfullah seymour seyni seyoum sezgin seán shaan shadi shadrach shafik
  shafiq shafqat shahbaz shaheed shaheer shahid shahin shahjahan shahnawaz shahram shahriar shahrukh shahrul shahzad
  shailendra shailesh shakeel shakib shakil shakir shamil shams shamsher shamsul shamus shandor shane shankar shanmugam
  shant shantanu shaquan shaquil shaquille sharad sharan sharath shareef sharif sharjeel shashank shaukat shaul shaun
  shaunak shavkat shawkat shawn shayan shayne shehan shehbaz shehroz shehu shehzad shekhar sheldon shelton shemar shep
  sheraz sherwin sherzod shibly shigeaki shigehiro shigenobu shigeo shigeru shigeyuki shihab shimon shingo shinichi
  shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shinzō shirish shiro shiv shivaji shivam shivendra shivraj
  shlomi shlomo shmuel shmuley sho shoaib shogo shohei shoichi shoji shon shota shrikant shubham shuhei shuichi shuja
  shuji shunichi shunsuke shyam siaka siamak siarhei siavash sibusiso sid siddharth siddhartha siddiq siddique sidharth
  sidik sidiki sidnei sidonio siegbert siegfried siegmar siegmund sigfredo sigfrid siggi sigismondo sigismund sigitas
  sigmar sigmund sigurd sigurdur sigurður sigvard sigve sihle siim sikandar silas silvan silvano silvanus silverio
  silvester silvestre silvestro silvio silviu silvius simao simcha simeon simion simo simon simonas simplice simplicio
  simão siméon simón sinan sindre sindri sinisa siniša sione sipho siraj sirajuddin sirdar sirvan sisto sitiveni
  sivakumar sixto siyabonga sizwe sjoerd skandar skender slamet slava slavi slavko slavoj slavomir slawomir slobodan
  smbat snjezan snježan snorre snorri socrates sohail sohrab sokol sokrates sokratis solly solomon solon solón somchai
  sooronbay sorab soren sorin sorley sotero sotir sotirios sotiris souhail soulaiman souleymane soumitra soumyadeep
  sourav souta spartacus spartak spencer spenser spiridon spiro spiros spyridon spyros srdan srdjan sreedhar sreekumar
  sreenivasan sreten srettha sridhar srikanth srinivas srinivasa srinivasan srđan staffan stamatis stan stanimir
  stanislao stanislas stanislaus stanislav stanislaw stanislovas stanisław stanko stanley stasys stathis stavros stefaan
  stefan stefano stefanos steffan steffen stefán steinar steingrimur steingrímur stelian stelios sten stepan stepane
  stephan stephane stephanus stephen stephon stevan steve steven stevica stevie stevo stewart stig stijn stipan stipe
  stjepan stojan stoyan straton stratos strother struan stu stuart stylianos ståle stéphane suat subash subhas subhash
  subhasish subodh subramaniam subramanian subramanyam subrata sudarshan sudeep sudhakar sudhanshu sudheer sudhir
  sudipto sufian sufjan sufyan sugeng suhail suhas suheil sujan sujay sujit sukhbir sukhdev sukhjinder sukhwinder sukru
  sulaiman sulayman suleiman suleyman sulo sumanth sundar sundeep sunil suparman suraj surayud surendra surendran suresh
  surjit suryakant susanto sushant sushil susilo susumu sutrisno suvendu svante svatopluk svatoslav svein sven sven-erik
  sven-goran sven-göran sven-olof svend svenn sverre sverrir svetislav svetlin svetoslav svetozar svyatoslav swapan
  swapnil swaran swithin syaiful syamsul syed sylvain sylvanus sylvester sylvestre sylvio szabolcs szczepan szilard
  szilveszter szilárd szymon sándor séamas séamus sébastien sérgio sócrates søren süleyman sławomir taavi tadahiro tadao
  tadas tadashi tadd taddeo taddeus tadej tadeo tadeus tadeusz tadgh tadhg tadija tadjidine tae-hwan taha taher tahir
  tahirou taichi taichiro taika taimur tajuddin takaaki takafumi takahide takahiro takanori takao takashi takayoshi
  takayuki takehiko takehiro takehito takeo takeru takeshi takuma takumi takuya talal talat taleb talgat talha talib
  talmadge tamas tamati tamer tamerlan tamim tammam tamás tancredi tancredo taner tanguy tanhum tanios tanko tanmay
  tanner tanveer tanvir tapio tarak taras tarek tareq tarik tariq taro tarquin tarun tarō taskin tasos tasuku tateo
  tatsuhiko tatsuki tatsuo tatsuro tatsuya tatu taufik taufiq taulant tauno tauras tauri tavaris tavis tavish tawanda
  tawfik tawfiq tayeb tayfun taylan taysir tayyib tayyip taşkın tebaldo tebogo ted teddy tedros teemu teguh teijiro
  teijo teimuraz tejan tekin telemachus telesforo tellef temirlan temuera temur temuri tendai teobaldo teodor teodoro
  teodosio teofil teofilo terence terencio terho terje tero teron terrance terrell terrence teruo tesfaye tetsuo teuku
  teuvo tevfik tevin tevita teymuraz teófilo thabiso thabo thad thaddaeus thaddaus thaddeus thaddäus thaksin thamer
  thami thanasis thanathorn thanos thapelo themba themistocles themistoklis theo theobald theocharis theodoor theodor
  theodore theodoros theodorus theofanis theoharis theophile theophilus theron thiago thibault thibaut thierno thierry
  thies thijs thilan thilo thom thomas thor thorbjorn thorbjörn thorbjørn thordur thore thorkild thorleif thorstein
  thorsten thorvald thulani thurgood thurlow thurman théo théodore théophile tiago tiberio tiberiu tiberius tibor
  tidiane tiernan tihomir tiit tijani tijl tilak tillman tilman tilo tim timeo timmy timo timofei timofey timon timotej
  timoteo timothe timothee timotheos timothy timothé timothée timour timur timóteo tinashe tino tinus tiran tirso tito
  titus tiziano tjaart tjeerd tobias tobie toby tod todd toddy tofig toghrul tohir toivo tolga tom tomas tomasi tomaso
  tomasz tomaz tomaž tome tomeu tomica tomislav tommaso tommie tommy tommy-lee tomoharu tomohiko tomohiro tomoki tomos
  tomoya tomoyuki tomy tomàs tomás tomáš tonci tonino tonny tony tonči toomas toprak torbjorn torbjörn torbjørn torcuato
  tord torgeir toribio torin torkel torkil torleif tormod toros torquato torquil torrence torsten toshiaki toshihiko
  toshihiro toshikazu toshimitsu toshinori toshio toshiro toshiyuki tovia trae traian trajan trajce trajko traveon
  travis travon tre tremaine tremayne trent trenton tresor trevin trevion trevon trevor trey tribhuvan trifon tristam
  tristan tristao triston tristram tristão troels trond trong truls truman trygve trésor tsutomu tsuyoshi tsvetan tsvi
  tudor tudur tufan tugrul tuhin tulio tullio tulsidas tumisang tunar tunc tunde tunku tunç tuomas tuomo tupac turgay
  turgut turhan turki tushar tuukka tuure tuğrul ty tyce tycho tyler tylor tymoteusz tyquan tyreese tyreke tyrel tyrell
  tyrese tyrik tyrique tyron tyrone tyrus tyshawn tyson tytus tzvi tāmati ubaid ubaldo uche udai uday udit udo uffe
  ughur ugis ugo ugochukwu ugur uhuru uilleam ulf ulf-peter ulises ulisse ulisses ulric ulrich ulrik ultan ulugbek
  ulysses umair umaru umberto umer umesh umit umut unai unal unax uolevi upendra uranio urbain urbano urho uri uriah
  urias urien urmas uros uroš urs ursus usain usama usman uthman utkarsh utpal uttam uwe uzair uziel uzzi uzziah uğur
  uģis vaclav vadim vadims vadym vagan vagif vagn vahagn vahan vahe vahid vahit vaibhav vaidas vaidotas vaino vaios
  vakhtang val valdas valdemar valdemaras valdir valdis valdo valencio valens valentijn valentim valentin valentinas
  valentino valentyn valentín valere valeri valerian valeriano valerii valerijs valerio valeriu valerius valeriy
  valfredo valmiki valmir valter valteri valtteri valtyr valtýr valère valério vamsi vance vano vardan vardges varghese
  varlam vartan varujan varun vasant vasanth vasco vasil vasile vasileios vasili vasilij vasilije vasilios vasilis
  vasiliy vasily vasko vassil vassili vassilios vassilis vasudev vasyl vatche vathana vazgen veaceslav vegard veikko
  velimir veljko velupillai venancio venceslao vencislav venerando venkaiah venkat venkata venkatesan venkatesh
  ventseslav ventsislav venugopal venâncio vergil vergilio vern verne verner vernon vesa veselin veselko vespasian
  viacheslav vianney vic vicenc vicent vicente vicenzo vicenç victoriano victorin victorino vidar vidas vidkun vidmantas
  vidyadhar viesturs viggo vihaan vijay vijayakumar vijayan vijender vikas vikash vikenty vikram vikrant viktor viktoras
  viktors vilem vilfredo vilhelm vilho viliam viliame viliami vilis viljami viljar viljo ville villem vilmos vilém vimal
  vinay vinayak vincas vince vincenc vincens vincent vincentas vincente vincentius vincenzo vincze vinicius vinko vinnie
  vinny vinod vinoo vinoth vinícius vipin vipul viraj virat virender virendra virgil virgilijus virgilio virgiliu
  virginijus virginio virgílio viriato vishal vishnu vishvanath vishwanath vissarion visvaldis vit vitali vitalie
  vitalii vitalij vitalijs vitalik vitaliy vitaly vitautas vitezslav vito vitold vitor vittore vittorio vivaan vivaldo
  vivek vivekananda vjekoslav vlad vladan vladas vlade vladimir vladimirs vladimír vladislav vladislavs vladko vladlen
  vlado vladyslav vlasios vlastimil voislav voitto vojin vojislav vojko vojtech vojtěch voldemar voldemars voldemārs
  volkan volker volodimir volodymyr vondell voreqe vova vsevolod vukasin vukašin vusi vuyo vyacheslav vygantas vytas
  vytautas vytenis václav väinö víctor vít vítor vítězslav wadie wadih wael wafula wahab waheed wahid wahyu waisale
  wajahat wajdi walbert waldemar waldir waldo waldyr wale waleed walenty walerian walery walfredo walid wallace wally
  walmir walt walter walther wanderlei wandile wardell warrick waseem wasim wassily wassim wawrzyniec wayan waylon wayne
  wekesa weldon welington wenceslao wenceslas wenceslaus wendall wendel wendell wenzel werner wernher wes wesam weslei
  wesley westley weston wiard wibowo wictor wieland wieslaw wiesław wigberto wiktor wilber wilbert wilbur wilburn wildan
  wiley wilf wilferd wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhem willard willem willem-alexander
  willi william willibald willibrord willie willington willis willy wilmar wilmer wilmot wim wincenty winfield winford
  winfred winfrid winfried winslow winston wiremu wissam witold wladek wladimir wladyslaw wlodzimierz wojciech wojtek
  wolde wole wolf-dieter wolf-dietrich wolf-rudiger wolf-rüdiger wolfgang wolfram wolodymyr woodie woodrow woody wopke
  wout wouter wyatt wybe wyclef wylie wynford wynton wystan władysław włodzimierz xabi xabier xander xanti xaver xavi
  xavier xenophon xhevdet xhoel xoan xose xosé xurxo yaacov yaakov yacine yacouba yadiel yago yahia yahli yahya yair
  yakir yakov yakub yakubu yanic yanick yanik yanis yanko yann yanni yannick yannik yannis yanny yaphet yaqoob yaqub
  yared yaron yaroslav yaseen yaser yash yasha yashar yashpal yashwant yasin yasir yasser yassin yassine yassir yasuaki
  yasuhiko yasuhiro yasuhito yasunori yasuo yasushi yasutaka yasuyuki yavuz yaw yazan yazid yechezkel yechiel yefim
  yegor yehezkel yehonatan yehoshua yehuda yekutiel yemelyan yerlan yervand yeshaya yevgeni yevgenii yevgeny yevhen
  yevhenii yianni yiannis yiftach yigal yigit yishai yisrael yisroel yitzchak yitzhak yiğit yngvar yngve ynyr yoan
  yoandri yoann yoav yochanan yoel yogendra yogesh yohan yohanan yohann yohannes yohei yoichi yoji yonah yonas yonatan
  yonathan yoni yoram yordan yordano yorgo yorgos yorick yosaku yosef yosep yoshiaki yoshiharu yoshihide yoshihiko
  yoshihiro yoshiki yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yoshua yosi yossi yotam
  youcef younes youness younis younous youri yousaf yousef yousif yousouf yousry youssef youssouf youssoufa yousuf
  yovani yoweri yoël yrjo yrjö ysidro yudi yuichi yuichiro yuji yukihiko yukihiro yukio yul yulian yuliy yunes yunior
  yunus yuri yuriel yurii yuriy yury yusaku yusef yusei yusif yussef yusuf yusuff yusuke yuta yutaka yuto yuuma yuvraj
  yuya yuzo yvain yvan yvann yves yves-thibault yvon zabdiel zac zacaria zacarias zacarías zaccaria zaccheus zach
  zacharia zachariah zacharias zachary zachery zachry zack zackary zackery zadok zafar zafer zaheer zaher zahid zahir
  zahirul zaim zain zainal zak zakai zakaria zakariya zakary zakhar zaki zakir zalman zamir zan zander zane zarko zayd
  zayed zayn zaza zbigniew zbynek zbyněk zdenek zdenko zdeno zdeněk zdislav zdravko zdzislaw zdzisław zebadiah zebedee
  zebulon zechariah zedekiah zeeshan zeferino zeid zeke zeki zelig zelimir zeljko zenas zenon zenonas zenón zephaniah
  zerah zev zeyad zhandos zhiqiang zhivko zhores zia ziad ziaur zidan ziggy zigmas zigmund zigurds zikri ziya ziyaad
  ziyad zlatan zlatko zoilo zoltan zoltán zoran zoravar zosimo zouhair zouhir zsigmond zsolt zubair zuberi zubin zuhair
  zulfikar zulfiqar zulkifli zurab zvezdan zvi zviad zvonimir zvonko zweli zygimantas zygmunt ákos álvaro ángel árni
  árpád ásgeir åsmund éamon édgar édouard ícaro ísak ítalo íñigo ólafur ólivér óscar ödön ömer önder özgür özkan øystein
  øyvind ümit ünal þór łukasz şener şenol şerban şeref şükrü štěpán žarko želimir željko žygimantas ștefan
`);

/** Given names of women and men alike. Lower case. */
export const eitherNames = words(`
  nana boitshepo bwalya chanda chilufya lungowe mulenga musonda mutale mwansa nyasha gurmeet katlego ketut lebogang uchenna
  vernell lindsay adrien akira alex alexis alfie alois aman amandeep amari anan andi andra andrea andrey ange arden armani
  ashton aubrey avery avi ayo ayomide azariah baljinder beom-seok biff billie blaze bobbie boitumelo bong-joon brogan
  byung-chul byung-ho byung-se carey cary cassidy chan-ho chan-wook chang-ho chang-min chang-woo charlie chee-hwa
  cheng-wen cheol-soo chi-hung chi-wai chidera chiemeka chih-chung ching-te chris chul-soo chun-ying chung-hee
  courtney dae-jung damilola dana daniele darcy davinder devan devon do-hyun dominique dong-hoon dong-hyun dong-min
  dong-won dong-wook doo-hwan ee-hsien eike elie elisha ellery emery en-lai eun-hye eun-ji eun-jung eun-kyung eun-young
  folarin fran frankie gabriele gaby geun-hye gill gurinder gurpreet hadley hae-chan hae-jin harinder
  harpreet hayden hee-jung hee-sun hikaru hilary hinata ho-jin honorat hoon-min hsiao-chi hsien-loong hwang-hee hye-ja
  hye-jin hye-kyung hye-won hyo-jin hyun-chong hyun-jin hyun-joo hyun-jung hyun-mi hyun-soo hyun-woo il-sung ilay ilya
  iman in-hye in-soo in-young inderpreet indra ing-wen jackie jaden jae-hee jae-ho jae-hyun jae-in jae-min jae-won
  jae-yong jae-young jaime jaimie jamie jammie janis jasvinder jaswinder jatinder jaylin jessie ji-eun ji-hye ji-min
  ji-soo ji-won ji-woo ji-yeon ji-young jin-hee jin-ho jin-su jin-woo jin-young jisu jody joey jong-hoon jong-il
  jong-min jong-nam jong-suk jong-un jong-woo joo-hyun joo-young joon-ho joon-hyuk ju-hyun ju-young jude jules jun-ho
  jun-young jung-eun jung-hee jung-hwan jung-hyun jung-min jung-sook jung-woo ka-shing kagiso kai kai-shek kam-leung
  kamaljit kameron kaoru karabo karamjit kasey kehinde kelechi kelsey kendal kenyatta kerry ki-moon ki-tae kiran kris
  krishna kuan-yew kudzai kuljit kulwinder kun-hee kuo-yu kwang-ho kwang-jin kwang-soo kwok-keung kyung-hee kyung-hwa
  kyung-min kyung-soo kyung-wha lashawn laurence leif lesedi leslie linh loren luca lupe mack mackenzie mads man-kei
  manaia mandeep manpreet marian marion marlo marshal marti masami matty maxime mei-hua mei-ling mel melokuhle
  mi-kyung mi-ran mi-sook mi-young michal mika min-hee min-ho min-jae min-ji min-jun min-jung min-kyu min-seok min-su
  min-young mina minh misha mitsuki moo-hyun mpho myung-bak na-young nam-joon navdeep navjot nicky nico niki nikita
  niko nikos nima nino nkateko noa noor nour ola olamide ollie oluwadamilola oluwaseun oluwatobi ora parminder payton
  pema perrin peyton quinn rajwinder rana ravinder reagan regan remi remy rene riho riley rory rowan sang-ho sang-hoon
  sang-hyun sang-jin sang-jo sang-min sang-woo sasha satwinder seo-jun seo-yeon seok-jin seok-youl seong-ho seong-min
  seung-ho seung-hoon seung-hyun seung-jae seung-min seung-woo shachar shai shashi shay shea shiloh shinobu shui-bian
  sidney sina sinclair siu-ming skylar skyler so-hee so-yeon so-young sonam soo-hyun soo-jin soo-min soo-young soumya
  spike stew su-bin su-hyun su-jin su-mi suk-yeol sumit sung-ho sung-hoon sung-hyun sung-jin sung-kyu sung-min
  sung-yong surinder syd tae-hee tae-ho tae-hyun tae-woo tae-yong tae-young tafadzwa taiwo tal tapiwa tatenda tatum
  temitope teng-hui tenzin terry thandolwethu tolulope tomi tse-tung tsering tshepiso tshepo tsubasa tumelo valentine
  varinder wai-ming wha-young wing-kin won-ho woo-jin woo-suk woo-sung wynn yarden yat-sen ye-jin ye-rin yeon-mi
  ying-jeou yo-jong yong-chol yong-ho yong-jin yong-nam yong-un yoo-jin yoo-mi yoshimi young-chul young-hee young-ho
  young-jin young-min young-nam young-sam young-soo yu-jin yu-lin yu-na yuen-tsang yuki yun-hee yuval zion lindsey marty michele nicola simone sam tracy
`);

/** Women’s names that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousFemale = words(`
  alma amber april aria autumn azalea belle berry beryl bethany blanche blessing blossom bonnie brandy bree bridget brie
  brittany brooke camellia candy carol carolina cecilia charity charlotte chastity chelsea cherry clemency clementine
  comfort constance crystal daisy dawn destiny dixie ebony essence estrella eve faith fanny fay felicity fern fleur flo
  flora florence gale georgia gift ginger glory grace happiness harmony hazel heather hope iris ivy jade
  jasmine jewel joy joyce juliet june juniper kitty lacey laurel lavender lily luna madonna mae marigold marina may maya
  melody mercedes mercy minnie misty molly myrtle nan olive olympia opal ophelia pansy patience patty pearl
  peg penny perpetua petunia piper pixie poppy portia precious prudence queenie rose rosemary ruby ruth saffron sally
  sapphire savanna savannah serenity sienna sue summer tansy temperance tiffany trinity una venetia vesta victoria viola
  violet virginia willow wren zinnia
`);

/** Men’s names that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousMale = words(`
  ace al archer art ash august austin baker basil baxter beau bill bob booker brant brock buck bud buddy butch carter
  chad chance chase chip christian chuck clay clement cliff cole cooper curt dean deke dick dirk don dusty earl finn
  forrest foster frank franklin freeman fritz gage gene glen glenn goodluck grant grover guy hank heath homer hunter
  innocent israel jack jackson jay kent lance lincoln mark mason max milan miles newt nick norm pierce piers pip porter
  rand ray reed reg reid rex rich rob rocky rod roman roy rusty sherman skip sonny sterling troy turner van victor wade
  walker warren will wisdom
`);

/** Names of either that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousEither = words(`
  addison angel ariel bailey blair blake bo cameron casey cheyenne dale drew gil harper hollis jan jean jo jordan
  kendall kim kirby lee lin lou madison mai marley mei mo morgan paris parker pat reese robin sandy shannon shelby
  sunny taylor hyacinth
`);

export interface AmbiguousNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly either: readonly string[];
}

/** Names that count only next to a surname. */
export const ambiguousNames: AmbiguousNames = {
  female: ambiguousFemale,
  male: ambiguousMale,
  either: ambiguousEither,
};

/** All of them, whatever they tell of gender. */
export const givenNames: readonly string[] = [
  ...femaleNames,
  ...maleNames,
  ...eitherNames,
  ...ambiguousNames.female,
  ...ambiguousNames.male,
  ...ambiguousNames.either,
];
