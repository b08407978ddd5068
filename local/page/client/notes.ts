import { fill } from '../words/fill.ts';
import type { Words } from '../words/fr.ts';

type Said = readonly [said: RegExp, word: keyof Words];

/** The sentences of the local REST API about its work; the groups are the holes a, b, c. */
const sentences: readonly Said[] = [
  [/^(\d+) rows? read, (\d+) returned$/, 'noteRead'],
  [/^order: (.+)$/, 'noteOrder'],
  [/^joins (\d+) of (\d+)$/, 'noteJoins'],
  [/^(\d+) rows? added to (.+)$/, 'noteAdded'],
  [/^(\d+) rows? changed in (.+)$/, 'noteChanged'],
  [/^(\d+) rows? deleted from (.+)$/, 'noteDeleted']
];

const sentenceIn = (words: Words, sentence: string): string => {
  for (const [said, word] of sentences) {
    const [, a = '', b = ''] = said.exec(sentence) ?? [];
    if (a !== '') return fill(words[word], { a, b });
  }
  return sentence;
};

/** A note of the server in the page's language, a line for each request of a batch; what is not known stays English. */
export const noteIn = (words: Words, note: string): string =>
  note
    .split(' | ')
    .map((line) =>
      line
        .split(' · ')
        .map((sentence) => sentenceIn(words, sentence))
        .join(' · ')
    )
    .join('\n');
