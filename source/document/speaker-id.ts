/**
 * The id of a speaker among others: `Sergey Lavrov` is `sergey-lavrov`; a second one of that name is `sergey-lavrov-2`.
 *
 * @param taken how many there are of each id; the new one is added
 */
export const speakerId = (name: string, taken: Map<string, number>): string => {
	const base =
		name
			.normalize('NFKD')
			.replaceAll(/\p{M}/gu, '')
			.toLowerCase()
			.replaceAll(/[’']s\b/g, '')
			.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
			.replaceAll(/^-|-$/g, '') || 'speaker';
	let id = base;
	// The count goes on from the last one, so that a thousand of one name take no longer than others.
	for (let i = taken.get(base) ?? 1; taken.has(id); ) {
		i++;
		id = `${base}-${i}`;
		taken.set(base, i);
	}

	taken.set(id, 1);
	return id;
};
