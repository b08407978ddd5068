import {
  answerParts,
  type Before,
  done,
  hold,
  notDone,
  onItsWay,
  refuse,
  signIn,
  withRows,
  writesAnswered
} from './answers.ts';
import { button, heading, impatient, press, stateOf, tab, text } from './setupDoor.ts';
import { pasted, type Target } from './setupImporting.ts';
import { first, inAnotherTab } from './setupRuns.ts';
import type { State } from './state.ts';

const state = stateOf('PartImport');

const circles = (count: number): readonly string[] => [
  'Key|Title',
  ...Array.from({ length: count }, (_nothing, at) => `NEW-${at}|Cercle ${at}`)
];

/** Checks the lines and has them written; what becomes of them is answered instead of the server. */
const written = (
  lines: readonly string[],
  answer: Before,
  target: Target = 'circles',
  write = press('ImportWrite')
): readonly Before[] => [pasted(target, lines), press('ImportCheck', true), answer, write];

const carriedOut = answerParts(done);
const slowly: typeof carriedOut = async (route) => {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await carriedOut(route);
};

const said = (code: string, value: string): ReturnType<typeof notDone> => ({
  status: 500,
  body: { 'odata.error': { code, message: { lang: 'en-US', value } } }
});

/** A row each, refused as SharePoint does it: with a number, and in English. */
const refusals = [
  said('-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.'),
  said('-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'Pas plus de dix collègues'),
  said('-2130575163, Microsoft.SharePoint.SPFieldValidationException', 'Column validation failed.'),
  said(
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].'
  ),
  said('-2130575336, Microsoft.SharePoint.SPException', 'Invalid text value.'),
  said('-2130575340, Microsoft.SharePoint.SPException', 'Invalid lookup value.')
];

/** An import goes on behind another tab, and would be carried out there once the server answers for itself. */
const underWay: readonly State[] = [
  state({
    name: 'setup/import-writing',
    alone: true,
    reach: written(circles(60), first(1, carriedOut, hold)),
    seen: text('ImportSeconds'),
    passing: true
  }),
  state({
    name: 'setup/import-stopping',
    alone: true,
    reach: [
      ...written(circles(1), writesAnswered(hold), 'circles', onItsWay(press('ImportWrite'))),
      press('ImportStop')
    ],
    seen: button('ImportStopping'),
    passing: true
  }),
  state({
    name: 'setup/import-waiting',
    alone: true,
    reach: written(circles(2), writesAnswered(refuse(429, { seconds: 20 }))),
    seen: text('RunWaiting'),
    passing: true
  }),
  state({
    name: 'setup/import-elsewhere',
    alone: true,
    given: [inAnotherTab],
    reach: [pasted('circles', circles(1)), press('ImportCheck', true)],
    seen: text('RunInOtherTab')
  }),
  state({
    name: 'setup/import-beside',
    alone: true,
    reach: [...written(circles(1), writesAnswered(hold), 'circles', onItsWay(press('ImportWrite'))), tab('PartLists')],
    seen: text('RunInOtherPart'),
    passing: true
  })
];

const again = [press('ImportAgain')];

/** The dry run is over: what is read from here on is what the import itself reads. */
const reviewed: Before = (place) => button('ImportWrite')(place).waitFor();

const over: readonly State[] = [
  state({
    name: 'setup/imported',
    leave: again,
    reach: written(circles(2), writesAnswered(carriedOut)),
    seen: button('ImportUndoFile')
  }),
  state({
    name: 'setup/import-stopped',
    leave: again,
    reach: [...written(circles(60), writesAnswered(slowly)), press('ImportStop')],
    seen: heading('ImportStopped')
  }),
  state({
    name: 'setup/imported-some',
    leave: again,
    reach: written(
      ['Key|Title|Parent|Headcount', 'NEW-1|Un||', 'NEW-2|Deux|NEW-1|', 'NEW-3|Trois||', 'PAY-SME|Paie PME||999'],
      writesAnswered(
        answerParts((at, asked) =>
          asked.startsWith('MERGE') ? notDone(412) : asked.includes('NEW-1') ? notDone(400, 'NEW-1') : done(at)
        )
      )
    ),
    seen: text('ImportNotWritten')
  }),
  state({
    name: 'setup/imported-beside-somebody',
    leave: again,
    reach: [
      pasted('circles', ['Key|Title', 'NEW-1|Un', 'NEW-2|Deux', 'NEW-3|Trois']),
      press('ImportCheck', true),
      writesAnswered(carriedOut),
      reviewed,
      withRows('Circles', (rows) => [
        ...rows,
        { ...rows[0], Id: 9001, ID: 9001, Key: 'NEW-1', Title: 'Un', ProfileNames: null },
        { ...rows[0], Id: 9002, ID: 9002, Key: 'NEW-2', Title: 'Zwei', ProfileNames: null }
      ]),
      press('ImportWrite')
    ],
    seen: text('ImportThere')
  }),
  state({
    name: 'setup/imported-people',
    leave: again,
    reach: [
      withRows('Ambassadors', () => []),
      ...written(
        ['Person|Title|PrimaryCircle', 'chloe.baudoux@lecercle.example|Chloé Baudoux|PAY-SME'],
        writesAnswered(carriedOut),
        'ambassadors'
      )
    ],
    seen: text('AfterBadge')
  }),
  state({
    name: 'setup/import-kept',
    alone: true,
    reach: [...written(circles(2), writesAnswered(carriedOut)), press('ImportAgain')],
    seen: text('ImportKeptTitle')
  }),
  state({
    name: 'setup/import-refused',
    leave: again,
    reach: written(
      ['Key|Title|Parent|Headcount', ...refusals.map((_refusal, at) => `NEW-${at}|Cercle ${at}|Paie PME|12`)],
      writesAnswered(answerParts((at) => refusals[at] ?? done(at)))
    ),
    seen: text('ImportListRule')
  }),
  state({
    name: 'setup/import-of-a-stranger',
    leave: again,
    reach: [
      withRows('Ambassadors', () => []),
      ...written(
        ['Person|Title|PrimaryCircle', 'chloe.baudoux@lecercle.example|Chloé Baudoux|PAY-SME'],
        writesAnswered(answerParts(() => notDone(400))),
        'ambassadors'
      )
    ],
    seen: text('ImportStranger')
  })
];

const ended = (name: string, answer: Parameters<typeof writesAnswered>[0], words: string): State =>
  state({
    name: `setup/import-ended-${name}`,
    alone: true,
    reach: [impatient, ...written(circles(6), writesAnswered(answer))],
    seen: text(words)
  });

const interrupted: readonly State[] = [
  ended(
    'without-rights',
    answerParts(() => notDone(403)),
    'ImportEndForbidden'
  ),
  ended('by-the-session', signIn, 'SignedOutRun'),
  ended('without-network', (route) => route.abort(), 'ImportEndOffline'),
  ended('by-a-busy-site', refuse(429, { seconds: 1 }), 'ImportEndBusy'),
  ended('by-a-refusal', refuse(500, { detail: 'Cannot complete this action.' }), 'ImportEndOther'),
  ended(
    'by-a-full-site',
    answerParts(() => notDone(500, 'This site has exceeded its storage quota.')),
    'ImportEndFull'
  ),
  ended(
    'without-the-list',
    answerParts(() => notDone(404, 'Gone')),
    'ImportEndGone'
  ),
  ended(
    'by-nobody-knows-what',
    answerParts(() => ({ status: 500 })),
    'ImportEndUnknown'
  )
];

/** Rows on their way into a list, and how that ended; nothing is written. */
export const writingStates: readonly State[] = [...underWay, ...over, ...interrupted];
