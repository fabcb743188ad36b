/** What labels in front of turns say that are no names. */

/** What stands before a colon and is nobody: `CLARIFICATION: …`, `Background: …`, `Photos: …`, `Monday: …`, `ERROR: …`. */
const nobody =
	/^(?:words|forward-looking|laughs|laughter|applause|clarifications?|corrections?|updated?|notes?|editor|warn(?:ing)?|errors?|info|debug|critical|fatal|photos?|videos?|pictures?|images?|watch|listen|read|more|related|analysis|opinion|exclusive|breaking|reviews?|polls?|live|sources?|credits?|tags?|topics?|contact|location|date|time|price|total|example|remember|tip|fact|bottom line|pros?|cons?|advertisement|background|context|disclaimers?|disclosures?|highlights?|p\.?s\.?|postscript|results?|scores?|summary|takeaways?|transcript|verdict|claims?|ratings?|fact[- ]check|our ruling|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|july|september|october|november|december|today|tomorrow|yesterday|tonight)$/;

/** The same in other languages, `Zutaten: …`, `Fecha: …`, but for what people are called in English: `LIEU: …`, `DATA: …` */
const nobodyElsewhere =
	/^(?:zutaten|zubereitung|tipp|hinweis|achtung|ort|datum|uhrzeit|termin|eintritt|kontakt|quellen?|fotos?|bild|thema|ingr[eé]dient\p{L}*|pr[eé]para[ctz]\p{L}*|astuce|prix|lire|voir|nota|fuente|fecha|precio|contacto|env[ií]os|pagos|fonte|luogo|prezzo|preço|leggi|prijs|plaats)$/u;

/** Whether a label, in lower case, is a word that names nobody: `background`, `photos`. */
export const isNobody = (lower: string): boolean => nobody.test(lower) || nobodyElsewhere.test(lower);

const questionLabel = /^(?:q|question|interviewer)\.?$/i;
const answerLabel = /^(?:a|answer|interviewee)\.?$/i;

/** Whether a label says only that it is asked there: `Q`, `Question` */
export const isQuestionLabel = (words: string): boolean => questionLabel.test(words);

/** Whether a label says only whether it is asked or answered there: `Q`, `A.` */
export const isRoleLabel = (words: string): boolean => isQuestionLabel(words) || answerLabel.test(words);
