import {findDate} from '../metadata/date.js';
import {isDateLine} from '../metadata/date-line.js';
import {isSentence} from '../sentence.js';
import {foreignLabels, foreignLeads} from './foreign-lines.js';
import {beginning} from './line-pattern.js';
import {requests} from './request-lines.js';

/** Boilerplate is short; longer paragraphs are not even looked at. In UTF-16 units. */
const longest = 400;

/** The lines of a page's machinery, and nothing else beside them. */
const labels = [
	beginning(
		'advert|advertisements?|advertising|sponsored|promoted|paid content|sponsored content|promoted content|ads?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|reklama|reklam|annonser?|iklan',
		'\\W*',
	),
	beginning(
		'skip to (?:main )?content|back to top|top|close|(?:hide |toggle |show )?captions?|play|pause|replay|next|previous|prev|text size|font size|listen(?: to (?:the|this) (?:article|story))?|sponsor message|(?:click|tap) here|enlarge(?: this)?(?: image)?|open image in (?:gallery|modal|new (?:tab|window))|(?:press enter or click to )?view (?:full[- ]?size image|image in full ?(?:screen|size))|(?:view )?gallery|(?:buy|purchase) this (?:photo|image)|videos?|photos?|images?|media|tags?|topics?|highlights|download|order reprints|print article|home|loading(?: \\p{L}+)?|listen to this article|(?:\\d+ )?min(?:ute)?s? (?:listen|watch)|jump to (?:the )?(?:recipe|content|comments)|(?:pin|print|save) (?:this )?recipe|(?:table of )?contents|(?:estimated )?reading time\\W+\\d+ min(?:ute)?s?|(?:advertisements? ?)?report this ad|[\\d.,]+k? (?:shares?|likes?|views?|reactions?|kudos|claps|retweets)|kudos|this (?:article|post|story) is (?:more than|over) .{1,12} old',
		'\\W*',
	),
	beginning(
		'(?:advertisement|ad)\\W+(?:continue reading|scroll to continue|story continues|article continues)(?: below)?|scroll down for (?:the )?(?:video|photos?|more)|comments (?:are|have been) (?:now )?(?:closed|disabled)|view this post on \\w+|\\+\\]? ?enlarge|please wait|why you can trust \\S{1,20}(?: \\S{1,20}){0,3}|view (?:(?:it|online|this (?:e-?mail|message)) )?in (?:a |your )?(?:web ?)?browser|(?:(?:we (?:care about|respect|value) )?your privacy|ihre privatsphäre)(?: (?:matters|is important|ist uns wichtig))?(?: to us)?|(?:verifying|checking) your (?:browser|credentials|login)|(?:close|open) (?:media|video) player|now playing|sponsored by|be (?:the )?first (?:one )?to (?:comment|contribute|like|rate|reply|review|share)(?: .{1,30})?',
		'\\W*',
	),
	beginning(
		'(?:comments|likes|reactions|replies|responses|shares|views)\\s*[(:[]\\s*[\\d.,]+k?(?: posted)?',
		'\\W*',
	),
	beginning('read (?:and|or) share (?:the|this) (?:article|post|story)', '\\W*(?:https?://\\S+)?'),
	beginning('(?:image |photo |slide )?\\d+ ?(?:of|/)[ /]*\\d+', '\\W*'),
	beginning(
		'(?:share|tweet|pin|e-?mail|print|facebook|twitter|linkedin|whatsapp|pinterest|reddit|instagram|copy link|save|bookmark|comments?|\\d+ comments?|leave a (?:comment|reply)|post a comment|add a comment|no comments|view comments|tell us what you think)(?: (?:this|on|via|to|with|article|story|page|post|it|by|facebook|twitter|e-?mail|linkedin|whatsapp|friends?|now|here))*',
		'\\W*',
	),
	beginning(
		'listen\\W+\\d+:\\d\\d|(?:view article|crossref|google scholar|pubmed(?:/ncbi)?|web of science)',
		'\\W*',
	),
	/^\[\/?[a-z_]+[^\]]*\].*\[\/[a-z_]+\]$/is,
	/^[“"]?(?:start|end) quote$/i,
	...foreignLabels,
];

