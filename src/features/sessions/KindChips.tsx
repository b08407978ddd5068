import * as React from 'react';
import { sessions } from '../../lists/reading/sessions';
import { numberOf, say } from '../../strings/say';
import { Chip, Chips } from '../../ui/Chip';
import { kindWord } from '../../shell/sessionWords';
import styles from './sessions.module.scss';
import type { SessionsState } from './useSessions';

/** Which kind of session is shown: one at a time, or all; below 600 px the first stands here, and all with the other filters. */
export const KindChips = ({ state }: { readonly state: SessionsState }): React.ReactElement | null => {
  const order = Object.keys(sessions.columns.Kind.choices);
  const kinds = [...(state.counts().kind ?? [])].sort(
    (one, other) => order.indexOf(one.value) - order.indexOf(other.value)
  );
  const { kind: chosen = [] } = state.asked.chosen;
  // One that was taken away stays, or the focus would have nowhere to be.
  const seen = React.useRef<ReadonlySet<string>>(new Set());
  seen.current = new Set([...seen.current, ...chosen]);
  if (kinds.length < 2) return null;
  const choose = (kind: string | undefined): void =>
    state.ask({ ...state.asked, chosen: { ...state.asked.chosen, kind: kind === undefined ? [] : [kind] } }, 'push');
  return (
    <Chips label={say('SessionsKinds')}>
      <Chip
        label={say('SessionsAll')}
        count={numberOf(kinds.reduce((sum, { count }) => sum + count, 0))}
        on={chosen.length === 0}
        onClick={() => choose(undefined)}
      />
      {kinds.map(({ value, count }, at) => (
        <span key={value} className={at === 0 || seen.current.has(value) ? styles.chipFirst : styles.chipFurther}>
          <Chip
            label={kindWord({ kind: value as never })}
            count={numberOf(count)}
            on={chosen.includes(value)}
            onClick={() => choose(chosen.includes(value) ? undefined : value)}
          />
        </span>
      ))}
    </Chips>
  );
};
