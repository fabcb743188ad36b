import type {WrittenTongue} from './tongue.js';

export const german: WrittenTongue = {
	verbs: `meint meinte meinten schreibt schrieb schrieben nennt nannte nannten spricht sprach sprachen sprechen findet fand widerspricht
		widersprach verspricht versprach unterstreicht unterstrich ruft rief gesagt gewarnt gefordert genannt gesprochen gefragt versprochen
		betont erklärt sehe wolle könne müsse solle werde`,
	stems: `sag erklär beton kritisier warn forder kündig teil ergänz füg zitier bezeichn glaub hoff antwort versicher räum begründ erzähl
		beklag bestätig behaupt appellier mahn erläuter äußer entgegn urteil erwart vermut erinner stell bericht lob frag`,
	asides: 'resümier bilanzier seufz scherz spott schimpf wunder freu ärger flüster murmel brumm',
	endings: 't te ten en et ete eten e',
	from: `laut, nach angaben, nach auskunft, nach ansicht, nach meinung, nach einschätzung, nach worten, nach den worten, nach aussage, aus
		sicht`,
	fromAtStart: 'für',
	tags: 'so',
	fromBehind: 'zufolge',
	he: 'er',
	she: 'sie',
	they: '',
	determiners: `der die das dem den ein eine einer einem eines sein seine seiner seinem ihr ihre ihrer ihrem des mein meine unser unsere
		dieser diese deren dessen`,
	of: 'der des von vom',
	prepositions: `am im in auf an bei beim nach vor zu zum zur mit für über gegenüber aus seit während unter gegen ohne um durch`,
	ends: `und hinzu ein ab weiter dazu auch dann jetzt nun noch gestern heute dass wo als wie nicht nichts hat habe ist sei sind wird sich`,
	hasCapitalNouns: true,
};

export const dutch: WrittenTongue = {
	verbs: `zei zegt zeggen zeiden verklaarde verklaart verklaarden schreef schrijft voegde voegt stelde stelt stellen aldus vertelt
		vertelde vertellen benadrukt benadrukte noemt noemde noemen spreekt sprak spreken vindt vond denkt dacht meent meende reageert
		reageerde waarschuwt waarschuwde vraagt vroeg antwoordt antwoordde legt legde belooft beloofde hoopt hoopte erkent erkende klaagt
		klaagde roept riep meldt meldde concludeert concludeerde vreest vreesde verzucht verzuchtte bevestigt bevestigde bekritiseert
		bekritiseerde gezegd verteld benadrukken laat liet weten`,
	asides: 'lacht lachte zucht zuchtte grapt grapte moppert knikt',
	from: 'volgens, in de woorden van',
	fromAtStart: 'voor',
	he: 'hij',
	she: 'zij ze',
	they: '',
	determiners: 'de het een zijn haar hun deze dit mijn onze',
	of: 'van der',
	prepositions: 'in op aan bij naar voor tegen met over uit na om door tot tijdens',
	ends: `toe en ook dan gisteren vandaag dinsdag woensdag donderdag vrijdag
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
	prepositions: 'i på till från med om för av',
	ends: 'och att som',
};

export const danish: WrittenTongue = {
	verbs: `siger sagde fortæller fortalte forklarer forklarede mener mente skriver skrev svarer svarede tilføjer tilføjede understreger
		understregede lyder lød advarer advarede kalder kaldte oplyser oplyste udtaler udtalte spørger spurgte vurderer vurderede erkender
		erkendte håber konstaterer konstaterede fastslår fastslog`,
	from: 'ifølge',
	he: 'han',
	she: 'hun',
	they: 'de',
	prepositions: 'i på til fra med om for av',
	ends: 'og at som',
};

export const norwegian: WrittenTongue = {
	verbs: `sier sa forteller fortalte forklarer forklarte mener mente skriver skrev svarer svarte understreker understreket opplyser
		opplyste uttaler uttalte spør spurte advarer advarte kaller kalte påpeker påpekte fastslår innrømmer innrømmet håper tror`,
	from: 'ifølge, i følge',
	he: 'han',
	she: 'hun ho',
	they: 'de',
	prepositions: 'i på til fra med om for av',
	ends: 'og at som',
};
