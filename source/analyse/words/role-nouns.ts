import type {Gender} from './given-names.js';
import {pairs, words} from './name-words.js';

/** Nouns that say what somebody is; before a name they are its role. */
const roleNouns = words(`
	minister president secretary senator sen sen. rep rep. reps. gov gov. spokesperson spokesman spokeswoman chairman chairwoman chair chairperson
	director professor chief leader ambassador adviser advisor official officer governor mayor representative congressman
	congresswoman commissioner counterpart diplomat premier chancellor candidate nominee lawyer attorney general judge justice
	editor reporter correspondent journalist columnist analyst strategist manager in-charge aide commander economist scientist
	researcher author founder ceo cfo coo cto cio ciso cmo vp svp evp executive head captain coach player actor actress singer doctor pastor bishop
	archbishop cardinal imam rabbi pope king queen prince princess speaker whip lawmaker legislator envoy inspector detective sheriff
	sergeant sgt. lieutenant lt. colonel col. major corporal admiral gen. capt. pollster activist student teacher resident witness owner consultant expert historian critic host anchor
	moderator businessman businesswoman billionaire veteran farmer developer engineer designer artist painter ceramicist writer musician
	rival opponent operative organizer organiser surrogate co-founder cofounder co-chair co-director co-editor co-author co-chairman vice-president deputy treasurer
	prosecutor principal physician psychologist biologist physicist astronomer photographer filmmaker producer vice-chair
	centre-back center-back centre-half full-back left-back right-back wing-back playmaker centre-forward striker midfielder defender goalkeeper forward winger batsman bowler pitcher quarterback guard referee umpire skipper
	champion winner medallist medalist runner swimmer cyclist driver pilot astronaut
	clerk councillor councilman councilwoman councilor mp mep msp mla taoiseach tánaiste md dean provost rector lecturer fellow scholar chemist geologist ecologist
	climatologist epidemiologist virologist immunologist statistician mathematician philosopher sociologist anthropologist
	archaeologist linguist curator librarian conductor composer novelist poet playwright sculptor architect chef baker
	butcher barber nurse surgeon dentist midwife paramedic firefighter policeman policewoman constable superintendent soldier sailor
	welder plumber electrician carpenter mechanic miner fisherman fisher shopkeeper trader investor banker broker accountant
	solicitor barrister counsel magistrate secretary-general chairman-elect president-elect first-lady lady
	entrepreneur investigator hydrologist meteorologist forecaster volunteer campaigner advocate dissident monk nun priest
	vicar reverend deacon patient survivor victim suspect defendant plaintiff juror
	republican democrat independent donor tycoon mogul magnate heir heiress socialite star icon legend model comedian rapper drummer
	pupil villager islander passenger landlord guest bystander onlooker shopper traveller traveler pedestrian refugee migrant citizen
	civilian inmate prisoner elder tourist motorist commuter tenant buyer seller customer client reader viewer listener
	guitarist pianist violinist dancer choreographer blogger youtuber influencer gamer hacker whistleblower commentator pundit
	narrator interviewer interviewee biographer publisher translator supporter ally confidant mentor boss employee worker
	colleague friend partner boyfriend girlfriend neighbour neighbor roommate classmate teammate specialist technician
	undersecretary trustee inventor collector keeper ranger warden guide tutor instructor trainer administrator coordinator
	delegate superdelegate negotiator mediator monarch dictator emperor sultan emir sheikh ayatollah
	agent acquaintance adolescent alumnus apprentice associate athlete bailiff beneficiary bodyguard bureaucrat burglar cabbie cadet
	cashier celebrity chaplain chauffeur comic countryman courier crewman doorman emissary enthusiast fan farmhand financier
	foreman fugitive goalie groom guru gymnast handyman hitman hostage hotelier housewife intern jockey landlady laureate lifeguard
	locksmith marksman millionaire missionary nanny naturopath neurosurgeon partygoer passer-by passerby postman printer
	recipient registrar relative respondent rapporteur restaurateur schoolboy schoolgirl selectman shepherd skier spy steward
	supplier teen thief valet vet watchman weatherman cornerback shortstop superstar rookie
	applicant asylum-seeker assistant attendant backpacker ballerina beautician blacksmith builder
	contender contestant counsellor curate diver dressmaker flatmate fraudster gamekeeper granddad graduate
	greengrocer grocer hiker holidaymaker homeowner housemate householder jogger joiner lodger milkman optician participant pensioner
	physiotherapist postgraduate potter programmer publican retiree sprinter staffer stewardess subscriber tailor
	carer trainee trooper typist undergraduate vlogger weaver youngster zookeeper
	gardener beekeeper geneticist neuroscientist neurologist psychiatrist psychotherapist pharmacist therapist toxicologist
	oncologist pathologist pediatrician paediatrician cardiologist dermatologist gynaecologist gynecologist radiologist
	veterinarian nutritionist dietitian biochemist microbiologist zoologist botanist naturalist conservationist seismologist
	entomologist palaeontologist paleontologist geophysicist oceanographer demographer criminologist cartoonist illustrator
	animator screenwriter dramatist lyricist songwriter saxophonist cellist organist trumpeter bassist soprano broadcaster
	presenter announcer publicist lobbyist copywriter bookseller realtor winemaker brewer florist hairdresser
	seamstress plasterer roofer bricklayer janitor caretaker babysitter headteacher headmaster headmistress schoolteacher
	bartender waiter waitress receptionist bookkeeper auditor surveyor interpreter archivist auctioneer coroner paralegal
	arbitrator mountaineer climber golfer boxer wrestler skater snowboarder surfer rower cricketer footballer trucker
	companion user dealer underwriter arbitrageur attache attaché grower exporter importer shipper refiner industrialist
	stockbroker bondholder creditor debtor planter rancher barista sommelier cleaner fishmonger busker purser bosun deckhand
	motorcyclist astrologer bioethicist agronomist member grader ruler academic frontrunner front-runner runner-up second-in-command peer czar tsar mate
	supervisor controller comptroller recorder committeeman committeewoman del. incumbent challenger brigadier marshal commodore preacher evangelist
	linebacker outfielder infielder wicketkeeper
	reviewer solon pal favourite heartthrob hunk starlet harbourmaster harbormaster master functionary juvenile stationmaster postmaster postmistress schoolmaster quizmaster ringmaster choirmaster`);

