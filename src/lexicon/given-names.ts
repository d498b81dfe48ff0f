import { words } from './words.js';

/** Given names of women. Lower case, with and without diacritics. */
export const femaleNames = words(`
  aada aadya aaliya aaliyah aaradhya aasha abagail abbey abbi abbie abbigail abby abella abena abi abie abigail
  abimbola abiola-grace abril ada adaeze adalind adaline adalyn adanna adaobi addie addilyn addison addyson adebola
  adel adela adelaida adelaide adele adelene adelia adelina adeline adelle adelynn adenike aderonke adetoun adina
  aditi adjoa adjua adreanna adria adriana adriane adrianna adrianne adriena adriene adrienne adunni adwoa aelita
  aeryn afaf afia afra afroditi afsaneh afua agata agatha agathe aggie aglaia agnes agnese agneta agnetha agnieszka
  agnès agustina ahlam ahuva aicha aida aikaterini aiko aileen aiman-noor aimee aina ainara ainhoa aino ainsley ainur
  aisha aishah aishwarya aisling aislinn aislynn aisultana aisulu aiza ajla akanksha akello akemi akiko akosua akua
  alaia alaina alana alanis alanna alannah alanoud alayah alayna alba albertina albina alda aldona aleah alecia aleena
  aleisha alejandra alejandrina aleksandra alena alene aleshia alesia alessandra alessia alethea aletta alexa
  alexandra alexandrea alexandrina alexandrine alexia alexina alfreda alia alice alicia alicja alida aliki alima alina
  aline alisa alise alisha alisia alison alissa alisya aliya aliyah aliza aliénor allegra allene allie allison allyn
  allyse allyson alma almira almudena aloisia alondra alova althea alva alvina alya alycia alyona alysa alysha alyson
  alyssa alyssia alžběta amahle amaia amaira amaka amalia amalie amanda amandine amani amara amarachi amaranta
  amaryllis amata amber amberly ambika ameena ameera amel amelia amelie amelija amie amiko amilia amina aminah aminat
  aminata amira amita amna amparo amrita amruta amy amy-coney amyra amália amélie américa ana anabel anabela anabella
  anabelle anahit anahí anais anamaria ananya anastasia anastasija anat anaya anaïs anca andjela andreea andreia
  andreina andrée andżelika ane anelia aneta anete anette angela angela-ann angele angelia angelica angelika angeliki
  angelina angeline angelique angella anggun angharad angie angèle ania aniela anika anikó anila anindita anisa anisha
  anissa anita anitra anja anjali anjana anjelica anju anjum ann anna anna-karin anna-lena anna-maria annabel
  annabella annabelle annabeth annalena annaliese annalisa annamaria anne anne-catherine anne-claire anne-laure
  anne-lise anne-marie anne-sophie anneke annelies anneliese annelise annemarie annemieke annett annetta annette
  annice annick annie anniina annika anniken annis annmarie annukka anohito anouk anoushka antje antoinette antonella
  antonetta antonia antonietta antonina antoniya anu anuja anupama anuradha anusha anushka anuška anwesha anya anália
  anélia aoi aoife aparna apinya apolline apollonia apoorva arabella araceli aracely aranka aranza araxie archana
  ardis aretha aria ariadna ariadne ariana arianna arianne ariella arielle arina arja arleen arlena arlene arlene-ann
  arlette arlinda armida armine aroha arpine arpita arsema artemisia aruna arundhati arwa asami asel asena asha
  asha-rose ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashraqat ashton ashwini asia-ann asiya
  asja asli aslı asma asmaa asmae asmita aspasia assia assil assumpta asta astrid asuka asuncion asunta ataahua atefeh
  athena athina atifete atiya atoosa atsuko aud aude audra audrey audri audrie audry augusta augustina augustine aune
  aung aung-san aura aurelia aurelie aurora aurélie austeja austėja ava ava-grace avani avigail aviva avril awa awilda
  awut axelle aya ayaan-hirsi ayako ayala ayame ayana ayanna ayantu ayelet ayesha aygun ayla aylin ayn ayse aysegul
  aysel aytan ayumi ayşe ayşegül azadeh azalea azar azeb azeema aziza azizah azra azucena azuna aída aïcha aïda aïssa
  aïssata baba-yaga babette babs bahar bahareh bahia baiba balbina balqis bambi banu barb barbara barbara-ann barbora
  barbra barbro bashira basima basma bathsheba batoul batya baucha bayarmaa bea beata beate beatrice beatriz becca
  becki becky bedelia bedia beena begoña behnaz beki bela-devi belen belgin belinay belinda belkis belle belva belén
  benazir benazir-ann benedetta benedicte benedikta beneditta bengü benita berenice berfin berit berna bernadeta
  bernadette bernadine bernarda bernardine bernice bernie-ann berta bertha berthe bertie beryl bess bessie bessie-mae
  beth bethanie bethany betina betsie betsy betsy-ann betta bette bettie bettina betty bettye betül beula beulah
  beulah-mae bev beverlee beverley beverly beyhan beyonce beyoncé beyza bhagyashree bhairavi bharti bhavana bhavna
  bhumika bianca bianka bibi bibiana biddy bilge biljana bilqis binah bindi bindu bineta binita binta bintou bintu
  birgit birgitta birgitte birgül birsen birta birthe bisi bismah bisola blanca blanche blaženka blessing-ada blima
  bluebell blume blythe bobbe bobbi bobbie bobbye bodil boglarka bojana bolanle bolormaa bonita bonnie bonnie-jean
  borghild bozena bożena božena brandi brandie branislava branka branwen brea breanna breanne breda bree brenda brenna
  breonna bria briana brianna brianne bridget bridgett bridgette bridie brielle brigid brigida brigita brigitta
  brigitte brinda brit-marie brita britney britt britta brittani brittanie brittany brittney brittni brittny bronagh
  bronislava bronisława bronte bronwyn brooke bruna brunella brunhilde bryanna brygida bryna brynn bryony brígida
  brónach buhle bukky bukola bulbul burcu bushra buthaina butheina bärbel bébhinn caeli caitlin caitlyn calista calla
  calli callie calliope calypso camelia camellia camila camile camilla camille cammie candace candelaria candi candice
  candida candie candis caoimhe caprice cara cardi-b caren caridad carin carina carissa carita carla carleen carlene
  carley carlie carlota carlotta carly carlyn carmel carmela carmelina carmelita carmella carmen carmine-ann carol
  carol-ann carolann carole caroleen carolina carolina-maria caroline carolyn carolyne carolynn carri carrie carrol
  carry-ann caryl caryn casandra casilda cassandra cassie cassondra catalina catarina catarine catelyn caterina
  catharina catharine catherina catherine cathi cathie cathleen cathrin cathrine cathryn cathy catia catrina catriona
  cayetana cayla caylee ceara cecelia cecile cecilia cecilie cecily celene celeste celestine celia celie celina celine
  ceridwen cerys chahrazad chaima chana chanda chandani chandni chandra chandrika chanel-marie chanelle chanita
  chantal chantay chantel chantell chantelle charis charissa charla charleen charlena charlene charlette charline
  charlize charlotta charlotte charmain charmaine charulata chasity chastity chau-anh chava chavi chaya chedeline
  chelsea chelsea-ann chelsey chelsie chenoa cher cherelle cheri cherice cherie cherilyn cherise cherly cherri cherrie
  cherry cherryl cheryl cheryle cheryll chiamaka chiara chidinma chieko chihiro chika-ann chikako chimamanda
  china-anne chinara chinenye chinwe chinyere chioma chisato chitra chiyo chiyoko chizuko chloe chloé chloë chole
  chris-anne chrissie chrissy christa christabel christal christel christelle christen christena christene christi
  christiana christiane christianne christie christie-anne christin christina christina-maria christine christy chrysa
  chrysanthi chrystal chrystelle chrystia ciannait ciara ciara-louise cicely cici cielo cierra cilla cindi cindy
  cindy-lou cinzia cissy clair claire claire-marie clairette clara clara-maria clarabelle clare clare-marie claretta
  clarette clarice clarinda claris clarisa clarissa clarisse clary claudete claudette claudia claudie claudine clelia
  clemence clementina clementine cleo cleopatra cleora cleta clidna clio clodagh cloe cloris clothilde clotilde
  cláudia clémence clémentine coleen colene colette colleen collette columbine comfort-ama concepcion concetta conchi
  conchita condoleezza connie consolación consolata constance constanza constança consuelo cora cora-lee coral-ann
  coralee coralie coraline corazon cordelia cordula coretta corey-ann cori corina corine corinna corinne corissa
  corliss cornelia cornelie corrie corrina corrine corrinne cosima courteney courtney courtni courtny creola cressida
  cristal cristela cristen cristi cristiane cristie cristin cristina cristina-ann cristine crystle csilla cunegonda
  cvetelina cybill cydney cyndi cyndie cynthia cynthie cyrille-marie cátia cândida cäcilia cécile célia céline dafna
  dafne dagmar dagmara dagny dahlia daiga daina daisuke-ann daiva dakshayani dalal dalia dalia-ann daliah dalila
  dalisay dalva damaris damayanti damia damilola-grace dana dana-lynn danae dancia danelle danette dangela danguolė
  dani dani-ann dania danica daniela daniele daniella danielle danielle-marie danika danila-maria daniya daniz danièle
  daniëlle danna dannah danuta danyelle daphna daphne daphnee daphné dara darby darcee darcey darcie dareen daria
  darija darina darinka darla darlena darlene darline darryl-ann darya daryna dasha dassia davetta davida davina
  davinia daw dawna dawnette daya dayami dayana dayanara dayle dayna deana deandra deann deanna deanne deb debb debbi
  debbie debby debera debi debjani debora deborah deborrah debra debrah debroah dede dee deedee deeksha deena deepa
  deepali deepika deepti defne degania deidre deimantė deirdre deisy deja dela delaney delfina delfine delia delilah
  delina delinda delisa della delma delois delora delores deloris delpha delphia delphine delta-rae delyth demelza
  demet demetria demi-leigh dena deneen denese denice denisa denise denisse denita deniz-su denna denys-ann deonna
  derya-su desirae desiree desirée despina despoina dessie destinee destiny detra devaki devika devina devona devonne
  devorah devra dewi dhanya dhia dhvani dia diahann dian diana diandra diane dianna dianne dianne-ann diba didem
  diella dierdre dijana dika dikla dilara dilek dilini dilma dilma-ann dilnaz dilys dimitra dina dinah dinara dinorah
  diomira dionna dionne dionysia disha dita ditte divija divina divya dixie diya djamila djamilla djeneba djénéba
  dolly dolores dolorès domenica domenique-marie dominga dominique domitila domnica dona donatella donatienne donelle
  donetta donita donka donna donnetta donya dora dorcas doreen dorene dorette dori doria dorian-marie dorinda dorine
  doris dorit dorla dorota dorotea dorothea dorothy dorothée dorottya dorrie dorte dortha dorthe dorthea dorthey
  dorthy dottie dotty draga dragana dragica drew-anne drita drusilla dubravka duha dulce dulcie dulcinea dunja dunya
  durdane dusana dusica dusti dwi-ann dympna dzifa désirée dóra dörte earlene earline earnestine eartha easter-mae
  eavan eba ebba ebele ebru ebtisam echo-ann ecrin eda edda edel edeline eden edie edie-mae edina edita edite edith
  edna edurne edwige edwina edyta eevi effie eftychia efua eglantine egle eglė ehi eibhlín eileanóir eileen eilidh
  eilis eilís eimear eira eirene eisha eithne ekaterina ekaterine ekaterini ekin-su ekta ela elaheh elaina elaine
  elaine-ann elana elanor elba elda eldora eleanor eleanora eleanore electa eleftheria elen elena eleni eleonora
  eleonore elettra elfreda elfriede elgin-ann eliana eliane elicia elida elie elif elin elina elinor elinore elisa
  elisabet elisabeth elisabetta elisavet elisaveta elise elisenda elisha-ann eliska elita eliya eliza elizabete
  elizabeth elizaveta elizbeth elke ella elladora ellamae ellen ellen-ann ellena ellie ellinor elly ellyn elma elmira
  elnora elodie eloisa eloise elouise eloïse elpida els elsa elsbeth elsebeth elsie elspeth eluned elva elvia elvie
  elvina elvira elwira elyse elysia elza elzbieta eléonore elżbieta ema emalee emanuela emelda emely emer emerald
  emerence emerentia emiko emile emilee emilia emilie emilija emillie emily emilía emina emine emira emma emmalee
  emmaleigh emmaline emmanuelle emmeline emmi emmie emmy emmy-lou emília emőke ena enid enida enikő enisa enkeleda
  enola enriqueta enza eowyn epiphany era eran-ann eremia erica ericka erika erika-maria eriko erin erina erlene
  erlinda erma ermelinda erminia erna ernesta ernestina ernestine eryn erzsébet esen eser eshal esi esin esma esmee
  esmeralda esmeray esmé esperance esperanza espérance essence essie esta estefania estefanía estela estela-maria
  estele estella estelle ester ester-marie estere esthela esther esther-ruth estrela estrella estéfany eszter ethel
  ethelene ethelyn etienne etsuko etta etta-mae etty eudora eudoxia eufemia eugenia eugenie eugénie eula eulah eulalia
  eulália eun-joo eunha eunice euphemia eusebia eustacia eva evaline evangelia evangelina evangeline evdokia evelin
  evelina evelyn evelyne evelynn evgenia evgeniya evi evi-ann evie evija evita eviya evonne ewa ewelina eydis eylem
  eylül ezgi ezinne fabia fabiana fabienne fabiola fadela fadia fadila fadime fadumo fahima fahmida fairuz faiza
  faizah fajr falguni fallon fannie fanny fanny-mae fanta farah farahnaz farhana farhat farhat-jahan fariba faribah
  farida faridah farideh farkhunda farnaz farrah farrah-lee farzana farzaneh fatemah fatemeh fathia fathima fathiya
  fatiha fatima fatimah fatimata fatime fatin fatma fatou fatouma fatoumata fatoş fatuma fatumata fausta faustina
  faustine fauzia fauziya favour-ann fawzia fawziya fay faye fayrouz fayza fedora felecia felicia felicidad felicie
  felicita felicitas felisa felita femke fenna feodora ferial ferida feride feriha fern-ann fernanda fernande ferne
  ferrah feruza fia fidelia fidelma fien fifi figen filippa filiz filomena fina finola fiona fionna fionnghuala
  fionnuala firdaus firoozeh firouzeh fizza flavia flavie fleta fleur fleur-marie flor flora florance florella
  florence-may florencia florene florentina florentine floretta floria floriana florina florinda florine florrie
  flossie flávia folake fonda fooziya forough forouzan fotini fozia fran franca france-anne francene frances
  frances-ann francesca franceska franchesca franci francie francille francina francine francisca francisca-maria
  francoise franka franziska françoise freda freddie-mae frederica frederika freida freja freya freyja frida frieda
  frieda-ann friederike fructuosa fruma fryda fränzi frédérique fumi fumie fumiko funke funmi funmilayo fusae fátima
  fé félicie félicité gabi gabija gabriela gabriella gabrielle gabriéla gaelle gaetana gaia gail gala galadriel
  galatea gale galia galina galit galya gamalat gamila ganga gania garance garbiñe gargi garnet gauri gayane gayathri
  gayatri gayle gaynor gaëlle gearldine gebre-ann geeta geetanjali geetha gema gemma gemma-louise gena genesis
  genessis genevieve geneviève genia genna genny genoveva genowefa georgeann georgeanne georgene georgete georgetta
  georgette georgia-may georgiana georgiann georgianna georgie georgina georgine geraldina geraldine geraldine-ann
  geraldyn geralyn geralynn gerda gergana geri geri-ann gerlinde germaine germaine-marie germana gerri gerrie gertha
  gertie gertrud gertruda gertrude gertrudis gesa gesche gesine ghada ghadeer ghazal ghazala ghislaine ghizlane
  ghofrane gia giada gianina gianna gianna-maria gigi gilberte gilda gilda-rose gillian gillianne gillie gilma gina
  ginette ginevra ginger-lee ginny gioia giorgia giorgina giovana giovanna gisela gisele gisele-ann gisella giselle
  gita gitte gittel giulia giuliana giuseppa giuseppina giustina gizem gladys glafira glena glenda glenice glenna
  glennis glenys gloria gloriana glory-ann glynda glynis glória goar godelieve golda goldie goldy golnar golnaz
  golshifteh gonca googoosh gordana graca gracie graciela graciella gracja grainne grania grazia graziella grazyna
  graça grażyna gražina greer greta greta-ann gretchen grete gretel gretta griselda grit-ann gro-harlem groa grunya
  gry gráinne gréta guadalupe gubernatis gudny gudrun guilhermina guillermina guinevere gulay gulbahar gulistan
  gulmira gulnara gulnaz gulsen gunay gunda gunel gunhild gunilla gunn-rita gunta gunvor gurinder-kaur gurpreet-kaur
  gussie gusta guðrún gwen gwenda gwendolen gwendoline gwendolyn gwenllian gwenn gwenna gwyn-ann gwyneira gwyneth
  gyöngyi györgyi gönül görkem-su gülay gülben gülcan güler gülizar gülnur gülsen gülsüm gülten habiba habibah hacer
  hadar hadas hadassah hadeel hadia hadijah hadiza hadley-ann haerin hafida hafize hafsa hafsah hafsat hagar haide
  haideh hailey haizea hajar hajara hajer hajira hala haleema haleh haley haley-ann halide halima halimah halimat
  halina halle hallie hamida hamideh hamsa hana hana-lee hanah hanako hanan handan hande hang-nga hanifa hanife hanim
  haniya hanna hannah hanne hanneke hannele hannelore hannie hansika hansine hanya haregewoin hariet hariette harisha
  harita haritha harleen harmony harpreet-kaur harriet harriett harriette harshita haruka haruko harumi hasina hasmik
  hasna hasnaa hasnah hassana hassiba hasti hatice hatidža hatsue hattie hattie-mae havva hawa haya hayat hayfa haylee
  hayley hayley-ann haylie hazal heather heba hebe hedda hedi hediye hedvig hedwig hedy heela heidi heike heilala
  heili heini hela helaina helen helen-mary helena helene helga helga-maria helgard helia heliana helin helle hellen
  hellena helmi heloise heloísa hema hemalatha hend henda hendrika hendrikje henia henna henny henrietta henriette
  henrike hepzibah hera herlinda hermia hermien hermila hermina hermine herminia hermione hermosa herta hertha hessa
  hester hette hettie hetty hiba hibah hidaya hideko hideyo hiiraan hikari hikmet-nur hila hilaria hilary hilda hilde
  hildegard hildegarde hildegunn hildur hilja hillarie hillary hillary-ann hille hilma himari hina hind hinda hindy
  hinemoa hipolita hira hirut hisako hisayo hitomi hjördis hlengiwe hlin hoa-binh hoang-anh hoda hodan hodaya holda
  holli hollie hollis-ann homa honey honora honorata honorine hoor hope-anne horiya hortencia hortense hortensia hosna
  hosniya houda houria hrafnhildur hripsime hrisoula hristina hroswitha huberta huda huma humaira humeyra hunna huong
  hussa hwa-young hyacinth hyacinthe hypatia héloïse hélène hülya hürrem hüsniye iben ibolya ibtihaj ibtisam ichiko
  ida idalia idania idelle idil idoia idoya idris-ann idun ieva ifemelu ifeoma ifigenia ifrah ignacia ihuoma ijeoma
  ikbal-nur ikram ikumi ila ilana ilaria ilda ildikó ileana ilene ilham-nur ilhan iliana ilina iliya-ann iljana ilka
  illa ilma ilmira ilona ilona-maria ilsa ilse ilva ilze imaan imali iman imane imani imara imelda immacolata
  immaculata immaculée imogen imogena imogene imran-begum ina inaara inas inaya inbal inbar inci indiana-rose indira
  indrani indrė ineke ines inessa inez inga inge ingeborg ingela inger ingibjorg ingibjörg ingri ingrid ingrida
  ingrida-ann ingvild inin inji inka inke inkeri inmaculada inna intan intissar inès inés inês io ioana ioanna iola
  iolanda iona ione iou-ann ipek iphigenia ippolita iqra iraida irati iraís irem irena irene irenka irenė irina
  irina-maria iris-ann irit irja irma irma-lee irmela irmeli irmgard iryna irène iréne isa-bella isabeau isabel
  isabela isabele isabell isabella isabelle isadora isadore-ann isaura isbah isela iseult ishani ishbel ishika ishita
  isia isidora isidra isis-ann isla islande ismene ismenia isobel isobelle isolde isolina isra isra'a israa issa-rae
  itala itohan itsuko iulia iuliana iva ivaana ivalu ivana ivana-maria ivanka iveta ivete ivett ivette ivey-ann ivonne
  iwona izabel izabela izabella izaro izaskun izetta izolda izumi izzy jacalyn jacinda jacinda-ann jacinta jacinthe
  jackeline jackelyn jacki jackie jackqueline jacky jaclyn jaclynn jacque-ann jacquelin jacquelina jacqueline
  jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jada jada-lee jadranka jadwiga jadyn-ann jae-hee jahanara
  jahmila jahnavi jaida jaidyn-ann jailene jaimee jaimie-lee jaina jaleesa jalila jaliyah jamaica-ann jame-ann jameela
  jamesha jamey-ann jami jamila jamilah jamileh jamilla jamillah jamuna jana jana-lee jana-maria janae janaki janan
  janaína jandi jane janean janeane janeen janel janela janele janella janelle janene janessa janet janet-lee janeta
  janeth janetta janette janey jani-ann janic janice janie janina janina-maria janine janis janiya janjaana janka jann
  janna jannat janne-ann janneke jannette jannicke jannie jannike jannine jans-ann jantje januaria japji-kaur jaquelin
  jaqueline jaqueline-ann jaquelyn jarmila jaroslava jarosława jasemin jasleen jaslene jaslin jasmeen jasmeet-kaur
  jasmin jasmina jasmina-maria jasminka jasna jaspreet-kaur jassmine jaswinder-kaur jaunita javeria javiera jaya
  jayalakshmi jayalalithaa jayasree jayati jaye-ann jayla jaylene jaymee jayne jayne-ann jayshree jazlyn jazmin
  jazmine jazmyn jazmyne jazzlyn jeana jeane jeane-marie jeaneane jeanelle jeanene jeanett jeanette jeanice jeanie
  jeanie-marie jeanina jeanine jeanmarie jeanna jeanne jeanne-marie jeannetta jeannette jeannette-marie jeannie
  jeannie-ann jeannina jeannine jefimija jehan jehane jelena jelisaveta jelka jelna jemima jemimah jemma jen jena
  jenelle jenifer jeniffer jenine jenkin-ann jenna jennefer jennette jenni jenni-ann jennica jennie jennifer jenniffer
  jennine jenny jenny-lee jeri jeri-lynn jerica jerilyn jeroma jerri jerrica jesica jess jessalyn jessamine jessamyn
  jesse jessenia jessica jessie-ann jessie-mae jessika jessy-ann jetta jette jeunesse jewell jeyanthi jia-li jianna
  jihan jil jil-ann jilian jill jillene jillian jilly jimena jimin-ann jinan jing jinnat jinny jitendra-devi jitka jo
  jo-ann jo-anne joan joan-marie joana joane joanie joann joann-marie joanna joanna-maria joanne joaquina jobina
  jocasta jocelin joceline jocelyn jocelyne jodi jodie jody joeann joela joeleen joella joelle joelle-marie joellen
  joelyn joetta johana johana-maria johanna johanne johna johnetta johnna joi joie-ann jojo-ann jola jolanda jolanta
  joleen jolena jolene jolie joliet jolyn jolán jonell jonelle jonette joni jonina jordana jordyn josefa josefa-maria
  josefina josefine josefine-marie joselyn joselyne josephina josephine josette josiah-ann josiane josie josie-ann
  josipa joslyn josune josée josée-anne jouana jovana jovanka jovita jowita joya joyce joyce-ann joyceann joyceanne
  joyceline joye joylyn juana juana-maria juanita juanita-maria judeline judi judie judie-ann judit judita judite
  judith juditha judithe judy jula julee jules juli julia julia-ann julia-maria juliana juliana-maria juliane juliann
  julianna julianne julie julie-ann julie-anne julieann julieanne julienne julienne-marie juliet juliet-ann julieta
  juliette julija julisa juliska julissa julissa-maria julita juliya jumana jumanah jumoke jun-hee junella junia
  junita junko jurate jurgita justa justiina justina justine justine-marie justyna jutka jutta jyothi jyoti jyotsna
  jytte jóhanna júlia jülide kaarina kabira kabita kacey kadiatou kadie kadija kadijah kadri kaede kaelyn kaetlyn
  kahina kahlan kaia kaia-marie kaidance kaija kaila kailani kailee kailey kaili kailyn kaisa kaitlin kaitlyn kaitlynn
  kaja kajal kajol kajsa kala kalani-ann kaleigh kaley kali kalina kalinka kalisa kalle kallie kalliopi kallirroe
  kalpana kalthoum kalyani kalyn kamala kamariah kambiri kambria kameron-ann kamiko kamila kamilah kamile kamilla
  kamilė kamini kamisha kammi kamna kamryn-ann kanako kandace kandi kandice kandis kandra kandy kangana kani-ann
  kanika kanisha kanita kankana kanta kanyakumari kaori kaoru-ko kara kara-lynn karalee karan-devi karen karena kari
  karima karimah kariman karin karina karine karishma karisma karissa karissa-ann karita karitas karla karlee karlene
  karli karlie karlotta karly karlyn karmele karmen karmina karna-devi karola karoliina karolin karolina karoline
  karoline-marie karolyn karolína karon karri karrie karsyn-ann karthika kartini karuna karyl karyn karème kasandra
  kasha kashmira kasia kassandra kassi kassidy kassie kassy kasturi kastė kat katalin katalina katana katarina
  katarzyna katarína katayoun kate katell katelyn katelynn katerina kateryna katey kateřina kathaleen katharina
  katharine katharyn kathe katherin katherina katherina-maria katherine katheryn kathi kathie kathleen kathleen-marie
  kathlene kathlyn kathrin kathrine kathryn kathryne kathrynn kathy kathy-ann kathya kati katia katiana katie
  katie-ann katinka katja katlin katlyn katoucha katri katrien katrin katrina katrine katrín katsiaryna katsue katsuko
  kattie katy katya katyusha kau-ann kaung-ann kaveri kavita kavitha kavya kawtar kay kayce kaydence kaye kayla kaylah
  kaylee kayleigh kayley kaylie kaylin kaylynn kayoko kazue kazuko keagan-ann kecia keeley keelia keelin keely keerthi
  keesha kehinde-ann keiko keira keisha kejal kejsi kekeli kelda kelechi-ann keley keli kelia kelila kellee kelley
  kelli kellie kelly kelly-ann kelly-anne kellyanne kelsea kelsi kelsie kelsy kely kemi kena kenadie kenda kendal-ann
  kendra kendyl kenia kenisha kenna kennedi kenya-lee kenyetta kenza keomi kera kerala-ann keren kerensa kerenza keri
  kerri kerry-ann kerry-anne kersten kerstin kesha keshi keshia ketanji ketevan kethia keti ketty ketura keturah keva
  keya keyla keyna kezia keziah khadeeja khadeejah khadija khadije khadra khaleda khaleesi khalia khalida khalidah
  khanh-linh khansa khatera khatija khatoon khava khawla khayra khayriyah kheira kherington khira khloe khloé
  khongordzol khrystyna khushboo khushi khyati ki-ann kia kiana kiana-marie kianna kiara kiara-lee kicki kiele kiera
  kierra kiersten kiersten-ann kiki kiku kikuko kiley kilian-ann kim kim-ann kim-marie kimber kimberlee kimberley
  kimberli kimberly kimbra kimi-ann kimiko kimiye kimmernaq kimmie kimmy kimora kinga kinley-ann kinneret kinue kinza
  kioko kiona kira kiran-devi kiranjit kirra kirsi kirsikka kirsten kirsti kirstie kirstin kirstine kirstjen kirsty
  kirthi kirti-devi kishori kitana kittie kitty kiva-ann kiwa kiya kiyoko kiyomi kizzy klara klarisa klaudia klaudija
  klavdia klea klementina kloe klára kohana kokila koko kolinda komal konnie konstancja konstantina konstanze konul
  koraima koral kordelia koren kori korina korinna korinne kornelia korrina kosara kourtney kourtni kraisia kranti
  kremena kreszentia krešimira kris-ann krisha krishnaveni krislyn krissie krissy krista krista-lee kristal kristalina
  kristan-ann kristeen kristel kristelle kristen kristen-ann kristi kristi-ann kristiana kristiane kristianne kristie
  kristien kristiina kristin kristina kristine kristy kristyna kristín kristýna kristīne kriti kruti krysia krysta
  krystal krysten krystin krystina krystle krystyna ksenia kseniya kudzai-ann kuljit-kaur kulthum kumari kumi kumiko
  kumud kunegunda kunie kunigunde kunti kusum kyla kylee kyleigh kylene kylia kylie kym kymberly kyndall kyndra kyoko
  kyra kyra-lee kyriaki käthe laasya labiba lacee lacey lachelle laci lacie lacresha lacy ladan ladina ladislava
  ladona ladonna lael laetitia lagle lahari laia laiba laika laila laila-ann lailani laili laima lainie lajla lakeesha
  lakeisha lakesha lakia lakisha lakshita lakshmi lalita lalitha lamia lamiaa lamija lamis lamprini lamya lana
  lana-marie landrie-ann lanelle lanette laney lani lanie lanita lanka-ann lanny-ann laoise laora laquita lara laraib
  laraine lareina larine larisa larissa larissa-maria lariza larraine larsine lasairfhíona lashanda lashandra lashonda
  latanya latarsha latasha lataya latesha latia latifa latifah latiffa latika latina-ann latisha latisha-ann latonia
  latonya latoria latosha latoya latrice latricia latrina laudine launa laura laura-ann laura-lee lauralee lauran
  laurana laure laureen laurel laurelin lauren laurena laurence-anne laurene lauretta laurette lauri-ann lauriane
  laurice laurie laurinda laurine laurita laurka lauryn lauryn-ann lauréline lavender lavern laverna laverne lavinia
  lavona lavonda lavone lavonia lavonne lavra lawahez lawanda lawanna laxmi layal layali layan layla layla-mae laylah
  lazarine laëtitia lea leah leana leana-marie leandra leandra-maria leane leann leann-marie leanna leanne leanora
  leatha leatrice leda leeann leeanna leeanne leela leelavathi leena leesa leia leida leigh leigh-ann leigh-anne
  leigha leighann leighanne leikny leila leila-ann leilah leilani leilani-rose leilla leisa leisha leja lejla
  lejla-ann lekha lela lela-mae lelia lella lemlem lemma-ann lempi lena lenchen leni leni-ann lenita lenka lenna
  lennie-ann lenor lenora lenore lenuta leocadia leokadia leola leona leona-mae leonarda leonida leonida-ann leonie
  leonila leonilda leonne leonora leonore leontine leontyne leopoldine leora leora-ann leota lera lerato lerryn lesa
  lesedi lesia lesieli leslee lesley lesli leslie leslie-ann lesly leslye lessie lesya leta letha leticia letitia
  letizia lettice lettie letty letícia leukothea levana levina levona lex lexi lexie lexie-mae leya leyda leydi leyla
  leyna leïla lia lian liana liane lianna-marie lianne liat libbie libby libby-ann liberata libertad liberty-ann
  librada libuše lidia lidiane lidija lidiya lidya lien-anh liene lieneke liepa liesbeth liesel lieselotte liesl lieve
  ligaya ligia liina liis liisa likke lila lila-rae lilac lilah lilas lile lilea lili lilia lilian lilian-mae liliana
  liliane lilianna lilija liliom lilis lilit lilita lilith liliya lilja lilla lillebil lillemor lilli lillia lillian
  lillian-ann lilliana lillie lilllian lilly lilo lilou lily-ann lily-rose lilyan lilyana lilyann lima-ann lin
  lin-manuela lina lina-maria linah linda linde linden-ann lindsay lindsey lindsi lindsy lindy linea linet linett
  linette ling-ling lingling linh linn linnea linnette linnéa lioba lior-ann liora lisa lisa-ann lisa-maria lisa-marie
  lisandra lisanne lisbet lisbeth lise lise-lotte liselotte lisette lisieux lissa lissette lissy lita liudmila liv
  liv-marie livia livia-maria livvy liya liz liz-ann liza liza-ann lizabeth lizanne lizbet lizbeth lize lizet lizeth
  lizette lizzette lizzie lizzie-ann llinos lluvia loes loida lois lois-ann lojain lokelani lola lola-mae lolita
  lolita-maria lolo lona loni lora loraina loraine loraine-ann loralee lore lorean loree loreen loreena lorelei
  loren-ann lorena lorena-maria lorene lorenza loreta loreto loretta loretta-ann lori lori-ann lori-anne loriann
  lorianne lorie lorie-ann lorilee lorinda lorita lorna lorna-mae lornah lorraina lorraine lorraine-marie lorretta
  lorri lorrie lotta lotte lotti lottie lotty lou-ann louann louanne loubna louella louisa louise louisette louiza
  lourdes lovelie lovella lovie lovisa loyda luana luann luanne luba lubica lubna luca-marie luce lucelia lucette
  lucia luciana luciane lucie lucienne lucija lucila lucila-maria lucile lucilla lucille lucina lucinda luciënne lucja
  lucky-ann lucrecia lucretia lucrezia lucy lucy-ann lucyna lucía lucía-maría ludivine ludmila ludmilla ludovica luela
  luella luella-mae luisa luisa-maria luise luise-marie luisina luitgard luiza lukrecia lula lula-mae luljeta lulu
  lulu-ann lulwa lumi lumina luminita luminița luna lupe lupita lupita-maria lura lurdes lurleen lurlene lusine
  luvenia luz luz-maria luzia luzmila luzviminda luísa lyanna lyda lydia lydia-ann lydie lyla lyla-mae lyn lyna lynda
  lynda-ann lyndal lyndall lyndell-ann lyndia lyndsay lyndsey lyndsie lyne lynelle lynetta lynette lynette-ann lynn
  lynna lynne lynne-ann lynnell lynnet lynnette lynsey lyra-ann lysandra lysbeth lyuba lyubov lyuda lyudmila lyudmyla
  léna léonie léontine léticia lída lídia lígia lúcia līga maaike maarit mabel mabel-mae mabelle mable macarena
  machiko macie macy madalyn maddalena maddie maddison madelaine madeleen madeleine madelene madelin madelina madeline
  madelon madelyn madelynn madge madhavi madhu madhuri madiha madina madison madlen madonna mae maelle maeve mafalda
  magali magalie magaly magda magdalena magdalena-ann magdalene magdaléna magdolna maggi maggie maha mahala mahalia
  mahbooba mahek mahima mahin mahira mahlet mahnaz mahnoor mahsa mahvash maia maija maike maiken maimouna maimuna
  maire mairead mairi maisa maisie maisy maite maitreyi maizie maja majella majida majken makayla makenna makenzie
  maki makiko mala malaika malaikah malak malala malala-ann malalai malathi malati malen malena malgorzata malia
  maliha malika malikah malin malina malinda malini malka mallika mallory malou malvina malwina malú mamata mami mamie
  mamiko mamta mana manami mandakini mandakranta mandana mandi mandie mandira mandla-rose mandy manel manette manisha
  manizha manjari manjit-kaur manju manjula manjusha manolita manon mansi manuela manuelita manya manyika maoko mara
  marah maral maranda marcela marcelina marceline marcella marcelle marcelyn marci marcia marcie marcy mare maree
  mareike marek-maria maren margaret margareta margarete margaretha margarethe margarett margaretta margarette
  margarida margarita margarito-maria margaux marge margene margery margherita margie margit margita margo margot
  margret margreta margrete margrethe margrette margriet margrit margrét marguerita marguerite margy mari maria mariah
  mariam mariama mariamawit mariame mariami mariamne marian mariana mariane marianela mariangel mariangela mariann
  marianna marianne maribel maribeth maricar maricarmen maricel maricela maricris marie marie-ange marieke mariel
  mariela marielena mariella marielle marielos marieta marietta mariette marija marijana marijke marika mariko
  marilena marilene marilia marilla marilou marilu marily marilyn marilynn marilynne marina marine-le marinella
  marinette marinka mariola mariolina maris marisa marisel marisela marisha mariska marisol marissa maristela marit
  marita maritza mariuccia mariya mariyam marizol marja marjaana marjan marjana marjane marjatta marjeta marjo
  marjorie marjory marjut marketa markéta marla marlana marleen marleigh marlena marlene marley marlies marlis marlisa
  marlys marlyse marlène marna marni marnie marnita marousia marquita marsha marta martha marthe martie martina
  martine martita martja martta martyna marusya marva marvella marwa mary marya maryalice maryam maryan maryann
  maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo marykate marylee marylin marylou marylouise
  marylyn marylène maryna maryrose maryse marysia marzena marzia marzieh maría masako masami-ann masha masooma
  masoumeh massiel masuma mathilda mathilde matija-ann matilda matilde matoaka matoula matsuko mattie matylda maud
  maude maudie maura maureen maurene maurine maurita mava mavis maxie maxina maxine maxine-ann maya maybell maybelle
  mayerling mayim mayli maylin mayme maymuna mayra mayrín maysoun mayte mayu mayuko mayumi mayuri mazarine mazie
  maëlle małgorzata mbali mckenzie meabh meadhbh meagan meaghan meda medea medha medora meena meenakshi meera meg
  meg-ann megan megann megha meghan meghana meghann meghna megumi megyn mehak mehar-kaur meherangiz mehreen mehri
  mehrnaz mehtap mehwish mei meiko meirav meirion-ann meital mekdes mekhla mel-ann melaine melania melanie melanija
  melany melda mele meleana melek melia melike melina melinda meline melisa melisende melissa melissande melita
  melitta mellie mellisa mellissa melody-ann meltem melva melvina melynda menaka menna menucha meral mercia mercè
  mercédès meredith meredith-ann meri meriam meridith meriem merike merissa meritxell merja merjem merle-ann merlene
  merna meron merran merri merrie merrilee merrill-ann mersiha mersija mervat merve meryem meryl meryl-ann meseret
  meskerem messina mette mhairi mia mia-marie miao-ann micaela micaela-maria michaela michaele michaelina michaella
  michaelyn michal-ann michaéla micheala michela michele michele-ann michelina micheline michelle michelle-ann
  michelle-marie michie michiko michiru miciela micki mickie midge midori mie mieke mieko mies miette migdalia mignon
  miguelina mihaela miho mihoko miia miina mika mika-ann mikaela mikako mikayla mikie mikiko mikki mila milada
  milagritos milagro milagros milan-ann milana milania milda mildred mildrid milena mileva miliani milica milijana
  milka milla millaray milli millicent millie millie-mae milly milly-rose milou milva mima mimi mimma mimouna mimoza
  min-ah min-hee min-jung mina-ann minako minal minami mindy minea minenhle minerva minette minh minka minna minne
  minni minnie minttu mio mira mira-ann mirabel mirabella mirabelle miral mirana miranda miranda-mae mireia mireille
  mirela mirella miren mirha miri miriam miriama mirian miriana mirija mirjam mirjana mirka mirkka mirlande mirna
  miroslava mirosława mirta mirtha mirtille mirza-begum misa misaki misako misha-ann misti mitali mitra mitsue mitsuko
  mitsuyo mittie mitzi mitzie miwa miya miyabi miyako miyar miyoko miyu miyuki mizuho mizuki mlada moana mobina
  modesta modestine moeka mogau moh-ann moira moira-ann moirin mollee molli mollie molly momina momoe momoka momoko
  mona mona-lisa monalisa monette moni monia monica monie moniek monifa monika moniqua monique monira monserrat
  montserrat morag moran-ann morna morowa morven morwenna mouna moza mozelle mozhgan mridula mrignayani mrinal-devi
  mrinalini mrunal mubina mudiwa mugdha muireann muirgheal muirne mukta mumtaz mumuni-ann muna munira munisa munni
  muriel muriel-ann murielle murphy-ann murron musa-ann musarrat mushira muskaan muslima mwajuma mya mylene mylie
  mylène mynta myong-hee myra myrele myriam myriam-ann myrlande myrle myrna myrtice myrtille myrtis myrtle myung-hee
  màiri máiréad márcia mária márta mélaine mélanie mélina mélisande mélissa mór naama naamah naasunnguaq nabeela
  nabiha nabila nachshon-ann nada nadeen nadege nadejda nadene nadezda nadezhda nadia nadifa nadifo nadija nadina
  nadine nadira nadirah nadja nadra nadya nadège naeema nafisa nafiseh nafissa nafissatou nagehan nagisa nagma nagwa
  nahed naheed nahia nahid nahla naiara naila nailah naile nailya naima naira najat najia najiba najla najma najwa
  nakia nakisha nalani nalini nalla nallely namiko namita namrata nana-ama nanako nanami nanci nancie nancy nancy-ann
  nanda-devi nandi nandini nandita nanette nanette-ann nanna nannette nannie naoko naomi naomi-ann naomie naoual napua
  naqiya narcisa narges nargis nargiz nariko narine narmada narmin narumi naseem-begum nasiba nasim-ann nasima nasra
  nasreen nasrin nassima nasya natacha natala natalee nataleigh natali natalia natalia-maria natalie natalja natalka
  natallia natalya natalya-maria natanya natasa natasha natassia nataša nathalie nathália natia natividad natsuki
  natsuko natsumi natti natália natálie naveena navya nawal nawar nawel nayana nayantara nayara nayeli nayla nazan
  nazaneen nazanin nazaret nazeera nazenin nazia nazik nazli nazlı nazma nazneen naïma ndeye ndidi ndileka neala
  nechama neda nedra neeka neela neelam neelima neema neena neeta neetu nefeli negar negin neha nehal nehir neide
  neila neith nekane nekia nel nela nelda neleh nelena nelida nelisa nell nelle nelli nellie nelly nelwyn nena neoma
  neomi nepheli nerea nereida neriman nerissa nermeen nermin nermina nesreen nesrin nesrine nessa nessie nesta netanya
  netta nettie neus neva nevada-ann neve nevena neysa neşe neža ngaio ngaire ngozi nguyet nhung nia niah niamh
  niang-ann nicha nichelle nichola nichole nichole-ann nicki nicki-ann nickie nicky nicky-ann nicol-ann nicola
  nicola-ann nicole nicoletta nicolette nicolina nicoline nicolle nida nidhi nidia nieves nigar nigina nigora
  nihal-ann nihan niharika nika niki nikita nikka nikki nikki-ann nikkita nikole nikoleta nikolett nikoletta nila
  nila-ann nilay nilda nilima nilofar niloofar niloufar nilsa nilufar nilufer nilüfer nima-ann nimisha nimmi nimo
  nimrat nina nina-maria ninetta ninette ning-ning nini nino-ann ninon ninoska niobe niomi niovi nipuna-devi nir-ann
  nira nirali nirit nirmala nirmala-ann nirupama nisa nisanur nisha nisha-rani nishi nishtha nisreen nissa nita
  nita-devi nitika nitya nivea nivedita nivi nixie niyati njeri njoki nkechi nkem nkiru nkiruka nkosazana nneka nnenna
  noa nobantu noeleen noelene noelia noella noelle noemi noemie noga nohemi nohemy nokuthula nola nolwenn noma
  nomalanga nombulelo nomfundo nomi nomonde nompumelelo nomsa nomthandazo nomvula nomvuyo nonceba nondumiso nongnuch
  nonie nonna nontando nontsikelelo noomi noor noora noori noorjahan nora nora-jane norah norah-ann noralie norberta
  norbertha noreen noreena noria noriko norina norine norissa norita norma norma-jean norzagaray-maria nosheen nosipho
  nosizwe nothemba nouf nour nova-ann novalie novella novia noxolo nozipho nozomi noélia noémi noémie noëlla noëlle
  noëmi ntombi ntombizodwa nuala nubia nudrat nuha nuno-maria nur nura nuray nurcan nurdan nurgül nurhaliza nurhan
  nurhayat nuria nuria-maria nurin nurit nuriya nursen nursultana nurten nurul nusrat nuttaya nuša nyah nyasha-ann
  nydia nykia nyla nyla-rose nynke nyree nyssa nélida núria oanh oceana oceane ocie octavia octaviana octavie océane
  odalis odalys odele odelia odell-ann odete odetta odette odila odile odilia odval ofeibea ofelia ofira ofra ofunne
  ohanna oihana oili oisha oksana oksana-maria oktay-ann ola olena olenka oleta olga olga-maria olha olimpia olimpiada
  olina olinda olive-ann olive-mae olivette olivia olivia-mae oliwia ollie-mae oluchi olufunke olumide-ann
  oluwaseun-ann olwen olwyn olympe olympia olympias oma omayra omolara omotola omowunmi ona onalee onatah ondine
  ondřejka oneida oneta onita onnie oona oonagh opal-mae opaline ophelia ophelie ophélie oprah oprah-ann ora-ann
  ora-lee oralee oralia oralie orane orel-ann oriana oriane orit oritsetimeyin-ann orla orlagh orlaith orlena orly
  ornella orquídea orsola orsolya ortensia ortrud osanna oshin otilia otilie otka ottilie ottoline otília ouafa ouarda
  oui-ann ouida oumaima oumayma oumou oyelola oyunbileg ozge ozioma ozlem pacita padma padmaja padmavathi padmini
  paige paige-ann paisley paivi pakeeza pallavi paloma pam pam-ann pamala pamela pamelia pamella pamila pammie
  panagiota pandora paninnguaq panna panthea panya paola paola-maria paolina paraskevi parastoo pardis pari parichehr
  parineeti paris-ann parisa parminder-kaur parmis parnian parul parvaneh parvathi parvati parvati-devi parveen
  parvin-begum parwana pascale pascalle pastora pata-ann patience-ann patrica patrice patricia patricja patrizia
  patrícia patsy patti patti-ann pattie pattigrace patty patty-ann patya paula paula-ann paulene pauletta paulette
  pauliina paulina paulina-maria pauline paulita pavla pavlina payal pazit pearla pearle pearlie pearline pegah pegeen
  peggie peggy pei-shan penelope penina peninah pennie penny-ann pepa pepita peppa peri-ann perihan perizat perla
  perlita pernille perpetua perrine perseis persephone pervin peta petka petra petrina petronela petronella petronelle
  petronia petronille petula petunia peyton-ann phaedra phaidra phebe phedra phemie phenyo-ann philina philippa
  philippina phillippa phillis philomena philomene philomina philomène phoebe phoebe-ann photini phylis phyliss
  phyllida phyllis phyllys pia pia-maria pien piera pierina pierrette pietra piia pilar pille pinar pinky pipaluk
  piper pippa piyali plamena pleun ploy pnina pok-ann pola polina polina-maria polixeni polly pollyanna polona
  polyxeni pomona ponnamma pooja poonam poorna poornima popi porsche-ann portia portia-ann pouneh prabha prabhjot-kaur
  prachi pradnya pragati pragya prajakta prakriti pramila pranali praneetha pranita prapti prarthana pratibha
  pratiksha pratima pratyusha pravina praxedes preethi preeti prema prerna presley prisc prisca prisca-maria priscila
  priscilla priscille prisila pritha priti pritika priya priyadarshini priyamvada priyanka prudence prudencia prue
  prune-marie pua puja pukar-devi puleng pura purificacion purificación purnima purvi pushpa puteri putri-ayu pyrrha
  päivi pınar qadira qamar-begum qiana qing-ann qudsia queen-esther queena queenie quenby querida quiana quiteria
  qurratulain quyen quynh raadhika rabail rabeea rabia rabina rachael rachana rachel rachel-ann rachele rachele-maria
  racheli rachelle rachida rachna racquel rada radha radhika radia radka radmila radojka radwa rae raeann raegan
  raelene raelynn rafaela rafaella rafaelle rafat-jahan raffaela raffaella rafia rafiah rafiqa raghad ragna ragnheiður
  ragnhild raha rahaf rahel rahima rahm-ann rahma rahmah raija raila-ann raili raina raine-ann rainie raisa raissa
  raiza raja-begum rajaa rajani rajashree rajeshwari raji rajni rajwant-kaur rakel rakhi rakhshan rama-devi ramata
  ramatoulaye rambha ramla ramlah ramneek-kaur ramona ramona-maria ramya ramziya rana rana-begum randa randee randi
  randy-ann rane-ann ranee rani rania ranim ranita ranjana ranjani ranjita ranya raphaela raphaelle raphaëlle raquel
  raquel-maria raquelle rasa rasha rashan-ann rasheda rasheeda rashida rashidah rashmi rashmika rasiah-ann rasita
  rasmia ratna ratri raveena ravena ravenna ravid-ann ravit rawan rawda rayanne rayelle rayen rayhana raylene rayma
  raymonda raymonde rayna rayna-ann rayne-ann rayona razan razia raziya raïssa rbecca reagan-ann reanna reanna-ann
  reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka reda-ann reem reema reena reeta reeti reetika
  reeva refika refilwe refugio-maria regena reggie-ann reghan-ann regina regine rehab reham rehana rehema rehmat-begum
  reidun reihaneh reiko reilly-ann reina reina-maria reine reinelde reinette reingard reinhild reisa rekeyla rekha
  relebohile rella reme remedios remei remziye rena rena-ann renada renae renana renata renata-maria renate renatta
  renda renea renee renee-ann reneé renia renita renna rennie renu renuka renáta renée renée-marie resa reshma reshmi
  resie ressie restituta reta reta-mae retha reva revathi reveka revital rewa reyes-maria reyhan reyna reyna-maria
  reynalda reza-ann rezan rezarta rezeda rhae rhea rhea-ann rhian rhiann rhianna rhianne rhiannon rhianon rhianwen
  rhoda rhoda-mae rhodora rhona rhona-ann rhonda rhonda-ann rhondda rhonwen rhys-ann ria ria-maria riana rianna rianne
  rica ricarda ricci-ann richelle rickey-ann ricki rida rieko riema rifka rigmor rigoberta rihab rihanna riika riikka
  rija-ann rika rikako rike rikke rikki riko rima rimas rimma rin rina rina-maria rinako rinat-ann rinki ripley-ann
  risa risako risha rishika ristina rita ritu rituparna ritva riva rivka rivkah rivky riya riza-ann rizwana robbin
  robena roberta roberta-ann roberte robertina robina robinette robinne robyn robyne rochele rochella rochelle rocio
  rocky-ann rocío roda rodica roelie roelien roghayyeh roghieh rohanna rohini roisin rojda rojin roksana roksolana
  rolanda rolande romaine romana romane romayne romi romily romina romola romona romy ronalda ronda ronee ronette roni
  ronica ronika ronit ronja ronna ronnette ronni roopa roos roosa roosje roqayah roro rosa rosa-maria rosabel
  rosabella rosabelle rosalba rosalee rosaleen rosaleigh rosalia rosalie rosalina rosalina-maria rosalind rosalinda
  rosalinde rosaline rosalva rosaly rosalyn rosalyn-ann rosalynd rosalynne rosamond rosamund rosamunde rosana
  rosangela rosann rosanna rosanna-ann rosanna-maria rosanne rosanne-marie rosaria rosarita rosaura roschelle
  roscislava roseann roseanna roseanne roseline rosella roselle roselyn roselyne roselynn rosemari rosemaria rosemarie
  rosemarie-ann rosemary rosemonde rosena rosenda rosenwyn rosetta rosette roshan-ara roshanak roshanda roshin roshni
  rosie rosie-mae rosimar rosina rosine rosio rosita rositsa roslin roslyn rosmarie rosmary rosolina rosslyn rosália
  rouba roula rowaida rowan roweena rowena rowenna rowina roxana roxana-maria roxane roxann roxanna roxanna-maria
  roxanne roxanne-marie roxie roxolana roxy roya roza roza-ann rozalia rozalie rozalyn rozanne rozella rozena rozene
  rozina rozita roziyah rozsa rozália ruba rubaba rubena rubi rubie rubina rubiya ruby-rose rucha ruchi ruchika rudina
  rudo rudrani ruei rufaida rufaro-ann rufina ruhama ruhi ruhsar ruijun-ann rukaiya rukayat rukhsana rukhsar rukhshana
  rukia rukiye rukmini rula rumana rumbidzai rumeysa rumi-ann rumiana rumiko rumina rumyana runa runhild rupa rupal
  rupali rupinder-kaur rusalka rushda ruslana russhell-ann ruta rute rutendo ruth ruth-ann ruthann ruthanne ruthe
  ruthellen ruthie ruthmarie ruthy rutuja rutvi ruvimbo ruwaida ruxandra ruya ruzanna ruzena ruža ryann ryanne
  rylee-ann ryleigh rym ryoko régine réka róisín rózsa rūta růžena saadia saana saanvi saara saba sabah sabahat sabeen
  sabela sabiha sabika sabina sabina-maria sabine sabira sabiya sable-ann sabra sabreen sabria sabrina sabriye
  sabriyya sachi sachika sachiko sadaf sadako sade sadhana sadhvi sadia sadie sadiqa sadiya sadye saeeda saeko safa
  safaa saffiya safia safija safina safiya safiyyah safura saga sagal sagarika sahana sahar saheli sahiba sahirah
  sahla sahra saida saima saimi saira sajal sajida sakaria-ann sakeena sakena sakhina sakiko sakina sakineh sako-ann
  sakshi sakuntala sakura sakurako salam-ann salama saleema saleha salena saley-ann salha saliha salima salimah
  salimata salle sallee sallie sally sallye salma salome salome-ann salomea salomé saloni saloua salud salwa samadhi
  samah samaira samanta samantha samantha-jane samar samara samarra sameeha sameera samera samia samiha samihah samira
  samirah samiya samjhana sammantha sammi-ann samoa-ann samra samuela samya sana sanae sanam sanaz sancha sanchia
  sanchita sancia sandhya sandi sandie sandra sandrina sandrine sandy-ann sandye sang-hee sangeeta sangeetha sangita
  sanika saniya saniyah sanja sanjana sanjida sanjukta sanna sanna-ann sanne sanni sanya sanyukta saoirse saori
  saparna saphira sapna sapphira sara sarah sarah-ann sarah-huckabee sarah-jane sarai sarala saraswati saraya saraí
  sareh sarena sargun-kaur sari sariah sarika sarina sarina-maria sarit sarita sarla saroja sarojini sarolta saron
  sarra sarwat sasha sasikala saskia satchel-ann satinka satomi satsuki satu saundra savana savanna savannah
  savannah-rose savera saveria savina savita savitri savka savvy-ann sawsan saya sayaka sayako sayan-ann sayantani
  sayeeda sayida sayuri sayyida scarlett scarlette scholastica scholastique seanna seble sedef sedi-ann sedra seema
  seeta sehar seher sehrish seija seiko selam selamawit selda selena selene selenia seleste selestina selima selin
  selina selinda selja selka selma selva-rani selvi selvinaz sema semiha semiramis semra sena-ann senada senait senka
  senna-ann sentayehu-ann senya seo-yeon seong-hee septima serafina serap seraphina seraphine serena serena-maria
  serenella serenity serenna sergine serife serine serra setayesh sevda severa severina severine sevgi sevgül sevil
  sevilay sevim sevinc sevinch sevinj sevinç seyma shaadi shabana shabina shabnam shachar-ann shada shadan shadi-begum
  shadia shadiya shae-ann shafaq shafeeqa shafia shagufta shaha shahana shahar-ann shahd shahed-ann shaheen-begum
  shahida shahina shahinaz shahla shahnaz shahnoza shahra shahrazad shahrbanoo shahrizad shahrnush shahrukh-begum
  shahzadi shai-ann shaikha shaim shaimaa shaina shakeela shakila shakira shakuntala shalanda shalev-ann shalini
  shalonda shalya shama shamaila shameeka shameka shamika shamila shamim-ara shamima shamira shamsa shana shanae
  shanara shanaya shanda shandi shandra shane-ann shanea shaneka shanel shanell shanelle shanequa shani shania
  shania-ann shanice shaniece shanika shaniqua shanita shaniya shanna shanna-lee shannah shannan shannen shannon
  shannyn shanon shanon-ann shanta shante shantell shantelle shanthi shanti shantrice shanya shaquana shaquita shara
  sharan-kaur sharanya sharayah shardae sharde sharee shareefa shareen sharelle sharen sharena shari sharice sharie
  sharifa sharifah sharika sharilyn sharinda sharita sharla sharlee sharleen sharlena sharlene sharlotte sharmaine
  sharmila sharmin sharmistha sharol sharon sharona sharonda sharone sharri sharrie sharron sharron-ann sharvani
  sharvari sharya sharyn shashi-devi shasta shastina shatara shatha shauna shauna-lee shaunda shaunna shaunta shauntel
  shavon shavonda shavonne shawana shawanda shawna shawna-lee shawnda shawnee shawnna shawnta shayda shayes shayestah
  shayesteh shayla shayla-ann shaylee shayleigh shaylyn shayma shayna shayna-ann shaynna shazia sheba sheeba sheela
  sheelagh sheelah sheena sheena-ann sheenagh sheetal shefali shehla shehnaaz shehnaz sheikh-ann sheikha sheila
  sheila-ann sheilagh sheilah shekinah shela shelagh shelba shelbi shelia shelia-ann shelie shella shelley shelli
  shellie shelly shelva shelvy shemika shena sheree sherell sherelle sheren sherene sheri sheri-ann sheria sherice
  sheridan sheridan-ann sherie sherifa sherika sherill sherilyn sherita sherley sherlyn sheron sherree sherrell sherri
  sherrie sherril sherrill sherrilyn sherron sherry sherry-ann sherryl sherwin-ann sheryl sheryl-ann sheryll shevaun
  shifa shifra shigeko shikha shilo-ann shilpa shima-ann shimona shimrit shin-hye shinjini shira shira-ann shireen
  shirelle shirin shirlee shirleen shirlene shirley shirley-ann shirli shirly shiva-ann shivangi shivani shizue
  shizuka shizuko shlomit shmuela shobha shobhaa shobhana shohreh shoko shokoofeh sholeh shona shona-ann shonda
  shondra shonna shonta shoshana shoshanah shoshanna shoshannah shota-ann shouka shraddha shreya shrishti shristi
  shruthi shruti shubhra shuchi shukri-ann shukria shula shulamis shulamit shulamith shumaila shuna shuntell shuri
  shweta shyama shyamala shyann shyanne shyla shyla-ann siaka-ann sian sianne sibongile sibusisiwe sibyl sibyll
  sibylla sibylle siddhi siddiqa sidonia sidonie siegfrieda sieglinde sierra sierra-ann sif-ann sigal sigalit sigfrida
  signe sigourney sigrid sigrun sigríður sigrún sigyn siham sihem siiri sikha-devi sila silena silja silje silka silke
  sille sillin silpa silva-maria silvana silvania silvanna silvi silvia silvie silvija silvina silviya simal simay
  simcha-ann simge simi simin simmi simona simona-maria simone simonetta simonne simran simran-kaur simrat sina-ann
  sindi sindisiwe sindy sinead sinenhlanhla sini sinikka sinja sinta sinéad siobhan siobhán sipho-ann sira siran
  siranoush sirena siri siriol sirje sirkka sirpa sisel-ann siska sisley-ann sissel sissela sissi sissy sita
  sithembile siti situla-ann siv sive siw siân sjöfn skye sladana slavena slavica slavitza slavka slađana sloane
  smadar smaranda smiljana smilla smiriti smita smiti smriti smruti sneha snehal-devi snehlata snejana snezana snežana
  snizhana sobia sofia sofie sofie-ann sofija sofiya sofya sofía sohaila soheila soila sojourner sokha-ann sokunthea
  sol-maria solange soledad soleil solene solenn solfrid solvei solveig solvita solène somaya somayyeh sommer
  somporn-ann sona sonal sonali sonam sonam-devi sondos sondra sondra-ann songül sonia sonia-ann sonika sonja
  sonja-maria sonnet-ann sonoko sonya sonya-ann soo-jin sook-ja sophea-ann sophia sophia-maria sophie sophie-ann
  sophronia soraia sorana soraya sorcha sorina sorrel-ann sotiria souad souhaila soukaina soumaya sounia sousan sozan
  sparkle-ann sri sridevi srilatha srishti srividya stace-ann stacee stacey stacey-ann staceyann staci staci-ann
  stacia stacie stacy stamatia stana stanislava stanisława star-ann starla starr-ann stasha stasia stavroula stefani
  stefania stefanie stefanija stefany stefanía steffani steffanie steffany steffi steffie stefka stela steliana stella
  stella-maria stepania stephaine stephane stephani stephania stephanie stephany stephenie stevana stevena steviann
  stevie-ann stina stine stojanka storm-ann stormie stormy-ann stéphanie suad suada suchada suchi suchitra suda-devi
  sudha sudie sueann sueanne suelen suella suellen suema sugako sugandha suha suhaila suhair suhana suheila suheir
  sukanya sukey sukhmani suki sukie sukma-ann sukriti suky sulamita sulema sulochana sultana sulwen sumaiya suman-devi
  sumana sumati sumaya sumayah sumayya sumi-ann sumiko sumire sumita sumitra summayyah suna-ann sunaina sunanda
  sundari sundas sunita sunita-devi suniva sunna sunniva sunny-ann supriya surabhi suraiya suranne suraya surekha
  surendra-devi suri surinder-kaur suruchi surya-devi susan susan-ann susana susana-maria susane susanita susann
  susanna susanna-maria susannah susannah-ann susanne susaye susette sushama sushila sushma sushma-ann sushmita sushri
  susi susi-ann susie susila sussana susu-ann susy suta-devi suvi suzan suzan-ann suzana suzane suzann suzanna
  suzanna-ann suzannah suzanne suzette suzi suzie suzie-ann suzuka suzuko suzy suzy-ann svana svanhildur svea svenja
  svetla svetlana svetlina svitlana světlana světluše swaati swapna swara swarnalata swati sweety-devi swetha swintha
  sybella sybil sybilla sybille sydna sydnee sydni sydnie syeda sylena sylva sylvaine sylvana sylvanna sylvette sylvi
  sylvia sylviane sylvie sylvina sylwia synneve synnøve synthia synøve syreeta syrena sytske szabina szidónia szilvia
  séraphine sérgia séverine sílvia sıla taahira taban tabassum tabatha tabbie tabbitha tabea tabitha tabitha-ann tacey
  tacita tacy tadesse-ann taeko tahani taheera tahereh tahia tahira tahirah tahmina tahnee tai-ann taiba taika-ann
  taima taina tainá taira-ann taisha taisiya taissa tajuana taka-ann takako takara takiko takisha takiya takouhi
  tal-ann tala talar talara talia taliah talisa talisha talita talitha talitha-ann tallulah talor-ann talullah talya
  tamae tamaki tamala tamanda tamanna tamar tamar-ann tamara tamarah tamari tamarra tamasine tamatha tamayo tambra
  tambre tameka tamekia tamela tamelia tamera tamera-ann tameria tamesha tami tami-ann tamie tamika tamiko tamila
  tamilla tamina tamira tamisha tamma tammara tammera tammi tammi-ann tammie tammy tammy-ann tammye tamora tamqrah-ann
  tamra tamsen tamsin tamsyn tamta tana-ann tanaya tanaz tanda-ann taneisha tanesha tangela tangi tania tania-maria
  tanika tanisha tanita tanith tanja tanna tansy tanuja tanushka tanushree tanvi tanvika tanya tanyka tanzeela tanzila
  taonga-ann tapiwa-ann taqiyya tara tara-lee tarah taraji tarana tarana-devi taraneh tarannum tarja tarnya tarra
  tarryn tarsha taru taryn taryn-ann tasha tashia tasia tasleema taslima tasneem tasnim tassia tassie tata-ann tatiana
  tatiane tatianna tatjana tatsiana tatsuko tatum-ann tatyana tatyanna tauba taunya taura tavia tavleen tawana
  tawanda-ann tawanna tawnee tawny tawnya tawsha tayeba tayla tayla-rose taylah taylee-ann taylor-ann tayyaba tazeen
  tazia taís teagan-ann teah teal-ann teana teba tecla teena teenie tegan tehila tehmina tehzeeb teija teisha tejal
  tejaswini tekla tela-ann telma tema-ann tember-ann temima temitope-ann temperance tempie tena-ann tenesha tenille
  tenisha tennie tennille tenzin-lhamo teodora teodora-maria teodozja teofila tequila-ann tera tere-ann tereasa
  terenia teresa teresa-ann terese teresina teresita teressa tereza terezia terezinha terhi teri terica terina terisa
  terisha terra terra-ann terrah terrell-ann terresa terri terri-ann terria terrie terrilyn terrina tertia teruko
  teréz tesia teslime tesneem tesni tess tessa tesse tessie tessie-mae tetiana tetsuko tetyana teuta teva-ann teyana
  teónia-ann thaisa thalassa thalassia thalia thalita thallia thalía thamina thanaa thandeka thandi thandie thandiwe
  thandolwethu thanh-ha thanh-thuy thania thanu-ann thara tharanga thaïs thea thea-ann theadora thecla theda thein-ann
  thekla thelma thelma-mae themba-ann themis theodora theodosia theofania theone theoni theonie theophila theora
  theresa theresa-ann therese therese-marie theresia theresita theressa thi thirza thisbe thitiporn thomasin thomasina
  thomasine thora thora-ann thoraya thordis thu thuong thurid thuy thyra thérèse thórdís thùy tia tia-marie tiahna
  tiana tiana-marie tiani-ann tianna tianne tiara tiaret-ann tiarne tiarra tibby tiera tierney-ann tierra tiesha
  tifanie tiffaney tiffani tiffanie tiffany tiffiny tihana tihomira tiia tiina tijana tika-devi tikva tilda tilde
  tillie tilly tilly-mae timea timna timora timothea tina tina-maria tinamarie tinatin tine tineke tiney tingting
  tinka tinley-ann tiphaine tiphanie tipper tipper-ann tippi tira-ann tirion tirtza tirza tirzah tisa tisa-ann tish
  tisha tisha-ann tita titania titia titilayo tiva-ann tiya tizana-maria tiziana tobi-ann toccara toinette toini
  tokiko tokozile tola-ann tolulope-ann toma-ann tomasa tomasina tomasine tomasita tomeka tomika tomiko tomislava
  tommie-ann tomoe tomoka tomoko tomomi tomoyo tona-ann tonda toneka tonelle tonette toni toni-ann tonia tonianne
  tonie tonisha tonita tonja tonje tonka-ann tonna tonni-ann tonnie tonu-ann tony-ann tonya tooba topsy tora torborg
  tordis torhild tori tori-ann toril torill torrie-ann torry-ann torunn tosca tosha toshia toshie toshiko touria tova
  tovah tove toya toyah toyin trac-ann tracee tracey tracey-ann traci tracie tracie-ann tracy tracy-ann tram-anh
  trana-ann traude traudel treasa treena trena trenace trenda trenna tressa tressie treva triana trianna triantafyllia
  tricia tricia-ann trijntje trina trina-ann trine trinette trinh-ann trini trisa trish trish-ann trisha trissa trista
  trista-ann tristana tristin-ann tritia trixie trixy troy-ann trude trudel trudi trudie trudy trudy-ann trula trupti
  truus tríona tsedale tsehay tsering-ann tshepiso-ann tsige tsigereda tsion tsipi tsitsi tsivia tsovinar tsubame
  tsukiko tsuya tsuyuko tugba tui tuija tuire tula tulay tulia tulika tulin tulisa tulsi tumelo-ann tuna-ann tuomi-ann
  tuovi turid turiya turkan tursunay tutku tuuli tuulikki tuva tuyet tuğba tuğçe twila twilla twinkle twyla tyesha
  tyisha tyja-ann tykia tylene tyler-ann tyna tyne tynisha tyra tyra-ann tyrah tyrell-ann tyronica-ann tysha tytti
  tzeitel tzila tziona tzipi tzipora tzipporah tzivia tzofia tzvetana tzvia térèse tímea tülay türkan udele ugne
  ugochi ugonna-ann ugonwa ui-ann ujala ujwala ukamaka ukrainka ula ulani ulla uloma ulrica ulrika ulrike ultima-ann
  ulviye uma umaima umaira umama umbrin umeko umida umm-kulthum umnia umut-ann una uni-ann unity-ann unn unni urmila
  ursa ursula ursula-ann urszula urte urvashi urška usha usha-devi ushma uta ute uttara uxue uxía uyen uzma uzoamaka
  vaida vaishali vaishnavi vaiva val-ann valarie valborg valda valeda valena valencia-ann valene valentia valentina
  valentina-maria valentine-marie valentyna valera valeria valerie valerie-ann valerija valeriya valery valessa valina
  valisa valkyrie valli vallie valma valora valorie valory valquiria valtra valvina valérie vana-ann vanda vandana
  vanesa vanesa-maria vanessa vanessa-maria vangie vani vania vanja-ann vanna vannessa vannie vanora vanya-ann
  vara-ann varalakshmi varduhi varsha vartouhi varvara vasanta vasanthi vashti vasila vasiliki vasilisa vasilka
  vassiliki vasso vasti vasudha vasundhara vaughn-ann veda veda-devi veena veera veerle vega vega-ann velda velia
  velina velinda vellamo velma velma-ann velta velva velvet vena-ann venera venessa veneta venetia venita venka vennie
  ventsislava venus vera vera-ann verda verdie verena vergie verica verity verla verlene verlie verline vermelle verna
  verna-ann vernell vernetta vernia vernice veronia veronica veronicah veronika veronique versie verónica vesela
  veselina vesla vesna vesna-maria vesta veta veva vevina vi-ann viana vianca vianey vianney-ann vibeke vibha vica-ann
  vicenta vickey vicki vicki-ann vickie vicky victoire victoriana victorina victorine vida vidette vidhi vidisha vidya
  vienna-ann vieno vigdis vigdís vija vijaya vijayalakshmi vijaylaxmi viki vikki vikkie vikky viktoria viktorie
  viktorija viktorina viktorine vilde vilhelmiina vilhelmina vilija vilja villő vilma vilte vimala vina vinaya-devi
  vincenta vincenza vinciane vineeta vinita vinka vinnie-ann viola violaine violanta violante viole violeta violetta
  violette viorica vira virag virena virge virgen virgie virgilia virginie virgínia viridiana virna virpi virve virág
  visala-devi visnja vita vitalia vitalina vitoria vittoria vitória viva viveca viveka viveke vivian viviana viviane
  viviann vivianne vivica vivien vivienna vivienne vivika vivyan-ann viya višnja vjera vlada-ann vladana vladimira
  vladislava vlasta vlora volha vreni vrinda vrushali vuokko vusala vuyiswa vy vyara vyoma-devi véronique waad wadha
  wafa wafaa wafiya waheeda wahiba wahida wai-ann wairimu wajd wajiha wakana wakeeta walburga walda walentyna waleska
  walida wallis waltraud waltraut wambui wanda wandita wangari wangui wanita wanjiku wanjiru warda wardah wareesha
  warsan wasan waseema wasila wasima wassila waverly-ann waynetta wedad weeda wejdan wenche wencke wendee wendelin
  wendeline wendi wendla wendolyn wendy wendy-ann wenna wenona wera wesal weslee-ann wesleigh-ann weslie-ann whitley
  whitley-ann whitnee whitney whitni whitny whoopi wiam wibke widad widelene wiebke wieslawa wiesława wietske wihelma
  wijdan wika wiktoria wila wilda wiletta wilhelma wilhelmina wilhelmine wilhemina willa willamina willeke willemijn
  willemina willene willetta willette willodean willow willow-rose wilma wilmette wilna winfreda winifred winifrid
  winna winne winnefred winnie winnie-ann winnie-mae winnifred winola winona winsome winter-ann wioletta wira-ann
  wirawan-ann wisal wisdom-ann wislawa wisława wita-ann witney-ann wonda woodlyn-ann wren-ann wrenna wronka-ann
  wyn-ann wyne-ann wynelle wynette wynn-ann wynne wynona wynonna wynter-ann wyomia władysława xanthe xanthia xanthippe
  xaviera xena xenia xevera xia-ann xiadani xiaomei xiaoyan ximena xin-ann xinyi xiomara xitlali xitlaly xoana xochil
  xochilt xochitl xuan-mai xylia xylina xénia yaa yaara yaba-ann yadira yael yafa yaffa yagmur yahaira yahel-ann yaima
  yaiza yajaira yakira yalda yalitza yama-ann yamila yamile yamileth yamina yaminah yamini yamna yan yan-ann yana
  yanaha yanara yaneli yanet yaneth yanina yanira yanitza yanna yannick-ann yaoi-ann yara yarely yaretzi yariela
  yarimar yarin yaritza yaroslava yasemin yashika yashoda yashvi yasmeen yasmin yasmina yasmine yasmine-ann yasmín
  yaso yasuko yayoi yayuk yazmin yeardley yedda yehudit yejide yekaterina yelda yelena yeliz yelizaveta yemisi
  yeni-ann yeoryia yesenia yesica yesim yesmina yetta yetunde yeva yevgenia yevgeniya yevheniia yewande yeşim yi-ann
  yildiz-ann ying yingluck yisel yitty yla-ann ylenia ylva ynes ynez yoanna yocheved yoela yoelle yohana yoko yolanda
  yolande yolande-marie yolonda yordanka yorika yoseline yoshi-ann yoshie yoshiko yoshimi-ann yosra youmna youn-hee
  younha yousra yovana yrsa ysabel ysabella yselle yseult ysolde yuanita yuina yuka yukako yukari yukie yukiko yukina
  yukiyo yulia yulia-ann yuliana yulianna yuliia yulissa yuliya yuliza yumi yumiko yumna yuna yuna-ann yuni yuno-ann
  yunuen yurena yuri-ann yuria yurika yuriko yusra yuta-ann yvelise yvetta yvette yvona yvone yvonna yvonna-maria
  yvonne yıldız zabel zabrina zada zafira zahara zaheera zahia zahida zahira zahra zahraa zaia-ann zaib zaiba zaida
  zaina zainab zainabu zaineb zaira zakia zakiya zakiyah zalika zalina zaltana zamira zana zandra zanele zaneta
  zaniyah zanna zara zara-maria zarah zaria zariah zarifa zarina zarinah zarita zarmina zaruhi zaylee zayna zaynab
  zaynah zaza-ann zdenka zdeňka zdislava zeba zeenat zeeva zehava zehavit zehra zeinab zeinabu zeitun zela
  zelaya-maria zelda zelenka zelia zelina zella zelma zelpha zemfira zena zenaida zenaide zenia zenna zennie zenobia
  zephyrine zera-ann zeria-ann zerlina zerrin zeta zetta zeyna zeynab zeynep zha-ann zhanar zhanara zhanna zhazira
  zhivka zhrah-ann ziba zibia zihan-ann zikra zila zilla zillah zilpah zilpha zina zinah zinaida zinayida zineb zineta
  zinia zinnia zinta ziona zippora zipporah zita zivile zlata zlatana zlatica zlatina zlatka znata-ann zoa-ann zobeida
  zoe zoei zoey zofia zohra zohre zohreh zoia zoie zoila zoja zola zolita zona-ann zonia zonnique zora zora-maria
  zoraida zorana zoriana zorica zorina zoritsa zosia zowie zoya zoza-ann zozan zoé zoée zoë zsanett zsazsa zsofia
  zsuzsa zsuzsanna zsuzsi zsófia zubaida zubaydah zubeda zubeida zuhal zuhra zukiswa zulay zuleika zuleikha zuleima
  zulekha zulema zulfiya zully zulma zumrud zuna-ann zunaira zunilda zuri-ann zuria zurina zuriñe zuza zuzana
  zuzana-ann zuzanna zuzia zvezdana zwelihle-ann zélia zélie züleyha ágnes águeda ángela ángeles édith éliane
  élisabeth élodie éloïse émilie émilienne étaín évelyne órla özge özlem ülker ülkü łucja şerife şevval şeyma şirin
  şule şükran şükriye štěpánka žaneta živa živka
`);

