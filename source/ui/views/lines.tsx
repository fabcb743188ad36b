import {Box, Text} from 'ink';
import type {Line} from '../lines.js';

/** Lines of text, one below the other; none is wrapped again. */
export const Lines = ({lines}: {readonly lines: readonly Line[]}) => (
	<Box flexDirection="column">
		{lines.map((line, row) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is its row.
			<Text key={row} wrap="truncate-end">
				{line.map(({text, look}, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their order.
					<Text key={i} {...look}>
						{text}
					</Text>
				))}
				{line.length === 0 ? ' ' : ''}
			</Text>
		))}
	</Box>
);
