import {analyse} from '../../source/analyse/analyse.js';
import type {Analysis} from '../../source/document/analysis.js';
import type {Action, Effect} from '../../source/ui/action.js';
import {initialState} from '../../source/ui/initial-state.js';
import {keymap} from '../../source/ui/keymap.js';
import type {State} from '../../source/ui/state.js';
import {update} from '../../source/ui/update.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

/** An article with headings, speakers and quotations of every kind. */
export const sample = `---
title: Harbour bridge to close for a year
date: 2024-05-06
---

The old bridge over the harbour will close in June, the city said on Monday.

## What is planned

“We have run out of patches,” said Mayor Ingrid Solheim. “The steel has to go.”

Engineer Tomas Berg warned that the work could take longer. He called the timetable “a hopeful guess.”

## What people say

- Ferries will run every ten minutes.
- Cyclists get a path of their own.

“Nobody asked us,” said Berg.

The mayor promised that shops would be compensated.
`;

const analysed = new Map<string, Analysis>();

/**
 * An article that is opened at hundreds of sizes is analysed once. Each time it is another one, for which nothing that the
 * screen keeps of an article, its rows among them, is there yet.
 */
export const analysisOf = (markdown: string): Analysis => {
	const analysis =
		analysed.get(markdown) ?? analyse(parseMarkdown(markdown, {kind: 'file', name: 'sample.md'}), model);
	analysed.set(markdown, analysis);
	return {...analysis, article: {...analysis.article}};
};

export const start = ({
	markdown = sample,
	...options
}: Partial<Parameters<typeof initialState>[0]> & {markdown?: string} = {}): State =>
	initialState({
		size: {columns: 100, rows: 30},
		locations: [],
		analysis: analysisOf(markdown),
		...options,
	});

/** Presses keys one after the other, by their names in the key table. */
export const press = (state: State, ...keys: string[]): State =>
	keys.reduce((before, key) => {
		const action = keymap(before, key);
		return action ? update(before, action)[0] : before;
	}, state);

export const act = (state: State, action: Action): State => update(state, action)[0];

/** What the last of the keys asks of the world. */
export const effectsOf = (state: State, ...keys: string[]): Effect[] => {
	const action = keymap(press(state, ...keys.slice(0, -1)), keys.at(-1) ?? '');
	return action ? (update(press(state, ...keys.slice(0, -1)), action).slice(1) as Effect[]) : [];
};
