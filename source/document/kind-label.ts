import type {Quotation} from './analysis.js';
import type {QuotationKind} from './choices.js';

/**
 * What a quotation is called where somebody reads of it: its kind, but `verbatim` for words that are somebody's own though
 * they do not, or not all, stand in marks. One looks for these by their kind all the same.
 */
export const kindLabel = ({
	kind,
	verbatim,
}: Pick<Quotation, 'kind' | 'verbatim'>): QuotationKind | 'verbatim' =>
	verbatim && kind !== 'direct' ? 'verbatim' : kind;
