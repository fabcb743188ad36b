/**
 * Given names that the table lacks, or counts to both: common ones of Africa and Asia, and a few of Wales. Syllables that are Chinese or Vietnamese
 * surnames as well are left out, since those come first.
 */
export const moreNamesOfMen = `
	abebe abhishek adebayo adewale agus akwasi aliyu alok amol andile anirudh ankit anupam anurag ashish ashok
	ayanda ayodele babajide babatunde bambang bharat bhavesh bongani brijesh chetan chidi chike chinedu chukwuemeka
	dai daichi daisuke dan dangote dawit dayo dedi devendra dhruv dilip ebuka ed eko emeka farai femi garba gaurav
	gbenga gennady girish gopal govind haitham hemant hemi hendra hideki hideo hiroki hiroshi hiroyuki ifeanyi
	ikechukwu isamu jagdish jayant jide jitendra joko junichi kamau katsu kayode kazuo kazuya keiichi kelechi
	kenichi kipchoge kiprono kishore kojo kosuke kunle kwaku lalit lanre lwazi manaaki mandla manoj masahiro masao
	minoru mohsen mukesh murali mwangi nagesh naoto nghia nitin njoroge nnamdi noboru obinna ochieng odhiambo
	okechukwu oleksiy olumide oluwaseun osamu otieno pankaj parth phuc piyush prabhat pradeep prashant pratik rajat
	rajiv rakesh ramesh ravindra riku ryota sachin satish satoru segun semisi shafiq shashank shigeru shinji shogo
	shota shuai sibusiso sipho sitiveni slamet somchai srinivas subhash sudhir sushil susumu sutrisno tadashi
	takahiro takashi takuya tane taro tarun tatsuya tendai tesfaye tetsuya tevita thabo themba tinashe toru toshiro
	tshepo tsuyoshi tunde umesh vikas viliami vinay vinod vusi vyacheslav wahyu wale wanjala waqar wiremu yakubu
	yanto yasuhiro yaw yevhen yogesh yoichi yoshihiro yosuke yota yuichi yuji`;

export const moreNamesOfWomen = `
	aarti abena achieng adaeze adanna adwoa akanksha akinyi akosua akua alka amaka amarachi ankita anuradha aparna
	asuka atieno ayaka bhavna bisi bukola cerys chandrika chebet chiamaka chidinma chihiro chinwe chipo deepa dewi
	ebele ebere efia efua etsuko fauzia fitri folake folasade fumiko funke funmi gauri geeta geetha ghada hadiza
	harumi hauwa hinemoa hiroko hitomi humaira ifeoma ijeoma indah ishita jepkosgei junko kajal kalpana kavitha
	kazuko kemi kumiko kyoko lerato lestari lihua lyudmila madhuri mamta megha mehwish mele michiko miho momoko
	mridula naledi nanami naoko neelam ngaire ngozi nhung nidhi njeri nkechi nokuthula nomsa noriko nosipho
	nyambura obioma ogechi olabisi omolara onyinye palesa pallavi peg poonam prachi pragya pratibha preeti priti
	putri ranjana rashmi rekha renu rhian ritu ronke roopa ruba rutendo sachiko sakshi salote sangeeta satomi
	savita sawsan sayaka seema shabnam shaista sharmila shikha shilpa shizuka shobha shruti shweta simisola smita
	sonal sudha sujata suman supriya surabhi sushma swati tanvi temitope thandi thandiwe tomoko toyin tuyet uyen
	uzma vandana vimala wambui wangari wanjiru xiaoling yamini yanti yemisi yetunde yevgenia yoshiko yukari yuriko
	zanele`;
