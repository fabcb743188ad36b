import {Box, Text} from 'ink';
import type {Line} from '../lines.js';
import {paintLine} from '../paint.js';

const toAnsi = (line: Line, width: number): string =>
	paintLine(line, width)
		.map(({text}) => text)
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
