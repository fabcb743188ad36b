import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {transcriptLabels} from '../../../source/analyse/turns/transcript.js';
import {labelOf} from '../../../source/analyse/turns/turn-labels.js';
import {parseSubtitles} from '../../../source/parse/subtitles.js';
import {model} from '../../model.js';
import {read} from '../read.js';
import {analysed, said} from '../said.js';

/** The places among the passages of those that a label gives to somebody. */
const labelled = (markdown: string): number[] => {
	const {passages} = read(markdown);
	return [...transcriptLabels(passages)].map(passage => passages.indexOf(passage));
};

describe('labels', () => {
	it.each([
		'HOLM: We begin.',
		'HOLM:',
		'"HOLM: We begin.',
		'Q: Why?',
		'Q. Why?',
		'Anna Larsen: Because.',
		'Ursula von Holm (host): Welcome.',
		'**Anna Larsen:** Because.',
		'**Larsen** Because.',
		'**Larsen**',
		'## Anna Larsen',
		'## Anna Larsen (Northern Isles) (Ind)',
		'## The Minister of State, Department for Transport (Anna Larsen)',
		'## Ms Larsen',
		'Anna Larsen (Northern Isles) (Lab/Co-op): Because.',
		'Ms Larsen (Greens, Tas.): Because.',
		'Senator LARSEN (Tasmania) (10:14): Because.',
		'The Minister of State for Food, Fish and Rural Affairs (Anna Larsen): Because.',
		'Madam Deputy Speaker (Anna Larsen): Because.',
		'Mr. LARSEN. Because.',
		'Dr. Larsen. Because.',
		'Chairwoman Larsen. Because.',
		'Mr. LARSEN of New Halden. Because.',
		'The SPEAKER pro tempore. Because.',
		'The PRESIDING OFFICER (Mr. LARSEN). Because.',
	])('open %s', markdown => {
		expect(labelOf(read(markdown).passages[0])).toBeDefined();
	});

	it.each([
		'He said this: no.',
		'# Storms\n\n## Ada: latest',
		'At 10:30 we left.',
		'Globex Inc. (NYSE: GBX) opened a mill.',
		'Monday: earliest day of a strike',
		'**Larsen** said no.',
		'**The wind rose over night**',
		'## The Northern Isles',
		'## Anna Larsen wins',
		'## Larsen',
		'## Anna Larsen (Northern Isles',
		'The cost of it all (Anna Larsen): ten crowns.',
		'Mr. LARSEN said so. We left.',
		'The EU. We left it.',
		'The Chair. We left it.',
		'Dr. Larsen came. We left.',
		'Halden Bay. We left it.',
	])('do not open %s', markdown => {
		expect(labelOf(read(markdown).passages.at(-1)!)).toBeUndefined();
	});
});

