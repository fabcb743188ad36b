import {describe, expect, it} from 'vitest';
import {noNotes} from '../../../source/document/notes.js';
import {speakerNames} from '../../../source/document/wording.js';
import {asCorrected} from '../../../source/ui/reducers/notes.js';
import {quotationMeant} from '../../../source/ui/selectors/focus.js';
import {shownQuotations} from '../../../source/ui/selectors/listed.js';
import type {State} from '../../../source/ui/state.js';
import {act, analysisOf, effectsOf, press, start} from '../sample.js';

const listed = press(start(), 'q');
const type = (state: State, text: string): State =>
	press(act(press(state, 'e'), {type: 'type', text}), 'return');
const whose = (state: State): string => {
	const quotation = quotationMeant(state);
	return state.analysis && quotation ? speakerNames(state.analysis, quotation) : '';
};

describe('a correction', () => {
	it('asks who says what is chosen in the list, or looked at in the text', () => {
		expect(press(listed, 'e').prompt).toMatchObject({kind: 'speaker', text: ''});
		expect(press(start(), 'right', '.', 'e').prompt?.kind).toBe('speaker');
		expect(press(start(), 'right', 'e')).toMatchObject({
			prompt: null,
			message: 'Choose a quotation first: q lists them',
		});
	});

	it('confirms who was found with Enter alone', () => {
		const name = whose(listed);
		const after = press(listed, 'e', 'return');
		expect(quotationMeant(after)).toMatchObject({checked: 'confirmed', confidence: 1});
		expect(after.message).toBe(`Checked: ${name} says it; E takes it back`);
		expect(after.prompt).toBeNull();
	});

	it('takes another name, which an arrow finds as well, or nobody’s', () => {
		expect(whose(type(listed, 'Berg'))).toBe('Tomas Berg');
		const others = new Set(
			[press(listed, 'e', 'up', 'return'), press(listed, 'e', 'up', 'up', 'return')].map(whose),
		);
		expect(others).toContain('Tomas Berg');
		const nobody = type(listed, '-');
		const id = quotationMeant(listed)?.id;
		expect(nobody.analysis?.quotations.find(quotation => quotation.id === id)?.speakers).toEqual([]);
		expect(nobody.message).toBe('Corrected: nobody says it; E takes it back');
	});

	it('offers whoever was named last first, and the others behind', () => {
		const again = press(type(listed, 'Ida Krol; Tomas Berg'), 'j', 'e', 'up');
		expect(again.prompt?.text).toBe('Ida Krol; Tomas Berg');
		const plain = press(listed, 'e', 'up').prompt?.text;
		expect(press(again, 'up').prompt?.text).toBe(plain);
		expect(press(type(listed, plain ?? ''), 'j', 'e', 'up').prompt?.text).toBe(plain);
		expect(press(type(listed, '-'), 'j', 'e', 'up').prompt?.text).toBe(plain);
	});

	it('is told with so much of long names that there is room for how it is taken back', () => {
		expect(type(listed, `Ida ${'Krol '.repeat(30)}; Per Holm`).message).toMatch(
			/^Corrected: Ida Krol .{20,40}… say it; E takes it back$/,
		);
	});

	it('waits for a name that means one', () => {
		const state = press(
			start({markdown: '“Yes,” said Ida Falk. “No,” said Otto Falk. “Perhaps,” said Ana Ruiz.'}),
			'q',
		);
		expect(type(state, 'Falk').prompt?.text).toBe('Falk');
		expect(press(type(state, 'Falk'), 'escape').notes.corrections).toEqual([]);
	});

	it('is taken back, and replaced by the next one', () => {
		const twice = type(type(listed, 'Ida Krol'), 'Per Holm');
		expect(twice.notes.corrections).toHaveLength(1);
		expect(whose(twice)).toBe('Per Holm');
		expect(twice.analysis?.speakers.map(({name}) => name)).not.toContain('Ida Krol');
		const back = press(twice, 'E');
		expect(back.analysis).toEqual(listed.analysis);
		expect(back.notes.corrections).toEqual([]);
		expect(press(back, 'E').message).toContain('as it was found');
	});

	it('is kept', () => {
		expect(effectsOf(listed, 'e', 'return')).toEqual([
			{
				type: 'note',
				article: listed.analysis?.article,
				notes: press(listed, 'e', 'return').notes,
				before: noNotes,
			},
		]);
		expect(effectsOf(press(listed, 'e', 'return'), 'E')).toMatchObject([{notes: {corrections: []}}]);
	});

	it('leaves the list of what is in doubt, where the next one is chosen', () => {
		const doubtful = press(listed, 'D');
		const [first, second] = shownQuotations(doubtful);
		const after = press(doubtful, 'g', 'e', 'return');
		expect(shownQuotations(after).map(({id}) => id)).not.toContain(first.id);
		expect(quotationMeant(after)?.id).toBe(second.id);
	});

	it('is taken back where it has left the list, until another one is chosen', () => {
		const doubtful = press(listed, 'D', 'g');
		const [first] = shownQuotations(doubtful);
		const after = press(doubtful, 'e', 'return');
		const back = press(after, 'E');
		expect(quotationMeant(back)).toEqual(first);
		expect(back.notes.corrections).toEqual([]);
		expect(back.message).toMatch(/^Taken back: “.+” is again as it was found$/);
		expect(press(after, 'j', 'k', 'E').notes.corrections).toHaveLength(1);
	});

	it('leads on where it moves what is corrected to another place in the list', () => {
		const state = press(
			start({markdown: '“Yes,” said Ida Falk.\n\n“No,” said Otto Falk.\n\n“Soon,” said Ana Ruiz.'}),
			'q',
			'j',
		);
		const nobodys = type(state, '-');
		expect(shownQuotations(nobodys).map(({text}) => text)).toEqual(['“Yes,”', '“Soon,”', '“No,”']);
		expect(quotationMeant(nobodys)?.text).toBe('“Soon,”');
		expect(quotationMeant(press(nobodys, 'E'))?.text).toBe('“No,”');
		expect(whose(press(nobodys, 'E'))).toBe('Otto Falk');
		expect(quotationMeant(type(state, 'Ana Ruiz'))?.text).toBe('“No,”');
		const last = type(press(nobodys, 'j'), 'Otto Falk');
		expect(quotationMeant(last)?.text).toBe('“Soon,”');
	});

	it('taken back and gone from a list of one speaker’s leaves the next one chosen, not the first', () => {
		const markdown = ['Soon', 'Late', 'Never', 'Well'].map(word => `“${word},” said Ida Falk.`).join('\n\n');
		const state = press(
			start({markdown: `${markdown}\n\n“No,” said Ana Ruiz.\n\n“Yes,” said Ida Falk.`}),
			'q',
		);
		const given = press(type(press(state, 'j', 'j', 'j', 'j'), 'Ida Falk'), 'g', 'w', 'j', 'j', 'j', 'j');
		expect(quotationMeant(given)?.text).toBe('“No,”');
		const back = press(given, 'E');
		expect(shownQuotations(back).map(({text}) => text)).not.toContain('“No,”');
		expect(quotationMeant(back)?.text).toBe('“Yes,”');
	});

	it('ends a filter by somebody to whom it leaves nothing', () => {
		const state = press(start({markdown: '“Yes,” said Ida Falk. “No,” said Otto Falk.'}), 'q', 'w');
		expect(shownQuotations(state)).toHaveLength(1);
		const after = type(state, 'Otto Falk');
		expect(after.filter.speaker).toBeUndefined();
		expect(shownQuotations(after)).toHaveLength(2);
	});

	it('taken back ends a filter by somebody whom it alone named', () => {
		const state = press(type(listed, 'Ida Krol'), 'w');
		expect(shownQuotations(state)).toHaveLength(1);
		const after = press(state, 'E');
		expect(after.filter.speaker).toBeUndefined();
		expect(shownQuotations(after)).toEqual(shownQuotations(listed));
	});
});

