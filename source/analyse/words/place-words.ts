/** Countries and cities, and what their people are called. */
import {pairs, words} from './name-words.js';

/** Countries, regions and cities: a capital, but nobody’s surname; one that speaks is its government. */
export const places = words(`
	afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
	brazil britain bulgaria burma cambodia cameroon canada chile china colombia croatia cuba cyprus denmark ecuador egypt england
	eritrea estonia ethiopia europe africa asia america finland france germany ghana greece greenland guatemala haiti honduras hungary
	iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait laos latvia lebanon
	libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco myanmar namibia nepal netherlands nicaragua
	niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
	scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand
	tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe crimea gaza scandinavia catalonia
	alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
	kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
	alberta bavaria lancashire manitoba ontario quebec queensland saskatchewan saxony tasmania yorkshire
	oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
	beijing moscow london paris berlin brussels tokyo kyiv kiev tehran baghdad kabul delhi islamabad pyongyang seoul ankara
	istanbul cairo damascus jerusalem riyadh doha dubai rome madrid lisbon vienna warsaw budapest prague athens geneva zurich
	munich frankfurt hamburg barcelona amsterdam stockholm oslo copenhagen helsinki dublin edinburgh glasgow manchester
	liverpool birmingham leeds toronto ottawa montreal vancouver sydney melbourne canberra auckland wellington mumbai kolkata
	bangalore bengaluru chennai hyderabad shanghai taipei manila jakarta bangkok hanoi chicago boston philadelphia detroit
	atlanta miami houston dallas denver seattle baltimore cleveland pittsburgh tunxi hollywood broadway manhattan brooklyn
	lagos abuja nairobi accra kinshasa luanda dakar abidjan johannesburg pretoria casablanca rabat algiers tunis tripoli
	khartoum kampala kigali harare lusaka maputo mogadishu karachi lahore dhaka kathmandu yangon saigon guangzhou shenzhen
	wuhan chongqing osaka kyoto busan pune ahmedabad jaipur lucknow tashkent almaty astana baku tbilisi yerevan minsk vilnius riga
	tallinn bucharest belgrade zagreb sarajevo skopje tirana ljubljana bratislava krakow kraków gdansk gdańsk lviv odesa kharkiv mariupol
	rotterdam antwerp utrecht gothenburg malmo malmö aarhus turin palermo bologna marseille toulouse bordeaux strasbourg
	cologne düsseldorf stuttgart leipzig dresden seville bilbao caracas bogota bogotá quito montevideo havana guadalajara
	monterrey brasilia brasília aleppo mosul basra beirut amman gambia liberia botswana mozambique angola malawi burundi gabon togo
	benin guinea somaliland madagascar mauritius guyana suriname belize fiji brunei bhutan kyrgyzstan tajikistan turkmenistan
	us u.s. uk u.k. usa u.s.a. eu e.u. uae un u.n.`);

/** Capitals of government that speak for it where nothing else is meant. */
export const demonyms = words(`
	american russian chinese british indian french german european african asian english spanish afghan iraqi iranian israeli
	palestinian syrian turkish ukrainian polish italian dutch belgian swiss austrian swedish norwegian danish finnish greek
	japanese korean vietnamese thai indonesian pakistani bangladeshi australian canadian mexican brazilian argentine chilean
	colombian venezuelan cuban egyptian saudi lebanese jordanian libyan moroccan nigerian kenyan ethiopian ghanaian irish
	scottish welsh portuguese hungarian czech romanian bulgarian serbian croatian taiwanese arab jewish muslim christian
	catholic protestant western eastern northern southern latin hispanic latino republican democratic conservative liberal
	labour labor tory federal south north islamic soviet african-american filipino malaysian burmese nepali lankan islamist chicano
	estonian latvian lithuanian georgian armenian azerbaijani kazakh uzbek tajik turkmen kyrgyz moldovan belarusian slovak slovenian
	slovene bosnian albanian macedonian montenegrin kosovan icelandic maltese cypriot luxembourgish fijian samoan jamaican haitian
	guatemalan honduran salvadoran nicaraguan panamanian bolivian paraguayan uruguayan peruvian ecuadorian algerian tunisian sudanese
	somali ugandan tanzanian rwandan burundian congolese cameroonian senegalese malian ivorian angolan zambian zimbabwean mozambican
	namibian malawian yemeni omani qatari kuwaiti bahraini emirati mongolian tibetan cambodian singaporean bhutanese catalan basque
	flemish bavarian chechen kurdish scandinavian eritrean gambian liberian gabonese togolese mauritanian guinean chadian surinamese guyanese
	trinidadian barbadian bahamian belizean tongan papuan laotian timorese mauritian malagasy botswanan`);

