import {describe, expect, it} from 'vitest';
import {
	isByline,
	isCall,
	isCredit,
	isData,
	isPostLine,
	isSign,
	isTeaser,
	isUpdate,
} from '../../../source/parse/boilerplate/boilerplate-lines.js';

describe('isCall', () => {
	it.each([
		'Advertisement',
		'Short of sea? Subscribe to our sister magazine “Ropes” for all the knots.',
		'Image 1 of / 9',
		'Share this article',
		'Listen • 3:41',
		'View Article',
		'Google Scholar',
		'Read more: The harbour that moved',
		'RELATED: Five ships of note',
		'More from the harbour',
		'You may also like',
		'Leia também: O porto',
		'Mehr zum Thema',
		'Tags: ships, harbours',
		'Sign up for our weekly letter from the coast.',
		'Subscribe to our channel on YouTube',
		'Join the conversation',
		'Open image in gallery',
		'Why you can trust the Coast',
		'Il vous reste 62.5% de cet article à lire.',
		'Press enter or click to view image in full size',
		'View this email in your browser',
		'We value your privacy',
		'We and our 214 partners store what you read on this site.',
		'You are receiving this letter because you signed up.',
		'Follow the Coast on WhatsApp',
		'Join our Telegram group for news of the coast. Terms apply.',
		'This content is provided by Chirp, which may be using cookies.',
		'Unfortunately we have been unable to verify if you have consented to cookies.',
		'Please use Brass browser for a more accessible player',
		'Or continue reading this article: Register now',
		'Already have an account? Log in',
		'Will you support our coastal journalism?',
		'Explore the Coast’s coverage here.',
		'Find out more about our targets here',
		'Enjoy more audio and podcasts on your telephone.',
		'Support for this podcast and the following message comes from Ropes & Co.',
		'Listen to this story.',
		'Sponsor message',
		'MORE FOR YOU',
		'This material may not be published or rewritten.',
		'Get the news of the coast delivered to your inbox.',
		'Follow us on Instagram and Facebook.',
		'© 2024 The Coast. All rights reserved.',
		'Our website uses cookies to serve you better.',
		'This post may contain affiliate links.',
		'[button link="/x"]Buy[/button]',
		'ADVERTISEMENT - CONTINUE READING BELOW',
		'Scroll down for video',
		'Comments are closed.',
		'This entry was posted in Ships and tagged ferries. Bookmark the permalink.',
		'View this post on Instagram',
		'WATCH: The last ferry leaves',
		'RELATED | A bridge for the harbour',
		'CLICK HERE TO GET THE HARBOUR APP',
		'Support local journalism. Subscribe today.',
		'Jump to recipe',
		'Estimated reading time: 4 minutes',
		'What do you think? Drop your comments below!',
		'Readers like you make the chart of the coast possible. Will you give?',
		'This article is more than 2 years old.',
		'MORE TO EXPLORE',
		'Posted in Ships | Tagged ferries, fog',
		'Get in touch with our harbour desk by e-mail.',
		'Your email address will not be published. Required fields are marked *',
		'For more stories like this, check our harbour page.',
		'For the latest on the ferries, click here to join our channel.',
		'Subscribe to Coast Plus to get access to all of our charts.',
		'AdvertisementsREPORT THIS AD',
		'1.2k shares',
		'You are here: Home » Harbours',
		'Previous message: The harbour again',
		'Have you got a story for us? Write to the desk.',
		'Do you have an opinion? Letters of up to 300 words are welcome.',
		'You have two free articles left this month.',
		'The best of the coast, every Friday. Sign up with one click',
		'[+] Enlarge',
		'Please wait.',
		'Verifying your login...',
		'Close video player',
		'Be the first to comment on the harbour!',
		'861 kudos',
		'Comments (74)',
		'Views: 1,204',
		'Read or Share this story: https://coast.example/x',
		'Add us on Facebook!',
		'Enter your email address to get alerts from the coast.',
		'Pin Recipe',
		'Paid Content',
		'Related Internet Links',
		'Please turn on JavaScript to use this feature',
		'Compartir en Whatsapp',
		'Copier le lien',
		'Regístrate gratis para seguir leyendo',
		'Enlarge This Image',
		'Buy this photo',
		'“Start Quote',
		'Copyright 2019 Coast Press. To see more, visit the coast.',
		'—Copyright The Coast',
		'Copyright: Coast Press',
		'Follow @coastnews for the tides of the day.',
		'Subscribing constitutes acceptance of our Terms of Use.',
		'Comments are filtered for language. Readers may report others.',
		'Please note: By commenting on this page, you are agreeing to the terms of the coast.',
		'Did you see a mistake in this story? Let us know.',
		'Like this topic? Here are other charts.',
	])('knows %j', line => {
		expect(isCall(line, 0)).toBe(true);
	});

	it.each([
		'In this article, the terms of the deal are set out.',
		'More in sorrow than in anger, the captain turned back.',
		'Most popular of all was the old ferry.',
		'Related questions were left to the court.',
		'Copyright law is older than the gramophone.',
		'Copyright Office clerks said that the charts were theirs.',
		'Follow @coastnews if you must, the captain wrote.',
		'It was an error, or was it? Nobody will let us know.',
		'The bill limits the use of cookies by advertisers.',
		'Follow the river on foot and you reach the mill.',
		'Tags on the crates named another port.',
		'Previous messages to the port were lost.',
		'For more than a year nobody went to see the captain on his island.',
		'This article is one of three.',
		'Reading time is sleeping time for him.',
		'He may leave a comment of his own to the court, the mayor said.',
		'People like you, she told him, never learn to sail.',
		'Posted in the north, he wrote home every day.',
		'Have you ever seen a harbour without a ship?',
		'He asked them. They would not sign up.',
		'You are here because of the fog, she said.',
		'Top of the list is the harbour wall.',
		'Comments are closed to nobody, the mayor said.',
		'Join us on Saturday at the harbour, where the captains tell of the storm.',
		'Register for the free course at the desk; there are only ten places.',
		'Readers who want to sign up for the newsletter will have to pay, the editor said.',
		'“Our website will set no cookies any more,” she said.',
		'The charts may not be reproduced under the treaty, and were locked up.',
		'See: there was a ferry after all, and it was on time.',
		'The second part of the report may be published in June, after the election.',
		'Please share this, wrote the mother of the missing boy.',
		'Register here to vote by post, officials said.',
		'Enter your e-mail address and the password that the harbour gave you.',
		'Be the first to see the fog, and you are the last to sail.',
		'Comments: the mayor says nothing.',
		'Read and share this story with the children, and sing it to them at night.',
		'“We use cookies to fill the jar,” the baker explained.',
		'Sign up now, the mayor told the captains.',
		'Join us today, the letter began, and for three pages it went on about the captains of the north, what they sang to each other by night and why it all ended.',
	])('leaves %j', line => {
		expect(isCall(line, 0)).toBe(false);
	});

	it('knows the pages of a gallery by their links', () => {
		expect([isCall('Page 3', 0), isCall('Page 3', 1)]).toEqual([false, true]);
	});

	it('knows what comes before and next by its link', () => {
		expect(isCall('Next: Ropes by night', 0.8)).toBe(true);
		expect(isCall('Next: wet the rope', 0)).toBe(false);
	});

	it('takes a sentence that leads elsewhere for one where it is mostly a link', () => {
		const line = 'You might be interested in how the old ferry was saved.';
		expect([isCall(line, 0), isCall(line, 1)]).toEqual([false, true]);
	});
});

