import type {Span} from '../document/span.js';
import type {Passage} from './passage/passage.js';
import type {Reading} from './passage/reading.js';
import {type Speech, stretchRuns, toText} from './passage/speech.js';
import {behindOffices, isOfficeElsewhere} from './words/offices-elsewhere.js';

/**
 * Verbs of saying as they stand beside quotations in other languages: German, French, Spanish, Italian, Portuguese,
 * Dutch, Swedish, Danish and Norwegian, Polish, Russian, Indonesian; `hasKnownVerbs` says so of their tags.
 */
const verbs = new Set(
	`sagt sagte sagten erklärt erklärte betont betonte meint meinte kritisiert kritisierte warnt warnte schreibt schrieb
	fordert forderte kündigte teilte berichtet berichtete ergänzte fügte zitierte
	dit disait déclaré déclare explique expliqué affirme affirmé ajoute ajouté estime estimé précise précisé souligne
	souligné assure assuré raconte raconté confie confié lance lancé réagi insiste regrette
	dijo dice afirmó declaró aseguró explicó añadió señaló sostuvo advirtió agregó indicó manifestó subrayó
	detto afferma affermato dichiara dichiarato spiega spiegato aggiunge aggiunto sottolinea racconta commenta
	disse afirmou declarou explicou acrescentou garantiu contou
	zei zegt verklaarde schreef voegde stelde aldus
	säger sade berättar förklarar förklarade
	siger sagde sier fortæller forteller forklarer
	powiedział powiedziała mówi stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła
	сказал сказала заявил заявила отметил отметила добавил добавила подчеркнул подчеркнула сообщил сообщила говорит
	kata ujar ujarnya katanya tutur tuturnya ungkap ungkapnya jelasnya mengatakan menyatakan menegaskan menandaskan menjelaskan menambahkan`.split(
		/\s+/,
	),
);

/** What tells by itself who says it, right before a name: `„Es ist vorbei“, so Karl Weiß`, `selon Anne Roux` */
const ascribes = /^(?:so|laut|selon|según|secondo|segundo|volgens|enligt|ifølge|według)$/;

/** Small words inside names. */
const particles = /^(?:de|del|della|di|da|dos|du|la|le|von|van|der|den|zu|y|e)$/;

/** How many words may stand between a quotation and its verb: `a`, `ha`, `le`. */
const between = 4;

const isCapital = (passage: Passage, i: number): boolean =>
	passage.stretchOf[i] === -1 && /^\p{Lu}/u.test(passage.tokens[i]?.text ?? '');

/** How many tokens a name goes on by from here, forwards or backwards: a capital, behind up to two particles. */
const nameStep = (passage: Passage, from: number, step: 1 | -1): number => {
	let i = from;
	while (particles.test(passage.tokens[i]?.lower ?? '') && Math.abs(i - from) < 2) {
		i += step;
	}

	return isCapital(passage, i) ? Math.abs(i - from) + 1 : 0;
};

const isOffice = (passage: Passage, i: number): boolean =>
	passage.stretchOf[i] === -1 && isOfficeElsewhere(passage.tokens[i]?.lower ?? '');

/** The run of capitalised words from a token on, small words of names included. */
const nameFrom = (passage: Passage, start: number): Span | null => {
	let end = start;
	while (isCapital(passage, start) && nameStep(passage, end, 1) > 0) {
		end += nameStep(passage, end, 1);
	}

	return end > start ? {start: behindOffices(passage.tokens, {start, end}), end} : null;
};

/** How many words an office may have before it, an article and what it is like, and how many may tell of what it is. */
const beforeOffice = 3;
const ofOffice = 5;

/**
 * The name behind an office: `dijo el ministro [Juan Pérez]`, `sagte der grüne Abgeordnete [Jan Moe]`, `a déclaré le ministre
 * de la Santé, [Paul Durand]`
 */
