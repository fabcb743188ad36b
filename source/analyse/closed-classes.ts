/** Classes of words that no text adds to, in small letters. */

export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Verbs that come in front of another, in their finite forms. */
export const auxiliary =
	/^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)$/;

/** Pronouns that can be objects; `you` and `it` can be subjects as well. */
export const objectPronoun = /^(?:me|him|her|us|them|you|it)$/;
