import {describe, expect, it} from 'vitest';
import {analysed, said} from '../said.js';

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('the record of a hearing', () => {
	const examined = (...head: string[]) =>
		said(
			lines(
				...head,
				'BY MS. TOLL:',
				'Q. Did it leak?',
				'A. It did.',
				'MR. ODE: Objection.',
				'THE WITNESS: May I go on?',
				'BY MR. ODE:',
				'Q. Much?',
				'A. A little.',
			),
		);

	it.each([
		['# DEPOSITION OF ANNA MARCH', 'Anna March drove the truck.'],
		['ANNA MARCH, having been duly sworn, testified as follows:'],
		['Anna March, called as a witness, testified:'],
		['EXAMINATION OF ANNA MARCH'],
	])('tells who asks and who answers from where on: %j', (...head) => {
		expect(examined(...head).map(line => line.toLowerCase())).toEqual([
			'toll: did it leak?',
			'anna march: it did.',
			'ode: objection.',
			'anna march: may i go on?',
			'ode: much?',
			'anna march: a little.',
		]);
	});

	it('has one witness, whose name nobody tells', () => {
		const {speakers} = analysed(
			'Q. Did it leak?\n\nA. It did.\n\nTHE WITNESS: May I go on?\n\nQ. Much?\n\nA. A little.',
		);
		expect(speakers.map(({name}) => name)).toEqual(['THE WITNESS']);
	});

	it('has lines without a blank one between', () => {
		expect(said('Q. Did it leak?  \nA. It did.  \nQ. Much?  \nA. A little.')).toHaveLength(4);
	});

	it('has letters without a stop', () => {
		const turns = ['Q Did it leak?', 'A It did.', 'Q Much?', 'A A little.'];
		expect(said(lines('DEPOSITION OF ANNA MARCH', ...turns)).map(line => line.replace(/.*: /, ''))).toEqual([
			'Did it leak?',
			'It did.',
			'Much?',
			'A little.',
		]);
		expect(said(lines('A Norseman came in.', 'Q magazine was there.', 'A Dane left.'))).toEqual([]);
	});

	it('has what others told the witness', () => {
		const told = said(
			lines(
				'EXAMINATION OF HENRY MARCH',
				'Q. Who knew?',
				'A. He told me, “I hid it.”',
				'Q. When?',
				'A. In May.',
			),
		);
		expect(told.filter(line => line.includes('“I hid it.”')).at(-1)).not.toMatch(/march/i);
	});
});

describe('an office in front of a turn', () => {
	const speakers = (...paragraphs: string[]) =>
		analysed(lines(...paragraphs)).speakers.map(({name, role}) => (role ? `${name}, ${role}` : name));
	const talk = (label: string) => [
		`${label}: Thank you. (Applause.)`,
		'Q Will you stay?',
		`${label}: I will.`,
		'Q They say that you go.',
		`${label}: I stay.`,
	];

	it.each([
		['# Remarks by President Ana Ruiz at the Pier', 'THE PRESIDENT', ['Ana Ruiz']],
		['# Remarks by President Ruiz Before a Flight', 'THE PRESIDENT', ['Ruiz']],
		['# Prime Minister Ana de la Cruz in Halden', 'THE PRIME MINISTER', ['Ana de la Cruz']],
		['# Remarks at the Pier', 'THE PRESIDENT', ['THE PRESIDENT']],
		['# Remarks by President Ana Ruiz at the Pier', 'THE MAYOR', ['THE MAYOR']],
	])('is that of whom the head of the text tells it: %s %s', (title, label, expected) => {
		expect(speakers(title, ...talk(label))).toEqual(expected);
	});

	it('is that of whoever stands in brackets behind it', () => {
		expect(
			speakers(
				'The Minister of State for Fish (Anna Larsen): I beg to move.',
				'Madam Deputy Speaker (Olga Brandt): Order.',
				'Mr Holm (Moorland) (Ind): Will she give way?',
				'Anna Larsen: I will not.',
				'Madam Deputy Speaker: Order.',
				'Mr Holm: I thank you.',
			),
		).toEqual([
			'Anna Larsen, Minister of State for Fish',
			'Olga Brandt, Madam Deputy Speaker',
			'Holm, Moorland, Ind',
		]);
	});

	it('is nobody else’s for want of a better one', () => {
		expect(
			speakers(
				'Senator HOLM (Moorland): Why are you late?',
				'Senator LARSEN (Halden): I was ill.',
				'The PRESIDENT: Order!',
				'Senator HOLM (Moorland): I see.',
			).map(name => name.replace(/,.*/, '')),
		).toEqual(['HOLM', 'LARSEN', 'The PRESIDENT']);
	});

	it('may have a number', () => {
		expect(
			speakers(
				'CHAIR: We begin.',
				'RESIDENT 1: It leaks.',
				'RESIDENT 2: He is right. I saw it.',
				'CHAIR: Thank you.',
			),
		).toEqual(['CHAIR', 'RESIDENT 1', 'RESIDENT 2']);
	});

	it('is no heading of a report', () => {
		expect(
			speakers(
				'OFFICIAL REPORT',
				'Anna Larsen: The official report said “never”. Who wrote it?',
				'Mr Holm: I did.',
			),
		).not.toContain('REPORT');
	});
});
