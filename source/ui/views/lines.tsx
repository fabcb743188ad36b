import {Box, Text} from 'ink';
import {visual} from '../bidi.js';
import {clip, type Line, widthOf} from '../lines.js';
import {paint} from './paint.js';

const toAnsi = (line: Line, width: number): string =>
	visual(widthOf(line) > width ? clip(line, width) : line)
		.map(({text, look}) => paint(text, look))
		.join('');

/**
 * Lines of text, one below the other; none is wrapped again. They are one text for Ink: an element for each stretch of
 * each line would make every key several times slower.
 *
 * @param width what is longer is cut
 */
export const Lines = ({lines, width}: {readonly lines: readonly Line[]; readonly width: number}) =>
	lines.length === 0 ? null : (
		<Box width={width} height={lines.length} flexShrink={0}>
			<Text>{lines.map(line => toAnsi(line, width)).join('\n')}</Text>
		</Box>
	);
