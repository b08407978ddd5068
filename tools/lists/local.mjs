import { format } from 'prettier';
import { pageOf } from './schema.mjs';

const frenchChoices = (columns) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, { choices }]) =>
      choices === undefined
        ? []
        : [[name, Object.fromEntries(Object.entries(choices).map(([key, words]) => [key, words.fr]))]]
    )
  );

const finishedOf = (list, { readers, seeingThrough, readSecurity, writeSecurity, settings }) => ({
  title: list.title.fr,
  description: list.description.fr,
  fields: Object.fromEntries([
    ['Title', list.titleLabel.fr],
    ...Object.entries(list.columns).map(([name, { label }]) => [name, label.fr])
  ]),
  hints: Object.fromEntries(
    Object.entries(list.columns).flatMap(([name, { hint }]) => (hint === undefined ? [] : [[name, hint.fr]]))
  ),
  choices: frenchChoices(list.columns),
  views: Object.fromEntries(list.views.map((view, at) => [pageOf(view, at), view.title.fr])),
  rights: { readers, seeingThrough, read: readSecurity, write: writeSecurity },
  searched: settings.NoCrawl !== true
});

/**
 * local/people/data/finishedLists.ts: what a finished set-up leaves of each list on a French site. The local SharePoint reads
 * no file of src, and its organisation is filled in as if set-up had run.
 */
export const localListsOf = (lists, kinds) =>
  format(
    `// Written by tools/lists.mjs from src/lists: what a finished set-up leaves of each list on a French site.
import type { FinishedList } from '../finishedList.ts';

/** The lists by address, in the order in which they are filled. */
export const finishedLists = ${JSON.stringify(
      Object.fromEntries(lists.map((list) => [list.url, finishedOf(list, kinds[list.kind])]))
    )} as const satisfies Readonly<Record<string, FinishedList>>;
`,
    { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'none' }
  );
