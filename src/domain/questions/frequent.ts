import type { FaqEntry } from '../../lists';
import { visible } from '../common/text';
import { keyOf } from '../common/words';
import { byKey, trainingLanguage, versionsIn } from '../learning/modules';
import type { Spoken } from '../people/profile';

/** A row with the moment of its last change; absent: it was not read. */
export type DatedEntry = FaqEntry & { readonly modified?: string };

/** A question that keeps coming back, in the language that serves best, with its others. */
export interface FrequentQuestion {
  readonly key: string;
  readonly entry: DatedEntry;
  /** Its rows in other languages, in the order in which the reader would want them. */
  readonly others: readonly FaqEntry[];
  /** Every language it is there in; empty: no row says one. */
  readonly languages: readonly Spoken[];
  /** Not in the page's language; false when the row does not say its own. */
  readonly otherLanguage: boolean;
  /** Keys of its topics, or what curators typed, each once. */
  readonly topics: readonly string[];
  /** Id of the question that it was made from; absent: none. */
  readonly source?: number;
}

const says = ({ published, title, answer }: FaqEntry): boolean =>
  published && visible(title) !== '' && visible(answer) !== '';

/** Published entries that say something, one for each key; `languages` begins with the page's, then the person's. */
export const frequentOf = (entries: readonly DatedEntry[], languages: readonly Spoken[]): readonly FrequentQuestion[] =>
  [...byKey(entries.filter(says), ({ key }) => key)].flatMap(([key, rows]) => {
    const [entry, ...others] = versionsIn(rows, languages);
    if (entry === undefined) return [];
    const language = trainingLanguage(entry);
    const source = [entry, ...rows].find(({ sourceId }) => sourceId !== undefined)?.sourceId;
    return [
      {
        key,
        entry,
        others,
        languages: [entry, ...others].flatMap((row) => trainingLanguage(row) ?? []),
        otherLanguage: language !== undefined && language !== languages[0],
        topics: [...new Set([entry, ...rows].flatMap(({ topics }) => topics.map(keyOf)))],
        ...(source === undefined ? {} : { source })
      }
    ];
  });
