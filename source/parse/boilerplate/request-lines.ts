import {beginning} from './line-pattern.js';

/** What asks the reader for something, or tells the terms; sentences, too. */
export const requests = [
	beginning(
		'(?:get|receive|want|every day we send)',
		'.*\\b(?:newsletters?|to your inbox|in your inbox|through your letterbox|news alerts|breaking news|like this\\?).*',
	),
	/\bnewsletters?\b.{0,60}\b(?:sign up|subscribe|inbox)\b|\b(?:sign up|subscribe)\b.{0,60}\bnewsletters?\b|\bmeet your inbox\b/i,
	beginning(
		'(?:please )?(?:follow|like|find|connect with|tweet|(?:add|join) us)',
		'.{0,60}\\b(?:on|at|via)\\s+(?:twitter|facebook|instagram|youtube|linkedin|telegram|tiktok|snapchat|pinterest|google|whatsapp|threads|bluesky|social media|apple news|flipboard)\\b.*',
	),
	beginning(
		'(?:like|enjoy(?:ed)?|love|liked) (?:this|what you)',
		'.{0,40}\\b(?:story|article|post|read|reading|see|topic)\\b.*',
	),
	// Whoever tells how something is done lets one enter an address, too.
	beginning(
		'(?:please )?(?:enter|type|leave) your? e-?mail',
		'.{0,80}\\b(?:alerts?|newsletters?|subscribe|updates|notifications)\\b.*',
	),
	beginning('this (?:entry|post) was (?:posted|filed) (?:in|on|by|under)'),
	// What stands in for a video or a post of another site, until it may set cookies.
	/^this (?:content|post|tweet|video) is (?:hosted|provided) by\b.{0,80}\bcookies\b/i,
	/^unfortunately we (?:are|have been|were) unable to verify (?:if|whether) you have consented\b/i,
	/^(?:we|wir|nous) (?:and|und|et) (?:our|unsere|nos) (?:\d+ )?(?:\p{L}+ ){0,3}(?:partners?|partnern|partenaires)\b/iu,
	/\byou (?:receive|[’']re receiving|are receiving|received) (?:this|our) (?:\p{L}+ )?(?:e-?mail|letter|message|newsletter)\b/iu,
	/^il vous reste \d[\d.,]{0,6}\s?% de cet article\b/i,
	/^please use (?:the )?\w+ browser for a\b/i,
	beginning('join our', '.{0,40}\\b(?:discord|facebook|telegram|whatsapp)\\b.*'),
	beginning(
		'(?:or )?continue',
		'\\s(?:with a free trial|reading (?:this|the) (?:article|story)\\b.{0,30})\\W*',
	),
	beginning('already (?:have an account|an? (?:member|subscriber))', '\\W+(?:log|sign) ?in\\W*'),
	/^will you (?:help|support)\b.{0,40}\bjournalism\?$/i,
	/(?:^|[.!?] )(?:explore|find|read|see) (?:the )?[^.!?]{1,30}[’']s? coverage here\W*$/i,
	/\bfind out more about our\b.{1,80}\bhere\W*$/i,
	beginning('(?:enjoy|get) more (?:audio and podcasts|podcasts)'),
	/^support for this (?:podcast|programme|program|show)\b.{0,60}\bcomes? from\b/i,
	beginning('(?:click|tap) (?:here )?to (?:share|tweet|expand|enlarge|subscribe|print|e-?mail)'),
	/^\W*(?:(?:©|\([Cc]\)|[Cc]opyright(?: ©| \([Cc]\)|:))\s*(?:[Cc]opyright )?(?:\d{4}|[Bb]y\b|[Tt]he\b|\p{Lu})|[Cc]opyright (?:\d{4}|by\b|[Tt]he \p{Lu}))/u,
	/^follow @\w+ (?:for|on)\b|\bconstitutes? (?:your )?(?:acceptance|agreement)\b.{0,40}\b(?:policy|terms)\b/i,
	/^(?:please note\W+)?(?:by commenting\b.{0,40}\byou (?:agree|are agreeing)|(?:all |reader )?comments are (?:filtered|moderated|subject to))\b/i,
	/\b(?:error|mistake|something (?:missing|wrong)|typo)\b[^.!?]{0,60}\?\s*(?:contact|e-?mail|let us know|report|tell us)\b/i,
	/\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\b/iu,
	/^(?:this|these|all|no|any|the|our|content|materials?)\b.{0,20}\b(?:contents?|materials?|articles?|stor(?:y|ies)|texts?|part|sites?|pages?)\b.{0,60}\bmay not be (?:published|reproduced|republished)\b(?:,| without\b| in whole\b| or\b|\W*$)/i,
	/\b(?:requires? javascript|(?:activate|enable|turn on) javascript|javascript (?:is|must be) (?:disabled|enabled)|(?:your|this) browser does not support)\b/i,
	/\b(?:this|our|diese|ce|questo|este|esta)\b.{0,20}\b(?:site|website|webseite|sito|sitio|page)\b.{0,30}\bcookies\b|\bwe use cookies\b/iu,
	/\b(?:let us know|tell us|share your thoughts|sound off|leave a comment)\b.{0,60}\bcomments?\b/i,
	beginning('get in touch with (?:our|us)|your e-?mail address will not be (?:made public|published)'),
	/^(?:for (?:more|the latest)\b.{0,60}\b(?:check|click|follow|go to|head|see|visit)|subscribe to\b.{0,60}\bto (?:access|enjoy|gain|get|read|receive))\b.{0,200}\b(?:access|app|channel|here|our|page|site|website)\b/is,
	/\b(?:readers|people) like you\b.{0,80}\b(?:possible|support\w*)\b/is,
	/^you(?: have|[’']ve)\b.{0,40}\bfree (?:articles?|stories)\b/i,
	/[.!?…]\s+(?:Sign up|Subscribe)(?: (?:for free|here|now|today|with one click))?\W*$/,
	/\b(?:drop|leave|share) (?:us )?(?:a|your) (?:comments?|opinions?|thoughts?|views?)\b.{0,30}\b(?:below|comments?)\b/i,
	/\bdownload (?:our|the) .{0,30}\bapp\b/i,
	beginning(
		'support (?:our|independent|quality|local) journalism|please share this|donate now|become a (?:member|subscriber|patron)|thanks?(?: you)? for reading',
	),
	beginning(
		'(?:do you |have you )?(?:got|have) (?:an?|any)',
		'.{0,30}\\b(?:tips?|story|stories|questions?|opinion|views?)\\b.{0,40}\\?.*',
	),
	/\b(?:affiliate (?:links?|commission)|referral links?|affiliate and|(?:earn|receive) (?:a |an )?(?:small |affiliate )?commission)\b/i,
	/\bsubscribe to our (?:magazine|sister (?:magazine|paper|site|title))\b/i,
];
