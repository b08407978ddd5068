const dead = 'No line of src says it.';
const later = 'Of kinds of list that today’s declarations have none of; unit tests with invented lists say it.';
const sandboxed = 'Only of a page in a frame whose sandbox lets no file out; unit tests say it.';
const file = 'The name of a file that is downloaded, never on the screen.';

const mail = 'Text of a mail that a link begins, never on the screen.';

const inAName = 'Only in the names of buttons, with what they are about behind it; unit tests press them.';

const pressed = 'Said by a button for four seconds after it was pressed; unit tests press it.';

const moment = 'Said for a moment, while something is on its way.';

const applied =
  'Of applications as the invented organisation has none; unit tests and the browser tests of a call say it.';

const between = 'Of an application that changes between two presses; unit tests say it.';

const calls =
  'Of calls without an end or with days that cannot be: no site of the states has one, unit tests of health say it.';

/** Why a sentence is in no state, by its key. The walk tells what it saw after all. */
export const unseen: Readonly<Record<string, string>> = {
  CallSending: moment,
  CallReading: moment,
  CallChangedOn: applied,
  CallMayNot: 'Whoever handles calls there keeps the list of ambassadors as well; unit tests say it.',
  CallChangedSince: between,
  CallGoneSince: between,
  CallPartConditions: between,
  CallPartWords: between,
  CallPartTopics: between,
  CallPartLanguages: between,
  CallPartManager: between,
  CallPartConsent: between,
  CallCopied: pressed,
  CallCopyRefused: pressed,
  CallNamed: inAName,
  FindCallEndless: calls,
  FindCallEndlessWhy: calls,
  FindCallEndlessAll: calls,
  FindCallDates: calls,
  FindCallDatesWhy: calls,
  FindCallDatesAll: calls,
  RosterSpotlightFile: file,
  IndicatorsAnswersOne: 'One answer hides its figure, and its number with it.',
  IndicatorsReadingOne: 'Of the first request alone, for a moment; unit tests stop it.',
  IndicatorsTooLong: 'Of lists that take more than sixty requests: no site of the states has any.',
  IndicatorsDaysOne: 'A median of more than two days: the invented questions of a quarter are fewer than five a topic.',
  IndicatorsDaysMany:
    'A median of more than two days: the invented questions of a quarter are fewer than five a topic.',
  IndicatorsOtherKinds: 'No session of the invented organisation is without a kind.',
  IndicatorsOtherTopics: 'Only where a topic has five questions in a quarter; the invented organisation has fewer.',
  IndicatorsColumn: 'A heading of a file that is saved, never on the screen.',
  IndicatorsNote: 'A heading of a file that is saved, never on the screen.',
  IndicatorsQuestionsCopied: pressed,
  FinderOthers: 'A plus and a number: too few signs to tell it from others. What it hides is said with it and seen.',
  SetUpTitleTaken:
    'No site of the states has a list with such a title: the contract suite makes one, a unit test says it.',
  FindReviewOdd: 'Of one or two such days only; the state has many, which are one line.',
  FindNoAnswers: 'Of one or two such rows only; the state has many, which are one line.',
  IndicatorsQuarter: 'Two months fill it whole: it is seen and not known again; unit tests of the indicators read it.',
  SessionsWriteCopiedOne: 'Of one address that is too long for a link: nobody of the invented organisation has one.',
  SessionsModuleKey: 'A word and a hole: too few signs to tell it from others. A state shows it.',
  SessionsCopied: pressed,
  SessionsCopyRefused: pressed,
  SessionsMail: 'A heading of a file that is saved, never on the screen.',
  FindWithoutTime: 'No list of the states has such a column: unit tests of health say it.',
  FindWithoutTimeWhy: 'No list of the states has such a column: unit tests of health say it.',
  SessionsFileBarred: sandboxed,
  SessionsFileNone:
    'Of a session without a date, and what has none stands in no week; asked for by no button of today.',
  SaveByHand: sandboxed,
  SaveRefused: sandboxed,
  ImportLinesNotCopied: pressed,
  CatalogueCopied: pressed,
  CatalogueNotCopied: pressed,
  QuestionsSearchedOne: 'At least the newest two hundred were read before.',
  QuestionsHandedYou: 'Only where whoever passed it on has no name in any list.',
  QuestionsItSays:
    'Two letters and two holes: too few signs to tell it from others. What it is said of stands in states.',
  QuestionsDaysOne:
    'A median of more than two days, in a table that says *fewer than five* of the invented organisation.',
  QuestionsDaysMany:
    'A median of more than two days, in a table that says *fewer than five* of the invented organisation.',
  CatalogueUntitledQuestion: 'Only of a solved question whose asker wrote no title; the form asks for one.',
  QuestionsReportBody: mail,
  QuestionsCopied: pressed,
  QuestionsNotCopied: pressed,
  QuestionsNotKept: 'Only when the script that keeps posts is lost between two presses.',
  ImportWhyHead: 'A heading of what is copied for Excel, never on the screen.',
  SetUpNotReached: dead,
  SetUpSkipped: dead,
  SetUpRowsOne: dead,
  SetUpRowsMany: dead,
  ImportFileSaid: 'Told beside the columns of a file; too few words of its own to be told from the name of a file.',
  AfterMoreOne: 'Of more than twelve people in one import; unit tests say it.',
  AfterMoreMany: 'Of more than twelve people in one import; unit tests say it.',
  AfterBadgeFailed: 'Only when the site cannot be read between two presses; unit tests say it.',
  PaneAddressWrong: 'The property pane checks what is typed a moment later; no state types an address that is none.',
  PaneContactWrong: 'The property pane checks what is typed a moment later; no state types an address that is none.',
  CatalogueDeadHello: mail,
  CatalogueDeadBody: mail,
  CatalogueDeadRow: mail,
  CatalogueCopy: inAName,
  SetUpList: 'Of a list that is made without columns: every declared list has some.',
  FindRefused: 'Set-up makes no such obstacle.',
  FindRefusedColumn: 'Set-up makes no such obstacle.',
  FindDoubleRows: later,
  FindKeptTooLongOne: later,
  FindKeptTooLongMany: later,
  FindKeptTooLongWhy: later,
  FindUndatedOne: later,
  FindUndatedMany: later,
  FindUndatedWhy: later,
  FindKeptUnseenWhy: later,
  FindNotClosed: later,
  FindNotClosedWhy: later,
  OverdueShow: later,
  OverdueShowThis: later,
  OverdueRowsOne: later,
  OverdueRowsMany: later,
  OverdueSure: later,
  OverdueYesOne: later,
  OverdueYesMany: later,
  OverdueGoneOne: later,
  OverdueGoneMany: later,
  OverdueFailed: later,
  OverdueUnread: later,
  OverdueAsk: later,
  OverdueAskOwners: later
};

