/** Articles as the databases of the press hand them out in a text: Nexis, Factiva, ProQuest. Each tells its facts in lines of its own. */
import type {Metadata} from '../../document/article.js';
import {cleanByline, namesPerson, readByline} from '../metadata/byline.js';
import {isoDate} from '../metadata/date.js';
import {withoutOffices} from '../metadata/offices.js';
import {squeeze} from '../tree/words.js';

/** An article of a file in which several may stand: its facts, and its text below them. */
export type Exported = Pick<Metadata, 'title' | 'byline' | 'siteName' | 'published'> & {
	readonly body: string;
};

/** Where a line is a field, its name in small letters and what it says. */
type Fields = ReadonlyMap<string, string>;

const writer = (told: string | undefined): string | null => {
	const byline = cleanByline(told);
	return byline && withoutOffices(byline, null);
};

const date = (told: string | undefined): string | null => isoDate(told && squeeze(told));

/** The lines that say something, without the white space around them. */
const linesIn = (text: string): string[] =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(Boolean);

/** Reads fields that each begin a line: what stands below one, up to a blank line, goes on with it. */
const fieldsIn = (lines: readonly string[], field: RegExp): Fields => {
	const found = new Map<string, string[]>();
	let open: string[] | undefined;
	for (const line of lines) {
		const [, name, value] = field.exec(line.trim()) ?? [];
		if (name !== undefined) {
			open = [value];
			found.set(name.toLowerCase(), open);
		} else if (line.trim() === '') {
			open = undefined;
		} else {
			open?.push(line);
		}
	}

	return new Map([...found].map(([name, words]) => [name, squeeze(words.join(' '))]));
};

/** The parts of a text before, between and behind some lines. */
const splitAt = (text: string, line: RegExp): string[] => text.split(line).filter(part => part.trim() !== '');

// Nexis, old and new

const ofNexis = /^[ \t]*(BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|SERIES):[ \t]*(.*)$/i;
const nexisFoot =
	/^[ \t]*(?:(?:LOAD-DATE|Load-Date|LANGUAGE|PUBLICATION-TYPE|SUBJECT|ORGANIZATION|COMPANY|PERSON|GEOGRAPHIC|COUNTRY|CITY|STATE|INDUSTRY|TICKER|GRAPHIC|URL|JOURNAL-CODE|ACC-NO|DOCUMENT-TYPE|DISTRIBUTION|CORRECTION-DATE|PUB-TYPE|CATEGORY):|(?:Graphic|Classification|End of Document)[ \t]*$)/;
/** What stands among the first lines and is no headline. */
const aside =
	/^(?:copyright\b|©|\(c\)|.{0,60}\ball rights reserved|page \d+ of \d+$|(?:document )?\d+ of \d+|link to (?:image|pdf)|link zum|.{0,50}\bedition\b(?: - \w+)?$)/i;
/** The page in front of several articles tells what was looked for. */
const cover = /^(?:client\/matter|content type|narrowed by|search (?:terms|type)|user name)\b/i;

const nexisArticle = (part: string): Exported | undefined => {
	const lines = part.split('\n');
	const length = lines.findIndex(line => /^[ \t]*LENGTH:[ \t]*[\d,.]+/i.test(line));
	if (length === -1) {
		return undefined;
	}

	// Behind the last field of the head the text begins, in newer files below a line that says so.
	const foot = lines.findIndex((line, i) => i > length && nexisFoot.test(line));
	const end = foot === -1 ? lines.length : foot;
	let begin = length;
	while (begin < end && (ofNexis.test(lines[begin]) || lines[begin].trim() === '')) {
		const isField = ofNexis.test(lines[begin]);
		begin++;
		// A field that was broken goes on up to a blank line.
		while (isField && begin < end && lines[begin].trim() !== '' && !/^body$/i.test(lines[begin].trim())) {
			begin++;
		}
	}

	if (/^body$/i.test(lines[begin]?.trim() ?? '')) {
		begin++;
	}

	const first = lines.findIndex(line => ofNexis.test(line));
	const above = lines
		.slice(0, first)
		.map(line => line.trim())
		.filter(line => line !== '' && !aside.test(line));
	const dated = above.findIndex(line => line.length < 60 && isoDate(line) !== null);
	const before = above.slice(0, Math.max(0, dated));
	const below = above.slice(dated + 1);
	const isCovered = before.some(line => cover.test(line));
	const fields = fieldsIn(lines.slice(first, begin), ofNexis);
	// The old files name the paper first, the new ones the headline.
	const headline =
		before.length > 1 ? [...new Set(isCovered ? before.slice(-2, -1) : before.slice(0, -1))] : below;
	return {
		title: squeeze(fields.get('headline') ?? headline.join(' ')) || null,
		byline: writer(fields.get('byline')),
		siteName: before.at(-1) ?? null,
		published: date(above[dated]),
		body: lines.slice(begin, end).join('\n'),
	};
};

const nexis = (text: string): Exported[] =>
	splitAt(
		text,
		/^(?=[ \t]*(?:Document[ \t]+)?\d+ of \d+ DOCUMENTS[ \t]*$)|^[ \t]*End of Document[ \t]*$/im,
	).flatMap(part => nexisArticle(part) ?? []);

// Factiva

const factivaEnd = /^(?:AN[ \t]+)?Document [A-Z]{2,20}\w{0,20}\d{8}\w{1,20}[ \t]*$/m;
const codes =
	/^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|CLM)(?:\t| {2,}|[ \t]*$)[ \t]*(.*)$/;

