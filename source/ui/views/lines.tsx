import {Box, Text} from 'ink';
import {createContext, useContext} from 'react';
import {paintLine} from '../lines/ansi.js';
import type {Line} from '../lines/lines.js';
import type {ColourLevel} from '../settings.js';

/** How many colours the terminal shows: the same for all that is drawn. */
export const Colours = createContext<ColourLevel>(1);

const toAnsi = (line: Line, width: number, colours: ColourLevel): string =>
	paintLine(line, width, colours)
		.map(({text}) => text)
		.join('');

/**
 * Lines of text, one below the other; none is wrapped again. They are one text for Ink: an element for each stretch of
 * each line would make every key several times slower.
 *
 * @param width what is longer is cut
 */
export const Lines = ({lines, width}: {readonly lines: readonly Line[]; readonly width: number}) => {
	const colours = useContext(Colours);
	return lines.length === 0 ? null : (
		<Box width={width} height={lines.length} flexShrink={0}>
			<Text>{lines.map(line => toAnsi(line, width, colours)).join('\n')}</Text>
		</Box>
	);
};
