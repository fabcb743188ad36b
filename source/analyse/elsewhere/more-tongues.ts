import type {WrittenTongue} from './tongue.js';

export const polish: WrittenTongue = {
	verbs: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła dodał dodała dodaje podkreślił podkreśliła
		podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła ocenił oceniła ocenia przyznał
		przyznała przyznaje zapewnił zapewniła zapewnia napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał zapytała pyta
		poinformował poinformowała informuje ostrzegł ostrzegła ostrzega zauważył zauważyła zauważa przekonuje przekonywał przekonywała
		opowiada opowiadał opowiadała relacjonuje komentuje skomentował skomentowała uważa oświadczył oświadczyła zapowiedział
		zapowiedziała zapowiada apeluje`,
	from: 'według, zdaniem',
	he: 'on',
	she: 'ona',
	they: 'oni one',
	ends: 'w we na do z ze od po o i',
	dropsSubject: true,
};

export const russian: WrittenTongue = {
	verbs: `сказал сказала сказали заявил заявила заявили отметил отметила отметили добавил добавила подчеркнул подчеркнула сообщил
		сообщила сообщили говорит говорил говорила рассказал рассказала рассказывает пояснил пояснила поясняет объяснил объяснила
		объясняет считает уверен уверена написал написала пишет ответил ответила отвечает спросил спросила признал признала признался
		призналась призвал призвала предупредил предупредила напомнил напомнила утверждает подтвердил подтвердила уточнил уточнила
		обещал обещала пообещал пообещала назвал назвала высказался высказалась прокомментировал прокомментировала заключил заключила`,
	from: 'по словам, по мнению, по данным, согласно',
	he: 'он',
	she: 'она',
	they: 'они',
	ends: 'в во на к с со от по о об и',
};

export const indonesian: WrittenTongue = {
	verbs: `kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya ucap ucapnya sebut imbuh imbuhnya
		terang terangnya mengatakan menyatakan menegaskan menandaskan menjelaskan menambahkan menyebut mengungkapkan menuturkan
		menyampaikan mengaku bertanya menjawab`,
	from: 'menurut',
	he: 'dia ia',
	she: '',
	they: 'mereka',
	ends: 'di ke dari pada dan kepada saat dalam',
};
