import type {Attribution} from '../analyse/passage/attribution.js';
import type {Passage} from '../analyse/passage/passage.js';
import type {Quotation, Speaker} from '../document/analysis.js';
import {overlaps, type Span} from '../document/span.js';
import type {Difference} from './differences.js';
import {toldWords} from './told-words.js';
import {type Change, ofQuotation, type Trace, type TracedPassage, type TracedReading} from './trace.js';

/** How an attribution is told: in the sentences that it has something of. */
type Tell = (told: Attribution) => string;

const teller = (text: string, {tokens, sentences, block}: Passage): Tell => {
	const spans = sentences.map(
		({start, end}): Span => ({start: tokens[start].start, end: tokens[end - 1].end}),
	);
	return told => {
		const marked = [...told.content, ...[told.cue, told.source].flatMap(span => span ?? [])];
		const touched = spans.filter(sentence => marked.some(span => overlaps(span, sentence)));
		const around = {start: touched[0]?.start ?? block.start, end: touched.at(-1)?.end ?? block.start};
		return toldWords(text, told, touched.length > 0 ? around : marked[0]);
	};
};

const parts = ['content', 'cue', 'source', 'confidence'] as const;

const differenceLines = (tell: Tell, {was, is, why}: Difference): string[] => [
	...(was ? [`- ${tell(was)}${why ? `  (${why})` : ''}`] : []),
	...(is ? [`+ ${tell(is)}`] : []),
];

/** Which parts of attributions a step has changed, in words: `: cue, source` */
const changedParts = (differences: readonly Difference[]): string => {
	const changed = parts.filter(part =>
		differences.some(({was, is}) => was && is && JSON.stringify(was[part]) !== JSON.stringify(is[part])),
	);
	return changed.length > 0 ? `: ${changed.join(', ')}` : '';
};

const stepLines = (tell: Tell, step: string, differences: readonly Difference[]): string[] => [
	`${step}${changedParts(differences)}`,
	...differences.flatMap(difference => differenceLines(tell, difference)),
];

const changeLines = (tell: Tell, {step, differences, within}: Change): string[] => [
	...stepLines(tell, step, differences),
	...within.flatMap(change => changeLines(tell, change)).map(line => `    ${line}`),
];

const readingLines = (text: string, reading: TracedReading): string[] => {
	const {passage, odds, proposed, changes, introduced} = reading;
	const tell = teller(text, passage);
	const words = odds.map(
		({word, probability, isTried}) => `${word} ${probability.toFixed(2)}${isTried ? '' : ' (not tried)'}`,
	);
	return [
		...(words.length > 0 ? [`cue odds: ${words.join(', ')}`] : []),
		...(proposed.length > 0 ? ['propose', ...proposed.map(each => `+ ${tell(each)}`)] : []),
		...changes.flatMap(change => changeLines(tell, change)),
		...(introduced ? ['introduction: whose words the next paragraph may be', `+ ${tell(introduced)}`] : []),
	];
};

/** `he → Lavrov → Sergey Lavrov: Sergey Lavrov (person, foreign minister)` */
const speakerLine = ({chain, speakers}: Quotation, all: readonly Speaker[]): string => {
	const named = speakers.flatMap(id => all.find(speaker => speaker.id === id) ?? []);
	const who = named.map(
		({name, kind, role}) => `${name} (${[kind, role].flatMap(fact => fact ?? []).join(', ')})`,
	);
	return `  ${[...chain.map(({text}) => text), who.join(' and ') || 'nobody'].join(' → ')}`;
};

const passageLines = ({analysis, english}: Trace, traced: TracedPassage): string[] => {
	const {text} = analysis.article;
	const {passage, readings, attributed, dropped, quotations} = traced;
	const tell = teller(text, passage);
	return [
		...readings.flatMap(reading => readingLines(text, reading)),
		...(attributed.length > 0
			? stepLines(tell, english ? 'attribute' : 'attributeElsewhere', attributed)
			: []),
		...(dropped.length + quotations.length > 0 ? ['findSpeakers'] : []),
		...dropped.map(each => `- ${tell(each)}`),
		...quotations.flatMap(quotation => [
			`= ${tell(ofQuotation(quotation))}`,
			speakerLine(quotation, analysis.speakers),
		]),
	];
};

/** How much of a passage is told above what became of it. */
const longestHead = 100;

const headOf = (text: string, {block: {kind, start, end}}: Passage, number: number): string => {
	const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
	return `${number}. ${kind}: ${words.length > longestHead ? `${words.slice(0, longestHead)}…` : words}`;
};

/**
 * A trace as lines: a step is named by its function, and below it stands what was (`-`), what is now (`+`) and what there is
 * in the end (`=`). Passages of which there is nothing to tell are left out.
 */
export const traceLines = (trace: Trace): string[] => {
	const {text} = trace.analysis.article;
	const told = trace.passages.flatMap((traced, i) => {
		const lines = passageLines(trace, traced);
		return lines.length > 0 ? [headOf(text, traced.passage, i + 1), '', ...lines, ''] : [];
	});
	return [
		...(trace.english ? [] : ['The engine does not know the language: attributeElsewhere reads it.', '']),
		...(told.length > 0 ? told.slice(0, -1) : ['No word in it looks as if somebody said something.']),
	];
};
