import type {WrittenTongue} from './tongue.js';

export const french: WrittenTongue = {
	verbs: `dit disait disent déclaré déclare déclarait expliqué explique expliquait expliquent affirmé affirme affirment ajouté ajoute
		estimé estime estimait estiment précisé précise souligné souligne assuré assure assurent raconté raconte racontait confié confie
		lancé lance réagi réagit insisté insiste regretté regrette indigné indigne soufflé souffle craint craignait répondu répond demandé
		demande promis promet annoncé annonce reconnu reconnaît admis admet dénoncé dénonce dénoncent critiqué critique jugé juge martelé
		martèle rappelé rappelle résumé résume poursuit poursuivi conclut conclu glissé glisse tranche tranché ironise ironisé soupire
		soupiré exclame exclamé plaide plaidé prévient prévenu averti avertit évoque évoqué témoigne témoigné écrit indiqué indique
		indiquent parle parlé qualifié qualifie espère détaille détaillé commente commenté justifie justifié rétorque rétorqué réplique
		répliqué nuance nuancé pointe pointé lâche lâché interroge interrogé salué salue défendu fustige fustigé prédit félicité félicite
		renchérit renchéri reproche reproché`,
	from: "selon, d'après, de l'avis de, aux yeux de",
	fromAtStart: 'pour',
	he: 'il lui',
	she: 'elle',
	they: 'ils elles eux',
	determiners: 'le la les un une des son sa ses leur leurs ce cette cet notre nos mon ma',
	of: 'de du des',
	ends: `à au aux en dans sur sous par pour avec sans avant après hier jeudi vendredi samedi dimanche lundi mardi mercredi lors devant
		qui que dont où ce dès depuis pendant ne n se s a ont avait est sont`,
};

export const spanish: WrittenTongue = {
	verbs: `dijo dice decía dijeron dicen dicho afirmó afirma afirmaron afirmado declaró declara declarado aseguró asegura aseguraron
		asegurado explicó explica explicaron explicado añadió añade añadido señaló señala señalaron señalado sostuvo sostiene advirtió
		advierte advertido agregó agrega indicó indica indicaron indicado manifestó manifiesta manifestado subrayó subraya subrayado
		replicó replica respondió responde respondido contestó contesta preguntó pregunta cuenta contó recordó recuerda recordado comentó
		comenta comentado lamentó lamenta lamentado denunció denuncia denunciaron denunciado criticó critica criticado defendió defiende
		insistió insiste insistido reconoció reconoce reconocido admitió admite anunció anuncia anunciado destacó destaca destacado
		expresó expresa relató relata reiteró reitera calificó califica calificado tachó tacha escribió escribe aclaró aclara concluyó
		concluye confesó confiesa exclamó exclama opinó opina cree considera consideró pidió pide pedido prometió promete precisó precisa
		apuntó apunta apostilló zanjó sentenció ironizó reclamó reclama exigió exige habló habla hablado garantizó garantiza enfatizó
		rechazó detalló argumentó matizó celebró puntualizó resumió resume`,
	from: 'según, de acuerdo con, a juicio de, en opinión de, en palabras de',
	fromAtStart: 'para',
	he: 'él',
	she: 'ella',
	they: 'ellos ellas',
	determiners: 'el la los las un una unos unas su sus este esta mi nuestro nuestra',
	of: 'de del',
	ends: `a al en con por para ante sobre tras desde hasta durante ayer hoy mañana también además que quien cuando mientras donde lo se ha
		han había es son y`,
	dropsSubject: true,
};

export const italian: WrittenTongue = {
	verbs: `dice detto disse dicono diceva afferma affermato affermano dichiara dichiarato spiega spiegato spiegano aggiunge aggiunto
		sottolinea sottolineato racconta raccontato raccontano commenta commentato sostiene sostenuto sostengono parla parlato parlano
		assicura assicurato risponde risposto rispose replica replicato ricorda ricordato avverte avvertito annuncia annunciato osserva
		osservato conclude concluso scrive scritto scrisse chiede chiesto denuncia denunciato denunciano ammette ammesso precisa precisato
		ribadisce ribadito attacca attaccato prosegue confessa confessato ironizza incalza chiarisce chiarito conferma confermato
		definisce definito promette promesso rivendica lamenta lamentato confida confidato rilancia accusa accusato ritiene riferisce
		riferito evidenzia evidenziato insiste esulta tuona sbotta domanda`,
	from: 'secondo, stando a, a detta di, a giudizio di',
	fromAtStart: 'per',
	he: 'lui egli',
	she: 'lei ella',
	they: 'loro',
	determiners: 'il lo la i gli le un uno una suo sua suoi sue questo questa',
	of: "di del della dello dei degli delle dell'",
	ends: `a al alla allo ai agli alle in nel nella con per su sul sulla da dal dalla ieri oggi lunedì martedì mercoledì giovedì venerdì
		sabato domenica che chi quando mentre dopo prima durante ha hanno aveva è sono si e poi`,
	dropsSubject: true,
};

export const portuguese: WrittenTongue = {
	verbs: `disse diz dizem disseram dizia dito afirmou afirma afirmaram afirmado declarou declara declararam explicou explica explicaram
		acrescentou acrescenta garantiu garante contou conta contaram perguntou pergunta respondeu responde ressaltou ressalta destacou
		destaca criticou critica lamentou lamenta defendeu defende alertou alerta completou completa comentou comenta relatou relata
		reconheceu reconhece admitiu admite anunciou anuncia avaliou avalia argumentou argumenta escreveu escreve informou informa
		ponderou reforçou reforça concluiu conclui frisou sublinhou sublinha adiantou adianta referiu refere assegurou assegura considerou
		considera acusou acusa prometeu promete classificou classifica falou fala desabafou desabafa revelou revela recordou recorda notou
		salientou salienta avisou avisa apelou pediu pede questionou questiona`,
	from: 'segundo, de acordo com, conforme, na opinião de, na avaliação de',
	fromAtStart: 'para',
	he: 'ele',
	she: 'ela',
	they: 'eles elas',
	determiners: 'o a os as um uma seu sua seus suas este esta meu minha',
	of: 'de do da dos das',
	ends: `à ao aos em no na nos nas com por para pelo pela sobre após antes durante desde até ontem hoje nesta neste também ainda que
		quem quando enquanto onde se é são e foi tem`,
	dropsSubject: true,
};
