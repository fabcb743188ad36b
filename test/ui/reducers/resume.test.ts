import {describe, expect, it} from 'vitest';
import {wordsWithVerb} from '../../../source/document/wording.js';
import {currentSection, isInSight, lookedAt} from '../../../source/ui/selectors/focus.js';
import {keptPlace, offerInWords} from '../../../source/ui/selectors/kept-place.js';
import {act, press, sample, start} from '../sample.js';

const anew = () => start({markdown: sample.repeat(8), size: {columns: 80, rows: 24}});

/** The article opened anew after it was left in the reader, or in a narrowed list. */
const again = (...keys: string[]) => {
	const kept = keptPlace(press(anew(), ...keys));
	return kept ? act(anew(), {type: 'offer', kept}) : anew();
};

describe('the place of last time', () => {
	it('is gone to, and then the one from which that was done, and so on', () => {
		const left = press(anew(), 'right', ' ', ' ');
		const there = press(again('right', ' ', ' '), "'");
		expect(there.place).toEqual(left.place);
		const back = press(there, 'j', "'");
		expect(back.place).toEqual(anew().place);
		const forth = press(back, 'q', 'w', "'");
		expect(forth.place).toEqual(press(there, 'j').place);
		const list = press(forth, "'");
		expect(list.place).toMatchObject({view: 'quotes', quotation: press(back, 'q', 'w').place.quotation});
		expect(list.filter.speaker).toBeDefined();
	});

	it('comes with the words that narrow the quotes, from the text as well, and Escape gives back what was before', () => {
		const left = press(anew(), 'q', '/', ...'hopeful', 'return', 'return');
		const there = press(again('q', '/', ...'hopeful', 'return', 'return'), 'q', 'f', "'");
		expect(there.place.inText).toBe(true);
		expect(there.filter).toEqual(left.filter);
		expect(press(there, "'", "'").filter).toEqual(left.filter);
		const before = press(there, 'escape');
		expect(before.place.view).toBe('quotes');
		expect(before.filter).toMatchObject({kind: 'direct', words: ''});
	});

	it('is the quotation that was chosen, with its evidence, and is offered by its words', () => {
		for (const keys of [
			['q', 'j', 'j', 'return'],
			['right', '.', '.', '.'],
			['right', 'G', ','],
		]) {
			const left = press(anew(), ...keys);
			const words = wordsWithVerb(left.analysis!, lookedAt(left)!);
			expect(offerInWords(again(...keys))).toBe(`' goes on where you were last time: ${words}`);
			const there = press(again(...keys), "'");
			expect(there.place).toMatchObject({top: left.place.top, inText: true, marked: left.place.marked});
			// And so it is where one goes there and back within a visit.
			expect(press(there, "'", "'").place).toEqual(there.place);
		}

		const list = again('q', 'j', 'j');
		expect(offerInWords(list)).toContain('last time: quotes, that the work could take longer');
		// What was kept earlier tells of no quotation.
		const {chosen, ...earlier} = list.kept!;
		expect(chosen).not.toBeNull();
		expect(press({...list, kept: earlier}, "'").place).toEqual(press(list, "'").place);
	});

	it('is offered by the words that the list shows, with the verb without which they would mislead', () => {
		const markdown =
			'The harbour was calm on that day.\n\nAda Lind opposed the sale of the old ferry.\n\n“No,” said Per Holm.';
		const opened = start({markdown, size: {columns: 80, rows: 24}});
		const kept = keptPlace(press(opened, 'q'))!;
		expect(kept.chosen?.words).toMatch(/^the sale/);
		const offered = act(opened, {type: 'offer', kept});
		expect(offerInWords(offered)).toBe(
			"' goes on where you were last time: quotes, opposed the sale of the old ferry",
		);
		// Before quotations are found the text itself tells what stands there.
		const early = {...offered, analysis: {...offered.analysis!, quotations: []}};
		expect(offerInWords(early)).toMatch(/: quotes, the sale of the old ferry$/);
	});

	it('is offered by the section that was gone to, in a text that fits on the screen as well', () => {
		const whole = start({size: {columns: 140, rows: 60}});
		const left = press(whole, 'j', 'j', 'right');
		expect(left.place).toMatchObject({inText: true, top: 0});
		expect(offerInWords(act(whole, {type: 'offer', kept: keptPlace(left)!}))).toMatch(
			/last time: What people say$/,
		);
		// So it is on a smaller screen, on which it was out of sight.
		for (const keys of [
			['j', 'j'],
			['j', 'j', 'right'],
		]) {
			const kept = keptPlace(press(whole, ...keys))!;
			const small = act(start({size: {columns: 80, rows: 12}}), {type: 'offer', kept});
			expect(offerInWords(small)).toMatch(/last time: What people say$/);
			const there = press(small, "'");
			expect(currentSection(there)).toBe(2);
			expect(isInSight(there, there.place, there.analysis!.sections[2].start)).toBe(true);
		}

		// Further on in the text it is the one that stands there.
		const read = press(anew(), ...'jjj', 'right', ' ', ' ');
		const title = read.analysis?.sections[currentSection(read)].title;
		expect(offerInWords(act(anew(), {type: 'offer', kept: keptPlace(read)!}))).toContain(`: ${title}`);
	});

	it('is offered by no half of a character, and by all of the words where these are whole', () => {
		const offeredFor = (words: string) => {
			const opened = start({markdown: `The harbour was calm.\n\n“${words},” said Ada Lind.`});
			const kept = keptPlace(press(opened, 'q'))!;
			return offerInWords(act(opened, {type: 'offer', kept})) ?? '';
		};

		expect(offeredFor(`We sail ${'🚢'.repeat(80)}`)).toMatch(/🚢…$/u);
		expect(offeredFor(`We sail ${'🚢'.repeat(80)}`)).not.toMatch(/\p{Cs}/u);
		const whole = `We now ${'sail '.repeat(21)}today`;
		expect(offeredFor(whole)).toMatch(/today,”$/);
	});

	it('has that quotation in sight on a smaller screen, and none where the text has lost it', () => {
		const kept = keptPlace(press(anew(), 'right', 'G', ',', ','))!;
		const small = start({markdown: sample.repeat(8), size: {columns: 50, rows: 13}});
		const there = press({...small, kept}, "'");
		expect(isInSight(there, there.place, lookedAt(there)!.start)).toBe(true);
		const shorter = press({...start({markdown: 'Nothing is left of it.'}), kept}, "'");
		expect(shorter.place).toMatchObject({inText: true, marked: null});
	});

	it('is offered until one has gone there, and says where one is already', () => {
		const offered = again('right', ' ', ' ');
		expect(offerInWords(offered)).toContain('where you were last time');
		// Over the help that key leads nowhere.
		expect(offerInWords(press(offered, '?'))).toBeNull();
		expect(offerInWords(press(offered, '?', 'q'))).not.toBeNull();
		const returned = press(offered, "'", 'escape');
		expect(returned.place).toEqual(anew().place);
		expect(offerInWords(returned)).toBeNull();
		expect(press(returned, "'").message).toBe('This is where you came from');
		expect(press(anew(), "'").message).toBe(
			'There is no place to go back to: nothing is kept of an earlier visit',
		);
	});
});

