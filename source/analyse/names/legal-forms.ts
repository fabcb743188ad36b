/** What stands behind a company's name and is no part of it: `, Inc.`, `(NYSE: GBX)`. */
import {endOfRun} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {isCapitalised} from './capitals.js';

/** Not `NV`, `AB` or `SA` without full stops: behind a comma those are states. */
const forms =
	'inc\\.?|ltd\\.?|limited|l\\.?l\\.?c\\.?|l\\.?l\\.?p\\.?|l\\.p\\.|corp\\.?|co\\.|plc\\.?|p\\.l\\.c\\.|gmbh|kgaa|pty\\.?|pte\\.?|s\\.a\\.?|s\\.p\\.a\\.?|n\\.v\\.?|b\\.v\\.?|oyj|asa';
const legalForm = new RegExp(`^(?:${forms})$`);
const behindComma = new RegExp(`, (?:${forms})(?=[,\\s]|$)`, 'gi');

/** A text without legal forms behind commas: `, head of Halden[, Inc.], and` */
export const withoutForms = (text: string): string => text.replaceAll(behindComma, '');

/** How many words a legal form has: `, Pte. Ltd.` */
const longestForm = 2;

/** How many words of a legal form stand from a token on. */
export const legalFormsAt = (tokens: readonly Token[], start: number): number =>
	endOfRun(start, Math.min(tokens.length, start + longestForm), i => legalForm.test(tokens[i].lower)) - start;

/**
 * Where the legal form ends that begins at a token, behind a comma: `Halden Foods, [Inc.] said`; but not `Ballina, Co.
 * Mayo`.
 */
export const legalFormEnd = (tokens: readonly Token[], start: number): number | undefined => {
	const end = start + legalFormsAt(tokens, start);
	return end > start &&
		tokens[start - 1]?.text === ',' &&
		/^[\p{Lu}\p{N}]/u.test(tokens[start - 2]?.text ?? '') &&
		!(tokens[start].lower === 'co.' && isCapitalised(tokens[end]))
		? end
		: undefined;
};

/** How many tokens a ticker may have: `(NYSE American: HLD; TSX: HLD)` */
export const longestTicker = 16;

/** Where the brackets end that open at a token and tell where shares are traded, and as what: `(NASDAQ: GBX)`. */
export const tickerEnd = (tokens: readonly Token[], open: number): number | undefined => {
	if (tokens[open]?.text !== '(') {
		return undefined;
	}

	let isTicker = false;
	for (let i = open + 1; i < open + longestTicker; i++) {
		const text = tokens[i]?.text ?? '';
		if (text === ')') {
			return isTicker ? i + 1 : undefined;
		}

		if (text === ':') {
			const isExchange = /^(?:\p{Lu}[\p{Lu}-]+|Nasdaq\p{L}*|Euronext|American|Arca|Markets|Xetra)$/u.test(
				tokens[i - 1].text,
			);
			if (!isExchange || !/^[\p{Lu}\d][\p{Lu}\d.-]{0,6}$/u.test(tokens[i + 1]?.text ?? '')) {
				return undefined;
			}

			isTicker = true;
		} else if (!/^[\p{Lu}\d,;.&/-]/u.test(text)) {
			return undefined;
		}
	}

	return undefined;
};

/** Where what stands behind the name of a company ends, if anything does: `Halden Foods[, Inc. (NYSE: HLD)]`. */
export const companyTailEnd = (tokens: readonly Token[], end: number): number | undefined => {
	const form = tokens[end]?.text === ',' ? legalFormEnd(tokens, end + 1) : undefined;
	return tickerEnd(tokens, form ?? end) ?? form;
};
