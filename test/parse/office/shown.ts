import {parse} from '../../../source/parse/parse.js';

const location = {kind: 'file', name: 'notes.docx'} as const;

/** A document as it is read. */
export const opened = (bytes: Uint8Array) => parse({location, bytes});

/** The blocks of a document, a line each: `heading 1 The storm`, `item 2 • a net`. */
export const blocksOf = async (bytes: Uint8Array): Promise<string[]> => {
	const {text, blocks} = await opened(bytes);
	return blocks.map(({kind, level, marker, start, end}) =>
		[kind, level, marker, text.slice(start, end).replaceAll('\n', '⏎')].filter(Boolean).join(' '),
	);
};

/** What a document is refused with. */
export const refusal = (bytes: Uint8Array): Promise<string> =>
	opened(bytes).then(
		() => 'it was opened',
		error => `${error.name}: ${error.message}`,
	);