/** An article with the names of its fields as Factiva shortens them. */
const codedArticle = (part: string): Exported => {
	const found = new Map<string, string[]>();
	let open: string[] = [];
	for (const line of part.split('\n')) {
		const [, code, words] = codes.exec(line) ?? [];
		if (code === undefined) {
			open.push(line);
		} else {
			open = [words];
			found.set(code, open);
		}
	}

	const said = (code: string): string | undefined => {
		const words = squeeze((found.get(code) ?? []).join(' '));
		return words === '' ? undefined : words;
	};

	return {
		title: said('HD') ?? null,
		byline: writer(said('BY')),
		siteName: said('SN') ?? null,
		published: date(said('PD')),
		body: [found.get('LP'), found.get('TD')].map(lines => (lines ?? []).join('\n')).join('\n\n'),
	};
};

/** `812 words`, in one of the languages in which Factiva tells it. */
const counted = /^[\d.,]+ (?:words|Wörter|mots|palabras|parole)$/;

const plainArticle = (part: string): Exported | undefined => {
	const lines = part.split('\n').map(line => line.trim());
	const count = lines.findIndex(line => counted.test(line));
	const above = lines.slice(0, count).filter(Boolean);
	if (count === -1 || above.length === 0) {
		return undefined;
	}

	const last = above[above.length - 1];
	const isSigned =
		above.length > 1 && (readByline(last) !== undefined || (namesPerson(last) && last.split(' ').length < 5));
	const headline = isSigned ? above.slice(0, -1) : above;
	// What stands above the headline is the part of the paper.
	const title = headline.length > 1 && headline[0].length < 25 ? headline.slice(1) : headline;
	const below = lines.slice(count + 1);
	const facts = below.slice(1).filter(line => line !== '' && !/^\d{1,2}:\d\d/.test(line));
	const rights = below.findIndex(line => /copyright|©|\(c\)|all rights reserved/i.test(line));
	return {
		title: title.join(' '),
		byline: isSigned ? (readByline(last)?.byline ?? writer(last)) : null,
		siteName: facts[0] ?? null,
		published: date(below[0]),
		body: below.slice(rights === -1 || rights > 12 ? below.indexOf('') : rights + 1).join('\n'),
	};
};

const factiva = (text: string): Exported[] =>
	splitAt(text, factivaEnd).flatMap(part =>
		/^HD(?:\t| {2,}|[ \t]*$)/m.test(part) ? codedArticle(part) : (plainArticle(part) ?? []),
	);

// ProQuest

const proQuestNumber = /^ProQuest document ID: ?\d/m;

const ofProQuest =
	/^(Title|Author|Publication title|Publication info|Publication date|Abstract|Full text|Subject|Location|People|Company(?: ?\/ ?organization)?|Classification|Business indexing term|Identifier ?\/ ?keyword|Links|First page|Pages|Section|Publication year|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Credit|Dateline|Column|Edition|Volume|Issue|Number of pages|Document feature): ?(.*)$/i;

/** `Ruiz, Ana; Holm, Ida` as people are called. */
const turned = (names: string): string =>
	names
		.replace(/\.$/, '')
		.split(/;\s*/)
		.map(name => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
		.join(', ');

const proQuestArticle = (part: string): Exported | undefined => {
	if (!proQuestNumber.test(part)) {
		return undefined;
	}

	const lines = part.split('\n');
	const fields = fieldsIn(lines, ofProQuest);
	const textOf = (name: RegExp): string | undefined => {
		const begin = lines.findIndex(line => name.test(line));
		const length = lines.slice(begin + 1).findIndex(line => ofProQuest.test(line));
		return begin === -1
			? undefined
			: [lines[begin].replace(name, ''), ...lines.slice(begin + 1, begin + 1 + length)].join('\n').trim();
	};

	const info = fields.get('publication info') ?? '';
	const author = fields.get('author');
	const [first] = linesIn(part).filter(line => !aside.test(line));
	return {
		title: fields.get('title') || (first === undefined || ofProQuest.test(first) ? null : first),
		byline: writer(author && turned(author)),
		siteName: (fields.get('publication title') || info).split(/\s*;/)[0] || null,
		published: date(fields.get('publication date')) ?? date(/\d{1,2} \p{L}{3,9} \d{4}/u.exec(info)?.[0]),
		body: textOf(/^Full text: ?/i) || textOf(/^Abstract: ?/i) || '',
	};
};

const proQuest = (text: string): Exported[] =>
	splitAt(text, /^_{20,}[ \t]*$/m).flatMap(part => proQuestArticle(part) ?? []);

/**
 * Reads the articles of a text that a database of the press has written.
 *
 * @returns those in it; none where it is another text
 */
export const pressExports = (written: string): readonly Exported[] => {
	// `Length:\u00A0812 words`
	const text = written.replaceAll('\u00A0', ' ');
	const found = proQuestNumber.test(text)
		? proQuest(text)
		: factivaEnd.test(text) &&
				/^(?:WC[ \t]+)?[\d.,]+ (?:words|Wörter|mots|palabras|parole)[ \t]*$/m.test(text)
			? factiva(text)
			: /^[ \t]*LOAD-DATE: /im.test(text) && /^[ \t]*LENGTH:[ \t]*[\d,.]+/im.test(text)
				? nexis(text)
				: [];
	return found.filter(({title, body}) => title !== null && body.trim() !== '');
};
