/**
 * Classes of words that no text adds to, in small letters. A list that one rule alone needs stands beside that rule, and is
 * called by what it is for rather than by the class of most of its words.
 */

/** `monday` */
export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** `may` */
export const month =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** All forms of `be`, with `not` and as a letter behind a word as well; `’re` and `’m` are no words of their own. */
export const be = /^(?:(?:is|are|was|were)(?:n[’']t)?|be|been|being|am|’s)$/;

/** What a noun phrase begins with, and a number of one. */
export const determiner = /^(?:an?|the|this|one|another|his|her|its|their|our|my)$/;

/** An article or a possessive, with which a noun phrase begins: `[the] wheel`, `[her] wheel` */
export const articleOrPossessive = /^(?:an?|the|his|her|its|their|our|my)$/;

/** Whose something is: `[her] wheel` */
export const possessive = /^(?:his|her|its|their|our|my)$/;

/** What brings in or takes up somebody without a name. */
export const article = /^(?:an?|one|another|the)$/;

/** What brings in somebody or something that is one of several. */
export const indefinite = /^(?:an?|one|another)$/;

/** What opens a clause beside the main one. */
export const subordinator = /^(?:when|while|as|if|although|though|because|after|before|once|until)$/;

/** What takes up the noun before it: `the wheel [that] turns`, `the woman [whose] wheel it is` */
export const relativePronoun = /^(?:that|which|who|whom|whose)$/;

/** What leads to a noun phrase; not those that begin a clause as well, like `after` and `as`. */
export const preposition =
	/^(?:about|among|at|behind|below|beneath|beside|between|by|for|from|in|into|near|of|on|over|through|to|under|with)$/;

/** What begins a phrase that tells where or when something is: `[outside] the court`, `[after] the trial` */
export const settingPreposition = /^(?:after|at|before|during|in|inside|near|on|outside)$/;

/** Adverbs that stand between a subject and its verb: `she [quickly] left`, `he [never] said` */
export const adverb =
	/^(?:\p{Ll}+ly|also|always|again|even|further|later|never|now|often|once|soon|still|then|yet)$/u;

/** Verbs that come in front of another, in their finite forms, with `not` as well: `didn’t` */
export const auxiliary =
	/^(?:(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should)(?:n[’']t)?|(?:ca|wo)n[’']t)$/;

/** Of those the ones that tell what may, must or will be. */
export const modal = /^(?:(?:will|would|can|could|may|might|must|shall|should)(?:n[’']t)?|(?:ca|wo)n[’']t)$/;

/** What begins a question within a sentence: `asked [whether] it rained` */
export const questionWord = /^(?:who|whom|whose|which|where|when|how|why|whether|if|what)$/;

/** What may begin a clause that `that` does not lead to: `told them [she] was late` */
export const opensClause =
	/^(?:i|you|he|she|it|we|they|there|his|her|its|their|our|my|the|this|these|those|no|nobody|some|most|many)$/;

/** Pronouns that can be nothing but subjects. */
export const subjectPronoun = /^(?:i|we|he|she|they)$/;

/** Pronouns that can be objects; `you` and `it` can be subjects as well. */
export const objectPronoun = /^(?:me|him|her|us|them|you|it)$/;

/** Verbs in the past that have no ending, as they stand behind a subject: `she [cut] it`, `as the manager [rose]` */
export const irregularPast =
	/^(?:ate|awoke|became|began|bled|blew|bore|bought|broke|brought|built|came|caught|chose|clung|crept|cut|did|drank|drew|drove|fell|felt|fled|flew|forbade|forgot|fought|found|froze|gave|got|grew|had|heard|held|hid|hit|hung|kept|knelt|knew|laid|led|left|lent|lost|made|met|paid|put|ran|rang|read|rode|rose|said|sang|sank|sat|saw|sent|set|shook|shrank|shut|slept|slid|sold|sought|spent|spoke|sprang|stole|stood|struck|swam|swept|swore|swung|threw|told|took|tore|was|went|wept|were|withdrew|woke|won|wore|wove|wrote)$/;

/** What time is counted in: `one [day]`, `[years] later` */
export const momentNoun =
	/^(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|fortnight|month|season|year|decade|generation)s?$|^centur(?:y|ies)$/;

/** What others say, to which one may object and of which one may say that it does not hold. */
export const claimNoun = /^(?:accusation|allegation|charge|claim|concern|criticism|fear|report|warning)s?$/;

/** What somebody has said, by a noun for it: `her [remark]`, `came the [reply] from Krol` */
export const sayingNoun =
	/^(?:accusation|admission|allegation|answer|appeal|argument|assertion|assurance|boast|call|catchphrase|charge|claim|comment|complaint|conclusion|contention|criticism|cry|declaration|demand|description|explanation|insistence|jibe|joke|mantra|message|motto|plea|pledge|promise|quip|quote|rejoinder|remark|reply|response|retort|shout|slogan|statement|suggestion|taunt|threat|verdict|vow|warning)s?$|^replies$/;

/** What somebody holds or has said, by a noun for it that tells nothing of how it was said. */
export const opinionNoun =
	/^(?:advice|assessment|belief|conviction|forecast|judge?ment|opinion|prediction|theory|view|words)$/;

/** How many, from two on: `[12] boats`, `[ninety-nine] boats` */
export const numeral =
	/^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)$/;

/** What negates a verb, or all but does. */
export const negator =
	/^(?:not|never|nor|neither|cannot|hardly|barely|scarcely|rarely|seldom|\p{Ll}+n[’']t)$/u;