describe('transcripts', () => {
	it('are known by labels that come again', () => {
		expect(labelled('HOLM: We begin.\n\nHOLM: Please, begin.\n\nRecipe: two eggs.')).toEqual([0, 1]);
	});

	it('are known by labels that come again as a surname, a first name or initials', () => {
		expect(labelled('Anna Berg: Go.\n\nThe room was cold.\n\nBerg: You go on.\n\nAB: Good.')).toEqual([
			0, 2, 3,
		]);
	});

	const debate = (first: string, second: string, mark: (name: string) => string): string =>
		[
			mark(first),
			'I beg to move that the ferries be paid for. The piers leak.',
			'It has been so for years.',
			mark(second),
			'Will she give way?',
			mark(first),
			'I will.',
			mark(second),
			'The piers do leak.',
		].join('\n\n');

	it.each(['**', '## '])(
		'may have those who speak on lines of their own, as in reports of debates: %s',
		sign => {
			const marked = debate('Anna Larsen', 'Per Holm', name => `${sign}${name}${sign === '**' ? sign : ''}`);
			expect(labelled(marked)).toEqual([0, 3, 5, 7]);
			expect(said(marked)).toEqual([
				'Anna Larsen: I beg to move that the ferries be paid for. The piers leak. … It has been so for years.',
				'Per Holm: Will she give way?',
				'Anna Larsen: I will.',
				'Per Holm: The piers do leak.',
			]);
		},
	);

	it('are no places above their paragraphs, nor what candidates want', () => {
		const places =
			'**Lisbon**\n\nIt is warm, and you can walk.\n\n**Porto**\n\nSmaller than Lisbon, Porto has my trains.';
		expect(labelled(places)).toEqual([]);
		const guide = ['Economy', 'Health']
			.map(
				heading =>
					`## ${heading}\n\n### Ruth Holm\n\nHolm wants to cut our taxes.\n\n### Peter Lund\n\nLund does not. What do you want?`,
			)
			.join('\n\n');
		expect(labelled(guide)).toEqual([]);
	});

	it('are no news in English about what is called like an `I` of another language, nor prices of pans', () => {
		const news = 'Lakers: The EU is out.\n\nCeltics: The guard is in.';
		expect(said(`${news}\n\n${news}`)).toEqual([]);
		const shop = 'Large pan: 12 euro\n\nSmall pan: 8 euro';
		expect(labelled(`${shop}\n\n${shop}`)).toEqual([]);
		const seats = 'PAN: 12 seats.\n\nPRI: 9 seats.';
		expect(said(`${seats}\n\n${seats}`)).toEqual([]);
	});

	it('are known by an `I` or a form of address of another language', () => {
		const talk =
			'Rita: Eu fico em casa com os gatos.\n\nCarlos: Fica, sim, que a noite vai ser longa.\n\nRita: O barco sai da ponte.\n\nCarlos: Sai mais tarde.';
		expect(said(`${talk}\n\n${talk}`)).toHaveLength(8);
		// Too short for its language to be known.
		const chat = 'Lena: Ich komme.\n\nJan: Gut.\n\nLena: Bald.\n\nJan: Ja.';
		expect(said(chat)).toHaveLength(4);
		const house = 'Pan Nowak: Dobrze.\n\nPoseł pani Lis: Nie.\n\nPan Nowak: Tak.';
		expect(labelled(house).sort()).toEqual([0, 1, 2]);
	});

	it('are no portraits below names', () => {
		const portraits = '## Anna Larsen\n\nShe told me that I may come.\n\n## Per Holm\n\nHe asked: will you?';
		expect(labelled(portraits)).toEqual([]);
	});

	it('may be one question and one answer', () => {
		expect(labelled('Berg: What does moss drink?\n\nLund: Rain.')).toEqual([0, 1]);
	});

	it('may be two statements of people whom the text knows and who speak as one does', () => {
		expect(
			labelled('Anna Berg and Carl Lund talked.\n\nBerg: I like moss.\n\nLund: Rain does, too.'),
		).toEqual([1, 2]);
	});

	it.each([
		['a list of what is what', 'Pace: slow.\n\nWeight: four tons.'],
		['a team', 'Anna Berg: goalkeeper\n\nCarl Lund: striker'],
		[
			'notes of what nobody says',
			'Reds: The keeper is out.\n\nBlues: Nobody is hurt.\n\nReds: Home on Friday.',
		],
		['an initial', 'A. Smith came in.\n\nHe sat down.'],
		['an agenda', '- Thursday: ballot\n- Friday: what next?\n- Monday: strike'],
	])('are not %s', (_, markdown) => {
		expect(labelled(markdown)).toEqual([]);
	});

	it('may have somebody who says one thing, in capitals like the others', () => {
		const talk = 'HOLM: Why?\n\nVOSS: Because.\n\nHOLM: I see.\n\nTHE WITNESS: I object.';
		expect(labelled(talk)).toEqual([0, 1, 2, 3]);
		expect(labelled(talk.replace('THE WITNESS', 'UNIDENTIFIED WOMAN'))).toEqual([0, 1, 2, 3]);
		expect(labelled(talk.replace('THE WITNESS', 'FEMALE VOICE'))).toEqual([0, 1, 2, 3]);
		expect(labelled(talk.replace('THE WITNESS', 'QUILL'))).toEqual([0, 1, 2]);
		expect(labelled(`${talk.replace('THE WITNESS', 'QUILL')}\n\nHOLM: Go on.`).sort()).toEqual([
			0, 1, 2, 3, 4,
		]);
		expect(labelled(talk.replace('THE WITNESS', 'The witness'))).toEqual([0, 1, 2]);
	});

	it.each([
		['in capitals', 'HOLM: We begin.\n\nVOSS: The mayor said that it rains.\n\nHOLM: Thank you.'],
		['by a name', 'Holm: We begin, Ms. Voss.\n\nVoss: The mayor said that it rains.\n\nHolm: Thank you.'],
		[
			'in capitals and by name at an end',
			'HOLM: We begin.\n\nHOLM: Ms. Voss, thank you.\n\nVOSS: Not at all.',
		],
	])('may be short, with somebody called once %s', (_, talk) => {
		expect(labelled(talk).sort()).toEqual([0, 1, 2]);
	});

	it('may have somebody who says one thing in some paragraphs', () => {
		const talk = 'HOLM: I begin.\n\nIt is late.\n\nVOSS: Thank you.\n\nIt rains.\n\nHOLM: It does.';
		expect(labelled(talk).sort()).toEqual([0, 2, 4]);
	});

	it.each(['NOTE', 'UPDATE', 'BACKGROUND', 'Verdict', 'Ferries', 'The piers'])(
		'are not interrupted by %s',
		label => {
			const [first, second] = label === label.toUpperCase() ? ['HOLM', 'VOSS'] : ['Holm', 'Voss'];
			const talk = `${first}: We begin.\n\n${second}: We do.\n\n${first}: You are late.\n\n${label}: It rained.\n\n${first}: I was.`;
			expect(labelled(talk)).not.toContain(3);
		},
	);

	it('tell in brackets who has an office, or where somebody sits', () => {
		const named = ([label]: readonly string[]) => {
			const {text, passages} = read(label);
			const {start, end} = labelOf(passages[0])!.name;
			const {tokens} = passages[0];
			return text.slice(tokens[start].start, tokens[end - 1].end);
		};
		expect(named`The Minister of State for Fish (Anna Larsen): No.`).toBe('Anna Larsen');
		expect(named`Madam Deputy Speaker (Ms Larsen): No.`).toBe('Ms Larsen');
		expect(named`Anna Larsen (Jordan Hill) (Ind): No.`).toBe('Anna Larsen');
		expect(named`Mr Larsen (Milton Vale): No.`).toBe('Mr Larsen');
		expect(named`Anna Larsen (chair): No.`).toBe('Anna Larsen');
		expect(named`Mr. LARSEN of Halden. No.`).toBe('Mr. LARSEN');
	});

	it('may have somebody who speaks once, with a seat or an office in brackets', () => {
		const talk = (label: string) =>
			labelled(`Anna Larsen: I begin.\n\nMr Holm: I do not.\n\n## Fish\n\n${label}: It rains.`).sort();
		expect(talk('Olga Brandt (Moorland) (Ind)')).toEqual([0, 1, 3]);
		expect(talk('The Minister for Fish (Olga Brandt)')).toEqual([0, 1, 3]);
		expect(talk('Senator BRANDT (Moorland)')).toEqual([0, 1, 3]);
		expect(talk('Eggs (two)')).toEqual([0, 1]);
		expect(
			labelled('Anna Larsen: I do.\n\nMr Holm: I do not.\n\nAnna Berg (Moorland): 1,204').sort(),
		).toEqual([0, 1]);
		expect(talk('Hot Sauce (red)')).toEqual([0, 1]);
	});

	it('may have somebody who has a number', () => {
		const talk = 'CHAIR: We begin.\n\nRESIDENT 1: It leaks.\n\nRESIDENT 2: He is late.\n\nCHAIR: Thank you.';
		expect(labelled(talk).sort()).toEqual([0, 1, 2, 3]);
	});

	it('may have somebody in capitals among letters', () => {
		const talk =
			'Q. Did it rain?\n\nA. It did.\n\nMS. BRANDT: Objection.\n\nQ. Much?\n\nTHE WITNESS: It did.';
		expect(labelled(talk).sort()).toEqual([0, 1, 2, 3, 4]);
	});

	it('may have questions of a press conference, with a letter and no sign', () => {
		const talk =
			'MS. HOLM: We begin.\n\nQ Why so late?\n\nMS. HOLM: Fog.\n\nQ The mayor says that it was you.';
		expect(labelled(talk).sort()).toEqual([0, 1, 2, 3]);
		expect(labelled(`${talk}\n\nMS. HOLM: No.\n\nA Dane left.\n\nA Norseman came.`).sort()).toEqual([
			0, 1, 2, 3, 4,
		]);
	});

	it('keep what is heard meanwhile out of a turn that goes on behind it', () => {
		const talk = 'HOLM: He says to me, “You are late.”\n\n[LAUGHTER]\n\nI was.\n\nVOSS: Why?\n\nHOLM: No.';
		expect(said(talk)[0]).toBe('HOLM: He says to me, “You are late.” … I was.');
	});

	it('keep brackets within a turn', () => {
		const talk = 'HOLM: It is late.\n\n(Or early) I think (as you know).\n\nVOSS: Why?\n\nHOLM: No.';
		expect(said(talk)[0]).toBe('HOLM: It is late. … (Or early) I think (as you know).');
	});

	it('are no credits', () => {
		expect(said('Words: Ida Krol\n\nIda Krol opened the mill.')).toEqual([]);
	});
});

