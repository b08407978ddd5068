import * as React from 'react';
import { csvOf } from '../../domain/common/csv';
import type { SignedSession } from '../../domain/sessions/model';
import { movedUp } from '../../domain/sessions/places';
import { saveFile } from '../../shell/save';
import { culture, say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Name } from '../../ui/Name';
import styles from './organiser.module.scss';
import { becauseWords, registrantName } from './organiserWords';
import { momentWords } from '../../shell/sessionTimes';
import type { NamedRegistration, OrganisedState } from './useOrganised';
import type { SessionsState } from './useSessions';

interface RegisteredLine {
  readonly row: NamedRegistration;
  readonly words: string;
  readonly isWaiting: boolean;
}

const registeredLines = ({ places, before }: OrganisedState): readonly RegisteredLine[] => {
  if (places === undefined) return [];
  const up = new Set(before === undefined ? [] : movedUp(before, places));
  return [
    ...places.in.map((row) => ({
      row,
      words: say(up.has(row) ? 'SessionsMovedUp' : 'SessionsHasPlace'),
      isWaiting: false
    })),
    ...places.waiting.map((row, at) => ({ row, words: say('SessionsWaitsAs', { n: at + 1 }), isWaiting: true })),
    ...places.notCounted.map(({ row, because }) => ({ row, words: becauseWords(because), isWaiting: false }))
  ];
};

export interface RegisteredProps {
  readonly title: string;
  readonly session: SignedSession;
  readonly organised: OrganisedState;
  readonly state: SessionsState;
  /** Gives a place to whoever is picked; absent: there is none to give. */
  readonly onGive: ((row: NamedRegistration) => void) | undefined;
}

/** Who is in, who waits, and who is not counted and why; as a file and on paper too. */
export const Registered = ({ title, session, organised, state, onGive }: RegisteredProps): React.ReactElement => {
  const lines = registeredLines(organised);
  const moment = (created: string): string => momentWords(created, state.zone, state.today);
  const columns = [say('SessionsPerson'), say('SessionsStands'), say('SessionsRegisteredOn')];
  const save = (): void => {
    const rows = lines.map(({ row, words }) => [
      registrantName(row.writer),
      row.writer?.email ?? '',
      words,
      moment(row.created)
    ]);
    const [person = '', ...others] = columns;
    const text = csvOf([[person, say('SessionsMail'), ...others], ...rows], culture());
    saveFile(`session-${session.id}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  if (lines.length === 0) return <p className={styles.small}>{say('SessionsNobodyYet')}</p>;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say('SessionsListOf', { title })} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, words, isWaiting }) => (
              <tr key={row.id}>
                <th scope="row">
                  <Name>{registrantName(row.writer)}</Name>
                </th>
                <td>
                  <span>{words}</span>
                  {isWaiting && onGive !== undefined && (
                    <>
                      <span> </span>
                      <Button
                        look="text"
                        className={styles.inRow}
                        label={say('SessionsGivePlaceTo', { name: registrantName(row.writer) })}
                        onClick={() => onGive(row)}
                      >
                        {say('SessionsGivePlace')}
                      </Button>
                    </>
                  )}
                </td>
                <td>{moment(row.created)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.buttons}>
        <Button look="text" icon="Refresh" onClick={organised.again}>
          {say('SessionsReadAgain')}
        </Button>
        <Button look="text" icon="Download" onClick={save}>
          {say('SessionsCsv')}
        </Button>
        <Button look="text" icon="Print" onClick={() => window.print()}>
          {say('SessionsPrint')}
        </Button>
      </div>
    </>
  );
};
