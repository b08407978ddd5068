import { gate } from '../../device/sideBySide';
import { endedQuarter, monthsLater } from '../../domain/common/day';
import { finishersOf, type MonthFinishers } from '../../domain/learning/totals';
import { startersPath } from '../../domain/learning/starter';
import { ProgrammeError, type SharedProgramme } from '../../domain/port/programme';
import { mostBetween, mostNumbers } from '../../domain/port/rows';
import { communityOf } from '../../domain/questions/community';
import { type QuestionFigures, questionFiguresIn } from '../../domain/questions/figures';
import { foldQuestions } from '../../domain/questions/fold';
import { type SessionFigures, sessionFigures } from '../../domain/sessions/figures';
import type * as declared from '../../lists';
import type { Language } from '../../lists/languages';
import type { Reading } from '../../lists/list';
import { ambassadors } from '../../lists/reading/ambassadors';
import { attendance } from '../../lists/reading/attendance';
import { contacts } from '../../lists/reading/contacts';
import { progress } from '../../lists/reading/progress';
import { sessions } from '../../lists/reading/sessions';
import { trainings } from '../../lists/reading/trainings';
import { languagesOf } from '../../domain/people/profile';
import { questionColumns, questionList, replyList, stepColumns } from '../../shell/questionReads';
import { sessionColumns } from '../../shell/sessionReads';
import type { Surroundings } from '../../shell/ProgrammeContext';

/** No press asks more than this. */
export const mostRequests = 60;

const ticksRead: Reading<typeof declared.progress> = progress;

/** Nothing further is asked: somebody stopped it, or the lists are longer than one press may read. */
export class Ended extends Error {
  public readonly why: 'stopped' | 'tooLong';
  public constructor(why: 'stopped' | 'tooLong') {
    super(why);
    this.name = 'Ended';
    this.why = why;
  }
}