describe('stamps', () => {
	it('tell who speaks, and are in nobody’s words', () => {
		expect(
			said(
				[
					'[00:00:04] Ida Holm: The lamp is out. Critics say so.',
					'[00:00:09] And the oil is gone, the keeper says.',
					'Bo Krol (00:12): Again?',
					'Ida Holm: [00:00:19] It is late.',
				].join('\n\n'),
			),
		).toEqual([
			'Ida Holm: The lamp is out. Critics say so. … And the oil is gone, the keeper says.',
			'Bo Krol: Again?',
			'Ida Holm: It is late.',
		]);
	});

	it('stand beside a name above the words', () => {
		const lines = ['Ida Holm [0:03]', 'The lamp went out.', 'Bo Krol [0:09]', 'It did, critics say.'];
		expect(said(lines.join('\n\n'))).toEqual([
			'Ida Holm: The lamp went out.',
			'Bo Krol: It did, critics say.',
		]);
		const rows = ['Grand Hall 19:30', 'The keeper sings.', 'Old Mill 20:15', 'The choir of the pier.'];
		expect(said(rows.join('\n\n'))).toEqual([]);
		const race = ['Ruth Berg 0:58.10', 'Ida Holm 0:59.40', 'It was a good day for us.'];
		expect(said(race.join('\n\n'))).toEqual([]);
	});

	it('are in a chat beside whoever writes, whatever they are called', () => {
		const lines = [
			'[09:04] \\<ida\\_h> lamp is out',
			'[09:04] \\<keeper> green',
			'[09:05] \\* ida\\_h waves at the keeper who said no',
			'[09:06] bo has joined',
			'[09:07] \\<ida\\_h> ok',
		];
		expect(said(lines.join('\n\n'))).toEqual(['ida_h: lamp is out', 'keeper: green', 'ida_h: ok']);
	});

	it('have a day in a chat, and what a phone tells is nobody’s', () => {
		const lines = [
			'12/05/2025, 09:01 - Messages are end-to-end encrypted.',
			'12/05/2025, 09:04 - Ida Holm: lamp is out',
			'12/05/2025, 09:05 - +44 7700 900555: green',
			'12/05/2025, 09:06 - Ida Holm: \\<Media omitted>',
			'12/05/2025, 09:07 - Ida Holm left',
		];
		expect(said(lines.join('\n\n'))).toEqual(['Ida Holm: lamp is out', '+44 7700 900555: green']);
	});

	it('name people in a meeting, although most words of such a line have a capital', () => {
		const lines = [
			'09:01:12 From Dana Whitfield to Everyone:',
			'Good morning.',
			'09:02:40 From Raj Patel :',
			'Hello.',
		];
		expect(analysed(lines.join('\n\n')).speakers.map(({name, kind}) => `${name}: ${kind}`)).toEqual([
			'Dana Whitfield: person',
			'Raj Patel: person',
		]);
	});

	it('tell in a meeting what is done to a message, which nobody writes', () => {
		const lines = [
			'09:01:12 From Ida Holm to Everyone:',
			'Is the lamp out?',
			'09:02:40 From Bo Krol to Everyone:',
			'Replying to "Is the lamp out?"',
			'It is.',
			'09:03:10 From Ida Holm to Everyone:',
			'Reacted to "It is." with 👍',
			'09:03:12 From Ida Holm : Removed a 👍 reaction from "It is."',
			'09:04:02 From Bo Krol to Everyone:',
			'Replying to nobody is no fun.',
		];
		expect(said(lines.join('\n\n'))).toEqual([
			'Ida Holm: Is the lamp out?',
			// What stands in marks is listed, as in any text.
			'unattributed: "Is the lamp out?"',
			'Bo Krol: It is.',
			'unattributed: "It is."',
			'unattributed: "It is."',
			'Bo Krol: Replying to nobody is no fun.',
		]);
	});

	it('stand before what is heard as well', () => {
		const lines = ['[0:04] Ida Holm: It is out.', '[0:09] (laughter)', '[0:12] Bo Krol: Again?'];
		expect(said(lines.join('\n\n'))).toEqual(['Ida Holm: It is out.', 'Bo Krol: Again?']);
	});

	it('make no speaker of a song', () => {
		const songs = ['The Pier (3:12): A slow start.', 'My Lamp (4:05): You hear the waves.'];
		expect(said(songs.join('\n\n'))).toEqual([]);
		expect(said(['1. The Pier 3:12', '2. My Lamp 4:05', ...songs].join('\n\n'))).toEqual([]);
		const talk = ['Ida Holm (3:12): Is it out?', 'Bo Krol (4:05): Yes.', 'Ida Holm (4:09): Good.'];
		expect(said(talk.join('\n\n'))).toEqual(['Ida Holm: Is it out?', 'Bo Krol: Yes.', 'Ida Holm: Good.']);
	});

	it('make no speaker of what a program logs', () => {
		const lines = ['[09:00:03] ERROR: No oil', '[09:00:04] INFO: Lit again', '[09:00:05] INFO: We are done'];
		expect(said(lines.join('\n\n'))).toEqual([]);
	});

	it('make no speaker of a programme or a ticker', () => {
		expect(said('09:00 Opening: The keeper\n\n10:30 Lamps: A history')).toEqual([]);
		expect(said('11:00 Ruth Holm: My life at sea\n\n12:30 Peter Krol: Ropes')).toEqual([]);
		expect(said('11:00 Ida Holm: Is it out?\n\n11:02 Bo Krol: Yes.\n\n11:02 Ida Holm: Good.')).toEqual([
			'Ida Holm: Is it out?',
			'Bo Krol: Yes.',
			'Ida Holm: Good.',
		]);
		expect(said('10:32 The ferry company said it was late.')).toEqual(['The ferry company: it was late']);
	});
});

