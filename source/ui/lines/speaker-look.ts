import {type Analysis, asFound, type Quotation, type Speaker} from '../../document/analysis.js';
import {byShare} from '../../document/select.js';
import type {Look, Theme} from '../theme.js';

const orders = new WeakMap<readonly Speaker[], ReadonlyMap<string, number>>();

/**
 * Where each speaker stands among all by their shares, as the list has them: who says most has the colour that is shown best.
 * A correction gives nobody another colour: what counts is what was found, and who came by a correction stands behind.
 */
const orderOf = (analysis: Analysis): ReadonlyMap<string, number> => {
	const known = orders.get(analysis.speakers);
	if (known !== undefined) {
		return known;
	}

	const ids = new Set([...byShare(asFound(analysis).speakers), ...analysis.speakers].map(({id}) => id));
	const order = new Map([...ids].map((id, i) => [id, i]));
	orders.set(analysis.speakers, order);
	return order;
};

/** A speaker's colour: the same in every view. */
export const lookOfSpeaker = (analysis: Analysis, {id}: Pick<Speaker, 'id'>, theme: Theme): Look =>
	theme.speaker(orderOf(analysis).get(id) ?? 0);

/** The colour of a quotation: its first speaker's. */
export const lookOf = (analysis: Analysis, {speakers: [id]}: Quotation, theme: Theme): Look =>
	id === undefined ? {} : lookOfSpeaker(analysis, {id}, theme);
