import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {clean} from '../document/clean.js';
import {corrected, lostCorrections, lostInWords} from '../document/corrected.js';
import {speakersNamed} from '../document/named-speakers.js';
import {messageOnCommandLine, toOpenError, traceOf} from '../document/open-error.js';
import {select, selectSpeakers} from '../document/select.js';
import {count} from '../document/wording.js';
import {format, writtenOf} from '../format/format.js';
import {toErrorLine} from '../format/json.js';
import {recallNotes} from '../library/notes.js';
import {analyse, locate, openWith, outline, read} from '../open.js';
import type {Request} from './request.js';

/** What is to be written of each article. */
export type Job = Pick<
	Request,
	'view' | 'speaker' | 'kind' | 'width' | 'raw' | 'limits' | 'fresh' | 'debug'
> & {
	readonly format: NonNullable<Request['format']>;
	/** A line stands for what cannot be opened, too. */
	readonly hasErrorLines: boolean;
};

/** What became of one article: what goes to standard output, and what to tell on standard error. */
export type Report = {
	/** Where the article is, as messages tell it; empty where the built-in one cannot be opened. */
	readonly location: string;
	/** Null where it cannot be opened and no line says so. */
	readonly output: string | null;
	readonly told: readonly string[];
	/** Whether a speaker is asked for whom it does not quote. */
	readonly isNobody?: boolean;
	/** Of an error of the program itself, where traces are asked for. */
	readonly trace?: string | undefined;
	readonly failed: boolean;
};

/** What is told where a speaker is asked for whom nothing quotes, before what that is. */
export const nobodyCalled = (speaker: string): string => `nobody called “${clean(speaker)}” is quoted in`;

/** What to try then. */
export const whoIs = '--view speakers tells who is';

/** An analysis with what the person has said of who says what, and lines that tell so, or that it cannot be read. */
const withCorrections = (found: Analysis): Analysis => {
	const {notes, problem} = recallNotes(found.article);
	const analysis = corrected(found, notes.corrections);
	const lost = lostCorrections(found, notes.corrections);
	const checked = analysis.quotations.filter(quotation => quotation.checked !== undefined).length;
	const told = [
		...(problem === null ? [] : [problem]),
		...(lost.length === 0 ? [] : [lostInWords(lost)]),
		...(checked === 0
			? []
			: [`${count(checked, 'quotation')} checked or corrected by you; --fresh tells what was found`]),
	];
	return told.length === 0
		? found
		: {...analysis, article: {...found.article, notices: [...found.article.notices, ...told]}};
};

/** The report on an article that could not be opened. */
export const failed = (
	location: string | undefined,
	error: unknown,
	{debug, hasErrorLines}: Pick<Job, 'debug' | 'hasErrorLines'>,
): Report => {
	const known = toOpenError(location, error);
	return {
		location: location ?? '',
		output: hasErrorLines ? toErrorLine(locate(location), messageOnCommandLine(known)) : null,
		told: [messageOnCommandLine(known)],
		trace: debug ? traceOf(known) : undefined,
		failed: true,
	};
};

/**
 * Opens an article and writes what is asked for of it. Where only the text is, nobody finds out who speaks in it.
 *
 * @param location as the person gave it; undefined for the built-in article
 * @param job what is asked for of each article
 * @param header whether CSV begins with its columns' names
 * @param onProgress is told how many bytes have come over the network
 * @param analyseIt finds out about the article; by this thread alone where nothing is said
 * @returns what to write and to tell; it does not fail, since an article that cannot be opened is a report as well
 */
export const report = async (
	location: string | undefined,
	job: Job,
	header: boolean,
	onProgress?: (bytes: number) => void,
	analyseIt: (article: Article) => Promise<Analysis> = analyse,
): Promise<Report> => {
	const {view, speaker, kind, width, raw, limits, fresh} = job;
	try {
		const selects = speaker !== undefined || kind !== undefined;
		const shown = {format: job.format, view: view ?? (selects ? ('quotes' as const) : undefined)};
		const written = writtenOf(shown);
		const options = {raw, ...limits, ...(onProgress && {onProgress})};
		const isOutline = written === 'reader' && !selects;
		const found = isOutline
			? outline(await read(location, options))
			: await openWith(analyseIt, location, options);
		const analysis = isOutline || fresh ? found : withCorrections(found);
		const {article} = analysis;
		const selected = (written === 'speakers' ? selectSpeakers : select)(analysis, {speaker, kind});
		const isNobody = speaker !== undefined && speakersNamed(analysis, speaker).length === 0;
		// In JSON it stands among the notices, as on standard error.
		const notices = isNobody
			? [...article.notices, `${nobodyCalled(speaker)} it; ${whoIs}`]
			: article.notices;
		return {
			location: article.location.name,
			output: format({...selected, article: {...article, notices}}, {...shown, width, header}),
			told: article.notices.map(notice => `${article.location.name}: ${notice}`),
			isNobody,
			failed: false,
		};
	} catch (error) {
		return failed(location, error, job);
	}
};
