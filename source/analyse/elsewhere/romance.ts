import type {WrittenTongue} from './tongue.js';

export const french: WrittenTongue = {
	verbs: `dit disait disent réagi réagit répondu répond répondait promis promet reconnu reconnaît admis admet poursuit poursuivi conclut
		conclu prévient prévenu avertit averti écrit craint craignait renchérit prédit défendu maintient soutient soutenu espère espérait rappelle rappellent rappelé
		rappelait martèle martèlent martelé répète répètent répété répétait interrogea jugea`,
	stems: `affirm expliqu ajout estim précis soulign assur racont lanc lanç insist regrett annonc annonç dénonc dénonç critiqu résum témoign indiqu parl déclar confi reproch qualifi évoqu comment justifi salu demand détaill fustig félicit plaid préven affich`,
	asides: `indign souffl gliss tranch ironis soupir exclam lâch jug nuanc nuanç point rétorqu répliqu interrog agac agaç coup savour jur
		protest tempêt murmur hurl plaisant raill confess observ résign avou constat remarqu révél`,
	endings: 'e ent é ée ait aient a èrent',
	from: "selon, d'après, de l'avis de, aux yeux de",
	fromAtStart: 'pour',
	he: 'il lui',
	she: 'elle',
	they: 'ils elles eux',
	and: 'et',
	determiners: 'le la les un une des son sa ses leur leurs ce cette cet notre nos mon ma',
	of: 'de du des',
	prepositions:
		'à au aux en dans sur sous par pour avec sans avant après lors devant chez contre vers dès depuis pendant',
	ends: `hier jeudi vendredi samedi dimanche lundi mardi mercredi qui que dont où ce ne n se s a ont avait est sont a-t-il matin soir
		janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine aussitôt`,
	tagsWithin: true,
};

export const spanish: WrittenTongue = {
	verbs: `dijo dice decía dijeron dicen dicho añadió añade añadían añadido sostuvo sostiene sostienen advirtió advierte advierten agregó
		respondió responde responden respondido cuenta cuentan contó contaba recuerda recuerdan recordó recordaba defendió defiende defienden
		insistió insiste insisten reconoció reconoce reconocen admitió admite concluyó concluye pidió pide piden prometió promete exigió
		exige escribió escribe cree creen resumió resume atribuyó atribuye`,
	stems: `afirm declar asegur explic señal indic manifest subray replic contest pregunt coment lament denunci critic anunci destac expres
		relat reiter calific aclar opin consider precis apunt reclam habl garantiz enfatiz detall argument puntualiz alert`,
	asides:
		'tach confes exclam zanj sentenci ironiz matiz celebr brome apostill protest bromi murmur suspir rechaz',
	endings: 'a an ó aron aba aban ado ando',
	from: 'según, de acuerdo con, a juicio de, en opinión de, en palabras de',
	fromAtStart: 'para',
	he: 'él',
	she: 'ella',
	they: 'ellos ellas',
	and: 'y e',
	determiners: 'el la los las un una unos unas su sus este esta mi nuestro nuestra',
	of: 'de del',
	prepositions: 'a al en con por para ante sobre tras desde hasta durante entre contra sin',
	ends: `ayer hoy mañana también además que quien cuando mientras donde lo le les me nos se ha han había es son y lunes martes miércoles jueves viernes
		sábado domingo semana año mes noche tarde`,
	dropsSubject: true,
};

export const italian: WrittenTongue = {
	verbs: `dice detto disse dicono diceva aggiunge aggiunto aggiungono sostiene sostenuto sostengono risponde risposto rispose avverte
		avvertito conclude concluso scrive scritto scrisse chiede chiesto ammette ammesso ribadisce ribadito prosegue chiarisce chiarito
		definisce definito promette promesso ritiene ritengono riferisce riferito insiste sapere`,
	stems: `afferm dichiar spieg raccont comment assicur replic ricord annunci osserv denunci precis attacc confess lament rilanci accus
		evidenzi parl sottoline conferm`,
	asides: 'ironizz tuon sbott domand incalz esult scherz sospir mormor rivendic confid',
	endings: 'a ano ato ata ati ava avano ò arono ando',
	from: 'secondo, stando a, a detta di, a giudizio di',
	fromAtStart: 'per',
	he: 'lui egli',
	she: 'lei ella',
	they: 'loro',
	and: 'e ed',
	determiners: 'il lo la i gli le un uno una suo sua suoi sue questo questa',
	of: 'di del della dello dei degli delle',
	prepositions: `a al alla allo ai agli alle in nel nella con per su sul sulla da dal dalla dallo dai dopo prima durante tra fra verso
		contro`,
	ends: `ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica che chi quando mentre ha hanno aveva è sono si e poi settimana
		sera mattina`,
	dropsSubject: true,
};

export const portuguese: WrittenTongue = {
	verbs: `disse diz dizem disseram dizia dito garantiu garante respondeu responde respondem defendeu defende reconheceu reconhece admitiu
		admite escreveu escreve concluiu conclui referiu refere prometeu promete pediu pede repetia repetiu repete`,
	stems: `afirm declar explic acrescent cont pergunt ressalt destac critic lament alert coment relat anunci avali argument inform sublinh
		adiant assegur consider acus fal revel record salient avis apel question lembr frisa classific`,
	asides: 'complet ponder reforç fris desabaf not confess brinc resum atac suspir murmur ironiz',
	endings: 'a am ou aram ava avam ado ando',
	from: 'segundo, de acordo com, conforme, na opinião de, na avaliação de',
	fromAtStart: 'para',
	he: 'ele',
	she: 'ela',
	they: 'eles elas',
	and: 'e',
	determiners: 'o a os as um uma seu sua seus suas este esta meu minha',
	of: 'de do da dos das',
	prepositions:
		'à ao aos às em no na nos nas num numa com por para pelo pela sobre após antes durante desde até entre contra',
	ends: `ontem hoje nesta neste também ainda que quem quando enquanto onde lhe lhes me nos se é são e foi tem segunda-feira terça-feira quarta-feira
		quinta-feira sexta-feira sábado domingo semana noite tarde`,
	dropsSubject: true,
};
