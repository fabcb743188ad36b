/**
 * Given names that the table lacks, or counts to both, with plain letters: of Africa and Asia, of Ireland, Wales and the
 * Scottish Highlands, of the Low Countries, the east, the south-east and the north of Europe. Syllables that are Chinese or
 * Vietnamese surnames as well are left out, since those come first, and what is mostly another word.
 */
export const moreNamesOfMen = `
	abebe abhijit abhishek adebayo adekunle adeola adewale adewunmi adeyemi agung agus ainars ajit akihiko akihiro
	akinwumi akwasi aled algirdas aliyu alok alparslan alun aminu amitabh amol anang andile andrius andrus aniket
	anirban anirudh ankit antanas antti anupam anurag aonghas arief arindam aritra arjen arnab arni arto arturs
	arvydas arwel asbjorn aseem asep asgeir ashfaq ashish ashok aslam atsushi atul audun ayanda ayodele ayokunle
	babajide babar babatunde bagus bahram balakrishnan balint bambang barasa baris bashar bauke bavo bayo bayu bedwyr
	behrouz behzad bence berwyn bezalel bharat bhaskar bhavesh bheki bhupendra birger biswajit bjarki bjarne bjarni
	bleddyn boguslaw bojan bolaji boleslaw bongani bonginkosi bonolo bosko boyko brijesh brogan budi burkhard buti
	cahal caolan caradoc cathal cees cezary chandan chandrashekhar chege chetan chibuike chibuzo chidi chigozie
	chijioke chike chinedu chinonso chirag chukwudi chukwuemeka chukwuma cledwyn coinneach colm comhghall conall
	cormac csaba czeslaw dadang dafydd dagfinn dagur dai daichi dainius daisuke dalibor dalius dallan dan dangote dapo
	daragh dariush darko darragh davor dawit dayo debashish dedi dedy deiniol dele denes devendra dhananjay dhiraj
	dhruv diarmaid diederik dilip dipankar djoko djordje domhnall donatas doruk dougal douwe drazen eachann eamonn
	eanna ebuka eckhard ed edgars eelco eero eggert egil ehud eifion eiji eirwyn eivind ejike ekkehard eko elfed elfyn
	emeka enda endang endre enyinnaya erkki erlend ersin espen ewoud fajar farai farhad farooq farzad fawad fearchar
	feargal fearghal felim femi ferenc fergal ferit fiachra finbar finbarr fintan fionnan fionnlagh firman flemming
	friedhelm frode gadi galih garba gathogo gatot gaurav gautam gaute gbenga gbolahan gediminas geert geir gennady
	geraint gergely gethin geza ghislain giedrius gijs gilleasbuig gintaras gints giorgos girish girts gisle gisli
	gitanas gitonga gjermund gokhan goncalo gopal gopalakrishnan goro govind grigoris grimur gruffydd grzegorz
	gudmundur gudni gunawan guntis gurkan gwilym gwynfor gwynn gyula haavard hafthor haitham hajime hakon halldor
	haluk halvor hannu hansjorg haralambos harsha hartmut harto hartono haruo havard hefin heikki helgi hemant hemi
	hendra hendri henk heru hidde hideki hideo hidetoshi hilmar hinrich hiroaki hirokazu hiroki hiroshi hiroyuki
	hisashi hitesh hitoshi hoani hohepa holger hooman hrafn hryhoriy huw hywel iarla iarlaith ibukun ichiro idar idowu
	idwal iestyn ieuan ifan ifeanyi iftikhar ihaia ihor ijaz ikechukwu ilkka illtyd imants indrajit indrek indulis
	iolo ireneusz irwan isamu islwyn ivars ivaylo ivica jaak jaakko jaan jaap jabu jabulani jagan jagdish janardan
	jarmo jarot jatin jayant jelle jeppe jeroen jide jideofor jignesh jitendra jochem joep joko jokull joost joris
	jorma jorn jorrit jostein jouni juha juhani jukka junichi junji juozas jurriaan jurrien jussi kachi kadek kagiso
	kaido kailash kalev kamau kapil karabo kartik kaspars katsu katsuhiko katsumi kaur kaveh kayode kazimierz kazuhiro
	kazuo kazuya kees keiichi keisuke kelechi kenechukwu kengo kenichi kensuke keshav kestutis ketil ketut khaya khizr
	khulekani khurram kiarash kimmo kipchoge kipkemboi kiplagat kiprono kiprotich kishore kiyoshi kjartan kjell klaas
	knut koert kohei koichi kojo kolawole kosuke kresimir krisjanis krisztian kuda kudakwashe kudzai kunal kunle
	kursad kusnadi kwaku kyriakos kyrylo lachie lachlann ladipo lajos lalit lanre lasse leendert lefteris leiv liaquat
	lieven linas lindani ljubo llew llywelyn lodewijk lokesh lorand lughaidh lungile luthando lwandile lwazi maarten
	macsen madan madhav madoc mahendra mahyar mainchin mairtin mamoru manaaki manabu mandla mangaliso manoj manolis
	margus marijn markku marnix marton masaaki masaharu masahiro masao masashi masaya matiu matthijs mauri mayank
	mazhar mduduzi meelis mehrdad meindert meirion melih meurig mfundo michalis mieczyslaw mihaly mihir mihkel mikko
	miklos milan milind milorad mindaugas minoru miodrag miroslaw mithun mitsuo mitsuru mladen mlungisi mobolaji
	mohammadreza mohannad mohit mohsen moin momcilo morteza motohiro mpho mthunzi muath mubashir mudassar mujahid
	mukesh mukul mulyadi mulyono munashe munyaradzi murali murdo murugan mushtaq muyiwa mwangi mykhailo mykyta myrddin
	mzwandile nagaraj nagesh nandan naoise naoto narayanan nauman neasan nebojsa necati neeraj nenad nessan nghia
	nhlanhla nilesh niranjan nirmal nisar nishant nitin njal njoroge nkosinathi nkululeko nnaemeka nnamdi noboru nobuo
	nobuyuki nonso norio ntokozo nugroho nurdin nyaga nyasha nyoman obinna ochieng oddvar odhiambo odhran odran ognjen
	oilibhear okan okechukwu olafur olakunle olanrewaju olawale olayinka olcay oleksii oleksiy olli olumide olusegun
	oluwaseun oluwole omkar onno onyekachi osamu osian oskars ossur ostap otieno ottar oyvind ozgur paavo padrig palle
	pankaj panos pantelis paora parth parviz pauli pauric pavan pavlos peadar pekka pentti pervez petter petteri petur
	peyman phelim phiwe phuc piers pieterjan piyush plamen poul prabhat pradeep pramono pranab prasanna prashant
	pratik preben predrag priit proinsias pryderi przemyslaw puneet purwanto pushkar putu qaiser rade radhakrishnan
	radoslav radoslaw radovan raghav raghu rahmat raimonds rajat rajendra rajiv rajkumar rakesh ramakrishnan ramesh
	rangi ranjan ratko ravindra razzaq reinier rhisiart rhodri riaz riku rimantas rishabh risteard risto ritesh rizal
	rizky roald roelof rokas ronen rostam rostyslav rotimi ruaidhri ruairi ruairidh ruari ruaridh rudiger ruediger
	rumen runar rupesh rustom ruud ryoichi ryosuke ryota ryszard ryuichi sabelo saburo sachin sadiq sakari sandile
	sanele sanjiv sapto sarfraz sarvesh sasa sasan satish satoru satrio satyajit saulius saurabh seanan segun seiichi
	semisi senan senthil senzo seppo sercan serdar serhii seun shabbir shafiq shahbaz shailesh shankar shantanu sharad
	shashank shashi shaul shehu shekhar shigeru shingirai shingo shinichi shinji shinya shogo shoichi shota shuai
	shujaat shunsuke siamak sibusiso sietse sieuwerd sigbjorn sigit sigitas sigurd sigurdur sikiru sindre sindri
	sinisa sipho sitiveni siyanda sizwe sjoerd skuli slamet slaven slawomir snorri soekarno soheil solomzi somchai
	somhairle sotiris sourav spiros spyros srdjan sridhar srikanth srinath srinivas steinar stig stijn stipe stjepan
	subhash subramanian sudhakar sudhir sudip sugeng sugiarto suharto sukarno sumarno sumit supardi suparman surendra
	susanto sushil susumu sutanto sutrisno suwarno suyanto svein sveinn sverre sviatoslav swapan sybrand szabolcs
	szilard taavi tadao tadas tadashi tadhg tafadzwa taiga taisuke takahiro takao takashi takayuki takeo takeru takis
	takudzwa takuya tamati tamihana tane tapio tarjei tarkan tarmo taro tarquin tarun tassos tatenda tatsuo tatsuya
	taufik taurai tauseef tawanda tawhiri tayo teemu tegid teguh tejas tendai teppo terje tero teruo tesfaye tetsuo
	tetsuya teun tevita thabo thamsanqa thanasis themba theodoros thorbjorn thordur thorsteinn thulani thulasizwe
	tiarnan tichaona tiemen tihomir tiit tijl tijs tinashe tipene tjalling tjeerd toivo tolga tomislav tomohiro
	tonderai tonu toomas toralf torbjorn torgeir torkel tormod torquil torstein toru toshiaki toshihiko toshio toshiro
	trefor trilok triyono troels trond trygve tshepo tsutomu tsuyoshi tudur tumelo tunde tuomas turgut turlough uche
	uchenna uday ugochukwu ugur uilliam uisdean ujjwal uldis ulf ultan umesh upendra urmas uros utkarsh vahid valdas
	valdis vangelis vasant vassilis vedran vegard veikko venkat venkatesh venu vidar vidyut vikas viliami villads
	vilmos vilnis vinay vineet vinod vipin vipul viraj virender virginijus vishwanath vladan vlado vojislav volkmar
	vsevolod vusi vuyani vuyo vyacheslav vytautas waheed wahyu wale wandile wanjala wannes waqar wawan wayan widodo
	wiebe wieslaw wikitoria wiranto wiremu wisnu wladyslaw wlodzimierz wole xenofon xolani yakubu yanto yashwant
	yasuhiko yasuhiro yasuo yasushi yaw yehuda yevhen yigal yitzhak yngve yogendra yogesh yoichi yoram yorgos yoshiaki
	yoshihiro yoshiki yoshinori yoshio yoshito yosuke yota yudhi yuichi yuichiro yuji yukio yulianto yurii yutaka
	zafar zakes zamani zbigniew zdravko zdzislaw zenoviy zigmars zlatko zsolt zubairu zulfiqar zvi zvonimir zwelinzima
	zydrunas zygmunt`;

