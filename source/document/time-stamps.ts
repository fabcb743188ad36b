/**
 * Who speaks and when, as recorders and chats set it at the head of a line: `[00:01:19] HOLM: No.`, `Ida Holm  0:03`,
 * `12/05/2025, 09:04 - Ida Holm: No.`, `<ida> no`. When it was is neither in the name nor in the words. Mails tell the same in
 * lines of their own: `-----Original Message-----⏎From: Ann Lee⏎Sent: Monday`. `parse` and `analyse` read both, and a file of
 * its own for the mails would be one more script of the package.
 */
import type {Span} from './span.js';

/** Words with capitals, particles among them: `MR. HOLM`, `Ana de la Cruz`, `Speaker 2`. */
export const nameForm = String.raw`\p{Lu}[\p{L}\p{M}\d.’'-]{0,30}(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.’'-]{0,30}|\p{Ll}{1,3})){0,4}`;

/** In brackets behind a name, what its bearer is. */
export const roleForm = String.raw`(?: \([^()]{1,60}\))?`;

/** `0:03`, `00:01:19.240`, `9:04 AM` (nobody is called AM), and until when: `00:04 - 00:09` */
const clock = String.raw`\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?|(?!\s?[AaPp]\.?[Mm]\b))`;
export const clocks = String.raw`${clock}(?:\s?(?:-->|[-–—])\s?${clock})?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,T]?\s?`;

/** The stamp at the head of a line, in brackets, or with a day in front. */
const leading = new RegExp(
	String.raw`^[\s\u200E]*(?:([[(])(${date})?${clocks}[\])]|(${date})?${clocks}(?:\s[-–—|])?)\s+(?=\S)`,
	'u',
);

/** The stamp behind a name, which ends the line or has a colon. */
const trailing = new RegExp(
	String.raw`^\s*(${nameForm})${roleForm},?\s{1,20}(?:[-–—|]\s{1,3})?(?:[[(](?:${date})?${clocks}[\])]|(?:${date})?${clocks})\s{0,20}(?::(?=\s|$)|$)`,
	'u',
);

/** The stamp behind a name and a colon, before the words: `HOLM: [00:01:19] No.` */
const between = new RegExp(
	String.raw`^\s*(${nameForm})${roleForm}:\s{1,5}[[(](?:${date})?${clocks}[\])]\s+(?=\S)`,
	'u',
);

/** `<ida>`, `<@ida>`: who writes, as chats set it. */
const nick = /^\s*<[@+%~& ]?([^<>\s][^<>\n]{0,40})>\s/;

/** Behind a stamp a colon is enough: `ida:`, `Ida Holm (host):`, and where a day is told whatever a phone knows of them. */
const sender = new RegExp(
	String.raw`^(${nameForm}|[\p{L}\d][\p{L}\p{M}\d_.-]{0,30})${roleForm}:(?=\s|$)`,
	'u',
);
const contact = /^(?:~\s?)?([^\s:<~][^\s:]{0,30}(?: [^\s:]{1,30}){0,5}):(?=\s|$)/;

/** Behind a time to the second: who writes in a meeting, and to whom: `From Ida Holm to Everyone:`, `From  Ida Holm :` */
const inMeeting = new RegExp(
	String.raw`^From\s+([^\s:(][^:\n(]{0,40}?)${roleForm}(?:\s+to\s+[^:\n]{1,80})?\s*:(?=\s|$)`,
	'i',
);

/** Behind a time to the second, or in brackets: who speaks below, on a line of their own, `00:00:03 Ida Holm` */
const alone = new RegExp(String.raw`^(?=\S+ )(${nameForm})${roleForm}\s{0,20}$`, 'u');

/** What is done, and not written, in a chat: `* ida waves`, `-!- ida has joined`. */
const deed = /^\s*(?:\*{1,3}|-!-|-->|<--|→|←)\s/;

/** What a line tells of who speaks and when; offsets in the line. */
export type Stamped = {
	/** Who speaks, without brackets; undefined where nobody is told. */
	readonly name: Span | undefined;
	/** Where the words begin. */
	readonly content: number;
	/** It is set as only chats set it, or what they tell themselves is. */
	readonly isChat: boolean;
	/** It tells more than a clock, as programmes have it too: `[0:19]`, `00:00:19`, `<ida>`. */
	readonly isSure: boolean;
};

/** The name that a pattern has in its first group, from an offset on. */
const nameIn = ([whole, name]: RegExpExecArray, from: number): Span => {
	const start = from + whole.indexOf(name);
	return {start, end: start + name.length};
};

