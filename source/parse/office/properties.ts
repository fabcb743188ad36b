/** What the file of a word processor tells of itself, where it may be right: programs fill much of it in themselves. */
import type {Metadata} from '../../document/article.js';
import {cleanByline, namesPerson} from '../metadata/byline.js';
import {isoDate} from '../metadata/date.js';
import {type Element, elements} from '../tree/tree.js';
import {squeeze, wordsOf} from '../tree/words.js';

/** `Microsoft Office User`, `Default Author`, `Dell Owner`: whoever uses a program, until they are told by name. */
const nobody =
	/\b(?:admin\w*|apple|author|client|default|dell|guest|home|laptop|lenovo|mac|microsoft|normal|office|owner|pc|python|staff|template|unknown|user|windows)\b/i;

/** What programs call a document that nobody has named: `Microsoft Word - notes.doc`, `Document1`, `Untitled 2`. */
const untitled =
	/^(?:microsoft word\b|untitled\b|new document|word document|(?:document|doc|title|press release|template|slide|powerpoint presentation|normal)\W*\d*$)|[\\/_]|\.\w{2,5}$|^\P{L}*$/iu;

/** A document that is saved this long after it was begun was begun from another one, in days. */
const longest = 31;

const daysBetween = (one: string, other: string): number =>
	(Date.parse(other) - Date.parse(one)) / 86_400_000;

/** The day on which it was saved last, where it was begun not long before; that of the empty one in `python-docx` is no day. */
const savedOn = (begun: string | null, saved: string | null): string | null =>
	begun !== null && saved !== null && saved !== '2013-12-23' && Math.abs(daysBetween(begun, saved)) <= longest
		? saved
		: null;

/** What a document's properties tell, as far as it may be right. */
export const plausible = ({title = '', writers = '', begun = '', saved = '', language = ''}): Metadata => {
	const names = squeeze(writers)
		.split(/ ?; ?/)
		.flatMap(name => cleanByline(name) ?? [])
		.filter(name => namesPerson(name) && !nobody.test(name) && name.split(' ').length <= 4);
	return {
		title: title !== '' && !untitled.test(title) ? title : null,
		byline: names.join(', ') || null,
		siteName: null,
		published: savedOn(isoDate(begun || undefined), isoDate(saved || undefined)),
		language: language || null,
		url: null,
	};
};

/** Reads a document's properties: title, writer, day and language. */
export const readProperties = (root: Element | undefined): Metadata => {
	const all = root ? elements(root) : [];
	const said = (...names: readonly string[]): string =>
		names.flatMap(name => all.find(one => one.name === name && wordsOf(one) !== '') ?? []).map(wordsOf)[0] ??
		'';
	return plausible({
		title: said('dc:title'),
		// Of LibreOffice's two, the first is who began it.
		writers: said('meta:initial-creator', 'dc:creator'),
		begun: said('dcterms:created', 'meta:creation-date'),
		saved: said('dcterms:modified', 'dc:date'),
		language: said('dc:language'),
	});
};
