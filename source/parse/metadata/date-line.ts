import {isSentence} from '../sentence.js';
import {isoDate} from './date.js';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const date = new RegExp(
	`\\b(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${month}\\s+${day},?\\s+\\d{4}|${day}\\s+(?:de\\s+)?\\p{L}{3,10}\\.?\\s+(?:de\\s+)?\\d{4})\\b`,
	'giu',
);
const aroundDate =
	/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b[ap]\.?m\b\.?|\b[A-Z]{2,4}\b|\b(?:published|updated|posted|last|modified|original|on|at|by|first|edited|created|as|às|de|feira)\b|[^\p{L}]/gu;
const age =
	/^(?:\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|\d+[- ]min(?:ute)?s?(?: read)?)\W*$|^\d{1,2}:\d{2}\b.{0,30}$/i;

/** Whether a line tells a date, or the time since one, and hardly more. */
export const isDateLine = (text: string): boolean => {
	if (text.length > 120 || (isSentence(text) && text.length > 60)) {
		return false;
	}

	const rest = text.replaceAll(date, '');
	return rest === text && isoDate(text) === null
		? age.test(text)
		: rest.replaceAll(aroundDate, '').length < 25;
};

/** How many words in lower case make running text of a line: what it tells of has a day of its own. */
const manyWords = 5;

/** What tells the day of publication among words: how a line begins, or ends, or that it is a date alone. */
const ofPublication = [
	/^\W*(?:(?:first|last|originally|this \p{L}+ was) )?(?:by|posted|published|updated)\b/iu,
	/^\W*\p{L}{3,9}\.? \d{1,2},? \d{4} (?:--|[–—])\s/u,
	/(?<!\p{L})(?:veröffentlicht|publié|publicado|pubblicato|gepubliceerd|mis à jour|modifié|actualizado|atualizado|aggiornato|aktualisiert)(?!\p{L})/iu,
	/[|•·][^|•·]{0,30}$|\b[ap]\.m\.\W*$/i,
	/^\W*(?:\p{L}{3,9}[.,]*\s){0,2}\d.{0,20}$/u,
];

/** Whether a date in a line around a title may be the day of publication: not where it stands in a sentence. */
export const mayDate = (line: string): boolean =>
	(!isSentence(line) && (isDateLine(line) || (line.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0) < manyWords)) ||
	ofPublication.some(pattern => pattern.test(line));
