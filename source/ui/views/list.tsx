import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import type {List} from '../lines/current-list.js';
import {clip, type Line, segment, wrapped} from '../lines/lines.js';
import type {Theme} from '../theme.js';
import {Lines} from './lines.js';

type Item = {
	readonly key: string;
	readonly label: string;
	readonly value: string;
	readonly lines: readonly Line[];
	readonly width: number;
};

/** The select input hands an item's own fields on, though its type only tells of the label. */
const Entry = (item: {readonly label: string; readonly isSelected?: boolean}) => (
	<Lines lines={(item as unknown as Item).lines} width={(item as unknown as Item).width} />
);

/** The entries bring their own indicator, which knows where the keys are. */
const NoIndicator = () => null;

/**
 * A list with its chosen entry in sight. The reducer holds the choice, so the select input gets no keys, only the
 * entries in the window, and a new key when the choice changes: its own state would otherwise stay where it was.
 */
export const ListView = ({
	list,
	above,
	chosen,
	window: {from, to},
	width,
	isActive,
	theme,
}: {
	readonly list: List;
	/** What stands above the entries. */
	readonly above: readonly Line[];
	readonly chosen: number;
	/** The entries in sight. */
	readonly window: {readonly from: number; readonly to: number};
	readonly width: number;
	readonly isActive: boolean;
	readonly theme: Theme;
}) => {
	if (list.length === 0) {
		return <Lines lines={[...above, ...wrapped(list.empty, width, theme.quiet, 1)]} width={width} />;
	}

	const items: Item[] = Array.from({length: to - from}, (_, i) => {
		const key = list.key(from + i);
		const isChosen = from + i === chosen;
		const title = list.title(from + i, from);
		const lines = list
			.lines(from + i, isChosen)
			.map((line, row) => [
				segment(isChosen && row === 0 ? ' › ' : '   ', isActive ? theme.chosen : theme.quiet),
				...line,
			]);
		return {
			key,
			label: key,
			value: key,
			width,
			lines:
				title === null
					? lines
					: [clip([segment(' '), segment(title, {...theme.quiet, italic: true})], width), ...lines],
		};
	});
	return (
		<Box flexDirection="column">
			<Lines lines={above} width={width} />
			<SelectInput
				key={`${from}:${chosen}:${items.length}`}
				items={items}
				initialIndex={chosen - from}
				isFocused={false}
				indicatorComponent={NoIndicator}
				itemComponent={Entry}
			/>
		</Box>
	);
};
