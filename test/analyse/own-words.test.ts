import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('what somebody says', () => {
	it.each([
		[
			'where it was said',
			'Ida Krol said it was fine. In a statement, she said, “The hill does not know its name.”',
			'Ida Krol: “The hill does not know its name.”',
		],
		[
			'sentences before a quotation',
			'The chair, Dr. Ida Krol, appealed to the union to return. “I am a mother,” Krol said.',
			'Ida Krol: “I am a mother,”',
		],
		[
			'whom it is known from',
			'More than 700 people were moved to shelters before the storm hit, according to Otto Falk, the relief commissioner.',
			'Otto Falk: More than 700 people were moved to shelters before the storm hit',
		],
		[
			'what somebody else goes on to say',
			'The Weather Office warned that winds could gust up to 50 mph on Friday, and meteorologist Brian Falk said there was no rain in sight.',
			'Weather Office: that winds could gust up to 50 mph on Friday',
		],
		[
			'when it was said',
			'Halden Foods today announced a partnership with Acme.',
			'Halden Foods: a partnership with Acme',
		],
	])('does not hold %s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it('ends where somebody else begins to say something', () => {
		expect(
			said(
				'Dale Buch was angry. “She was on the list,” he told reporters. Harg said she “never received any such thing.”',
			),
		).toEqual(['Dale Buch: “She was on the list,”', 'Harg: she “never received any such thing.”']);
	});

	it.each([
		['“That was five years ago,” Kovač shot back.', 'Kovač'],
		['“What previous answer?” another reporter called out.', 'another reporter'],
	])('is said by whom it is followed by: %s', (text, who) => {
		expect(said(text)[0]).toMatch(new RegExp(`^${who}: `));
	});

	it.each(['In “Hamilton,” Miranda stars.', 'For “Oppenheimer,” Nolan returned.'])(
		'is no title: %s',
		text => {
			expect(said(text).filter(line => !line.startsWith('unattributed'))).toEqual([]);
		},
	);

	it('begins with what it is about', () => {
		expect(said('While the plan is not perfect, Ana Ruiz said, “It is the best we have.”')).toEqual([
			'Ana Ruiz: While the plan is not perfect … “It is the best we have.”',
		]);
	});

	it('is hardly said by whom it names', () => {
		const before = '“It is over,” said Mark Hale.\n\nFans booed when Paul Reid dropped the ball. ';
		expect(said(`${before}“I know it,” he said.`).at(-1)).toBe('Paul Reid: “I know it,”');
		expect(said(`${before}“Paul is a good man,” he said.`).at(-1)).toBe('Mark Hale: “Paul is a good man,”');
	});

	it('is said by one of many', () => {
		expect(said('One resident told the Echo that the mood was grim.')).toEqual([
			'One resident: that the mood was grim',
		]);
	});

	it('goes on behind a picture', () => {
		const text = [
			'Ida Krol, who runs the mill, said: “They have to face it.',
			'![The mill in May (Image: Halden Echo)](mill.jpg)',
			'“I see no other way out for them at all.”',
		];
		expect(said(text.join('\n\n'))).toEqual([
			'Ida Krol: “They have to face it. … “I see no other way out for them at all.”',
		]);
	});

	it('is nobody’s who is asked', () => {
		expect(said('Asked about the ferry and the mill, Ida Krol shook her head.')).toEqual([]);
	});

	it('is nobody’s on a day', () => {
		expect(said('Her new film, “Gaslight District,” opens Friday.')[0]).toMatch(/^unattributed/);
	});
});
