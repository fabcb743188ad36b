import type {Span} from '../document/span.js';

/** A word, a number or a mark. */
export type Token = Span & {
	readonly text: string;
	readonly lower: string;
	/** It begins with a letter or a digit. */
	readonly isWord: boolean;
};

/**
 * A word with what belongs inside it: apostrophes and hyphens (`Russia’s`, `so-called`), the full stops of initials
 * and of abbreviations (`U.S.`, `p.m.`), a decimal point, the ending of a site’s name (`Acme.com`), the stars of what is masked (`Jo** Al****`). Else a dash or
 * ellipsis of several signs, or one sign.
 */
const pattern =
	/(?:\p{Lu}\.)+(?=\P{L}|$)(?!\s*$)|(?:\p{L}\.){2,}|\p{L}+\*{2,}\p{L}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-](?=\p{L}|\p{N})[\p{L}\p{M}\p{N}]+|[.,](?=\p{N})\p{N}+)*(?:\.(?:com|org|net|info|gov|edu)(?![\p{L}\p{N}]))?|--+|\.{2,}|``|''|\S/gu;

/** Abbreviations that are written with a full stop and are mostly not the end of a sentence. */
const abbreviations = new Set(
	'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj adm hon rev fr st jr sr pres sec messrs mme vs etc inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
		' ',
	),
);

/**
 * Splits a stretch of text into tokens.
 *
 * @param text the article's text
 * @param span the stretch, in UTF-16 offsets
 */
export const tokenize = (text: string, {start, end}: Span): Token[] => {
	const tokens: Token[] = [];
	for (const {0: found, index} of text.slice(start, end).matchAll(pattern)) {
		const isWord = /^[\p{L}\p{N}]/u.test(found);
		const lower = found.toLowerCase();
		const previous = tokens.at(-1);
		// `Mr` and the full stop behind it are one token.
		if (
			found === '.' &&
			previous?.end === start + index &&
			abbreviations.has(previous.lower) &&
			/^\p{Lu}|^vs$|^etc$/u.test(previous.text)
		) {
			tokens[tokens.length - 1] = {
				...previous,
				end: previous.end + 1,
				text: `${previous.text}.`,
				lower: `${previous.lower}.`,
			};
			continue;
		}

		// The possessive is a token of its own, so that a name is the same with and without it.
		const possessive = isWord ? /[’']s$/i.exec(found) : null;
		const cut = possessive ? found.length - 2 : found.length;
		tokens.push({
			start: start + index,
			end: start + index + cut,
			text: found.slice(0, cut),
			lower: lower.slice(0, cut),
			isWord,
		});
		if (possessive && cut > 0) {
			tokens.push({
				start: start + index + cut,
				end: start + index + found.length,
				text: found.slice(cut),
				lower: '’s',
				isWord: false,
			});
		}
	}

	return tokens;
};
