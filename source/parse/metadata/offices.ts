import {letters} from '../tree/words.js';

/** What whoever writes for a paper may be in it. */
export const roles =
	'(?:editor|correspondent|reporter|writer|journalist|columnist|producer|analyst|engineer|officer|director|manager|professor)';

/** Agencies, and what a paper says in a byline of the one for which its writer works. */
const agency =
	/^(?:for |of |special to )?(?:the )?(?:afp|agence france-presse|ap|associated press|bloomberg|canadian press|cnn|dpa|efe|pa media|reuters|upi)(?: [\p{L}&]+){0,3}$/iu;
const otherPaper = /^(?:for|of|special to) the\s/i;
const role = new RegExp(`\\b${roles}$`, 'i');

/**
 * The names in a byline without the office of those who bear them: `ANN LEE, AP Sports Writer`, `Ann Lee, The Coast`. What
 * comes first is always a name.
 *
 * @param host the server's name, which tells what stands there in capitals: `Ann Lee, COAST TODAY`
 */
export const withoutOffices = (byline: string, siteName: string | null, host = ''): string => {
	const site = siteName?.toLowerCase();
	const [first, ...others] = byline.split(', ');
	const isOffice = (part: string): boolean =>
		agency.test(part) ||
		otherPaper.test(part) ||
		role.test(part) ||
		part.toLowerCase() === site ||
		(part.length > 2 &&
			!/\p{Ll}/u.test(part) &&
			/\p{Ll}/u.test(first) &&
			letters(host).includes(letters(part))) ||
		// The edition of a site: `Coast Deutschland`
		(part.includes(' ') && site?.startsWith(`${part.toLowerCase()} `) === true);
	return [first, ...others.filter(part => !isOffice(part))].join(', ');
};
