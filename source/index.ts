export type {
	Analysis,
	Excerpt,
	Quotation,
	QuotationKind,
	Section,
	Speaker,
	SpeakerKind,
} from './document/analysis.js';
export type {Article, Block, BlockKind, Inline, Location} from './document/article.js';
export {OpenError} from './document/open-error.js';
export type {Source} from './document/source.js';
export type {Span} from './document/span.js';
export {type Format, type FormatOptions, format, formats, type View} from './format/format.js';
export {analyse, open} from './open.js';
export {parse} from './parse/parse.js';
