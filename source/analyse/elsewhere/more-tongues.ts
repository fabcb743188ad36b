import type {WrittenTongue} from './tongue.js';

export const finnish: WrittenTongue = {
	verbs: `sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat toteaa totesi toteavat kirjoittaa kirjoitti kysyy kysyi
		vastaa vastasi lisää lisäsi huomauttaa huomautti korostaa korosti arvioi arvioivat pitää muistuttaa muistutti selittää selitti
		väittää väitti kuvailee kuvaili kuvaa myöntää myönsi ihmettelee ihmetteli pohtii pohti tiivistää tiivisti vakuuttaa vakuutti
		varoittaa varoitti ilmoittaa ilmoitti luonnehtii luonnehti kommentoi toivoo toivoi uskoo painottaa painotti jatkaa jatkoi perustelee
		perusteli muistelee moittii kehuu kutsuu kutsui`,
	asides: 'nauraa naurahtaa huokaa',
	from: '',
	fromBehind: 'mukaan mielestä',
	he: 'hän',
	she: 'hän',
	they: 'he',
	and: 'ja',
	ends: 'ja että joka jotka kun mutta myös ei eivät on ovat oli nyt sitten eilen tänään mm.',
	hasBareNouns: true,
	hasDashes: true,
};

export const polish: WrittenTongue = {
	verbs: `powiedzieli mówi mówią dodaje podkreśla zaznacza wyjaśnia tłumaczy ocenia przyznaje zapewnia pisze odpowiada pyta informuje
		ostrzega zauważa przekonuje opowiada relacjonuje komentuje uważa zapowiada apeluje twierdzi`,
	stems: `powiedzia mówi stwierdzi doda podkreśli zaznaczy wyjaśni tłumaczy oceni przyzna zapewni napisa odpowiedzia zapyta poinformowa
		ostrzeg zauważy przekonywa opowiada skomentowa oświadczy zapowiedzia zaapelowa`,
	endings: 'ł ła li ły',
	from: 'według, zdaniem',
	he: 'on',
	she: 'ona',
	they: 'oni one',
	and: 'i',
	prepositions: 'w we na do z ze od po o dla przez przed',
	ends: 'i że który która',
	dropsSubject: true,
};

export const russian: WrittenTongue = {
	verbs:
		'говорит рассказывает поясняет объясняет считает уверен уверена пишет отвечает утверждает высказался высказалась признался призналась',
	stems: `сказа заяви отмети добави подчеркну сообщи говори рассказа поясни объясни написа ответи спроси призна призва предупреди
		напомни подтверди уточни обеща пообеща назва прокомментирова заключи`,
	endings: 'л ла ли',
	from: 'по словам, по мнению, по данным, согласно',
	he: 'он',
	she: 'она',
	they: 'они',
	and: 'и',
	prepositions: 'в во на к с со от по о об для при из у',
	ends: 'и что который которая',
};

export const indonesian: WrittenTongue = {
	verbs: `kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya ucap ucapnya sebut imbuh imbuhnya
		terang terangnya mengatakan menyatakan menegaskan menandaskan menjelaskan menambahkan menyebut mengungkapkan menuturkan
		menyampaikan mengaku bertanya menjawab`,
	from: 'menurut',
	he: 'dia ia',
	she: '',
	they: 'mereka',
	and: 'dan',
	prepositions: 'di ke dari pada kepada dalam',
	ends: 'dan saat bahwa yang',
};
