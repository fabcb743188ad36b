/**
 * Given names that the table lacks, or counts to both, with plain letters: of Africa and Asia, of Ireland, Wales and the
 * Scottish Highlands, of the east, the south-east and the north of Europe. Syllables that are Chinese or Vietnamese
 * surnames as well are left out, since those come first, and what is mostly another word.
 */
export const moreNamesOfMen = `
	abebe abhijit abhishek adebayo adekunle adeola adewale adewunmi adeyemi agung agus ajit akihiko akihiro akinwumi
	akwasi aled aliyu alok alparslan alun aminu amitabh amol anang andile aniket anirban anirudh ankit antti anupam
	anurag aonghas arief arindam aritra arnab arto arwel aseem asep ashfaq ashish ashok aslam atsushi atul ayanda
	ayodele ayokunle babajide babar babatunde bagus bahram balakrishnan balint bambang barasa baris bashar bayo bayu
	bedwyr behrouz behzad bence berwyn bharat bhaskar bhavesh bheki bhupendra biswajit bleddyn boguslaw bojan bolaji
	boleslaw bongani bonginkosi bonolo bosko brijesh brogan budi buti cahal caolan caradoc cathal cezary chandan
	chandrashekhar chege chetan chibuike chibuzo chidi chigozie chijioke chike chinedu chinonso chirag chukwudi
	chukwuemeka chukwuma cledwyn coinneach colm comhghall conall cormac csaba czeslaw dadang dafydd dai daichi daisuke
	dalibor dallan dan dangote dapo daragh dariush darko darragh davor dawit dayo debashish dedi dedy deiniol dele
	denes devendra dhananjay dhiraj dhruv diarmaid dilip dipankar djoko djordje domhnall doruk dougal drazen eachann
	eamonn eanna ebuka ed eero eifion eiji eirwyn ejike eko elfed elfyn emeka enda endang endre enyinnaya erkki ersin
	fajar farai farhad farooq farzad fawad fearchar feargal fearghal felim femi ferenc fergal ferit fiachra finbar
	finbarr fintan fionnan fionnlagh firman galih garba gathogo gatot gaurav gautam gbenga gbolahan gennady geraint
	gergely gethin geza gilleasbuig giorgos girish gitonga gokhan gopal gopalakrishnan goro govind grigoris gruffydd
	grzegorz gunawan gurkan gwilym gwynfor gwynn gyula haitham hajime haluk hannu haralambos harsha harto hartono
	haruo hefin heikki hemant hemi hendra hendri heru hideki hideo hidetoshi hiroaki hirokazu hiroki hiroshi hiroyuki
	hisashi hitesh hitoshi hoani hohepa hooman hryhoriy huw hywel iarla iarlaith ibukun ichiro idowu idwal iestyn
	ieuan ifan ifeanyi iftikhar ihaia ihor ijaz ikechukwu ilkka illtyd indrajit iolo ireneusz irwan isamu islwyn ivica
	jaakko jabu jabulani jagan jagdish janardan jarmo jarot jatin jayant jide jideofor jignesh jitendra joko jorma
	jouni juha juhani jukka junichi junji jussi kachi kadek kagiso kailash kamau kapil karabo kartik katsu katsuhiko
	katsumi kaveh kayode kazimierz kazuhiro kazuo kazuya keiichi keisuke kelechi kenechukwu kengo kenichi kensuke
	keshav ketut khaya khulekani khurram kiarash kimmo kipchoge kipkemboi kiplagat kiprono kiprotich kishore kiyoshi
	kohei koichi kojo kolawole kosuke kresimir krisztian kuda kudakwashe kudzai kunal kunle kursad kusnadi kwaku
	kyriakos kyrylo lachie lachlann ladipo lajos lalit lanre lefteris liaquat lindani ljubo llew llywelyn lokesh
	lorand lughaidh lungile luthando lwandile lwazi macsen madan madhav madoc mahendra mahyar mainchin mairtin mamoru
	manaaki manabu mandla mangaliso manoj manolis markku marton masaaki masaharu masahiro masao masashi masaya matiu
	mauri mayank mazhar mduduzi mehrdad meirion melih meurig mfundo michalis mieczyslaw mihaly mihir mikko miklos
	milan milind milorad minoru miodrag miroslaw mithun mitsuo mitsuru mladen mlungisi mobolaji mohammadreza mohannad
	mohit mohsen moin momcilo morteza motohiro mpho mthunzi muath mubashir mudassar mujahid mukesh mukul mulyadi
	mulyono munashe munyaradzi murali murdo murugan mushtaq muyiwa mwangi mykhailo mykyta myrddin mzwandile nagaraj
	nagesh nandan naoise naoto narayanan nauman neasan nebojsa necati neeraj nenad nessan nghia nhlanhla nilesh
	niranjan nirmal nisar nishant nitin njoroge nkosinathi nkululeko nnaemeka nnamdi noboru nobuo nobuyuki nonso norio
	ntokozo nugroho nurdin nyaga nyasha nyoman obinna ochieng odhiambo odhran odran ognjen oilibhear okan okechukwu
	olakunle olanrewaju olawale olayinka olcay oleksii oleksiy olli olumide olusegun oluwaseun oluwole omkar onyekachi
	osamu osian ostap otieno ozgur paavo padrig pankaj panos pantelis paora parth parviz pauli pauric pavan pavlos
	peadar pekka pentti pervez petteri peyman phelim phiwe phuc piers piyush prabhat pradeep pramono pranab prasanna
	prashant pratik predrag proinsias pryderi przemyslaw puneet purwanto pushkar putu qaiser rade radhakrishnan
	radoslav radoslaw radovan raghav raghu rahmat rajat rajendra rajiv rajkumar rakesh ramakrishnan ramesh rangi
	ranjan ratko ravindra razzaq rhisiart rhodri riaz riku rishabh risteard risto ritesh rizal rizky rostam rostyslav
	rotimi ruaidhri ruairi ruairidh ruari ruaridh rupesh rustom ryoichi ryosuke ryota ryszard ryuichi sabelo saburo
	sachin sadiq sakari sandile sanele sanjiv sapto sarfraz sarvesh sasa sasan satish satoru satrio satyajit saurabh
	seanan segun seiichi semisi senan senthil senzo seppo sercan serdar serhii seun shabbir shafiq shahbaz shailesh
	shankar shantanu sharad shashank shashi shehu shekhar shigeru shingirai shingo shinichi shinji shinya shogo
	shoichi shota shuai shujaat shunsuke siamak sibusiso sigit sikiru sinisa sipho sitiveni siyanda sizwe slamet
	slaven slawomir soekarno soheil solomzi somchai somhairle sotiris sourav spiros spyros srdjan sridhar srikanth
	srinath srinivas stipe stjepan subhash subramanian sudhakar sudhir sudip sugeng sugiarto suharto sukarno sumarno
	sumit supardi suparman surendra susanto sushil susumu sutanto sutrisno suwarno suyanto sviatoslav swapan szabolcs
	szilard tadao tadashi tadhg tafadzwa taiga taisuke takahiro takao takashi takayuki takeo takeru takis takudzwa
	takuya tamati tamihana tane tapio tarkan taro tarquin tarun tassos tatenda tatsuo tatsuya taufik taurai tauseef
	tawanda tawhiri tayo teemu tegid teguh tejas tendai teppo tero teruo tesfaye tetsuo tetsuya tevita thabo thamsanqa
	thanasis themba theodoros thulani thulasizwe tiarnan tichaona tihomir tinashe tipene toivo tolga tomislav tomohiro
	tonderai tormod torquil toru toshiaki toshihiko toshio toshiro trefor trilok triyono tshepo tsutomu tsuyoshi tudur
	tumelo tunde tuomas turgut turlough uche uchenna uday ugochukwu ugur uilliam uisdean ujjwal ultan umesh upendra
	uros utkarsh vahid vangelis vasant vassilis vedran veikko venkat venkatesh venu vidyut vikas viliami vilmos vinay
	vineet vinod vipin vipul viraj virender vishwanath vladan vlado vojislav vsevolod vusi vuyani vuyo vyacheslav
	waheed wahyu wale wandile wanjala waqar wawan wayan widodo wieslaw wikitoria wiranto wiremu wisnu wladyslaw
	wlodzimierz wole xenofon xolani yakubu yanto yashwant yasuhiko yasuhiro yasuo yasushi yaw yevhen yogendra yogesh
	yoichi yorgos yoshiaki yoshihiro yoshiki yoshinori yoshio yoshito yosuke yota yudhi yuichi yuichiro yuji yukio
	yulianto yurii yutaka zafar zakes zamani zbigniew zdravko zdzislaw zenoviy zlatko zsolt zubairu zulfiqar zvonimir
	zwelinzima zygmunt`;

