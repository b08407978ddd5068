import * as React from 'react';
import { forgetOthers, recall, remember } from '../device/memory';
import { eases, type SelfCheck } from '../domain/learning/selfCheck';
import { useSurroundings } from './ProgrammeContext';

/** Answers of a day. */
export interface Checked {
  readonly on: string;
  readonly answers: SelfCheck;
}

interface KeptCheck extends Checked {
  /** What was answered the time before; absent: nothing. */
  readonly before?: Checked;
}

const answersIn = (value: unknown): SelfCheck =>
  new Map(
    Object.entries(value ?? {}).flatMap(([topic, ease]) => {
      const known = eases.find((each) => each === ease);
      return known === undefined ? [] : [[topic, known] as const];
    })
  );

const kept = ({ on, answers }: Checked): object => ({ on, answers: Object.fromEntries(answers) });

const checkedIn = (value: unknown): Checked | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, answers } = value as { readonly on?: unknown; readonly answers?: unknown };
  const known = answersIn(answers);
  return typeof on === 'string' && known.size > 0 ? { on, answers: known } : undefined;
};

const readKept = (text: string | undefined): KeptCheck | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    const checked = checkedIn(value);
    const before = checkedIn((value as { readonly before?: unknown } | null)?.before);
    return checked && { ...checked, ...(before === undefined ? {} : { before }) };
  } catch {
    // Somebody else wrote there: nothing was answered.
    return undefined;
  }
};

const name = 'check';

/** The person's own answers, on this device and nowhere else. */
export interface CheckState {
  /** Absent: nothing was answered. */
  readonly now: Checked | undefined;
  /** What was answered the time before; absent: nothing. */
  readonly before: Checked | undefined;
  readonly keep: (answers: SelfCheck) => void;
  readonly forget: () => void;
}

/** Reads, keeps and forgets them; those of whoever used this browser before go when somebody else comes. */
export const useCheck = (): CheckState => {
  const { memoryKey, today } = useSurroundings();
  const key = `${memoryKey}:${name}`;
  const [known, setKnown] = React.useState(() => readKept(recall(key)));
  React.useEffect(() => forgetOthers(name, key), [key]);
  const keep = React.useCallback(
    (answers: SelfCheck) => {
      const before = known && { on: known.on, answers: known.answers };
      const next: KeptCheck = { on: today(), answers, ...(before === undefined ? {} : { before }) };
      remember(key, JSON.stringify({ ...kept(next), ...(before === undefined ? {} : { before: kept(before) }) }));
      setKnown(next);
    },
    [key, known, today]
  );
  const forget = React.useCallback(() => {
    remember(key, undefined);
    setKnown(undefined);
  }, [key]);
  return { now: known, before: known?.before, keep, forget };
};
