/** Who wrote an article: a person, with the family name apart, or a body, whose name stays as it is. */
type Author =
	| {readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string}
	| {readonly kind: 'body'; readonly name: string};

/** Small words that belong to the family name behind them: *van den Berg*, *de la Cruz*. */
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el|af|av)$/;

const suffix = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** Words that people's names do not have. */
const ofBodies =
	/\b(?:the|of|for|agency|associat\w+|board|bureau|center|centre|city|committee|company|council|department|desk|editors?|editorial|foundation|government|group|inc|institute|journal|magazine|media|ministry|network|news|newsroom|office|post|press|radio|reporters?|service|society|staff|team|times|tribune|union|university|writers?)\b/i;

/** A name as a person's or a body's. One word, and what is not written in letters with capitals, stays as it is. */
const authorNamed = (name: string): Author => {
	const words = name.split(' ');
	const last = words.findLastIndex(word => !suffix.test(word));
	const isPerson =
		last > 0 &&
		!ofBodies.test(name) &&
		!/[\d&/]/.test(name) &&
		words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && i < last && particle.test(word)));
	if (!isPerson) {
		return {kind: 'body', name};
	}

	let family = last;
	while (family > 1 && particle.test(words[family - 1])) {
		family--;
	}

	return {
		kind: 'person',
		given: words.slice(0, family).join(' '),
		family: words
			.slice(family, last + 1)
			.join(' ')
			.replace(/,$/, ''),
		suffix: words.slice(last + 1).join(' '),
	};
};

/** What those are who write, behind whatever else is told of it. */
const jobNoun =
	'(?:writer|reporter|correspondent|editor|columnist|producer|journalist|contributor|photographer|blogger)s?(?:[- ]in[- ]chief|[- ]at[- ]large)?';
const where = '(?: (?:of|in|for|at|on|with) .+)?';

/** What somebody is, and no name: `Times Staff Writer`, `senior Africa correspondent`, `staff` */
const job = new RegExp(`^(?:.+ )?(?:${jobNoun}${where}|staff)$`, 'i');

/** What jobs are told with, as no name has it. */
const field =
	'(?:ap|afp|bbc|cnn|npr|pa|associated press|senior|staff|chief|deputy|associate|assistant|managing|contributing|special|freelance|news|sports?|political|politics|business|economics|finance|financial|money|consumer|science|health|medical|environment|climate|energy|education|technology|tech|security|defen[cs]e|culture|entertainment|arts|music|food|travel|royal|religion|social|home|affairs|legal|crime|court|investigative|investigations|national|international|foreign|diplomatic|local|digital|data|live|video|features?|opinion|general|white house|washington|us|uk|world|europe|africa|asia|middle east)';
const fieldsAlone = new RegExp(`^${field}(?: ${field})*$`, 'i');

/** A job behind a name without a comma. Only such words stand before it: `Daily Mail Reporter` is nobody's. */
const jobBehind = new RegExp(`(?: ${field})+ ${jobNoun}${where}$`, 'i');

/** `Consortium of Investigative Journalists` is a body, and writes itself. */
const bodyOf = /\b(?:association|committee|consortium|federation|guild|society|union) (?:of|for)\b/i;

/** Nothing but a person's name. */
const personAlone =
	/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.| (?:van|von|der|den|de|del|della|di|da|la|le|bin|al))* \p{Lu}[\p{L}’'-]+$/u;

const isPersonAlone = (name: string): boolean => personAlone.test(name) && !ofBodies.test(name);

/** The name without the job behind it: `Tom Ferrick News reporter` */
const withoutJob = (name: string): string => {
	const bare = name.replace(jobBehind, '');
	return isPersonAlone(bare) ? bare : name;
};

/** Whether a part behind a comma tells no author, but what the one before it is. */
const isJob = (part: string): boolean =>
	job.test(part) &&
	!bodyOf.test(part) &&
	!/^(?:and|und|et|y|e|&)\s/.test(part) &&
	!part
		.split(/\s+(?:and|&)\s+/)
		.map(withoutJob)
		.some(name => isPersonAlone(name) && !job.test(name) && !fieldsAlone.test(name));

/** `Ferrick, Jon`: one name, turned around already. */
const turned = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?)$/u;

/**
 * The authors that a byline names.
 *
 * @param byline null where none is told
 */
export const authorsIn = (byline: string | null): readonly Author[] => {
	const names = (byline ?? '')
		// A suffix is no author of its own.
		.replaceAll(/, (?=(?:Jr|Sr)\b)/g, ' ')
		.trim();
	const [, family, given] = turned.exec(names) ?? [];
	if (family !== undefined) {
		return [{kind: 'person', given, family, suffix: ''}];
	}

	// A body may have “and” in its name, where people's names beside it are no names.
	const parts = names
		.split(/\s*[,;]\s*/)
		// Behind a name a job is what that person is; alone it stands for one. It may have “and” in it itself.
		.filter((part, i) => i === 0 || !isJob(part))
		.flatMap((part, i) => {
			const names = part.replace(/^(?:and|und|et|y|e|&)\s+/, '').split(/\s+(?:and|und|et|y|e|&)\s+/);
			// `Jon Ferrick, political editor and Mia Lund`
			return i > 0 && names.length > 1 && isJob(names[0]) ? names.slice(1) : names;
		})
		.filter(Boolean)
		.map(withoutJob);
	const authors = parts.map(authorNamed);
	return ofBodies.test(names) && !names.includes(',') && authors.every(({kind}) => kind === 'body')
		? [{kind: 'body', name: names}]
		: authors;
};

/** `Jon A. Ferrick, Jr.` */
export const inOrder = (author: Author): string =>
	author.kind === 'body'
		? author.name
		: [author.given, author.family, author.suffix].filter(Boolean).join(' ');

/** `Ferrick, Jon A., Jr.` */
export const familyFirst = (author: Author): string =>
	author.kind === 'body'
		? author.name
		: [author.family, author.given, author.suffix].filter(Boolean).join(', ');

/** `Ferrick, J. A., Jr.`: a given name in two parts keeps its hyphen, `J.-P.` */
export const withInitials = (author: Author): string => {
	if (author.kind === 'body') {
		return author.name;
	}

	const initials = author.given
		.split(' ')
		.map(name => name.replaceAll(/(\p{Lu})[^-\s]*/gu, '$1.'))
		.join(' ');
	return [author.family, initials, author.suffix].filter(Boolean).join(', ');
};

/** The name by which a text refers to an author. */
export const shortly = (author: Author): string => (author.kind === 'body' ? author.name : author.family);
