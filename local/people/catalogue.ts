import { modules } from './data/trainings.ts';
import { plusDays } from './days.ts';
import type { Day, Spoken, Training } from './model.ts';
import { foundedOn } from './rows.ts';

const spoken: readonly Spoken[] = ['FR', 'NL', 'EN', 'DE'];

/** What the programme's team puts in front. */
const featured = new Set(['copilot-teams-meetings', 'phishing', 'powerautomate-approvals']);

/** What came in the last weeks, with the days since. */
const added: Readonly<Record<string, number>> = {
  'copilot-pages': 5,
  'copilot-schedule': 5,
  'onenote-templates': 12,
  'planner-schedule': 12
};

/** What nobody looks after yet. */
const ownerless = new Set(['lists-create', 'windows-focus', 'excel-power-query']);

/** Days until somebody looks at a module again, by its place: some are overdue, one in nine says none. */
const reviewIn = (at: number): number | undefined => (at % 9 === 8 ? undefined : ((at * 37) % 400) - 24);

const ownerOf = (module: string, topics: readonly string[]): Training['owner'] => {
  if (ownerless.has(module)) return undefined;
  const isTechnical = topics.some((topic) => ['Power Automate', 'Power BI', 'SharePoint', 'Security'].includes(topic));
  return isTechnical ? 'owner' : 'contributor';
};

/** The rows of the catalogue: a row for each language of a module, in the order in which modules came. */
export const trainingsOn = (today: Day): readonly Training[] =>
  modules
    .map(({ versions, seen: _seen, ...module }, at) => {
      const [owner, days, since] = [ownerOf(module.module, module.topics), reviewIn(at), added[module.module]];
      const kept = {
        ...module,
        featured: featured.has(module.module),
        addedOn: since === undefined ? foundedOn : plusDays(today, -since),
        ...(owner === undefined ? {} : { owner }),
        ...(days === undefined ? {} : { reviewBy: plusDays(today, days) })
      };
      return spoken.flatMap((language): readonly Training[] => {
        const version = versions[language];
        if (version === undefined) return [];
        const [title, summary, url] = version;
        return [{ ...kept, language, title, summary, url }];
      });
    })
    .flat()
    .sort((one, other) => (one.addedOn < other.addedOn ? -1 : one.addedOn > other.addedOn ? 1 : 0));
