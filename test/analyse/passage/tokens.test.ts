import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tokenize} from '../../../source/analyse/passage/tokens.js';
import {settings} from '../../fuzz/settings.js';

const tokens = (text: string): string =>
	tokenize(text, {start: 0, end: text.length})
		.map(token => token.text)
		.join(' | ');

describe('tokenize', () => {
	it.each([
		['words and punctuation', 'He said, “no.”', 'He | said | , | “ | no | . | ”'],
		[
			'a number that begins with its point',
			'a .45-caliber gun (.310, $.75) at .9x; he left .',
			'a | .45-caliber | gun | ( | .310 | , | $ | .75 | ) | at | .9x | ; | he | left | .',
		],
		['an ellipsis before a number', 'He came...9', 'He | came | ... | 9'],
		['the name of an account', '@ana.bsky.social wrote no.', '@ | ana.bsky.social | wrote | no | .'],
		['letters that were decoded wrongly', 'JosÃ© PeÃÂ±a said ¡no!', 'JosÃ© | PeÃÂ±a | said | ¡ | no | !'],
		['letters with one full stop', 'U.S mills and B.Then', 'U.S | mills | and | B | . | Then'],
		['titles with their full stop', 'Mr. Berg met Sen. Lund.', 'Mr. | Berg | met | Sen. | Lund | .'],
		[
			'initials and abbreviations',
			'J. Lund of the U.S. at 9 p.m. today',
			'J. | Lund | of | the | U.S. | at | 9 | p.m. | today',
		],
		[
			'forms of address of all kinds',
			'Det. Berg met Insp. Lund, Brig. Rood and Reps. Falk',
			'Det. | Berg | met | Insp. | Lund | , | Brig. | Rood | and | Reps. | Falk',
		],
		[
			'a surname or a boat before a stop',
			'They saw the Ark. Anil Barr. Lund',
			'They | saw | the | Ark | . | Anil | Barr | . | Lund',
		],
		[
			'titles and states with something before a hyphen',
			'ex-Gov. Berg, D-Ind., met Vice-Adm. Lund of Ford-Ind.',
			'ex-Gov. | Berg | , | D-Ind. | , | met | Vice-Adm. | Lund | of | Ford-Ind | .',
		],
		['a surname at the end', 'said Mahua Sen.', 'said | Mahua | Sen | .'],
		[
			'how members of a house call each other',
			'my hon. and learned Friend, hon. Members, hon. She',
			'my | hon. | and | learned | Friend | , | hon. | Members | , | hon | . | She',
		],
		['a number', 'Juror No. 8 said no. 9 left.', 'Juror | No. | 8 | said | no | . | 9 | left | .'],
		['the possessive on its own', "Russia’s plan and Berg's", "Russia | ’s | plan | and | Berg | 's"],
		['hyphens and apostrophes inside words', 'so-called don’t O’Brien', 'so-called | don’t | O’Brien'],
		['numbers with their signs', '1,250.5 and 3.', '1,250.5 | and | 3 | .'],
		['dashes and ellipses', 'one -- two ... three', 'one | -- | two | ... | three'],
		['accents and other scripts', 'Müller naïve Иванов', 'Müller | naïve | Иванов'],
	])('separates %s', (_, text, expected) => {
		expect(tokens(text)).toBe(expected);
	});

	it('keeps the offsets of the text', () => {
		const text = 'Before. Mr. Berg’s “plan” is here.';
		for (const {start, end, text: token} of tokenize(text, {start: 8, end: text.length})) {
			expect(text.slice(start, end)).toBe(token);
		}
	});

	it('keeps every letter in lower case, though one becomes longer there', () => {
		const text = 'İbrahim’s plan';
		expect(tokenize(text, {start: 0, end: text.length}).map(({lower}) => lower)).toEqual([
			'İbrahim'.toLowerCase(),
			'’s',
			'plan',
		]);
	});

	it('finds the same in ASCII, where it takes a short cut, as in letters with accents, where it does not', () => {
		const text = fc.string({unit: fc.constantFrom(..."bbbBB77  \n.,-–’'“”()*…`b_"), maxLength: 40});
		const places = (of: string) =>
			tokenize(of, {start: 0, end: of.length}).map(({start, end}) => [start, end]);
		const accented = (of: string) => of.replaceAll('b', 'é').replaceAll('B', 'É').replaceAll('7', '٧');
		fc.assert(
			fc.property(text, of => {
				expect(places(of)).toEqual(places(accented(of)));
				// And in the middle of a text.
				expect(tokenize(`b${of}b`, {start: 1, end: of.length + 1}).map(({start}) => start - 1)).toEqual(
					tokenize(of, {start: 0, end: of.length}).map(({start}) => start),
				);
			}),
			settings(10),
		);
	});

	it('writes small what has capitals', () => {
		expect(tokenize('BERG Berg ÉTÉ O’Neil', {start: 0, end: 20}).map(({lower}) => lower)).toEqual([
			'berg',
			'berg',
			'été',
			'o’neil',
		]);
	});
});
