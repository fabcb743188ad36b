/** Classes of words that no text adds to, in small letters. */

export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Pronouns that can be objects; `you` and `it` can be subjects as well. */
export const objectPronoun = /^(?:me|him|her|us|them|you|it)$/;
