import type {Analysis, Quotation} from './analysis.js';

/** `March 31, 2022` is written `31 March 2022`, whatever the machine's locale. */
export const dateInWords = (iso: string): string => {
	const [year, month, day] = iso.split('-').map(Number);
	return `${day} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} ${year}`;
};

/** `1 quotation`, `2 quotations` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Who says it, in words; `unattributed` where nobody was found. */
export const speakersInWords = ({speakers}: Analysis, quotation: Quotation): string =>
	quotation.speakers.map(id => speakers.find(speaker => speaker.id === id)?.name ?? id).join(', ') ||
	'unattributed';

/** How sure an attribution is, in words. */
export const confidenceInWords = (confidence: number): string =>
	confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : confidence >= 0.4 ? 'uncertain' : 'a guess';