/** What leads elsewhere. A sentence may begin so, too; hence such a line counts where it is none, or mostly a link. */
const leads = [
	beginning(
		'(?:read|see|watch|view|find out|learn) (?:more|also|next|now)',
		'(?:\\s*[:|»>–-].*|\\s+(?:about|on|at|from)\\b.*|\\W*)',
	),
	beginning(
		'(?:related|recommended|more|also)(?: (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|links?|reading|topics?|videos?))?',
		'\\s*:.*',
	),
	beginning(
		"also (?:on|read|see)|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|more (?:for you$|from|on|in|about|like|great|top|to (?:explore|read|watch))|most (?:read|popular|viewed)|up next|read next|trending|recommended (?:for you|stories|reading)|what to read next|further reading|in this article|(?:story|article) continues|(?:continue|keep) reading|(?:show|load) more|related (?:stories|articles|posts|content|coverage|topics|news|links)",
	),
	beginning(
		'tags?|topics?|filed under|categor(?:y|ies)|labels?|schlagw(?:o|ö)rter|etiquetas|mots[- ]clés',
		'\\s*[:\\n].*',
	),
	beginning('more articles (?:from|by)|(?:click here )?for more (?:news|stories|coverage)'),
	beginning('(?:watch|listen|read|see|related)', '\\s*[:|].*'),
	beginning('(?:posted|filed) (?:in|under)'),
	beginning('you are here', '\\s*:.*'),
	beginning('(?:previous|next) (?:article|chapter|entry|message|page|post|story)', '\\s*:.*'),
	beginning('messages sorted by|more information about the \\S+ mailing list'),
	beginning('(?:click|tap) here (?:to|for)|keep up with (?:this|our|all)'),
	beginning('go deeper|related internet links', '(?:\\W.*)?'),
	...foreignLeads,
];

/** What asks the reader to join something that sites have. To events and to other things readers are asked, too. */
const invitations = beginning(
	'(?:please )?(?:sign up|subscribe|log ?in|sign in) (?:to|for|on|now|here|today|with)|join (?:us|our|the conversation)|(?:please )?register (?:now|here|to|for)',
);
const ofSites =
	/\b(?:newsletters?|weekly|daily|digest|updates|alerts|inbox|podcast|channel|youtube|facebook|twitter|instagram|whatsapp|telegram|conversation|discussion|comment|continue|read|now|here|today|free trial|unlimited)\b/i;
const longestInvitation = 140;

