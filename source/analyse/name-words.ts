const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of address; a name follows. The gender is what the form tells. */
export const honorifics: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
	...'mr mr. sir lord father fr. king prince brother'.split(' ').map(word => [word, 'male'] as const),
	...'mrs mrs. ms ms. miss mme lady dame queen princess sister'
		.split(' ')
		.map(word => [word, 'female'] as const),
	...'dr dr. prof prof. professor sen sen. rep rep. gov gov. gen gen. col col. lt lt. sgt sgt. capt capt. maj adm rev rev. hon pope judge justice'
		.split(' ')
		.map(word => [word, null] as const),
]);

/** Nouns that say what somebody is; before a name they are its role. */
export const roleNouns = words(
	`minister president secretary senator spokesperson spokesman spokeswoman chairman chairwoman chair chairperson director
	professor chief leader ambassador adviser advisor official officer governor mayor representative congressman congresswoman
	commissioner counterpart diplomat premier chancellor candidate nominee lawyer attorney general judge justice editor
	reporter correspondent journalist columnist analyst strategist manager aide commander economist scientist researcher
	author founder ceo executive head captain coach player actor actress singer doctor pastor bishop pope king queen prince
	princess speaker whip lawmaker envoy inspector detective sheriff sergeant colonel pollster activist student teacher
	resident witness owner consultant expert historian critic host anchor moderator businessman businesswoman billionaire
	veteran farmer developer engineer designer artist writer musician mother father wife husband son daughter brother sister
	friend colleague rival opponent operative organizer surrogate co-founder cofounder vice-president deputy treasurer
	prosecutor principal physician psychologist biologist physicist astronomer photographer filmmaker producer`,
);

/** Nouns in the names of bodies. */
export const bodyNouns = words(
	`ministry department party university times post news committee council bank reserve inc corp company association institute
	court house senate agency group center centre office bureau commission union federation network campaign foundation press
	journal college school board fund congress parliament government administration league club team corporation service
	coalition society organization organisation alliance authority pac magazine tribune herald guardian reuters embassy police
	army navy force forces pentagon kremlin cnn bbc nbc abc cbs msnbc nbcuniversal google facebook twitter apple amazon
	microsoft hospital church museum studio studios records airlines motors industries partners holdings labs`,
);

/** Papers that somebody writes: what `a ministry statement` says, the ministry says. */
export const documentNouns = words(
	'statement report letter release memo email e-mail document filing spokesperson',
);

/** Capitalised words that are no name by themselves. */
export const notNames = words(
	`i i’m i’ve i’ll i’d monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december the a an he she it they we you this that these those his her its their our my
	your and but or if when while as in on at of for to from by with after before since because although though so yet not no
	yes what who how why where there here then now all both some many most more one two three another each every such other
	also however meanwhile still even just only well oh ok mr mrs ms dr gop democrat republican democrats republicans
	photo image source read more sign advertisement updated published`,
);

/** Adjectives of countries and peoples. */
export const demonyms = words(
	`american russian chinese british indian french german european african asian english spanish afghan iraqi iranian israeli
	palestinian syrian turkish ukrainian polish italian dutch belgian swiss austrian swedish norwegian danish finnish greek
	japanese korean vietnamese thai indonesian pakistani bangladeshi australian canadian mexican brazilian argentine chilean
	colombian venezuelan cuban egyptian saudi lebanese jordanian libyan moroccan nigerian kenyan ethiopian ghanaian irish
	scottish welsh portuguese hungarian czech romanian bulgarian serbian croatian taiwanese arab jewish muslim christian
	catholic western eastern northern southern latin americans russians indians germans europeans africans asians iraqis
	iranians israelis palestinians syrians turks ukrainians canadians mexicans`,
);

for (const word of demonyms) {
	(notNames as Set<string>).add(word);
}
