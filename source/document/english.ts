/** Words that no English text of some length does without, and that few other languages have. */
export const englishWords: ReadonlySet<string> = new Set(
	'the of and to is was that with for said his her he she they it are were from by not who has have had will their this did'.split(
		' ',
	),
);
