/**
 * Subtitles as the turns of a talk: `<v Ida Holm>Why?`, `HOLM: Why?`, `>> Why?` begin one, what is heard meanwhile stands
 * apart, and numbers, times and settings are nobody's words. SubRip and WebVTT (W3C, 2019), whichever a file says it is.
 */
import {type Article, type Location, toArticle} from '../document/article.js';
import {clean} from '../document/clean.js';
import {roleForm} from '../document/time-stamps.js';
import {ArticleBuilder} from './article-builder.js';
import {cueTime} from './sniff.js';
import {direction, endsSentence, labelOf} from './text/turn-lines.js';
import {squeeze} from './tree/words.js';

/** What is no cue: remarks, and how cues look and where. */
const remark = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** The lines of words of each cue; what stands right above a time is its number or name. */
function* cuesOf(lines: readonly string[]): Generator<readonly string[]> {
	let cue: string[] | undefined;
	let isRemark = false;
	let isApart = true;
	for (const [i, line] of lines.entries()) {
		if (line.trim() === '') {
			isRemark = false;
			isApart = true;
			continue;
		}

		isRemark ||= isApart && remark.test(line);
		if (!isRemark && cueTime.test(line)) {
			if (cue) {
				yield cue;
			}

			cue = [];
		} else if (!isRemark && !(cueTime.test(lines[i + 1] ?? '') && (isApart || /^\s*\d+\s*$/.test(line)))) {
			cue?.push(line);
		}

		isApart = false;
	}

	if (cue) {
		yield cue;
	}
}

/** The characters that have a name in WebVTT; the marks of direction show nothing. */
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'"};

const decoded = (text: string): string =>
	text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return name === undefined
			? code <= 0x10ffff
				? String.fromCodePoint(code)
				: ''
			: /^[lr]rm$/i.test(name)
				? ''
				: (named[name.toLowerCase()] ?? whole);
	});

const tag = /<\/?[a-z][^<>]{0,200}>|<\d[\d:.]*>|\{\\[^{}]{0,100}\}/gi;
const voice = /<v(?:\.[^\s<>]{1,100})?[ \t]+([^<>]{1,100})>/i;

/** Words without tags, a line each. */
const linesOf = (text: string): string[] =>
	clean(decoded(text.replaceAll(tag, '')))
		.split('\n')
		.map(squeeze)
		.filter(Boolean);

