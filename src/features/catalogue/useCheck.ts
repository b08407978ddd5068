import * as React from 'react';
import { forgetOthers, recall, remember } from '../../device/memory';
import { type Ease, eases, type SelfCheck } from '../../domain/learning/selfCheck';
import { useSurroundings } from '../../shell/ProgrammeContext';

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
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([topic, ease]) => {
          const known = eases.find((each) => each === ease);
          return known === undefined ? [] : [[topic, known] as const];
        })
      );

const checkedIn = (value: unknown): Checked | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, answers } = value as { readonly on?: unknown; readonly answers?: unknown };
  const known = answersIn(answers);
  return typeof on === 'string' && Object.keys(known).length > 0 ? { on, answers: known } : undefined;
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
  readonly keep: (answers: Readonly<Record<string, Ease>>) => void;
  readonly forget: () => void;
}

/** Reads, keeps and forgets them; those of whoever used this browser before go when somebody else comes. */
export const useCheck = (): CheckState => {
  const { memoryKey, today } = useSurroundings();
  const key = `${memoryKey}:${name}`;
  const [kept, setKept] = React.useState(() => readKept(recall(key)));
  React.useEffect(() => forgetOthers(name, key), [key]);
  const keep = React.useCallback(
    (answers: SelfCheck) => {
      const before = kept && { on: kept.on, answers: kept.answers };
      const next: KeptCheck = { on: today(), answers, ...(before === undefined ? {} : { before }) };
      remember(key, JSON.stringify(next));
      setKept(next);
    },
    [key, kept, today]
  );
  const forget = React.useCallback(() => {
    remember(key, undefined);
    setKept(undefined);
  }, [key]);
  return { now: kept, before: kept?.before, keep, forget };
};