/** One press: counts its requests, lets six through at a time, asks nothing once it was stopped. */
interface Press {
  readonly programme: SharedProgramme;
  readonly ask: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

const pressOf = (programme: SharedProgramme, onAsked: (asked: number) => void, signal: AbortSignal): Press => {
  const through = gate();
  let asked = 0;
  return {
    programme,
    ask: (work) =>
      through(async () => {
        if (signal.aborted) throw new Ended('stopped');
        if (asked >= mostRequests) throw new Ended('tooLong');
        onAsked(++asked);
        const answer = await work();
        if (signal.aborted) throw new Ended('stopped');
        return answer;
      })
  };
};

interface Dated {
  readonly id: number;
  readonly created: string;
}

/** Rows from the newest down to the first that was made before a moment; ids rise with time. */
const downTo = async <Row extends Dated>(
  newest: () => Promise<readonly Dated[]>,
  between: (above: number, upTo: number) => Promise<readonly Row[]>,
  since: string
): Promise<readonly Row[]> => {
  const [last] = await newest();
  const found: Row[] = [];
  for (let upTo = last?.id ?? 0; upTo > 0; upTo -= mostBetween) {
    const rows = await between(Math.max(0, upTo - mostBetween), upTo);
    found.push(...rows);
    if (rows.some(({ created }) => created < since)) break;
  }
  return found;
};

/** The beginning of a month as a moment that is not after it anywhere on earth. */
const monthBeginning = (month: string): string =>
  new Date(Date.parse(`${month}-01T00:00:00Z`) - 86_400_000).toISOString();

/** `null`: a list could not be read, or not by whoever is at the screen. */
export interface ComputedFigures {
  /** `2026-07`, `2026-08`, `2026-09` */
  readonly quarter: readonly string[];
  readonly sessions: SessionFigures | null;
  /** Attendance was read: only handlers may. */
  readonly withAttendance: boolean;
  readonly questions: QuestionFigures | null;
  readonly paths: readonly MonthFinishers[] | null;
}

type SessionPart = Pick<ComputedFigures, 'sessions' | 'withAttendance'>;

const sessionPart = async (
  { programme, ask }: Press,
  quarter: readonly string[],
  dayAt: Surroundings['dayAt']
): Promise<SessionPart> => {
  const [first = ''] = quarter;
  const all = await ask(() =>
    programme.rows(sessions, {
      columns: sessionColumns,
      which: { timed: 'StartsOn', since: monthBeginning(first), most: mostBetween }
    })
  );
  const held = all.filter(
    ({ startsOn }) => startsOn !== undefined && quarter.includes(dayAt(Date.parse(startsOn)).slice(0, 7))
  );
  const ids = held.map(({ id }) => id);
  const chunks = Array.from({ length: Math.ceil(ids.length / mostNumbers) }, (_none, at) =>
    ids.slice(at * mostNumbers, (at + 1) * mostNumbers)
  );
  try {
    const rows = await Promise.all(
      chunks.map((oneOf) =>
        ask(() =>
          programme.rows(attendance, {
            columns: ['SessionId', 'State', 'RowKey'],
            which: { column: 'SessionId', oneOf }
          })
        )
      )
    );
    return { sessions: sessionFigures(held, rows.flat(), dayAt, quarter), withAttendance: true };
  } catch (error) {
    if (!(error instanceof ProgrammeError)) throw error;
    return { sessions: sessionFigures(held, [], dayAt, quarter), withAttendance: false };
  }
};

const questionPart = async (
  { programme, ask }: Press,
  quarter: readonly string[],
  { dayAt, now }: { readonly dayAt: Surroundings['dayAt']; readonly now: string }
): Promise<QuestionFigures> => {
  const since = monthBeginning(quarter[0] ?? '');
  const newest = { columns: ['Created'], which: { newest: 1 } } as const;
  const [questions, steps, people, others] = await Promise.all([
    downTo(
      () => ask(() => programme.rows(questionList, newest)),
      (above, upTo) => ask(() => programme.rows(questionList, { columns: questionColumns, which: { above, upTo } })),
      since
    ),
    downTo(
      () => ask(() => programme.rows(replyList, newest)),
      (above, upTo) => ask(() => programme.rows(replyList, { columns: stepColumns, which: { above, upTo } })),
      since
    ),
    ask(() => programme.rows(ambassadors)),
    ask(() => programme.rows(contacts))
  ]);
  const community = communityOf(people, others, dayAt);
  return questionFiguresIn(foldQuestions(questions, steps, community, now), community, quarter);
};

/** Starters of so many months. */
const monthsShown = 3;

const pathPart = async (
  { programme, ask }: Press,
  { progress: keeper, today }: Pick<Surroundings, 'progress'> & { readonly today: string },
  language: Language
): Promise<readonly MonthFinishers[] | null> => {
  // Whoever sees only their own rows would count one person.
  if (!(await ask(() => keeper.guard())).mayTotal) return null;
  const first = monthsLater(today, -1 - monthsShown).slice(0, 7);
  const [rows, modules] = await Promise.all([
    downTo(
      () => ask(() => programme.rows(ticksRead, { columns: ['Created'], which: { newest: 1 } })),
      (above, upTo) =>
        ask(() =>
          programme.rows(ticksRead, {
            columns: ['ModuleKey', 'State', 'StartedOn', 'DoneOn', 'Author', 'Version', 'Created'],
            which: { above, upTo }
          })
        ),
      monthBeginning(first)
    ),
    ask(() => programme.rows(trainings))
  ]);
  return finishersOf(rows, startersPath(modules, languagesOf(undefined, language)), today, monthsShown);
};

export interface ComputeOptions {
  readonly now: string;
  readonly language: Language;
  /** How many requests were sent so far. */
  readonly onAsked: (asked: number) => void;
  readonly signal: AbortSignal;
}

const orNull = async <Part>(part: Promise<Part>): Promise<Part | null> => {
  try {
    return await part;
  } catch (error) {
    if (error instanceof ProgrammeError) return null;
    throw error;
  }
};

/**
 * Reads what the figures of the last quarter are computed from. Rejects with Ended; a list that could not be read leaves its part
 * out.
 */
export const computeFigures = async (
  { programme, progress: keeper, dayAt, today: todayIs }: Surroundings,
  { now, language, onAsked, signal }: ComputeOptions
): Promise<ComputedFigures> => {
  const today = todayIs();
  const quarter = endedQuarter(today);
  const press = pressOf(programme, onAsked, signal);
  const [held, questions, paths] = await Promise.all([
    orNull(sessionPart(press, quarter, dayAt)),
    orNull(questionPart(press, quarter, { dayAt, now })),
    orNull(pathPart(press, { progress: keeper, today }, language))
  ]);
  return {
    quarter,
    sessions: held?.sessions ?? null,
    withAttendance: held?.withAttendance === true,
    questions,
    paths
  };
};
