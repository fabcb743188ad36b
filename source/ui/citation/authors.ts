/** Who wrote an article: a person, with the family name apart, or a body, whose name stays as it is. */
type Author =
	| {readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string}
	| {readonly kind: 'body'; readonly name: string};

/** Small words that belong to the family name behind them: *van den Berg*, *de la Cruz*. */
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el|af|av)$/;

/** What joins the two halves of a family name: *Ortega y Gasset*. */
const joining = /^[yie]$/;

const suffix = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** Words that people's names do not have. */
const ofBodies =
	/\b(?:the|of|for|agency|associat\w+|board|bureau|center|centre|city|committee|company|council|department|desk|editors?|editorial|foundation|government|group|inc|institute|journal|magazine|media|ministry|network|news|newsroom|office|post|press|radio|reporters?|service|society|staff|team|times|tribune|union|university|writers?)\b/i;

/** A title before a name, which no reference tells. */
const honorific = /^(?:(?:Dr|Prof|Mrs?|Ms|Rev)\.?|Professor|Dame|Sir) (?=\p{Lu}\S* )/u;

/** `MARY O’NEILL-MCKAY` as a reference has it, `Mary O’Neill-McKay`; initials stay, and `TJ` as well. */
const lowered = (name: string): string =>
	/\p{Ll}/u.test(name) || !name.includes(' ')
		? name
		: name
				.split(' ')
				.map((word, i, {length}) =>
					i > 0 && i < length - 1 && particle.test(word.toLowerCase())
						? word.toLowerCase()
						: suffix.test(word) || /^(?:[^AEIOUY]{2}|\p{Lu}J)$/u.test(word)
							? word
							: word
									.toLowerCase()
									.replaceAll(/(?<!\p{L})(?:mc)?\p{L}/gu, start =>
										start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
									),
				)
				.join(' ');

/** A name as a person's or a body's. One word, and what is not written in letters with capitals, stays as it is. */
const authorNamed = (written: string): Author => {
	const name = ofBodies.test(written) ? written : lowered(written.replace(honorific, ''));
	const words = name.split(' ');
	const last = words.findLastIndex(word => !suffix.test(word));
	const isPerson =
		last > 0 &&
		!ofBodies.test(name) &&
		!/[\d&/]/.test(name) &&
		words.every(
			(word, i) =>
				/^\p{Lu}/u.test(word) || (i > 0 && i < last && (particle.test(word) || joining.test(word))),
		);
	if (!isPerson) {
		return {kind: 'body', name};
	}

	let family = last > 2 && joining.test(words[last - 1]) ? last - 2 : last;
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

/** Degrees and licences behind a name, which are no author: `PhD`, `MS RDN` */
const degrees =
	/^(?:(?:(?:Ph|Psy|Ed|Sc|Pharm)\.? ?D|[BM]\.? ?(?:Sc|Ed|Phil)|LL\.? ?[BM]|Esq|[BM]\.?[AS]|MBA|MPH|M\.?D|J\.?D|D\.?O|RDN?|RN|CPA|CFA)\.?(?: |$))+$/;

/** Other degrees, and bodies by their letters: `LCSW`, `CNN`. Names as well, where all of them are in capitals. */
const inCapitals = /^(?:\p{Lu}\.?){2,5}(?: (?:\p{Lu}\.?){2,5})*$/u;

/** Words in the names of papers and of those who broadcast, besides those of other bodies. */
const ofPapers =
	/\b(?:business|chronicle|courier|examiner|gazette|guardian|herald|independent|insider|journal|magazine|mail|news|newspaper|observer|post|press|review|sentinel|telegraph|times|today|tribune|tv)\b/i;

/** Whether a part behind a comma tells for whom the one before it writes. One word is the name of no person there. */
const isAffiliation = (part: string, siteName: string | null): boolean => {
	const name = part.toLowerCase();
	const site = siteName?.toLowerCase() ?? '';
	return (
		!part.includes(' ') ||
		name === site ||
		(site !== '' && (name.startsWith(`${site} `) || site.startsWith(`${name} `))) ||
		(!bodyOf.test(part) && (ofBodies.test(part) || ofPapers.test(part)))
	);
};

const and = /^(?:and|und|et|y|e|&)\s/;

/**
 * The names in a part between commas. What joins two in Spanish and Italian joins the halves of a family name as well:
 * `Ana Ruiz y Luis Soto`, `José Ortega y Gasset`
 */
const joined = (part: string): string[] =>
	part
		.replace(and, '')
		.split(/\s+(?:and|und|et|&)\s+|\s+[ye]\s+(?=\S+\s)|(?<=\p{Ll})&(?=\p{Lu})/u)
		.filter(Boolean);

/** The parts of a byline between its commas. */
const partsOf = (byline: string): string[] =>
	byline
		// A suffix is no author of its own.
		.replaceAll(/, (?=(?:Jr|Sr)\b)/g, ' ')
		.trim()
		.split(/\s*[,;]\s*/)
		.filter(Boolean);

const isPerson = ({kind}: Author): boolean => kind === 'person';

/** Whether somebody is named before a part to whom a job, a degree or a paper in it belongs. */
const isBehindPerson = (parts: readonly string[], index: number): boolean =>
	!and.test(parts[index]) &&
	parts.slice(0, index).some(part => joined(part).map(withoutJob).map(authorNamed).some(isPerson));

/**
 * The paper that a byline names behind who wrote: `Jon Ferrick, The Quay Gazette`
 *
 * @param byline null where none is told
 */
export const paperIn = (byline: string | null): string | null => {
	const parts = partsOf(byline ?? '');
	return parts.find((part, i) => ofPapers.test(part) && !isJob(part) && isBehindPerson(parts, i)) ?? null;
};

/**
 * The authors that a byline names, without what is told of them: jobs, degrees, the paper for which they write.
 *
 * @param byline null where none is told
 * @param siteName who publishes the article
 */
export const authorsIn = (byline: string | null, siteName: string | null = null): readonly Author[] => {
	const names = (byline ?? '').trim();
	const [, family, given] = turned.exec(names) ?? [];
	const isToldOf = (part: string): boolean =>
		isJob(part) ||
		degrees.test(part) ||
		(inCapitals.test(part) && /\p{Lu}\p{Ll}/u.test(names)) ||
		isAffiliation(part, siteName);
	if (family !== undefined && !degrees.test(given) && !inCapitals.test(given)) {
		return [{kind: 'person', given, family, suffix: ''}];
	}

	const parts = partsOf(names);
	const authors = parts
		.flatMap((part, i) => {
			// Behind a name a job is what that person is; alone it stands for one. It may have “and” in it itself.
			if (i > 0 && isJob(part)) {
				return [];
			}

			const all = joined(part);
			// `Jon Ferrick, political editor and Mia Lund`; `Jon Ferrick, The Quay Gazette and Sande Watch`
			return isBehindPerson(parts, i) && isToldOf(all[0])
				? all.slice(1).filter(name => isPerson(authorNamed(withoutJob(name))))
				: all;
		})
		.map(withoutJob)
		.map(authorNamed);
	// A body may have “and” in its name, where people's names beside it are no names.
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
