import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import type {Look, Theme} from '../theme.js';

/** A speaker's colour: the same in every view. */
export const lookOfSpeaker = ({speakers}: Analysis, {id}: Pick<Speaker, 'id'>, theme: Theme): Look =>
	theme.speaker(speakers.findIndex(speaker => speaker.id === id));

/** The colour of a quotation: its first speaker's. */
export const lookOf = (analysis: Analysis, {speakers: [id]}: Quotation, theme: Theme): Look =>
	id === undefined ? {} : lookOfSpeaker(analysis, {id}, theme);
