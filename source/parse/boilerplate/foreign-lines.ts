import {beginning} from './line-pattern.js';

/** Lines of a page's machinery in other languages, and what asks the reader for something; nothing else stands in them. */
export const foreignLabels = [
	beginning(
		'(?:artikelinhalt|artikel|text) (?:wird|geht) .{0,20}(?:werbung|anzeige)(?: (?:fortgesetzt|weiter))?|folgen sie uns (?:auf|bei) .{1,80}|empfohlener (?:externer|redaktioneller) inhalt|(?:an dieser stelle|hier) (?:befindet sich|finden sie) .{0,60}\\bextern.{0,250}|ich bin (?:damit )?einverstanden, dass (?:mir )?externe inhalte.{0,250}|lesen sie (?:diesen|den ganzen|alle) .{0,60}\\bmit .{1,20}|nach der werbung geht es weiter|(?:jetzt )?newsletter (?:abonnieren|bestellen)|weiterlesen',
		'\\W*',
	),
	beginning(
		'la suite après (?:la|cette) publicité|article réservé (?:aux|à nos) abonnés|(?:inscrivez|abonnez)-vous\\b.{0,60}|suivez-nous(?: sur(?: .{1,80})?)?|devenez fan(?: .{1,60})?|\\d+ (?:commentaires?|partages|réactions?)|contenu sponsorisé|partager (?:par|sur|via) .{1,20}|copier le lien|s.inscrire',
		'\\W*',
	),
	beginning(
		'contin(?:úa|ua|ue) (?:leyendo|lendo|após a publicidade|depois da publicidade|leggendo|después de la publicidad)|s[íi]guenos en .{1,80}|puedes seguir a .{1,60} en .{1,120}|siga-nos (?:em|na|no) .{1,80}|siga o canal .{1,60}|(?:link presente\\W+)?gostou d(?:este|esse) texto\\b.{0,200}|receba as notícias .{1,40}|(?:reg[íi]strate|suscr[íi]bete) (?:a|aquí|gratis|para|ya)(?!\\p{L}).{0,100}|(?:compartir|comparte) (?:en|por|vía) .{1,20}|copiar (?:el )?enlace|sobre la firma|apúntate (?:a|aquí)(?!\\p{L}).{0,80}',
		'\\W*',
	),
	beginning(
		'seguici su .{1,80}|sosti(?:eni|ene) (?:il|il nostro) giornalismo\\b.{0,40}|iscriviti (?:alla|al|qui)\\b.{0,60}|leggi tutto|continua a leggere|l’articolo prosegue.{0,40}',
		'\\W*',
	),
	// What buttons say.
	beginning(
		'(?:auf .{1,20} )?teilen|link kopieren|kommentieren|drucken|partager|commenter|réagir|imprimer|compartir|comentar|compartilhar|condividi|delen|udostępnij|megosztás|поделиться|распечатать',
		'\\W*',
	),
	beginning('hirdetés|polub .{1,40} na facebooku|(?:śledź|obserwuj) nas (?:na|w) .{1,40}', '\\W*'),
	beginning('الآراء الواردة .{0,60}لا تعبر .{0,150}|المصدر\\s*:\\s*.{1,40}', ''),
	beginning('advertenties?|(?:de )?tekst (?:gaat|loopt) (?:verder|door) (?:onder|na) .{1,30}', '\\W*'),
	beginning(
		'количество (?:показов|просмотров)\\W+\\d+|если вы (?:заметили|нашли) (?:ошибку|опечатку).{0,100}|.{0,80}[\\s.!]подписывай(?:ся|тесь)(?: на .{0,60})?|читать (?:далее|полностью)|подписывайтесь на (?:наш|нас).{0,60}|нашли ошибку\\?.{0,80}|на правах рекламы',
		'\\W*',
	),
	beginning(
		'haber[iİ]n devam[ıI](?: [iİ]ç[iİ]n t[ıI]klay[ıI]n(?:[ıI]z)?)?|devamını oku|[iİ]lginizi çekebilir',
		'\\W*',
	),
	// Scripts without spaces, and with brackets of their own.
	/^[\s▶■◆●【「<〈([-]*(?:広告|スポンサーリンク|関連記事|関連リンク|続きを読む|こんな記事も読まれています|あわせて読みたい|おすすめ記事|この記事は有料(?:記事|会員限定)です|广告|廣告|相关阅读|相关新闻|猜你喜欢|猜你喜歡|意见反馈|延伸阅读|推荐阅读|관련\s?기사|광고|제보하기|기사\s?제보)[\s】」>〉)\]:：。-]*$/u,
	/^(?:이 기사는 언론사에서 .{1,30} 섹션으로 분류했습니다\.?|추천해요(?: \d+)?)$/u,
	/^(?:阅读原文|閱讀原文|(?:长按|長按|点击|點擊|扫描|掃描|扫码).{0,20}(?:关注|關注|识别|識別|原文|订阅).{0,12})$/u,
	/^[(（[【]?\s*(?:责任编辑|責任編輯|编辑|原标题|原標題|来源)\s*[:：].{1,60}$/u,
	/^(?:[<[【]|copyright|[©ⓒ]).{0,200}(?:무단\s?전재.{0,8}재배포\s?금지|無断転載.{0,6}禁|版权所有)/iu,
	/^.{0,12}(?:無断転載.{0,6}禁|版权所有|未经(?:授权|许可).{0,12}不得转载).{0,30}$/u,
];

/** What leads elsewhere in other languages. A sentence may begin so as well. */
export const foreignLeads = [
	beginning(
		'lesen sie (?:auch|hier|mehr|dazu|weiter)|mehr dazu|das könnte (?:sie|dich) (?:auch )?interessieren|(?:mehr )?zum thema|auch interessant',
	),
	beginning(
		'lire (?:également|aussi)|[àa] (?:lire|voir|découvrir|écouter)(?: (?:aussi|également))?|sur le même sujet|voir aussi',
	),
	beginning('lire', '\\s*:.*'),
	beginning(
		'kapcsolódó (?:anyag(?:ok|aink)?|cikk(?:ek|eink|ünk)?|írás(?:ok|aink)?|hírek)',
		'(?:\\s*[:|].*|\\W*)',
	),
	beginning(
		'(?:lee|lea|mira|mire) (?:también|además|más)|ver también|te (?:puede interesar|recomendamos)|más información|puede interesarte|noticias relacionadas',
	),
	beginning('(?:veja|leia|confira) (?:mais|também|ainda)|saiba mais|mais notícias|notícias relacionadas'),
	beginning(
		'potrebbe(?:ro)? (?:anche )?interessar(?:ti|e|vi)|leggi (?:anche|qui)|vedi anche|per approfondire',
	),
	beginning('lees ook|läs också|les også|læs også|czytaj też|zobacz także|ayrıca bak|baca juga'),
	beginning('lees (?:meer|verder)|meer over', '(?:\\s*[:|].*|\\W*)'),
	beginning(
		'(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|również)|polecamy',
		'(?:\\s*[:|].*|\\W*)',
	),
	beginning(
		'čtěte (?:také|též|více)|přečtěte si (?:také|též)|mohlo by vás zajímat|související',
		'(?:\\s*[:|].*|\\W*)',
	),
	beginning('läs (?:även|mer)|les mer|læs mere|lue (?:myös|lisää)', '(?:\\s*[:|].*|\\W*)'),
	beginning(
		'citește (?:și|mai mult)|vezi și|olvassa el|διαβάστε (?:επίσης|ακόμη|περισσότερα)|читайте (?:також|ще)|baca selengkapnya|xem thêm|קראו (?:גם|עוד)',
		'(?:\\s*[:|].*|\\W*)',
	),
	beginning('(?:материалы )?по теме|(?:см\\.|смотрите|читайте) также'),
	beginning('यह भी पढ़ें|ये भी पढ़ें|اقرأ أيضا|اقرأ أيضًا|इसे भी पढ़ें', '\\s*[:：].*'),
];
