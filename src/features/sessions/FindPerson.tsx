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
  readonly onPerson: (person: DirectoryPerson) => void;
  readonly onClose: () => void;
}

/** Somebody of the company, looked for by name. */
export const FindPerson = ({ label, words, onPerson, onClose }: FindPersonProps): React.ReactElement => {
  const { curation } = useSurroundings();
  const [text, setText] = React.useState('');
  const [found, setFound] = React.useState<readonly DirectoryPerson[]>();
  const around = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => around.current?.querySelector('input')?.focus(), []);
  const wanted = text.trim();
  React.useEffect(() => {
    let current = true;
    setFound(undefined);
    if (wanted.length < 2) return undefined;
    const timer = window.setTimeout(() => {
      curation()
        .then(({ directory }) => directory.find(wanted))
        .then((people) => {
          if (current) setFound(people.slice(0, 6));
        }, noted('directory'));
    }, 300);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [wanted, curation]);
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
            <Button look="text" icon="Add" label={words(person.name)} onClick={() => onPerson(person)}>
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <p className={found?.length === 0 ? styles.small : styles.unseen} role="status">
        {found?.length === 0 ? say('SessionsNobodyFound') : ''}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('Close')}</Button>
      </div>
    </div>
  );
};