/** What tells that somebody else speaks, and not who: `>> Why?`, `- Why?`; `— and so on` does not. */
const change = /^(?:>{2,3}\s*|[-–—]\s?(?=[[("“'‘¿¡]*[\p{Lu}\p{Lo}]))/u;

/** What stands between a name and the sign of a label: `HOLM[ (host)]:`, `Q[]. Why?` */
const beforeSign = new RegExp(`^${roleForm}(?=[:.])`, 'u');

/**
 * Which labels are somebody's: in capitals, or they come again, or most cues have one, as a recorded meeting's do. `Remember:
 * bolts rust` has none.
 */
const labelsIn = (lines: readonly string[]): ((words: string) => string | undefined) => {
	const counts = new Map<string, number>();
	let labelled = 0;
	for (const line of lines) {
		const name = labelOf(line.replace(change, ''));
		if (name !== undefined) {
			labelled++;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}

	const areAll = 2 * labelled > lines.filter(line => cueTime.test(line)).length;

	return words => {
		const name = labelOf(words);
		if (
			name === undefined ||
			!(areAll || /^(?=.*\p{Lu}{2})\P{Ll}+$/u.test(name) || (counts.get(name) ?? 0) > 1)
		) {
			return undefined;
		}

		const end = words.indexOf(name) + name.length;
		const behind = beforeSign.exec(words.slice(end));
		return behind ? words.slice(0, end + behind[0].length) : undefined;
	};
};

/** Who says what follows, in brackets: `(Ida) Why?`, where somebody of that name has spoken; `[Laughter] Why?` */
const inBrackets = /^[([]([^()[\]]{1,40})[)\]]:?\s/;

/** A paragraph ends with a sentence once it is so long, or without one, in UTF-16 units. */
const most = {sentences: 500, words: 1500};

/** The line of WebVTT's head may tell what it is: `WEBVTT - The ferry debate` */
const titled = /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(?!Kind:|Language:)(\S.*)/;

/** The name in the tag of a voice: `Holm, Ida`; null where the tag names nobody. */
const voiceNamed = (tagged: string): string | null => {
	const name = squeeze(clean(decoded(tagged)));
	return /[\p{L}\p{N}]/u.test(name) ? name.replace(/^([^,]{1,40}), ([^,]{1,40})$/, '$2 $1') : null;
};

/** Gathers what is said into paragraphs, each with the label of whoever speaks. */
type Turns = {
	/** Makes a paragraph of what was said since the last one. */
	readonly flush: () => void;
	/** Gives somebody the turn; null where it is only told that it is another. */
	readonly give: (to: string | null, isTagged?: boolean) => void;
	/**
	 * Adds a line.
	 *
	 * @param isBegun whether a tag has just told whose it is
	 */
	readonly say: (line: string, isBegun: boolean) => void;
	/** Adds what is heard meanwhile, and is nobody's words, as a paragraph of its own. */
	readonly hear: (sound: string) => void;
};

/**
 * Turns without any words yet.
 *
 * @param labelAt tells the label with which words begin, where it is somebody's
 */
const turnsIn = (builder: ArticleBuilder, labelAt: (words: string) => string | undefined): Turns => {
	/** Whose words come next: undefined where nobody is told, null where it is only told that it is another. */
	let speaker: string | null | undefined;
	/** Whether a tag says so, as no words can. */
	let isVoice = false;
	let said = '';
	/** The words of the names of all who have spoken. */
	const heard = new Set<string>();
	const flush: Turns['flush'] = () => {
		const label = speaker ?? '';
		const prefix = label === '' ? '' : isVoice || labelOf(`${label}:`) ? `${label}: ` : `<${label}> `;
		if (said !== '') {
			builder.block(
				speaker === null ? 'item' : 'paragraph',
				prefix + said,
				speaker === null ? {level: 1, marker: '–'} : isVoice ? {voice: label.length} : {},
			);
		}

		said = '';
	};
	const give: Turns['give'] = (to, isTagged = false) => {
		if (to === null || to !== speaker) {
			flush();
			speaker = to;
			isVoice = isTagged;
			for (const word of to?.split(' ') ?? []) {
				heard.add(word.toLowerCase());
			}
		}
	};
	/** Whoever is named in brackets, and has spoken. */
	const calledIn = (words: string): RegExpExecArray | null => {
		const bracket = inBrackets.exec(words);
		return bracket?.[1].split(' ').every(word => heard.has(word.toLowerCase())) ? bracket : null;
	};

	return {
		flush,
		give,
		say: (line, isBegun) => {
			const words = line.replace(change, '');
			const called = calledIn(words);
			const label = labelAt(words);
			if (called || label !== undefined) {
				give(called?.[1] ?? label ?? null);
			} else if (change.test(line) && !isBegun) {
				give(null);
			}

			const behind = called ? called[0].length : label === undefined ? 0 : label.length + 1;
			const rest = behind === 0 ? words : words.slice(behind).trim().replace(change, '');
			if (said.length > most.words || (said.length > most.sentences && endsSentence(said))) {
				flush();
			}

			said += said === '' || rest === '' ? rest : ` ${rest}`;
		},
		hear: sound => {
			flush();
			// What is said behind it without a sign is nobody's other turn.
			speaker = speaker ?? undefined;
			builder.block('paragraph', /^♪.*[^♪]$/.test(sound) ? `${sound} ♪` : sound);
		},
	};
};

/**
 * Reads subtitles into paragraphs, each with the label of whoever speaks.
 *
 * @param text the document
 * @param location where it came from
 * @param address the address that answered
 */
export const parseSubtitles = (text: string, location: Location, address?: string): Article => {
	const lines = text.trimStart().split('\n');
	const builder = new ArticleBuilder();
	const title = titled.exec(lines[0])?.[1].trim() ?? null;
	if (title !== null) {
		builder.block('title', title);
	}

	const turns = turnsIn(builder, labelsIn(lines));
	// Captions that roll up have each line again in the next cue, and tell the time of each word.
	const areRolling = /<\d\d:\d\d/.test(text);
	let before = '';
	for (const cue of cuesOf(lines)) {
		for (const [i, piece] of cue.join('\n').split(voice).entries()) {
			if (i % 2 === 1) {
				const name = voiceNamed(piece);
				turns.give(name, name !== null);
				continue;
			}

			const own = linesOf(piece);
			const all = own.join(' ');
			if (direction.test(all) || /^[♪♫]/.test(all)) {
				turns.hear(all);
				continue;
			}

			for (const [at, line] of own.entries()) {
				if (!areRolling || line !== before) {
					turns.say(line, i > 0 && at === 0);
				}

				before = line;
			}
		}
	}

	turns.flush();
	return toArticle(
		location,
		{title, byline: null, siteName: null, published: null, language: null, url: address ?? null},
		builder.finish(),
	);
};
