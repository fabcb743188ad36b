import {describe, expect, it} from 'vitest';
import {parse} from '../../source/parse/parse.js';
import {parseSubtitles} from '../../source/parse/subtitles.js';

/** The blocks of subtitles with a cue for each of some words. */
const blocksOf = (...cues: string[]): string[] => {
	const file = cues.map((words, i) => `${i + 1}\n00:00:0${i % 10},000 --> 00:00:09,000\n${words}\n`);
	const {text, blocks} = parseSubtitles(file.join('\n'), {kind: 'file', name: 'a.srt'});
	return blocks.map(({kind, start, end}) => `${kind === 'item' ? '– ' : ''}${text.slice(start, end)}`);
};

describe('subtitles', () => {
	it('are joined as long as one speaks', () => {
		expect(
			blocksOf('HOLM: Who put out\nthe lamp?', 'It was lit at six.', 'KROL: The wind.', 'KROL: Or you.'),
		).toEqual(['HOLM: Who put out the lamp? It was lit at six.', 'KROL: The wind. Or you.']);
	});

	it('begin with a label that comes once where most cues have one', () => {
		expect(blocksOf('Ida Holm: It was lit.', 'Ida Holm: At six.', 'Bo Krol: By whom?', 'By you.')).toEqual([
			'Ida Holm: It was lit. At six.',
			'Bo Krol: By whom? By you.',
		]);
	});

	it('give no dash to what is said without one behind a sound', () => {
		expect(blocksOf('- Who put it out?\n- The wind.', '[A door slams]', 'Then it was dark.')).toEqual([
			'– Who put it out?',
			'– The wind.',
			'[A door slams]',
			'Then it was dark.',
		]);
	});

	it('are prose where nobody is named', () => {
		expect(blocksOf('The lamp went out,', 'and nobody saw it.', 'Remember: lamps need oil.')).toEqual([
			'The lamp went out, and nobody saw it. Remember: lamps need oil.',
		]);
	});

	it('begin a paragraph with a sentence once one is long, still with who speaks', () => {
		const [first, second] = blocksOf(...Array(20).fill('HOLM: The lamp of the northern pier went out.'));
		expect(first.length).toBeGreaterThan(500);
		expect(first.length).toBeLessThan(560);
		expect(second).toMatch(/^HOLM: The lamp/);
		expect(blocksOf(...Array(200).fill('the lamp of the pier')).length).toBe(3);
	});

	it('name a voice, whatever it is called', () => {
		expect(
			blocksOf(
				'<v Ida Holm>Who was it?</v>',
				'<v.loud Krol, Bo>Not <i>I</i>.</v>\n<v ida_2>nor I',
				'<v Ida Holm>- Then who?\n- Nobody!',
			),
		).toEqual([
			'Ida Holm: Who was it?',
			'Bo Krol: Not I.',
			'ida_2: nor I',
			'Ida Holm: Then who?',
			'– Nobody!',
		]);
	});

	it('tell that another speaks, and may tell who', () => {
		expect(
			blocksOf(
				'HOLM: - Who was it?\n- The wind.',
				'>> HOLM: No.\n>> Then who?',
				'&gt;&gt; (Holm) You.',
				'— and so on',
			),
		).toEqual(['HOLM: Who was it?', '– The wind.', 'HOLM: No.', '– Then who?', 'Holm: You. — and so on']);
	});

	it('ask and answer by letters', () => {
		const cues = ['Q. Who was it?', 'A. The wind.', 'Q. Again?', 'A. Yes.'];
		expect(blocksOf(...cues)).toEqual(cues.map(cue => cue.replace('.', ':')));
	});

	it('may tell the time once more, or what a speaker is', () => {
		const cues = ['[0:10] LI: Who was it?', 'KROL (keeper at 9:30): The wind.'];
		expect(blocksOf(...cues)).toEqual(cues);
	});

	it('set apart what is heard, and who speaks goes on', () => {
		expect(
			blocksOf('HOLM: Well.', '[applause]', 'Thank you.', '♪ The lamp is lit\nthe boats are in', '(Bo) No.'),
		).toEqual([
			'HOLM: Well.',
			'[applause]',
			'HOLM: Thank you.',
			'♪ The lamp is lit the boats are in ♪',
			'HOLM: (Bo) No.',
		]);
	});

	it('have no tags, settings, remarks or characters by name', () => {
		const {text, blocks, title} = parseSubtitles(
			[
				'WEBVTT - The lamp debate',
				'',
				'STYLE',
				'::cue { color: lime }',
				'',
				'NOTE read once',
				'and again',
				'',
				'opening',
				'00:01.000 --> 00:04.000 position:10% align:start',
				'{\\an8}<c.loud>Ida &amp; Bo</c>&nbsp;<00:00:02.000>met&#x21;&#1114112;&bogus;',
			].join('\n'),
			{kind: 'file', name: 'a.vtt'},
		);
		expect(title).toBe('The lamp debate');
		expect(text).toBe('The lamp debate\n\nIda & Bo met!&bogus;');
		expect(blocks.map(({kind}) => kind)).toEqual(['title', 'paragraph']);
	});

	it('roll up: a line that comes again is said once', () => {
		const rolling = 'so<00:00:00.500><c> we</c> met';
		expect(blocksOf(rolling, 'so we met', 'so we met\nat<00:00:01.500><c> six</c>')).toEqual([
			'so we met at six',
		]);
		expect(blocksOf('No.', 'No.')).toEqual(['No. No.']);
	});

	it('may have no blank lines, and times that are none', () => {
		const {text} = parseSubtitles(
			'1\n00:00:01,000 --> 00:00:02,000\nThe lamp\n2\n0:0:2 -> 9\nwent out.\n3\n99:99 -->\nTwice.',
			{kind: 'file', name: 'a.srt'},
		);
		expect(text).toBe('The lamp went out. 3 99:99 --> Twice.');
	});

	it('may have a comma between their times', () => {
		const {text} = parseSubtitles(
			'0:00:01.000,0:00:02.000\nHOLM: The lamp\nwent\n\n0:00:02.000,0:00:04.500\nout.\n',
			{kind: 'file', name: 'a.sbv'},
		);
		expect(text).toBe('HOLM: The lamp went out.');
	});

	it('are read in a time that grows with their length alone', () => {
		const start = performance.now();
		const words = ['<v '.repeat(100_000), '&#'.repeat(100_000), '- '.repeat(100_000), '('.repeat(100_000)];
		blocksOf(...words, ...Array(50_000).fill('HOLM: a'));
		expect(performance.now() - start).toBeLessThan(5000);
	});

	it('are known by their type and by their head, and are text where there is no cue', async () => {
		const read = async (text: string, mediaType?: string) =>
			(
				await parse({
					location: {kind: 'file', name: 'a'},
					bytes: Buffer.from(text),
					...(mediaType && {mediaType}),
				})
			).text;
		const cue = '00:01.000 --> 00:02.000\nThe lamp went out.\n';
		expect(await read(`WEBVTT\n\n${cue}`, 'text/plain')).toBe('The lamp went out.');
		expect(await read(`7\r\n${cue}`)).toBe('The lamp went out.');
		expect(await read(`made by hand\n\n${cue}`, 'application/x-subrip')).toBe('The lamp went out.');
		expect(await read('The lamp went out.', 'text/vtt')).toBe('The lamp went out.');
	});
});
