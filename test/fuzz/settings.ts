import fc from 'fast-check';

/** How many cases each property is tried on: few in the suite, many with `npm run fuzz`. */
export const cases = Number(process.env.FUZZ_CASES ?? 300);

/** Where the cases begin; the same seed makes the same ones. A property that fails prints its own. */
export const seed = Number(process.env.FUZZ_SEED ?? 1);

/** How a property is tried. */
export const settings = (share = 1): fc.Parameters<unknown> => ({
	numRuns: Math.max(20, Math.round(cases * share)),
	seed,
});

const [firstHalf, halves] = [0xd800, 0x800];
/**
 * Any character but halves of one. fast-check’s own makes all of them first, a million, which takes a second and more of
 * each run.
 */
const character = fc.nat({max: 0x10ffff - halves}).map(
	number => String.fromCodePoint(number < firstHalf ? number : number + halves),
	(text: unknown) => {
		const number = typeof text === 'string' && [...text].length === 1 ? (text.codePointAt(0) ?? 0) : -1;
		if (number < 0 || (number >= firstHalf && number < firstHalf + halves)) {
			throw new Error('it is no character');
		}

		return number < firstHalf ? number : number - halves;
	},
);

/** Text with what makes trouble in it: marks, controls, wide and combining characters, spaces of all kinds. */
export const trouble: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/)},
			{
				weight: 3,
				arbitrary: fc.constantFrom(
					...[
						'“',
						'”',
						'"',
						'‘',
						'’',
						"'",
						'«',
						'»',
						'„',
						'「',
						'」',
						',',
						'.',
						':',
						'—',
						'-',
						' ',
						' ',
						' ',
						'\n',
					],
				),
			},
			{
				weight: 2,
				arbitrary: fc.constantFrom(
					...['\u00AD', '\u00A0', '\t', '漢字', '한글', 'שלום', 'مرحبا', 'e\u0301', '👩‍🚀', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '\u200B'],
				),
			},
			{weight: 1, arbitrary: fc.string({unit: character, maxLength: 8})},
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					...['\u001B[31m', '\u001B]0;x\u0007', '\u009B2J', '\u202E', '\uD800', '\u{E0041}', '\0'],
				),
			},
			{
				weight: 2,
				arbitrary: fc.constantFrom(...[' said ', ' told her that ', ' he added', 'Anna Larsen', 'Mr. Berg']),
			},
		),
		{maxLength: 60},
	)
	.map(pieces => pieces.join(''));

/** A document in Markdown with a few paragraphs, headings, lists and tables of such text. */
export const document: fc.Arbitrary<string> = fc
	.array(
		fc.tuple(fc.constantFrom('', '# ', '## ', '- ', '> ', '    ', '| a | b |\n|---|---|\n| '), trouble),
		{minLength: 1, maxLength: 12},
	)
	.map(blocks => blocks.map(([lead, text]) => lead + text).join('\n\n'));
