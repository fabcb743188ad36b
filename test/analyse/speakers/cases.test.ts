import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** A sentence that names the case, the text with its sources in brackets, and who they are, in order. */
type Case = readonly [name: string, text: string, who: readonly string[]];

/** Each begins with somebody who has had the floor. */
const newcomers: Case[] = (
	[
		['Ceramicist Hal Rose disagrees.', 'He', 'Hal Rose'],
		['Local farmer Dai Penrose was furious.', 'He', 'Dai Penrose'],
		['Dai Penrose, 54, who lives nearby, disagrees.', 'He', 'Dai Penrose'],
		['For Dai Penrose, a farmer, it comes too late.', 'He', 'Dai Penrose'],
		['Then came Ray Stodd.', 'He', 'Ray Stodd'],
		['Also at the meeting was Ray Stodd, who lives nearby.', 'He', 'Ray Stodd'],
		['At the back of the hall sat the baker Ray Stodd.', 'He', 'Ray Stodd'],
		['A neighbour was furious.', 'He', 'A neighbour'],
		['A taxi driver outside the station laughed.', 'He', 'A taxi driver'],
		['A nurse must not say so.', 'He', 'Mark Hale'],
		['Her husband, the chef Luca Berg, came late.', 'He', 'Luca Berg'],
		['Head of sales Owen Dunn disagreed.', 'He', 'Owen Dunn'],
		['Dunn, 19, was named man of the match.', 'The winger', 'Dunn'],
		['Owen Dunn was named man of the match.', 'The Welshman', 'Owen Dunn'],
		['Bakers in Halden are gloomy.', 'They', 'Bakers in Halden'],
		['Back at the hotel, the head porter, Owen Bell, was sweeping up.', 'He', 'Owen Bell'],
		['Another victim, Owen Bell, lives in fear.', 'He', 'Owen Bell'],
		['Owen Bell’s shop was next.', 'He', 'Owen Bell'],
		['We met Owen Bell in a café.', 'He', 'Owen Bell'],
		['One of the signatories, the surgeon Owen Bell, laughed.', 'He', 'Owen Bell'],
		['In the corridor, one delegate from an island was blunt.', 'He', 'one delegate'],
		['Defending champion Owen Bell failed to finish.', 'The Englishman', 'Owen Bell'],
		['His father died when he was four.', 'He', 'Mark Hale'],
		['Ray’s friend and fellow lamplighter Owen Bell kept a diary.', 'He', 'Owen Bell'],
		['The ferryman was a man called Owen Bell.', 'He', 'Owen Bell'],
		['The ferry was Owen Bell’s.', 'He', 'Mark Hale'],
		['When [a caller] asked why, the leader smiled.', 'He', 'Mark Hale'],
		['I asked the waiter what that was.', 'He', 'the waiter'],
		['I rang my nephew, who is twenty.', 'He', 'my nephew'],
		['I do not think that my brother heard it.', 'He', 'my brother'],
		['We went to the mill, where an old man was sweeping up.', 'He', 'an old man'],
		['The man at the counter laughed.', 'He', 'The man'],
		['The grandfather did the talking.', 'He', 'The grandfather'],
		['The man left.', 'He', 'Mark Hale'],
		['I told the council leader so.', 'He', 'Mark Hale'],
		['I know that his brother heard it.', 'He', 'Mark Hale'],
		['A doctor appointment made him late.', 'He', 'Mark Hale'],
		['A father of two, he left.', 'He', 'Mark Hale'],
		['Cain Dole was asked by [a caller] why.', 'He', 'Cain Dole'],
		['The bill had angered Ray Stodd.', 'He', 'Mark Hale'],
	] as const
).map(([sentence, pronoun, who]): Case => {
	const aside = /\[(.*)\]/.exec(sentence)?.[1];
	return [
		`knows whom a pronoun takes up behind: ${sentence}`,
		`[The council leader, Mark Hale], spoke first.\n\n${sentence} [${pronoun}] said no.`,
		['Mark Hale', ...(aside ? [aside] : []), who],
	];
});

