import { words } from './words.js';

/** Chinese, Korean, Vietnamese and other family names that are written before the given name. Lower case. */
export const familyFirstSurnames = words(`
  ahn ai an ao âu au-yeung auyeung bạch bae baek bai baik ban bang bao bi bian bo bui bùi byeon byun cai cao cen cha
  chae chai chan chang chao chau châu che chea cheah chen cheng cheong cheuk cheung chhim chi chia chiam chiang chien
  chiou chiu cho choe choi chong choo chou chow choy chu chua chuang chui chun chung chuon cui dai dang đặng dao đào
  deng di diec diep diệp ding dinh đinh đỗ doan đoàn dong dou du duan duong dương eom fan fang fei feng fok fong fu
  fung gan gao ge geng geum giang gil go gong gou gu guan guo gwak gwon ha hà ham han hao hau he heng heo hng ho hồ
  hoang hoàng hong hor hou hsia hsiao hsieh hsiung hsu hsueh hu hua hứa huang huangfu huh hui hun hung huo hur huynh
  huỳnh hwang hwangbo hyon hyun ieng im jang je jee jegal jeon jeong ji jia jian jiang jiao jie jin jing jo joo joung
  ju juang jun jung kam kan kang kao ke kem keng keo kha khaw khieu khoo khuong khuu ki kieu kiều kil kim ko koh kong
  koo kou ku kuang kuk kum kung kuo kwak kwan kwok kwon kwong kwun kye kyung lai lại lam lâm lao lau law le lê lee lei
  leong leung li lian liang liao lien lieu liew lim lin ling liou liu lo loh lok loke long looi lou low lu lü lui luk
  luo luong lương luu lưu lv ly lý lyu ma mã mạc maeng mah mai mak mam man mao meas mei meng mi miao min mo mok moon
  mou mu mun murong myung na nam namgung ng ngai nghê nghiem nghiêm ngo ngô ngov ngụy nguyen nguyễn nhan nhek nhem ni
  nie niu noh norodom nuon o oei oh ok ong ooi ou ouk ouyang pae paek pak pan pang park pei pen peng pham phạm phan
  phua phung phùng png poh pol poon prak pu pyo pyun qi qian qiao qin qiu qu quach quách quah quan quek ra ran rao ren
  rhee rim roh rong ruan ryoo ryu sagong sao sar seah seet seo seok seol seong shan shang shangguan shao shen sheng
  sheu shi shieh shih shim shin shu shum shyu sim sima sin siow situ siu so soh sohn sok som son song soong su suh sui
  sun sung suon syu szeto ta tạ tai tam tan tang tăng tao tay teng teo tep thach thạch thai thái tian tien tieu tiêu
  ting tiong to tô toh tôn tong tống tran trần trieu triệu trinh trịnh truong trương tsai tsang tsao tse tseng tsuei
  tu từ tuan tung um ung var vo võ vu vũ vuong vương wan wang wei wen weng wi won wong woo woon wu xi xia xian xiang
  xiao xie xin xing xiong xu xue yam yan yang yao yap yau ye yeh yen yeo yeoh yeom yeon yeung yi yim yin ying yip yiu
  yong yoo yook yoon you yu yuan yue yuen yuk yum yun yung zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou
  zhu zhuang zhuge zhuo zong zou zuo
`);

/** Small words inside surnames, usually lower case: "van", "de la", "bin". Lower case. */
export const particles = words(`
  't ab abd abu ad ad- af al al- an an- anak ap ar ar- as as- ash ash- at at- av az- bar bat ben ben- bin bin- bint binti d' da
  dai dal dalla das de de_la de_las de_le de_los degli dei del dela dell' della delle dello delos den der di do dos du d’ e ed el
  el- ferch i ibn la las le les lo los mac mc ole ould san santa santo st st. te ten ter tot ul ul- um umm ur- van van_de
  van_den van_der von von_dem von_der wa walad y zu zum zur ’t
`);

/** Words after a name that belong to it. Lower case. */
export const nameSuffixes = words(`
  (ret.) b.a. bsc cbe cpa d.d.s. d.o. dbe dds dvm esq esq. frcp frcs frs ii iii iv j.d. jd jnr jnr. jr jr. kbe kc m.a.
  m.b.a. m.d. mba mbe md mep mla mp mph mps msc msp o.f.m. o.p. obe ph.d ph.d. phd qc r.n. ret. rn s.j. sc sj snr snr.
  sr sr. td usaf usmc usn v pp cc osb ofm op
`);

/** The suffixes, to look up. */
export const suffixes: ReadonlySet<string> = new Set(nameSuffixes);

