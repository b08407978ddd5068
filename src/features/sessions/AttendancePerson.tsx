import * as React from 'react';
import { initials, visible } from '../../domain/common/text';
import { type AttendancePress, hasCome } from '../../domain/sessions/attendance';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Face } from '../../ui/Face';
import { Name } from '../../ui/Name';
import type { AttendanceKept } from './attendanceWrites';
import styles from './organiser.module.scss';
import { registrantName } from './organiserWords';

const standingKeys = {
  Added: 'SessionsExtra',
  Excused: 'SessionsExcused',
  Absent: 'SessionsAbsent'
} as const;

const pressKeys = {
  excuse: { on: 'SessionsUnexcuse', off: 'SessionsExcuse' },
  absent: { on: 'SessionsUnabsent', off: 'SessionsMarkAbsent' }
} as const;

export interface AttendancePersonProps {
  readonly row: AttendanceKept;
  /** Somebody can have come: there are boxes to tick. */
  readonly ticks: boolean;
  readonly onPress: (what: AttendancePress) => void;
}

/** Somebody of the list: whether they came, excused themselves or stayed away. */
export const AttendancePerson = ({ row, ticks, onPress }: AttendancePersonProps): React.ReactElement => {
  const { photoOf } = useSurroundings();
  const name = registrantName(row.person);
  const { state } = row;
  const stands = state === 'Added' || state === 'Excused' || state === 'Absent' ? standingKeys[state] : undefined;
  const who = (
    <>
      <Face initials={initials(name)} photo={photoOf(row.person)} size={28} />
      <span className={styles.words}>
        <Name>{name}</Name>
        <span className={styles.small} lang="">
          {visible(row.person?.jobTitle ?? '')}
        </span>
      </span>
    </>
  );
  const link = (what: keyof typeof pressKeys, isOn: boolean): React.ReactElement => {
    const words = say(pressKeys[what][isOn ? 'on' : 'off']);
    return (
      <Button
        look="text"
        className={styles.inRow}
        label={say('SessionsNamed', { words, title: name })}
        onClick={() => onPress(what)}
      >
        {words}
      </Button>
    );
  };
  return (
    <li className={styles.person}>
      {ticks ? (
        <label className={styles.tick}>
          <input type="checkbox" className={styles.box} checked={hasCome(state)} onChange={() => onPress('tick')} />
          {who}
        </label>
      ) : (
        <span className={styles.tick}>{who}</span>
      )}
      {stands !== undefined && <span className={styles.small}>{say(stands)}</span>}
      {!hasCome(state) && link('excuse', state === 'Excused')}
      {ticks && !hasCome(state) && state !== 'Excused' && link('absent', state === 'Absent')}
    </li>
  );
};
