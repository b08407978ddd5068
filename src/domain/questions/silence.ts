import { type Day, dayAt, workingDay } from '../common/day';
import type { QuestionRights, Folded, SignedQuestion } from './model';

/** The site's day at a moment. */
export const siteDay = ({ dayAt: inSite }: QuestionRights, moment: string): Day => {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return '';
  return inSite?.(instant) ?? dayAt(instant, 0);
};

/** Working days, Monday to Friday, from one day to another; holidays are not known. NaN: one of them is no day. */
export const workingDaysSince = (from: Day, to: Day): number =>
  from === '' || to === '' ? NaN : workingDay(to) - workingDay(from);

/** How many working days without an answer let the asker, and the coordinator, go further. */
const patientDays = 2;

/** Two working days have passed from one moment to the other. */
export const isLong = (community: QuestionRights, from: string, to: string): boolean =>
  workingDaysSince(siteDay(community, from), siteDay(community, to)) >= patientDays;

const silentDays = 30;

/**
 * Nobody expects the asker any more: answered, and thirty days without a word of the asker's or the account is gone. It leaves what is
 * open, and counts as answered.
 */
export const isSilentlyAnswered = (folded: Folded, { author, writer }: SignedQuestion, now: string): boolean => {
  if (folded.stage !== 'Answered') return false;
  if (writer === undefined) return true;
  const said = folded.history.flatMap(({ step }) => (step.author === author ? [Date.parse(step.created)] : []));
  const last = said.reduce((latest, each) => (each > latest ? each : latest), Date.parse(folded.stageSince));
  return Date.parse(now) - last >= silentDays * 86_400_000;
};