/** Common surnames of many countries, none of them needed for a name to be known. Lower case. */
export const commonSurnames = words(`
  abbas abbasi abdallah abdi abdulla abdullah abdullahi abe abed abel abellan abiodun abraham abrahams abrahamsson
  abrams abramson abreu abu-bakr acevedo ackerman ackermann acosta acuna acuña adair adamczyk adamek adamo adams
  adamson adamsson adebayo adeleke adelman adeyemi adkins adkisson adler aebischer afolabi afonso afzal agarwal
  agarwala aggarwal agha agnew agostini agrawal aguiar aguilar aguilera aguirre agustin ahearn ahern ahlberg ahmadi
  ahmadinejad ahmadov ahmadzai ahmed ahmeti aiken aitken akbari akerman akers akhmetov akhtar akin akins akintola
  akpan aksoy akufo-addo alam alami alarcon alarcón albanese alberti albrecht albright alcantara alderson aldrich
  aleksejev alexeyev alexiou alfaro alfonsi alford ali alikhani alito aliyev aliyeva allard allawi alleyne allred
  almagro almeida almonte alonso alston altman altmann alvarado alvarez alves amadi amaral amato ambrose ambrosio amin
  amini amis ammann anand ananda andersen anderson andersson anderton andov andrade andreasen andreassen andreev
  andreeva andrejev andreotti andreou andrews andrus angelini angell angelou angelov angelova ansari antonelli antonov
  antonova anwar aoki aoun appel appiah applebaum appleby applegate aquino arafat aragon aranda araujo araya arbuckle
  arce ardern arellano arenas arendt arevalo arias armas armbruster armenta armitage armstrong arnault arndt arnett
  arnold arocha aronson arredondo arriaga arroyo arslan arteaga arthurs arvidsson asante ashby ashcroft ashe ashford
  ashraf ashworth askew aslam aslan asquith assad assange astor atanasov atchison atherton atkins atkinson atwater
  atwood aubert auger austen avalos avila awad awan axelrod axelsson ayala aydin ayers aykroyd ayotte ayub azarov
  azevedo aziz aznar babbitt babic babis babiš bach bachelet bachman bachmann bachmeier backman badawi bader baez
  baggio bagley bagwell bahk bahng bahr baier baig bailey bailly bain bainbridge baird bajwa bakhtiari bakir bakker
  baldassarre balderas baldini baldoni baldwin balfour balkenende balkin ballard ballinger ballmer balogh balogun
  baltazar bancroft banda bandara bandera bandyopadhyay banerjee banerji bangura banik bankole bannerman bannister
  bannon barajas baran baranov baranowski barba barbieri barbosa barbour bardot barghouti barker barkley barlow
  barnard barnes barnett barnhart barnier baroin barr barragan barrera barreto barrett barrientos barrios barroso
  barrow barrows barry bartels barth bartholomew bartlett barton bartsch bartz barua bashir baskin bassett bastos basu
  bates batista battaglia baudelaire bauer baugh baum bauman baumann baumgartner bautista baxter bayliss bayoumi bazan
  beal beale beall beaman beamish beane beard beardsley beasley beaton beattie beatty beauchamp beaudoin beaulieu
  beaumont beauregard beauvais becerra beck becker beckett beckford beckham beckman beckmann beckwith beebe beecham
  beecher beeman beethoven begay begley begu behar behrens bektashi belanger bélanger belcher belkin bellamy beller
  bellinger bello bellows belmonte beltran beltrán ben-gvir benavides benchetrit bender benedetti benedict benes beneš
  bengio bengtsson benitez benjamin benn bennet bennett benoit bensaid benson benton berard berezovsky berg berge
  berger bergeron bergin bergman bergmann bergstrom bergström beria berisha berkman berkowitz berlusconi berman
  bermudez bermúdez bernal bernanke bernard bernardi bernardo bernasconi berndsen bernhard bernhardt bernier bernstein
  berrios berry bertolini bertolucci bertram bertrand besson bethea bettencourt bettini betts bevan bevin bewley
  beyene beyer beyers bezos bhagat bhak bhandari bhang bhardwaj bhargava bhat bhatia bhatnagar bhatt bhattacharya
  bhattacharyya bhatti bhoumik bhowmik bhuiyan bhutto bialik bianchi bickel bickford biden bieber bigelow biggs
  billingsley bingham binkley biondi birch birdsall birnbaum bishwas bissell bisset biswas bittner bjork björk
  bjornsson björnsson blackman blackmon blackwell blackwood blaine blair blais blake blakely blakey blanc blanchard
  blanchett blanco blankenship blanton blatter blaylock blazevic bledsoe bleier blevins bligh blinken bloch blom
  blomberg blomqvist blondal bloomfield blount blum blumberg blumenthal blunkett blyth boateng bock boehm boehner
  boelter bogart bogdanov boggs bohm bohn boies boisvert bokova boland bolden bolduc bolger bolling bollinger
  bolsonaro bolton bonaparte bondar bondarenko bonham bonik bonilla bonino bonneau bonner bonnet booker boon boone
  booth borah borden borg borge borges borgman borisov bork borman borne bornstein borrego borrell boruya bose bosman
  bosnjak bostic bostwick bosu boswell botelho botero botha bothwell bottoms bouazizi bouchard boucher bouchez boudin
  boudreau boudreaux bouhlel boulanger boulos boumediene bourdain bourguignon bourke bourne bouteflika boutros bowden
  bowe bowen bowens bower bowers bowes bowie bowles bowman bowser boyce boyd boyer boykin boyko boyland boyle bozeman
  bozic bozinov bozkurt bracey brackett bradbury braden bradlee bradley bradshaw brady bragg braithwaite bramhall
  brandao brandão brandt brankov brannon branson branstad brantley braswell bratton braun braverman brawner bray
  brazile brecht breckenridge breen breitner brennan brenner brett brewster breyer brezhnev bridgeman bridger bridges
  briem briggs brink brinkley brinkman brisco briscoe bristow brito britton broadbent broadus brock broderick brodeur
  brodie brodsky brody brogan brokaw bromley bronson bronstein brooks brophy brosnan broughton broussard brouwer
  brower brownback browne browning brownlee brownstein brubaker bruckner bruder brumfield bruni brunner bruno brunson
  brunton bruton bryan bryant bryce brzezinski buchan buchanan bucher buchholz buchwald buckley buckner budd budde
  budnik buettner buffett buffington bui bukele bukhari bulger bullard bullock bulow bundy bunting burch burchett
  burchfield burdett burdick burgess burgos burke burkett burkhardt burkhart burleigh burnell burnett burney burnham
  burns burnside burr burrell burris burroughs burrows burrus burt burton busby buscemi bush butterworth buttigieg
  buxton byers bynum byrd byrne byron bystrom bytyqi byun caballero cabello cabral cabrera caceres cadena caffrey
  cagle cahill cahn caicedo cain caine cairns calabrese caldera calderon calderwood caldwell calhoun callaghan
  callahan callan calloway calvert calvo camacho cameron camilleri campbell campo campos camus canales candela
  canfield cano canseco cantor cantrell cantu cantú caperton caplan capone capps capra capriati carbajal carbone
  cardenas cárdenas cardin cardona cardoso cardozo cardwell carey carlin carlsson carmack carman carmichael carmona
  carnes carney caro carone carpio carr carranza carrasco carreon carrera carrigan carrillo carrington carrion carroll
  carruthers carson carter cartwright caruso carvajal carvalho carver casado casals casanova casas casey casillas cass
  cassano cassel cassidy castaneda castañeda castellano castellanos castelli castello castillo castleberry castor
  castrejon castro castronovo caswell catania cates caudill cauley causey cavadini cavallo cavanaugh cavazos cawley
  cazares cazeneuve ceausescu ceballos ceban cebotari celik cengic cerda cereghetti cerna cerny cervantes chacon
  chadha chadwick chaffee chaffetz chakma chakrabarti chakraborty chalabi chamberlain chamberlin chambliss chan chand
  chandler chaney chang chao chapa chapin chaplin chapman chappell charette charles chastain chatterjee chattopadhyay
  chaudhary chaudhry chaudhuri chauhan chavarria chavez chavis che cheadle cheatham chekhov chen cheney cheng cheon
  cheong chernenko chernov cheung chiang chiarelli childers childress childs chin chinn chirac chisholm chism chiu
  choate choi chomsky chong chopra choudhury choung chow chowdhury choy chretien chrétien christensen christenson
  christiansen christo christodoulou christopher chua chung churchill churkin chwe cintron ciobanu cioran ciprian
  cisneros citrin claassen claiborne clancy clapper clapton clark clarke claxton clayton cleary cleaver clegg clemens
  clement clements clemons cline clinton clooney clough clouse cluff clyburn coates cobb coburn cochran cochrane coe
  coelho coen coffey coffman coggins cohen cohn coker colbert colburn coldwell cole coleman collett colley collier
  collingwood collins collinson collis collor colson colston colvin combs comeau comer comey compaore compaoré conaway
  condon conger conklin conlan conley conlon conn connally connell connelly conner conners connery connolly connor
  connors conover conrad conroy considine constantine contador conte conti contreras conway conyers cooke cooks
  cookson cooley coolidge coombe coombs coon cooney coons cooper copeland copland copp coppola corbett corbin corbyn
  corcoran cordero cordova corey corker corley cormier cornejo cornelius cornett cornwell cornyn corrado correa
  correia corrigan cortes cortés cortez corwin cosby cosgrove costa costello costner cote coté côté cothran cotter
  cotterill cottrell coughlin coulibaly coulson coulter courtney cousteau covarrubias covey cowan cowart cowell cowen
  cowie cowley cox coyle coyne crabtree craddock crafton craig crain cramer crandall cranston crawford crawley creech
  creighton crenshaw crespo cresswell crichton crider crist cristea crittenden crivelli croce crocker crockett croft
  crofts cromwell cronin crooks crosby crossley crouse crowder crowe crowell crowley crowther crozier cruickshank
  crump crutchfield cruz csonka cuellar cuéllar cuevas culbertson cullen culpepper cumberbatch cumming cummings
  cummins cunha cunningham cuomo curley curran currie curtin curtis cushing cushman custer cutler cyr cyrus czerny
  d'agostino d'amato d'andrea d'angelo daalder dabney dabrowski dąbrowski dacosta dacre dagher dahir dahl dahlberg
  dahlgren dahlquist dahmer daigle dailey dajani daladier dalessandro daley dalton daly damato damcevski damiani damon
  danforth dang daniell daniels danielsen dankula dansby darden darnell darrow daschle dasgupta datta daugherty davey
  davidov davidson davies davila dávila davis davison davitt davydov dawes dawkins dawson dayan deangelis deaton
  debnath debord decastro decker declercq deen deering dees defoe degeneres degroot deguzman dehaan dehaven deitch
  dejesus dejong dekker delacroix delacruz delahunt delapena delarosa delatorre deleon delgado delic delisle deloach
  delong delorenzo delors delossantos deluca delvalle demarco demers deming demir demirovic dempsey demuth dench
  denham denman dennehy denning dennison denny denton depardieu depp deripaska derose derrida dershowitz dervishi
  desai desantis descartes deschamps desjardins desmarais desmond desrosiers dessalines devaney deveaux devereaux
  devereux devers devi devine devito devlin devoe devore devos dewan dewey dewine dewitt dewitte dewolf dexter
  dhaliwal dhawan dhillon diab diallo diarra dias diaz dicaprio dickens dickerman dickerson dickey dickie dickinson
  dickson diderot diehl diener dieng dieterich dietrich dietz diggs dillard diller dillon dilworth dimaggio dimaio
  dimarco dimas dimitrov dimitrova dingell dingle dinh dinkins dion diouf disraeli dissanayake dixit dixon djokovic
  djukanovic djurhuus dlamini doan dobbins dobbs dobkin dobrev dobson docherty dockery dodd dodds dodson doerr dogan
  doherty dolan domingues dominguez donaghy donahue donaldson donato donev donnelly donner donofrio donoghue donohoe
  donohue donovan doolan dooley doolittle doran dordevic dorfman dorman dorn dorris dorsett dorsey doss dostoevsky
  dotson dotto doty doucet doud dougherty doughty douglass dowd dowdell dowden dowling downes downey downing doyle
  dozier drabinsky draghi drake dratel drayton dreher dressler drexler dreyer dreyfus dreyfuss driscoll drucker
  drummond drury dryden duarte dube dubé dubois dubose duchamp ducker duckett duckworth duda dudek duffey duffield
  duffy dufour dugan duggan dugger duhon dukakis dukes dulles dumas dumitru dumont dunaway dunbar duncan dunham dunlap
  dunn dunne dunning dunphy duong dupree dupuis dupuy duque duran durán durand durant durbin duric durkin durr
  dussault duterte dutta duval duvall dvorak dvorakova dyer dykes dykstra dylan dyson dzurinda earle earley earls
  easley eastman easton eastwood eaton eberhardt eberle ebert eccles echevarria echeverria echols eck ecker eckert
  eckhardt eckstein eddy edelman edelstein eder edgerton edinger edison edmond edmonds edmondson edmunds edwards
  efimov egan egbert egger eggers eggleston ehlers ehrlich eichmann eide einarsson einstein eisenberg eisenhower
  eisner eklund ekstrom ekström elamin elderkin eldridge elias eliasson eliot elizondo elkann elkin elkins ellery
  ellington elliot elliott ellis ellison ellsberg ellsworth ellul elmore elrod elsayed elsner elson elton elwell
  emanuel emerson emery emmerson emmert emmons endo engel engels engle engstrom ennis enright enriquez epps epstein
  erdem erdman erdmann erdogan erdoğan ereth erhard ericksen erickson ericson eriksen eriksson erlandson ervin erwin
  escalante escobar escobedo escudero eshkol eskridge espada espersen espinal espino espinosa espinoza esposito
  esquivel estep estes esteve esteves estevez estrada estrella etheridge eubanks evangelista evans everhart evers
  everson ewen ewing exposito eyre ezell faber fabius fabre faciolince fadel fagan fahey fahmy fairbank fairchild
  fairley falk falkner fallin falwell fanning farage faraj faria farias farina farkas farley farnham farnsworth farouk
  farquhar farr farrar farrell farris farrow faruqi fassbender fattah fauci faulk faulkner faure faust favre fawcett
  fayad fazio feeney fegan feiffer feigenbaum feinberg feingold feinstein feld felder feldman feldmann feliciano
  fellini felton fenn fennell fenton fenwick ferber ferdinand ferenczi ferhatovic ferland fermi fernandes fernandez
  ferrante ferrara ferrari ferraro ferreira ferrell ferrer ferrero ferri ferris ferro feser fiedler fielder fielding
  fields fierro figueiredo figueroa filho filipov filipovic fillmore fillon filmon finch fincher fink finkel
  finkelstein finlay finley finnegan finney fiore fiorentino fiorina firth fischbach fischer fishburne fisher fishman
  fisk fitzgerald fitzgibbon fitzpatrick fitzsimmons fjeldsted flaherty flake flanagan flanigan flannery flatley
  flaubert fleck fleischer fleischman fleischmann fleming fletcher flores florez flory floyd flynn foch fogarty fogel
  fogle foley follett fong fonseca fontana foote forman forrest forrester forsberg forster forsyth forsythe fortier
  fortin fortuno fossett foucault fouche fournier foust fowle fowler foxx foy fraga fraley francis franck franco
  frandsen frankel franken franklin franks franz fraser frazer frazier freeh freeland freeman frei freire freitag
  freitas freud freund frey frick fricke friedel friedlander friedman friedrich frisch frist fritsch fritz froman
  fromm frye fuchs fuentes fujii fujimori fujimoto fujita fujiwara fukuda fukuyama fulbright fuller fulton funes
  furlong furman furtado fusco fyfe gabbard gabbay gabriel gaddafi gaddis gadhafi gadkari gaetz gagliardi gagne gagnon
  gaillard gaines gaither galarza galbraith galbreath galeano galindo gallagher gallardo gallego gallegos galli gallo
  galloway galvan galvez galvin gamage gambino gamboa gamez gandhi gandolfini gann gannon gant gantt gantz gao garber
  garbo garcia gardiner gardner garfunkel garibaldi garland garnett garrett garrido garrison garrity garvey garvin
  garza gascoigne gashi gaskin gaskins gass gassman gaston gates gatlin gatti gaughan gault gauss gauthier gautier
  gavin gaye geary gebhardt geer geffen geiger geingob geisler geithner geller gentile gentry geoghegan georgiev
  georgieva gerard gerber gerhardt gerlach germain gershwin gerson gerstner gertz geyer ghani ghannouchi gharib
  gheorghe ghosh gianforte giannini gibb gibbons gibbs gibson giddens gideon giese gifford gil gilbert gilbertson
  gilchrist giles gill gillard gillespie gilliam gillibrand gilliland gillis gilman gilmore gilmour gilpin gilroy
  gimenez gingrich ginsberg ginsburg giordano giorgi giraldo girard girardi giroux gish gitlin giuliani giuliano
  givens gjonaj gjoni gladstone gladwell glaser glasser glassman gleason gleeson glenn glick glickman glover gluck
  goddard godfrey godin godinez godwin goebbels goering goff goffman goins goldberg golding goldman goldsmith
  goldstein goldstone goldwater golightly gollnisch golub golubev gomes gomez goncalves gonçalves gonsalves gonzales
  gonzalez gooch goodall goode goodell goodin gooding goodman goodson goodwin gorbachev gordon gorelick goring göring
  gorman gorsuch gorton gosling gosnell goss gossett gott gottfried gottlieb gottschalk gough gould goulet gove gow
  gowdy goyal grabowski gracia grady graf graff grafton grainger gramm gramsci granados granger granholm grantham
  graser grassley grasso graves grayling grayson greaves grech greco greenbaum greenberg greenblatt greene greenfield
  greenlee greenspan greenstein greenwald greenwell gregg gregoire gregory greiner grenell grenier grewal grgic grice
  grier griffin griffith griffiths griggs grigoriev grigoryan grigsby grijalva grillo grimaldi grimes grimm grimsley
  griswold grogan gromov gromyko grossman grosz groth grover grubbs gruber grunwald guaido guaidó guajardo guardiola
  guedes guerin guérin guerra guerrero guevara guez guidry guillen guillén guillory guinn guity gul gül gulbrandsen
  gulen gülen gullett gundersen gunderson gunn gunnarsson gunter gunther günther guo gupta gurung gustafson gustafsson
  gustavsson guterres guthrie gutierrez guyton guzman gwon gyllenhaal gyurcsany gyurcsány haag haas haase habeck haber
  haberman habib habibi hackett hackman haddad hadid hadzic haenel hafner hagan hagel hagen hager haggard hagman hahn
  haider haig haines hairston hajjar hakimi halas halbert haldane hale halimi hallberg haller hallett halliday
  halligan hallman hallstrom hallström halperin halpern halsey halstead halvorsen hamad hamalainen hamann hamby hamdan
  hamel hamer hamid hamill hamlin hamm hammarskjold hammarskjöld hammerstein hammett hammond hammonds hammons hanauer
  hanbury handel handley haney hanks hanley hanlon hannan hannigan hannon hanrahan hansberry hansen hanson hansson
  haque harada harari harbaugh hardaway hardesty hardie hardin harding hardison hardman hardwick hargreaves hargrove
  hariri harkin harkins harkness harlan harman harmon harper harrell harrelson harriman harrington harris harrison
  harrold hart hartley hartman hartmann hartwell hartz harvey harwood hasani hasanov hasanovic hasegawa hashimoto
  haskell haskins hassan hassani hastert hastie hatcher hathaway hatoyama hatton hatzidakis hauck hauge haugen haugh
  haughey haung hauptmann hauser havel havens haverty hawke hawking hawkins hawkinson hawley hawthorne hayashi hayden
  hayek hayes haynes hays haywood hayworth hazelwood hazen headley healey healy heaney hearn heaton hebert hébert
  hecht heck hedges hedlund heffernan heflin hegarty hegde hegel heidegger heikkila heikkinen heine heineman heinonen
  heinrich heisenberg helfrich heller hellman helms helmsley helton hemingway hemphill henao henderson hendricks
  hendrickson hendrix hendry henke henning henriksen henry hensley henson hepburn herbert herman hermann hermansen
  hermanson hermosillo hernandez herndon herold herrera herrero herrick herrington herrmann herron hersh herskovitz
  herzog heseltine hess hewitt hewlett heydrich heyman heywood hiatt hibbert hickenlooper hickey hickman hickok hicks
  higashi higginbotham higgins higgs higuera hilbert hildebrand hiller hillman himes himmler hinckley hinds hines
  hinkle hinojosa hinrichs hinson hinton hirano hirohito hirsch hirschfeld hirst hitchcock hitchens hitler hjaltalin
  hoang hoare hobbes hobbs hobson hochul hodge hodges hodgkins hodgkinson hodgson hodkinson hodzic hofer hoffa hoffman
  hoffmann hofmann hofstadter hogan hogg hogue hojgaard hok holbrook holbrooke holcomb holguin hollande holley
  holliday hollingsworth hollingworth hollis holloway holm holman holmberg holmes holmgren holmstrom holst holsten
  holt holtz holyfield honecker hooper hoover hopkins hoppe horak horakova horan hornby horne horner hornung horowitz
  horsley horton horvat horwitz hoskins hosseini hostetler hotchkiss houghton hourani houseman houser howard howarth
  howden howe howell howells howes howland hoxha hoyer hoyle hoyt hristov hristova hsieh hsu hu huaman huang hubbard
  huber huckabee huddleston hudgens huerta huff huffman hughes hulme hume humphrey humphreys humphries hundley huntley
  huntsman huppert hurd hurley hurst hurtado husain hussain hussein hussey huston hutchings hutchins hutchinson
  hutchison hutt hutton huxley huynh hyland hylton hyman hynes ibanez ibáñez ibarra ibrahim ibrahimovic icahn ichikawa
  idris iger iglesias ignatieff ikeda iliescu iliev ilieva imai imanaka indrawati infante ingersoll ingham inglis
  ingraham ingram inhofe inman innes innis inoue inzaghi ionescu iqbal irvin irving irwin isaac isaacs isaacson
  isakson ishaq ishiba ishida ishiguro ishihara ishii ishikawa ismail ismailov issa ito ivanisevic ivanišević ivanou
  ivanov ivanova ivey iwasaki iyer izetbegovic izetbegović izquierdo izzo jabbar jablonski jackman jackson jacob
  jacobi jacobs jacobsen jacobson jacoby jacques jaeger jafari jaffe jaffer jagger jahn jain jaishankar jaitley
  jakobson jakobsson jalali jamal jambon james jameson jamieson jamison janda jankovic jankowski janowski janse jansen
  janssen janssens jansson janukowytsch janzen jaramillo jaruzelski jarvinen jarvis jasinski jaspers jauregui javed
  javid jayasuriya jayawardena jaynes jeffers jefferson jeffery jeffries jelinek jellinek jellison jenkins jenner
  jennings jennison jensen jeong jeppesen jepsen jepson jernigan jessup jeter jett jewett jha jhang jimenez jindal
  joensen joffe johal johannesen johannessen johansen johanson johansson johns johnsen johnson johnston joiner jokinen
  jonas jones jong jonsson jorgensen josefsson joseph josephs joshi jospin joung jovanovic joyce joyner juarez juárez
  judd judson juhasz juhász juncker jung junker juppe juppé jurado jurgens juric juul kabila kaczmarek kaczynski
  kaczyński kadyrov kafka kagame kagan kahler kahn kahneman kaine kakar kalb kalinin kallas kalloe kalra kamara kamath
  kamil kaminski kaminsky kamp kanda kandel kandinsky kane kant kanter kantor kaplan kapoor karadzic karadžić karami
  karas karimi karimov karjalainen karlin karlov karlsen karlsson karp karpov karr karunanidhi karzai kasich kasparov
  kasper kass kassab kassem kassir kastner kastrati katayama kato katsav katz katzenberg kauffman kaufman kaufmann
  kaunda kaur kavanagh kavanaugh kawaguchi kawakami kaya kayser kazemi kazlov kean keane kearney kearns keating keaton
  keats keefe keegan keeler keeling keenan keene keener keita kejriwal kekkonen kelleher keller kelsey kelso keltner
  kemp kempf kendrick keneally kennard kenneally kennedy kennett kenney kenny kenyatta kenyon kerley kern kerouac kerr
  kerrey kerrigan kerry kershaw kessler ketchum keyes keynes khalid khalil khamenei khan khanna khashoggi khatami
  khatib khatun khodorkovsky khomeini khoury khrushchev kibaki kidd kidman kidwell kiefer kieffer kiely kierkegaard
  kiesling kiir kikuchi kikwete kilbride kilgore kilic killebrew killian kilmer kilpatrick kimball kimbrough kimmel
  kimura kincaid kingsbury kingsley kinney kinnock kinnunen kinsella kinsey kinzinger kipling kiprotich kirby kirch
  kirchhoff kirchner kirk kirkpatrick kirkwood kirsch kirwan kiselyov kishida kishore kissinger kistler kitchener
  kittle kittredge kjaer kjær klausner kleiman klein kleinman klimov klimt kline kling klinger klinsmann klitschko
  klobuchar klopp kloss kluivert knapp knaus knezevic knopf knott knotts knowles knowlton knox knudsen knudson kobach
  kobayashi koch koehler koenig koerner kohl kohler köhler kohli kohn koike koivisto koivu koizumi kokkinos kolar
  kolář kolb kolesnikov koller kolodziej kołodziej kolomoisky komar komarov kondo konig konrad koop koopman kopp
  koppel korda kordic kordić korhonen korn korner kornfeld korolev koroma kosaric kosciuszko koskinen kosta koster
  kostov kostunica kostyuk kotler kotov kotova kotter kouchner koury kovac kovacevic kovacic kovacs koval kovalchuk
  kovalenko kowalczyk kowalewski kowalska kowalski kozak kozlov kozlowski kozłowski kral král kramarenko kramer
  kramp-karrenbauer krantz krasniqi krasnov kratz kraus krause krauss krauthammer kravchenko kravets krebs kreiger
  kremer krieger krishna krishnamurthy krishnan kristensen kristiansen kristof kristoffersen kristol kroc kroeger
  kroft krogh kroll kronenberg kruger krüger krugman krupa krupp kruse kryeziu krylov kubiak kubica kubo kucera
  kucerova kuchma kuczynski kudlow kudrin kugler kuhn kühn kuiper kulik kulkarni kumar kumara kundera kunkel kuntz
  kunz kurdi kurian kurosawa kurtz kurz kushner kushnir kutcher kuttner kutz kuzmin kuznetsov kuznetsova kvaran kvist
  kwarteng kwasniewski kwaśniewski kwok kwon kyrillos labelle laberge labonte lacey lachance lackey lacroix ladd
  ladner lafontaine laforge lagarde lagerfeld lahey lahoud laine laing laird laitinen lakhani lakoff lal lally lalonde
  lamarr lambert lambie lamm lammy lamont lamontagne lamothe lamotte lampard landau lander landers landesman landis
  landon landrieu landry lang langdon lange langer langevin langford langlois langston lanier lankford lantz lanza
  lapid lapierre lapointe laporte larkin larosa larose larrabee larsen larsson larue lascelles lasher laskey lasseter
  latham lathrop latimer latorre lattimore latvala lau lauer laughlin laurent laurier lautenberg lavallee laver
  laverty lavigne lavin lavoie lavrov lawler lawless lawlor lawrie lawson lawton laxalt layne layton lazar lazarev
  lazarus lazcano leach leahy leal leary leavitt lebed lebedev lebel leblanc lebowitz leclair leclerc leclercq lecomte
  ledbetter lederer lederman ledesma ledford ledoux leduc leeming lefebvre lefevre lefkowitz legarda legault leger
  leggett legrand lehane lehmann lehner lehrer lehtinen lehto lehtonen leibniz leibowitz leighton leith leitner
  lejeune leka lekaj lemaire lemay lemieux lemke lemmon lemos lenihan lenin lennon lennox leno lenz leon león leonard
  leone leong leonhardt leoni leonov lepage lerner leroy lescaze leslie lessing letterman letwin leu leung levenson
  leverett levin levine levinson levitan levitsky levitt levitz lévy lewandowski lewin lewinsky lewis leyva li
  liberman licht lichtenstein lichtman liddell liddy lidell lieb lieber lieberman liebman lieu liggett lightfoot
  lighthizer likens lilley limbaugh lincoln lind lindberg lindbergh lindblom lindeman lindemann linden lindgren lindh
  lindholm lindner lindquist lindqvist lindstrom lindström linke linkletter linton lipman lippert lippincott lippman
  lippmann lipscomb lipsky lira lister liston littlefield littleton litvinenko litwin liu livingston livingstone livni
  liyanage llewellyn lloyd lobanov lobato lobo lochte locke lockett lockhart lockwood loeb loeffler loew loewe
  loewenstein lofgren lofton loggins lohan lohman lomax lombardi lombardo longfellow longley longo longoria loomis
  looney lopes lopez lopez-obrador lorca lorenz lorenzen lorenzo lott loughlin loughran lovato lovejoy lovelace
  loveland lovell lovett lovins lovric lowe lowenstein lowery lowman lowndes lowrey lowry lowther lozada lozano
  lubbers lubin lucas lucero lucey luciani lucio luckett ludlow ludwig luers luft luger lugo lujan luján lukaku lukas
  lukashenko lukic lumley lumpkin lumumba lund lundberg lundgren lundin lundquist lundy lungu luntz luo luongo luper
  lupton luque lusk luttrell lutz luxemburg luzhkov ly lyle lyman lynch lysenko lythgoe macaluso macarthur macaulay
  macdonald macdougall macdowell macedo macfarlane macgillivray macgregor mach machado machel machiavelli machin
  macias mack mackay mackenzie mackey mackie mackinnon mackintosh maclachlan maclaren maclean macleod macmahon macneil
  macneill macphail macpherson macrae macri macron maddow maddox madero madigan madoff madrigal madsen madura maduro
  maeda maestas magana magaña magee maggio magnusson maguire magyar mahajan mahan mahathir maher mahfouz mahler
  mahmood mahmoud mahmud mahon mahoney maier mair majerus majewski makarov makela makinen malcorra maldonado malek
  maleki malema malenchenko malenkov malhotra malik maliki malinowska malinowski malkin malkovich mallett malloy malm
  malmberg malmstrom malmström malone maloney maloof maltby maltz mamani mamet mammadov mancini mancuso mandel mandela
  mandelbaum mandelson mandlikova manes maness manfredi mangan mangano mangum manigault maniscalco mankell mankiewicz
  manley mann manning manoukian mansell manson mansour mansouri mantel manzano manzoni mapplethorpe maradiaga maradona
  marais marcano marceau marchand marchant marchenko marcos marcotte marcum marcus marcuse margolis mariani mariano
  maric marin marino mariotti maritain markey markham markle markovic marley marlow marlowe marple marquardt marques
  marquez márquez marr marrero marroquin marsalis marsden marsh marston martel martell martens martin martindale
  martinez martino martins martyn marvin marwick marx masaryk masih massa massey massie masters masterson mastroianni
  masuda masur matei materazzi mather mathers matheson mathew mathews mathias mathieu mathis mathur matic matisse
  matlock matos matsuda matsui matsumoto matsuoka matta mattarella matteson matthau matthews mattis mattison mattson
  matusow mauldin maupassant maurer maxey maxwell mayberry mayer mayes mayfield mayhew maynard mayne mayorga mayorkas
  mayr mays maza mazur mazzini mazzola mbappe mbappé mbeki mboya mcadam mcadams mcalister mcallister mcanally mcardle
  mcarthur mcauley mcauliffe mcavoy mcbain mcbride mccabe mccafferty mccaffrey mccain mccall mccallum mccann mccants
  mccarthy mccartney mccarty mccaskill mccauley mcclain mcclanahan mcclellan mcclelland mcclintock mccloskey mccloud
  mcclung mcclure mccluskey mccollum mcconaughey mcconnell mccool mccord mccorkle mccormack mccormick mccourt mccoy
  mccracken mccrae mccrary mccraw mccray mccready mccreary mccrory mccue mccullagh mcculloch mccullough mccurdy
  mccurry mccutcheon mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell mcduffie mcelroy
  mcenroe mcewan mcewen mcfadden mcfarland mcfarlane mcgarry mcgee mcgehee mcghee mcginley mcginn mcginnis mcgovern
  mcgowan mcgrath mcgraw mcgregor mcgrew mcgrory mcguigan mcguinness mcguire mcgwire mchale mchenry mchugh mcilroy
  mcinerney mcinnis mcintire mcintosh mcintyre mckay mckee mckellen mckenna mckenney mckeon mckeown mckibben mckinley
  mckinney mckinnon mcknight mclachlan mclain mclane mclaughlin mclean mclellan mclemore mclendon mcleod mcloughlin
  mcmahan mcmahon mcmanus mcmillan mcmillen mcmillian mcmorris mcmullen mcmurray mcnab mcnabb mcnair mcnally mcnamara
  mcnamee mcnaughton mcneal mcnealy mcneely mcneil mcneill mcnerney mcnulty mcnutt mcpartlin mcpherson mcquaid mcqueen
  mcrae mcroberts mcshane mcsweeney mctaggart mcveigh mcvey mcwhorter mcwilliams mead meade meador meagher mears
  mebarak medeiros medvedev meehan meeker meeks mehdi mehmedovic mehmeti mehta meier meighan meijer meinhof meir
  meisner mejia melendez meléndez melgar mellor melnyk melo meloni melton melville menard mencken mendel mendeleev
  mendelsohn mendelson mendelssohn mendenhall mendes mendez mendonca mendonça mendoza menendez menéndez menken menon
  mensah menzies mercado mercier merkel merriam merrick merritt mersenne mertens merton meshkov messi messier messner
  metcalf metcalfe metternich metzger meunier meyer meyers meza michaelis michaels michaelson michalski michaud michel
  michels michelson mickelson micrachi middleton midler miettinen mifsud mihajlovic mihhailov mikhailov mikkelsen
  mikoyan milburn milei miliband milken millan millard millay miller millet milligan millikan milliken milne milner
  milosevic milton minaj minelli mineo mingus minnelli minter minton mirabal mireles miro miró miron mirren mirza
  mishra misra mistry mitchell mitchum mitsotakis mittal mitterrand miyagi miyazaki mize mladenov mladic mladić
  mnuchin mobutu modi modigliani moe moeller moffat moffatt moffett moffitt mogherini mohamad mohamed mohammad
  mohammadi mohammed mohamud mohan mohanty mohr mojica mokhtar moliere molière molina moller moltke momoa momoh
  monaghan monahan mondale mondragon mondrian monet monroe monroy montagu montague montalban montano montaño monteiro
  montelongo montero montes montessori monteverdi montgomery montiel montoya mooney moore moorehead moorhead mora
  morales moralez moran moreau moreira morel moreland morell morelli moreno moretti moretz morgenstern morgenthau mori
  moriarty morin morina morita morley moro morozov morrell morris morrison morrissey morrow morse morsi mortensen
  mortimer morton moscoso moseley moser moses mosher moskowitz mosley moss mossadegh moten motley motsepe mott mottley
  moulin moulton mountbatten mourinho moussa moussaoui moya moyer moyers moyes moynihan mozart mubarak mueller mugabe
  muhammad muir mukasey mukherjee mukherji mulcahy mulder muldoon mulholland mullen mullenix muller mulligan mullin
  mullins mulroney mulvaney mumford munch munday munguia munk munoz munro munroe munson munteanu murakami murati
  muratovic murdoch murdock murillo murkowski murphy murray murrell murrow murtha musa musah museveni musgrave
  musharraf musial musiala musk muskie musset mussolini mustafa musto mutombo mwangi mycroft myers myles myrick mytton
  nabiullina nabokov nadal nadeau nadella nader nadler nagel nagle nagorski nagy naidoo naidu naipaul nair najib
  nakagawa nakajima nakamura nakano nakashima nakasone nakata namath napolitano naqvi narang naranjo narayan narayanan
  nardelli nascimento naser nash nasheed nasrallah nasser nast nathan naughton nava navalny navarro navratilova naylor
  nazarbayev nazari nazarian nazario ndiaye neal neale nealon nebel nedved neeson neff negrete negri negron negroponte
  nehru neill neilson neiman nelson nemcova nemec nemeth németh nemtsov neri neruda nesbitt nesmith ness netanyahu
  nettles neuberger neuman neumann neumeier neville newberry newell newhouse newkirk newland newlands newman newmark
  newsom newsome ney nguema nguyen nguyễn niang nicholas nicholls nichols nicholson nickell nickels nickerson nicklaus
  nickles nicks nicol nicolas nicoll nicolson niebuhr niedermeier niehaus niekerk nielsen nielson niemeyer niemi
  nieminen niemoller niesen nieto nietzsche nigro nikitin nikolaev nikolaeva nikolaou nikolic nikolov nikolova nilsen
  nilsson nimeiri nimoy nishida nishimura nishioka nitze nixon niyazov nkrumah nkurunziza nobre noda noel noguchi
  nogueira nolan nolen noll nolte noonan nord nordberg nordin noriega norodahl norquist norrington norris northcutt
  northrup norwood noth noto novak novakova novello novikov novotna novotny nowak nowicki noyes nugent nujoma nunes
  nunez nunley nunn nureyev nussbaum nuttall nutter nyborg nyerere nygaard nygard nygård nygren nylander nyman nyong'o
  o'brian o'brien o'callaghan o'casey o'connell o'connor o'dea o'donnell o'donoghue o'donovan o'dowd o'driscoll
  o'dwyer o'farrell o'flaherty o'gara o'grady o'hagan o'halloran o'hara o'hare o'keefe o'keeffe o'leary o'loughlin
  o'mahony o'malley o'meara o'neal o'neil o'neill o'reilly o'riordan o'rourke o'shaughnessy o'shea o'sullivan o'toole
  oakes oates oatman obama obasanjo obeid oberg oberholzer obiang obrador obregon obrien ocampo ocasio ocasio-cortez
  ochoa oconnor odell oden odierno odinga odom oerlemans oettinger offutt ogawa ogilvie ogle oglesby ogunleye ohlsson
  ojeda okafor okeke oketch okonjo okoro okoye olah olajuwon olejnik olin oliphant olivares olivas oliveira oliver
  oliveros oliynyk oller olmert olmos olmstead olney olofsson olsen olson olsson olszewski olvera omar ominami onassis
  ondrasik oneill onishi ono ontiveros oppenheim oppenheimer orban orbán ordonez ordóñez orellana orlov orman ormond
  orosco orourke orozco orr ortega ortiz orton orwell orzel osborn osborne osbourn osbourne osei oshiro osman osmani
  osmond ossoff osterman ostrander ostrowski oswald otero ottey ouattara oudekirk ouellet ouellette ovadia ovechkin
  overby overstreet overton owen owens oxley oyelaran ozawa ozdemir ozil özil ozturk paasikivi pacheco pacino paddock
  padgett padilla padron pagano paglia pahk pahlavi pahng pahor paine paiva pak palacio palacios palade paley palin
  palladino palme palmer palmieri paltrow palumbo panagiotopoulos pandey pandit panetta panico pannell pantoja
  papadakis papademos papadopoulos papandreou papanikolaou papas pappas paquette paquin paredes parekh parenti pareto
  parham parikh parker parkes parkhurst parkinson parmar parnell parra parrish parrott parry parsons parton partridge
  parvin pashinyan paskin passos pasternak pasteur pastrana pataki patel paterno paterson patil patino patiño patnaik
  patry patterson pattinson patton pauli pauling paulk paulsen paulson paulus pavarotti pavic pavlenko pavlov pavlova
  pavlovic pawar pawlak pawlenty paxman paxton payan payne payton peake peale pearce pearlman pearse pearson peary
  peck pedersen pedraza peele peeters peirce peled pell pellegrini pelletier pelley pelosi peltier pelton pena
  pendergast pendleton pennebaker pennington penrose perdue pereira perelman perera peres peretz perez peric perkin
  perkins perlman perlmutter perot perreault perrin perron perrotta perry persaud pershing persson pesci pessoa
  peterka peterman peters petersen peterson petit petitt petkov petraeus petrenko petri petrie petro petroni petronio
  petrosyan petrov petrova petrovic petry pettersen pettersson pettigrew pettit peyton pfeffer pfeifer pfeiffer
  pfister pflug phak pham phan phang phelan phelps phifer phillip phillips phipps phiri piaget piatt picasso pichler
  pickard pickens pickering pickett pickford pickles pieper piero pierson pietersen pilger pillai pillay pimentel pina
  piña pinas pinault pinchot pincus pineda pineiro pinera piñera pinker pinkney pinochet pinsky pinson pinter pinto
  pirandello pires piroozi piscopo pitman pitt pittman pizarro planck plante plascencia platini platt plotkin plummer
  plunkett podesta poe poehler pogba pohl poindexter poirier poitier polanco polanski poling polishchuk polk pollack
  pollak pollard pollock pomeroy pompeo pompidou ponce ponomarev popescu popov popovic popovich poroshenko porras
  portillo portis portman posada posey posner potts poulin poulos poulsen powell poynter pozo prabhu pradhan prasad
  prashad prater prather pratt prentice prescott prevost priddy pridgen priestley prieto prifti primakov primus
  pringle pritchard pritchett pritzker probst procaccini prochazka prochazkova proctor prodan prodi profumo prokhorov
  prokofiev prosser proust pruitt prusiner pryor psaki puente puentes puerta pugachev pugh puig puigdemont pulaski
  puleo pulido pullen purcell purdy purnell pushkin putin putnam puzo pyatt pyle pynchon qaddafi qadri quaid qualls
  quarles quayle queiroz quesada quigley quiles quinlan quinn quinones quiñones quinonez quintana quintanilla quintero
  quiroga quiroz quispe qureshi rabb rabelais rabin rabinowitz raburn rachmaninoff rackham rackley rademacher rader
  radford radic radu rafferty rafsanjani raghavan raghuram rahal rahimi rahman rahmani rahming raikes raimondo raine
  rainey raisi rajan rajapaksa rajoy raju rakoczy ralston rama ramachandran raman ramaphosa ramaswamy rameau ramey
  ramgoolam ramires ramirez ramos ramsay ramsden ramsey rana ranaut randall randle randolph raney rangel ranieri
  rankin ranney rantanen rapp raskin rasmussen rasul ratliff ratner ratzinger rau rauch rausch ravel ravelli
  ravenscroft rawlings rawlins rawls rawson rayburn rayner raynor razak razavi reagan reardon reaves reddick reddy
  redfield redford redgrave redman redmayne redstone reece reedy rees reese reeve reeves regan rehman rehnquist
  reichel reichert reichman reid reif reilly reimer reiner reines reinhardt reinhart reinhold reinke reis reiter
  reitman reitz remnick remy renaud rendell rendon renfro rennard renner renoir renteria renz renzi repin requena
  resendez resnick reuss reuter revell revelle reyes reynolds rezaei reznick reznik rhoades rhoads rhoden rhys
  ribbentrop ribeiro ribicoff ricci richard richards richardson richey richie richter rickard rickards rickert
  ricketts rickman rickover ricks riddell riddick ridgeway ridgway ridley riefenstahl riegel rieger riemann ries
  rifkin rifkind rigby riggins riggs riley rilke rimbaud rinaldi rinehart rinne rios ríos ripken ripley risch ritchie
  ritter rivas rivera rivero rivkin rivlin rizk rizvi rizzo roache roark robb robbins roberge roberson roberts
  robertshaw robertson robeson robespierre robey robins robinson robison robles robson roby roca rocco rocha rochon
  rockefeller rockne rodas roddick rodgers rodham rodin rodman rodrigue rodrigues rodriguez roebuck roeder rogan
  rogers rogge rogozin rohani rohde rohrabacher rojas rokossovsky roldan rolfe rollins rolon rolón roman román
  romanenko romano romanov romanova romanowski romero romilly rommel romney romo romulo ronaldo ronstadt rooney
  roosevelt roper roque rosado rosales rosario rosas rosberg rosen rosenbaum rosenberg rosenblatt rosenblum rosenfeld
  rosenstein rosenthal rosenwald roske ross rossellini rosser rossi rossini rostropovich rotari roth rothenberg
  rothman rothstein rotman rouhani rourke rousseau rousseff roussel routh roux rowan rowe rowell rowland rowlands
  rowley rowling roxas roy roybal royer royster rozman rubens rubin rubinstein rubio rucker rudd rudenko rudolph rueda
  ruelas ruffalo ruffin ruggiero ruiz rumsfeld runcie runge runyon rupp rushdie rusk ruskin russell russo rusu
  rutherford rutledge rutte rutter ruvalcaba ryabkov ryan ryang rykov rylance ryland ryoo ryu saad saakashvili
  saarinen saavedra sabatini sabbagh saberi sabin sablan sacco sachdev sachs sadat saddler sadek sadiq sadler saeed
  saenz safin safire sagan sagarin sager sahin saied sainz saito sakai sakamoto sakharov salah salam salameh salas
  salazar salcedo saldana saldaña saleh salgado salih salihovic salim salinas salinger salk salman salminen salmond
  salo salomon salonen salter saltzman salvini samaranch samaras sambi samford sammartino sampaio sampras sampson sams
  samson samuels samuelson samuelsson sanborn sanches sanchez sandberg sandburg sander sanders sanderson sandford
  sandler sandoval sandusky sanger sankara sankaran sansom santamaria santana sante santoro santorum santos sanz
  saperstein sarandon sargent sargsyan saric sarkar sarkisian sarkozy sarmiento saroyan sarraf sartre sasaki sasser
  sassoon sassou sastre sato satterfield saucedo saud sauer saunders savarkar savic saville savimbi sawant sawyer
  saxton sayed sayer sayers sayles scaife scalfaro scalia scalise scanlan scanlon scargill schacht schade schaefer
  schaeffer schafer schäfer schaffer schaffner schaible schall schantz scharf schatz schauble schäuble schauer scheel
  scheer scheffler scheider scheidt schell scheller schenck schenk scherer scheving schieffer schiff schiffer schiller
  schiltz schindler schirmer schlafly schlegel schlesinger schlosser schmeling schmid schmidt schmit schmitt schmitz
  schnabel schneider schnell schnitzler schoch schoen schoenberg scholl scholz schon schön schopenhauer schrader
  schreiber schreiner schrock schroder schröder schroeder schroer schröer schubert schuette schuh schuler schuller
  schulte schultz schultze schulz schulze schumacher schuman schumann schumer schumpeter schussel schüssel schuster
  schutz schütz schwabe schwartz schwarz schwarzenegger schwarzkopf schweitzer schwimmer scofield scorsese scovel
  scruggs scully seale searcy searle seaton seaver sebelius seberg secada sedaris sedgwick sedwill seeger seehofer
  seeley segal segel segura sehgal seibert seidel seidl seidman seif seifert seiler seinfeld seitz selassie selden
  seldon seles selig seligman sellars selman selznick semel semjonov semple semyonov sena sendak seng senghor senna
  sensenbrenner seoh sepulveda serkin serna serrano setiawan sevareid severance severin severson sevigny seward sewell
  sexton seybold seymour sforza shaalan shackleton shadid shafer shaffer shafiq shah shaheen shahid shaikh shakir
  shakur shala shalit shamir shanahan shandling shane shankar shannon shapiro shapley shapps sharif sharipov sharkey
  sharma sharpe sharpton shatner shattuck shaughnessy shaukat shaw shawcross shea shearer sheehan sheehy sheeran shehu
  shelton shenouda shepard shephard sheppard sherman sherrod sherwin shevardnadze shevchenko shevchuk shiflett shiller
  shilling shilton shimizu shinawatra shinseki shipley shipman shipp shoigu shokin shostakovich shoup showalter
  shrestha shriver shukla shuler shull shulman shultz shumaker shumlin shumway shuster sibley siddiqi siddiqui sidhu
  sidorov sieber siegal siegel siegfried sifuentes sigler sikora sikorski silber silberman sills silva silverman
  silverstein silvester silvestri simic simitis simm simmonds simmons simms simon simons simonsen simonson simonyan
  simpkins simpson sims simson sinatra sinclair singh singleton sinha siniora sipes sippel sirbu sisi sisk sisson
  sisulu sitwell sizemore sjoberg sjöberg skaggs skelton skidmore skilling skillman skinner sklar skripal slade
  slattery slavin slayton sloan slocum slovic sloviter slutsky smalley smallwood smeal smirnov smirnova smit smith
  smithers smithson smoot smothers smuts smyth snead snell snider snipes snowden snyder soames soares sobchak sobel
  sobieski soderberg söderberg soderbergh soderstrom söderström sofer sokolov solana solano solheim soliman solis
  solís soliz sologub solomon solorio solorzano solovyov solow soltani soltis solzhenitsyn sommers sondheim sondland
  sonnenfeld sontag sorbo sorel sorensen soriano sorkin soros sorrell sorrentino sosa soto sotomayor soucy soule soung
  sousa souter southerland southgate souza sowell soyinka spaak spacey spaeth spahn spangler spann spears specter
  speer speight spellman spencer spicer spielberg spitz spitzer spivak spivey spohn spooner spottiswoode spradlin
  sprague spratt springsteen sproul spruill spurgeon spurlock srinivasan stadler stahl staley stalin stallings
  stallone stallworth stamper stancil stanfield stang stanisic stanton stapleton starkey starks starmer starrett
  stauffer stauning stavropoulos stearns stebbins steele steen stefanescu stefanidis stefanik steffen steffens stegall
  steiger stein steinbach steinbeck steinberg steinbrenner steinbruck steinbrück steinbrueck steinem steiner
  steinhardt steinhauser steinmeier steinmetz steinwald steltzer stendhal stenson stepanov stepanova stephanopoulos
  stephens stephenson sternberg stevens stevenson stewart steyer stieglitz stiglitz stiles stiller stillman stillwell
  stimson stinson stockdale stocker stockman stoddard stoffel stoica stojanovic stojkovic stokes stoll stoller
  stoltenberg stoner stoppard storch storey stott stotts stovall stoyanov stoyanova straczynski strang stratton straub
  straughan strauss stravinsky strayhorn streep streeter streeting streisand streit strickland stringfellow stroessner
  strom stroup strout strummer struve stuart stubbs stuckey sturgis sturm sturridge styron suarez subbarao subotic
  subramaniam subramanian sugden suggs suharto suhr sukarno sulayman suleiman sullivan sulzberger summers sumner sunak
  sununu supriadi surkov surratt suter sutherland sutter suzuki svensson svoboda svobodova swain swank swann swanson
  swartz swayze sweeney swenson swetland swindell swinney swinton sykes sylvester szabo szczepanski szymanski
  szymański tadic tadić tafoya tagliabue tagore taguchi taha taheri tahir tahirovic tait takagi takahashi takei
  takenaka takeshita talabani talbott tallent talley talwar tambo tambor tamura tanaka tancredo taney taraki tarantino
  tarbell tariq tarr tarver tate tatum taub taube tauscher tavares tavarez teagarden teague tebbit tebow teder tedesco
  tehrani teixeira tejada tejeda tello temer tennant tennyson tepper teran tereshkova terkel terrell tesfaye testa
  teymourian thacker thackeray thain thaksin thaler thalmann tharoor tharp thatcher thayer theroux therrien thiel
  thiele thielen thiem thieme thierry thigpen thill thomas thomason thompkins thompson thoms thomsen thomson
  thorarensen thorburn thoreau thorlacius thornburg thornburgh thorne thornton thorpe thorsen thrasher thune thurber
  thurman thurmond thurston tian tibbets tibbs tidwell tierney tillerson tilley tillis tillman tilton timberlake timm
  timmerman timmermans timmons timoshenko tindall tinsley tippett tipton tirado tirole tisch tischler titov tjin
  tkachenko tkachuk tobias tobin todorov todorova todt toews togliatti tokayev toland tolbert tolentino tolkien tolle
  tolliver tolman tolokonnikova tolstoy tomasi tomasson tomczyk tomic tomlin tomlinson tompkins toomey topol topolanek
  topolánek torre torrence torrens torres torricelli torrijos torvalds tosh tosi toth tovar townsend townshend toynbee
  trafton trahan trammell tran trapp trask traub trautman trautwein travers travolta traylor treadwell trejo tremblay
  trevino treviño trimble trinh tripp trivedi trotman trotsky troup trudeau truex trujillo truman truong tryniski tsai
  tsang tsarnaev tschetter tse tshabalala tshisekedi tshombe tsipras tsoi tsui tsvangirai tubbs tubman tudjman
  tugendhat tuladhar tull tully tunnell tunney tuominen turcan turchynov turek turgenev turing turkel turley turnbull
  turner turow turpin turturro turunen tuttle twain twitty twomey tyagi tydings tymoshenko tyndall tyner tyree tyrell
  tyszkiewicz uchida udall ueda uehara ugarte uhl uhlig ulbricht ullah ullman ullmann ullrich ulrich ulyanov underhill
  underwood unger urbano urbina uribe urquhart urrutia ursu ushakov usmani ustinov utley utomo utterback valadez
  valdes valdés valdez valente valenti valentin valenzuela valerio valladares valle valls valtonen valverde vance
  vandermeer vandersloot vandyke vang vanhorn vanover vanwinkle varadkar varela varga vargas vargo varma varnado
  varner varney varoufakis vasile vasiliev vasilieva vasilyev vasquez vassallo vassiljev vaughan vaughn vaz vazquez
  veach veblen vela velasco velasquez velazquez velázquez velez vélez velikovsky veliz venable venables verdi verdugo
  verhagen verhoeven verhofstadt verlaine verma vermeer verne veron vesela vesely vespucci vetter vick vickers vidal
  vidovic vieira viera viktorov villalba villalobos villalpando villanueva villaraigosa villareal villegas villeneuve
  villepin vincent vinogradov virchow virtanen visconti visser vitale vitali vitter vivaldi viviani vlaar voeckler
  vogt voigt voinovich volcker volk volkov volkova volkow vollmer volodin voltaire vonnegut vorobyov voronin voss
  vrabel vucic vučić vukic vukovic vuković vyshinsky waage wachowski wachter wacker waddell wadsworth wagener waggoner
  wagner wagoner wahl wahlberg wahlstrom wahlström waite wajda wakeman walcott wald waldheim waldman waldo waldron
  waldrop walesa wałęsa walken walker walkup wallace wallach waller walling walpole walser walsh walston walters
  walton wambach wampler warfield warhol wark warnock warren warrick warsame warsi washburn wasik wasserman wassermann
  watanabe waterhouse waterman wathen watkins watson watters watterson waugh wauters waxman weatherly webb webber
  weber webster wechsler weddle weems wegener wegner wehner weidel weidman weidmann weigel weil weiler weill weimer
  weinberg weinberger weiner weinstein weinstock weintraub weise weisman weiss weissman weissmann weitz weitzman
  weizman weizmann weizsacker weizsäcker welch weldon welk weller welles wellman wellstone welter welty wendell wendt
  wenger wentworth wentz wenzel werfel werner wertheimer wescott wessel westberg westerman westerwelle westfall
  wetherell wetzel wexler weyland whalen whaley wheatley wheeler whelan wheldon whidden whipple whitaker whitcomb
  whitehead whitehurst whiteman whitfield whitlock whitman whitmer whitmore whitson whitt whittaker whittemore
  whittington whitworth whyte wickham wickremesinghe widmark widmer widodo wiebe wieczorek wiese wiesel wiesenthal
  wiggins wilber wilberforce wilbur wilburn wilcox wilde wilders wilding wilhelm wilhite wilke wilkerson wilkes wilkie
  wilkins wilkinson wilks willard willems willett willey williams williamson williford willingham willis willmott
  willoughby wilmot wilson wimmer winchell windham winfield winfrey wingate wingfield winkelman winkler winn winslet
  winslow winstead winston winterbottom winters wirth wirtz wiseman wishart wisner wisniewski withers witherspoon witt
  witte wittgenstein wittman witz woerth wofford wohl wojcicki wojciechowski wojcik wojnarowicz wolcott wolfe
  wolfensohn wolff wolfowitz wolfson wolinsky wollstonecraft womack wong woodall woodard woodcock woodhouse woodley
  woodman woodrow woodruff woodson woodward woodworth wooldridge woolf woolley woolsey wooten worden wordsworth worley
  worrell worsley wozniacki wozniak woźniak wragg wray wrenn wright wu wulf wulff wunderlich wyatt wyden wylie wyman
  wynter wyss xenakis xiao xiong xu yaalon yadav yagoda yakovlev yakubu yamada yamaguchi yamamoto yamanaka yamani
  yamasaki yamashita yamazaki yancey yandle yanez yáñez yang yanukovych yar'adua yarborough yarbrough yardley yashin
  yastrzemski yates yatsenyuk yavlinsky yazdi yazzie yeager yeats yeboah yee yegorov yellen yeltsin yeo yepez yerkes
  yeun yeung yevtushenko yezhov yi yildirim yildiz yilmaz yoder yokoyama yoshida yost youngblood youngs younis
  yousafzai yousef youssef yousuf yovanovitch yudhoyono yuen yun yunus yushchenko yusuf zabala zador zafar
  zaghari-ratcliffe zahavi zahn zaidi zajac zając zakaria zakharov zakharova zaki zaldivar zalewski zaman zamora
  zander zanetti zapata zapatero zappa zarate zárate zardari zaremba zarif zarqawi zavala zawadzki zawahiri zaytsev
  zebari zedillo zeidan zeigler zelaya zelenskiy zelensky zelenskyy zeller zellweger zeman zemeckis zemin zepeda zhang
  zhao zhdanov zhirinovsky zhivkov zhou zhu zhukov zidane ziegler zielinski zieliński zimmer zimmerman zimmermann
  zinchenko zinke zinn zinni zinoviev zito zizek žižek zlatic zoellick zoller zorn zubkov zubrin zuckerberg zuckerman
  zuma zuniga zúñiga zweig zwick zwicker zywicki
`);

