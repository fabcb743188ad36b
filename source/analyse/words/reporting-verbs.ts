import {words} from './name-words.js';

/**
 * Verbs that report what somebody says, writes or thinks. `speech` verbs carry direct speech by themselves (“…,” she
 * said); `statement` verbs report a content (he argued that …); `judgement` verbs take a thing, and report words only
 * where some of it stands in quotation marks (he hailed the “historic” deal).
 */
type VerbClass = 'speech' | 'statement' | 'judgement';

const lemmas: Readonly<Record<VerbClass, string>> = {
	speech: `say tell add reply respond ask write tweet explain continue note insist warn declare announce conclude state
		exclaim shout yell whisper joke quip remark retort recall observe comment answer argue claim read post testify quote
		stress emphasise emphasize underscore underline reiterate repeat caution counter object muse lament boast sigh laugh
		cry chime interject agree begin offer urge report confess vow thunder proclaim recount opine mutter snap shoot plead
		beam text email e-mail message admonish venture reason intone marvel chuckle gush crow fume sing chant echo`,
	statement: `believe think hope expect suggest indicate acknowledge admit concede deny allege assert maintain contend
		predict promise pledge swear estimate reveal disclose confirm assure remind inform advise hint imply signal propose
		recommend demand request complain wonder doubt fear feel worry suspect argue consider decide determine find know
		learn mean guess imagine assume hold posit speculate theorize stipulate guarantee threaten figure realize realise
		understand remember foresee forecast calculate advocate oppose support prefer want plan intend aim`,
	judgement: `call describe label brand dub characterise characterize criticise criticize condemn denounce slam blast
		hail praise laud welcome applaud accuse blame attack defend dismiss reject mock ridicule decry deride cite discuss
		question term deem refer portray cast liken compare thank commend chide rebuke scold lambast assail rip tout
		bemoan champion endorse address outline mention speak talk preach`,
};

const irregular: Readonly<Record<string, string>> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote written writing',
	read: 'reads read reading',
	begin: 'begins began begun beginning',
	sing: 'sings sang sung singing',
	think: 'thinks thought thinking',
	swear: 'swears swore sworn swearing',
	feel: 'feels felt feeling',
	find: 'finds found finding',
	know: 'knows knew known knowing',
	mean: 'means meant meaning',
	hold: 'holds held holding',
	understand: 'understands understood understanding',
	foresee: 'foresees foresaw foreseen foreseeing',
	forecast: 'forecasts forecast forecasting',
	shoot: 'shoots shot shooting',
	cast: 'casts cast casting',
	speak: 'speaks spoke spoken speaking',
	quip: 'quips quipped quipping',
	plead: 'pleads pleaded pled pleading',
	refer: 'refers referred referring',
	admit: 'admits admitted admitting',
	snap: 'snaps snapped snapping',
	slam: 'slams slammed slamming',
	rip: 'rips ripped ripping',
	dub: 'dubs dubbed dubbing',
	plan: 'plans planned planning',
	label: 'labels labeled labelled labeling labelling',
	signal: 'signals signaled signalled signaling signalling',
	marvel: 'marvels marveled marvelled marveling marvelling',
};

/** The forms of a regular verb: with `s`, `ed` and `ing`. */
const inflect = (lemma: string): string[] => {
	const [stem, third] = /[^aeiou]y$/.test(lemma)
		? [lemma, `${lemma.slice(0, -1)}ies`]
		: [lemma, /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`];
	const past = /[^aeiou]y$/.test(stem)
		? `${stem.slice(0, -1)}ied`
		: stem.endsWith('e')
			? `${stem}d`
			: `${stem}ed`;
	return [stem, third, past, `${stem.replace(/(?<!e)e$/, '')}ing`];
};

const forms = new Map<string, {lemma: string; verbClass: VerbClass}>();
for (const verbClass of ['judgement', 'statement', 'speech'] as const) {
	for (const lemma of lemmas[verbClass].split(/\s+/)) {
		for (const form of irregular[lemma] ? [lemma, ...irregular[lemma].split(' ')] : inflect(lemma)) {
			forms.set(form, {lemma, verbClass});
		}
	}
}

/**
 * Looks a word up among the forms of the reporting verbs.
 *
 * @param lower the word in lower case
 */
export const reportingVerb = (lower: string): {lemma: string; verbClass: VerbClass} | undefined =>
	forms.get(lower);

/** Whether a word carries direct speech by itself: `said`, `shouting` */
export const isSpeechVerb = (lower: string): boolean => forms.get(lower)?.verbClass === 'speech';

/** Whether somebody tells something by a verb: `explained`, `believes`, but not `spoke`. */
export const isTelling = (lower: string): boolean =>
	isSpeechVerb(lower) || forms.get(lower)?.verbClass === 'statement';

/** Whether somebody or something is judged by a verb in the passive: `hailed`, `dubbed` */
export const isJudged = (lower: string): boolean =>
	/ed$/.test(lower) && forms.get(lower)?.verbClass === 'judgement';

const thoughts = words(
	`believe think hope expect wonder doubt fear feel worry suspect consider decide determine find know learn mean guess imagine
		assume hold figure realize realise understand remember foresee oppose support prefer want plan intend aim`,
);

/** Whether others hear of it where somebody tells something by a verb: `admitted`, but not `believed`. */
export const tellsOthers = (lower: string): boolean =>
	isTelling(lower) && !thoughts.has(forms.get(lower)?.lemma ?? '');

const plain = words(
	`say add admit answer argue believe claim complain concede conclude confess confirm contend estimate explain insist joke maintain
		mutter note observe predict recall remark reply shout stress suggest tell think tweet warn write`,
);

/** Whether a word is a plain verb of stating as it stands beside its subject: `said`, `warns`; but `a claim`, `adding` */
export const isStating = (lower: string): boolean => {
	const lemma = forms.get(lower)?.lemma ?? '';
	return (
		plain.has(lemma) &&
		(/^(?:believe|say|think)$/.test(lower) || (lower !== lemma && !/ing$|^written$/.test(lower)))
	);
};

/** Whether a word is the verb of a plain tag: one of stating, or `asked`. */
export const isTagVerb = (lower: string): boolean => isStating(lower) || /^ask(?:s|ed)$/.test(lower);

/** Verbs behind which it is said to whom: `told [her]`, `were warned` */
export const addressing =
	/^(?:tell(?:s|ing)?|told|(?:inform|remind|warn)(?:s|ed|ing)?|(?:advis|assur|reassur|urg)(?:e[sd]?|ing)|notif(?:y|ies|ied|ying))$/;

/** Of those the ones behind whom a clause is told: `told [the clerk he] was late`, but `urged [the clerk he knew] to wait` */
export const informs = (lower: string): boolean => addressing.test(lower) && !/^(?:advis|urg)/.test(lower);

/** Verbs of stating with who says it behind them: `, said Krol,`; but `He rang, told Krol, and left` */
export const inverts = (lower: string): boolean => isStating(lower) && !addressing.test(lower);