describe('isTeaser', () => {
	it('knows headlines of other articles, which are links in brackets or in capitals', () => {
		const lines = [
			'[The ferry that nobody wanted to save]',
			'THE LAST FERRY LEFT BEFORE ANYBODY WAS ON BOARD',
			'See the harbour’s pictures of the week.',
			'Photos: The ferry in the fog',
		];
		expect(lines.map(line => isTeaser(line, 1))).toEqual([true, true, true, true]);
		expect(lines.map(line => isTeaser(line, 0.5))).toEqual([false, false, false, false]);
		expect(isTeaser('[See The Ferry That Nobody Wanted.]', 0.8)).toBe(true);
		expect(isTeaser('ALL RESULTS OF THE RACE', 1)).toBe(false);
		expect(isTeaser('See what the fog can do', 1)).toBe(false);
	});
});

describe('isTeaser of a label', () => {
	it('knows a link behind one in capitals', () => {
		const line = 'FERRIES 2: A crossing by night';
		expect([isTeaser(line, 19 / line.length), isTeaser(line, 0)]).toEqual([true, false]);
		expect(isTeaser('Ferries: A crossing by night', 0.7)).toBe(false);
	});
});

describe('isData', () => {
	it('knows what programs note for each other, however long', () => {
		expect(isData(`{ "id": 7, "modules": [${'"video", '.repeat(80)}] }`)).toBe(true);
		expect(isData('{"It is late," she said, and left}')).toBe(false);
		expect(isData('{"lamp": nothing else stands in the first line.')).toBe(false);
	});
});

