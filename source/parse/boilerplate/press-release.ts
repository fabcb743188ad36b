import type {Draft} from '../article-builder.js';

/** What companies say of themselves below what they announce. */
const ofCompanies =
	/\b(?:compan(?:y|ies)|group|provider|supplier|manufacturer|developer|publisher|organi[sz]ation|employees|employs|headquartered|founded|solutions|services|inc|ltd|gmbh|ag|plc|nyse|nasdaq|corporation)\b/i;

/** A name, and what it is, as such notes open where no line announces them. */
const opening =
	/^(?:\p{Lu}[\p{L}\p{N}.&’'-]*\s+){1,5}(?:\([^()]{1,40}\)\s+)?is (?:headquartered in|(?:an?|the|one of the) (?:[\p{L}-]+\s+){0,2}(?:global|leading|world|worldwide|international)\b)/u;

const announced = /^(?:About|ABOUT)\s+(\p{Lu}[\p{L}\p{N}.&-]*)[^.!?]{0,60}:?$/u;

/** Somebody says something: no note on a company does. */
const reported = /\b(?:said|says|told|wrote|writes)\b|[“”"]/;

const isNote = ({kind, text}: Draft): boolean =>
	kind === 'paragraph' &&
	text.length < 1200 &&
	opening.test(text) &&
	ofCompanies.test(text) &&
	!reported.test(text);

/** How to reach somebody, as the last lines of a release tell. */
const contact = /@|https?:|www\.|\+?\d[\d ()-]{7,}|\b(?:contact|information|tel|phone|e-?mail|press)\b/i;

/** How long such a line may be. */
const longestContact = 200;

const isAnnouncement = ({text}: Draft): boolean => text.length < 80 && announced.test(text);

/** Whether what stands behind an announced note is nothing but such notes, and how to reach somebody. */
const isTail = (behind: readonly Draft[]): boolean =>
	behind.every((draft, i) => {
		const {kind, text} = draft;
		return (
			isAnnouncement(draft) ||
			(kind !== 'heading' && text.length < longestContact && contact.test(text)) ||
			(kind === 'paragraph' && (i === 1 || ofCompanies.test(text)) && !reported.test(text))
		);
	});

/**
 * Finds where a press release ends and the notes begin on who sent it: “About” a name that opens the paragraph below, or
 * last paragraphs that tell what a company is.
 *
 * @returns the index of the first block that is no longer the article's; how many there are where there is no such note
 */
export const endOfRelease = (drafts: readonly Draft[]): number => {
	// Behind the middle: a text that is all about a company may be the article.
	const about = drafts.findIndex(({text}, i) => {
		const name = i >= drafts.length / 2 && text.length < 80 ? announced.exec(text)?.[1] : undefined;
		const below = drafts[i + 1]?.text ?? '';
		return name !== undefined && below.startsWith(name) && ofCompanies.test(below) && isTail(drafts.slice(i));
	});
	const end = about === -1 ? drafts.findLastIndex(draft => !isNote(draft)) + 1 : about;
	return end >= drafts.length / 2 ? end : drafts.length;
};
