/** The lines in a mail below which another one begins: `On 3 May 2026 at 09:12, Ann Lee wrote:`, or a head of its own. */
import {endOfRun} from '../../document/span.js';
import {
	mailAnnouncementForm,
	mailDayForm,
	mailFieldForm,
	mailFromForm,
	mailVerbForms,
} from '../../document/time-stamps.js';

/** `-----Original Message-----`, `---------- Forwarded message ---------`, `Begin forwarded message:` */
const announcement = new RegExp(String.raw`^\s*(?:-{2,}\s*)?${mailAnnouncementForm}$`, 'iu');

const from = new RegExp(String.raw`^\s*\*?${mailFromForm}\s?:\*?\s+\S`);
const telling = new RegExp(String.raw`^\s*\*?${mailFieldForm}`);
const field = new RegExp(
	String.raw`${telling.source}|^\s*\*?(?:${mailFromForm}|Bcc|Cc|CC|Cci|Importance|Kopie|Reply-To|To|An|À|A|Para|Aan|Till|Til)\s?:`,
);

/** `On 3 May 2026 at 09:12, Ann Lee <ann@mill.example>` */
const opens = new RegExp(String.raw`^\s*${mailDayForm}\b.{0,200}\d`);
const ends = /[.!?:]\s*$/;
const closes = new RegExp(
	String.raw`\s(?:${mailVerbForms.behind}|${mailVerbForms.before}\s.{1,200})\s?:\s*$`,
);

/** How many lines a head has at most: those that are looked through from each line. */
const longestHead = 50;

/** Where a head ends that begins with a line, or the same index where none does. */
const endOfHead = (lines: readonly string[], first: number): number => {
	const top = first + (announcement.test(lines[first]) ? 1 : 0);
	const at = endOfRun(top, Math.min(lines.length, top + longestHead), i =>
		(i === top ? from : field).test(lines[i]),
	);
	return lines.slice(top, at).some(line => telling.test(line)) ? at : first;
};

/** Where the line ends that tells who wrote what is quoted below it; a program may have broken it. */
const endOfTag = (lines: readonly string[], first: number): number => {
	const last = ends.test(lines[first]) ? first : first + 1;
	return opens.test(lines[first]) && closes.test(lines.slice(first, last + 1).join(' ')) ? last + 1 : first;
};

/**
 * Takes the lines apart that tell of another mail below them.
 *
 * @param lines those of one writer, with no blank one between
 * @returns them in order; each head or line that tells who wrote is apart, as one paragraph
 */
export const atMails = (
	lines: readonly string[],
): ReadonlyArray<{readonly lines: readonly string[]; readonly isHead: boolean}> => {
	const parts: Array<{lines: readonly string[]; isHead: boolean}> = [];
	let begun = 0;
	const endPart = (end: number): void => {
		if (end > begun) {
			parts.push({lines: lines.slice(begun, end), isHead: false});
		}
	};

	for (let i = 0; i < lines.length; ) {
		const [head, tag] = [endOfHead(lines, i), endOfTag(lines, i)];
		const end = Math.max(head, tag);
		if (end > i) {
			endPart(i);
			const own = lines.slice(i, end).map(line => line.trim());
			parts.push({lines: head > i ? own : [own.join(' ')], isHead: true});
			begun = end;
		}

		i = Math.max(end, i + 1);
	}

	endPart(lines.length);
	return parts;
};
