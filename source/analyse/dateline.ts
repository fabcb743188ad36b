import type {Token} from './tokens.js';

/** How many tokens a dateline has at most. */
const longest = 12;

/**
 * Where the report begins behind a place in capitals that says where it was written: `HALDEN, 3 May — [Brightwater
 * announced]`, `ST. JOHN (AP) – [The mayor said]`
 *
 * @returns the token behind the dash; 0 where there is no dateline
 */
export const behindDateline = (tokens: readonly Token[]): number => {
	const [first, second] = tokens;
	const isPlace = /^\p{Lu}{3,}$/u.test(first?.text ?? '')
		? /^(?:,|\(|[—–-]|--|\p{Lu}{2,})$/u.test(second?.text ?? '')
		: /^(?:ST|MT|FT|LA|LE|EL|AL)\.?$/.test(first?.text ?? '') && /^\p{Lu}{3,}$/u.test(second?.text ?? '');
	const dash = isPlace ? tokens.slice(0, longest).findIndex(({text}) => /^(?:[—–-]|--)$/.test(text)) : -1;
	if (dash === -1) {
		return 0;
	}

	// `UNHCR, the refugee agency, said – at last –`, `NATO — the alliance — said`: in a dateline all is names and
	// numbers, and a sentence begins behind it.
	const isBare = tokens.slice(0, dash).every(({text, isWord}) => !isWord || /^[\p{Lu}\p{N}]/u.test(text));
	const begins = /^[\p{Lu}\p{N}\p{P}]/u.test(tokens[dash + 1]?.text ?? '');
	return isBare && begins ? dash + 1 : 0;
};

/**
 * Where an entry begins behind the time of day that it opens with: `15:10 [First minister: …]`; 0 where it opens with
 * none.
 */
export const behindClock = (tokens: readonly Token[]): number =>
	/^\d{1,2} : \d\d$/.test(
		tokens
			.slice(0, 3)
			.map(({text}) => text)
			.join(' '),
	)
		? 3
		: 0;
