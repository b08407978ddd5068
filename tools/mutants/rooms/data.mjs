export const mutants = [
  {
    name: 'ticks-that-others-may-change',
    file: 'src/data/ownRows/ownRowsWriter.ts',
    find: 'said.WriteSecurity === 2 && (',
    put: '(',
    breaks: 'Ticks are sent to a list in which every colleague may change everybody’s rows.'
  },
  {
    name: 'ticks-in-a-list-with-inherited-rights',
    file: 'src/data/ownRows/ownRowsWriter.ts',
    find: 'said.HasUniqueRoleAssignments === true',
    put: 'said.HasUniqueRoleAssignments !== undefined',
    breaks: 'Ticks are sent to a list whose rights are the site’s, so that members with Manage Lists read them.'
  },
  {
    name: 'a-changed-row-is-overwritten',
    file: 'src/data/ownRows/ownRowsWriter.ts',
    find: '\'If-Match\': `"${version}"`',
    put: "'If-Match': '*'",
    breaks: 'A tick of another device is overwritten although it came later.'
  },
  {
    name: 'memory-of-a-list-that-is-forbidden',
    file: 'src/data/rows/remembered.ts',
    find: "if (kind !== 'forbidden' && kind !== 'missing') return;",
    put: "if (kind !== 'missing') return;",
    breaks: 'Whoever lost access to a list still sees on the device what it held.'
  },
  {
    name: 'memory-older-than-a-week',
    file: 'src/data/rows/remembered.ts',
    find: 'age >= 0 && age <= longest',
    put: 'age >= 0',
    breaks: 'People who left weeks ago are shown from the device’s memory.'
  },
  {
    name: 'the-last-range-of-ids',
    file: 'src/data/rows/ranges.ts',
    find: 'Math.ceil((end - start) / pageSize)',
    put: 'Math.floor((end - start) / pageSize)',
    breaks: 'In a list of more than 5,000 people the newest ones are missing.'
  },
  {
    name: 'a-failed-answer-is-shared-on',
    file: 'src/data/rows/shared.ts',
    find: 'if (asked.get(question) === mine)',
    put: 'if (asked.get(question) !== mine)',
    breaks: 'Pressing “try again” after a failure asks nobody for a minute.'
  },
  {
    name: 'the-threshold-is-a-mystery',
    file: 'src/data/connection/failures.ts',
    find: "if (refusal.code.includes('SPQueryThrottledException')) return 'busy';",
    put: "if (refusal.code === 'SPQueryThrottledException') return 'busy';",
    breaks: 'A list over SharePoint’s threshold is told as something unexpected, and is not tried again.'
  },
  {
    name: 'a-throttled-write-is-repeated',
    file: 'src/data/connection/patience.ts',
    find: 'attempt > 2 || !reads ?',
    put: 'attempt > 2 ?',
    breaks: 'A write that was throttled after it was carried out is sent a second time.'
  },
  {
    name: 'an-ended-session-is-asked-about-by-all',
    file: 'src/data/connection/session.ts',
    find: 'while (session.endedAt !== undefined && session.trying !== undefined) await session.trying;',
    put: '',
    breaks: 'After the end of the session every question of the page is sent each time somebody looks at it.'
  },
  {
    name: 'an-ended-session-is-a-missing-right',
    file: 'src/data/connection/failures.ts',
    find: "if (isNobody(status, refusal)) return 'signedOut';",
    put: "if (isNobody(status, refusal)) return 'forbidden';",
    breaks: 'Whoever stayed too long reads that they have no access, and what the device remembered is gone.'
  },
  {
    name: 'a-day-in-brussels',
    file: 'src/data/rows/day.ts',
    find: 'new Date(instant + halfDay)',
    put: 'new Date(instant)',
    breaks: 'Every date of a Belgian site is shown a day early.'
  },
  {
    name: 'a-tick-that-a-newer-one-replaced',
    file: 'src/data/ownRows/outbox.ts',
    find: 'return current?.sequence === entry.sequence ?',
    put: 'return current !== undefined ?',
    breaks: 'A tick set while an older one was being sent is lost.'
  },
  {
    name: 'a-row-older-than-its-column',
    file: 'src/data/rows/row.ts',
    find: 'return yesOf(raw[name], column.initially === true);',
    put: 'return yesOf(raw[name], false);',
    breaks: 'A row that is older than a yes-no column reads as no, whatever new rows begin with.'
  },
  {
    name: 'rows-that-somebody-else-forged',
    file: 'src/data/rows/ownRowsOf.ts',
    find: '?.AuthorId) === me',
    put: '?.AuthorId) > 0',
    breaks: 'Rows that a colleague wrote with my number are shown to me as mine.'
  },
  {
    name: 'a-list-that-nobody-looked-at',
    file: 'src/data/ownRows/guarding.ts',
    find: 'if (why !== undefined) throw new Unguarded(why);',
    put: '',
    breaks: 'Personal rows are sent to a list that everybody may read.'
  },
  {
    name: 'thousands-of-rows-with-my-number',
    file: 'src/data/rows/ranges.ts',
    find: "includes('SPQueryThrottledException') === true",
    put: "includes('SPQueryThrottledException') === false",
    breaks: 'Whoever writes 5,001 rows with my number keeps my own rows from me.'
  },
  {
    name: 'a-post-that-is-there-twice',
    file: 'src/data/ownRows/ownRowsWriter.ts',
    find: 'isKeyTaken(error) ? await under(key) : undefined',
    put: 'undefined',
    breaks: 'A question whose answer was lost on the way is refused for ever when it is sent again.'
  },
  {
    name: 'a-throttled-batch-is-written-twice',
    file: 'src/data/curation/sharePoint.ts',
    find: 'place.sp.batched({ maxRequests })',
    put: 'reading.batched({ maxRequests })',
    breaks: 'An import that SharePoint slows down writes fifty people twice.'
  },
  {
    name: 'a-part-that-sharepoint-was-too-busy-for',
    file: 'src/data/curation/sharePoint.ts',
    find: 'if (!isBusy(error)) throw error;',
    put: 'if (error !== undefined) throw error;',
    breaks: 'One list that does not answer at once keeps curators from seeing what their site lacks.'
  },
  {
    name: 'an-import-over-somebody-elses-change',
    file: 'src/data/curation/rowWriter.ts',
    find: '`"${write.version}"`',
    put: "'*'",
    breaks: 'An import overwrites what a colleague changed since its preview.'
  },
  {
    name: 'an-empty-answer-is-a-site-without-lists',
    file: 'src/data/connection/sending.ts',
    find: 'answer.ok && answer.body === null',
    put: 'false',
    breaks: 'An answer that a proxy emptied is taken for a list without columns, and set-up makes them again.'
  },
  {
    name: 'another-shape-stays',
    file: 'src/data/rows/keeping.ts',
    find: 'if (!key.startsWith(`${as} `)) await shelf.remove(key);',
    put: 'void key;',
    breaks: 'What an older version remembered of a list stays on the device beside the new answer.'
  },
  {
    name: 'the-register-asks-no-day',
    file: 'src/data/curation/register.ts',
    find: "...(isTimedByMaking(list.url, [...lists, list]) ? (['Created'] as const) : [])",
    put: '...[]',
    breaks: 'Nobody learns that rows are kept too long whose time counts from when they were made.'
  },
  {
    name: 'a-title-in-a-form',
    file: 'src/data/curation/setUpLists.ts',
    find: 'if (list.titleShown === false) await hideTitle(site, list);',
    put: '',
    breaks: 'A form goes on asking colleagues for a title that means nothing.'
  },
  {
    name: 'a-mark-that-never-ends',
    file: 'src/data/curation/siteMark.ts',
    find: 'now - renewed < markLasts',
    put: 'now > 0',
    breaks: 'A tab that was killed keeps everybody from setting up for ever.'
  },
  {
    name: 'a-look-survives-a-failure',
    file: 'src/data/curation/carryingOut.ts',
    find: 'looks.forget();\n        throw error;',
    put: 'throw error;',
    breaks: 'A column whose answer was lost is made twice.'
  },
  {
    name: 'rows-are-secured-at-last',
    file: 'src/data/curation/setUpRights.ts',
    find: "if (readSecurity < wanted) throw new ProgrammeError({ kind: 'invalid', what: list.url });",
    put: '',
    breaks: 'Everybody may write into a list of private rows before it hides them from each other.'
  },
  {
    name: 'a-folder-is-somebody',
    file: 'src/data/rows/row.ts',
    find: '|| isFolder(raw)) return undefined',
    put: '|| false) return undefined',
    breaks: 'A folder in the list of ambassadors is a person who can help.'
  },
  {
    name: 'rich-text-anywhere',
    file: 'src/data/rows/misleading.ts',
    find: 'class="?ExternalClass',
    put: '',
    breaks: 'A text that somebody typed with brackets loses them.'
  },
  {
    name: 'a-moment-is-a-midnight',
    file: 'src/data/rows/misleading.ts',
    find: '(instant / 60_000 + east) % day === 0',
    put: 'true',
    breaks: 'Whoever is back on the 3rd at 15:00 is said to be back on the 4th.'
  },
  {
    name: 'the-clock-of-the-page-for-any-site',
    file: 'src/data/rows/meantRows.ts',
    find: '  if (isOwn) {',
    put: '  if (isOwn || true) {',
    breaks: 'A page in another zone shows the day before.'
  },
  {
    name: 'a-filled-column-is-removed',
    file: 'src/data/curation/setUpColumns.ts',
    find: '|| filledIn(rows, now) > 0) return',
    put: '|| false) return',
    breaks: 'A column that somebody filled between the look and the press is removed with what it holds.'
  },
  {
    name: 'a-column-with-unseen-rows-is-removed',
    file: 'src/data/curation/setUpColumns.ts',
    find: 'rows.length < known.facts.rows || ',
    put: '',
    breaks: 'A column is removed in which rows hold something that whoever presses may not see.'
  },
  {
    name: 'a-name-over-a-newer-one',
    file: 'src/data/curation/setUpRows.ts',
    find: 'title === from ? await',
    put: 'title !== undefined ? await',
    breaks: 'A name that somebody corrected meanwhile is written over.'
  },
  {
    name: 'a-later-column-is-not-spared',
    file: 'src/data/rows/spared.ts',
    find: 'declared.since !== undefined && words.includes(name)',
    put: 'declared.since === undefined && words.includes(name)',
    breaks: 'A site on which set-up was not carried out since the update shows no training at all.'
  },
  {
    name: 'a-row-twice-in-stages',
    file: 'src/data/rows/stages.ts',
    find: '[above, Math.min(upTo, below)]',
    put: '[above, upTo]',
    breaks: 'The newest of a long list stand in it twice, and another ambassador has the turn.'
  },
  {
    name: 'what-is-gone-stays-remembered',
    file: 'src/data/rows/keeping.ts',
    find: 'for (const id of gone) now.delete(id);',
    put: '',
    breaks: 'Somebody who was taken off a long list stays on every device for a day.'
  },
  {
    name: 'what-came-since-a-long-list-was-read',
    file: 'src/data/rows/ranges.ts',
    find: 'const isMet = end.length < count || lowest <= above + 1;',
    put: 'const isMet = true;',
    breaks: 'When many rows came since the last visit, those between the ranges and the newest rows are missing.'
  },
  {
    name: 'a-list-that-became-short',
    file: 'src/data/rows/ranges.ts',
    find: 'const isLong = rows.length > pageSize && rangesOf',
    put: 'const isLong = rangesOf',
    breaks: 'A list that is short again is asked for in more requests than one for ever.'
  }
];