/**
 * Stems of sentences that count, of which the walk shows one form, `One` or `Many`, and not the other: the data give no such
 * number, and the form follows from the same line of code.
 */
export const oneForm: readonly string[] = [
  'CallNobodyMore',
  'SetUpColumns',
  'QuestionsWhich',
  'QuestionsLook',
  'QuestionsFrequentMade',
  // Too few letters of its own where it is singular.
  'CoverageRegions',
  'StickerSheets',
  'AfterTitle',
  'ImportThere',
  'FinderMore',
  'StarterModules',
  'FacetShow',
  'CoverageNobody',
  'CoverageSingle',
  'CoverageReached',
  'CoverageUnknown',
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
  'ImportDoubled',
  'ImportUndo',
  'SetUpLeft',
  'EraseLeft',
  'QuestionsSteps',
  'EraseRefusedSome',
  'ExportDone',
  'ImportSame',
  'ImportWrong',
  'ImportNoConsent',
  'ImportRowsLocked',
  'HealthMendAll',
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

/**
 * Stems of sentences that count what passes while a state is looked at, or follow from how fast the machine is: the walk may
 * show either form, both or none, and says nothing of it.
 */
export const passing: readonly string[] = [
  'FailedBusy',
  'SetUpSeconds',
  'SetUpMinutes',
  'SetUpBusy',
  'ImportSeconds',
  'ImportMinutes',
  'RunWaiting'
];
