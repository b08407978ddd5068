import * as React from 'react';
import { noted } from '../../device/noted';
import type { DirectoryPerson } from '../../domain/port/rowWriter';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { FormField } from './FormField';
import styles from './organiser.module.scss';

export interface FindPersonProps {
  readonly label: string;
  /** What the button of somebody says to a screen reader. */
  readonly words: (name: string) => string;
  /** With the site user id of somebody whom the site knows now. */
  readonly onPerson: (user: number, name: string) => void;
  readonly onClose: () => void;
}

/** Somebody of the company, looked for by name. */
export const FindPerson = ({ label, words, onPerson, onClose }: FindPersonProps): React.ReactElement => {
  const { curation } = useSurroundings();
  const [text, setText] = React.useState('');
  const [found, setFound] = React.useState<readonly DirectoryPerson[]>();
  const [failed, setFailed] = React.useState(false);
  const around = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => around.current?.querySelector('input')?.focus(), []);
  const wanted = text.trim();
  React.useEffect(() => {
    let current = true;
    setFound(undefined);
    setFailed(false);
    if (wanted.length < 2) return undefined;
    const timer = window.setTimeout(() => {
      curation()
        .then(({ directory }) => directory.find(wanted))
        .then(
          (people) => {
            if (current) setFound(people.slice(0, 6));
          },
          (error: unknown) => {
            noted('directory')(error);
            if (current) setFailed(true);
          }
        );
    }, 300);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [wanted, curation]);
  const choose = async ({ id, login, name }: DirectoryPerson): Promise<void> => {
    setFailed(false);
    const { directory } = await curation();
    const user = id ?? [...(await directory.ensure([login])).values()][0]?.id;
    if (user === undefined) setFailed(true);
    else onPerson(user, name);
  };
  const told = failed ? say('SessionsNoDirectory') : found?.length === 0 ? say('SessionsNobodyFound') : '';
  return (
    <div className={styles.form} ref={around}>
      <FormField label={label}>
        {(field) => (
          <input
            {...field}
            type="search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FormField>
      <ul className={styles.meetings}>
        {(found ?? []).map((person) => (
          <li key={person.login}>
            <Button
              look="text"
              icon="Add"
              label={words(person.name)}
              onClick={() =>
                choose(person).catch((error: unknown) => {
                  noted('directory')(error);
                  setFailed(true);
                })
              }
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <p className={told === '' ? styles.unseen : styles.small} role="status">
        {told}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('Close')}</Button>
      </div>
    </div>
  );
};