/** Given names of men. Lower case, with and without diacritics. */
export const maleNames = words(`
  aamir aarav aarne aaro aaron aarto abbas abdalla abdallah abdel abdelaziz abdelfattah abdelhak abdelhamid abdelilah
  abdelkader abdelkrim abdellah abdellatif abdelmadjid abdelmalek abdelrahman abderrahim abderrahmane abdessalam abdi
  abdiel abdihakim abdinasir abdirahman abdirizak abdou abdoulaye abdul abdulai abdulaziz abdulhamid abdulkadir
  abdulkarim abdullah abdullahi abdullo abdulmajid abdulrahman abdulrazak abdulsalam abdulwahab abdur abdurrahman abe
  abebe abel abhay abhijeet abhijit abhinav abhishek abid abiodun abisai abiy abner abraham abram absalom abu abubakr
  abulfazl achille achilles achim achmad ackeem adalberto adam adama adan addis adebayo adedayo adeel adekunle adelard
  adelbert adelino ademar ademir ademola adeniyi adeolu adewale adham adi adil aditya adlai adnan adolf adolfo adolph
  adolphe adolphus adonis adriaan adriaen adrian adriano adrián advik adán aeneas aengus afonso afzal agim agostinho
  agostino agung agustin agustín ahad ahmad ahmadou ahmadu ahmat ahmed ahmet ahron aidan aidar aiden ailton aimar aimo
  aimé ainars aivars ajani ajay ajit akaki akash akbar akbarali akhil akhmed akihiko akihiro akihito akio akmal akram
  aksel akshay alaa aladdin aladár alain alan alaric alasdair alastair alastor albano albert alberto albertus albin
  albrecht albín alcibiades alcide alcides alden aldis aldo aldous aldric alec alejandro alejo alekos aleksa
  aleksandar aleksander aleksandr aleksandro aleksei aleksejs aleksey aleksi ales alessandro alessio alex alexandar
  alexander alexandre alexandros alexandrs alexandru alexej alexey alexios aleš alf alfons alfonse alfonso alfred
  alfredas alfredo algernon algirdas algis alhaji alhassan ali aliaksandr alihan alija alijah alijan aliko alim
  alimzhan alioune alireza alisher alisson-men alistair aliu allal allan allen allister almamy alonso alonzo aloysius
  aloísio aloïs alparslan alpha-oumar alphonse alphonso altaf altan altero alton alun alvah alvaro alvin alvis alwin
  alwyn alyn amadeo amadeus amado amadou amancio amanuel amar amarildo amarjit ambrose ambrosio amedeo amel-men
  amerigo amiel amilcar amine aminu amir amish amit amitabh amitai amjad ammanuel ammar ammon amnon amol amos amram
  amrinder amrish américo amílcar anand anas anastas anastasio anastasios anatol anatole anatoli anatolii anatolijs
  anatoliy anatoly ander anders andre andrea-men andreas andrei andrej andreja-men andrejs andres andreu andrew
  andrian andries andrii andrija andris andriy andrus andrzej andrés andy anfernee angel angelo angelos angus anh-tuan
  anibal anicet aniello anil aniruddha anirudh anis anish anjem anker ankit ankur annan-men anneli-men anouar anselm
  anselmo ansgar anshul ansis antal antanas ante antenor antero anthoni anthony antoan antoine anton antoni antonino
  antoninus antonio antonios antonis antonius antony antonín antti antun antónio antônio anup anupam anurag anuruddha
  anwar anwer aníbal apolinar apollo apolonio apostolos aputsiaq aqib aquilino aram arash arata araz arben archibald
  archibaldo archie arda ardeshir ardian arek arend ari ariel arif ariki arild arindam arinze aris aristide aristides
  aristotelis aristotle arjan arjen arjun arkadi arkadiusz arkady arlan arlen arlie arlo armaan arman armand armando
  armands armen armin arnau arnaud arnav arne arnfinn arni arno arnold arnoldo arnulfo aron arpad arran arrigo arsen
  arsenio arseniy arseny arshad arslan arsène art-men artan artem artemio arthur arthuro artie arto artturi artur
  arturas arturo artúr artūras artūrs arun arunas arvid arvind arvo arwel ary-men arya-men aryan asad asaf asahi
  asante asbjørn asdrubal asen asgeir asger asghar ashar asher ashfaq ashish ashok ashot ashraf ashwin asif asim aslak
  aslan assaf assane assen atanas atef athanase athanasios athos atif atila atilio atilla atle atom-men attila atul
  auberon aubin aubrey-men audie audun augie augustas augustin augustine-men augusto augusts augustus aulis aurel
  aureliano aurelien aurelio aurelius aurélien autry avdo aveek avelino averell averill avery aviel avigdor avinash
  avner avraam avraham avram avtandil awad awal axel axl ayaan ayatollah-men aydar aydin aykhan ayman aymen aymeric
  ayo-men ayodeji ayodele ayoub ayrton ayub azad azam azat azeem azhar azim aziz azlan azmi aznar-men azriel azzedine
  baaba babacar babak babatunde baber babu babubhai bachir badal badr badri baha bahadir bahram bai-men bairam bajram
  bakary bakhtiyar bakir bala balachandra balaji balakrishnan balazs balbir baldassare baldev baldomero balendra
  baljit baltasar balthazar balwant balázs bandar bandhu-men bandile banele baptiste baqir barack barak baris barna
  barnabas barnaby barnard barnett barney baron-men barrett barrie barron barry bart barthold bartholomew barthélemy
  bartlomiej bartolome bartolomeo bartolomeu bartolomé bartosz bartłomiej baruch barış bas basant bashar basharat
  bashir basile basilio basim bassam bassem bassirou bastiaan bastian bastien batu baudouin bautista bauyrzhan baxter
  bayard bayram beau bechir bedri bedrich bedřich behrooz behrouz behzad bekir bela belisario bellamy ben ben-men
  benaiah benas benedek benedetto benedict benedicto benedikt benedykt benet bengt beni beniamino benigno benito
  benjamim benjamin benjamín benji benjie benjy bennet bennett bennie benno benny benoit benoît benson benton
  benvenuto benyamin benzion beppe berat berislav berk berkay berkeley-men bernabe bernabé bernal bernard bernardino
  bernardo bernardus bernat bernd berndt bernhard bernhardt bernie bernt berny berry-men bert berthold bertil bertin
  bertold bertolt berton bertram bertrand bertrando besart beshoi besim besnik beto bevan bhagat bhagwan bharat
  bharath bhaskar bhaskaran bhavin bhim bhupen bhupinder bhuvan bibek bidzina bienvenido bijan bijoy bikash bikram
  bilal bilawal bilguun bill-men billal billie billy biniam binod binyamin bipin bipul birger birgir birol bishal
  bishnu bishop-men biswajit bjarke bjarne bjarni bjorn björn bjørn blaine blaise blake blanchard-men blas blaz blaž
  bledar bo-men boaz bob-men bobbie-men bobby bodo bogdan boguslaw bogusław bohdan bohumil bohuslav bojan bola-men
  boleslaw bolesław bolot bolívar bongani boniface bonifacio booker-men bora boris borislav borivoj borja borut borys
  bosko bouabdellah boubacar boubakar boutros boyan boyd boyko bozidar boško boži božidar braam brad bradford bradley
  bradly brady bram branden brandon branimir branislav branko brannon brant braulio braxton brayan brayden bren-men
  brendan brenden brendon brennan brenner-men brent brenton bret brett breyten brian brice brien brigham brin-men
  briton-men britt-men broderick brodie brody bronislaw bronisław bronson bruce bruin-men bruno bryan bryar bryce
  bryden bryn brynjar brynmor bryon bryson buck-men bud-men buddy budi budiman buenaventura buford bujar bukar bulat
  bulent burak burhan burhanuddin burkhard burl burle-men burley-men burnell burr-men burt burton buster buzz-men
  byrd-men byron byung-hun béla bülent błażej caelan caetano cahal cahir cai-men caiden caio caius cal caleb calin
  calixto callan callum calum calvin calvino camden-men cameron cameron-men camillo camilo campbell-men can-men
  canaan-men candelario candido caner capucine-men caradoc carel carey carl carlin carlin-men carlisle-men carlito
  carlitos carlo carlos carlton carlyle carmelo carmine carnell carol-men carolus carroll carroll-men carson carsten
  carter-men carver-men cary casimir casimiro caspar casper cass-men cassian cassio cassius castor-men catalin cathal
  cato cavan-men cayden cecil cecilio cedric ceferino celal celestin celestino celio celso cem cemal cemil cengiz cenk
  cerdic cesar cesare cevdet cezar chad chadi chadwick chaim chalmers-men chandan chandler chandra-men chandrakant
  chandrasekhar chandrashekhar channing chao-men charalambos charalampos charbel charif charles charley charlton
  charly chas chaske chaskel chaz che-men chen-men chenoa-men cherif chernor chesley-men chester chet chetan chetwynd
  chico-men chidi chidiebere chidozie chike chikezie chima-men chin-men chinedu chinonso chintan chip-men chirag
  chiranjeevi chris chris-men christen-men christiaan christianus christie-men christodoulos christofer christoffer
  christoforos christoph christophe christopher christos christy-men chuka chukwudi chukwuemeka chukwuma chérif cian
  ciaran ciarán cillian ciprian cipriano ciriaco cirilo ciro claes clarence clark-men claro-men claude claudio claudiu
  claudius claus clay clay-men clayton cleavon clell clemens clement cleofas cleon cletus cleve cleveland-men clifford
  clifton clint clinton-men clive clovis clyde cnut coby codey cody cohen-men colan colbert-men colby cole coleman-men
  colin collin colm colman colt-men colton colum columba columbus-men conall conan conleth conley-men conn-men connell
  conner connolly-men connor conor conrad conrado constantin constantine constantino constantinos conway-men
  cooper-men corbin corby cordell corentin corey cormac cornel cornelis corneliu cornelius cornell corrado cort-men
  cory cosimo cosme cosmin cosmo costa-men costas costel costin coty courtland craig craig-men crawford-men cris-men
  crisanto crispin crispulo cristian cristiano cristián cristobal cristofer cristóbal cruz-men csaba cuauhtemoc
  cuauhtémoc cui-men cullen curran-men curro curt curtis custis cuthbert cveti-men cyprian cyriac cyriaque cyril
  cyrille cyrillus cyrus czeslaw czesław cássio cândido césar călin cătălin daan dabney dacian dafydd dag-men dagfinn
  daichi daijiro daiki daisuke dal-men dale dallin dalmiro dalton damasio damaso damian damiano damien damion damir
  damián damjan damodar damon dan dan-men dana-men danail dandré dangelo danial daniel danielius danijel danik danil
  danilo danish-men daniël danko danny dante danyal danylo daoud daoúd dara-men daren daren-men darian dariel darien
  darijus darin dario darius dariusz darko darnell darragh darrah-men darrel darrell darren darrick darrien darrin
  darrion darrold darryl darryn darshan darvin darwin-men darwish daryl daryush dashawn dashiel dashiell dato-men
  datuk-men daud daulet daumantas dave davey davi david david-men davidde davide davin davion davis-men davit davor
  davud davy dawda dawid dawit dawood dawson-men dawud dax daxton dayanand dayton-men deacon-men dean-men deandre
  deangelo deanthony declan deepak deion dejan dejuan delano delbert delfin delfín delmar delmas delmer delroy demarco
  demarcus demario demarion demba demetri demetric demetrio demetrios demetrius demian demir-men demis demond demyan
  deng-men denholm deniel denil denilson denis denison-men deniss dennis denny denton-men denver-men denys denzel
  denzil deon deonte derek derick deron derrek derrell derrick derrik dervla-men deryck deshawn desi-men desiderio
  desislav desmon desmond destan dev-men devante devaughn deven devendra devesh devin devonte dewan dewayne dewey
  dewi-men dewitt dexter dezső dhananjay dharam dharmendra dhaval dheeraj dhiraj dhruv diallo-men diarmaid diarmuid
  dick-men diederik diedrich diego dierk dieter dietmar dietrich dieudonne dieudonné digby dilan-men dilbar-men dilip
  dillon dimas dimitar dimitri dimitrij dimitrije dimitrios dimitris dimitry dimo dimosthenis dinesh dinko dino
  diogenes diogo dion dionicio dionisio dionisios dionte dionysios dionysius dionísio dipak dipankar dirceu dirk
  dirk-jan dirk-men divyanshu diwakar diógenes dmitri dmitrii dmitrijs dmitry dmytro dobri dobrin dobromir dobroslav
  dogan domantas domenic domenico domhnall domingo domingos dominic dominick dominik dominique-men dominykas domokos
  domènec don donal donald donatas donato donn donnacha donnell donnie donny donovan dontae donte donát dorian dorin
  doron doruk doug douglas douglass-men dov dovid dovydas doyle doğan doğu dragan drago dragomir dragos dragoslav
  dragoş dragutin draven drazen dražen drew-men driss drummond-men duane duarte dubravko duc-men dudley duke-men dulal
  dumisani dumitru duncan duong-men duraid durga-men durgesh durjoy durk durmuş durward dusan dustin dusty-men dušan
  dwain dwane dwayne dwi-men dwight dyfan dylan dylan-men dyllan dzhokhar dzmitry dónal eachann eamon eamonn earl-men
  earle earnest-men easton-men eban ebbe ebenezer eberhard ebrahim ebubekir ed edd eddie eden-men eder edgar edgard
  edgardo edgars edhem edi-men edilberto edin edinson edison edmar edmilson edmond edmondo edmund edoardo edouard
  edris edsel edson edu eduard eduardas eduardo eduards edvard edvardas edvin edvinas edvins edward edward-men edwardo
  edwin edwyn eelco eemeli eero efe-men efim efraim efrain efren efstathios egbert egemen egidijus egidio egil egon
  egor ehsan ehud eid-men eiji eike-men eilert einar eino eirik eitan eitaro ejike ejnar ekrem ekwueme elad elan-men
  elbert elbridge elchin eldar elden eldin eldon eldred eldridge eleazar eleftherios elgin elhadj elhadji eli eliahu
  elias eliezer eligio elihu elijah elijah-men elio eliot eliseo elisha elisha-men eliud eliyahu elkanah ellery-men
  ellington-men elliot elliott ellis ellison-men ellsworth elmar elmer elmin eloi elon eloy elpidio elroy elshad
  elsworth elton elvedin elvin elvio elvis elwin elwood elwyn elyas elói emad eman-men emanuel emanuele emeka emerick
  emerson emery emiel emigdio emil emilian emiliano emilio emilis emils emin emir-men emirhan emmanuel emmerich
  emmerson emmet emmett emory emrah emran emre emyr enda-men endre endrit eneko engelbert engin enis enkhbayar enner
  enno enoch enrico enrikas enrique enrique-men ensar ensio enver enzo eoghan eoin ephraim epifanio equis-men eraldo
  erasmo erasmus erastus ercan erdal erdem erdoğan-men eren erez ergi erhan erhard eriberto eric eric-men erich erick
  erico ericson-men erik erim erkan erkin erkki erlan erland erlend erlendur erling ermanno ermin ernani ernest
  ernestas ernesto ernests ernie erno ernst ernő erol eros-men errol ersin erskine-men ervin erwan erwann erwin eryk
  erón esad esau eshetu esko esmaeil esmail espen essa-men esteban ester-men esteve estuardo etan ethan euan euclid
  euclides eudes eufemio eugen eugene eugeni eugenijus eugenio eugeniusz eugène eugênio eulalio eulogio euripides
  eusebio eustace eustaquio eusébio evan evander evandro evangelos evariste evaristo evelio evens everard everardo
  everett everette evert everton-men evgeni evgenii evgeniy evgeny ewald ewan ewart-men ewen ewout eyad eyal eymen
  eyup eyüp ezekiel ezequiel eziah ezio ezra ezzat faber-men fabian fabiano fabien fabijan fabio fabián fabrice
  fabricio fabrizio fabrício fabulous-men facundo fadel fadi fady fahad fahd faheem fahim fahmi fahri faisal faiz
  faizal faizan fakhruddin falk fannar farai farhad farhan farid faris farooq farouk farrell-men farrokh farrukh faruk
  faruq farès fateh fathi fatih fatmir fatos faustin faustino fausto fawad fawaz fawzi fayez faysal fazal fazil fazlur
  feargal federico federigo fedir fedor fehim feidhlim feisal feivel felician feliciano feliks felipe felix felton
  feng fenton ferdi ferdinand ferdinando ferdinánd ferdynand ferenc fereydoun fergal fergus ferhat feridun ferit
  fermin fermín fernand fernando fernão ferran ferris-men ferruccio festus fethi fiachra fidel fikret filiberto
  filimon filip filipe filippo filippos finbar finbarr findlay finlay finley fintan fiodor fionn fiorello fiorenzo
  firas firat firman fito fitzgerald-men fitzroy flaviano flavien flavio flavius fletcher flor-men florencio florent
  florentin florentino florentyn florenz florian floriano florim florin floyd flynn flávio foday fode fodé folke fons
  fonzie forbes-men forest-men forrest fotios fotis fouad foued fran-men franc francesc francesco francis francis-men
  francisc francisco franciscus francisque franciszek franck franco franek franjo frank-men frankie frankie-men
  franklin franklyn frano frans frantisek františek frantz franz fraser fraser-men frazer frazier-men fred freddie
  freddy frederic frederick frederik fredi fredo fredrick fredrik fredy freek freeman-men freidrich fridolin fridtjof
  friedrich frigyes frithjof frits fritz fritz-men friðrik froilan fructuoso fuad fuat fulgencio fulton-men fulvio
  fumihiko fumio fumito furio furkan fyodor félix fírat gaard-men gabe gabino gabor gabreal gabriel gabrielius gabriël
  gad-men gadi gael-men gaetan gaetano gage-men gaius gaizka gajendra galen galib galo-men galvin gamal gamaliel
  ganesh ganga-men gani garai-men garen gareth garfield-men garland garo garret garrett garrick garrison-men garry
  garson garth garvan garvey garvin gary gary-men gaspar gaspard gaspare gaston gastón gatis gaudencio gautam gautham
  gauthier-men gautier gavan gavin gavino gavriel gavriil gavril gaylen gaylord gaël geary-men gearóid gebhard gebran
  geert gela-men gellért gen-men genaro gene-men gennadi gennadii gennadiy gennady gennaro geo-men geoff geoffrey
  geoffroy geordie georg george georges georgi georgie-men georgii georgije georgijs georgios georgiy georgy geovanni
  geovanny geraint gerald geraldo gerard gerardo gerhard gerrit gerry gert geza ghaleb ghanem ghassan gheorghe
  gherardo ghulam giacinto giacomo giambattista giampaolo giampiero gian giancarlo gianfranco giani gianluca gianluigi
  gianmarco gianni giannis gideon gieorgi gil-men gilad gilbert gilberto gildas gildo gilead-men giles gilles
  gilles-men gilmar gilson gino gintaras gintas ginés gioacchino giordano-men giorgi giorgio giorgis giovani giovanni
  giovanny giraud-men girish girma gitanas gitz-men giuliano giulio giuseppe giusto gladstone-men glauber-men glauco
  gleb glen glendon glenn glyn glyndwr glynn-men gnassingbé-men goce godfrey godfried godwin goetz gojko gokhan golam
  goncalo gonzague gonzalo gonçalo gopal gopalan gopi goran gord gordan gorden gordie gordon gordy gore-men gorgi
  gorka goro gorän goswin gottfried gotthard gottlieb gottlob goulven-men govert govind govinda grady graeme graham
  graham-men grahame granville-men gratien gray-men graydon grayson-men grazvydas gražvydas greer-men greg gregers
  gregg gregoire gregor gregorio gregorios gregory greig griff griffin-men griffith-men grigol grigor grigore grigori
  grigorios grigoris grigoriy grigory grover grover-men grzegorz grégoire grégory gualberto gualtiero gudmundur gudni
  guglielmo guido guifré guilhem guilherme guillaume guillem guillermo gulab gulam gulbuddin gumersindo gundars guner
  gunnar gunter gunther guntis guntram guram gurbanguly gurdeep gurdial gurmeet-men gurmukh gurpreet-men gus gus-men
  gustaaf gustaf gustav gustave gustavo gustavs gusztáv guti-men guus guy-men guylain guðjón guðmundur guðni gwilym
  gwyn gwynfor gyan gyanendra gyorgy gytis gyula györgi györgy gábor gábriel gáspár géza gísli gökhan göksel göran
  günter günther gürkan haakon habib habibullah hacen hachim haci hacı haddad-men haden hadi hadrian hafeez hafez
  hafiz hagen-men hagop hai-men haidar haider haile hailemariam haim haitham hajime hajo hajrudin hakan hakeem hakim
  hakob hal hal-men haldor halil halim halit halldór halvard hamad hamadoun hamdan hamdi hamed hamid hamidou hamidreza
  hamidullah hamilton-men hamish hamit hamlet-men hammad hamoud hamza hanafi hand-men hani hanif hank hannes hannibal
  hanno hannu hanoch hans hans-dieter hans-georg hans-joachim hans-jürgen hans-peter hansel hansjörg hao haoran-men
  haralambos harald haran-men harbhajan hardeep hardik hardy-men hari haridas hariharan hariri-men harish
  harishchandra harjinder harjit harlan harlen harley harlow-men harm-men harmen harmon-men harold haroon haroun
  harout haroutyun harpal harri harrie harris-men harrison harrod-men harry harsh-men harsha harshad harshvardhan
  hartley-men hartmut hartwig haruhiko haruhito haruki harun haruna-men haruo haruta haruto harutyun harvey
  harwood-men hasan hashem hashim hashimi-men hasim haskell-men hasnain hassan hassanal hassane hasse hassen hatem
  hatim hauke havard hayati hayato haydar hayden haydn hayes-men haywood-men hazem hazim hazrat heath heber-men hector
  hector-men hedley heikki heiko heimo heiner heini-men heino heinrich heinz heinz-christian heinz-peter heitor helal
  helder helge helgi helio heliodoro helmut helmuth heman-men hemant hemin-men hendrick hendrik hendrik-jan hendrikus
  hendry henk henning henri henri-men henricus henrik henrique henry henryk heorhiy heraclio herakles heraldo herb
  herbert herculano hercules heriberto herman hermann hermann-josef hermenegildo hermes-men herminio hernan hernando
  hernán hernâni herold heron-men herrick herschel hersh-men hershel herve hervé hesham hesiquio hicham hideaki
  hidekazu hideki hideo hidetoshi hideyoshi hideyuki hieronim hieronymus hieu-men higinio hikaru-men hikmet hilaire
  hilario hilary-men hilbert hildebrand hillel hilmar hilmi hilton-men himanshu himmat hipolito hippolyte hipólito
  hirohito hirokazu hiroki hiromu hironobu hiroo hiroshi hirotaka hiroyuki hisashi hisham hjalmar hjörtur hobart-men
  hobie hoda-men hoffman-men holden holger hollis-men homer honore honorio honoré horace horacio horatio horatiu
  horaţiu horia horst hosam hosea hoseyn hoshang hoshiar hosni hossein houari houcine houssam houssem houston-men
  hovhannes hovik howard howell-men howie hoyt hrishikesh hristijan hristo hrithik hrvoje hu-men hubert hubertus
  hudson-men huey hugh hugo hugues hulbert-men humayun humberto hume-men humphrey humza hunter-men husain husam
  huseyin huseyn husni husnu hussain hussam hussein hussien huw huxley-men hychem-men hydar hyder-men hyman-men
  hyrum-men hywel håkon håvard hédi hélder hélio hércules hüseyin hüsnü iacob iacopo iago iain iakov ian iancu iannis
  iassen ibai ibra ibragim ibraheem ibrahim ibrahima ibrahimu ibsen-men icaro ichika idan iden-men idiatou-men idir
  idris idriss idrissa idrissou iefan ieuan ieyasu ifan ifeanyi iftikhar igal-men ignace ignacio ignas ignasi ignatius
  ignatz ignazio ignác igor igors ihab ihar ihor ihsan ike ikechukwu ikenna iker ikram-men ikuo ilario ilay-men
  ilham-men ilhan-men ilia-men ilias ilie ilija ilir ilirian iliya-men iljaz ilkay-men ilkka ilmari ilmars iluminado
  ilyas imad imam-men imanol imants imdad imed imraan imran imre inaki inam indalecio inder inderjit indra-men indrek
  indulis ingemar ingmar ingo ingolf ingvar ingve ingólfur inigo innocenzo innokenty inoke inuk inunnguaq inzamam ioan
  ioannis iolo-men ion ionel ionut iosefo iosif ira irakli iraklis irfan irinel irineu irvin irvine-men irving irwin
  irwing isa-men isaac isaak isacio isadore isaiah isaiah-men isaias isam-men ishaan ishan ishaq ishmael ishwar isiah
  isidore isidoro isidro iskandar iskander iskender islam-men islom ismaeel ismael ismail ismaila ismaël ismaïl
  ismaïla ismet ismo isoroku israfil isroil issa issac issam issei issiaka issoufou istvan istván itai italo itamar
  itay itsuki itzik iulian iuliu iurie ivan ivar ivars ivaylo ivica ivo ivon-men ivor ivy-men iwan iyad izaak izhar
  izidor izudin izzat izzeddine iñaki iñigo jaak jaakko jaan jaap jabari jabbar jabez jabir jabu jacek jacinto
  jackson-men jacky-men jacob jacobo jacobus jacopo jacques jacó jaden jadon jae jae-in jafar jaffar jagan jagannath
  jagat jagdeep jagdish jagjit jagmeet jago jahan-men jahangir jaheim jahleel jai jaidev jailton jaimal jaimin jair
  jairam jairo jaishankar jak-men jaka jakab jake jakhongir jakki-men jakkrit jakob jakov jakub jalal jaleel jalen
  jalil jamaal jamaica-men jamal jamar jamarcus jamari jameel jamel jamelle james jameson jamie-men jamil jamin-men
  jamison jamshed jamshid jan-erik jan-men jan-willem janak janardan janek janez jani jankiel janko janne jannik
  jannis janos janosch januario janus janusz jané-men japheth jaques jarad jaran-men jared jarek jaret jareth jari
  jarkko jarl jarlath jarle jarmo jarno jarod jaromir jaromír jaron jaroslav jaroslaw jarosław jarred jarrell jarret
  jarrett jarrod jarryd jarv-men jarvis jasbir jasim jasmin-men jason jaspal jasper jasprit jasraj jassem jassim
  jaswant jatin jaume jaunathan-men jaunius javad javaid javan javed javi javier javon javonte jawad jawaharlal jawed
  jaya-men jayant jayanta jayashankar jayden jayendra jayesh jaylen jaylin-men jayme-men jaymes jaynarayan jayprakash
  jayron jayson jean-baptiste jean-bernard jean-christophe jean-claude jean-daniel jean-david jean-denis
  jean-dominique jean-francois jean-françois jean-frédéric jean-georges jean-henri jean-jacques jean-joseph jean-louis
  jean-luc jean-marc jean-max jean-michel jean-noel jean-noël jean-paul jean-philippe jean-pierre jean-rené
  jean-robert jean-sebastien jean-sébastien jean-yves jeb jed jed-men jedidiah jeevan jefe-men jeff jefferies-men
  jefferson-men jeffery jeffrey jeffry jehangir jehoshaphat jehuda jelani jelle jemaine jemal jenaro jence-men jeno
  jens jenson jenő jephthah jerald jeremiah jeremias jeremie jeremy jeremías jeric jericho-men jermaine jeroen jerold
  jerome jeronim jeronimo jerrad jerred jerrell jerrod jerrold jerry jerzy jerónimo jesper jesse-men jessie-men jesus
  jesús jethro jett-men jevgeni jevon jewell-men jhon jhonatan jhonny jian jibril jigme jignesh jiho-men jim jim-men
  jimenez-men jimi jimmie jimmy jin-men jindrich jindřich jinnah-men jinping jinson jiri jiro jitendra jitesh jiří
  joachim joacim joakim joan-men joannes joannis joao joaquim joaquin joaquín jobst jocelyn-men jochem jochen jock joe
  joel joeri joesph joey joey-men joffre johan johan-men johanan johann johann-men johannes john john-paul johnathan
  johnathon johney johngy-men johnie johnnie johnny johnpaul johnson-men joji jojo jokubas jolyon jomar jomo jon
  jona-men jonah jonar jonas jonasz jonatan jonatas jonathan jonathon joni-men jonn jonny jontae jonás joonas joop
  jooseppi joost joram jord-men jordan-men jordano jordao jordi jordon jordán jorg jorge jorgen jorginho jorn jorrit
  josafat josaphat josce-men joscelin jose jose-luis joseba josef josef-men josefo josep joseph joseph-men josh joshua
  josiah josias josif josip joso josue josué josé jotham jouko jouni jovan jovani jovany joveni-men jovit-men jozef
  jozo jozsef joão jošt juan juha juhan juhani jukka julen jules-men julian juliano julien julio julio-cesar julius
  julius-men julián juma jumaane jumbe junaid junho-men junichi junichiro junji junot junpei juozas juraj jure jurgen
  jurgis juri jurij juris jusef jussi justas justin justinas justine-men justiniano justino justo justus justyn juuso
  juvenal juventino juwan jános jérémie jérémy jérôme jón józef józsef jönköping-men jörg jörgen jörn jørgen júlio
  jürgen jüri jānis kaan kabir kacper kader kadir kadri-men kadyr kahlil kahraman kai-uwe kaiden kailas kailash
  kain-men kaipo kais kaito kaj kajetan kajus kaka-men kalam-men kaleb kaled kalev kalid kalidou kalifa kalil kalim
  kalju kalman kaloyan kalyan kamal kamar-men kamaru kamau kamel kamen-men kameron kamesh kamil kamlesh kamran
  kanak-men kanan-men kanata kane-men kang-men kanhaiya kannan kanso-men kansu-men kantaro kanu-men kanye kapil kapono
  karan karel karem karen-men karim karim-men karl karl-friedrich karl-heinz karl-theodor karlheinz karlis karlo karol
  karoly karsten karthik kartik karun karunanidhi kasem kashif kasim kasimir kaspar kaspars kasper kassem kassim
  kastriot kathem katsuhiko katsuhiro katsumi-men katsuo katsutoshi katsuya kaur-men kauri kaushal kaushik
  kavanaugh-men kavin kay-men kayden kayode kayvon kazem kazi kazim kazimierz kazuhiko kazuhiro kazuki kazunori kazuo
  kazutoshi kazuya kazuyoshi kazuyuki keanu keaton-men kedar keefe keegan keelan keelung-men keenan keenen keeran kees
  keigo keiichi keiichiro keiji keir keisuke keita-men keitaro keith kej-men kejriwal-men kekoa kellan kellen kellin
  kelvin kemal kemar kemba ken ken-men kenan kendell kendrick kenelm kenichi kenichiro kenji kenjiro kennard kennet
  kenneth kennith kenny kensuke kent-men kenta kentaro kento kenton kenyon keon keoni ker-men kerem kerim kermit
  kermit-men kerry-men keshav keshawn ketan kevan keven kevin kevyn khader khalaf khaled khaleel khalid khalifa khalil
  khamis khanh-men kheder khemraj khosrow khristo khurram khurshid khushwant kian kiana-men kiaran kidane kiefer
  kien-men kieran kiernan-men kieron kiet kifah kiichi kiin-men kikaha-men kilian killian kim-men kimani-men kimathi
  kimball-men kimmo king-men kingsley kingsley-men kinsey-men kip kiran-men kirby-men kiriakos kiril kirill kirk
  kirk-men kirollos kirpal kirsan kirsty-men kishan kishen kishor kishore kiyoshi kiyotaka kjartan kjeld kjell kjetil
  klaas klas klaudiusz klaus klemen klemens klement kliment knox-men knud knut kobe kobi kobina koby koen kofi koichi
  koichiro koji kojo koki koldo komla-men konan-men kondrat konrad koos korbin korey kornel kornél kory kosta-men
  kostas kostiantyn kostya kostyantyn kosuke kota-men kotaro kouadio kouame kouki-men koushik kovind-men kraig
  kresimir krešimir kripal kris-men krishan krishna-men krishnamurthy krishnan krisjanis kristaps krister kristers
  kristian kristijan kristinn kristjan kristján kristo kristof kristofer kristoffer kristopher kristóf krisztián
  krišjānis krum krunal krunoslav krystian krzysztof ksaver kubilay kulbhushan kuldeep kuldip kunal kundan kunihiko
  kuno kurosh kurt kurtis kush-men kushal kwabena kwadwo kwaku kwame kwamena kwasi kwesi kyan kyaw kyle kyler kyls
  kyohei kyriakos kyrie-men kyrylo kyösti kálmán károly kâzım kārlis laban lachlan laci-men ladd-men ladislao ladislas
  ladislau lado lafayette-men laimonas laird-men laith lajos lakhan lakhdar lakshman lakshmikant lal-men lalith lalo
  lam-men lamar lambert lamin lamine lamont lamont-men lance-men lancelot landen landon landon-men landry-men lane-men
  lanford-men lang-men langston lanny lanre lansana lari lariel-men larkin-men laron larry lars lars-erik larse-men
  lassana lasse lassine laszlo lateef lathan latif latrell laudelino laughlin-men laureano laurence laurens laurent
  laurent-désiré laurentino laurentiu laurentius laurențiu lauri lauris laurits lauro laurynas lautaro lavern-men
  lavon-men lavr-men lavrenti lavrentiy lawal lawrance lawrence lawson-men layth layton-men lazar lazaro lazaros
  lazarus lazhar leamon leander leandro leandros leanid learco-men lech leeroy leevi lefteris legend-men lehel leib
  leif-men leighton-men lekan leland leland-men lemar lemuel len lenard lendl-men leninn lennart lennie lennon-men
  lennox-men lenny lenín leo leobardo leocadio leodegario leofric leofwin leon leon-men leonard leonardo leonardus
  leonas leoncio leonel leonhard leonid leonidas leonilo leonz leonídas leopold leopoldo leroi leron lerone leroy
  leshawn leslaw lester lester-men leszek lesław lethabo leto-men letsile levan levar levente leverett levern-men levi
  levon levy-men lewin-men lewis-men lex-men leyton lhakpa liam liam-men lian-men liaquat liborio licínio lido-men
  lieven liju-men liko-men linas lincoln-men lindbergh-men lindell lindon lindsey-men lino linton-men linus linwood
  lionel lionello lior lior-men lipót lisandro lito liubomir liutauras livio liviu livius ljubiša ljubo ljubomir
  ljupčo llew llewellyn llewelyn lleyton lloyd lluis lluís llywelyn loc-men lodewijk lodovico loek logan logan-men
  loghan-men loic lokesh loman lomax-men lon lonni-men lonnie lonzo lope-men lorand lorcan lord-men lore-men loren
  lorents lorenz lorenzo lorin-men lorne loron-men lorry-men lotfi lothaire lothar lou louay loucas loudon-men louie
  louis louis-ferdinand louis-philippe loukas loukman lovre lovro lowell lowell-men loïc lu-men luan luay lubomir
  lubos luboš luc luc-men luca-men lucas lucca-men lucian luciano lucien lucio lucius lucjan lucky-men ludo ludovic
  ludvig ludvik ludvík ludwig ludwik lugard-men luigi luigino luis luis-men luiz luka luka-men lukas lukas-men lukasz
  luke luke-men lukman lukáš lumumba luqman luther luther-men lutz luuk luvo luzius luís lwazi lyall lycurgus
  lydon-men lyle lyle-men lyman lymon lyndal-men lynden lyndon lynn-men lynwood lyonel lys-men lyubomir lyubov-men
  lázaro lázár léandre léo léon léonard léopold lóránt lúcio maarten maaten-men maayan mabrouk mac-men macario
  macaulay maceo maciej mack-men maclean-men macsen mad-men madan madhav madhavan madhukar madhusudan madison-men
  mads-men magdi magdy magnar magne magnus magnús maguire-men mahamadou mahamane mahamat mahamed mahammad mahamoud
  mahathir mahdi maher mahesh mahfoud mahfuz mahinda mahir mahmood mahmoud mahmud mahmut mahn-men maikel mail-men
  maina-men mainak maithripala maj-men majd majed majeed majid major-men makary makhan makhdoom makis makoto maks
  maksim maksym maksymilian malachai malachi malachy malcolm malcom malek malick malik malki-men malkolm mallikarjun
  malo-men malvern-men malvin malvolio-men mamadi mamadou mamady mamo-men mamuka mamun man-men manas manav mandeep-men
  mandela-men mandhir-men mandla mando maneesh manfred mangal manik-men maninder manindra manish manjit manjunath
  manlio mannes mannie manning-men manny manoel manohar manoj manojlo manolis manolo manos mansa-men mansoor mansour
  mansukh mansur mantas manu-men manuchehr manucher manuel manus manvel manvir manzoor maor marat marc marc-andré
  marc-antoine marcel marceliano marcelinho marcelino marcell marcellin marcello marcellus marcelo marcial marcian
  marciano marcin marcio marcius marco marcos marcos-men marcus marcus-men marek mareks margus marian-men mariano
  marijan marin-men marinko marino marinos marinus mario marion-men marios marius mariusz marivaldo marián markel
  markku marko marko-men markolf markos markus markus-men marley-men marlin marlo-men marlon marlow-men marlowe-men
  marmaduke marouane marquel marques-men marquez-men marquis marquise mars-men marsden marsel marshal-men marshall
  marshall-men mart-men marti martijn martim martin martin-men martinho martino martins-men martinus marton marty
  marty-men martyn martynas martí martín maruan marvin marvyn marwan masaaki masafumi masaharu masahiko masahiro
  masakazu masaki masanori masao masaru masataka masato masatoshi masayoshi masayuki masen-men masih masil-men
  maso-men mason-men masood masoud massimiliano massimo massinissa mateen matej mateja-men mateo mateu mateus mateusz
  matheo mather-men matheus mathew mathew-men mathias mathieu mathijs mathis mathis-men mathys mathéo mati-men matias
  matija matiss matjaz matjaž mato matt matteo matthaeus matthan matthew matthew-men matthias matthieu matthijs
  matthäus mattia mattias mattis mattius matus matvei matvey matyas matz-men matze matías matís matúš matīss maud-men
  mauri maurice mauricio maurilio mauritius-men mauritz maurizio mauro maurus maury maurício maverick-men max-men
  maxence maxim maxime-men maximiliaan maximilian maximiliano maximino maximo maximos maximus maxwell maxwell-men
  mayer-men maynard mayron mayur mazen mazhar mazin maïssa-men mbaye mbuyiseni mbwana mduduzi meade-men mechislav
  meelis meer-men megat-men megh-men mehdi mehmed mehmet mehmood mehran mehul meindert meinrad meir melaku melanio
  melchior melchor meles melih meliton melker melle-men melquiades melquíades melvin melvyn memphis-men menachem
  menahem menashe mendel-men mendy-men menelaos menelik mengistu menno merab mercer-men meredith-men merik merle
  merle-men merlin merlyn merrick merrill mert merton merv mervin mervyn mesfin meshach mesrop mesut metin metodi
  meyer-men mhlanga-men micah micha michael michail michal michal-men michalis michaël michał micheal michel
  michele-men michiel michio mick mick-men mickey micky mieczyslaw mieczysław mies-men miguel miguel-ángel mihael
  mihai mihail mihailo mihails mihajlo mihaly mihhail mihkel mihály miikka mikael mikaere mikah mikala-men mikalai
  mikaël mike mikel mikel-men mikele-men mikey mikhail mikhaïl mikheil mikhel miki-men mikis mikkel mikko miklos
  miklós mikolaj mikolas mikoláš mikołaj miks mikulas mikuláš milad milam-men milburn milen milenko miles-men milford
  milhouse milivoj milivoje miljan milkha milko millard millen-men miller-men milo miloje milorad milos miloslav
  milosz milovan miloš milt milton milutin milán mimoun minas minato mindaugas mingma minik miodrag mir-men miralem
  miran miraç mircea mirko miro-men miroslav miroslaw mirosław mirwais mirza mirzo misael misha mitar mitch mitchel
  mitchell mitja mitko mitri-men mitsuhiro mitsuo mitsuru mitt mittul miyan-men mićo miłosz mišo mladen mnangagwa-men
  moazzam mobin-men modest-men modesto modibo modou moe mohab mohamad mohamadou mohamat mohamed mohammad mohammed
  mohamud mohan-men mohandas mohanlal mohannad mohd mohit mohmmad mohsen mohsin moise moises moises-men moisés mojtaba
  mokhtar momcilo momodou momoh momčilo mongezi monir monroe-men monsour montague-men montana-men monte monte-men
  montell montgomery-men montrell monty moongyu-men moorad moray-men mordecai mordechai moreno-men morgan-men morihiro
  morio moritz morley-men morne morné morrie morris-men mort mortaza morten mortimer morton-men morvan-men moses moshe
  moshé mossimo mostafa motaz motti moussa moussa-men moustafa moustapha mozaffar moïse mpho-men mthokozisi mthunzi
  mubarak mubashir muctar mudassar muhamad muhamadu muhamed muhammad muhammadu muhammed muhammet muhanad muhanna-men
  muhannad muharrem muhsin muhyiddin mujahid mujib mujibur mukesh mukhtar mukund mulatu mulayam mulugeta mumin-men
  muneer mungo munir munish munna-men munro-men muntadhar muqtada murad murari murat muratbek murdo murdoch-men
  murray-men murtadha murtala murtaza musa musab musharraf-men mushtaq muslim-men mustafa mustafah mustapha mustaqim
  muthu muthuvel muttalib muttiah muyiwa muzaffar mwai mwangi-men mwenda-men mxolisi mychal mykel mykhailo mykhaylo
  mykola mykolas myles myron márcio márkó márton mátyás máté máximo mørk-men naaman nabeel nabil nachiket nachman
  nacho nachum nadav nader nadhim nadhmi-men nadim nadir naeem naftali nagendra nagi-men nagib naguib nahom nahuel
  nahum naif naim naithan najeeb najib nakul nam-men naman-men namdev namık nana-men nand-men nanda-men nandan
  nandkumar nando naoki naotaka naoto naoya napoleon napoléon narayan-men narayana narayanan narciso narcisse narcyz
  narek naren narendra naresh nargis-men narsingh naruhito naseem-men naseer nash-men nasir nasr nasrallah-men nasri
  nasrollah nasrullah nasser nassim nasuh nat natan nate nate-men nathan nathanael nathanial nathaniel nathen nathy
  naum nauris naveed naveen navid navin navjot-men navneet-men nawab-men nawaf nawaz-men nayan nayef nayib nazar-men
  nazarbayev-men nazareno nazareth-men nazario nazem nazif nazim nazir nazım neagu-men neal neale neculae neculai ned
  nedeljko nedim nedzad nedžad neel neels neeraj neftali nehemiah nehemias neil neill neilson-men neithan nekane-men
  nektarios nelio nels nelson nelson-men nemanja nemesio nenad nepomuk nereo nerijus nerio nero-men nesbit-men nesim
  nestor netaji-men neto-men nevan nevil neville neville-men nevin nevzat newell-men newt newton-men neymar nezir
  nguyen nhan-men niall niaz-men nicanor niccolo niccolò nichol-men nicholai nicholas nicholaus nick-men nicklas
  nicklaus nickolas nicky-men niclas nico-men nicodemo nicodemus nicol-men nicolaas nicolae nicolai nicolaj nicolas
  nicolau nicolaus nicolo nicolás nicolò nicomedes nicos nidal niels nieves-men nigam-men nigel nihad nihal nihat
  niilo niilo-men nijat nijolas-men nik nikandr nikau niket nikhel nikhil nikica nikiforos nikita-men niklas niklaus
  niko-men nikodem nikola nikola-men nikolaas nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolay nikolaï
  nikolce nikolche nikolić-men nikolos nikoloz nikolozi nikos-men nikša niles nilesh nils nils-men nilton nima-men
  nimrod ninian nino-men ninos nipun niraj niranjan nirav nirmal nisar nisarg nishad nishant nitesh nithin nitin nizam
  nizar njegoš nkosana nkosi noach noah noah-men noam noaman noaz-men nobuaki nobuhiko nobuhiro nobukazu nobuo
  nobuyuki nodar noe noel noel-men nojus nolan nolberto nollaig-men nomaan nong-men nooh noor-men norbert norberto
  norbu noriaki norihiko norio norm norman normand norris-men northrop-men norton-men norval norwood-men nour-men
  noureddine nouredine nouri novak-men novica nozar noé noë noël nqobani ntokozo nuka nuno nurettin nuri nurlan
  nursultan nuruddin nurullah nusret nuwan nándor néoclès-men néstor oakley-men obadiah obafemi obaid obaidullah obed
  oberon obi-men obinna octave octavian octavio octavius odd-arne odd-men oddvar ode-men oded odhran odilon odin-men
  odo oenone-men ofer ogden-men oguchi oguz oguzhan ohad oier ojars ojārs okan okechukwu okello-men oktawian oktay
  olaf olafur olajide olamide-men olan-men olav olavi oldrich oldřich ole oleg olegario olegs oleh oleksander
  oleksandr oleksandr-men oleksii oleksiy oleksiy-men olen oles olexandr oli olin-men oliver olivier olivier-men
  oliviero olivér olle olli ollie-men olof olov olu-men olubunmi-men oluf olufemi olumide olusegun oluwaseun omair
  omar omari omarion omeed omer omero omid omri onder ondrej ondřej onesimo onofre onofrio onur onyekachi-men onésime
  oran-men orazio orban-men orbán-men ordell oren orest oreste orestes orestis orfeo orhan ori ori-men orin orion-men
  orlando-men orlin ormond-men oron-men orrick orrin orson orval orvil orville orville-men oryan-men osagie osama
  osama-men osamu osborn-men osborne-men oscar oscar-men osei-men oskar oskars osman osmany ossama ossi ossie osvald
  osvaldas osvaldo osvaldo-men oswald oswin othello othman othmar otho otilio otis otmar ottavio otto ottokar ottorino
  ottó oumar ousmane oussama ovadia ovid ovidio ovidiu owain oweis owen owen-men oystein oyvind ozan ozgur ozzie ozzy
  oğuz oğuzhan paavo pablo pablo-men pacey-men pacifico paco paddy padraic padraig page-men pal-men palle panagiotis
  panayiotis panayotis panchito pancho pancrazio pandelis pandurang pankaj panos panteleimon pantelis paolino paolo
  papa-men paresh paris-men park-men parker-men partha paruyr parvez parviz pascal pascal-men pascoal pascual pasha
  pasi pasquale pat-men patricio patrick patrik patrique patrizio patryk patrício patton-men pau paul paul-henri
  paulie paulin paulino paulius paulo paulos paulu-men paulus paval pavao pavel pavle pavlin pavlo pavlo-men pavlos
  pavol pawan pawel paweł paxton-men payam payman payton-men peadar pearse peder pedram pedro pedro-men peer-men
  peeter pekka pelayo pelle pema-men penn-men pentti pepe pepin peppe peppino per-men percival percy percy-men pere
  peregrine-men peretz-men perez-men perfecto peri-men pericles perikles pernell perrin-men perry-men perseus-men
  pertti pervaiz pervez peshtiwan-men petar petar-men pete peter peteris petr petras petre petri petrik petro petros
  petros-men petru petrus petter petur peyman peyton-men pharrell phelan-men phelim phil phil-men philbert philemon
  philip philip-men philipe philipose philipp philippe philippos phillip phillipe philo-men philémon phineas phinehas
  phoenix-men phuntsok pier pier-luigi piercarlo pierce-men pierfrancesco pierino pierluigi piero pierre
  pierre-emmanuel pierre-louis pierre-yves pierrick piers piet pieter pieter-jan pietro pietro-men pim-men pinchas
  pio-men piotr piran-men piripi pirmin pitamber piter-men pius placide placido plamen plato-men platon plutarco
  plácido po-men policarpo polycarp pompeo pompey-men ponce-men porfirio porter-men poul prabhakar prabhat prabhu
  prabir prabodh prabowo pradeep pradip praful prafulla prahlad prakash prakhar pramod pranab pranav pranay prasanna
  prasanta prasanth prashant prashanth pratap prateek pratik pratyush praveen pravin pravit prayut prem prem-men
  premchand premier-men prentice-men prentiss prescott-men preston preston-men pribislav prince-men pritam prithvi
  priyank priyanshu procopio prospero protais przemek przemyslaw przemysław próspero pushkar pushpendra pyarelal pyotr
  pyrros pádraic pádraig pálmi pål péricles pétur pēteris qaboos qadir qais qamar qasem qasim qays quadri-men
  quang-men quasim quentin quenton quincey quincy quinlan-men quinten quintin quinto quinton quique quirin quirino
  qusay qutb raad raanan rabah rabih rabindra rabindranath rabiu rachad rachid radek radha-men radhakrishnan radislav
  radmilo radoje radomir radomír radoslav radoslaw radosław radovan radu-men raed rafael rafail rafal rafaël rafał
  rafe raffaele raffaello rafi rafik rafiq rafiqul raghav raghu raghunath raghuram raguel-men rahim rahm rahman rahmat
  rahmatullah rahmon-men rahsaan rahul raido raif raiko raimo raimon raimond raimondo raimonds raimund raimundas
  raimundo rainaldo rainer rainer-men rainhard rainier-men raivis raivo raj-men raja raja-men rajan rajat rajeev
  rajendra rajesh rajinder rajiv rajko rajnath rajnish raju rajvir rakan rakesh raleigh-men ralf ralph raman ramananda
  ramazan rambo-men ramdas rameez ramesh rameshwar ramez ramil ramin ramiro ramit ramiz ramkumar ramnath ramo-men
  ramon ramsay-men ramses ramsey-men ramush ramzan ramzi ramón ramīz ranald ranbir rand randal randall randolph ranjan
  ranjit ransom-men ranulph ranveer ranvir-men raoni raouf raoul raphael rapolas rashad rasheed rashid rashidi-men
  rashod rasim rasmus rastislav rastko rasul rathin-men ratko ratna-men rauf raul rauno ravi ravil ravin ravinder
  ravindra ravindran raviv-men ravshan rawiri rawle-men ray-men rayan raymon raymond raymond-men raymund raymundo
  raynald raynaldo raynard raynell raynor-men razi razmik razvan raúl raül raşit recaredo recep reece refaat refael
  refik regan-men reggie reggie-men reginald reginaldo regis regulo rehan rehman reid reidar reiji-men reijo reimar
  rein-men reinaldo reince reiner reinhard reinhart reinhold reinier reinis reino reinoud reinout rejep remco remi-men
  remigijus remigio remigius remigiusz remus remy-men renaat renald renaldo renan renars renat renatas renato renaud
  renier renny renzi-men renzo renè-men rené-men renārs reo-men reshad reshat ressul-men retief-men reuben reuel
  reuven revaz rex-men rexford rexhep rey-men reyansh reynaldo reynard-men reynold rez-men reza reza-men rezo rhett
  rhodri rhydian rhys ric ricard ricardas ricardo riccardo rich-men richard richard-men richie richie-men richárd rick
  rick-men rickard rickey ricki-men rickie rickie-men ricky rico ridley-men riduan ridvan ridwan rif-men rifaat rifat
  rigas rigoberto rihards rikard rikhard riki-men riley rinaldo ringo-men rino rinus rio-men riordan-men ripudaman
  rishabh rishi rishikesh risto ritchie rither-men rito-men ritwik rivaldo river-men rivers-men riyad riyadh-men riyaz
  rizal-men rizwan roald roan roan-men roar-men rob-men robb robbert robbie robby robert robertas roberto roberto-men
  roberts-men robin-men robinho robinson-men robrecht rocco roch rocha-men rocio-men rocky-men rod-men roddy rodel
  roderick rodger rodion rodman-men rodney rodney-men rodolfo rodolphe rodrick rodrigo rodrigo-men rodrigue
  rodrigues-men roel rogan-men rogel rogelio roger roger-men rogerio rogers-men rogério rohan rohan-men rohinton rohit
  rohullah roi-men rojer rok-men roko-men roland roland-men rolandas rolando rolando-men rolands rolf roli-men
  rolland-men rollin rollins-men rollo roly romain roman roman-men romano-men romans-men romare romario romas romek
  romel romelu romeo romeu rommel-men romney-men romolo romuald romualdas romualdo romulo romulus romário ron ron-men
  ronald ronaldinho ronaldo ronan ronan-men roni-men ronit-men ronnie ronnie-men ronny roope roosevelt-men roque rory
  rory-men ros-men rosalio rosario roscoe roscoe-men rosendo roshan-men ross ross-men rostam rostislav rostyslav
  roten-men rotimi rouben rouhollah roumain-men roumen rowan-men rowland-men roy roy-men royal-men royce royston
  rozario-men ruadhán ruaidhrí ruairi ruairí ruari ruben ruben-men rubens-men rubin rubin-men rubén rud-men ruddy-men
  rudi rudiger rudolf rudolfo rudolfs rudolph rudolph-men rudra rudy rudyard rufino rufus ruggero ruggiero ruhollah
  rui-men ruistéard rukmangad rumen rumi-men rumon runar rune-men rupert ruperto ruprecht rush-men rushil ruslan russ
  russ-men russel russel-men russell rustam rusty-men rutger rutherford-men ruud ruwan ruzhdi ryan ryo ryohei ryoichi
  ryoji ryosuke ryota ryou ryszard ryuichi ryuji ryunosuke ryutaro régis rémi rémy róbert rómulo rónán rômulo rúnar
  rüdiger răzvan rıdvan saad saadi sabahattin sabas sabatino saber-men sabin-men sabino sabir sabit sabri sabry sachin
  saddam sadegh sadek sadeq sadio sadiq sadok sadri sadruddin sadullah sadık saeb saeed saeid saffet safi safwan
  sagar-men sahak sahib sahil sahir said-men saidu saif saifullah sajad sajid sajith sajjad sakari sakari-men saketh
  sakib sakis sal salah salahuddin salamat salar salas-men saleem saleh salih salik salil salim salmaan salman salomon
  salomão salomón saloum salustiano salvador-men salvatore salvo-men salwan sam samad samael samar-men sameer sameh
  samer samet sami samim samin-men samir samiran samiullah samkelo sammie sammie-men sammy sampath sampo sampson-men
  samson samuel samuel-men samuele samuil samuli samvel samy sanad-men sandeep sander sanders-men sandesh sandor
  sandro sandy-men sanford sang-men sangwoo-men sani-men sanjar sanjay sanjeev sanjib sanket sansón santhosh santi-men
  santiago-men santino santo-men santos-men santosh santtu saparmurat saqib sarath sardar sargis sargon sarkis sarmad
  saroj-men sarp-men sartaj sarvesh sasan sasha-men sashko saso sat-men satish satnam sato-men satoru satoshi
  saturnino satya satya-men satyajit satyam satyendra saul sauli saulius saumitra saumya-men saurabh sauro sava-men
  savas savaş savelii saverio savino savio savo-men savvas sawyer-men sayid saïd saša sašo scevola-men scipio-men scot
  scott scott-men scottie scotty scotty-men seaborn-men seamas seamus sean seb sebastiaan sebastian sebastiano
  sebastien sebastien-men sebastijan sebastián sebastião sedat sefer sefton-men segismundo segun segundo-men sekou
  selahattin selcuk seleem selim selman selman-men selmer selwyn selçuk semen-men semih semyon senad senan sendhil
  sener senol senthil senzo-men sepp serafim serafin serafín seraj-men seraphim serban seref serge sergei sergejs
  sergen sergey sergey-men sergi sergi-men sergii sergij sergio serhan serhat serhii serhiy serkan servando servet
  seth seth-men settimio seumas seung-hoon sevan-men sever-men severiano severin severino severo sevki seyfullah
  seymour seymour-men seyni seyoum sezgin seán shaan shachar shad-men shadi shadrach shady-men shafik shafiq shafqat
  shah-men shahbaz shaheed shaheen-men shaheer shahid shahin shahjahan shahnawaz shahram shahriar shahrukh shahzad
  shai-men shaikh-men shailendra shailesh shakeel shakib shakil shakir shale-men shamil shamim-men shams shamsher
  shamsul shamus shan-men shandor shane shane-men shankar shanmugam shannon-men shant shantanu shaquan shaquil
  shaquille sharad sharan sharath shareef sharif sharjeel shashank shashi-men shaukat shaul shaun shaunak shavkat
  shaw-men shawkat shawn shay-men shayan shayne shea-men sheen-men shehan shehbaz shehroz shehzad sheikh-men shekhar
  shel-men shelby-men sheldon sheldon-men shelton shem-men shemar shen-men shep sheraz sherazi-men sherman sherwin
  sherwood-men sherzod shibly shigeaki shigehiro shigenobu shigeo shigeru shigeyuki shihab shimon shin-men shingo
  shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shinzō shirish shiro shiv shiv-men shiva-men
  shivaji shivam shivendra shivraj shlomi shlomo shmuel shmuley shoaib shogo shohei shoichi shoji shon shota shri-men
  shrikant shubham shuhei shuichi shuja shuji shuman-men shunichi shunsuke shyam siamak siarhei sibusiso sid siddharth
  siddhartha siddiq siddique siddiqui-men sidharth sidi-men sidik sidiki sidnei sidney sidney-men sidonio
  sidorenko-men siegbert siegfried siegmar siegmund sigfredo sigfrid siggi sigismondo sigismund sigitas sigmar sigmund
  sigurd sigurdur sigurður sigvard sigve sihle sikandar silas silus-men silvan silvano silvanus silverio silvester
  silvestre silvestro silvija-men silvio silviu silvius sim-men simas-men simba-men simcha simeon simion simo simon
  simonas simplice simplicio simão siméon simón sinan sinclair-men sindre sindri sinisa siniša sinjin-men sione sipho
  sir-men siraj sirajuddin sirdar sire-men sirvan sisto sivakumar sixto siyabonga skandar skender skip-men slava slavi
  slavko slavoj slavomir slawomir slim-men slobodan slobodan-men sly-men smbat snehal-men snježan snorre snorri
  socrates sohail sohrab soji-men sokol sokrates sokratis solanus-men solly solomon solomon-men solon solón somchai
  sonam-men sonny-men sorab soren sorin sorley sotero sotir sotirios sotiris souhail soulaiman souleymane soumitra
  soumya-men soumyadeep sourav souta spartacus spartak spas-men spencer spencer-men spenser spiridon spiro spiros
  spyridon spyros srdjan sreedhar sreekumar sreenivasan sreten sridhar srikanth srinivas srinivasa srinivasan srđan
  stace-men stacy-men staffan stafford-men stamatis stan stan-men stanimir stanislao stanislas stanislaus stanislav
  stanislaw stanislovas stanisław stanko stanley stanley-men stanton-men starr-men stas-men stasys stathis stavros
  stef-men stefaan stefan stefano stefanos stefanos-men steffan steffen stefán stein-men steinar steingrímur stelian
  steliana-men stelios sten stepan stepane stephan stephane-men stephanus stephen stephon sterling-men stevan steve
  steve-men steven steven-men stevica stevie stevo stewart stig stijn stipan stipe stirling-men stjepan stoil-men
  stojan storm-men stoyan straton stratos strom-men strother struan strömme-men stu stuart stylianos ståle stéphane
  suat subash subhas subhash subhasish subodh subramaniam subramanian subramanyam subrata sudarshan sudeep sudhakar
  sudhanshu sudheer sudhir sudipto sufian sufjan sufyan sugeng suha-men suhail suharto-men suhas suheil sujan sujay
  sujit sukanta-men sukarno-men sukhbir sukhdev sukhjinder sukhwinder sukru sulaiman sulayman suleiman suleyman
  suleyman-men sullivan-men sulo sultan-men sumanth sumeet-men sumner-men sundar sunday-men sundeep sung-men sunil
  sunny-men suparat-men suraj surendra surendran suresh surinder-men surjit surya-men suryakant susanto sushant sushil
  susilo suvendu suvi-men svante svatopluk svatoslav svein sven sven-göran svend svenn sverre sverrir svetislav
  svetlin svetoslav svetozar svyatoslav swami-men swapan swapnil swaran swithin sy-men syaiful syamsul syed sylvain
  sylvan-men sylvanus sylvester sylvestre sylvio sympson-men syun-men syzmon-men szczepan szilveszter szilárd szymon
  szymon-men sándor séamas séamus sébastien sérgio sócrates süleyman sławomir tabor-men tadahiro tadao tadas tadashi
  tadd taddeo taddeus tadej tadeo tadeus tadeusz tadgh tadhg tadija tadjidine tae-men taft-men tage-men taha taher
  tahir tahirou tahmid-men taichi taichiro taika taimur tait-men tajuddin takaaki takafumi takahide takahiro takanori
  takao takashi takayoshi takayuki takehiko takehiro takehito takeo takeru takeshi takuma takumi takuya tal-men talal
  talat taleb talgat talha talib talmadge tam-men tamas tamer tamerlan tamim tamir-men tammam tamás tan-men tancredi
  tancredo tandy-men taner tanguy tanhum tanios tanmay tanner tano-men tanveer tanvir tarak taras tarek tareq tarik
  tariq taro-men tarquin tarun tarō tasos tasuku tata-men tate-men tateo tatsuhiko tatsuki tatsuo tatsuro tatsuya tatu
  taufik taufiq taulant tauno tauras tauri tavares-men tavaris tavi-men tavin-men tavis tavish tawfik tawfiq tayeb
  tayfun taylan taysir tayyib tayyip taşkın teague-men teal-men tebaldo techeste-men ted ted-men teddy tedros teemu
  teferi-men tegan-men teguh teiji-men teijiro teijo teimuraz tejas-men tekin telemachus telesforo tellef temirlan
  temuera temur temuri tendai tenzin-men teo-men teobaldo teoda-men teodor teodoro teodosio teofil teofilo terence
  terencio terentius-men terho terje tero teron terrance terrell terrence terris-men terry terry-men terson-men teruo
  tesfaye teuku teuvo tevfik tevin tevita texas-men teymuraz teófilo thabiso thabo thad thaddaeus thaddeus thaddäus
  thaksin thamer thami thanasis thandolwethu-men thane-men thanh-men thanos thapelo thatcher-men themba themistocles
  themistoklis theo theobald theocharis theodoor theodor theodor-men theodore theodoros theodorus theofanis theoharis
  theophile theophilus theron thiago thibault thibaut thierno thierry thies thijs thilan thilo thinh-men thom thomas
  thorbjörn thorbjørn thordur thore thoreau-men thorir-men thorkild thorleif thormod-men thorndike-men thornton-men
  thorpe-men thorstein thorsten thorvald thulani thurgood thurlow thurman thurston-men théo théo-men théodore
  théophile thérence-men thímio-men tiago tianna-men tiberio tiberiu tiberius tibor tidiane tiernan tihomir tiit
  tijani tijl tiko-men tilak till-men tillman tilman tilo tim tim-men timeo timmothy timmy timo timofei timofey timon
  timotej timoteo timotheos timothy timothé timothée timour timur timóteo tinashe tino tino-men tinus tion-men tiran
  tirso tito tito-men titus titus-men tiziano tj-men tjaart tjeerd toa-men tobi-men tobias tobie tobin-men toby
  toby-men tod todd toddy tofig toghrul tohir toivo tolga toli-men tom tom-men tomas tomasi tomaso tomasz tomaz tomaž
  tome tomeu tomi-men tomica tomislav tomlinson-men tommaso tommaso-men tommie tommy tomo-men tomoharu tomohiko
  tomohiro tomoki tomos tomoya tomoyuki tomy tomàs tomás tomáš tone-men toni-men tonino tonnie-men tonny tony tony-men
  tonči toomas toprak tor-men torbjorn torbjörn torbjørn torcuato tord tore-men torgeir toribio torin torkel torkil
  torleif tormod toros torquato torquil torrance-men torre-men torrence torrey-men torsten toshiaki toshihiko
  toshihiro toshikazu toshimitsu toshinori toshio toshiro toshiyuki tovia tracey-men trae traian trajan trajce trajko
  traveon travis travon tre tremaine tremayne trent trenton trenton-men tresor trevin trevion trevon trevor trey
  tribhuvan trifon trini-men trinidad-men tripp-men tristam tristan tristen-men triston tristram tristão trond troy
  truls truman trygve trésor tsutomu tsuyoshi tsvetan tsvi tucker-men tudor tufan tugrul tuhin tuka-men tullio
  tully-men tulsidas tumisang tunar tung-men tunku tunç tuomas tuomo tupac ture-men turgay turgut turhan turki tushar
  tuukka tuure tuğrul ty tyagi-men tyce tycho tye-men tyler tylor tymoteusz tyquan tyre-men tyreese tyreke tyrel
  tyrell tyrese tyrik tyrique tyron tyrone tyrus tyshawn tyson tytus tzipi-men tzvi ubaid ubaldo ucha-men uche-men
  udai uday udit udo uffe ughur ugis ugo ugochukwu ugur uhuru uilleam uku-men ulf ulises ulisse ulisses ulric ulrich
  ulrik ulrik-men ultan ulvi-men ulysses umair umaru umberto umer umesh umit umut unai unal-men unax unni-men uno-men
  uolevi updesh-men upendra upton-men uranio urbain urban-men urbano urho uri uriah urias uriel-men urien urmas uros
  uroš urs ursus usain usama ushan-men usher-men usman uthman utkarsh utpal uttam uwe uzair uziel uzzi uzziah uğur
  uģis vaclav vadim vadims vadym vael-men vagan vagif vagn vahagn vahan vahe vahid vahit vaibhav vaidas vaidotas vaino
  vaios vakhtang val valdas valdemar valdemaras valdir valdis valdo valencio valens valentijn valentim valentin
  valentinas valentine valentino valentyn valentín valeri valerian valeriano valerii valerijs valerio valeriu valerius
  valeriy valeriya-men valery-men valfredo valiant-men valmiki valmir valter valteri valtteri valtýr valère valério
  vamsi van-men vance vano vardan vardges varghese varlam varnado-men vartan varujan varun vasant vasanth vasco vasil
  vasile vasileios vasilev-men vasili vasilij vasilije vasilios vasilis vasiliy vasily vasko vassil vassili vassilios
  vassilis vasu-men vasudev vasyl vatche vathana vaughan-men vaughn-men vazgen veaceslav ved-men veeru-men vegard
  veikko vejas-men veli-men velimir veljko velko-men velu-men velupillai venancio venceslao vencislav venerando
  vengai-men venkaiah venkat venkata venkatesan venkatesh ventseslav ventsislav venturi-men venugopal venâncio
  verdun-men vered-men vergil vergilio vern verne vernell-men verner vernon vernon-men vesa veselin veselko vespasian
  viacheslav vianney vic vic-men vicent vicente vicenzo vicenç vicky-men victor victor-men victoriano victorin
  victorino vidal-men vidar vidas vidkun vidmantas vido-men vidya-men vidyadhar viesturs viggo vigo-men vihaan vijay
  vijayakumar vijayan vijender vikas vikash vikenty vikram vikrant viktor viktor-men viktoras viktors vilem vilfredo
  vilhelm vilho viliam vilis viljami viljar viljo ville-men villem vilmos vilém vimal vinay vinayak vincas vince
  vincenc vincens vincent vincent-men vincentas vincente vincentius vincenzo vincenzo-men vinci-men vincze vinicius
  vinko vinnie vinny vinod vinoo vinoth vinícius vipin vipul viraj viral-men virat virender virendra virgil virgilijus
  virgilio virgiliu virginijus virginio virgo-men virgílio viriato visar-men vishal vishnu vishvanath vishwanath
  vissarion visvaldis vit vitali vitalie vitalii vitalij vitalijs vitalik vitaliy vitaly vitautas vitezslav vito
  vitold vitor vittore vittorio vivaan vivaldo vivek vivekananda vivian-men vivien-men vjekoslav vlad vlad-men vladan
  vladas vlade vladimir vladimirs vladimír vladislav vladislavs vladko vladlen vlado vladyslav vlasios vlastimil
  voislav voitto vojin vojislav vojko vojtech vojtěch voldemar voldemārs volkan volker volodimir volodymyr vondell
  vonn-men voro-men vova vsevolod vuk-men vukašin vusi vuyo vyacheslav vyasa-men vygantas vytas vytautas vytenis
  václav väinö vérité-men víctor vít vítor vítězslav wadie wadih wael wahab waheed wahid wahyu wail-men waill-men
  wajahat wajdi wakil-men walbert waldemar waldir waldo waldyr waleed walenty walerian walery walfredo walid
  walker-men wallace wallis-men wally walmir walt walt-men walter walter-men walther walton-men wanderlei wandile
  ward-men wardell warner-men warren warrick warwick-men waseem washington-men wasim wassily wassim watson-men
  wawrzyniec wayan-men waylon wayne webster-men wee-men wei weldon welington wellington-men wells-men wenceslao
  wenceslas wenceslaus wendall wendel wendelin-men wendell wendell-men wentworth-men wenzel werner wernher wes wes-men
  wesam weslei wesley westley weston weston-men wiard wiatt-men wibowo wictor widodo-men wieland wieslaw wiesław
  wigberto wiktor wil-men wilber wilbert wilbur wilbur-men wilburn wildan wilder-men wiley wiley-men wilf wilferd
  wilford wilfred wilfredo wilfredo-men wilfrid wilfrido wilfried wilfried-men wilhelm wilhem wilkie-men wilkins-men
  willard willem willem-alexander willi william williams-men willibald willibrord willie willington willis willis-men
  willoughby-men willy willy-men wilmar wilmer wilmot wilson-men wilton-men wim wincenty winfield winford winfred
  winfrid winfried wing-men winslow winston winton-men wirt-men wissam witold wladek wladimir wladyslaw wlodzimierz
  wojciech wojtek wolde wole wolf-men wolfgang wolfram wolodymyr woodie woodrow woodson-men woody worth-men wout
  wouter wyatt wybe wyclef wylie wyndham-men wynford wynton wystan władysław włodzimierz xabi xabier xander xanti
  xaver xavi xavier xenophon xhevdet xhoel xoan xose xosé xurxo yaacov yaakov yacine yacouba yadav-men yadiel
  yadin-men yago yahia yahli yahya yair yakir yakov yakub yakubu yale-men yaman-men yamato-men yan-men yancey-men
  yancy-men yanic yanick yanik yanis yanko yann yanni yannick yannik yannis yanny yaphet yaqoob yaqub yarden-men
  yardley-men yared yarin-men yaron yaroslav yaseen yaser yash yasha yashar yashpal yashwant yasin yasir yasser yassin
  yassine yassir yasuaki yasuhiko yasuhiro yasuhito yasunori yasuo yasushi yasutaka yasuyuki yavuz yaw-men yazan yazid
  yechezkel yechiel yefim yegor yehezkel yehonatan yehoshua yehuda yekutiel yemelyan yeong-men yerlan yermak-men
  yervand yeshaya yeshua-men yevgeni yevgenii yevgeny yevhen yevhenii yianni yiannis yiftach yigal yigit yilmaz-men
  yishai yisrael yisroel yitzchak yitzhak yiğit yngvar yngve ynyr yoan yoandri yoann yoav yochanan yoel yogendra
  yogesh yogi-men yohan yohanan yohann yohannes yohei yoichi yoji yolanda-men yona-men yonah yonas yonatan yonathan
  yong yoni yoram yordan yordano yorgo yorgos yorick york-men yosaku yosef yosef-men yosep yoshiaki yoshiharu
  yoshihide yoshihiko yoshihiro yoshiki yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki
  yoshua yosi yossi yotam youcef younes youness younis younous youri yousaf yousef yousif yousouf yousry youssef
  youssouf youssoufa yousuf yovani yoweri yoël yrjö ysidro yuen yuichi yuichiro yuji yuki-men yukihiko yukihiro yukio
  yukon-men yul yule-men yulian yuliy yunes yunior yunus yuri yuriel yurii yuriko-men yuriy yury yury-men yusaku yusef
  yusei yusif yusif-men yussef yusuf yusuff yusuke yuta yutaka yuto yuuma yuval yuvraj yuya yuzo yvain yvan yvann yves
  yvon zabdiel zabi-men zac zacaria zacarias zacarías zaccaria zaccheus zach zach-men zacharia zachariah zacharias
  zachary zachery zachery-men zachry zack zack-men zackary zackery zackery-men zadok zafar zafer zaher zahid zahir
  zahirul zaid-men zaim zain zainal zaire-men zak zakai zakaria zakariya zakary zakhar zaki zakir zalman zamir zan
  zander zane zane-men zarko zayd zayed zayn zaza zbigniew zbynek zbyněk zdenek zdenko zdeno zdeněk zdislav zdravko
  zdzislaw zdzisław zeb-men zebadiah zebedee zebulon zechariah zed-men zedekiah zeeshan zef-men zeferino zeid zeke
  zeki zelig zelimir zeljko zeljko-men zen-men zenas zeno-men zenon zenonas zenón zephaniah zephyr-men zerah zeth-men
  zev zeyad zhan-men zhandos zhivko zhores zia ziad ziaur zidan zidane-men ziggy zigmas zigmund zigurds zikri
  zindel-men zine-men ziv-men ziya ziyaad ziyad zlatan zlatko znetko-men zoar-men zohar-men zoilo zoltan zoltan-men
  zoltán zoran zoran-men zoravar zosimo zouhair zouhir zsigmond zsolt zubair zuberi zubin zuhair zulfikar zulfiqar
  zulkifli zurab zvezdan zvi zviad zvonimir zvonko zygimantas zygmunt zölton-men álvaro ángel árni árpád ásgeir åsmund
  éamon édgar édouard émile-men étienne-men ícaro ísak ítalo ólafur ólivér ödön ömer önder özgür özkan øystein øyvind
  ümit ünal łukasz şener şenol şerban şeref şükrü štěpán žarko železnikar-men želimir željko žygimantas ștefan
`);