/** Surnames of heads of state, ministers, their staff, athletes: whom news calls by that name alone. Lower case. */
export const famousSurnames = words(`
  abadi abascal abhisit abiy adelson advani afwerki alcaraz amano ancelotti annan araghchi aristide atiku attal
  avenatti badenoch baerbock bainimarama barzani bayrou belichick bercow besigye bessent bettel blasey boluarte boric
  boutros-ghali buhari burgum burhan capriles cavusoglu çavuşoğlu chakwera chamisa chávez chissano davutoglu déby deby
  demirtas demirtaş desalegn díaz-canel dijsselbloem dimon dodik dombrovskis dugdale ecclestone elbaradei essebsi
  farmajo farron faymann federer feijóo fetterman fico frederiksen froome gauck gauland gbagbo gentiloni gilani gordhan
  grossi gruevski grybauskaite habibie haftar haniyeh hasina hegseth hemeti hichilema humala ilves imamoglu infantino
  inslee iohannis ivanishvili jammeh kaepernick kardashian kast kickl kilicdaroglu koirala komorowski kuleba
  kumaratunga kuroda kurti laschet lecornu letta löfven lofven lourenço lutnick luxon machar magufuli mahama manafort
  manchin marape martelly mayweather megawati mélenchon melenchon merz meshaal milošević mishustin mnangagwa moïse
  morawiecki moscovici motlanthe mousavi muhyiddin mursi mutharika nauseda nawrocki neymar niinistö niinisto noboa noem
  nyusi orpo pacquiao patrushev pelé pence peskov pezeshkian pichai pochettino poilievre ponta prabowo prayuth priebus
  prigozhin puzder raab rabuka rees-mogg reinfeldt robredo saddam sarraj schaeuble schoof sharapova sheinbaum shulkin
  sinema sinwar sipila sirisena sirleaf sistani smotrich sobyanin sócrates söder soeder solberg solih srettha stoere
  strache støre stubb subianto suga swiatek swinson szydlo takaichi tedros thaci thaçi thorning-schmidt tinubu trichet
  trump truss tsikhanouskaya vajpayee verstappen vettel vizcarra walz weah yameen yingluck yıldırım yousaf zaev zemmour
  zourabichvili
`);