const nameBehindOffice = (passage: Passage, start: number): Span | null => {
	let office = start;
	while (office < start + beforeOffice && !isCapital(passage, office) && !isOffice(passage, office)) {
		office++;
	}

	if (!isOffice(passage, office)) {
		return null;
	}

	const beside = nameFrom(passage, office + 1);
	if (beside) {
		return beside;
	}

	let comma = office + 1;
	while (comma < office + 1 + ofOffice && passage.tokens[comma]?.isWord && passage.stretchOf[comma] === -1) {
		comma++;
	}

	return passage.tokens[comma]?.text === ',' ? nameFrom(passage, comma + 1) : null;
};

/** The name behind a verb. */
const nameBehind = (passage: Passage, start: number): Span | null =>
	nameFrom(passage, start) ?? nameBehindOffice(passage, start);

/** The run of capitalised words that ends before a token. */
const nameBefore = (passage: Passage, end: number): Span | null => {
	let start = end;
	while (isCapital(passage, end - 1) && nameStep(passage, start - 1, -1) > 0) {
		start -= nameStep(passage, start - 1, -1);
	}

	return start < end ? {start: behindOffices(passage.tokens, {start, end}), end} : null;
};

type Beside = {readonly cue: Span; readonly source: Span | null};

/** Who says it where a token is a verb of saying, or ascribes it to a name. */
const besideAt = (
	passage: Passage,
	i: number,
	nearest: (verb: number) => Span | null,
): Beside | undefined => {
	const {lower} = passage.tokens[i];
	const cue = {start: i, end: i + 1};
	const named = ascribes.test(lower) ? nameBehind(passage, i + 1) : null;
	return verbs.has(lower) ? {cue, source: nearest(i)} : named ? {cue, source: named} : undefined;
};

/** `« … », a déclaré Anne Roux` */
const cueBehind = (passage: Passage, run: Span): Beside | undefined => {
	const {tokens, stretchOf} = passage;
	for (let i = run.end; i < Math.min(tokens.length, run.end + between + 1); i++) {
		if (stretchOf[i] !== -1 || /^[.!?:;]$/.test(tokens[i].text)) {
			return undefined;
		}

		const beside = besideAt(passage, i, verb => nameBehind(passage, verb + 1) ?? nameBefore(passage, verb));
		if (beside) {
			return beside;
		}
	}

	return undefined;
};

/** `Anna Weber sagte: „…“` */
const cueBefore = (passage: Passage, run: Span): Beside | undefined => {
	const {tokens, stretchOf} = passage;
	for (let i = run.start - 1; i >= Math.max(0, run.start - between - 1); i--) {
		if (stretchOf[i] !== -1 || /^[.!?;]$/.test(tokens[i].text)) {
			return undefined;
		}

		const beside = besideAt(passage, i, verb => nameBefore(passage, verb) ?? nameBehind(passage, verb + 1));
		if (beside) {
			return beside;
		}
	}

	return undefined;
};

/** How sure such an attribution is with and without a name beside the verb. */
const sure = {named: 0.7, unnamed: 0.4} as const;

/**
 * Reads a passage in a language that the engine has not learned: only what stands in quotation marks, and only where a verb
 * of saying stands beside it. A source is taken only where a name stands beside the verb.
 */
export const readExplicit = (passage: Passage): Reading => {
	const told: Array<Speech & {content: Span[]}> = [];
	for (const sentence of passage.sentences) {
		// „Ja“, sagte Anna Weber, „bald.“
		let interrupted: Span[] | undefined;
		for (const run of stretchRuns(passage, sentence)) {
			const behind = cueBehind(passage, run);
			const beside = behind ?? cueBefore(passage, run);
			if (beside && !interrupted) {
				const content = [toText(passage, run)];
				told.push({
					content,
					cue: toText(passage, beside.cue),
					source: beside.source && toText(passage, beside.source),
					marked: true,
					confidence: beside.source ? sure.named : sure.unnamed,
				});
				interrupted = behind && content;
			} else {
				interrupted?.push(toText(passage, run));
			}
		}
	}

	return {told, introduced: undefined};
};
