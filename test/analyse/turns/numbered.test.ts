import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

const ruling = (first: string, second: string) =>
	[
		'# A ruling',
		'Lady Justice Hale:',
		`${first} The facts are plain and old.`,
		'The evidence',
		`${second} Mr Otto Falk said in his letter:`,
		'“It rang all night.”',
	].join('\n\n');

describe('numbered paragraphs below a judge', () => {
	it.each([
		['1.', '2.'],
		['[7]', '[8]'],
	])('are the judge’s, headings and quotations within are not: %s', (first, second) => {
		const [own, quoted] = said(ruling(first, second));
		expect(own).toContain('Hale: ');
		expect(own).toContain('The facts are plain and old. … ');
		expect(own).toContain('said in his letter:');
		expect(own).not.toContain('The evidence');
		expect(own).not.toContain('rang');
		expect(quoted).toBe('Falk: “It rang all night.”'.replace('Falk', 'Otto Falk'));
	});

	it.each(['[9]', '[10]'])('go on where a number is missing: %s', number => {
		expect(said(ruling('[7]', number))[0]).toContain('in his letter');
	});

	it.each(['[11]', '[7]', '[6]'])('end with another number: %s', number => {
		expect(said(ruling('[7]', number)).join(' ')).not.toContain('in his letter');
	});

	it('do not say their number', () => {
		expect(said(ruling('[7]', '[8]'))[0]).toBe(
			'Hale: The facts are plain and old. … Mr Otto Falk said in his letter:',
		);
		expect(said(ruling('[7]', '[8]\n\n[9]'))[0]).not.toContain('[9]');
	});

	it('end with the next name', () => {
		const both = `${ruling('[7]', '[8]')}\n\nSir Martin Cobb:\n\n[9] I agree.`;
		expect(said(both).at(-1)).toBe('Martin Cobb: I agree.');
	});

	it('are nobody’s without one', () => {
		const text = ruling('[7]', '[8]').replace('Lady Justice Hale:\n\n', '');
		expect(said(text)).toEqual(['Otto Falk: “It rang all night.”']);
	});

	it('quote questions and answers, which are not all of them the witness’s', () => {
		const text = ruling('[7]', '[8]').replace(
			'“It rang all night.”',
			'“Q. Did it ring?\n\nA. It did.\n\nQ. All night?\n\nA. Until two.”\n\n[9] I believe him.',
		);
		const all = said(text);
		expect(all).toContain('unattributed: Did it ring?');
		expect(all.join(' ')).not.toContain('Otto Falk: “Q');
		expect(all[0]).toContain('I believe him.');
	});
});
