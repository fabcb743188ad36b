import {Box, Text, Transform} from 'ink';
import {visual} from '../bidi.js';
import type {Line, Segment} from '../lines.js';

/** A stretch as a link, for terminals that know them (OSC 8); the same address is one link across rows. */
const linked = (text: string, href: string): string =>
	`\u001B]8;;${href.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent)}\u0007${text}\u001B]8;;\u0007`;

const Stretch = ({text, look: {href, ...look} = {}}: Segment) =>
	href === undefined || !/^https?:/.test(href) ? (
		<Text {...look}>{text}</Text>
	) : (
		<Transform transform={shown => linked(shown, href)}>
			<Text {...look}>{text}</Text>
		</Transform>
	);

/** Lines of text, one below the other; none is wrapped again. */
export const Lines = ({lines}: {readonly lines: readonly Line[]}) => (
	<Box flexDirection="column">
		{lines.map((line, row) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is its row.
			<Text key={row} wrap="truncate-end">
				{visual(line).map((part, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their order.
					<Stretch key={i} {...part} />
				))}
				{line.length === 0 ? ' ' : ''}
			</Text>
		))}
	</Box>
);