describe('an article that is read again', () => {
	const before = press(
		start({markdown: '“It is late,” said Ana Ruiz. “It was the fog,” said Otto Falk.'}),
		'q',
		'j',
	);
	const again = (state: State, markdown: string): State => {
		const asked = act(state, {type: 'changed'});
		const analysis = analysisOf(markdown);
		return act(asked, {type: 'opened', request: asked.request, analysis, findings: 'found'});
	};
	const typing = act(press(before, 'e'), {type: 'type', text: 'Ida Krol'});

	it('asks on about the same quotation, and not about another one', () => {
		const same = again(typing, 'Well. “It was the fog,” said Otto Falk.');
		expect(same.prompt?.text).toBe('Ida Krol');
		expect(whose(press(same, 'return'))).toBe('Ida Krol');
		const gone = again(typing, '“It is late,” said Ana Ruiz. “It was the rain,” said Otto Falk.');
		expect(gone.prompt).toBeNull();
		expect(gone.message).toBe('The quotation that was asked about is gone from the article');
	});

	it('tells one “Yes” from another', () => {
		const markdown = '“Yes,” said Ana Ruiz.\n\n“Yes,” said Otto Falk.\n\n“No,” said Ida Holm.';
		const asking = act(press(start({markdown}), 'q', 'j', 'e'), {type: 'type', text: 'Ida Krol'});
		const same = again(asking, `Well.\n\n${markdown}`);
		expect(same.prompt?.text).toBe('Ida Krol');
		expect(whose(same)).toBe('Otto Falk');
		expect(again(asking, markdown.replace('“Yes,” said Otto', '“Never,” said Otto')).prompt).toBeNull();
	});

	it('tells that corrections have lost their words, once', () => {
		const noted = type(press(typing, 'return'), 'Per Holm');
		const gone = again(noted, '“It is late,” said Ana Ruiz. “Never,” said Otto Falk.');
		expect(gone.message).toBe('Read again; the words of 1 correction are gone: “It was the fog,”');
		expect(again(gone, '“Never,” said Otto Falk.').message).toBe('Read again');
	});
});

