import {cleanByline, namesPerson, withoutOffices} from './byline.js';

/** The first of the bylines that may be a person's, or else the first that is more than the site's own name. */
export const bestByline = (bylines: ReadonlyArray<string | null>, siteName: string | null): string | null => {
	const names = bylines
		.flatMap(byline => cleanByline(byline) ?? [])
		.map(byline => withoutOffices(byline, siteName));
	/** `Ann Lee and Bo Ek`, where a mark names one of them. */
	const withOthers = (name: string): string =>
		names.find(
			other => other !== name && other.split(/, (?:and )?| and | & /).includes(name) && namesPerson(other),
		) ?? name;
	const isSite = (name: string) => name.toLowerCase() === siteName?.toLowerCase();
	const person = names.find(name => namesPerson(name) && !isSite(name));
	return (person && withOthers(person)) ?? names.find(name => !isSite(name)) ?? names[0] ?? null;
};
