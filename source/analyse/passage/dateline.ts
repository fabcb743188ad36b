import {endOfRun, type Span} from '../../document/span.js';
import type {Token} from './tokens.js';

/** How many tokens a dateline has at most. */
const longest = 12;

/** … and a time of day, its sign left out: `5:51 p.m. GMT`. */
const longestClock = 5;

/** Where a letter begins behind whom it is to: `Sir — [Your critic says …]`, `Dear Sir, [I was there]`; else 0. */
const behindSalutation = (tokens: readonly Token[]): number => {
	const to = tokens[0]?.lower === 'dear' ? 1 : 0;
	return /^(?:sirs?|madam)$/.test(tokens[to]?.lower ?? '') &&
		/^(?:[—–,:-]|--)$/.test(tokens[to + 1]?.text ?? '') &&
		/^[\p{Lu}"“‘']/u.test(tokens[to + 2]?.text ?? '')
		? to + 2
		: 0;
};

/** Agencies, which a dateline ends with in brackets. */
const agency =
	/^(?:AFP|ANI|ANSA|AP|APP|BBC|Bloomberg|BSS|CNN|DPA|dpa|EFE|IANS|KUNA|PA|PTI|Reuters|TASS|UNB|UNI|UPI|WAM|Xinhua)$/;

const dashes = /^(?:[—–-]|--)$/;

/** In a dateline all is names and numbers. */
const isBare = (tokens: readonly Token[]): boolean =>
	tokens.every(({text, isWord}) => !isWord || /^[\p{Lu}\p{N}]/u.test(text));

/** Where the report begins behind an agency: `Halden, May 3 (PTI) [The mayor said]`, `Halden (AP) -- [The mayor]`; else 0. */
const behindAgency = (tokens: readonly Token[]): number => {
	const bracket = tokens.slice(0, longest).findIndex(({text}) => text === '(');
	const isAgency = agency.test(tokens[bracket + 1]?.text ?? '') && tokens[bracket + 2]?.text === ')';
	const behind = bracket + (dashes.test(tokens[bracket + 3]?.text ?? '') ? 4 : 3);
	return bracket !== -1 &&
		isAgency &&
		isBare(tokens.slice(0, bracket)) &&
		/^[\p{Lu}\p{N}"“‘']/u.test(tokens[behind]?.text ?? '')
		? behind
		: 0;
};

/**
 * Where the report begins behind a place in capitals that says where it was written: `HALDEN, 3 May — [Brightwater
 * announced]`, `ST. JOHN (AP) – [The mayor said]`; behind an agency, or behind a salutation.
 *
 * @returns the token behind the dash; 0 where there is no dateline
 */
export const behindDateline = (tokens: readonly Token[]): number => {
	const [first, second] = tokens;
	const isPlace = /^\p{Lu}{3,}$/u.test(first?.text ?? '')
		? /^(?:,|\(|[—–-]|--|\p{Lu}{2,})$/u.test(second?.text ?? '')
		: /^(?:ST|MT|FT|LA|LE|EL|AL)\.?$/.test(first?.text ?? '') && /^\p{Lu}{3,}$/u.test(second?.text ?? '');
	const dash = isPlace ? tokens.slice(0, longest).findIndex(({text}) => dashes.test(text)) : -1;
	if (dash === -1) {
		return behindAgency(tokens) || behindSalutation(tokens);
	}

	// `UNHCR, the refugee agency, said – at last –`, `NATO — the alliance — said`: a sentence begins behind a dateline.
	const begins = /^[\p{Lu}\p{N}\p{P}]/u.test(tokens[dash + 1]?.text ?? '');
	return isBare(tokens.slice(0, dash)) && begins ? dash + 1 : 0;
};

/** `12.50`, `5.51pm`, `17h51` */
const clock = /^(?:[01]?\d|2[0-3])[.h][0-5]\d(?:[ap]m)?$/i;
const hour = /^(?:[01]?\d|2[0-3])$/;
const minute = /^[0-5]\d(?:[ap]m)?$/i;
/** What a time may go on with, and a sign that sets it off. */
const half = /^(?:[ap]\.?m\.?|noon|[A-Z]{2,3}T|GMT|UTC|ET|CT|MT|PT)$/i;
const parts = /^(?:[-–—|:]|--)$/;

/**
 * Where an entry begins behind the time of day that it opens with: `15:10 [First minister: …]`, `12.50 [A fisherman]`,
 * `5.51pm GMT – [The mayor]`
 *
 * @param first the token at which the entry opens
 * @returns `first` where it opens with none
 */
export const behindClock = (tokens: readonly Token[], first = 0): number => {
	const text = (i: number): string => tokens[i]?.text ?? '';
	const isParted = hour.test(text(first)) && text(first + 1) === ':' && minute.test(text(first + 2));
	if (!isParted && !clock.test(text(first))) {
		return first;
	}

	let end = endOfRun(isParted ? first + 3 : first + 1, first + longestClock, i => half.test(text(i)));

	end += parts.test(text(end)) ? 1 : 0;
	// `12.50 13.20` are figures, and `5.51 million` is one.
	return /^[\p{Lu}"“‘']/u.test(text(end)) ? end : first;
};

/** A source or a content without the minutes that an engine begins it with: `At 10:[30 the mayor] said` */
export const withoutMinutes = (tokens: readonly Token[], {start, end}: Span): Span => {
	const isClock =
		tokens[start - 1]?.text === ':' &&
		hour.test(tokens[start - 2]?.text ?? '') &&
		minute.test(tokens[start].text) &&
		tokens[start].start === tokens[start - 2].end + 1;
	const behind = isClock && half.test(tokens[start + 1]?.text ?? '') ? start + 2 : start + 1;
	return isClock && behind < end ? {start: behind, end} : {start, end};
};
