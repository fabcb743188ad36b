/** How Cyrillic letters are written in Latin ones in names, as most are in the table of given names. */
const letters: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	й: 'y',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
	і: 'i',
	ї: 'i',
	є: 'ye',
	ґ: 'g',
	"'": '',
	'’': '',
};

/**
 * How a given name in Cyrillic letters may be written abroad: `дмитрий` as `dmitry`, and as in Ukrainian `володимир` as
 * `volodymyr`.
 *
 * @param name a word in lower case
 * @returns no way where its first letter is another
 */
export const inLatin = (name: string): string[] =>
	/^[а-яёіїєґ]/.test(name)
		? [name, name.replaceAll('и', 'ы')].map(way =>
				[...way]
					.map(letter => letters[letter] ?? letter)
					.join('')
					.replace(/iy$/, 'y')
					.replace(/iya$/, 'ia'),
			)
		: [];