/** Kin: `his daughter, Leila Aziz`. */
export const kinNouns = words(
	'mother father wife husband son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter widow widower fiancé fiancée stepfather stepmother mom dad mum parent spouse girlfriend boyfriend twin ex-wife ex-husband ex-partner sibling mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law half-brother half-sister stepbrother stepsister stepson stepdaughter great-grandmother great-grandfather great-aunt great-uncle godmother godfather grandparent grandchild gran grandma grandpa grandad granny',
);

const gendered: ReadonlyMap<string, Gender> = new Map([
	...`spokesman chairman congressman businessman king prince father husband son brother uncle nephew grandfather grandson widower
		man boy gentleman duke earl viscount marquess councilman policeman fisherman dad boyfriend ex-husband stepfather brother-in-law father-in-law son-in-law half-brother stepbrother stepson great-grandfather great-uncle godfather grandpa grandad monk priest emperor sultan guy
		batsman lord sir schoolboy`
		.split(/\s+/)
		.map(word => [word, 'male'] as const),
	...`spokeswoman chairwoman congresswoman businesswoman queen princess mother wife daughter sister aunt niece grandmother
		granddaughter widow duchess countess woman girl lady actress councilwoman policewoman mom mum girlfriend ex-wife stepmother sister-in-law mother-in-law daughter-in-law half-sister stepsister stepdaughter great-grandmother great-aunt godmother gran grandma granny nun heiress schoolgirl`
		.split(/\s+/)
		.map(word => [word, 'female'] as const),
]);

/** Nouns for a person of whom nothing else is said. */
export const personNouns = words(
	'source cook man woman boy girl person lady gentleman guy teenager child kid youth one other accused',
);

/** Where somebody plays: who plays in one place is not called by another. A winger may be told as either of two. */
const positions = [
	'striker forward winger centre-forward',
	'midfielder playmaker winger',
	'defender centre-back center-back centre-half full-back left-back right-back wing-back',
	'goalkeeper goalie',
].map(words);

