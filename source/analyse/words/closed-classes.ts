/** Classes of words that no text adds to, in small letters. */

export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export const month =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** All forms of `be`, with `not` and as a letter behind a word as well; `’re` and `’m` are no words of their own. */
export const be = /^(?:(?:is|are|was|were)(?:n[’']t)?|be|been|being|am|’s)$/;

/** What a noun phrase begins with, and a number of one. */
export const determiner = /^(?:an?|the|one|another|his|her|its|their|our|my)$/;

/** What brings in or takes up somebody without a name. */
export const article = /^(?:an?|one|another|the)$/;

/** What brings in somebody or something that is one of several. */
export const indefinite = /^(?:an?|one|another)$/;

/** What opens a clause beside the main one. */
export const subordinator = /^(?:when|while|as|if|although|though|because|after|before|once|until)$/;

/** Verbs that come in front of another, in their finite forms. */
export const auxiliary =
	/^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)$/;

/** Pronouns that can be objects; `you` and `it` can be subjects as well. */
export const objectPronoun = /^(?:me|him|her|us|them|you|it)$/;

/** Verbs in the past that have no ending, as they stand behind a subject: `she [cut] it`, `as the manager [rose]` */
export const irregularPast =
	/^(?:ate|became|began|bought|broke|brought|built|came|caught|chose|cut|did|drew|drove|fell|felt|flew|found|gave|got|grew|had|heard|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|read|rose|said|sang|sat|saw|sent|set|shut|sold|spent|spoke|stood|swam|told|took|was|wept|went|were|woke|won|wore|wrote)$/;

/** What time is counted in: `one [day]`, `[years] later` */
export const momentNoun =
	/^(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|fortnight|month|season|year|decade|generation)s?$|^centur(?:y|ies)$/;

/** What others say, to which one may object and of which one may say that it does not hold. */
export const claimNoun = /^(?:accusation|allegation|charge|claim|concern|criticism|fear|report|warning)s?$/;

/** What negates a verb, or all but does. */
export const negator =
	/^(?:not|never|nor|neither|cannot|hardly|barely|scarcely|rarely|seldom|\p{Ll}+n[’']t)$/u;
