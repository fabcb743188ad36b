/** Parts of speech: those of the Penn Treebank, some of them taken together. `"` is any quotation mark. */
export const tags = [
	'NN',
	'NNS',
	'NNP',
	'VBD',
	'VBZ',
	'VBP',
	'VB',
	'VBN',
	'VBG',
	'MD',
	'IN',
	'TO',
	'DT',
	'JJ',
	'JJR',
	'RB',
	'PRP',
	'PRP$',
	'POS',
	'CC',
	'CD',
	'WP',
	'WDT',
	'WRB',
	'EX',
	'RP',
	'UH',
	'"',
	',',
	'.',
	':',
	'(',
	')',
	'-',
	'$',
	'X',
] as const;
export type Tag = (typeof tags)[number];
export const tagIds: Readonly<Record<Tag, number>> = Object.fromEntries(
	tags.map((tag, id) => [tag, id]),
) as Record<Tag, number>;

/** Signs whose tag needs no guessing. */
const signs: ReadonlyMap<string, Tag> = new Map(
	Object.entries({
		',': ',',
		'.': '.',
		'?': '.',
		'!': '.',
		':': ':',
		';': ':',
		'…': ':',
		'...': ':',
		'(': '(',
		'[': '(',
		')': ')',
		']': ')',
		'-': '-',
		'–': '-',
		'—': '-',
		'―': '-',
		'--': '-',
		$: '$',
		'£': '$',
		'€': '$',
		'’s': 'POS',
		'“': '"',
		'”': '"',
		'"': '"',
		'„': '"',
		'«': '"',
		'»': '"',
		'``': '"',
		"''": '"',
		'‘': '"',
		'’': '"',
	} satisfies Record<string, Tag>),
);

/**
 * The tag of a sign.
 *
 * @param lower the token in lower case
 * @returns undefined for a word
 */
export const signTag = (lower: string): Tag | undefined => signs.get(lower);
