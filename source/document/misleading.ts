/** A regular verb with its forms: `deny`, `denies`, `denied`, `denying`; `doubt`, `doubts` is also what somebody has. */
const forms = (verb: string): string[] => {
	const stem = verb.replace(/e$/, '');
	const changed = verb.replace(/(?<![aeiou])y$/, 'i');
	return [
		verb,
		changed === verb ? `${verb}s` : `${changed}es`,
		`${changed.replace(/e$/, '')}ed`,
		`${stem}ing`,
	];
};

/** Words behind which what is told is not what somebody says is so. */
const misleading: ReadonlySet<string> = new Set([
	// They say that it is not so, or will not have it.
	...'contest contradict decline deny disagree disavow disbelieve discount dismiss dispute object oppose rebuff rebut refuse refute reject renounce repudiate resist retract'
		.split(' ')
		.flatMap(forms),
	...'denial denials refusal rejection veto vetoes vetoed forbid forbids forbade forbidding stop stopped'.split(
		' ',
	),
	// They do not know it, and ask.
	...'ask challenge doubt enquire inquire query question wonder'.split(' ').flatMap(forms),
	...'ambivalent coy dubious sceptical skeptical sceptic skeptic uncertain undecided unsure vague'.split(' '),
	// They would have it so, or not so.
	...'crave demand dream fear hope implore need plead request threaten urge want wish worry'
		.split(' ')
		.flatMap(forms),
	...'beg begs begged begging dread dreads dreaded seek seeks sought seeking'.split(' '),
	...'afraid anxious apprehensive concerned fearful hopeful reluctant unwilling wary'.split(' '),
	// They only suppose it, or do not mean it.
	...'assume fantasise fantasize guess imagine joke pretend presume quip speculate suppose suspect'
		.split(' ')
		.flatMap(forms),
	...'lie lies lied lying quipped quipping falsely jokingly mistakenly sarcastically wrongly'.split(' '),
	// They do none of it: `has yet to explain`, `barely mentioned`.
	...'cannot hardly barely never neither nobody none nor not rarely scarcely seldom unable without yet'.split(
		' ',
	),
	'against',
]);

/** The same of verbs that mean it with a word behind them alone: `called for a strike`, `ruled out a strike`. */
const phrases =
	/\b(?:call(?:s|ed|ing)? (?:for|off)|(?:rul(?:e|es|ed|ing)) out|shie[sd] away|stop(?:s|ped|ping)? short)\b/;

/**
 * Whether a paraphrase would mislead without the words by which it is told: who denied, asked or feared something did not say
 * it. Verbs of saying, knowing and showing do not matter, nor nouns and verbs that tell nothing: `said`, `learned`, `has`.
 *
 * @param told a cue, with a word behind it that belongs to it
 */
export const isMisleadingWithout = (told: string): boolean => {
	const words = told.toLowerCase();
	return (
		phrases.test(words) ||
		(words.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).some(word => misleading.has(word) || /n['’]t$/.test(word))
	);
};