const names: Case[] = [
	[
		'reads a nickname of several words',
		'[Mick "The Brick" Henn] spoke. [Former marine Ana "Red" Rood] did. [Henn] left.',
		['Mick "The Brick" Henn', 'Ana "Red" Rood', 'Mick "The Brick" Henn'],
	],

	[
		'reads small words within names',
		'[Cristiane Tavares do Monte] met [Miguel Ruiz y García]. [Liang Shu], an envoy, spoke. [She] left.',
		['Cristiane Tavares do Monte', 'Miguel Ruiz y García', 'Liang Shu', 'Liang Shu'],
	],

	[
		'knows given names of Africa and Asia',
		'Ngozi Adel met Hiroshi Tan in Kyoto. [He] left. [She] stayed.',
		['Hiroshi Tan', 'Ngozi Adel'],
	],
	[
		'takes nobody of another office for the holder of one',
		'[Anna Pell], the union’s leader, spoke. [The mayor] wept. [Otto Falk, 61,] spoke. [The clerk] laughed.',
		['Anna Pell', 'The mayor', 'Otto Falk', 'The clerk'],
	],
	[
		'takes who holds an office for them',
		'[Anna Pell], the mayor of Halden, spoke. [The mayor] wept. [Otto Falk] spoke. [The defender] laughed.',
		['Anna Pell', 'Anna Pell', 'Otto Falk', 'Otto Falk'],
	],
	[
		'takes no clause behind a place for what it is',
		'They met at Locarno, where [the jury’s president], Ana Ruiz, spoke.',
		['Ana Ruiz'],
	],
	[
		'knows a surname that is a city’s, where somebody has just been named so in full',
		'[Joel Amsterdam], a baker, spoke. [Amsterdam] laughed.',
		['Joel Amsterdam', 'Joel Amsterdam'],
	],
	[
		'takes a city for a city where nobody does anything',
		'[Joel Amsterdam], a baker, spoke. The train to [Amsterdam] left.',
		['Joel Amsterdam', 'Amsterdam'],
	],
	[
		'tells one from the other',
		'[One side] spoke, and [the other side] wept. [The side] left.',
		['One side', 'the other side', 'the other side'],
	],
	[
		'reads a name behind what it is called by',
		'[Halden Marine] spoke. [The owner, a firm called Sten Marine], wept.',
		['Halden Marine', 'Sten Marine'],
	],
	[
		'knows that both men and women bear a name',
		'The governor Jan Brewster spoke. [She] left. The senator Lindsey Grant came late. [He] stayed.',
		['Jan Brewster', 'Lindsey Grant'],
	],

	['takes no party for a name', 'Senator John Marsh (R) met an African American. [She] left.', ['nobody']],
	[
		'does not take what many are called for a name',
		'[Proponents] agreed. [He] did not. [Beijing] was silent.',
		['Proponents', 'nobody', 'Beijing'],
	],
	[
		'takes what people do for no part of who they are',
		'[Several judges handling federal Freedom of Records lawsuits] agreed.',
		['Several judges handling federal Freedom of Records lawsuits'],
	],

	[
		'reads an office with a title behind it',
		'[The Minister of Education, Dr. Folasade Ade], spoke. [The Minister of Labour and Employment, Senator Bashir Mus], did. [Ade] sat down.',
		['Folasade Ade', 'Bashir Mus', 'Folasade Ade'],
	],
	[
		'reads what an office is in charge of',
		'[Secretary of State for Work and Pensions Liz Kendrick] met [Professor of Sociology Daniel Abar]. [Secretary of State Hillary Clint and Sen. Bernie Sand] did not.',
		['Liz Kendrick', 'Daniel Abar', 'Hillary Clint + Bernie Sand'],
	],
	[
		'reads a role behind brackets',
		'[Unity Party (UP) leader Gavin Robin] met [Additional Commissioner (Projects) P. Velmur].',
		['Gavin Robin', 'P. Velmur'],
	],
	[
		'takes what somebody is for no part of the name',
		'[Council Member Teresa Ibar] spoke. [Ibar] sat down. [Mother-of-three Cerys Vaugh] wept. [Senate Leader Tom Hadl of South Dakota] laughed. [Ann Desai ’26] did not.',
		['Teresa Ibar', 'Teresa Ibar', 'Cerys Vaugh', 'Tom Hadl', 'Ann Desai'],
	],

	[
		'knows a person by name who has supporters',
		'Bernie Sandell spoke. Sandell supporters cheered, and Sandell fans sang. Some Sandell supporters wept. [He] left.',
		['Bernie Sandell'],
	],

	['reads a masked name', '[Jo** Al****] came back. [An** Fe****] did not.', ['Jo** Al****', 'An** Fe****']],
	[
		'takes neither a contraction nor one of many for a name',
		'[You’re] late, it said. [A CT of the chest] showed nothing.',
		['nobody', 'nobody'],
	],
	[
		'knows short forms of given names',
		'[Joshua Arden] spoke. So did [Josh Arden]. [Chris Hale] left with [Christine Hale] and [Christopher Hale].',
		['Joshua Arden', 'Joshua Arden', 'Chris Hale', 'Christine Hale', 'Christopher Hale'],
	],
	[
		'knows surnames that are words',
		'[Chris Early], a pilot, spoke. [Early] had no doubt. [Singer-guitarist Tom Jarvis] had.',
		['Chris Early', 'Chris Early', 'Tom Jarvis'],
	],
	[
		'takes neither a crowd nor an abbreviation for a name',
		'[Backers of the tariffs] agreed. In Norfolk, [Va.], it rained. [California-based] Acme closed.',
		['Backers of the tariffs', 'nobody', 'nobody'],
	],
	[
		'takes the phrase alone for an unnamed source, whatever they do, without when they said it',
		'[A mill spokesperson when called by the Echo] said so. [A real estate agent] did not. [Three relatives] laughed.',
		['A mill spokesperson', 'A real estate agent', 'Three relatives'],
	],
	['ends a name with its line', 'About Halden Corp.\n[Halden Corp.] makes valves.', ['Halden Corp.']],
	['begins a name anew on a line', 'About Halden\n[Halden AS] makes valves.', ['Halden AS']],
	[
		'splits titles and roles from the name',
		'[Russian Foreign Minister Pavel Orlov] met [Dr. Lena Hahn] and [Sen. Mark Weller, D-Va.]',
		['Pavel Orlov', 'Lena Hahn', 'Mark Weller'],
	],
	[
		'reads a department in a role',
		'[Secretary of State John F. Carver] said so. [Carver] repeated it.',
		['John F. Carver', 'John F. Carver'],
	],
	[
		'reads what a body is in charge of',
		'[The Ministry of Trade, Industry and Energy] agreed. [The Committee on Commerce, Science, and Transportation] met. At the Department of Health, and [Energy Secretary Anna Berg], it rained.',
		[
			'Ministry of Trade, Industry and Energy',
			'Committee on Commerce, Science, and Transportation',
			'Anna Berg',
		],
	],
	[
		'reads lower-case roles before the name',
		'According to [opposition leader Tom Becker], it rained. [Weller campaign manager Robby Monk] agreed.',
		['Tom Becker', 'Robby Monk'],
	],
	[
		'reads a name in apposition',
		'[The opposition leader, Jan Krol], warned. [His daughter, Leila Aziz], disagreed. [A spokesman for the ministry, Ivo Hart], did not.',
		['Jan Krol', 'Leila Aziz', 'Ivo Hart'],
	],
	[
		'joins two of whom the second is called by a role before the name',
		'[Otto Falk and his sister, Vera Falk], laughed. [Pavel Orlov and the mine’s owner, Ida Krol,] did not.',
		['Otto Falk + Vera Falk', 'Pavel Orlov + Ida Krol'],
	],
	[
		'keeps an apposition out of the name',
		'[Dana Cole, a welder], said no. [Dylan Nolan, a fellow at the Institute of Physics in Munich, Germany], said yes. [Jack Buscher, director at Google], laughed.',
		['Dana Cole', 'Dylan Nolan', 'Jack Buscher'],
	],
	[
		'reads hyphens, initials, apostrophes and particles',
		'[J. R. Smithson], [Mary O’Brien], [Jean-Luc Martel], [Ursula van der Meer] and [Omar bin Saleh] spoke.',
		['J. R. Smithson', 'Mary O’Brien', 'Jean-Luc Martel', 'Ursula van der Meer', 'Omar bin Saleh'],
	],
	[
		'keeps Jr. with the name',
		'[Patrick Lowell Jr.], 55, spoke. [Lowell] left.',
		['Patrick Lowell Jr.', 'Patrick Lowell Jr.'],
	],
	[
		'keeps a surname and a possessive apart',
		'[Ana Ruiz’s] view was clear. [Ruiz] was late.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'does not take months and days for names',
		'On Tuesday [Ana Ruiz] spoke. In March [Ruiz] left.',
		['Ana Ruiz', 'Ana Ruiz'],
	],
	[
		'keeps two people of one surname apart',
		'[Wang Yi] met [Wang Wenbin]. [Mr. Clifton] greeted [Mrs. Clifton]. [Mrs. Clifton] nodded.',
		['Wang Yi', 'Wang Wenbin', 'Clifton', 'Clifton', 'Clifton'],
	],
	[
		'keeps a candidate and the campaign apart',
		'[Clifton] spoke first. [The Clifton campaign] did later.',
		['Clifton', 'Clifton campaign'],
	],
	[
		'keeps a father and a daughter apart by their first names',
		'[Donald Crane] and [Ivana Crane] came. [Crane] spoke, then [Ivana Crane].',
		['Donald Crane', 'Ivana Crane', 'Donald Crane', 'Ivana Crane'],
	],
	[
		'gives a bare surname to who bears it by house style',
		'Hillary Clifton arrived. [Clifton] was tired. Bill Clifton waited at home. [Clifton] told reporters she would rest.',
		['Hillary Clifton', 'Hillary Clifton'],
	],
	[
		'knows a surname of several words',
		'[France’s Marine Le Pen] spoke. [Le Pen] won. [Mayor Bill de Blanco] lost. [De Blanco] left.',
		['Marine Le Pen', 'Marine Le Pen', 'Bill de Blanco', 'Bill de Blanco'],
	],
	[
		'takes a surname that is a trade for a name where somebody bears it',
		'[Robby Baker] spoke. [Baker] left.',
		['Robby Baker', 'Robby Baker'],
	],
	[
		'reads a nickname within a name',
		'[Thomas “Red” Halloran] spoke. [Former Marine Peter “Doc” Lindqvist] did. [Halloran] left.',
		['Thomas “Red” Halloran', 'Peter “Doc” Lindqvist', 'Thomas “Red” Halloran'],
	],
	[
		'knows a surname that comes first by the form of address',
		'[The finance minister, Lou Jiafen], spoke. [Mr. Lou] smiled. [Ana Ruiz] and [Aaron Smid] came. [Smid] left. [Mr. Aaron] stayed.',
		['Lou Jiafen', 'Lou Jiafen', 'Ana Ruiz', 'Aaron Smid', 'Aaron Smid', 'Aaron'],
	],
	[
		'lets a name begin at the given name behind an acronym',
		'[Rovers GK Peter Lindqvist] spoke. [XYZ Sports Insider Anna Costa] did. [Lindqvist] left.',
		['Peter Lindqvist', 'Anna Costa', 'Peter Lindqvist'],
	],
	[
		'reads a secretary in lower case, and takes no party and state for a name',
		'[Former secretary of state Anne Hart, who is 60], spoke to Ben Frost (R-Ky.). [R-Ky.] is short.',
		['Anne Hart', 'nobody'],
	],
];