/** Whether two words tell different places on a field: `the forward` is no defender. */
export const isOtherPosition = (a: string, b: string): boolean =>
	positions.some(names => names.has(a)) &&
	positions.some(names => names.has(b)) &&
	!positions.some(names => names.has(a) && names.has(b));

const athletes =
	/^(?:athlete|boxer|climber|cyclist|golfer|gymnast|jockey|player|rider|rower|runner|skater|skier|sprinter|swimmer|wrestler)$/;

/** Whether words tell of somebody only that they train others, and a noun calls one who takes part: `the runner` is no coach. */
export const isTrainerOf = (noun: string, told: readonly string[]): boolean =>
	(athletes.test(noun) || positions.some(names => names.has(noun))) &&
	told.some(word => /^(?:coach|manager|trainer)$/.test(word)) &&
	!told.some(word => athletes.test(word) || positions.some(names => names.has(word)));

/** Roles that are different words for the same thing: the class of each. */
const synonyms = [
	'senator sen sen. lawmaker legislator solon politician',
	'representative rep rep. congressman congresswoman lawmaker legislator solon mp politician',
	'governor gov gov. politician leader',
	'minister diplomat secretary official politician leader counterpart czar tsar',
	'official commissioner administrator superintendent inspector registrar',
	'ambassador envoy diplomat',
	'nominee candidate challenger contender hopeful incumbent politician standard-bearer',
	'president leader',
	'premier chancellor leader',
	'businessman businesswoman tycoon mogul billionaire magnate entrepreneur developer executive',
	'ceo executive chief boss head founder',
	'cfo coo cto cio ciso cmo vp svp evp executive',
	'director chief head boss filmmaker',
	'chairman chairwoman chair chairperson co-chair leader',
	'spokesman spokeswoman spokesperson aide',
	'lawyer attorney counsel solicitor barrister',
	'professor academic scholar researcher scientist expert',
	'scientist researcher physicist chemist biologist astronomer geologist ecologist climatologist epidemiologist virologist expert',
	'economist analyst expert strategist',
	'fellow scholar researcher expert',
	'author writer novelist',
	'journalist reporter correspondent columnist writer',
	'journalist editor',
	'adviser advisor aide strategist',
	'manager coach boss head',
	'coach manager trainer boss',
	'captain skipper player',
	...positions.map(names => [...names, 'player', 'star'].join(' ')),
	'guard quarterback player star',
	'singer musician artist star rapper guitarist pianist',
	'actor actress star',
	'doctor physician surgeon dr dr.',
	'officer detective sergeant inspector constable policeman policewoman',
	'general gen. commander',
	'wife spouse widow',
	'husband spouse widower',
	'mother mom mum parent',
	'father dad parent',
	'judge justice magistrate',
	'mayor politician',
].map(words);

/** Nouns that are the same for whoever has no name, under one of them: `one shareholder`, `the investor`. */
const sameAs: ReadonlyMap<string, string> = new Map([
	['shareholder', 'investor'],
	['attorney', 'lawyer'],
	['physician', 'doctor'],
	['neighbor', 'neighbour'],
	['advisor', 'adviser'],
	['teen', 'teenager'],
	['motorist', 'driver'],
	['insider', 'source'],
	['pal', 'friend'],
]);

/** The one spelling or synonym under which somebody known only by a noun is kept: of `neighbor`, `neighbour`. */
export const commonNoun = (noun: string): string => sameAs.get(noun) ?? noun;

const classesOf = new Map<string, number[]>();
for (const [index, group] of synonyms.entries()) {
	for (const word of group) {
		classesOf.set(word, [...(classesOf.get(word) ?? []), index]);
	}
}

/** What no ending tells. */
const irregularPlurals = pairs(
	'children child, grandchildren grandchild, schoolchildren schoolchild, stepchildren stepchild, wives wife, housewives housewife, midwives midwife, thieves thief, heroes hero, analyses analysis, series series, species species, news news, runners-up runner-up, passers-by passer-by',
);

