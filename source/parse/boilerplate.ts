import type {Metadata} from '../document/article.js';
import type {Draft} from './article-builder.js';
import {isoDate} from './date.js';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Lines that call for something else than reading, or name something else to read, wherever they stand. */
const calls = [
	/^[([]?\s*(?:read|see|watch|view|find out|learn)\s+(?:more|also|next|now)(?:\s*[:|»>–-].{0,200}|\s+(?:about|on|at|from)\b.{0,100})?$/i,
	/^[([]?\s*(?:related|recommended|more|also)(?:\s+(?:articles?|stor(?:y|ies)|posts?|coverage|content|news|links?|reading|topics?|videos?))?\s*:.{0,250}$/i,
	/^(?:also (?:on|read|see)|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|more (?:from|on|in|about|like|great|top)|most (?:read|popular|viewed)|up next|read next|trending|recommended (?:for you|stories|reading)|what to read next|further reading|in this article|story continues|article continues|continue reading|keep reading|show more|load more|related (?:stories|articles|posts|content|coverage|topics|news|links))\b.{0,250}$/is,
	/^[([]?\s*(?:leia (?:também|mais)|veja também|saiba mais|leggi anche|vedi anche|lire aussi|à lire|voir aussi|lea también|lee también|ver también|te puede interesar|mehr zum thema|lesen sie auch|auch interessant|lees ook|läs också|les også|læs også|читайте также|смотрите также|по теме|czytaj też|zobacz także|ayrıca bak|baca juga).{0,200}$/iu,
	/^(?:advert(?:isement|ising)?s?|sponsored(?: content| by .*)?|promoted(?: content)?|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|reklama|reklam|annonse?)\.?$/iu,
	/^(?:please )?(?:sign up|subscribe|register|log ?in|sign in|join (?:us|our|the conversation))\b.{0,200}$/i,
	/^(?:get|receive|want)\b.{0,80}\b(?:newsletters?|in your inbox|to your inbox|(?:stories|news|alerts|updates)\b.{0,30}(?:delivered|email|inbox|\?)|through your letterbox).{0,200}$/i,
	/\b(?:newsletter)\b.{0,60}\b(?:sign up|subscribe|inbox)\b/i,
	/^(?:please )?(?:follow|like|find|connect with|tweet)\b.{0,60}\b(?:on|at|via)\s+(?:twitter|facebook|instagram|youtube|linkedin|telegram|tiktok|snapchat|pinterest|x\b|google|social|apple news|flipboard).{0,150}$/i,
	/^(?:like|enjoy(?:ed)?|love|liked) (?:this|what you).{0,40}\b(?:story|article|post|read|reading|see)\b.{0,60}(?:share|friend|subscribe|support|\?|!)?.{0,60}$/i,
	/^(?:share|tweet|pin|e-?mail|print|facebook|twitter|linkedin|whatsapp|pinterest|reddit|instagram|copy link|save|bookmark|comments?|\d+ comments?|leave a (?:comment|reply)|post a comment|add a comment|no comments|view comments|tell us what you think)(?: (?:this|on|via|to|with|article|story|page|post|it|by|facebook|twitter|e-?mail|linkedin|whatsapp|friends?|now|here))*\s*[.:…!]*$/i,
	/^(?:©|\(c\)\s*\d{4}|copyright\b|all rights reserved|alle rechte|tous droits|todos (?:los|os) d[ie]r).{0,300}$/iu,
	/\b(?:all rights reserved|may not be (?:published|reproduced|republished)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\b/iu,
	/\b(?:requires? javascript|enable javascript|javascript (?:is|must be) (?:disabled|enabled)|browser does not support|uses cookies|use of cookies|cookie policy|utilizza(?:no)? (?:i )?cookies?|verwendet cookies|utilise des cookies)\b/i,
	/\b(?:affiliate (?:links?|commission)|referral links?|affiliate and|(?:earn|receive) (?:a |an )?(?:small |affiliate )?commission)\b/i,
	/^(?:click|tap) (?:here )?to (?:share|tweet|expand|enlarge|subscribe|print|e-?mail)\b.{0,80}$/i,
	/^(?:skip to (?:main )?content|back to top|top|close|caption|hide caption|toggle caption|play|pause|replay|loading\b.*|next|previous|prev|text size|font size|listen|image \d+ of\s*\/?\s*\d+|\d+\s*(?:of|\/)\s*\d+|enlarge(?: image)?|view gallery|gallery|video|photos?|tags?:?|topics?:?|highlights|image|media|share|download|order reprints|print article|home)\s*$/i,
	/^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|labels?|schlagw(?:o|ö)rter|etiquetas|mots[- ]clés)\s*[:\n].{0,400}$/isu,
	/^\[\/?[a-z_]+[^\]]*\].*\[\/[a-z_]+\]$/is,
];

/** What stands at an article's foot: who wrote it, how to reach them, who else helped. */
const signs = [
	/^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|reported|written)\s+(?:and \w+ )?by\b.{0,300}$/i,
	/^(?:the )?associated press\b.{0,160}\bcontributed\b.{0,120}$/i,
	/\b(?:contributed to this (?:report|story|article)|contributed reporting)\b.{0,40}$/i,
	/^(?:reach|write to|contact|e-?mail|follow)\b.{0,160}(?:@|twitter|e-?mail|facebook).{0,160}$/i,
	/^(?:(?:e-?mail|twitter|tel|phone)\s*:\s*)?[\w.+-]+@[\w-]+\.[\w.]+$/i,
	/^@\w{2,20}$/,
	/^(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+$/i,
	/^(?:about (?:the )?(?:author|writer)s?|author|written by)\b.{0,40}$/i,
	/\bfollow (?:him|her|them|us|me|@\w+)\b.{0,120}$/i,
	/^(?:\p{Lu}[\p{L}’'.-]+\s+){1,4}(?:is|was|are)\s+(?:an?|the)\b.{0,80}\b(?:writer|reporter|editor|journalist|correspondent|columnist|author|contributor|blogger|producer|freelancer|fellow|researcher|professor|curator|photographer|native)\b/u,
	/^(?:last )?(?:updated|published|posted|modified|first published)\b.{0,80}$/i,
	/^(?:source|via|quelle|fonte|fuente)\s*:?\s.{0,60}$/i,
	/^(?:end|ends|###|-30-|\* \* \*)$/i,
	/\b(?:send|have) (?:us )?(?:a |any )?(?:news tips?|tips?|corrections?|feedback)\b.{0,160}$/i,
	/^more articles (?:from|by)\b/i,
];

const bylines = /^(?:by|von|por|par|di|door|av|af|автор)\b:?.{0,120}$/iu;

const credit =
	/^[([]?\s*(?:(?:image|photo|photograph|picture|foto|fotos|photos|images|bild|imagen|imagem|crédito|credit|credits|source|illustration|graphic|video|фото)(?:s| credit| by| courtesy(?: of)?| copyright| source)?\s*(?::|©|by\b|copyright\b|courtesy\b)|©|courtesy of\b|image copyright\b|getty images\b|(?:file )?photo\b).{0,140}$/iu;
const creditAtEnd =
	/[([](?:(?:ap |file |image|photo|credit|picture|foto|courtesy|source)[^()]{0,80}|[^()]{0,60}\b(?:getty(?: images)?|reuters|ap|afp|epa|istock|shutterstock|ap photo)[^()]{0,60})[)\]]\.?$/i;
const agencies =
	/^[\p{L} .’'-]{2,50}\s*[/|]\s*(?:[\p{L} .’'-]{2,40}\s*[/|]\s*)*(?:getty|reuters|ap\b|afp|epa|istock|shutterstock|bloomberg|associated press|alamy|unsplash|zuma|sipa|pa\b)[\p{L} /|.-]*$/iu;

const isCredit = (text: string): boolean =>
	text.length < 400 &&
	(credit.test(text) || agencies.test(text) || (text.length < 300 && creditAtEnd.test(text)));

/** A line that tells a date and hardly more. */
const isDateLine = (text: string): boolean => {
	if (text.length > 120 || (/[.!?]["”’]?$/.test(text) && text.length > 60)) {
		return false;
	}

	const dates =
		/\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4})\b/iu;
	const date = dates.exec(text);
	if (!date && isoDate(text) === null) {
		return /^(?:\d{1,2}:\d{2}|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago)\b.{0,30}$|^\d+[- ]min(?:ute)?s?(?:\.| read)?.{0,20}$/i.test(
			text,
		);
	}

	const rest = text
		.replace(dates, '')
		.replace(dates, '')
		.replaceAll(
			/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.]\d{2}|\b[ap]\.?m\b\.?|\b[A-Z]{2,4}\b|\b(?:published|updated|posted|last|modified|original|on|at|by|first|edited|created|as|às|de|feira)\b|[^\p{L}]/giu,
			'',
		);
	return rest.length < 25;
};

/** The share of a text that stands in links. */
const linkShare = ({text, styles}: Draft): number => {
	let linked = 0;
	let end = 0;
	for (const style of [...styles].filter(({kind}) => kind === 'link').sort((a, b) => a.start - b.start)) {
		linked += Math.max(0, style.end - Math.max(end, style.start));
		end = Math.max(end, style.end);
	}

	return text.length === 0 ? 0 : linked / text.length;
};

/** A paragraph as articles are made of: long enough, and with the end of a sentence. */
const isProse = (draft: Draft): boolean =>
	(draft.kind === 'paragraph' || draft.kind === 'quote' || draft.kind === 'item') &&
	draft.text.length >= 60 &&
	/[.!?…:。！？]["”’»)\]]*\s*$|[.!?]\s/u.test(draft.text) &&
	linkShare(draft) < 0.5;

/** A line that introduces what follows it, as a heading does: in capitals, or with a colon at its end. */
const isLabel = ({kind, text}: Draft): boolean =>
	kind === 'heading' ||
	(kind === 'paragraph' &&
		text.length < 80 &&
		(/:$/.test(text) || (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text))));

const matches = (patterns: readonly RegExp[], text: string): boolean =>
	patterns.some(pattern => pattern.test(text));

const asCaption = ({text, styles}: Draft): Draft => ({kind: 'caption', text, styles});

/**
 * Finds the lists of other articles: runs of blocks that are nothing but links, and those that a line like “More
 * stories” introduces, together with that line.
 *
 * @returns the indexes of their blocks
 */
const linkLists = (drafts: readonly Draft[]): Set<number> => {
	const found = new Set<number>();
	const shares = drafts.map(linkShare);
	const isListed = (i: number, share: number): boolean =>
		i < drafts.length &&
		(drafts[i].kind === 'item' || drafts[i].kind === 'heading'
			? shares[i] > share
			: drafts[i].kind === 'paragraph' && shares[i] > 0.8);
	for (let i = 0; i < drafts.length; i++) {
		const isCall = drafts[i].text.length < 80 && matches(calls, drafts[i].text);
		const begin = isCall ? i + 1 : i;
		let end = begin;
		while (isListed(end, isCall ? 0.1 : 0.8)) {
			end++;
		}

		if (end === begin) {
			continue;
		}

		const length = drafts.slice(begin, end).reduce((sum, {text}) => sum + text.length, 0);
		// Short links are what an index within the text has, and lists of names.
		if (isCall || (end - begin > 1 && drafts[begin].kind !== 'paragraph' && length / (end - begin) > 20)) {
			for (let j = begin; j < end; j++) {
				found.add(j);
			}

			if (begin > 0 && (isCall || isLabel(drafts[begin - 1]))) {
				found.add(begin - 1);
			}
		}

		i = end - 1;
	}

	return found;
};

/** Headings with nothing under them: what they were for is gone. */
const emptyHeadings = (drafts: readonly Draft[]): Set<Draft> => {
	const found = new Set<Draft>();
	let filled = false;
	for (const draft of drafts.toReversed()) {
		if (!filled && isLabel(draft) && !/:$/.test(draft.text)) {
			found.add(draft);
		} else if (draft.kind !== 'caption') {
			filled = true;
		}
	}

	return found;
};

/**
 * Takes from an article's blocks what belongs to the page: dates, bylines, calls to share and to subscribe, lists of
 * other articles, repetitions; what credits a picture becomes a caption.
 *
 * @param drafts the blocks in order
 * @param metadata what the page says of itself
 */
export const withoutBoilerplate = (
	drafts: readonly Draft[],
	{title, byline, siteName}: Metadata,
): readonly Draft[] => {
	const lists = linkLists(drafts);
	const first = drafts.findIndex(isProse);
	const last = drafts.findLastIndex(
		draft => isProse(draft) && !matches(signs, draft.text) && !matches(calls, draft.text),
	);
	const known = new Set([title, byline, siteName].map(name => letters(name ?? '')));
	const seen = new Set<string>();
	const goes = ({kind, text}: Draft, i: number): boolean => {
		if (kind === 'title' || kind === 'code' || kind === 'table') {
			return false;
		}

		const said = letters(text);
		if (lists.has(i) || !/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) {
			return true;
		}

		// The same words again are a picture's caption in two sizes, or a line that a program sets between others; a
		// sentence may be said twice.
		if (said.length > 30 && kind !== 'heading' && (kind === 'caption' || !/[.!?…]["”’»)]*$/.test(text))) {
			if (seen.has(said)) {
				return true;
			}

			seen.add(said);
		}

		if (kind === 'caption') {
			return false;
		}

		if (text.length < 250 && matches(calls, text)) {
			return true;
		}

		if (i < first) {
			return (
				known.has(said) ||
				known.has(said.replace(/^(?:written)?by/, '')) ||
				isDateLine(text) ||
				bylines.test(text)
			);
		}

		return (
			(/^(?:last |first )?(?:updated|published|posted)\b/i.test(text) && isDateLine(text)) ||
			(i >= last - 2 && text.length < 400 && matches(signs, text)) ||
			(i > last && (known.has(said) || isDateLine(text)))
		);
	};

	const kept = drafts
		.filter((draft, i) => !goes(draft, i))
		.map(draft =>
			draft.kind !== 'heading' && draft.kind !== 'title' && isCredit(draft.text) ? asCaption(draft) : draft,
		);
	const empty = emptyHeadings(kept);
	return kept.filter(draft => !empty.has(draft));
};
