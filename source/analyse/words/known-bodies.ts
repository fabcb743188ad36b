import {words} from './name-words.js';

/**
 * Names of bodies that have small words in them, or begin with one that begins no name: `Save the Children`, `Credit
 * Suisse`.
 */
export const knownPhrases: readonly string[] = [
	'standard and poor ’s corp',
	'standard and poor ’s',
	'standard & poor ’s',
	'credit suisse',
	'crédit agricole',
	'credit agricole',
	'help for heroes',
	'abercrombie and fitch',
	'bang and olufsen',
	'human rights first',
	'best buy',
	'best western',
	'general dynamics',
	'general mills',
	'usa today',
	'just eat',
	'save the children',
	'bread for the world',
	'help the aged',
	'médecins sans frontières',
	'cancer research uk',
	'age uk',
	'citizens advice',
	'marks and spencer',
	'johnson and johnson',
	'procter and gamble',
	'ernst and young',
	'barnes and noble',
	'black and decker',
	'smith and wesson',
];

/** Companies, papers and bodies of one word, without a body noun or with a name like a person’s that everybody knows. */
export const knownBodies: ReadonlySet<string> = new Set([
	...words(`
	cnn bbc nbc abc cbs fox msnbc npr pbs reuters bloomberg politico politifact axios buzzfeed google alphabet facebook meta twitter apple amazon microsoft
	netflix tesla uber airbnb boeing airbus toyota honda ford volkswagen samsung sony huawei nestlé unilever walmart target
	starbucks disney nato opec unesco unicef interpol europol kremlin pentagon congress parliament treasury hamas hezbollah
	taliban greenpeace wikileaks youtube instagram snapchat tiktok spotify ibm intel oracle nvidia openai goldman citigroup barclays
	hsbc westminster fed scotus nasa fda fbi cia gop dnc rnc nra aclu naacp epa sec irs doj dhs fifa uefa nfl nba mlb
	edmunds deadline variety vox kotaku polygon ign cnet zdnet engadget gizmodo mashable techcrunch espn breitbart huffpost forbes
	pfizer novartis astrazeneca moderna allergan basf gallup statista xinhua hulu dupont tesco asda aldi lidl ikea adidas nike pepsi pepsico coca-cola danone heineken carlsberg
	ryanair easyjet lufthansa vodafone ericsson nokia exxon exxonmobil chevron equinor gazprom rosneft lukoil aramco glencore arcelormittal infosys wipro
	alibaba tencent baidu xiaomi lenovo hyundai nissan mazda subaru renault peugeot lamborghini volvo scania maersk citicorp citibank mckinsey deloitte quinnipiac
	oxfam wired wework dashlane shopify slack zoom lyft pinterest reddit linkedin paypal whatsapp tripadvisor yelp zillow`),
	'hollywood reporter',
	'the hill',
	'daily beast',
	'daily caller',
	'mother jones',
	'the verge',
	'bleacher report',
	'business insider',
	'big machine',
	'wells fargo',
	'time warner',
	'time inc',
	'goldman sachs',
	'merrill lynch',
	'morgan stanley',
	'lehman brothers',
	'salomon brothers',
	'bear stearns',
	'smith barney',
	'kidder peabody',
	'drexel burnham',
	'drexel burnham lambert',
	'jp morgan',
	'jpmorgan chase',
	'deutsche bank',
	'fannie mae',
	'freddie mac',
	'sallie mae',
	'price waterhouse',
	'arthur andersen',
	'grant thornton',
	'clifford chance',
	'baker mckenzie',
	'knight frank',
	'philip morris',
	'estée lauder',
	'louis vuitton',
	'warner bros',
	'harley davidson',
	'harley-davidson',
	'rolls-royce',
	'rolls royce',
	'aston martin',
	'alfa romeo',
	'mercedes benz',
	'mercedes-benz',
	'jaguar land rover',
	'hewlett packard',
	'hewlett-packard',
	'rio tinto',
	'harvey nichols',
	'morgan sindall',
	'alder hey',
	'marie stopes',
	'home depot',
	...knownPhrases,
]);