describe('a very long article that is read again', () => {
	const markdown = '“It is late,” said Ana Ruiz.\n\n“Yes,” said Otto Falk.\n\n“Yes,” said Ida Holm.';
	const state = press(start({markdown}), 'q', 'j', 'j');
	/** Before its speakers and quotations are there, and after. */
	const again = (from: State, text: string): readonly [State, State] => {
		const asked = act(from, {type: 'changed'});
		const analysis = analysisOf(text);
		const outline = {...analysis, speakers: [], quotations: []};
		const sought = act(asked, {type: 'opened', request: asked.request, analysis: outline, findings: 'none'});
		return [sought, act(sought, {type: 'analysed', analysis})];
	};

	it.each([
		['list', state],
		['text', press(state, 'return')],
	])('asks on about the same quotation once it is found, in the %s', (_, from) => {
		const typing = act(press(from, 'e'), {type: 'type', text: 'Una Krol'});
		expect(quotationMeant(typing)?.id).toBe(state.analysis?.quotations[2].id);
		const [sought, found] = again(typing, `Well, well.\n\n${markdown}`);
		expect(sought).toMatchObject({findings: 'sought', message: 'Read again'});
		expect(sought.prompt?.text).toBe('Una Krol');
		expect(found.prompt?.text).toBe('Una Krol');
		expect(quotationMeant(found)?.id).toBe(found.analysis?.quotations[2].id);
		expect(whose(press(found, 'return'))).toBe('Una Krol');
		const [, gone] = again(typing, markdown.replace('“Yes,” said Ida Holm.', '“No,” said Ida Holm.'));
		expect(gone.prompt).toBeNull();
	});

	it('closes the prompt once it is known that the quotation is gone', () => {
		const typing = act(press(state, 'e'), {type: 'type', text: 'Una Krol'});
		const [sought, gone] = again(typing, '“It is late,” said Ana Ruiz. “No,” said Otto Falk.');
		expect(sought.prompt).not.toBeNull();
		expect(gone.prompt).toBeNull();
		expect(gone.message).toBe('The quotation that was asked about is gone from the article');
	});

	it('tells that corrections have lost their words once that is known, and once only', () => {
		const [sought, gone] = again(type(state, 'Una Krol'), '“It is late,” said Ana Ruiz.');
		expect(sought.message).toBe('Read again');
		expect(gone.message).toBe('Read again; the words of 1 correction are gone: “Yes,”');
		expect(again(gone, '“It is late,” said Ana Ruiz.')[1].message).toBe('Read again');
	});
});

