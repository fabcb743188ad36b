import {describe, expect, it} from 'vitest';
import {lookedAt} from '../../../source/ui/selectors/focus.js';
import {shownQuotations} from '../../../source/ui/selectors/listed.js';
import type {State} from '../../../source/ui/state.js';
import {act, press, start} from '../sample.js';

const nobodys = 'The “third way” is closed.';
const markdown = `${nobodys}\n\n“We run late,” said Ada Holm.\n\n${nobodys.replace('third', 'last')}\n\n“It will run,” said Per Lund.`;

/** The words of each quotation that some steps come to. */
const walk = (state: State, key: string): string[] => {
	const words: string[] = [];
	for (let at = press(state, key); at.message === null; at = press(at, key)) {
		words.push(lookedAt(at)?.text ?? '');
	}

	return words;
};

describe('steps through the quotations of the text', () => {
	it('go as the list does, which has what is nobody’s last', () => {
		const listed = shownQuotations(press(start({markdown}), 'q')).map(({text}) => text);
		expect(listed).toEqual(['“We run late,”', '“It will run,”', '“third way”', '“last way”']);
		expect(walk(start({markdown}), '.')).toEqual(listed.slice(0, 2));
		expect(walk(press(start({markdown}), '.', '.'), ',')).toEqual(listed.slice(0, 1));
	});

	it('say where they end what they have passed over', () => {
		expect(press(start({markdown}), '.', '.', '.').message).toBe(
			'That was the last quotation; q lists 2 in marks that are nobody’s',
		);
		expect(press(start({markdown}), '.', ',').message).toBe('That was the first quotation');
	});

	it('go on from one that was passed over, once it is marked', () => {
		const nobody = press(start({markdown}), 'q', 'G', 'return');
		expect(lookedAt(nobody)?.text).toBe('“last way”');
		expect(lookedAt(press(nobody, '.'))?.text).toBe('“It will run,”');
		expect(lookedAt(press(nobody, ','))?.text).toBe('“We run late,”');
	});

	it('go to what is nobody’s where there is nothing else', () => {
		expect(walk(start({markdown: nobodys}), '.')).toEqual(['“third way”']);
		const listed = press(start({markdown}), 'q', '/', ...'way', 'return');
		expect(walk(act(listed, {type: 'go', view: 'sections'}), '.')).toEqual(['“third way”', '“last way”']);
	});
});
