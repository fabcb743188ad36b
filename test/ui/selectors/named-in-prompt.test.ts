import {describe, expect, it} from 'vitest';
import {
	allNames,
	continuedNames,
	namesInPrompt,
	withNameCompleted,
} from '../../../source/ui/selectors/named-in-prompt.js';
import {act, press, start} from '../sample.js';

const state = start({
	markdown:
		'“We are late,” said Ana Ruiz. “Very late,” said Ana Maria Vidal. “It was the fog,” said Otto Falk. “There was none,” said Ida Falk.',
});
const asked = press(state, 'q', 'e');
const named = (text: string) => namesInPrompt(act(asked, {type: 'type', text}));

describe('namesInPrompt', () => {
	it('is who was found where nothing is typed, and nobody where that is', () => {
		expect(namesInPrompt(asked)).toEqual(['Ana Ruiz']);
		expect(named('-')).toEqual([]);
	});

	it('is a speaker by any of their names, several, or somebody new', () => {
		expect(named('ruiz')).toEqual(['Ana Ruiz']);
		expect(named(' vidal ; Otto Falk')).toEqual(['Ana Maria Vidal', 'Otto Falk']);
		expect(named('Per Holm;')).toEqual(['Per Holm']);
	});

	it('is each of them once', () => {
		expect(named('ruiz; ana ruiz; Per Holm; per holm')).toEqual(['Ana Ruiz', 'Per Holm']);
	});

	it('is somebody from whom the person has taken all that they were found to say', () => {
		const given = press(act(asked, {type: 'type', text: 'Per Holm'}), 'return', 'e');
		expect(given.analysis?.speakers.map(({name}) => name)).not.toContain('Ana Ruiz');
		expect(namesInPrompt(act(given, {type: 'type', text: 'ruiz'}))).toEqual(['Ana Ruiz']);
		expect(allNames(given)).toContain('Ana Ruiz');
	});

	it('is not told where several are called so', () => {
		expect(named('Falk')).toBeUndefined();
		expect(named('Ana Ruiz; Falk')).toBeUndefined();
		expect(named('Otto Falk; Falk')).toBeUndefined();
		expect(named('Falk; Otto Falk')).toBeUndefined();
		expect(named(';')).toBeUndefined();
		expect(named('-; Ana Ruiz')).toBeUndefined();
	});
});

describe('what may be typed', () => {
	it('is the names that have a word which begins so', () => {
		expect(continuedNames(state, 'fa').toSorted()).toEqual(['Ida Falk', 'Otto Falk']);
		expect(continuedNames(state, 'Ruiz; án').toSorted()).toEqual(['Ana Maria Vidal', 'Ana Ruiz']);
		expect(continuedNames(state, 'Ruiz; ')).toEqual([]);
	});

	it('is completed as far as there is no choice', () => {
		expect(withNameCompleted(state, 'vid')).toBe('Ana Maria Vidal');
		expect(withNameCompleted(state, 'Otto Falk; a')).toBe('Otto Falk; Ana ');
		expect(withNameCompleted(state, 'falk')).toBe('falk');
		expect(withNameCompleted(state, 'xy')).toBe('xy');
	});

	it('begins with those who are quoted most', () => {
		expect(allNames(state)[0]).toBe('Otto Falk');
		expect(allNames({analysis: null})).toEqual([]);
	});
});
