/** Names that begin with a company’s and are of what it makes: `the Orvex Pogo 2` is not Orvex. */

import type {NameMention} from '../names/name-mention.js';
import {isGivenName} from '../words/given-names.js';
import {isBodyName} from './body-name.js';
import {isTrader} from './personhood.js';

/** What stands behind the name of a thing that is made, or its number. */
const things =
	/^(?:\d.*|apps?|consoles?|devices?|handsets?|headsets?|machines?|models?|monitors?|phones?|platforms?|printers?|products?|range|scanners?|sensors?|series|smartphones?|software|suite|systems?|tablets?|tools?|vehicles?|watch)$/;

/** Whether a full name is told like a thing: `the Orvex Pogo`, `Orvex Care Link software` */
const isMade = ({hasArticle, title, description, headline, after}: NameMention): boolean =>
	!title && description === null && !headline && (hasArticle || things.test(after));

/** Whose things an article names, by the first word of their names. */
type Makers = {
	/** The words that are nobody’s first name. */
	readonly words: ReadonlySet<string>;
	/** Of those the ones that are surely a company’s. */
	readonly companies: ReadonlySet<string>;
};

/** @param isShort whether a name is one word */
export const findMakers = (
	mentions: readonly NameMention[],
	isShort: (mention: NameMention) => boolean,
): Makers => {
	const alone = new Set<string>();
	const people = new Set<string>();
	const companies = new Set<string>();
	/** The first word of each longer name, and how much oftener it is told like a thing than not. */
	const longer = new Map<string, {first: string; surplus: number}>();
	for (const mention of mentions) {
		const {words, title, description, after} = mention;
		const [first] = words;
		if (title || (description?.ofPerson && !isTrader(description, words))) {
			people.add(words[words.length - 1]).add(first);
		} else if (isShort(mention)) {
			alone.add(first);
		} else if (isGivenName(first)) {
			people.add(words[words.length - 1]);
		} else if (!isBodyName(mention)) {
			const name = words.join(' ');
			const made = isMade(mention);
			longer.set(name, {first, surplus: (longer.get(name)?.surplus ?? 0) + (made ? 1 : -1)});
			if (made && things.test(after)) {
				companies.add(first);
			}
		}
	}

	const words = new Set(
		[...longer.values()]
			.filter(({first, surplus}) => surplus > 0 && alone.has(first) && !people.has(first))
			.map(({first}) => first),
	);
	return {words, companies: new Set([...companies].filter(word => words.has(word)))};
};
