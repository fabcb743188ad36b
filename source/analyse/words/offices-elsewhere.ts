import {endOfRun, type Span} from '../../document/span.js';

/**
 * Offices as they stand beside names in the languages of which verbs of saying are known: `le ministre Paul Durand`. German
 * ones by how they end, since they are put together: `Gesundheitsministerin`.
 */
const offices = new Set(
	`ministre président présidente maire député députée sénateur sénatrice porte-parole directeur directrice procureur
	procureure avocat avocate chef cheffe secrétaire général professeur professeure préfet préfète économiste médecin
	ministro ministra presidente presidenta alcalde alcaldesa diputado diputada senador senadora portavoz director directora
	fiscal abogado abogada jefe jefa secretario secretaria general profesor profesora gobernador gobernadora consejero
	consejera candidato candidata concejal economista investigador investigadora
	premier sindaco sindaca deputato deputata senatore senatrice direttore direttrice procuratore procuratrice avvocato
	avvocata segretario segretaria generale professore professoressa governatore assessore assessora
	prefeito prefeita deputado deputada porta-voz diretor diretora procurador procuradora advogado advogada chefe secretário
	secretária governador governadora professor professora vereador vereadora delegado delegada
	minister burgemeester kamerlid woordvoerder woordvoerster directeur voorzitter wethouder hoogleraar advocaat rechter
	staatssecretaris president fractievoorzitter onderzoeker
	ministern statsminister statsministern statsministeren borgmästare borgmästaren ordförande ordföranden talesperson
	chefen direktör direktören åklagare åklagaren forskare forskaren borgmester borgmesteren formand formanden talsmand direktør
	direktøren ordfører ordføreren leder lederen ministeren forsker forskeren
	prezydent burmistrz poseł posłanka rzecznik rzeczniczka dyrektor dyrektorka prokurator profesor wojewoda marszałek
	ministra starosta
	министр президент мэр глава депутат губернатор представитель директор премьер премьер-министр сенатор профессор
	прокурор адвокат секретарь пресс-секретарь
	menteri presiden gubernur bupati kepala ketua direktur anggota`.split(/\s+/),
);

const inGerman =
	/(?:minister|kanzler|präsident|chef|sprecher|bürgermeister|direktor|leiter|professor|richter|trainer|senator|sekretär|politiker|forscher|führer|meister|arzt)(?:in)?$|(?:abgeordnete|vorsitzende|beauftragte)r?$|(?:anwalt|anwältin|experte|expertin)$/;

/** Forms of address in those languages: `La señora PRESIDENTA`, `O Sr. Rui Saraiva` */
export const addressesElsewhere: ReadonlySet<string> = new Set(
	`señor señora señorita sr sra srta senhor senhora herr frau monsieur madame mademoiselle mme mlle signor signora
	onorevole mevrouw meneer pan pani fru`.split(/\s+/),
);

/** What somebody is called in one word before the name, beside them. */
const titles = new Set(
	'herrn dr prof docteur don doña doctor doctora dottor dottoressa doutor doutora pak bu'.split(' '),
);

/** Whether a word, in lower case, is an office in one of those languages, or a form of address. */
export const isOfficeElsewhere = (word: string): boolean =>
	offices.has(word) || addressesElsewhere.has(word) || titles.has(word) || inGerman.test(word);

/** What begins a sentence before a name and is no part of it: `Selon Roux`, `Seine Frau Gisela` */
const ascribing =
	/^(?:laut|selon|según|secondo|segundo|volgens|enligt|ifølge|według|menurut|pour|para|per|für|voor|(?:sein|ihr|unser|mein)e?)$/;

/** Where a name begins behind the offices before it, so that one person has one name: `Kanzlerin [Eva Brandt]` */
export const behindOffices = (tokens: ReadonlyArray<{readonly lower: string}>, {start, end}: Span): number =>
	endOfRun(
		start,
		end - 1,
		i => isOfficeElsewhere(tokens[i].lower) || (i === start && ascribing.test(tokens[i].lower)),
	);
