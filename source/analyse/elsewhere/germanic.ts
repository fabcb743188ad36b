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
	and: 'und',
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
	and: 'en',
	determiners: 'de het een zijn haar hun deze dit mijn onze',
	of: 'van der',
	prepositions: 'in op aan bij naar voor tegen met over uit na om door tot tijdens',
	ends: `toe en ook dan gisteren vandaag dinsdag woensdag donderdag vrijdag
		zaterdag zondag maandag dat die wie waar toen heeft had is zijn er eraan nog`,
};

export const swedish: WrittenTongue = {
	verbs: `säger sade sa sagt berättar berättade förklarar förklarade menar menade skriver skrev svarar svarade tycker tyckte tror betonar
		betonade uppger uppgav konstaterar konstaterade kallar kallade fortsätter fortsatte tillägger tillade varnar varnade frågar
		frågade lovar lovade hävdar hävdade kritiserar kritiserade kommenterar kommenterade påpekar påpekade anser ansåg meddelar meddelade
		beskriver beskrev medger medgav bekräftar bekräftade hoppas understryker underströk minns`,
	asides: 'undrar undrade skrattar skrattade suckar suckade skämtar',
	from: 'enligt',
	he: 'han',
	she: 'hon',
	they: 'de',
	and: 'och',
	determiners: 'en ett den det hans hennes deras sin',
	prepositions: 'i på till från med om för av hos vid under efter mot ur över',
	ends: `och att som det också inte nu då när men sedan där här igår idag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
		har hade är var själv`,
	hasBareNouns: true,
	hasDashes: true,
};

export const danish: WrittenTongue = {
	verbs: `siger sagde fortæller fortalte forklarer forklarede mener mente skriver skrev svarer svarede tilføjer tilføjede understreger
		understregede lyder lød advarer advarede kalder kaldte oplyser oplyste udtaler udtalte spørger spurgte vurderer vurderede erkender
		erkendte håber konstaterer konstaterede fastslår fastslog påpeger påpegede bekræfter bekræftede fortsætter kritiserer kritiserede
		lover lovede sagt husker`,
	asides: 'griner sukker',
	from: 'ifølge',
	he: 'han',
	she: 'hun',
	they: 'de',
	and: 'og',
	determiners: 'en et den det hans hendes deres',
	prepositions: 'i på til fra med om for af hos ved under efter mod over',
	ends: `og at som der det også ikke nu da når men så her mandag tirsdag onsdag torsdag fredag lørdag søndag har havde er var selv videre`,
	hasBareNouns: true,
	hasDashes: true,
};

export const norwegian: WrittenTongue = {
	verbs: `sier sa sagt forteller fortalte forklarer forklarte mener mente skriver skrev svarer svarte understreker understreket opplyser
		opplyste uttaler uttalte spør spurte advarer advarte kaller kalte påpeker påpekte fastslår innrømmer innrømmet håper tror
		legger bekrefter bekreftet konstaterer konstaterte fortsetter kritiserer kritiserte lover lovet beskriver beskrev husker`,
	asides: 'ler sukker smiler',
	from: 'ifølge, i følge',
	he: 'han',
	she: 'hun ho',
	they: 'de',
	and: 'og',
	determiners: 'en et ei den det hans hennes deres',
	prepositions: 'i på til fra med om for av hos ved under etter mot over',
	ends: `og at som det også ikke nå da når men så her mandag tirsdag onsdag torsdag fredag lørdag søndag har hadde er var selv videre`,
	hasBareNouns: true,
	hasDashes: true,
};
