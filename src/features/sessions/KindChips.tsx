import * as React from 'react';
import { sessions } from '../../lists/reading/sessions';
import { numberOf, say } from '../../strings/say';
import { Chip, Chips } from '../../ui/Chip';
import type { SessionsState } from './useSessions';
import { kindWord } from '../../shell/sessionWords';

/** Which kind of session is shown: one at a time, or all. */
export const KindChips = ({ state }: { readonly state: SessionsState }): React.ReactElement | null => {
  const order = Object.keys(sessions.columns.Kind.choices);
  const kinds = [...(state.counts().kind ?? [])].sort(
    (one, other) => order.indexOf(one.value) - order.indexOf(other.value)
  );
  if (kinds.length < 2) return null;
  const [chosen] = state.asked.chosen.kind ?? [];
  const choose = (kind: string | undefined): void =>
    state.ask({ ...state.asked, chosen: { ...state.asked.chosen, kind: kind === undefined ? [] : [kind] } }, 'push');
  return (
    <Chips label={say('SessionsKinds')}>
      <Chip
        label={say('SessionsAll')}
        count={numberOf(kinds.reduce((sum, { count }) => sum + count, 0))}
        on={chosen === undefined}
        onClick={() => choose(undefined)}
      />
      {kinds.map(({ value, count }) => (
        <Chip
          key={value}
          label={kindWord({ kind: value as never })}
          count={numberOf(count)}
          on={chosen === value}
          onClick={() => choose(chosen === value ? undefined : value)}
        />
      ))}
    </Chips>
  );
};
