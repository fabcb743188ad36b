import {describe, expect, it} from 'vitest';
import {analysed} from './said.js';

/** Whether the first quotation is told as no more than a guess. */
const isGuess = (text: string): boolean => {
	const [{confidence}] = analysed(text).quotations;
	return confidence < 0.4;
};

describe('words that the sentence behind them denies', () => {
	it.each([
		'“The mill is bankrupt,” said Ida Krol. She never said that.',
		'“The mill is bankrupt,” said Ida Krol.\n\nBut Krol did not say this.',
		'Ida Krol says the mill is “a ruin”. She has never written anything of the kind.',
		'“The mill is bankrupt,” said Ida Krol. There is no proof that she ever said so.',
		'“The mill is bankrupt,” said Ida Krol. But the quote is fabricated.',
		'“The mill is bankrupt,” said Ida Krol. Those words were never said.',
		'“The mill is bankrupt,” said Ida Krol. The quotation is made up, and the picture old.',
		'“The fire spared the mill,” said Ida Krol. Krol never said it.',
	])('are a guess: %s', text => {
		expect(isGuess(text)).toBe(true);
	});

	it.each([
		'“The mill is bankrupt,” said Ida Krol. She never said so to the bank.',
		'“The mill is bankrupt,” said Ida Krol. The bank said she never said that.',
		'“The mill is bankrupt,” said Ida Krol. Falk never said that.',
		'“The mill is bankrupt,” said Ida Krol. The quote is not fake.',
		'“The mill is bankrupt,” said Ida Krol. Did she not say that?',
		'“The mill is bankrupt,” said Ida Krol. If she never said that, who did?',
		'“The mill is bankrupt,” said Ida Krol. “I never said that,” said Otto Falk.',
		'“The mill is bankrupt,” said Ida Krol. It had not said so.',
		'“The mill is bankrupt,” said Ida Krol. It rained. She never said that.',
	])('are hers where it denies something else, or another does: %s', text => {
		expect(isGuess(text)).toBe(false);
	});

	it('are those of whom one tells, and not those of who tells', () => {
		const {quotations} = analysed(
			'Otto Falk claims that Ida Krol said: “The mill is bankrupt.” She never said that.',
		);
		expect(quotations.map(({confidence}) => confidence < 0.4)).toEqual([false, true]);
	});
});

describe('the box of a fact-check', () => {
	it.each(['Claim', 'The claim', 'Claims'])('names nobody: %s', label => {
		const {speakers} = analysed(
			`Ida Krol did not say it.\n\n${label}: “The mill is bankrupt, and all of you know.”`,
		);
		expect(speakers.map(({name}) => name)).not.toContain(label);
	});
});
