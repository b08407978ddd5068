import * as React from 'react';
import { noted } from '../../device/noted';
import { visible } from '../../domain/common/text';
import { bestVersion, byKey } from '../../domain/learning/modules';
import type { Spoken } from '../../domain/people/profile';
import { trainings } from '../../lists/reading/trainings';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language, say } from '../../strings/say';
import { FormField } from './FormField';
import styles from './organiser.module.scss';

/** Titles of the catalogue's trainings by their keys, in the page's language where there is one; asked for once the field is entered. */
const useModules = (entered: boolean): ReadonlyMap<string, string> => {
  const { programme } = useSurroundings();
  const [titles, setTitles] = React.useState<ReadonlyMap<string, string>>(new Map());
  React.useEffect(() => {
    if (!entered) return undefined;
    let current = true;
    programme.rows(trainings, { columns: ['ModuleKey', 'Language', 'Position'] }).then((rows) => {
      const titleOf = (versions: typeof rows): string =>
        visible(bestVersion(versions, [language.toUpperCase() as Spoken])?.title ?? '');
      const modules = byKey(rows, ({ moduleKey }) => moduleKey);
      if (current) setTitles(new Map([...modules].map(([key, versions]) => [key, titleOf(versions)])));
    }, noted('trainings'));
    return () => void (current = false);
  }, [programme, entered]);
  return titles;
};

export interface ModuleFieldProps {
  readonly moduleKey: string;
  readonly onChange: (moduleKey: string) => void;
}

/** The training of the catalogue that a session is about: a title of the list, or its key. */
export const ModuleField = ({ moduleKey, onChange }: ModuleFieldProps): React.ReactElement => {
  const [list, hint] = [useIds(), useIds()];
  const [entered, setEntered] = React.useState(moduleKey !== '');
  const [text, setText] = React.useState<string>();
  const titles = useModules(entered);
  const write = (typed: string): void => {
    setText(typed);
    const wanted = typed.trim();
    onChange([...titles].find(([, title]) => title === wanted)?.[0] ?? wanted);
  };
  // What was typed stays as it is; what was there before stands with its title.
  const isTyped = text !== undefined && (text.trim() === moduleKey || titles.get(moduleKey) === text.trim());
  return (
    <FormField wide label={say('SessionsModule')}>
      {(field) => (
        <>
          <input
            {...field}
            dir="auto"
            maxLength={250}
            list={list}
            autoComplete="off"
            aria-describedby={hint}
            value={isTyped ? text : titles.get(moduleKey) || moduleKey}
            onFocus={() => setEntered(true)}
            onChange={({ target }) => write(target.value)}
          />
          <datalist id={list}>
            {[...titles].map(([key, title]) => (
              <option key={key} value={title} />
            ))}
          </datalist>
          <span id={hint} className={styles.small}>
            {moduleKey === '' || !titles.has(moduleKey)
              ? say('SessionsModuleHint')
              : say('SessionsModuleKey', { key: moduleKey })}
          </span>
        </>
      )}
    </FormField>
  );
};
