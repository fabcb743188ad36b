export type {
	Analysis,
	Excerpt,
	Quotation,
	Section,
	Speaker,
	SpeakerKind,
} from './document/analysis.js';
export type {Alignment, Article, Block, BlockKind, Inline, Location, Metadata} from './document/article.js';
export {type QuotationKind, quotationKinds, type View, views, type WantedKinds} from './document/choices.js';
export type {CleanText} from './document/clean.js';
export {OpenError, type OpenErrorCode} from './document/open-error.js';
export {type Selection, select, selectSpeakers} from './document/select.js';
export type {LoadLimits, LoadOptions, Source} from './document/source.js';
export type {Span} from './document/span.js';
export type {Stoppable, StopSignal} from './document/stop-signal.js';
export {type Format, type FormatOptions, format, formats} from './format/format.js';
export type {JsonBlock, JsonError, JsonOutput} from './format/json.js';
export {type AnalyseOptions, analyse, type OpenOptions, open} from './open.js';
export {type ParseOptions, parse, type TextOptions} from './parse/parse.js';
