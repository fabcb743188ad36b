import type {MarkdownIt, Token} from 'markdown-it';

/** The picture that is all there is in a paragraph, in a link or not. */
const pictureIn = ({children}: Token): Token | undefined => {
	const [only, ...others] = (children ?? []).filter(
		({type, content}) => !/^link_/.test(type) && !(type === 'text' && content.trim() === ''),
	);
	return only?.type === 'image' && others.length === 0 ? only : undefined;
};

/** The name of a picture's file, which some programs write where it should say what is to be seen. */
const fileName = /^\S+\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/**
 * Reads a picture that stands alone in a Markdown paragraph as its caption: what it says of itself, unless that is the name
 * of its file, and its title on a line below.
 *
 * @param markdown the parser, to which this is added
 */
export const captions = (markdown: MarkdownIt): void => {
	markdown.core.ruler.push('captions', ({tokens, Token}) => {
		for (const [i, inline] of tokens.entries()) {
			const picture = inline.type === 'inline' && tokens[i - 1].tag === 'p' ? pictureIn(inline) : undefined;
			if (picture === undefined) {
				continue;
			}

			for (const edge of [tokens[i - 1], tokens[i + 1]]) {
				edge.tag = 'figcaption';
				// In a list without blank lines paragraphs are not told.
				edge.hidden = false;
			}

			const alternative = (picture.children ?? []).map(({content}) => content).join('');
			const words = [...new Set([alternative, String(picture.attrGet('title') ?? '')])].filter(
				line => line !== '' && !fileName.test(line),
			);
			inline.children = words.flatMap((line, n) => {
				const text = new Token('text', '', 0);
				text.content = line;
				return n > 0 ? [new Token('hardbreak', 'br', 0), text] : [text];
			});
		}
	});
};