export const moreNamesOfWomen = `
	aarti abena abimbola achieng adaeze adanna adaobi adenike aderonke adhiambo adunni adwoa afsaneh afshan ailbhe
	akanksha akello akinyi akosua akoth akshata akua aldona alka almas amaka amarachi amarachukwu ambika ambreen
	amruta anahera andiswa aneela angeliki anggun angharad aniko anindita anjum ankita anuli anum anuradha anushree
	anyango aoibheann aoibhinn aparajita aparna apiyo arezoo arianwen arundhati asako asami ashima ashling ashwini
	assumpta asuka atareta atefeh atieno attracta aulikki auma avantika awino awuor ayaka ayako aysegul ayu azusa
	babalwa bairbre basak batool beathag begum beren bethan beyza bhagyashree bharati bharti bhavna bhumika bindu
	bircan birgul bisi blathnaid bogumila boguslawa boitumelo bojana bolanle bongiwe borbala bozena branka branwen
	breda brid brighid brona bronagh bronwen budiarti bukola burcu buse busisiwe busra buthaina cairistiona caitriona
	canan caoimhe catrin ceinwen ceit cemile ceri ceridwen cerys chaitali chandni chandrika charu chebet chenai
	chepkemoi chepkoech cherono chiamaka chidimma chidinma chie chiedza chieko chihiro chika chinelo chinwe chinyere
	chipo chiyo chizoba chizuko chrysoula cigdem ciorstaidh cliodhna cliona clodagh csilla czeslawa damilola damini
	dearbhla debjani deepa deepali deepti deirbhile delyth dervla dewi dikeledi dilys dineo dipti doireann dorottya
	dragana dubravka duygu dyah dympna eabha ealga ebele ebere ebun ecem edyta efia eftychia efua eibhlin eija eiko
	eilidh eimear eirian eirlys eirwen eithne ekene elaheh elefteria eleri eluned emel emer endah enfys eniko erum
	erzsebet esi esnart etain etelka etsuko euis eylem ezgi fadia fadime fadzai fakhra falguni fareeda farhat fariba
	farzaneh faten fauzia fehmida ffion ffraid fiadh fidelma fikile filiz finola fionnghal fionnuala firoozeh fitri
	fitria floraidh folake folasade forough fruzsina fumie fumiko funke funmi gamze garima gauri gayatri gaynor
	gbemisola geeta geetha genowefa ghada ghazal ghazala glenys gobnait gokce golnaz golshifteh gomathi gonca gordana
	goretti grainne grania grazyna gugu gulay gulcan gulnaz gulsah gulsen gulten gwenda gwenllian gwenno gyongyi
	gyorgyi hacer hadeel hadiza hafsat hajnalka hameeda handan hande hannele hartati haruko harumi hatsue hauwa havva
	heledd hemalatha hemlata hengameh heulwen hideko hilkka hinemoa hinewehi hiroe hiroko hiromi hisako hitomi
	hlengiwe homa honoka hulya huma humaira huong hurrem ifeoma ifeyinwa iffat ijeoma ikuko indah intan ipsita irem
	irum iseabail iseult ishita ismat jadranka jasna javeria jayanti jayashree jayshree jebet jelagat jepkosgei jeptoo
	jerop jhumpa jolanta jozefa juhi junko jyotsna kaarina kagendo kaija kaisa kajal kalliopi kalpana kamini kanako
	kanchan kartika kartini karuna kasumi katri katsuko kausar kavitha kayo kayoko kazimiera kazuko kehinde kemi
	kemunto kerttu kerubo khanyisa khanyisile kholeka khrystyna kikuko kirsi kirsteen kirti kishwar kiyoko
	kosisochukwu kristiina kriti ksenija kubra kudzanai kumari kumi kumiko kusum kyllikki kyoko kyriaki ladan lambrini
	lata latha lebogang lerato lestari leusa liadan lidija lihua liisa lilis lindelwa lindiwe ljubica llinos lopamudra
	lowri lucyna luned lyudmila maarit machiko madhavi madhu madhuri madoka magdolna mahima mahnaz mahsa maiko mairead
	mairi mairin majella makena makiko malti mamata mamello mami mamta manami manasi mandana manjula marama mared
	mareikura marged marianthi marijana marjatta marjo marsaili marzena marzieh masako masego mayada maysoon mayu
	mayuko mbali meabh meadhbh meenakshi megawati megha meghna mehnaz mehwish meinir melati mele meltem mererid merja
	mervi mhairi michiko mieko miho mikiko minako mirja mirjana miroslawa misbah mitali mitsuko miwa miyako miyoko
	mmabatho modupe mojgan momina momoko moraa morag morenike morfydd moushumi mpumi mridula mrinal mubeen muge
	muireann muirne mukta mumtaz munaza muneeba murni muzeyyen mwende mwikali mwynwen myrto naciye naheed nalan naledi
	naliaka namrata nanami nandipha nandita naoko narmeen nasimiyu nasrin natasa natsuko nayyar nazanin nduta neasa
	nebahat neelam neelima neeta neetu negar negin nekesa nermeen nerys neslihan nevena ngahuia ngaio ngaire ngozi
	ngozika nhung nidhi nighat niina nilgun nilima niloufar nilufer nining nishtha nisreen nivedita njeri nkechi nkem
	nneoma nobuhle nobuko noirin nokuthula noluthando nolwazi nomfundo nomonde nomsa nomvula nomvuyo nonhlanhla
	nonkululeko nontobeko noriko nosipho novi noxolo nozipho nozomi nthabiseng ntombi ntombizodwa nuala nudrat nurcan
	nurgul nwabisa nwakaego nyaboke nyakio nyambura nyarai obiageli obioma ogechi oighrig olabisi olajumoke olivera
	oluchi olufunke omolara omotola omowunmi onyinye orlaith orna orsolya orysia oyinkan ozge ozlem padmini paivi
	palesa pallavi pania paraskevi paromita parveen parvin payal peg peig peigi phindile phumzile pinar pirjo pirkko
	piroska polyxeni poonam poornima prabha prachi pragati pragya pramila pratibha preeti prerna priti puan pumla
	purnima pushpa puspita putri qudsia rachna radmila ragini rahayu raheela rahila raija rajani rajeshwari rajni
	rakhi ramatu ranjana raonaid rashi rashmi rashmika ratna razia reeta refilwe rekha renu renuka rewa rhiain rhian
	rhonwen richa ridhi riikka riitta rika riona ririn risma ritu ritva rizwana robina roimata roisin roksolana ronke
	roopa rosmala ruba ruchi rudo rukayat rukhsana rukmini rula rumbidzai rupa rupali rutendo ruvimbo ruya ruzica
	ryoko saadet sabeen sabita sachi sachiko sadhbh sagarika sakshi salote sameera sangeeta sanghamitra sanja sarala
	sarinah saroj saroja sarolta satoko satomi satu savita sawsan sayaka sedef seema seija sekai sekar senga seonag
	seonaid serpil setsuko sevil sevim sevinc sevval sezen shabnam shagufta shahla shailaja shaista shakuntala shamim
	shamiso shamshad shanthi sharada sharmila sharmistha shatha sheela sheema sheetal shiho shikha shilpa shinobu
	shiori shizuka shobha shohreh shoko shraddha shruti shubha shweta sibongile simbi simge simin simisola sindisiwe
	sinem sinikka sioned siphokazi sirkka sirpa sisonke siusaidh siwan sladjana slavica slobodanka smita snehal sofiia
	soheila sohini solomiya somto sonal songul srabani sreeja sridevi srimulyani stanislava stavroula sthembile
	styliani subhadra suchitra sudeshna sudha sugandha suhair suhasini sujata sukanya sulastri sulekha suman sumarni
	sumathi sumera sumiko sumitra summaiya sunaina sunanda supriya surabhi surekha suryani sushila sushma sushmita
	susmita suvi suzu suzuko swapna swarna swati sylwia szilvia taghreed tahereh tahmina taiwo takako tamako tamiko
	tanuja tanushree tanvi tanzeela taraneh tariro tarja tegwen tehmina temitope teruko tesni thandi thandiwe thembeka
	thembisile thokozile thuli thuraya tiina tijana tinuke titik titilayo tolulope tomoko toshiko toyin treasa tripti
	trupti tsitsi tsuneko tugba tuija tulay tulsi tuti tuula tuyet uchechi ulku umeko urmila urszula urvashi uyen uzma
	uzoamaka vaishali vandana vandita vasanthi vasiliki vassiliki vasudha vasundhara vijaya vimala vimbai virag virpi
	vjosa vrinda wacera wahyuni waimarie wairimu waithera waithira wajiha wambui wangari wangechi wangui wanja wanjiku
	wanjiru waringa wedad whetu widya wieslawa wioletta wulan xiaoling yamini yanti yashoda yasuko yayuk yeliz yemisi
	yesim yetunde yevgenia yevheniya yewande yoliswa yoshie yoshiko yukari yuko yuli yuliia yuni yunita yuriko zandile
	zanele zdenka zdzislawa zeba zeliha zeljka zerrin zintle zodwa zohreh zoriana zorica zsuzsa zsuzsanna zubaida
	zubeyde zuhal zulekha`;
