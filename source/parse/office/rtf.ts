/**
 * A text in the Rich Text Format (1.9.1), as TextEdit, WordPad, Word and the databases of the press write it, as the tree that a
 * page with its words would be.
 */
import {Buffer} from 'node:buffer';
import {clean} from '../../document/clean.js';
import {raiseDigits} from '../tree/raised.js';
import type {Node} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {element, joined, paragraphOf, styled} from './joined.js';
import {begin, destinationOf, type State, setBy} from './rtf-state.js';
import {decoderOf, pages, signs, token} from './rtf-tokens.js';

/** What a text holds, and what it tells of itself. */
type Rtf = {readonly nodes: Node[]; readonly title: string; readonly author: string};

/** Reads a text's words, one paragraph, table or item below the other. */
export const readRtf = (bytes: Uint8Array): Rtf => {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const nodes: Node[] = [];
	const styles = new Map<number, string>();
	const fonts = new Map<number, number>();
	const told = {title: '', author: ''};
	const stack: State[] = [];
	let state = begin;
	let page = 1252;
	let [rows, cells, cell, words]: [Node[], Node[], Node[], Node[]] = [[], [], [], []];
	/** What is gathered that is no text: a style's name, a marker, an instruction. */
	let aside = '';
	let marker: string | undefined;
	let target: string | undefined;
	let [isInTable, isNamed] = [false, false];
	/** Bytes that are not decoded yet: some characters have two; and characters of which the other half may follow. */
	let [packed, unpacked] = ['', ''];
	let spare = 0;
	/** The notes, and the paragraph in which one begins, with how many groups are open around it. */
	const notes: Node[] = [];
	let noted: {readonly depth: number; readonly words: Node[]} | undefined;
	let note: Node[] = [];

	const add = (added: string): void => {
		if (state.destination === 'text') {
			if (!state.isHidden) {
				const set = styled([state.isRaised ? raiseDigits(added) : added], state.isBold, state.isItalic);
				words.push(...(state.link ? [element('a', set, {href: state.link})] : set));
			}
		} else if (state.destination !== 'nothing') {
			aside += added;
		}
	};

	const unpack = (): void => {
		if (packed !== '') {
			unpacked += decoderOf(pages[fonts.get(state.font) ?? -1] ?? page).decode(Buffer.from(packed, 'latin1'));
			packed = '';
		}
	};

	const flush = (): void => {
		unpack();
		if (unpacked !== '') {
			add(clean(unpacked));
			unpacked = '';
		}
	};

	const endTable = (): void => {
		if (rows.length > 0) {
			nodes.push(element('table', rows));
			rows = [];
		}
	};

	const endParagraph = (): void => {
		const block = paragraphOf(joined(words), styles.get(state.style) ?? '', state.level);
		words = [];
		if (block !== undefined && wordsOf(block) !== '') {
			const [, number] = /^\W*(\d{1,3})\W*$/.exec(marker ?? '') ?? [];
			const item = element(number ? 'ol' : 'ul', [element('li', block.children)], {start: number ?? '1'});
			const own = marker !== undefined && block.name === 'p' ? item : block;
			if (!noted && !isInTable) {
				endTable();
			}

			(noted ? note : isInTable ? cell : nodes).push(own);
		}

		marker = undefined;
	};

	/** A note begins where the text leads to it; none begins in another one. */
	const beginNote = (): void => {
		if (state.destination === 'text' && !noted) {
			words.push(`[${notes.length + 1}]`);
			noted = {depth: stack.length, words};
			[words, note] = [[], []];
		}
	};

	const endNote = (): void => {
		if (noted && stack.length < noted.depth) {
			endParagraph();
			notes.push(element('li', note));
			words = noted.words;
			noted = undefined;
		}
	};

	/** What a group told beside the text, once it ends. */
	const endAside = ({destination}: State): void => {
		switch (destination) {
			case 'styles':
				styles.set(state.style, aside.replace(/;\s*$/, '').trim().toLowerCase());
				break;
			case 'marker':
				marker = aside;
				break;
			case 'instruction':
				target = /HYPERLINK\s+"([^"]{1,2000})"/.exec(aside)?.[1] ?? target;
				break;
			case 'title':
			case 'author':
				told[destination] = aside.trim();
				break;
			default:
				break;
		}

		aside = '';
	};

	/** What a word does to the paragraphs and tables of the text. */
	const build = (word: string): void => {
		switch (word) {
			case 'par':
			case 'sect':
				endParagraph();
				break;
			case 'footnote':
				beginNote();
				break;
			case 'line':
				words.push(element('br', []));
				break;
			case 'cell':
			case 'nestcell':
				isInTable = true;
				endParagraph();
				cells.push(element('td', cell));
				cell = [];
				break;
			case 'row':
			case 'nestrow':
				rows.push(element('tr', cells));
				cells = [];
				break;
			case 'intbl':
				isInTable = true;
				break;
			case 'pard':
				isInTable = false;
				break;
			default:
				break;
		}
	};

	const control = (word: string, number: number | undefined): void => {
		const sign = Object.hasOwn(signs, word) ? signs[word] : undefined;
		const destination = destinationOf(word);
		if (sign !== undefined) {
			add(sign);
			return;
		}

		if (destination !== undefined) {
			state = {...state, destination};
			aside = '';
			return;
		}

		switch (word) {
			case 'fcharset':
				fonts.set(state.font, number ?? 0);
				break;
			case 'ansicpg':
				page = number ?? page;
				break;
			case 'mac':
				page = 10_000;
				break;
			case 'fldrslt':
				state = {...state, link: target};
				target = undefined;
				break;
			default:
				state = setBy(state, word, number);
				if (state.destination === 'text') {
					build(word);
				}
		}
	};

	for (token.lastIndex = 0; token.lastIndex < text.length; ) {
		const at = token.lastIndex;
		const [, word, digits, byte, sign, bound, plain] = token.exec(text) ?? [];
		if (token.lastIndex <= at) {
			// A stroke at the very end.
			break;
		}

		if (byte !== undefined) {
			packed += spare > 0 ? '' : String.fromCharCode(Number.parseInt(byte, 16));
			spare = Math.max(0, spare - 1);
			continue;
		}

		if (plain !== undefined) {
			// What an Eastern letter begins may end with a sign of its own.
			packed += plain.slice(spare);
			spare = Math.max(0, spare - plain.length);
			continue;
		}

		if (word === undefined && sign === undefined && bound === undefined) {
			continue;
		}

		const number = digits === undefined ? undefined : Number(digits);
		if (word === 'u') {
			unpack();
			unpacked += String.fromCharCode((number ?? 63) & 0xffff);
			spare = state.spare;
			continue;
		}

		flush();
		if (bound === '{') {
			stack.push(state);
			spare = 0;
		} else if (bound === '}') {
			const outer = stack.pop() ?? begin;
			// A title may stand in groups of its own for each script: `{\title {\ltrch The ferry}}`
			const goesOn = /^(?:title|author)$/.test(state.destination) && state.destination === outer.destination;
			if (state.destination !== 'text' && !goesOn) {
				endAside(state);
			}

			state = outer;
			spare = 0;
			endNote();
		} else if (sign === '*') {
			isNamed = true;
			continue;
		} else if (word === 'bin') {
			token.lastIndex += Math.max(0, number ?? 0);
		} else if (sign === '\n' || sign === '\r') {
			control('par', undefined);
		} else if (isNamed && word !== undefined && destinationOf(word) === undefined) {
			// Programs leave out what they do not know behind this sign.
			state = {...state, destination: 'nothing'};
		} else {
			control(word ?? sign, number);
		}

		isNamed = false;
	}

	flush();
	stack.length = 0;
	endNote();
	isInTable = false;
	endParagraph();
	endTable();
	if (notes.length > 0) {
		nodes.push(element('ol', notes));
	}

	return {nodes, ...told};
};
