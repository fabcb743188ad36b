/** What classes and ids call the pieces of a page that are not its article. */

/**
 * Finds any of the phrases in an element's hints. A phrase matches at the ends of words; `\w*` in one stands for any
 * ending.
 */
const oneOf = (...lines: readonly string[]): RegExp =>
	new RegExp(`\\b(?:${lines.join(' ').split(/\s+/).join('|').replaceAll('_', ' ')})\\b`);

/**
 * What stands around an article, as classes and ids call it on many sites; `_` stands between two words. Words that
 * are as often a frame's name as a piece's (`content`, `widget`, `hidden`, `label`) are left out with care.
 */
export const around = oneOf(
	'ads? ads?(?:by\\w+|slot|unit|box|container|wrapper) advert advertis\\w* sponsor\\w* promos? promotion\\w* promoted affiliates?',
	'outbrain taboola zergnet revcontent mgid around_the_web partners?_(?:content|links|stories)',
	'related similar_(?:articles|links|news|posts|stories) recommended recommendations? recirc\\w* suggested suggestions trending popular teasers? up_next',
	'most_(?:read|viewed|shared|commented|recent|popular) (?:latest|recent|top)_(?:headlines|news|stories|posts|articles) editors?_picks',
	'more_(?:stories|news|articles|posts|from|on|like|coverage) (?:read|see|watch)_(?:more|next|also)(?!_(?:content|text)\\b) also_(?:read|like) you_may',
	'(?:next|prev|previous)_(?:article|post|story) post_navigation nav navigation navbar navbox menu breadcrumbs? pagination pager sidebar summary_v_block inread',
	'site_(?:header|footer|info) masthead colophon ticker',
	'shar(?:e|es|ing) sharedaddy social follow kudos? addthis click_to_tweet bookmark',
	'newsletters? subscri(?:be|bing|ption) signup sign_up cta opt_in register login search feedback donate donation membership surveys? polls?',
	'app_(?:promo|banner|download) notifications?',
	'comments? commenting disqus respond replies livefyre ratings? votes?',
	'cookies? consent gdpr wm_ipp modal popup overlay tooltip toolbar tools controls? button_wrapper control_panel resizer text_size',
	'postprofile ambox print_(?:tools|article|button) reprints? no_print noprint jetpack_slideshow video_(?:desc|description|headline|info|meta|player|title|(?:\\w+_)?transcript|wrapper) jw_?player featured_video',
	'tags tags?_links cat_links edit_link filed_under taxonomy topics keywords categories copyright disclaimer disclosure',
	'comentarios? commentaires? kommentare? commenti reacties relacionad[ao]s? correlat[ei] verwandte lesetipps? etiquetas suscri\\w+ abonnieren publicidade? publicite anzeigen? werbung compartir compartilhar teilen',
);

/** What an article's head and foot say of it; the metadata has it. What it says in short is a sentence of its own. */
export const about = oneOf(
	'bylines? by_line author(?:s|bio|box|card|info|profile)? bio writers? contributors? publication edition',
	'timestamp time_stamp dateline dates? datetime (?:pub|post|publish|published)_(?:date|info|time|on|at) updated last_updated posted_on',
	'vcard posted_by meta submitted (?:post|article)_info reading_time read_time views views_count counter',
	'eyebrow kicker slug',
);

/** What stands above a part of an article, where no element says so. */
export const aboveParts = oneOf(
	'sub_?head(?:ing|line)?s? cross_?head(?:ing)?s? intertitre zwischen(?:titel|ueberschrift)',
);

/** What an article says in short below its headline. */
export const inShort = oneOf('dek deck standfirst sub_?title sub_?headline strap_?line lede');

/** What is set beside an article's text and is of it. */
export const boxes = oneOf(
	'(?:fact|info)(?:s|_?box)? explainer glossary callout admonition note tip hint caution warning important danger quote footnotes?',
);

/** What stands under a picture. */
export const underPicture = oneOf(
	'\\w*captions?(?!_(?:xl|l|m)\\b) credits? cutline legend',
	'(?:photo|image|img|media|picture)s?_(?:credits?|by|desc|info|source|meta|title|copyright|and_copyright\\w*)',
	'pie_(?:de_)?(?:foto|imagen)\\w* legenda didascalia bildunterschrift bildtext bildtexten onderschrift',
);

/** What is there for other eyes, or other senses, or for those who edit the page. */
export const outOfSight = oneOf(
	'screen_reader sr_only visually_hidden visuallyhidden skip_link mw_editsection inline_template column_number linenos? line_?numbers? lnt',
);

/** What readers have written; there may be more of it than of the article. */
export const ofReaders = oneOf(
	'comments disqus respond replies livefyre comment_(?:list|section|thread) comentarios commentaires kommentare commenti reacties',
);