/** How much of a line is looked at, from its beginning, in UTF-16 units; few lines have a sign of a stamp there. */
const reach = 200;
const sign = /\d:\d\d|^\s*(?:<|\*|-!-|-->|→|←)/;

/** Reads the stamp at the head of a line, and who speaks; undefined where there is none, nor what only chats have. */
export const readStamp = (line: string): Stamped | undefined => {
	const head = line.slice(0, reach);
	if (!sign.test(head)) {
		return undefined;
	}

	const behindName = trailing.exec(head);
	if (behindName && (behindName[0].endsWith(':') || line.length <= reach)) {
		const content = behindName[0].length;
		// `Grand Hall 19:30`, `Holm v Krol (12:30)`: a clock alone behind a name may tell when it opens, but hardly at night;
		// `The Pier (3:12): …` is a song.
		const isSure = /[^)\s]\s*:\s*$|\[|:\d\d:|\b0?0:|\d[./-]\d/.test(behindName[0]);
		return {name: nameIn(behindName, 0), content, isChat: false, isSure};
	}

	const betweenThem = between.exec(head);
	if (betweenThem) {
		return {name: nameIn(betweenThem, 0), content: betweenThem[0].length, isChat: false, isSure: true};
	}

	const stamp = leading.exec(head);
	const from = stamp?.[0].length ?? 0;
	const rest = head.slice(from);
	const dated = stamp?.[2] ?? stamp?.[3];
	const inAngles = nick.exec(rest);
	const isToSecond = stamp !== null && /:\d\d:/.test(stamp[0]);
	const isSure = isToSecond || (stamp?.[1] ?? dated) !== undefined;
	if (deed.test(rest)) {
		return {name: undefined, content: from, isChat: true, isSure};
	}

	const met = isToSecond ? inMeeting.exec(rest) : null;
	const found = inAngles ?? met ?? (stamp && (sender.exec(rest) ?? (dated ? contact.exec(rest) : null)));
	const below = !found && !dated && (isToSecond || stamp?.[1]) ? alone.exec(rest) : null;
	if (below && line.length <= reach) {
		// A chapter may be called so, too: whoever speaks comes again.
		return {name: nameIn(below, from), content: head.length, isChat: false, isSure: false};
	}

	if (!found) {
		return stamp ? {name: undefined, content: from, isChat: dated !== undefined, isSure} : undefined;
	}

	const content = from + found[0].length;
	// A phone sets this mark before what it tells itself: `Flat 4: ‎You were added`
	const isTold = /^\s?\u200E/.test(head.slice(content));
	const isChat = (inAngles ?? met ?? dated) != null || /^\p{Ll}/u.test(found[1]);
	return {
		name: isTold ? undefined : nameIn(found, from),
		content,
		isChat,
		isSure: isSure || inAngles !== null,
	};
};

/**
 * What stands above the head of a mail that is quoted or forwarded, between dashes or without: `Original Message`,
 * `Begin forwarded message:`, `Ursprüngliche Nachricht`
 */
export const mailAnnouncementForm = String.raw`(?:(?:original|(?:begin )?forwarded) message|(?:anfang der )?(?:ursprüngliche|weitergeleitete)n? nachricht|(?:début du )?message (?:d[’']origine|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht)(?!\p{L})[\s:-]*`;

/** What the field is called that tells who wrote. */
export const mailFromForm = '(?:From|Von|De|Da|Van|Från|Fra)';

/** The fields of which such a head has one at least; without, as in `From: Hull⏎To: Lund`, it is no mail's. */
export const mailFieldForm = String.raw`(?:Date|Sent|Subject|Gesendet|Datum|Betreff|Envoyé|Objet|Enviado(?: el)?|Fecha|Asunto|Assunto|Inviato|Data|Oggetto|Verzonden|Onderwerp|Skickat|Ämne|Sendt|Emne)\s?:`;

/** The verb in a line that tells who wrote what is quoted below, behind the name or before it: `schrieb Ann Lee:` */
export const mailVerbForms = {
	behind: '(?:wrote|writes|a écrit|ha scritto|escribió|escreveu)',
	before: '(?:schrieb|schreef|skrev)',
} as const;

/** How such a line begins where it tells the day first: `On 3 May 2026`, `Am 3. Mai 2026` */
export const mailDayForm = '(?:On|Am|Le|El|Il|Em|Op|Den)';