/** `ministers` is `minister`, `secretaries` is `secretary`, `spokesmen` is `spokesman`, `children` is `child`. */
export const singular = (word: string): string => {
	const irregular = irregularPlurals.get(word);
	if (irregular !== undefined) {
		return irregular;
	}

	return /men$/.test(word)
		? word.replace(/men$/, 'man')
		: /people$/.test(word)
			? word.replace(/people$/, 'person')
			: /[^s]ies$/.test(word)
				? word.replace(/ies$/, 'y')
				: /(?:ss|sh|ch|x)es$/.test(word)
					? word.replace(/es$/, '')
					: /[^sui]s$/.test(word)
						? word.replace(/s$/, '')
						: word;
};

/** @param word in lower case, singular */
export const isRoleNoun = (word: string): boolean =>
	roleNouns.has(word) ||
	kinNouns.has(word) ||
	// `singer-guitarist`; the AFL-CIO is a union
	(word.includes('-') && word !== 'afl-cio' && roleNouns.has(word.slice(word.lastIndexOf('-') + 1))) ||
	/^(?:mother|father|mum|mom|dad|nan|gran|grand(?:mother|father|ma|pa|ad|dad))-of-\p{L}+$/u.test(word) ||
	/(?:spokes|chair|congress|council|police|fire|fisher|states|sales|business|camera|crafts|sports|noble|clergy|air|service|alder|assembly|anchor|news|tribes|yachts|front|gun|bats|sea|trades|signal|lobster|ferry|bar|door|railway|marks|rifle|guards|watch|middle|patrol|repair|stunt|swords|weather|quarry|oars|herds|delivery|ombuds|lines|journey)(?:man|woman|person)$|.(?:ologist|ographer|-in-chief|-general)$/.test(
		word,
	);

/** Nouns that end like a trade and are none. */
const things = words(
	'number matter order water power summer winter chapter corner dinner offer border fever finger flower answer error factor floor door paper letter newspaper river tower theater center computer shoulder weather danger disaster character wonder manner banner poster sticker career year war bar car star air hair pair chair affair layer other her over under never ever after former latter counter encounter register quarter transfer layoff motor minor color colour labor labour honor favor favour humor rumor odor terror mirror sector vector flavor harbor harbour interior exterior plant restaurant grant point president plan human committee degree fee coffee trustee process access success business address press progress congress mess less wilderness illness witness list twist exist feast breast cover driver’s display master parameter perimeter diameter folder filter meter liter litre server router printer laser oyster lobster butter timber lumber thunder leather feather barrier carrier frontier glacier prior senior junior superior inferior favorite',
);

/** Things that carry words: `a sign says`. */
export const wordCarriers = words(
	'footnote schedule agenda timetable sign poster placard bedsheet graffiti banner label caption headline slogan notice card plaque inscription shirt t-shirt billboard ad advert advertisement commercial video clip recording voice footage hat button sticker song lyric verse prayer proverb law bill constitution treaty accord agreement pact charter decree directive edict regulation statute covenant protocol masterplan proxy clause motion resolution petition bible book pamphlet leaflet flyer manifesto manual guide handbook textbook dictionary encyclopedia tag hashtag dispatch cable wire transcript source site page comment commenter bot narrator',
);

/**
 * What one does with a paper of one’s own to let others read it: `a statement that it [sent]`, `[put] a notice below the
 * menu`
 */
export const issues =
	/^(?:circulated|distributed|emailed|filed|gave|handed|issued|made|penned|pinned|posted|provided|published|put|released|replied|resigned|scribbled|sent|shared|signed|submitted|tabled|taped|texted|tweeted|written|wrote)$/;

/** What is found out, counted or put on record, and tells it. */
export const evidenceNouns = words(
	'record result statistic summary finding estimate tally projection ranking investigation lawsuit research polling screenshot average suit spot evidence scan affidavit indictment disclosure census autopsy',
);

/** Nouns for many people, or for people as a crowd. */
export const crowdNouns = words(
	'cast workforce faculty clergy rebel public crowd family community world authority media press audience opposition majority minority staff team crew jury panel couple pair duo trio quartet quintet side camp movement leadership government police army electorate industry people folk man woman child resident voter critic supporter democrat republican conservative liberal protester demonstrator investigator prosecutor',
);

