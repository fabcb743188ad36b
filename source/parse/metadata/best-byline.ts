import {letters} from '../tree/words.js';
import {cleanByline, namesPerson} from './byline.js';
import {withoutOffices} from './offices.js';

const bare = (name: string): string => letters(name.replace(/^the\s+/i, ''));

/** Whether a byline is only the site's own name, however it is spelled. */
export const isSiteName = (name: string, siteName: string | null): boolean =>
	siteName !== null && bare(name) === bare(siteName);

/** The first of the bylines that may be a person's, or else the first that is more than the site's own name. */
export const bestByline = (
	bylines: ReadonlyArray<string | null>,
	siteName: string | null,
	host = '',
): string | null => {
	const names = bylines
		.flatMap(byline => cleanByline(byline) ?? [])
		.map(byline => withoutOffices(byline, siteName, host));
	/** `Ann Lee and Bo Ek`, where a mark names one of them. */
	const withOthers = (name: string): string =>
		names.find(
			other => other !== name && other.split(/, (?:and )?| and | & /).includes(name) && namesPerson(other),
		) ?? name;
	const isSite = (name: string) => isSiteName(name, siteName);
	const person = names.find(name => namesPerson(name) && !isSite(name));
	return (person && withOthers(person)) ?? names.find(name => !isSite(name)) ?? names[0] ?? null;
};
