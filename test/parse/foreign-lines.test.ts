import {describe, expect, it} from 'vitest';
import {isCall} from '../../source/parse/boilerplate-lines.js';

describe('foreign lines', () => {
	it.each([
		'Artikelinhalt wird nach der Werbung fortgesetzt',
		'Das könnte Sie auch interessieren',
		'La suite après la publicité',
		'Article réservé aux abonnés',
		'Lire également : Le port rouvre',
		'Lee además: El puerto abre',
		'Continua após a publicidade',
		'Veja mais: O porto abre',
		'Leggi tutto',
		'Advertentie',
		'Suscríbete aquí',
		'Lesen Sie diesen und alle weiteren Artikel mit Hafen+.',
		'Empfohlener redaktioneller Inhalt',
		'Folgen Sie uns auf Facebook!',
		'Suivez-nous sur Instagram et Facebook',
		'Seguici su Facebook per le ultime notizie del porto!',
		'Siga-nos no Instagram',
		'Количество показов: 1204',
		'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
		'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
		'HABERİN DEVAMI İÇİN TIKLAYINIZ',
		'Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter',
		'Больше новостей порта в нашем канале. Подписывайся!',
		'Lees meer: De haven is open',
		'Читать далее',
		'İlginizi çekebilir',
		'広告',
		'続きを読む',
		'相关阅读：',
		'长按二维码关注我们',
		'阅读原文',
		'Czytaj także: Port znów otwarty',
		'Přečtěte si také: Přístav je otevřen',
		'Läs också: Hamnen öppnar',
		'Les også: Havnen åpner',
		'Vezi și: Portul s-a deschis',
		'קראו גם: הנמל נפתח',
		'责任编辑：王明',
		'[관련기사]',
		'<저작권자 © 항구신문, 무단 전재 및 재배포 금지>',
		'यह भी पढ़ें: बंदरगाह खुला',
	])('are known as calls: %j', line => {
		expect(isCall(line, 0)).toBe(true);
	});

	it.each([
		'Mehr dazu, sagte sie, stehe im Bericht.',
		'Lire est un plaisir, et le port était calme.',
		'Lees meer boeken, zei de havenmeester.',
		'広告は港に貼られていた。',
		'Lesen Sie diesen Brief, sagte sie, mit aller Vorsicht, die er verdient.',
		'An dieser Stelle befindet sich seit Jahren der Hafen.',
		'Il comandante disse: «Seguici su per la scala, e in fretta.»',
		'Он сказал, что подписываться под этим не будет.',
		'Läs mer än rubriken, sade hamnchefen.',
		'Polecamy państwu ten port, powiedział kapitan.',
		'他请游客扫描船票上的编号，然后在码头上等船。',
		'관련기사는 항구에서 읽혔다.',
		'À voir le port, on ne le croirait pas.',
		'Zum Thema Hafen sagte sie: „Wir werden ihn nicht verlassen.“',
		'À écouter le maire, le port est vide : « Nous n’avons pas le choix. »',
		'法院认为，该网站的港口图片上标明“版权所有”，被告仍然擅自使用了这些图片，因此应当赔偿原告的损失。',
	])('are left where they are sentences: %j', line => {
		expect(isCall(line, 0)).toBe(false);
	});
});
