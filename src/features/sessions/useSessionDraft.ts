import * as React from 'react';
import { type Day, daysLater } from '../../domain/common/day';
import { emptyForm, type SessionForm } from '../../domain/sessions/form';
import { draftOfFields, fieldsOfDraft, type SessionDraft } from '../../domain/sessions/formDraft';
import { useDraft } from '../../shell/useDraft';
import type { SessionsState } from './useSessions';

/** A new session as it is typed, kept on the device until it is made. */
export interface SessionDraftState extends SessionDraft {
  readonly write: (draft: Partial<SessionDraft>) => void;
  /** Throws away what was typed. */
  readonly clear: () => void;
  /** Of what was made. */
  readonly forget: () => void;
  readonly isKept: boolean;
}

/** A fortnight from now, with what is given. */
export const useSessionDraft = (
  { today, view }: SessionsState,
  given: Partial<SessionForm> | undefined
): SessionDraftState => {
  const draft = useDraft('session');
  const [begun] = React.useState((): SessionDraft => ({
    form: emptyForm(daysLater(today, 14), view.reader.user || undefined, given),
    left: []
  }));
  const [typed, setTyped] = React.useState((): SessionDraft => {
    const kept =
      draft.fields === undefined ? undefined : draftOfFields(draft.fields, emptyForm(begun.form.day, begun.form.host));
    // What was pressed a moment ago comes first; another subject's draft goes with the next letter.
    return kept === undefined || (given !== undefined && kept.form.questionId !== given.questionId) ? begun : kept;
  });
  const isPrivate = typed.form.takenRow !== undefined;
  return {
    ...typed,
    write: (more) => {
      const next = { ...typed, ...more };
      setTyped(next);
      // What answers a wish tells of a private request: no device keeps it.
      if (!isPrivate) draft.keep(fieldsOfDraft(next));
    },
    clear: () => {
      draft.forget();
      setTyped(begun);
    },
    forget: draft.forget,
    isKept: !isPrivate && !draft.unkept && draft.fields !== undefined
  };
};

/** The dates of a series that are left out, with one more or less. */
export const leftTurned = (left: readonly Day[], day: Day): readonly Day[] =>
  left.includes(day) ? left.filter((each) => each !== day) : [...left, day];