const bodies: Case[] = [
	[
		'keeps the courts of two states apart',
		'[The Missouri Supreme Court] spoke. [The Mississippi Supreme Court] did too. [Austrian Foreign Ministry] officials came, and [Australia’s Foreign Ministry] left.',
		[
			'Missouri Supreme Court',
			'Mississippi Supreme Court',
			'Austrian Foreign Ministry',
			'Australia’s Foreign Ministry',
		],
	],
	[
		'takes a company behind a department for another body',
		'[The Department of Transport and Stagecoach] agreed.',
		['Department of Transport + Stagecoach'],
	],

	[
		'knows charities by their phrases',
		'[Save the Children] met [Doctors Without Borders] and [Surfers Against Sewage]. [Nurses Across Rivers] slept. [South Vale Fire and Rescue Service] came.',
		[
			'Save the Children',
			'Doctors Without Borders',
			'Surfers Against Sewage',
			'Nurses Across Rivers',
			'South Vale Fire and Rescue Service',
		],
	],
	[
		'reads a body in a role at the head of a sentence',
		'[Bank of England governor Paul Dix] spoke. [Leader of the Opposition Anneke Te Whata] did not. [Mrs Te Whata] left.',
		['Paul Dix', 'Anneke Te Whata', 'Anneke Te Whata'],
	],
	[
		'takes no reader of a paper for its writer',
		'[A paper seen by Reuters] says so, and [a memo obtained by the Halden Ledger] does.',
		['A paper seen by Reuters', 'a memo obtained by the Halden Ledger'],
	],
	[
		'takes no speaker for the writer of a paper that others drafted',
		'[Ana Ruiz] spoke. At issue is a memo, drafted by her staff. [The memo] lied.',
		['Ana Ruiz', 'The memo'],
	],
	[
		'takes who posts for the source of a post, and not where',
		'[A Twitter post by the retired clerk Ana Ruiz] lied. [A Halden council post] did not. [Ruiz’s tweet, shared by Tom Reed,] was late.',
		['Ana Ruiz', 'Halden', 'Ana Ruiz'],
	],
	[
		'takes neither the places of a crowd nor the owners of a body for who speaks',
		'[Residents of Leeds and Bradford] wept. [A spokeswoman for the owners, Brackenridge Inns,] did not.',
		['Residents of Leeds and Bradford', 'A spokeswoman for the owners'],
	],

	[
		'takes no trade for a role within the name of a body',
		'[The Department of Veterans Affairs] met [the Division of Gaming Enforcement] and [the National Academies of Sciences, Engineering and Medicine].',
		[
			'Department of Veterans Affairs',
			'Division of Gaming Enforcement',
			'National Academies of Sciences, Engineering and Medicine',
		],
	],
	[
		'leaves a people in the name of a body',
		'[The Islamic State] was silent. On Monday, [American Crossings] was not, and neither was [German Merkl].',
		['Islamic State', 'American Crossings', 'Merkl'],
	],

	[
		'reads one body whose name has an and',
		'[The Federation of Small Growers] met [the Bill and Melinda Gatt Foundation]. [The Economic and Social Crimes Commission] met [the Foreign, Commonwealth and Development Office].',
		[
			'Federation of Small Growers',
			'Bill and Melinda Gatt Foundation',
			'Economic and Social Crimes Commission',
			'Foreign, Commonwealth and Development Office',
		],
	],
	[
		'reads what all a body is in charge of',
		'[The Oregon Department of Forestry and Fire Protection] met [the Centers for Disease Control and Prevention].',
		['Oregon Department of Forestry and Fire Protection', 'Centers for Disease Control and Prevention'],
	],
	[
		'tells two bodies from one',
		'[The Treasury and Justice Department] met [the Department of Justice and Congress].',
		['Treasury + Department of Justice', 'Department of Justice + Congress'],
	],
	[
		'knows a company of two names and one of many',
		'[Marks and Spencer] sells shirts. On Monday [Fernside Investors] bought some.',
		['Marks and Spencer', 'Fernside Investors'],
	],
	[
		'hears what has no name',
		'[The railroad] said no, and so did [the junta] and [the airport].',
		['The railroad', 'the junta', 'the airport'],
	],

	[
		'knows a body by its initials',
		'[The Federal Bureau of Inquiry] raided the house. [The FBI] found nothing.',
		['Federal Bureau of Inquiry', 'Federal Bureau of Inquiry'],
	],
	[
		'knows a body by the initials in brackets beside it',
		'[The Ministry of Works (MOWS)] closed. [MOWS] reopened.',
		['Ministry of Works', 'Ministry of Works'],
	],
	[
		'knows the Fed',
		'[The Federal Reserve] met. [The Fed] raised rates.',
		['Federal Reserve', 'Federal Reserve'],
	],
	[
		'knows a department both ways round',
		'[The Department of Justice] sued. [The Justice Department] won. [The department] was pleased.',
		['Department of Justice', 'Department of Justice', 'Department of Justice'],
	],
	[
		'knows a paper by its last word',
		'[The Harbour Times] wrote it. [The Times] repeated it. [The newspaper] apologised.',
		['Harbour Times', 'Harbour Times', 'Harbour Times'],
	],
	[
		'lets capitals speak for governments',
		'[Beijing] protested. [The White House] shrugged.',
		['Beijing', 'White House'],
	],
	[
		'gives a statement to who issues it',
		'[A Foreign Ministry statement] was short. [A statement from the Bank of Norland] was long.',
		['Foreign Ministry', 'Bank of Norland'],
	],
	[
		'knows a body by the end of its name',
		'[The United Nations Harbour Council] met. [The Harbour Council] voted. [The council] was proud.',
		['United Nations Harbour Council', 'United Nations Harbour Council', 'United Nations Harbour Council'],
	],
	[
		'knows a company by the first word of its name',
		'Acme Robotics makes arms. [Acme] was proud. [The company] ships in May.',
		['Acme Robotics', 'Acme Robotics'],
	],
	[
		'keeps what belongs to the name of a body',
		'[The US Embassy in Halden] spoke. [Western Tribunism] did. Viewers of the [Latin Music Awards] did. [Ana Ruiz of the University of North Carolina] did.',
		['US Embassy', 'Western Tribunism', 'Latin Music Awards', 'Ana Ruiz'],
	],
	[
		'reads a name that opens with an ordinary word as it is written within sentences',
		'A label called Big Harvest closed. [Big Harvest] denied it.',
		['Big Harvest'],
	],
	[
		'does not make one body out of two',
		'[VOA Pentagon correspondent Carla Bauer] came. [The Pentagon] did not.',
		['Carla Bauer', 'Pentagon'],
	],
	[
		'takes a body by the first word of its name, a given name among them',
		'[The private equity firm Alden Capital] bought it. [Alden] announced that.',
		['Alden Capital', 'Alden Capital'],
	],
	[
		'takes the body that spoke last for the company',
		'[Acme Corp.] sued Zenith Ltd. [The company] did not say why.',
		['Acme Corp.', 'Acme Corp.'],
	],
	[
		'takes whoever made a survey for it, not where they work',
		'[A survey by Ana Ruiz of the University of Halden] found that.',
		['Ana Ruiz'],
	],
	[
		'does not take a body that everybody knows for what it makes',
		'The Google Meadow opened. [Google] built it. [Acme.com, a maker of maps], did not.',
		['Google', 'Acme.com'],
	],
	[
		'does not take the place behind a body for it',
		'[A team led by researchers in Halden, Denmark], spoke. [First], it rained.',
		['A team led by researchers in Halden, Denmark', 'nobody'],
	],
];

