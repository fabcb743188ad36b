import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {byShare} from '../../document/select.js';
import type {Look, Theme} from '../theme.js';

const orders = new WeakMap<readonly Speaker[], ReadonlyMap<string, number>>();

/** Where each speaker stands among all by their shares, as the list has them: who says most has the colour that is shown best. */
const orderOf = (speakers: readonly Speaker[]): ReadonlyMap<string, number> => {
	const order = orders.get(speakers) ?? new Map(byShare(speakers).map(({id}, i) => [id, i]));
	orders.set(speakers, order);
	return order;
};

/** A speaker's colour: the same in every view. */
export const lookOfSpeaker = ({speakers}: Analysis, {id}: Pick<Speaker, 'id'>, theme: Theme): Look =>
	theme.speaker(orderOf(speakers).get(id) ?? 0);

/** The colour of a quotation: its first speaker's. */
export const lookOf = (analysis: Analysis, {speakers: [id]}: Quotation, theme: Theme): Look =>
	id === undefined ? {} : lookOfSpeaker(analysis, {id}, theme);
