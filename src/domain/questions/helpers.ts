import type { QuestionRights, ItState, Step, StepKind } from './model';

/** Names a row or a person: SharePoint counts from 1. */
export const isId = (id: number | undefined): id is number => id !== undefined && Number.isInteger(id) && id > 0;

const steps: readonly StepKind[] = [
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
const declaredStates: readonly ItState[] = ['Seen', 'Planned', 'Done', 'Not now'];

/** Anybody may have typed something else. */
export const isDeclaredStep = (kind: Step['kind']): kind is StepKind => steps.some((each) => each === kind);
export const isDeclaredState = (state: Step['state']): state is ItState =>
  declaredStates.some((each) => each === state);

/** IT says why, when it will not; rows are folded without their words, so that nothing else depends on it. */
export const needsReason = (state: Step['state']): boolean => state === 'Not now';

/** Whether a moment is not before another; a moment that is not told is older than any. `than` absent: there is nothing to be older than. */
export const notOlder = (moment: string, than: string | undefined): boolean =>
  than === undefined || Date.parse(moment) >= Date.parse(than);

/** Has a question as what they are today: what IT has is a contact's. */
export const holds = ({ serves, canBeGiven }: QuestionRights, { is, user }: { is: string; user: number }): boolean =>
  canBeGiven(user) || (is !== 'it' && serves(user));

/** Helps, at a moment: an ambassador or a contact. */
export const helps = ({ wasAmbassador, isContact }: QuestionRights, user: number, moment: string): boolean =>
  isId(user) && (wasAmbassador(user, moment) || isContact(user));
