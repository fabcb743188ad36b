/**
 * Text for measuring: paragraphs of common words in a steady order, every third one a quotation. The same on every
 * machine.
 */

const words =
	'the council said that work on the harbour would begin next spring after a delay of many months in which nobody had signed'.split(
		' ',
	);

/** Numbers from 0 to below `below`, always the same ones: a linear congruential generator (C standard, 7.22.2). */
const generator = (): ((below: number) => number) => {
	let seed = 11;
	return below => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((seed / 2_147_483_648) * below);
	};
};

/**
 * @param size at least so many UTF-16 units
 * @returns paragraphs with blank lines between them
 */
export const sampleText = (size: number): string => {
	const random = generator();
	const sentence = () => Array.from({length: 8 + random(14)}, () => words[random(words.length)]).join(' ');
	let text = '';
	for (let i = 0; text.length < size; i++) {
		text +=
			i % 3 === 0
				? `“${sentence()},” Marta Holm ${i} said. “${sentence()}.”\n\n`
				: `${sentence()}. ${sentence()}. ${sentence()}.\n\n`;
	}

	return text;
};

/** A page with an article of that size among the furniture of a site. */
export const samplePage = (size: number): string =>
	`<!doctype html><html lang="en"><head><title>Harbour works - The Sample</title></head><body>
<nav>${'<a href="/x">Section</a>'.repeat(30)}</nav><main><article><h1>Harbour works</h1>
${sampleText(size)
	.trim()
	.split('\n\n')
	.map(paragraph => `<p>${paragraph}</p>`)
	.join('\n')}
</article></main><aside>${'<p><a href="/y">Read this next</a></p>'.repeat(20)}</aside></body></html>`;
