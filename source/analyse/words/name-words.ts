import type {Gender} from './given-names.js';

/** A list of words as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A list of pairs as a map: `welsh wales, scottish scotland` */
export const pairs = (list: string): ReadonlyMap<string, string> =>
	new Map(list.split(',').map(pair => pair.trim().split(' ') as [string, string]));

/** Forms of address; a name follows. The gender is what the form tells. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map([
	...'mr mr. sir lord father fr. king prince brother baron count shri mallam'
		.split(' ')
		.map(word => [word, 'male'] as const),
	...'mrs mrs. ms ms. miss mme lady dame queen princess sister baroness smt gogo'
		.split(' ')
		.map(word => [word, 'female'] as const),
	...`dr dr. prof prof. sen sen. sens sens. rep rep. reps reps. gov gov. govs. gen gen. col col. lt lt. sgt sgt. capt capt. cpl. cmdr. adm.
		maj maj. adm rev rev. revd revd. ven. hon hon. pres pres. cllr cr cr. alhaji hajiya engr engr. barr. otunba datuk seri dci adv. alh. amb. det. det insp supt pc dc cllr cpl pvt insp. messrs messrs. atty.
		brig. vice-adm. rear-adm. lt-gov. lt-col. lt-gen. maj-gen. brig-gen.`
		.split(/\s+/)
		.map(word => [word, null] as const),
]);

/** Nouns in the names of bodies. */
export const bodyNouns = words(`
	ministry department departments party university times post news committee council bank reserve inc inc. ltd ltd. plc llc corp corp.
	company co co. association institute institution institutes court house senate agency group center centre office bureau
	commission union federation network campaign foundation press journal college school board fund congress parliament
	government administration league club team corporation service services coalition society organization organisation
	alliance authority pac magazine tribune herald guardian reuters embassy police army navy force forces pentagon kremlin
	properties ventures hospital church museum studio studios records airlines airways motors industries partners holdings labs laboratory
	laboratories trust academy assembly conference consortium cooperative gazette chronicle observer telegraph mirror
	observatory register program programme project initiative confederation legion centers centres division academies convention water rail railways ab gmbh nv oyj uk movement task union unions chamber exchange treasury media radio
	television tv broadcasting entertainment pictures productions theatre theater orchestra united city rovers town athletic wanderers albion harriers hotspur borough argyle orient hibernian celtic wings freight shipping buses ferries couriers telecom bakery brewery kitchens gallery technologies systems
	solutions pharmaceuticals energy electric oil gas motor bancorp financial capital securities insurance group’s
	administration directorate secretariat nations caucus legislature tribunal registry ombudsman watch international
	robotics analytics logistics dynamics software foods brands stores markets biosciences therapeutics networks lines hotels
	review telescope spacecraft mission station archive archives library
	air investors advisers advisors intelligence guard corps patrol sheriff’s fellowship endowment guild action forum partnership community`);

/** What a company makes or deals in, where its name ends with that; a few are surnames as well: `Orbis Steel`. */
export const trades = words(`
	aerospace agri apparel appliances assurance audio aviation bakeries beverages biotech bioscience botanicals brewing bricks builders
	care casinos cement ceramics chemical chemicals chocolate cinemas clinics clothing cloud coatings coffee confectionery construction contractors
	copper cosmetics credit cruises dairies dairy developments devices diagnostics digital distillers distilleries electronics engineering estates express
	fabrics farms fashions fertilisers fertilizers finance fisheries fitness footwear forestry fuels furnishings furniture games gaming genomics goods grain grocers
	groceries haulage health healthcare infra infrastructure helicopters holidays homes innovations instruments interactive investments jewellers jewelers leasing leather leisure lending
	lithium lumber machinery machines marine materials meats metals microsystems milling minerals mining mobile mobility mortgage mutual nutrition optics
	orchards outdoors outfitters packaging paints paper parcel payments petroleum pharma pharmacies pharmacy plastics poultry power printing products projects
	publishing quarries realty recycling refining renewables rental rentals resources restaurants retail scooters seafood semiconductor semiconductors
	shoes snacks solar spirits sports steel sugar superstores supermarkets textiles timber tobacco tools tours toys trading trains transit transport travel trucking
	utilities vaccines vehicles vineyards waste wellness wind wireless works yachts`);

/** What tabloids set before a name of how somebody feels or fares: `Defiant Tracey`, `Jobless Tom Reed`. */
export const moods = words(
	'beaming bereaved cheating defiant delighted desperate determined devastated disgraced distraught ecstatic emotional exhausted fearless frustrated fuming furious grieving heartbroken heroic horrified injured jailed jobless jubilant mortified outraged overjoyed plucky retired savvy shamed shocked sickened smiling sobbing stunned stricken tearful terrified tragic traumatised traumatized troubled widowed worried',
);

/** What one body noun or name of a kind of body may stand for in `the …`: a class of words that all name the same kind. */
export const bodyClasses: readonly ReadonlySet<string>[] = [
	'company firm corporation business manufacturer maker giant retailer startup start-up carrier airline automaker operator utility insurer supermarket chain grocer brewer cooperative co-operative co-op brokerage conglomerate multinational bookmaker enterprise inc inc. ltd corp corp. co plc',
	'newspaper paper magazine outlet news publication article piece report story daily tabloid times post journal herald tribune guardian gazette chronicle telegraph observer',
	'department ministry',
	'agency bureau administration service regulator authority watchdog commission',
	'bank lender',
	'campaign team camp',
	'university school college',
	'union guild',
	'club team side franchise',
	'group organization organisation association foundation charity nonprofit non-profit institute federation alliance society coalition center centre',
	'council',
	'committee panel',
	'commission',
	'court tribunal',
	'party',
	'government country nation administration',
	'hospital clinic',
	'police force department',
	'museum gallery',
	'network broadcaster channel',
	'board',
	'parliament legislature assembly congress',
	'fund',
	'office',
].map(words);