describe('all that one speaker says', () => {
	const markdown =
		'“One,” said Otto Falk.\n\n“Two and three,” said Otto Falk.\n\n“Four,” said Otto Falk and Ana Ruiz.\n\n“Five,” said Ana Ruiz.';
	const speakers = press(start({markdown}), 's');
	const said = ({analysis}: State): string[] =>
		analysis?.quotations.map(quotation => speakerNames(analysis, quotation)) ?? [];

	it('is somebody else’s at once, together with whoever says it with them, and is taken back at once', () => {
		const after = type(speakers, 'Ida Krol');
		expect(said(after)).toEqual(['Ida Krol', 'Ida Krol', 'Ida Krol, Ana Ruiz', 'Ana Ruiz']);
		expect(after.message).toBe('Corrected: Ida Krol says all 3; E takes it back');
		expect(after.analysis?.speakers.map(({name}) => name)).not.toContain('Otto Falk');
		const back = press(after, 'E');
		expect(said(back)).toEqual(said(speakers));
		expect(back.message).toBe('Taken back: 3 are again as they were found');
		expect(back.notes.corrections).toEqual([]);
	});

	it('is taken back later with whoever has it then', () => {
		const later = press(type(speakers, 'Ida Krol'), 'j', 'k');
		expect(said(press(later, 'E'))).toEqual(said(speakers));
		expect(press(speakers, 'E').message).toBe('This is as it was found: nothing is to be taken back');
	});

	it('is nobody’s, or right as it is', () => {
		expect(said(type(speakers, '-'))).toEqual(['', '', 'Ana Ruiz', 'Ana Ruiz']);
		const right = press(speakers, 'e', 'return');
		expect(right.message).toBe('Checked: Otto Falk says all 3; E takes it back');
		expect(right.analysis?.quotations.map(({checked}) => checked)).toEqual([
			'confirmed',
			'confirmed',
			'confirmed',
			undefined,
		]);
	});

	it('is asked about on where the article is read again, as long as they speak in it', () => {
		const again = (text: string) => {
			const asked = act(press(speakers, 'e'), {type: 'changed'});
			return act(asked, {
				type: 'opened',
				request: asked.request,
				analysis: analysisOf(text),
				findings: 'found',
			});
		};
		expect(again(`Well.\n\n${markdown}`).prompt?.kind).toBe('speaker');
		const gone = again('“Five,” said Ana Ruiz.');
		expect(gone.prompt).toBeNull();
		expect(gone.message).toBe('Who was asked about is no speaker of the article any more');
	});

	it('names nobody twice who says something together with them', () => {
		expect(said(type(speakers, 'Ana Ruiz'))).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
	});
});

describe('what was noted earlier', () => {
	const {notes} = type(listed, 'Ida Krol');
	const changed = analysisOf('“Never,” said Otto Falk.');

	it.each([
		[
			'beside nothing else',
			null,
			'The words of 1 correction are gone: The old bridge over the harbour will cl…',
		],
		[
			'behind what is told already',
			'Only the beginning',
			'Only the beginning; the words of 1 correction are gone: The old bridge over the harbour will cl…',
		],
	])('is told to have lost its words, %s', (_, message, told) => {
		const found = {...start({analysis: changed}), message};
		expect(act(found, {type: 'noted', notes}).message).toBe(told);
		const seeking = {
			...start({findings: 'sought', analysis: {...changed, quotations: [], speakers: []}}),
			message,
		};
		const noted = act(seeking, {type: 'noted', notes});
		expect(noted.message).toBe(message);
		expect(act(noted, {type: 'analysed', analysis: changed}).message).toBe(told);
	});

	it('is told of no more where its words are there', () => {
		const {analysis} = listed;
		expect(analysis).not.toBeNull();
		expect(act(start({analysis: analysis ?? changed}), {type: 'noted', notes}).message).toBeNull();
	});

	it('holds once the quotations are found, and after the article is read again', () => {
		const {notes} = type(listed, 'Ida Krol');
		const seeking = act(
			start({findings: 'sought', analysis: {...analysisOf(''), quotations: [], speakers: []}}),
			{
				type: 'noted',
				notes,
			},
		);
		expect(seeking.notes).toBe(notes);
		const {analysis} = listed;
		expect(analysis).not.toBeNull();
		if (analysis !== null) {
			const found = asCorrected(seeking, analysis);
			expect(found.analysis?.speakers.map(({name}) => name)).toContain('Ida Krol');
			expect(found.analysis?.found).toBe(analysis);
		}

		const asked = press(type(listed, 'Ida Krol'), 'R');
		const again = act(asked, {
			type: 'opened',
			request: asked.request,
			analysis: analysisOf(listed.analysis?.article.text ?? ''),
			findings: 'found',
		});
		expect(again.notes).toEqual(notes);
	});
});