export const moreNamesOfWomen = `
	aarti abena abimbola achieng adaeze adalheidur adanna adaobi adenike aderonke adhiambo adunni adwoa afsaneh afshan
	aija ailbhe akanksha akello akinyi akosua akoth akshata akua aldona alka almas amaka amarachi amarachukwu ambika
	ambreen amruta anahera andiswa aneela anete angeliki anggun angharad aniko anindita anjum ankita anneke annemiek
	anniken antje anu anuli anum anuradha anushree anyango aoibheann aoibhinn aparajita aparna apiyo arezoo arianwen
	arna arundhati asako asami ashima ashling ashwini aslaug assumpta astri asuka atareta atefeh atieno attracta aukje
	aulikki auma ausra avantika awino awuor ayaka ayako ayelet aysegul ayu azusa babalwa baiba bairbre basak batool
	baukje beathag begona begum bente beren bergljot bethan beyza bhagyashree bharati bharti bhavna bhumika bindu
	bircan birgitte birgul birna birute bisi bjork blathnaid bodil bogumila boguslawa boitumelo bojana bolanle bongiwe
	borbala borghild bozena bracha branka branwen breda brid brighid brona bronagh bronwen brynhildur budiarti bukola
	burcu buse busisiwe busra buthaina cairistiona caitriona canan caoimhe carlijn catrin ceinwen ceit cemile ceri
	ceridwen cerys chaitali chandni chandrika charu chava chebet chenai chepkemoi chepkoech cherono chiamaka chidimma
	chidinma chie chiedza chieko chihiro chika chinelo chinwe chinyere chipo chiyo chizoba chizuko chrysoula cigdem
	ciorstaidh cliodhna cliona clodagh conceicao csilla czeslawa dafna damilola damini danute dearbhla debjani deepa
	deepali deepti deirbhile delyth dervla desislava dewi dieuwke dikeledi dilys dineo dipti doireann dorit dorottya
	dorte doutzen dragana dubravka duygu dyah dympna eabha ealga ebele ebere ebun ecem edyta efia efrat eftychia efua
	egija eibhlin eija eiko eilidh eimear eirian eirlys eirwen eithne ekene elaheh eldbjorg elefteria eleri eluned
	emel emer endah enfys eniko erum erzsebet esi esnart etain etelka etsuko euis evelien eylem ezgi fadia fadime
	fadzai fakhra falguni fareeda farhat fariba farzaneh faten fauzia fehmida femke ffion ffraid fiadh fidelma fikile
	filiz finola fionnghal fionnuala firoozeh fitri fitria floraidh folake folasade forough froukje fruzsina fumie
	fumiko funke funmi gamze garima gauri gayatri gaynor gbemisola geertje geeta geetha genowefa gergana gesine ghada
	ghazal ghazala ghislaine giedre gjertrud glenys gobnait gokce golnaz golshifteh gomathi gonca gordana goretti
	graca grainne grania grazina grazyna griet gudbjorg gudula gudveig gugu gulay gulcan gulnaz gulsah gulsen gulten
	gunhild gunta guri gwenda gwenllian gwenno gyda gyongyi gyorgyi hacer hadas hadeel hadiza hafsat hagit hajnalka
	hameeda handan hande hanneke hannele hartati haruko harumi hatsue hauwa havva hege heidrun heledd helle hemalatha
	hemlata hendrika hengameh herdis heulwen hideko hilkka hinemoa hinewehi hiroe hiroko hiromi hisako hitomi hjordis
	hlengiwe homa honoka hrafnhildur hrefna hulya huma humaira huong hurrem ifeoma ifeyinwa iffat ijeoma ikuko ilga
	ilze imbi indah ineke inese ingebjorg ingrida ingunn intan ipsita irem irum iseabail iseult ishita ismat iveta
	jadranka janneke jantine jantje jasna javeria jayanti jayashree jayshree jebet jelagat jepkosgei jeptoo jerop
	jhumpa jolanta jolien jorunn josephien jozefa juhi junko jurate jyotsna kaarina kadri kagendo kaija kaisa kajal
	kalliopi kalpana kamini kanako kanchan karlijn kartika kartini karuna kasumi katri katrien katsuko kausar kavitha
	kayo kayoko kazimiera kazuko kehinde kemi kemunto kersti kerttu kerubo khanyisa khanyisile kholeka khrystyna
	kikuko kirsi kirsteen kirstine kirti kishwar kiyoko kjellaug kjersti kosisochukwu kristiina kriti ksenija kubra
	kudzanai kumari kumi kumiko kusum kyllikki kyoko kyriaki ladan lagle laima laimute lambrini lasma lata latha
	lebogang lerato lestari leusa liadan lidija liesbeth lieselot lihua liina liisa lilis limor lindelwa lindiwe
	liselotte ljubica llinos lopamudra lowri lucyna luned lyudmila maaike maarit machiko machteld madelief madhavi
	madhu madhuri madoka magdolna mahima mahnaz mahsa maiko mailis mairead mairi mairin majella makena makiko malti
	mamata mamello mami mamta manami manasi mandana manjula marama mared mareikura marged margriet marianthi marieke
	marijana marite marjatta marjo marjolein marlies marloes marsaili marzena marzieh masako masego mayada maysoon
	mayu mayuko mbali meabh meadhbh meenakshi megawati megha meghna mehnaz mehwish meinir meirav melati mele meltem
	merav mererid merike merja mervi mhairi michiko mieke mieko miho mikiko minako mirja mirjana miroslawa mirthe
	misbah mitali mitsuko miwa miyako miyoko mmabatho modupe mojgan momina momoko moraa morag morenike morfydd
	moushumi mpumi mridula mrinal mubeen muge muireann muirne mukta mumtaz munaza muneeba murni muzeyyen mwende
	mwikali mwynwen myrto naciye naheed nalan naledi naliaka namrata nanami nandipha nandita naoko narmeen nasimiyu
	nasrin natasa natsuko nayyar nazanin nduta neasa nebahat nechama neelam neelima neeta neetu negar negin nekesa
	nermeen nerys neslihan nevena ngahuia ngaio ngaire ngozi ngozika nhung nidhi nienke nighat niina nijole nilgun
	nilima niloufar nilufer nining nishtha nisreen nitzan nivedita njeri nkechi nkem nneoma nobuhle nobuko noirin
	nokuthula noluthando nolwazi nomfundo nomonde nomsa nomvula nomvuyo nonhlanhla nonkululeko nontobeko noortje
	noriko nosipho novi noxolo nozipho nozomi nthabiseng ntombi ntombizodwa nuala nudrat nurcan nurgul nurit nwabisa
	nwakaego nyaboke nyakio nyambura nyarai obiageli obioma ogechi oighrig olabisi olajumoke olivera oluchi olufunke
	omolara omotola omowunmi onyinye orlaith orna orsolya orysia osnat oyinkan ozge ozlem padmini paivi palesa pallavi
	pania paraskevi paromita parveen parvin payal peg peig peigi pernille phindile phumzile pille pinar piret pirjo
	pirkko piroska polyxeni poonam poornima prabha prachi pragati pragya pramila pratibha preeti prerna priti puan
	pumla purnima pushpa puspita putri qudsia rachna radka radmila ragini ragna ragnheidur ragnhild rahayu raheela
	rahila raija rajani rajeshwari rajni rakhi ralitsa ramatu ranjana raonaid rashi rashmi rashmika ratna razia reeta
	refilwe reidun rekha renske renu renuka revital rewa rhiain rhian rhonwen richa ridhi riikka riitta rika rikke
	rimante rinat riona ririn risma ritu ritva rizwana robina roimata roisin roksolana ronit ronke roopa rosmala ruba
	ruchi rudo rukayat rukhsana rukmini rula rumbidzai rupa rupali ruta rutendo ruvimbo ruya ruzica ryoko saadet
	sabeen sabita sachi sachiko sadhbh sagarika sakshi salote sameera sangeeta sanghamitra sanita sanja sapir sarala
	sarinah sarit sarmite saroj saroja sarolta satoko satomi satu savita sawsan sayaka sedef seema segolene seija
	sekai sekar senga seonag seonaid serpil setsuko sevil sevim sevinc sevval sezen shabnam shagufta shahla shailaja
	shaista shakuntala shamim shamiso shamshad shanthi sharada sharmila sharmistha shatha sheela sheema sheetal shiho
	shikha shilpa shinobu shiori shizuka shlomit shobha shohreh shoko shraddha shruti shubha shulamit shweta sibongile
	sidsel sietske signe sigridur sigrun sigurbjorg simbi simge simin simisola sindisiwe sinem sinikka sioned
	siphokazi sirje sirkka sirpa sisonke sissel siusaidh siwan sjoukje skaidrite skaiste sladjana slavica slobodanka
	smadar smita snehal snezhana sofiia soheila sohini solene solfrid solomiya solrun somto sonal songul srabani
	sreeja sridevi srimulyani stanislava stavroula steinunn sthembile styliani subhadra suchitra sudeshna sudha
	sugandha suhair suhasini sujata sukanya sulastri sulekha suman sumarni sumathi sumera sumiko sumitra summaiya
	sunaina sunanda sunniva supriya surabhi surekha suryani sushila sushma sushmita susmita suvi suzu suzuko svanhild
	swantje swapna swarna swati sylwia synnove szilvia taghreed tahereh tahmina taiwo takako tamako tamiko tanuja
	tanushree tanvi tanzeela taraneh tariro tarja tegwen tehmina temitope teruko tesni thandi thandiwe thembeka
	thembisile thokozile thora thorunn thuli thuraya tiina tiiu tijana tineke tinuke tiril titik titilayo tjitske
	tolulope tomoko torhild toril torunn toshiko tove toyin treasa triin trijntje tripti trupti tsitsi tsuneko
	tsvetelina tugba tuija tulay tulsi turid tuti tuula tuyet tzipi uchechi ulku ulle umeko unni unnur urmila urszula
	urvashi urve uyen uzma uzoamaka vaishali vandana vandita vasanthi vasiliki vassiliki vasudha vasundhara veerle
	vibeke vigdis vijaya vimala vimbai virag virpi vjosa vrinda wacera wahyuni waimarie wairimu waithera waithira
	wajiha walburga wambui wangari wangechi wangui wanja wanjiku wanjiru waringa wedad wenche whetu wibeke widya
	wiebke wieke wieslawa wietske willemijn wioletta wulan xiaoling yamini yanti yardena yashoda yasuko yayuk yeliz
	yemisi yesim yetunde yevgenia yevheniya yewande yifat ylva ymkje yoliswa yoshie yoshiko yukari yuko yuli yuliia
	yuni yunita yuriko zandile zanele zdenka zdzislawa zeba zehava zeliha zeljka zerrin zintle zivile zodwa zohreh
	zoriana zorica zsuzsa zsuzsanna zubaida zubeyde zuhal zulekha`;
