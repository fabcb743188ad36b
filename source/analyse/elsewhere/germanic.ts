import type {WrittenTongue} from './tongue.js';

export const german: WrittenTongue = {
	verbs: `sagt sagte sagten sagen erklärt erklärte erklärten betont betonte betonten meint meinte meinten kritisiert kritisierte
		kritisierten warnt warnte warnten schreibt schrieb schrieben fordert forderte forderten kündigt kündigte teilt teilte teilten
		berichtet berichtete berichteten ergänzt ergänzte fügt fügte zitiert zitierte nennt nannte nannten spricht sprach sprachen
		bezeichnet bezeichnete bezeichneten findet fand glaubt hofft hoffte fragt fragte antwortet antwortete versichert versicherte
		verspricht versprach räumt räumte begründet begründete erzählt erzählte lobt lobte beklagt beklagte bestätigt bestätigte
		behauptet behauptete widerspricht widersprach appelliert appellierte mahnt mahnte resümiert resümierte bilanziert bilanzierte
		erläutert erläuterte äußert äußerte entgegnet entgegnete unterstreicht unterstrich urteilt urteilte erwartet vermutet ruft rief
		erinnert erinnerte stellt stellte seufzt seufzte
		gesagt gewarnt gefordert genannt gesprochen gefragt versprochen erwarte sehe wolle könne müsse solle werde hoffe glaube halte finde`,
	from: `laut, nach angaben, nach auskunft, nach ansicht, nach meinung, nach einschätzung, nach worten, nach den worten, nach aussage, aus
		sicht`,
	fromAtStart: 'für',
	tags: 'so',
	fromBehind: 'zufolge',
	he: 'er',
	she: 'sie',
	they: '',
	determiners: `der die das dem den ein eine einer einem eines sein seine seiner seinem ihr ihre ihrer ihrem des mein meine unser unsere
		dieser diese`,
	of: 'der des von vom',
	ends: `am im in auf an bei beim nach vor zu zum zur mit für über gegenüber aus seit während und hinzu ein ab weiter dazu auch dann
		jetzt nun noch gestern heute dass wo als wie nicht nichts hat habe ist sei sind wird`,
	hasCapitalNouns: true,
};

export const dutch: WrittenTongue = {
	verbs: `zei zegt zeggen zeiden verklaarde verklaart verklaarden schreef schrijft voegde voegt stelde stelt stellen aldus vertelt
		vertelde vertellen benadrukt benadrukte noemt noemde noemen spreekt sprak spreken vindt vond denkt dacht meent meende reageert
		reageerde waarschuwt waarschuwde vraagt vroeg antwoordt antwoordde legt legde belooft beloofde hoopt hoopte erkent erkende klaagt
		klaagde roept riep meldt meldde concludeert concludeerde vreest vreesde verzucht verzuchtte bevestigt bevestigde bekritiseert
		bekritiseerde gezegd verteld benadrukken`,
	from: 'volgens, in de woorden van',
	fromAtStart: 'voor',
	he: 'hij',
	she: 'zij ze',
	they: '',
	determiners: 'de het een zijn haar hun deze dit mijn onze',
	of: 'van der',
	ends: `in op aan bij naar voor tegen met over uit na om door toe uit en ook dan gisteren vandaag dinsdag woensdag donderdag vrijdag
		zaterdag zondag maandag dat die wie waar toen heeft had is zijn er eraan nog`,
};

export const swedish: WrittenTongue = {
	verbs: `säger sade sa berättar berättade förklarar förklarade menar menade skriver skrev svarar svarade tycker tyckte tror betonar
		betonade uppger uppgav konstaterar konstaterade kallar kallade fortsätter fortsatte tillägger tillade varnar varnade frågar
		frågade lovar lovade hävdar hävdade kritiserar kritiserade`,
	from: 'enligt',
	he: 'han',
	she: 'hon',
	they: 'de',
	ends: 'i på till från med om för och',
};

export const danish: WrittenTongue = {
	verbs: `siger sagde fortæller fortalte forklarer forklarede mener mente skriver skrev svarer svarede tilføjer tilføjede understreger
		understregede lyder lød advarer advarede kalder kaldte oplyser oplyste udtaler udtalte spørger spurgte vurderer vurderede erkender
		erkendte håber konstaterer konstaterede fastslår fastslog`,
	from: 'ifølge',
	he: 'han',
	she: 'hun',
	they: 'de',
	ends: 'i på til fra med om for og',
};

export const norwegian: WrittenTongue = {
	verbs: `sier sa forteller fortalte forklarer forklarte mener mente skriver skrev svarer svarte understreker understreket opplyser
		opplyste uttaler uttalte spør spurte advarer advarte kaller kalte påpeker påpekte fastslår innrømmer innrømmet håper tror`,
	from: 'ifølge, i følge',
	he: 'han',
	she: 'hun ho',
	they: 'de',
	ends: 'i på til fra med om for og',
};
