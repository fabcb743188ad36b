/** The words that stand for somebody named before, and `who`. */
export const personalPronouns: ReadonlySet<string> = new Set('i we you he she they it who'.split(' '));

const first = /^(?:i|me|my|mine|myself|we|us|our|ours)(?:[’']\p{Ll}+)?$/u;
const second = /^(?:you|your|yours|yourself)(?:[’']\p{Ll}+)?$/u;

/** Whether a word is `I` or `we` in any form, `I’ve` among them. `US` is a country. */
export const isFirstPerson = ({text, lower}: {readonly text: string; readonly lower: string}): boolean =>
	first.test(lower) && text !== 'US';

/** Whether a word, in small letters, is `you` in any form, `you’ve` among them. */
export const isSecondPerson = (lower: string): boolean => second.test(lower);

/** `I`, `we` and `you` in other languages. */
const elsewhere = new Set(
	`ich mich mir wir uns mein meine unser unsere du dich dir euch
	je j’ai j'ai moi nous mon mes vous tu votre
	yo nosotros nosotras usted ustedes tú conmigo
	io noi voi mio mia lei
	eu nós você vocês minha meu
	ik wij mij ons jij jullie uw
	jag mig dig jeg deg oss
	ja mnie pan pani państwo
	я мы мне нас вы вас ты saya kami anda`.split(/\s+/),
);

/** Those of them that are words, names or short forms in English: `the EU`, `a pan`, `Mon` */
const alsoEnglish =
	/^(?:deg|dig|du|eu|io|ja|jag|kami|lei|mein|mes|mia|mig|mio|mir|moi|mon|oss|pan|tu|ty|uw)$/;

/**
 * Whether a word, in small letters, is `I`, `we` or `you` in a language that the engine has not learned.
 *
 * @param isEnglish whether the text is in English, as all are that are too short to tell
 */
export const isPersonElsewhere = (lower: string, isEnglish: boolean): boolean =>
	elsewhere.has(lower) && !(isEnglish && alsoEnglish.test(lower));