/** What stands at an article's foot: who wrote it, how to reach them, who else helped. */
const signs = [
	/^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|reported|written)\s+(?:and \w+ )?by\b/i,
	/\bcontributed (?:to this (?:report|story|article)|reporting)\b/i,
	/^\W*with assistance (?:by|from)\b/i,
	/^(?:(?:to )?(?:reach|write to|contact|e-?mail|follow)|for (?:comments|feedback|questions))\b.*(?:@|twitter|e-?mail|facebook)/i,
	/^(?:(?:e-?mail|twitter|tel|phone)\s*:\s*)?[\w.+-]+@[\w-]+\.[\w.]+$/i,
	/^@\w{2,20}$/,
	/^(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+$/i,
	/^(?:about (?:the )?(?:author|writer)s?|author|written by)\b.{0,40}$/i,
	/\bfollow (?:him|her|them|us|me|@\w+)\b.{0,120}$/i,
	/^(?:\p{Lu}[\p{L}’'.-]+\s+){1,4}is\s+(?:(?:an?|the)\b|\p{Lu}[\p{L}.]*[’']s\b).{0,80}\b(?:writer|reporter|editor|journalist|correspondent|columnist|author|contributor|blogger|producer|freelancer|curator|native)\b/u,
	/\bcan be (?:contacted|e-?mailed|followed|reached)\b.{0,60}(?:@|\btwitter\b|\d{3}[-. ]?\d{4})/i,
	/^contribut(?:ing|ors?)(?: (?:reporters?|writers?))?\s?:\s.{1,150}$/i,
	/^(?:the |all |any )?(?:views|opinions)\b.{0,60}\bexpressed\b.{0,100}\b(?:do not|don[’']t|not those|are (?:entirely |only |solely )?(?:his|her|my|their|those|the (?:author|writer))\b)/i,
	/^[\p{Script=Hangul} ·=/]{2,30}(?:기자|특파원)\s?\(?[\w.+-]+@[\w-]+\.[\w.]+\)?$/u,
	/^(?:last |first )?(?:updated|published|posted|modified)\b.{0,60}$/i,
	/\b(?:syndicated feed|auto-?generated from)\b/i,
	/^\W*(?:[Ww]ith (?:files|information|inputs) from|[Cc]om informações d[aeo]s?|[Cc]on información de(?:l| la)?)\s(?:the )?\p{Lu}[^.!?]{0,60}\.?$/u,
	/^(?:source|via|quelle|fonte|fuente)\s*:?\s.{0,60}$/i,
	/^(?:ends?|###|-30-)$/i,
	/^(?:story )?source\s*:$/i,
	/\bmay be edited for (?:\p{L}+,? ){0,3}(?:clarity|length|style)\b/iu,
	/^a version of this (?:article|story|column|review)\b.{0,60}\b(?:appear|publish|print)/i,
	/^(?:this (?:article|column|story) (?:first )?(?:appeared|was (?:first )?published)|published) in the\b.{0,80}\bprint edition\b/i,
	/^this (?:article|page|story) was printed from\b/i,
	/^read the (?:original|full) (?:article|story|post)\b.{0,60}$/i,
	/^\((?:updates?|adds?|corrects?|recasts?|rewrites?) .{0,80}\)$/i,
	/^\(?this (?:story|article|post) (?:has been|was) (?:updated|corrected|refiled)\b.{0,60}$/i,
	/^(?:more|follow|find|see)\b.{0,80}\bhttps?:\/\/\S+/is,
	/^last edited by\b/i,
	/^our standards\s*:/i,
	/^thank you for your patience while we verify access\b/i,
	/\bnot responsible for the content of external (?:inter)?(?:net )?(?:links|sites|websites)\b/i,
	/\bregistered charity\b.{0,60}\d/i,
	/\bmoderating\b.{0,30}\bcomments\b|\b(?:comments|comentários|comentarios|commentaires|kommentare)\b.{0,100}\bmoder(?:ated|ation|ators?|ador(?:es)?|ad[oa]s?|ação|iert|és?)(?!\p{L})/iu,
	/\b(?:send|have) (?:us )?(?:a |any )?(?:news tips?|tips?|corrections?|feedback)\b/i,
];

const picture =
	'image|photo|photograph|picture|foto|fot|bild|imagen|imagem|crédito|credit|illustration|graphic|фото';
const agency =
	'getty(?: images)?|reuters|ap|afp|epa|istock|shutterstock|bloomberg|associated press|alamy|unsplash|zuma|sipa';
const credits = [
	new RegExp(
		`^[([]?\\s*(?:(?:cover|featured?|header|hero|lead|main|top) )?(?:${picture})s?(?: credit| by| courtesy(?: of)?| copyright| source)?\\s*(?::|©|by\\b|copyright\\b|courtesy\\b)`,
		'iu',
	),
	// A name follows: the case of letters tells.
	/[.!?,;–—-]\s*(?:(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture)s? (?:by|courtesy of)|(?:Photo(?:graph)?|PHOTO|Image|Picture|Credit|Foto|Bild)s?\s?:)\s+\p{Lu}[^.!?]{1,50}\.?$/u,
	/\b(?:photo(?:graph)?s?|images?|pictures?|fotos?)\s*©[^.!?]{0,60}$/iu,
	/^[([]?\s*(?:©|courtesy of\b|getty images\b|(?:file )?photo\b(?!\s+\p{Ll}))/iu,
	/^[([]?\s*[Ff]ot\.\s/u,
	/(?:^|[.!?–—-]\s*)(?:REUTERS|AFP|AP|EPA|Getty(?: Images)?)\s?\/\s?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}[\s)\]–-]*$/u,
	new RegExp(
		`^[\\p{L} .’'-]{2,50}\\s*[/|]\\s*(?:[\\p{L} .’'-]{2,40}\\s*[/|]\\s*)*(?:${agency})\\b[\\p{L} /|.-]*$`,
		'iu',
	),
];
const creditLabel = new RegExp(`^(?:${picture})s?(?: credit| by)?\\s*:?$`, 'iu');
/** A credit in brackets behind what a caption says. */
const creditAtEnd = new RegExp(
	`[([](?:(?:${picture}|ap photo|file|courtesy|source)s?\\b[^()[\\]]{0,80}|[^()[\\]]{0,60}\\b(?:${agency}))[)\\]]\\.?$`,
	'iu',
);

const bylines = /^(?:by|von|por|par|di|door|av|af|автор)(?![\p{L}\p{N}_]):?.{0,120}$/isu;

/** How much of a line is links at least that is mostly a link, and of one that is nothing else; shares. */
const mostly = 0.5;
const nearlyAll = 0.9;

const any = (patterns: readonly RegExp[], text: string): boolean =>
	text.length <= longest && patterns.some(pattern => pattern.test(text));

/** Whether a line is what somebody says, or tells that somebody said it. */
const isReported = (text: string): boolean =>
	/^[“"„«]/.test(text) ||
	(isSentence(text) && /\b(?:said|says|told|wrote|writes|asked|urged|added|ruled)\b/.test(text));

const isInvitation = (text: string): boolean =>
	text.length < longestInvitation && invitations.test(text) && ofSites.test(text) && !isReported(text);

/**
 * Whether a line calls for something else than reading on: to follow a link, to share, to subscribe, to accept.
 *
 * @param linked the share of it that is links
 */
export const isCall = (text: string, linked: number): boolean =>
	any(labels, text) ||
	(any(requests, text) && !isReported(text)) ||
	isInvitation(text) ||
	(linked > nearlyAll && /^(?:page|slide) \d+$/i.test(text)) ||
	(linked > mostly && /^(?:previous|next)\s*:/i.test(text)) ||
	((!isSentence(text) || linked > mostly) && any(leads, text));

/** How long a headline is at least that a page in capitals sets between paragraphs, in UTF-16 units. */
const headline = 40;

/** How the links begin by which a page shows what else it has. */
const showing =
	/^(?:check out\s|(?:browse|see|view|watch)\s(?:all|more|our|the|this|\S+[’']s)\s|(?:gallery|in pictures|interactive|photos?|pictures|slideshow|videos?)\s?[:|])/i;

/** Whether no more of a line than a label before it, in capitals, is no link: `FERRIES: A crossing by night` */
const isLabelled = (text: string, linked: number): boolean => {
	const [label] = /^(?=.?\p{Lu})[^\p{Ll}:“"]{3,30}:\s/u.exec(text) ?? [];
	return label !== undefined && (1 - linked) * text.length < label.length + 1;
};

/**
 * Whether a paragraph that is all a link announces something else: in brackets, behind a label, as a headline in capitals,
 * or by what it is (`See the pictures of the week`, `Photos: the harbour in fog`).
 *
 * @param linked the share of it that is links
 */
export const isTeaser = (text: string, linked: number): boolean => {
	const isHeadline = text.length > headline && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
	return (
		(linked > mostly && /^\[[^[\]]{20,}\]$/.test(text)) ||
		(linked > nearlyAll && (showing.test(text) || isHeadline)) ||
		isLabelled(text, linked)
	);
};

/** Whether a line signs an article: its writer, how to reach them, who else helped, what it was taken from. */
export const isSign = (text: string): boolean => any(signs, text) && !isReported(text);

/** Whether a line says whose picture stands there, with or without what is on it. */
export const isCredit = (text: string): boolean =>
	(text.length < 150 && any(credits, text)) || (text.length < 300 && creditAtEnd.test(text));

/** Whether a line is only what a page has to be worked: a button, a counter. */
export const isMachinery = (text: string): boolean => any(labels, text);

/** Whether a paragraph is what a program notes for another, of any length: `{"id": 7, "modules": ["video"]}` */
export const isData = (text: string): boolean => /^\{\s*"[\w-]+"\s*:/.test(text) && text.endsWith('}');

/** Whether a line announces whose picture stands there, with a colon or without, and the next line tells it. */
export const announcesCredit = (text: string): boolean => creditLabel.test(text);

/** Whether a line names the writer and no more. */
export const isByline = (text: string): boolean => bylines.test(text);

/** Who published something, before a name; the pieces of a line that a paper sets above its articles are divided. */
const postedBy =
	/\b(?:posted|published|submitted|written|publicado|escrito|publié|pubblicato) (?:by|por|par|da)\b|[|•·]\s*(?:by|von|por|par|di|door|av|af)\s/i;

/**
 * Whether a line tells who published something and when: `3 May 2024 - Posted by: Ann`, `The Coast | 3 May 2024 | By
 * Ann`
 */
export const isPostLine = (text: string): boolean =>
	text.length < 200 && !isSentence(text) && postedBy.test(text) && findDate(text) !== undefined;

/** Whether a line says when the article was changed. */
export const isUpdate = (text: string): boolean =>
	/^(?:last |first )?(?:updated|published|posted)\b/i.test(text) && isDateLine(text);
