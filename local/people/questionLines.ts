import type { Spoken } from './model.ts';

export type PlannedKind = 'Question' | 'Feedback' | 'Topic';

type PlannedStepKind =
  'Answer' | 'Take' | 'Hand over' | 'Ask the community' | 'To IT' | 'From IT' | 'Me too' | 'Solved' | 'Reopen';

/** Hours within a day, or working days, after the question. */
export interface Delay {
  readonly many: number;
  readonly unit: 'h' | 'd';
}

/** What becomes of a question, as a line says it. */
export interface PlannedStep {
  readonly after: Delay;
  readonly who: string;
  readonly kind: PlannedStepKind;
  readonly target?: string;
  readonly state?: string;
  /** Solved: which of the answers, from 1. */
  readonly answer?: number;
  /** Me too: how many people. */
  readonly times: number;
  readonly text: string;
  readonly url?: string;
  /** Its author had not seen the step before it. */
  readonly late: boolean;
  /** Its author changed it some minutes later. */
  readonly edited: boolean;
  /** Its author deleted it in the end. */
  readonly takenBack: boolean;
}

export interface PlannedQuestion {
  readonly daysAgo: number;
  readonly language: Spoken;
  readonly who: string;
  readonly asked?: string;
  readonly topics: readonly string[];
  readonly kind: PlannedKind;
  readonly title: string;
  readonly details: string;
  readonly steps: readonly PlannedStep[];
}

const kindOf: Readonly<Record<string, PlannedStepKind>> = {
  answers: 'Answer',
  adds: 'Answer',
  takes: 'Take',
  hands: 'Hand over',
  asks: 'Ask the community',
  toit: 'To IT',
  says: 'From IT',
  too: 'Me too',
  solved: 'Solved',
  reopens: 'Reopen'
};

const heading = /^(\d+) (FR|NL|EN|DE) (\S+) > (?:(\S+) )?\[([^\]]*)\](?: (Question|Feedback|Topic))?$/;
const stepLine = /^(\d+)([hd]) (\S+) (~?)([a-z]+)([*!]?)(?: ([^:]+?))?(?:: (.*))?$/;

/** French signs have a narrow space before them, which nobody types into these files. */
const spaced = (language: Spoken, text: string): string =>
  language === 'FR' ? text.replace(/ ([?!;:»])/g, '\u202f$1').replace(/« /g, '«\u202f') : text;

const stepOf = (line: string, language: Spoken): PlannedStep => {
  const [, many, unit, who = '', tilde, verb = '', mark, rest = '', said = ''] = stepLine.exec(line) ?? [];
  const kind = kindOf[verb];
  if (kind === undefined) throw new Error(`No step can be read in "${line}".`);
  const [text = '', url] = said.split(' | ');
  return {
    after: { many: Number(many), unit: unit === 'h' ? 'h' : 'd' },
    who,
    kind,
    ...(kind === 'Hand over' || kind === 'To IT' ? { target: rest } : {}),
    ...(kind === 'From IT' ? { state: rest } : {}),
    ...(kind === 'Solved' && rest !== '' ? { answer: Number(rest) } : {}),
    times: kind === 'Me too' && rest !== '' ? Number(rest.slice(1)) : 1,
    text: spaced(language, text),
    ...(url === undefined ? {} : { url }),
    late: tilde === '~',
    edited: mark === '*',
    takenBack: mark === '!'
  };
};

const questionOf = (block: string): PlannedQuestion => {
  const [head = '', title = '', ...lines] = block.split('\n');
  const [, daysAgo, spoken, who = '', asked, topics = '', kind] = heading.exec(head) ?? [];
  if (spoken === undefined) throw new Error(`No question can be read in "${head}".`);
  const language = spoken as Spoken;
  const details = lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(2));
  return {
    daysAgo: Number(daysAgo),
    language,
    who,
    ...(asked === undefined ? {} : { asked }),
    topics: topics.split(', ').filter((topic) => topic !== ''),
    kind: (kind ?? 'Question') as PlannedKind,
    title: spaced(language, title),
    details: spaced(language, details.join('\n')),
    steps: lines.filter((line) => !line.startsWith('| ')).map((line) => stepOf(line, language))
  };
};

/**
 * Reads questions as they are written down, an empty line between two:
 *
 *     9 FR colleague > owner [Teams, Outlook] Feedback     days ago, language, who > whom [topics] kind
 *     The question
 *     | Its details
 *     2h owner says Seen                                   hours or working days after it, who, what
 *     3d col too x6
 *
 * Who: a visitor, a mailbox, `it2`, `coach`…, or by dice: `col` a colleague, `amb` an ambassador of that language, `former` one
 * who was, `gone` an account that is; `col2` is another colleague than `col`, and `me` is who asked. `answers`, `adds`, `takes`,
 * `hands X`, `asks`, `toit X`, `says Seen`, `too x6`, `solved 2` (the second answer helped), `reopens`. `~takes`: without having
 * seen the step before; `answers*`: edited afterwards, `answers!`: deleted; ` | https://…` ends a text with a link.
 */
export const questionsIn = (text: string): readonly PlannedQuestion[] => text.trim().split('\n\n').map(questionOf);