/** Places of more than one word, those that stand for a government among them. */
export const longPlaces: ReadonlySet<string> = new Set([
	'new york',
	'new jersey',
	'new hampshire',
	'new mexico',
	'new zealand',
	'new delhi',
	'new york city',
	'new orleans',
	'new england',
	'north korea',
	'south korea',
	'north carolina',
	'south carolina',
	'north dakota',
	'south dakota',
	'west virginia',
	'rhode island',
	'south africa',
	'south sudan',
	'saudi arabia',
	'sri lanka',
	'hong kong',
	'united states',
	'united kingdom',
	'united arab emirates',
	'los angeles',
	'las vegas',
	'san francisco',
	'san diego',
	'san antonio',
	'san jose',
	'salt lake city',
	'tel aviv',
	'el salvador',
	'costa rica',
	'puerto rico',
	'middle east',
	'latin america',
	'north america',
	'south america',
	'west bank',
	'east jerusalem',
	'northern ireland',
	'ivory coast',
	'sierra leone',
	'burkina faso',
	'czech republic',
	'dominican republic',
	'white house',
	'capitol hill',
	'wall street',
	'downing street',
	'silicon valley',
	'washington',
	'washington d.c',
	'buenos aires',
	'rio de janeiro',
	'sao paulo',
	'são paulo',
	'cape town',
	'abu dhabi',
	'kuala lumpur',
	'phnom penh',
	'addis ababa',
	'st petersburg',
	'st louis',
	'european union',
	'foggy bottom',
	'british columbia',
]);

/** What a crowd is called: not somebody. */
export const peoples = words(`
	progressives americans russians indians germans europeans africans asians iraqis iranians israelis palestinians syrians turks ukrainians
	canadians mexicans britons australians democrats republicans conservatives liberals tories muslims christians jews
	senators catholics arabs latinos hispanics african-americans whites blacks women men evangelicals independents millennials
	chinese british french swiss dutch irish dems reps islamists`);

/** The countries whose bodies are called by a demonym as well: the Indian Foreign Ministry is India’s. */
export const countryOf: ReadonlyMap<string, string> =
	pairs(`american america, russian russia, chinese china, british britain, indian india, french france, german germany, spanish spain,
	afghan afghanistan, iraqi iraq, iranian iran, israeli israel, syrian syria, turkish turkey, ukrainian ukraine, polish poland,
	italian italy, dutch netherlands, belgian belgium, swiss switzerland, austrian austria, swedish sweden, norwegian norway,
	danish denmark, finnish finland, greek greece, japanese japan, korean korea, vietnamese vietnam, thai thailand,
	indonesian indonesia, pakistani pakistan, bangladeshi bangladesh, australian australia, canadian canada, mexican mexico,
	brazilian brazil, argentine argentina, chilean chile, colombian colombia, venezuelan venezuela, cuban cuba, egyptian egypt,
	lebanese lebanon, jordanian jordan, libyan libya, moroccan morocco, nigerian nigeria, kenyan kenya, ethiopian ethiopia,
	irish ireland, scottish scotland, welsh wales, portuguese portugal, hungarian hungary, romanian romania, bulgarian bulgaria,
	serbian serbia, croatian croatia, taiwanese taiwan, malaysian malaysia, estonian estonia, latvian latvia, lithuanian lithuania,
	georgian georgia, armenian armenia, azerbaijani azerbaijan, kazakh kazakhstan, uzbek uzbekistan, moldovan moldova,
	slovak slovakia, slovenian slovenia, bosnian bosnia, albanian albania, icelandic iceland, maltese malta, peruvian peru,
	bolivian bolivia, uruguayan uruguay, paraguayan paraguay, tunisian tunisia, sudanese sudan, somali somalia, ugandan uganda,
	tanzanian tanzania, rwandan rwanda, senegalese senegal, zambian zambia, zimbabwean zimbabwe, yemeni yemen, omani oman,
	eritrean eritrea, ghanaian ghana, algerian algeria, cameroonian cameroon, gambian gambia, liberian liberia, malian mali,
	namibian namibia, mozambican mozambique, angolan angola, malawian malawi, ecuadorian ecuador, guatemalan guatemala,
	honduran honduras, nicaraguan nicaragua, haitian haiti, panamanian panama, belarusian belarus, kyrgyz kyrgyzstan, tajik tajikistan,
	turkmen turkmenistan, burmese myanmar, nepali nepal, lankan lanka, cypriot cyprus, guyanese guyana, fijian fiji, laotian laos,
	qatari qatar, kuwaiti kuwait, mongolian mongolia, cambodian cambodia, singaporean singapore, jamaican jamaica`);