describe('whoever has a turn', () => {
	it('is somebody, be it by number', () => {
		const lines = [
			'CHAIR: Order.',
			'RESIDENT 1: I saw it.',
			'CHAIR: Did you?',
			'RESIDENT 2: So did I.',
			'CHAIR: Order.',
		];
		expect(said(lines.join('\n\n'))).toEqual(lines);
	});

	it('is named in brackets behind what they are', () => {
		const lines = ['KEEPER (Ida Holm): Who is there?', 'BO KROL: I am.', 'IDA HOLM: You again?'];
		expect(said(lines.join('\n\n'))[0]).toBe('Ida Holm: Who is there?');
	});

	it('is whom the head of the text calls so', () => {
		const turns = ['PX: Who is there?', 'MA: I am.', 'PX: Again?', 'MA: Yes.'];
		const who = (head: string) => said([head, ...turns].join('\n\n')).slice(-2);
		const named = ['Ida Holm: Again?', 'Bo Krol: Yes.'];
		expect(who('PX = Ida Holm, MA = Bo Krol')).toEqual(named);
		expect(who('We met Ida Holm (PX) and Bo Krol (MA) on the pier.')).toEqual(named);
		expect(who('We met Ida Holm and Bo Krol on the pier.')).toEqual(['PX: Again?', 'MA: Yes.']);
	});
});