const pronouns: Case[] = [
	[
		'takes up the subject before',
		'Anna Keller opened the lab. [She] smiled. Tom Reed praised the light. [He] smiled too.',
		['Anna Keller', 'Tom Reed'],
	],
	[
		'prefers the subject to the object',
		'Paul Adler met Simon Brandt on Monday. [He] was pleased.',
		['Paul Adler'],
	],
	[
		'knows men and women by their given names',
		'Maria Lopez wrote to Peter Hahn about the bridge. [He] answered. [She] waited.',
		['Peter Hahn', 'Maria Lopez'],
	],
	[
		'knows them by roles and titles',
		'Spokeswoman Kerry Vance met Chairman Robin Doyle. [She] was brief. [He] was not.',
		['Kerry Vance', 'Robin Doyle'],
	],
	[
		'learns a gender from the writer’s own pronoun',
		'Minyo Tarrant said that she was ready, and Paul Adler left. [She] waited.',
		['Minyo Tarrant'],
	],
	[
		'stays with who speaks',
		'[Ana Ruiz] was first. The mayor, Eva Dahl, listened for an hour. [Ruiz] went on. [She] stopped at noon.',
		['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
	],
	['lets nobody be guessed for it', 'It rained all day. [He] was wet.', ['nobody']],
	[
		'lets it stand for the body',
		'[The Ministry of Works] closed the road. [It] gave no reason.',
		['Ministry of Works', 'Ministry of Works'],
	],
	[
		'lets they stand for the pair',
		'[Ana Ruiz and Jo Park] signed. [They] were glad.',
		['Ana Ruiz + Jo Park', 'Ana Ruiz + Jo Park'],
	],
	[
		'takes up who is only described',
		'[A senior official] spoke first. [He] would not give a name.',
		['A senior official', 'A senior official'],
	],
	[
		'learns no gender from a possessive',
		'Minyo Tarrant spoke for an hour. Tom Reed rang Tarrant’s office, in which he had worked. [She] laughed.',
		['Minyo Tarrant'],
	],
	[
		'lets they stand for the body that acted',
		'On Monday the Factbench Institute checked a claim about the bridge. [They] found that it was true.',
		['Factbench Institute'],
	],
	[
		'lets they stand for a spokesperson',
		'[Sam Doyle, a spokesperson for the line], confirmed it. The harbour is deep. Ships of all kinds lie there. [They] gave no date.',
		['Sam Doyle', 'Sam Doyle'],
	],
	[
		'leaves the floor with those who write, not with whom they write to',
		'[Ana Ruiz and Jo Park] were angry. They sent a letter to [harbour officials] opposing the plan. [They] waited.',
		['Ana Ruiz + Jo Park', 'harbour officials', 'Ana Ruiz + Jo Park'],
	],
	[
		'takes up somebody whom the text introduces without a name',
		'The paper spoke to one mother, who knew the school. [She] was calm.',
		['one mother'],
	],
	[
		'takes no mother in whom somebody is one',
		'Eva Dahl came as a mother of three. [She] was calm.',
		['Eva Dahl'],
	],
	[
		'reads who as somebody without a name',
		'Ana Ruiz heard four witnesses, including a career officer [who] was calm. Voters [who] were there left.',
		['a career officer', 'Voters'],
	],
	[
		'reads who as the noun before it',
		'Kerr Padgett, the police chief, [who] was calm, left with Ana Ruiz.',
		['Kerr Padgett'],
	],
	[
		'knows the subject by the verb behind it',
		'[Marco Reyes] spoke first. It rained.\n\nFor all that shows how bitter Peter Lund is about it, [he] said so once more.',
		['Marco Reyes', 'Peter Lund'],
	],
	[
		'takes two who were named in one breath for they',
		'The post pleased Senator Ana Ruiz and the mayor Jo Park. [They] praised it.',
		['Ana Ruiz + Jo Park'],
	],
	[
		'gives they back to the body that speaks',
		'[Ana Ruiz and Jo Park] left. [The Council of Halden] stayed. [They] gave no reason.',
		['Ana Ruiz + Jo Park', 'Council of Halden', 'Council of Halden'],
	],
	[
		'reads its, and he where others are with him',
		'[Peter Voss] spoke. [He and others at the hearing] asked why. [The Board of Works] answered in [its] report.',
		['Peter Voss', 'Peter Voss', 'Board of Works', 'Board of Works'],
	],
	[
		'takes a noun right before who for its antecedent',
		'Many prefer Ana Ruiz over Jo Park, and a further tenth [who] say they might.',
		['nobody'],
	],
];

const descriptions: Case[] = [
	['is no description of whom somebody suspects', '[Police] suspect Otto Falk of theft.', ['Police']],
	[
		'takes up whom a sentence calls by a role alone',
		'Ada Holm, the minister, opened the fair. [Mia Lund], its lawyer, spoke. The minister denied it. [She] left.',
		['Mia Lund', 'Ada Holm'],
	],
	['takes no city for a country', 'Lucy Trent was in Leeds. [The government] was not.', ['The government']],

	[
		'takes who behind a verb for whom it stands beside',
		'Thomas Berg, the mayor, blamed the Taliban, [who] laughed.',
		['Taliban'],
	],
	[
		'takes a people for nobody alone',
		'Kaito Sat, a negotiator, smiled. [The Japanese] did not.',
		['The Japanese'],
	],
	[
		'keeps who speaks for somebody, and two of whom one has a role',
		'[A lawyer for the family, Obiageli Nwos], spoke. [The director of the clinic and Ana Ruiz] did too.',
		['Obiageli Nwos', 'Ana Ruiz'],
	],
	[
		'takes the family of somebody for a group, and no country',
		'Ana Clint waved. [The Clints] left. The Bahamas signed. [It] was glad.',
		['Clints', 'Bahamas'],
	],

	[
		'knows whom who says more of',
		'Thomas Kur, a priest from Nakuru, [who] sang, and Ann Berg, a teacher in Dayton, Ohio, [who] did not.',
		['Thomas Kur', 'Ann Berg'],
	],
	[
		'keeps the ministries of two countries apart',
		'[The Indian Foreign Ministry] spoke. [Pakistan’s Foreign Ministry] did too. [India’s Foreign Ministry] smiled.',
		['Indian Foreign Ministry', 'Pakistan’s Foreign Ministry', 'Indian Foreign Ministry'],
	],
	[
		'takes no house for a country',
		'Lucy Trent spoke in the Commons. [The government] did not.',
		['The government'],
	],
	[
		'takes the object of a verb for somebody else',
		'Kim Orr was sent home. Her manager, Dan Moss, told her to go home. [She] wept.',
		['Kim Orr'],
	],

	[
		'takes one of a kind for somebody new',
		'[Nick Marr, a spokesman for the mill], spoke. [One mill spokesman] did not want to be named.',
		['Nick Marr', 'One mill spokesman'],
	],

	[
		'finds the role named before',
		'Energy Minister Petra Vogel met Mayor Olga Dahl. [The minister] was late. [The mayor] was not.',
		['Petra Vogel', 'Olga Dahl'],
	],
	[
		'knows a country by noun and adjective',
		'Russian Foreign Minister Pavel Orlov met Chinese Foreign Minister Li Chen. [Russia’s top diplomat] was brief. [The Chinese minister] agreed.',
		['Pavel Orlov', 'Li Chen'],
	],
	[
		'knows synonyms of roles',
		'Sen. Mark Weller spoke with chief executive Ida Stone. [The lawmaker] was angry. [The CEO] was calm.',
		['Mark Weller', 'Ida Stone'],
	],
	[
		'joins two',
		'Prime Minister Sanna Lehto met President Marek Novak. [The two leaders] smiled. [Both] were tired. [The pair] left.',
		['Sanna Lehto + Marek Novak', 'Sanna Lehto + Marek Novak', 'Sanna Lehto + Marek Novak'],
	],
	[
		'joins names',
		'[Senators Ana Ruiz and Jo Park] agreed. [The senators] signed.',
		['Ana Ruiz + Jo Park', 'Ana Ruiz + Jo Park'],
	],
	[
		'joins three names with parties between them',
		'[Jeff Merrill (D-Ore.), Sherry Brook (D-Ohio) and Rob Mendes (D-N.J.)] agreed.',
		['Jeff Merrill + Sherry Brook + Rob Mendes'],
	],
	[
		'goes back to who was only described',
		'[A senior official] spoke. [Another official] did not. [The official] left.',
		['A senior official', 'Another official', 'Another official'],
	],
	[
		'takes nobody up by another role than the text calls them by',
		'[His doctor] agreed. The days went by. [The patient] was tired.',
		['His doctor', 'The patient'],
	],
	[
		'keeps crowds by their wording',
		'[Voters] were tired. [Many critics] were not. [Two people familiar with the matter] spoke.',
		['Voters', 'Many critics', 'Two people familiar with the matter'],
	],
	[
		'lets somebody speak who is no more than an age',
		'The room fell silent. [The 56-year-old] was happy.',
		['The 56-year-old'],
	],
	[
		'lets a headline speak of who comes later',
		'[A former harbour commissioner] asked for calm. The plea came on Monday. Don Farrow, a former harbour commissioner in Sande, stood on the pier.',
		['Don Farrow'],
	],
	[
		'takes nothing that cannot speak',
		'[Including a storm], it rained. [The importance of deadlines] was clear.',
		['nobody', 'nobody'],
	],
	[
		'does not take a nominee of one party for that of the other',
		'Republican nominee Donald Crane spoke. [The Democratic nominee] did not.',
		['The Democratic nominee'],
	],
	[
		'does not take advisers for whom they advise',
		'[President Omar Bello] spoke. [Advisers to Mr. Bello] did not. [President Bello’s advisers] left.',
		['Omar Bello', 'Advisers to Mr. Bello', 'Advisers to Mr. Bello'],
	],
	[
		'does not take her colleague for herself',
		'Dr. Maria Costa counted. [Her colleague] agreed.',
		['Her colleague'],
	],
	[
		'finds a name right beside what is said of it',
		'[China’s ambassador to Britain] Liu Xia spoke. Dylan Nolan, a fellow at the Institute in [Munich], said no.',
		['Liu Xia', 'Dylan Nolan'],
	],
	[
		'takes an official without a name for somebody new',
		'[Peter Voss, a senior official], spoke. [A labour official] did. [A health official who asked for silence] did.',
		['Peter Voss', 'A labour official', 'A health official'],
	],
	[
		'does not take somebody’s lawyer for anybody whom the text does not call so',
		'[Defence counsel Tom Becker] asked Ana Ruiz. [Ruiz’s lawyer] objected.',
		['Tom Becker', 'Ruiz’s lawyer'],
	],
	[
		'does not take one country’s government for that of another',
		'Many fled Syria. [The Jordanian government] counted them.',
		['The Jordanian government'],
	],
	[
		'does not take the nominee for the consultant who spoke',
		'[Peter Voss, president of a consultancy], spoke. [The GOP nominee] did not.',
		['Peter Voss', 'The GOP nominee'],
	],
	[
		'knows a donor and a tycoon',
		'[Top party donor Simon Adler] spoke. [The mega donor] smiled, and [the gambling tycoon] left.',
		['Simon Adler', 'Simon Adler', 'Simon Adler'],
	],
	[
		'does not count whose they are among them',
		'Anna Hart met Jo Park. Hart smiled. [Both of her senators] did.',
		['Both of her senators'],
	],
];

describe.each([
	['names', names],
	['bodies', bodies],
	['pronouns', pronouns],
	['newcomers', newcomers],
	['descriptions', descriptions],
] as const)('%s', (_, cases) => {
	it.each(cases)('%s', (_name, text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});
