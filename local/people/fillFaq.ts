import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { faq } from './data/questions/faq.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf, plusDays } from './days.ts';
import type { Organisation, Spoken } from './model.ts';
import { word } from './rows.ts';
import { visitorOf } from './visitors.ts';

/** Stores the frequent questions, a row for each language. */
export const fillFaq = (site: SiteRoom, { today }: Organisation): void => {
  const { Language, Topics } = finishedLists['Lists/Faq'].choices;
  const rows = faq.flatMap(({ key, topics, source, reviewIn, draft, versions }) => {
    const sourceId = source === undefined ? null : site.rowCalled('Lists/Questions', source);
    if (sourceId === undefined) throw new Error(`"${key}": nobody asked "${source}".`);
    return (Object.entries(versions) as [Spoken, readonly [string, string]][]).map(
      ([language, [title, answer]]): StoredRow => ({
        Title: title,
        Key: key,
        Language: Language[language],
        Answer: answer,
        Topics: topics.map((topic) => word(Topics, topic)),
        SourceId: sourceId,
        ReviewBy: reviewIn === undefined ? null : plusDays(today, reviewIn),
        Published: draft !== true
      })
    );
  });
  site.insert('Lists/Faq', rows, visitorOf('editor').login, morningOf(plusDays(today, -1)));
};