describe('isSign', () => {
	it.each([
		'Our Standards: The Principles of the Agency.',
		'Thank you for your patience while we verify access. If you are in reader mode, please leave it.',
		'The Post is not responsible for the content of external sites.',
		'Reporting by Ann Lee; editing by Bo Ek',
		'This article appeared in the Ships section of the print edition under the headline “Late again”',
		'Published in the print edition of 3 May.',
		'This article was printed from the Coast website: https://coast.example',
		'Ann Lee is a reporter for The Coast.',
		'Ann Lee is Norway’s oldest columnist.',
		'Bo Ek in Oslo contributed to this report.',
		'ann@coast.example',
		'Follow her at @annlee.',
		'Updated at 1:23 p.m.',
		'— With assistance by Bo Ek',
		'A version of this article appears in print on page 3.',
		'(Updates with the harbour master in the third paragraph)',
		'More on the coast: https://coast.example/news',
		'Find this article at:\nhttps://coast.example/fog',
		'(The report comes from a syndicated feed.)',
		'With files from the Coast Press',
		'Dry Land is a registered charity (no. 1234567).',
		'Ann Lee can be reached at ann@coast.example.',
		'Story Source:',
		'Text provided by the Quay Institute. Note: It may be edited for style and length.',
		'Contributing: Bo Ek, the Coast Press',
		'The views expressed here are those of the author.',
		'Opinions expressed below do not reflect what the harbour thinks.',
		'김민수 기자 minsu@coast.example',
		'Last edited by ann on Sun Sep 06, 2020 7:15 am',
		'To contact the reporter on this story: Ann Lee in Oslo at ann@coast.example',
		'For comments and feedback: desk@coast.example',
		'(This story was refiled to mend a name in the second paragraph)',
		'@annlee',
		'Source: The Harbour Office',
		'-30-',
		'Read the full story in The Coast',
		'Comments are open, and moderated by the desk',
	])('knows %j', line => {
		expect(isSign(line)).toBe(true);
	});

	it.each([
		'Ann Lee is the first woman to sail it alone.',
		'Ann Lee was a reporter when the harbour was dug.',
		'Reporting takes time, she said.',
		'Contact with the crew was kept by e-mail, she said.',
		'With files from the office under his arm, he left.',
		'The last edited version of the charts is lost.',
		'This interview has been edited for length and clarity.',
		'It became a registered charity in the year of the storm, he said.',
		'Last updated when the harbour was dug, the charts show no trace of an island.',
	])('leaves %j', line => {
		expect(isSign(line)).toBe(false);
	});
});

describe('isCredit', () => {
	it.each([
		'Photo: Ann Lee, AP',
		'The quay at noon. Photograph: Ann Lee',
		'Mussels. Credit: Bo Ek',
		'(Image: © Coast Agency)',
		'Image copyright Getty Images',
		'Ann Lee/The Coast/Getty Images',
		'The ferry leaves the harbour (Credit: Bo Ek)',
		'Фото: Анна',
		'Main picture: Ann Lee',
		'Featured image courtesy of the Coast',
		'The ferry at noon. Photo by Ann Lee',
		'The lamp at night, photos © The Coast, 2018',
		'Fot. Anna Port/Port',
		'Port nocą (fot. Anna Port)',
		'- The harbour in 2008. REUTERS/Ann Lee -',
	])('knows %j', line => {
		expect(isCredit(line)).toBe(true);
	});

	it.each([
		'He got what he wanted: Credit: none.',
		'Photo albums were found in the hold.',
		'He called (the AP was told) before noon.',
		`${'The ferry left the harbour in the fog, and nobody saw it go. '.repeat(6)}(File photo)`,
	])('leaves %j', line => {
		expect(isCredit(line)).toBe(false);
	});
});

describe('isUpdate', () => {
	it('is an update only where it says so', () => {
		const lines = [
			'Updated Nov. 19, 2019 8:21 am',
			'November 19, 2019',
			'Published works of the harbour master, all sold',
		];
		expect(lines.map(isUpdate)).toEqual([true, false, false]);
	});
});

describe('isByline', () => {
	it('knows who wrote something, in many languages', () => {
		const lines = [
			'By Ann Lee',
			'Von Ida Holm\nKorrespondentin in Oslo',
			'Автор: Анна',
			'Bystanders saw it',
			'av_log(NULL)',
		];
		expect(lines.map(isByline)).toEqual([true, true, true, false, false]);
	});
});

describe('isPostLine', () => {
	it('knows who published something and when, and no sentence', () => {
		const lines = [
			'03/05/2024 - Publicado por: Ana Lima - Categoria: Porto',
			'Posted by Ann Lee on May 3, 2024',
			'Le Port | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 | Par Anne Lima (avec Luc Berg)',
			'The charts were published by the navy on May 3, 1931.',
			'Posted by Ann Lee',
		];
		expect(lines.map(isPostLine)).toEqual([true, true, true, false, false]);
	});
});
