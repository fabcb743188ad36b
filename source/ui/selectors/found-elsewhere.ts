import type {ListedView} from '../../document/choices.js';
import {count} from '../../document/wording.js';
import type {State} from '../state.js';
import {quotationsWith, speakersWith} from './listed.js';
import {findMatches} from './search.js';

/** How much the words in the prompt find in each view where they are not looked for now. */
export const countElsewhere = (state: State): Readonly<Record<ListedView, number>> => {
	const {analysis, prompt, place} = state;
	if (analysis === null || prompt === null || prompt.text === '' || place.view === 'documents') {
		return {sections: 0, speakers: 0, quotes: 0};
	}

	const {text, before} = prompt;
	const filter = {...before.filter, words: text};
	const inList = prompt.kind === 'narrow' ? place.view : undefined;
	return {
		sections: inList === undefined ? 0 : findMatches(analysis.article.text, text).length,
		speakers: inList === 'speakers' ? 0 : speakersWith(analysis, text).length,
		quotes: inList === 'quotes' ? 0 : quotationsWith(analysis, filter).length,
	};
};

/** The same in words: `3 quotes, 1 speaker`. */
export const foundElsewhere = (state: State): string => {
	const {sections, speakers, quotes} = countElsewhere(state);
	return [
		sections > 0 ? `${sections} in the text` : '',
		speakers > 0 ? count(speakers, 'speaker') : '',
		quotes > 0 ? count(quotes, 'quote') : '',
	]
		.filter(Boolean)
		.join(', ');
};