describe('the way back in the text', () => {
	const markdown = `${sample.repeat(8)}\n\nThe quay is closed.\n`;
	const read = () => press(start({markdown, size: {columns: 80, rows: 24}}), 'right', ' ');

	it('leads from its end, from a percentage and from what was looked for to where one was, and forth again', () => {
		const here = read();
		for (const keys of [['G'], [':', ...'80%', 'return'], ['/', ...'quay is', 'return']]) {
			const far = press(here, ...keys);
			expect(far.place.top).not.toBe(here.place.top);
			const back = press(far, "'");
			expect(back.place.top).toBe(here.place.top);
			expect(press(back, "'").place.top).toBe(far.place.top);
		}
	});

	it('is none where one has not gone far, or not found what was looked for', () => {
		expect(press(read(), ' ', 'j').kept).toBeNull();
		expect(press(read(), '/', ...'nowhere', 'return').kept).toBeNull();
		expect(press(read(), '/', ...'quay is', 'escape').kept).toBeNull();
	});

	it('never takes the place of last time before one has gone there', () => {
		const offered = again('right', ' ', ' ');
		expect(press(offered, 'right', 'G').kept).toBe(offered.kept);
		const there = press(offered, "'");
		expect(press(there, 'G', "'").place.top).toBe(there.place.top);
	});
});
