import {expect, it} from 'vitest';
import {nameTold} from '../../../source/ui/lines/name-told.js';
import {act, press, start} from '../sample.js';

const state = press(
	start({
		markdown:
			'“We are late,” said Ana Ruiz. “It was the fog,” said Otto Falk. “There was none,” said Ida Falk. A “short cut” leads there.',
	}),
	'q',
);
const told = (text: string) => nameTold(act(press(state, 'e'), {type: 'type', text}));

it('tells what Enter and other keys do where nothing is typed', () => {
	expect(nameTold(press(state, 'e'))).toEqual([
		'Enter: Ana Ruiz · - nobody · ↑ others',
		'Enter: Ana Ruiz · - nobody',
		'Enter: Ana Ruiz',
	]);
	expect(nameTold(press(state, 'G', 'e'))[0]).toBe('Enter: nobody · ↑ others');
});

it('tells who is meant, whom the article does not know, and between whom it has to be said', () => {
	expect(told('ruiz')[0]).toBe('Enter: Ana Ruiz');
	expect(told('ruiz; Otto Falk')).toEqual(['Enter: Ana Ruiz and Otto Falk', 'Enter: 2 named']);
	expect(told('-')[0]).toBe('Enter: nobody');
	expect(told('Per Holm')).toEqual(['a new name', 'new']);
	expect(told('an')[0]).toBe('a new name · Tab: Ana Ruiz');
	expect(told('falk')).toEqual(['Otto Falk or Ida Falk?', 'one of 2?', 'who?']);
});