/** What a company is called. */
export const [companyNouns] = bodyClasses;

/** Words that may join two parts of a person’s name; a capitalised one follows. */
export const particles = words(
	'de la du van von der den bin ibn al el da do das dos di del della ten ter bint abu ben af av zu zum zur vom y e wa ole arap binti',
);

/** With a capital within a name these make it a body’s: `Surfers Against Sewage`, `Nurses Without Borders`. */
export const bodyPrepositions = words('without against across beyond among between');

/** Words with a capital that are no name by themselves: they open sentences, or date and label things. */
export const notNames = words(`
	i i’m i’ve i’ll i’d monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
	saturdays sundays january february march april may june july august september october november december jan. feb feb.
 mar. apr. aug. sept sept. sep oct oct. nov nov. dec dec. spring summer autumn fall winter christmas easter
	the a an he she it they we you this that these those his her its their our my your him them me us who whom whose which what
	and or but nor so yet if unless whether when whenever while as since because although though until once than then
	in on at of for to from by with without within after before during through throughout over under above below between among against
	about across around behind beside besides beyond despite except inside outside into onto near off out past per plus like unlike
	toward towards up down upon via amid along alongside amongst versus given following according due thanks
	how why where here there now not no no. yes never ever always often sometimes usually maybe perhaps please well oh ok okay hi hello dear
	all both some any many most much more few fewer less several each every either neither none another other others such same own
	one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first second third last next
	also however meanwhile still even just only almost already again instead indeed therefore thus hence moreover furthermore
	nevertheless nonetheless otherwise additionally further later afterward afterwards earlier recently today tomorrow yesterday tonight soon ago
	is are was were be been being am do does did done has have had having will would shall should can could may might must let lets let’s
	don’t doesn’t didn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t shouldn’t hasn’t haven’t hadn’t it’s that’s there’s here’s
	what’s who’s he’s she’s they’re we’re you’re they’ve we’ve you’ve he’d she’d they’d we’d
	said says say asked told speaking talking looking based former current ex new old big small good bad great best better worse
	part people everyone everybody someone somebody anyone anybody nobody nothing something anything everything
	photo photograph picture image source credit caption read reading see watch listen click sign subscribe share advertisement
	updated published story continues related video audio file editor’s note by correction getty
	go come came get got make made take took think know want need keep put call called look ask tell try use
	mr mr. mrs mrs. ms ms. dr dr. god internet
	today’s yesterday’s year years day days time week month half most-read breaking exclusive opinion analysis update live q a
	north south east west northern southern eastern western central early late long short high low true false fact facts
	supporters critics opponents officials authorities lawmakers voters experts scientists researchers police protesters residents
	analysts economists investors witnesses prosecutors investigators lawyers doctors students teachers parents workers farmers
	fans players members leaders employees customers users activists advocates campaigners aides advisers sources reporters
	politicians senators delegates demonstrators developers neighbours neighbors relatives friends colleagues historians
	member members lawmaker woman man girl boy spokesman spokeswoman candidate chapter section article act
	brexit covid covid-19 coronavirus english t-shirt t-shirts two-thirds one-third three-quarters two-fifths`);

/** … and what stands behind it: `Disease Control and Prevention`. */
export const joinedToAnd = words(
	'policy prevention services reform development technology innovation affairs medicine engineering human international space infrastructure immigration exchange drug water wildlife firearms explosives commerce industry culture sport rural food public security budget cooperation',
);

/** Words of `notNames` that begin a name where another capital follows: New York, South Korea, Old Trafford, Per Holm. */
export const namePrefixes = words(
	'new north south east west northern southern eastern western central great old big long good early first english young small per he will april june time',
);

/** … and those that begin the name of a thing, and nobody’s: `Live Oak`. */
export const thingPrefixes = words('best better just last live next');

/** `Securities and Exchange`, `Citizenship and Immigration`: what stands before the `and` of one body’s name. */
export const joinedByAnd = words(
	'fire fish parks search securities citizenship food science sciences health education research trade arts culture agriculture families family customs alcohol housing law police media business drug labor labour veterans youth women children prevention environment energy oversight armed atmospheric aeronautics strategic planning disease',
);

/** What bodies are in charge of, as their names list it: `Trade, Industry and Energy`. */
export const bodyFields: ReadonlySet<string> = new Set([
	...joinedByAnd,
	...joinedToAnd,
	...words(
		'communications employment explosives firearms fisheries forestry pensions tobacco tourism transport transportation welfare',
	),
]);

/** `California-based`, `Bush-era`, `mother-of-two`: what is told of a name or a noun behind it, and is part of neither. */
export const tellsMoreOf =
	/-(?:aligned|allied|appointed|area|backed|based|bound|born|brokered|chartered|controlled|dominated|educated|era|flagged|friendly|funded|held|leaning|led|linked|listed|made|mediated|only|owned|raised|registered|run|speaking|sponsored|style|supported|trained|wide|of-(?:one|two|three|four|five|six|seven|eight|nine|ten))$/;

const qualifier =
	/-(?:one|two|three|four|five|six|seven|eight|nine|year-old|year-olds)$|^(?:[dri]-)?(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)\.$|^[dri]-\p{L}+$/u;

/** `California-based`, `Fifty-one`, `Va.`: what describes, counts or places, and names nobody, whatever its capital. */
export const isQualifier = (lower: string): boolean => tellsMoreOf.test(lower) || qualifier.test(lower);

/** What a secretary or minister is one of. */
export const departments =
	/^(?:state|defen[cs]e|health|education|labou?r|energy|commerce|transportation|agriculture|interior|treasury|housing|war)$/;
