import {currentSection} from '../selectors/focus.js';
import {groupedQuotations} from '../selectors/listed.js';
import {type State, sectionsOf} from '../state.js';
import {choose, scrollTo} from './movement.js';

/** Goes to the first quotation of the next group of the list, or of this one and then the one before. */
const moveGroup = (state: State, direction: 1 | -1): State => {
	const {quotation} = state.place;
	const heads = groupedQuotations(state).flatMap(({isFirst}, i) => (isFirst ? [i] : []));
	const head =
		direction === 1 ? heads.find(index => index > quotation) : heads.findLast(index => index < quotation);
	return head === undefined ? state : choose(state, head);
};

/**
 * Goes to the next or previous section; in the middle of one, back goes to its head first. In the quotes it is a group of
 * theirs, and where there are neither, nothing moves out of sight.
 */
export const moveSection = (state: State, direction: 1 | -1): State => {
	const {place} = state;
	if (place.view !== 'sections') {
		return place.view === 'quotes'
			? moveGroup(state, direction)
			: {...state, message: 'There are no sections in this list'};
	}

	const sections = sectionsOf(state);
	const here = currentSection(state);
	const isWithin = place.inText && place.top > (sections[here]?.start ?? 0);
	const wanted = direction === -1 && isWithin ? here : here + direction;
	const index = Math.max(0, Math.min(wanted, sections.length - 1));
	const section = sections[index];
	return section
		? {...state, place: scrollTo(state, {...place, section: index, marked: null}, section.start)}
		: state;
};