/** Given names of women and men alike. Lower case. */
export const eitherNames = words(`
  adrien akira alexei alexis alfie alois andi andra andrea andrey aubrey avi biff blair blaze blossom bob buck casey
  cassidy charlie chase cheyenne chuck darcy devan devon drew foster francois gabriele gaby grace grant hinata ilya
  jack jaime jamie jammie jessie jie jude kai kasey kelsey kendall kenyatta kerry kiran kris lance lashawn leif luca
  mack mads manaia marion mark marlo marshal matti matty maxime mel melokuhle mina morgan nick nico niko nikos ollie
  pat peg pierce quinn regan rene riho rob shay shea shelby shiloh skip spike stew sue sumit syd wade
`);

/** Women’s names that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousFemale = words(`
  april autumn crystal daisy dawn eve faith florence geneva georgia ginger haifa
  hazel holly hope iris ivy jaffa jamaica jewel joy june lily may melody mercedes merry nevada
  odessa olive paris pearl penny poppy rose rosy ruby saffron sanaa sapphire sienna summer sydney thais
  trinidad trinity verona virginia 
`);

/** Men’s names that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousMale = words(`
  al archer art august austin baker baron basil bill carter christian cliff cooper dean dick earl finn frank
  gene guy hunter israel jackson kent lincoln mason max milan miles porter ray reed rex rich
  sterling turner van walker will
`);

/** Names of either that are common words, places or surnames as well: they count only next to a surname. */
export const ambiguousEither = words(`
  jan jordan parker robin sandy taylor
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