it('hears music as a stage direction', () => {
	expect(said('HOLM: I am here.\n\n♪ a waltz ♪\n\nHOLM: Are you?')).toEqual([
		'HOLM: I am here.',
		'HOLM: Are you?',
	]);
});

describe('voices of subtitles', () => {
	/** Who says what where each cue has a voice. */
	const saidBy = (...voices: Array<[name: string, words: string]>): Array<[string | undefined, string]> => {
		const cues = voices.map(([name, words], i) => `00:0${i}.000 --> 00:0${i}.900\n<v ${name}>${words}\n`);
		const file = `WEBVTT\n\n${cues.join('\n')}`;
		const {quotations, speakers} = analyse(parseSubtitles(file, {kind: 'file', name: 'a.vtt'}), model);
		return quotations.map(({text, speakers: [id]}) => [speakers.find(each => each.id === id)?.name, text]);
	};

	it.each([
		[
			['Ada', 'Red.'],
			['Bo', 'Blue.'],
			['Ada', 'Green.'],
		],
		[
			['Olav Krol', 'I will not go. Never.'],
			['Siv', 'OK.'],
		],
		[
			['Dagny', 'I saw it.'],
			['Marta Lou', 'Yes.'],
			['Dagny', 'Gone.'],
			['The storyteller', 'Not so.'],
		],
		[
			['Ruth deVries Holt', 'Actually, the pier is round.'],
			['sailor_2', 'nor that one'],
			['She', 'Not me.'],
		],
	] as Array<Array<[string, string]>>)('are turns, whoever speaks how often: %j', (...voices) => {
		expect(saidBy(...voices)).toEqual(voices);
	});
});

describe('a label that is there once', () => {
	it('is a turn right between two of those who are heard, whatever it is', () => {
		expect(
			labelled('Ida: who has the key?\n\nKarl: not me\n\nZorro: under the mat\n\nIda: thanks!').sort(),
		).toEqual([0, 1, 2, 3]);
	});

	it('is none where it stands above them', () => {
		expect(labelled('Place: the mill\n\nIda: who has the key?\n\nKarl: not me\n\nIda: thanks!')).toEqual([
			1, 2, 3,
		]);
	});
});
