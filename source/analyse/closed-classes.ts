/** Classes of words that no text adds to, in small letters. */

export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export const month =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** All forms of `be`, those that lean on the word before as well. */
export const be = /^(?:is|are|was|were|be|been|being|am|’s|’re|’m)$/;

/** Verbs that come in front of another, in their finite forms. */
export const auxiliary =
	/^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)$/;

/** Pronouns that can be objects; `you` and `it` can be subjects as well. */
export const objectPronoun = /^(?:me|him|her|us|them|you|it)$/;
