import { array, type Arbitrary, constant, constantFrom, integer, option, record, oneof } from 'fast-check';
import type { SignedQuestion, Step, StepKind, WrittenStep } from '../domain/questions/model';
import { moment, questionRow, stepRow } from './questionRows';
import { personRow } from './rows';

/** People of `smallCommunity`, and somebody whom SharePoint does not tell. */
export const anybody = [1, 2, 3, 11, 12, 14, 15, 21, 22, 31, 32, 33];
const everyStep: readonly StepKind[] = [
  'Answer',
  'Take',
  'Hand over',
  'Ask the community',
  'To IT',
  'From IT',
  'Me too',
  'Solved',
  'Reopen',
  'Withdraw'
];

const mostly = <Value>(usual: Value, ...others: readonly Value[]): Arbitrary<Value> =>
  oneof({ weight: 8, arbitrary: constant(usual) }, { weight: 1, arbitrary: constantFrom(...others) });

export const anyQuestion: Arbitrary<SignedQuestion> = record({
  kind: mostly<SignedQuestion['kind']>(
    'Question',
    'Feedback',
    'Feedback',
    'Topic',
    { undeclared: 'Riddle' },
    undefined
  ),
  asked: option(constantFrom(...anybody)),
  author: constantFrom(1, 1, 1, 11, 31),
  version: mostly(1, 2),
  sessionId: mostly<number | undefined>(undefined, 4)
}).map(({ asked, ...rest }) =>
  questionRow({ ...rest, asked: asked === null ? undefined : personRow(asked, 'Person', String(asked)) })
);

const anyStep: Arbitrary<Omit<Partial<WrittenStep>, 'id'> & Pick<WrittenStep, 'kind' | 'author'>> = record({
  kind: oneof(
    { weight: 30, arbitrary: constantFrom<Step['kind']>(...everyStep) },
    { weight: 1, arbitrary: constantFrom<Step['kind']>({ undeclared: 'Bless' }, undefined) }
  ),
  author: oneof({ weight: 20, arbitrary: constantFrom(...anybody) }, { weight: 1, arbitrary: constant(0) }),
  tellUser: oneof(
    { weight: 12, arbitrary: constantFrom<number | undefined>(...anybody) },
    { weight: 1, arbitrary: constantFrom(undefined, NaN, -3) }
  ),
  answerId: oneof(
    { weight: 6, arbitrary: integer({ min: 0, max: 14 }) },
    { weight: 1, arbitrary: constantFrom(undefined, NaN, -1) }
  ),
  state: constantFrom<Step['state']>('Seen', 'Planned', 'Done', 'Not now', undefined),
  version: mostly(1, 2, 3)
});

/** Steps about question 1, in the order of ids; most were written with the one before in sight, some dates are out of order. */
export const anyHistory: Arbitrary<readonly WrittenStep[]> = array(
  record({
    step: anyStep,
    gap: mostly(1, 2, 3),
    behind: mostly(0, 1, 2, 5, -1),
    day: mostly<number | undefined>(undefined, 1, 2, 4, 12)
  }),
  { maxLength: 12 }
).map((drawn) => {
  let id = 0;
  return drawn.map(({ step, gap, behind, day }, at) => {
    const before = id;
    id += gap;
    return stepRow({ ...step, id, seenId: Math.max(0, before - behind), created: moment(day ?? 3 + at) });
  });
});