/** A company by what it makes: `automaker`, but neither a film-maker nor a policymaker. */
export const isMaker = (word: string): boolean =>
	/^(?:auto|car|drug|chip|plane|truck|toy|steel|phone|vaccine|candy|food|wine|boat|gun|tyre|tire)-?maker$/.test(
		word,
	);

/** What companies are for others, and seldom somebody: `a supplier of lamps`, `a mining giant`. */
export const isDealer = (word: string): boolean =>
	isMaker(word) ||
	/^(?:distributor|exporter|giant|importer|insurer|lender|maker|manufacturer|provider|refiner|retailer|supplier|wholesaler)$/.test(
		word,
	);

/** Whether `a …` with this noun says what a person does: also by its ending alone. */
export const mayBeRole = (word: string): boolean =>
	isRoleNoun(word) ||
	personNouns.has(word) ||
	/-year-old$/.test(word) ||
	(!things.has(word) &&
		!isMaker(word) &&
		/(?:[^aeiou]er|or|ist|ian|eer|ant|ee|ess|ician|keeper|woman)$/.test(word));

/** Whether a word says what several people are: `editors`, `police` */
export const isSeveral = (word: string): boolean =>
	word === 'police' || (word !== singular(word) && mayBeRole(singular(word)));

/** The gender that a role tells by itself: `actress`, `spokesman`; null for most. */
export const genderOfRole = (word: string): Gender | null =>
	gendered.get(word) ??
	gendered.get(/^(\p{L}+)-of-/u.exec(word)?.[1] ?? '') ??
	(/[a-z]{3}woman$/.test(word) ? 'female' : /[a-z]{3}man$/.test(word) ? 'male' : null);

/** How well one role noun can stand for another: 1 the same, less a synonym, 0 not at all. */
export const roleLikeness = (a: string, b: string): number =>
	a === b ? 1 : (classesOf.get(a) ?? []).some(index => (classesOf.get(b) ?? []).includes(index)) ? 0.7 : 0;

/** Papers and acts that somebody is behind: what `a ministry statement` says, the ministry says. */
export const documentNouns = words(
	'bulletin alert transcript statement report audit letter release memo email e-mail document filing tweet post article piece story editorial book study paper column poll survey review analysis speech remarks comments complaint lawsuit message plan website site blog rules bylaws testimony memoir biography autobiography obituary manifesto pamphlet leaflet brochure dossier interview program show film documentary database essay note announcement press-release order ruling opinion data figures guidance guideline readout communiqué communique campaign’s',
);

/** Sources who stay unnamed on purpose or by number, however many they are; other crowds are groups. */
export const anonymousNouns = words(
	'official source aide person adviser advisor diplomat lawyer attorney spokesman spokeswoman spokesperson witness employee insider executive officer friend relative colleague staffer operative neighbor neighbour representative',
);

/** Bodies and places of work that speak, and that no name says more of: `the railroad said`. */
export const institutions = words(
	'military estate think-tank monarchy kingdom dealership shipyard archdiocese seminary management ownership bloc household resort bar foundry railroad railway coastguard junta regime airport inquiry enquiry militia brand bench watchdog store shop restaurant theatre theater venue festival zoo clinic lab laboratory nursery prison jail parish diocese church mosque synagogue temple palace cabinet faction squad unit brigade battalion regiment utility refinery plant mill factory mine farm operator contractor provider insurer lender brewery winery publisher label studio platform app site forum tribe band county city town village borough municipality province state district township cartel gang troupe choir orchestra league federation syndicate consortium partnership lobby delegation embassy consulate secretariat judiciary prosecution defence defense trust charity shelter newsroom pub café cafe hotel port subsidiary venture quango pharmacy surgery consultancy accountancy aquarium casino cinema garage gym playgroup sanctuary sect inspectorate constabulary taskforce task-force collective presidency chancellery distillery hospice salon congregation synod cathedral monastery convent prefecture commune garrison gendarmerie carabinieri detachment outfit hedge-fund bourse',
);

/** Who is called so stays unnamed on purpose, and is nobody whom the text names. */
export const unnamedOnPurpose = words('source insider informant');
