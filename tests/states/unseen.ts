const dead = 'No line of src says it.';
const minutes = 'Only work of more than a minute says it; the same line of code says the seconds.';
const later = 'Of kinds of list that today’s declarations have none of; unit tests with invented lists say it.';
const unwatched = `${later} Also of an erasing whose end nobody saw: the unit tests of runs say it.`;
const sandboxed = 'Only of a page in a frame whose sandbox lets no file out; unit tests say it.';
const file = 'The name of a file that is downloaded, never on the screen.';

const mail = 'Text of a mail that a link begins, never on the screen.';

const inAName = 'Only in the names of buttons, with the title of a training behind it; unit tests press them.';

const pressed = 'Said by a button for four seconds after it was pressed; unit tests press it.';

/** Why a sentence is in no state, by its key. What is seen after all is taken off here, or the walk is red. */
export const unseen: Readonly<Record<string, string>> = {
  RosterSpotlightFile: file,
  SaveByHand: sandboxed,
  SaveRefused: sandboxed,
  ImportLinesCopied: pressed,
  ImportLinesNotCopied: pressed,
  CatalogueCopied: pressed,
  CatalogueNotCopied: pressed,
  ImportWhyHead: 'A heading of what is copied for Excel, never on the screen.',
  SetUpNotReached: dead,
  SetUpSkipped: dead,
  SetUpRowsOne: dead,
  SetUpRowsMany: dead,
  ImportFileSaid: 'Told beside the columns of a file; too few words of its own to be told from the name of a file.',
  ImportSheetHidden: 'An option of a choice that is closed: what it says is no text of the page.',
  StarterTotalsFew: 'No module of the sample organisation was begun by so few; unit tests of the totals say it.',
  PaneAddressWrong: 'The property pane checks what is typed a moment later; no state types an address that is none.',
  PaneContactWrong: 'The property pane checks what is typed a moment later; no state types an address that is none.',
  CatalogueDeadHello: mail,
  CatalogueDeadBody: mail,
  CatalogueDeadRow: mail,
  CatalogueCopy: inAName,
  SetUpList: 'Of a list that is made without columns: every declared list has some.',
  FindRefused: 'Set-up makes no such obstacle.',
  FindRefusedColumn: 'Set-up makes no such obstacle.',
  SetUpMinutesOne: minutes,
  SetUpMinutesMany: minutes,
  ImportMinutesOne: minutes,
  ImportMinutesMany: minutes,
  SetUpClosed: later,
  FindDoubleRows: later,
  CheckKept: later,
  FindKeptTooLongOne: later,
  FindKeptTooLongMany: later,
  FindKeptTooLongWhy: later,
  FindUndatedOne: later,
  FindUndatedMany: later,
  FindUndatedWhy: later,
  FindKeptUnseen: later,
  FindKeptUnseenWhy: later,
  EraseHowDeleted: later,
  EraseHowEmptied: later,
  EraseStartAll: later,
  EraseSureAll: later,
  EraseDoneAllRowsOne: unwatched,
  EraseDoneAllRowsMany: unwatched,
  EraseInterruptedAll: later,
  EraseRemainsTold: later
};

/**
 * Stems of sentences that count, of which the walk shows one form, `One` or `Many`, and not the other: the data give no such
 * number, and the form follows from the same line of code.
 */
export const oneForm: readonly string[] = [
  'ImportCopyLines',
  'ImportKeptRows',
  'FailedBusy',
  'FinderMore',
  'StarterModules',
  'FacetShow',
  'CoverageNobody',
  'CoverageSingle',
  'CoverageReached',
  'CoverageUnknown',
  'SetUpSeconds',
  'SetUpBusy',
  'SetUpColumns',
  'SetUpRules',
  'HealthRest',
  'HealthAllGood',
  'ShareLook',
  'ShareMend',
  'ShareMissing',
  'ImportChanged',
  'ImportMore',
  'ImportFormulas',
  'ImportHiddenRows',
  'ImportUnmentioned',
  'ImportUnplaced',
  'ImportNameless',
  'ImportUndo',
  'ImportSeconds',
  'RunWaiting',
  'SetUpLeft',
  'EraseLeft',
  'EraseRefusedSome',
  'ExportDone',
  'ImportSame',
  'ImportWrong',
  'HealthOnlyLook',
  'CatalogueCount',
  'CatalogueBeginText',
  'CatalogueNewCount',
  'CatalogueTopics',
  'CatalogueShow',
  'CatalogueProposed',
  'CatalogueLook',
  'CatalogueUnopenedFound'
];
