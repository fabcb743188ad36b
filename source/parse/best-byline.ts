import {cleanByline, namesPerson, roles} from './byline.js';

/** Agencies, and what a paper says in a byline of the one for which its writer works. */
const agency =
	/^(?:for |of |special to )?(?:the )?(?:afp|agence france-presse|ap|associated press|bloomberg|canadian press|cnn|dpa|efe|pa media|reuters|upi)(?: [\p{L}&]+){0,3}$/iu;
const otherPaper = /^(?:for|of|special to) the\s/i;
const role = new RegExp(`\\b${roles}$`, 'i');

/**
 * The names in a byline without the office of those who bear them: `ANN LEE, AP Sports Writer`, `Ann Lee, The Coast`. What
 * comes first is always a name.
 */
export const withoutOffices = (byline: string, siteName: string | null): string => {
	const site = siteName?.toLowerCase();
	const [first, ...others] = byline.split(', ');
	const isOffice = (part: string): boolean =>
		agency.test(part) ||
		otherPaper.test(part) ||
		role.test(part) ||
		part.toLowerCase() === site ||
		// The edition of a site: `Coast Deutschland`
		(part.includes(' ') && site?.startsWith(`${part.toLowerCase()} `) === true);
	return [first, ...others.filter(part => !isOffice(part))].join(', ');
};

/** The first of the bylines that may be a person's, or else the first that is more than the site's own name. */
export const bestByline = (bylines: ReadonlyArray<string | null>, siteName: string | null): string | null => {
	const names = bylines
		.flatMap(byline => cleanByline(byline) ?? [])
		.map(byline => withoutOffices(byline, siteName));
	const isSite = (name: string) => name.toLowerCase() === siteName?.toLowerCase();
	return (
		names.find(name => namesPerson(name) && !isSite(name)) ??
		names.find(name => !isSite(name)) ??
		names[0] ??
		null
	);
};
