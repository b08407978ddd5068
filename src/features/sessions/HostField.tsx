import * as React from 'react';
import { visible } from '../../domain/common/text';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { FindPerson } from './FindPerson';
import { FormField } from './FormField';
import styles from './organiser.module.scss';
import { useHosts } from './useHosts';
import type { SessionsState } from './useSessions';

export interface HostFieldProps {
  readonly state: SessionsState;
  /** Site user id; absent: nobody. */
  readonly host: number | undefined;
  readonly wrong: string | undefined;
  readonly onChange: (host: number | undefined) => void;
}

/** Who leads a session: somebody who leads others, a coach or an expert, or anybody of the company, looked for by name. */
export const HostField = ({ state, host, wrong, onChange }: HostFieldProps): React.ReactElement => {
  const known = useHosts(state);
  const [others, setOthers] = React.useState<ReadonlyMap<number, string>>(new Map());
  const [finding, setFinding] = React.useState(false);
  const around = React.useRef<HTMLDivElement>(null);
  const close = (): void => {
    setFinding(false);
    around.current?.querySelector('select')?.focus();
  };
  const choose = (user: number, name: string): void => {
    setOthers(new Map(others).set(user, visible(name)));
    onChange(user);
    close();
  };
  return (
    <div className={styles.contents} ref={around}>
      <FormField label={say('SessionsHost')} wrong={wrong}>
        {(field) => (
          <Select
            {...field}
            value={host === undefined ? '' : String(host)}
            onChoice={(id) => onChange(id === '' ? undefined : Number(id))}
          >
            <option value="">{say('SessionsNoHost')}</option>
            {[...new Map([...others, ...known])].map(([id, name]) => (
              <option key={id} value={String(id)} translate="no">
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <div className={styles.wideField}>
        {finding ? (
          <FindPerson
            label={say('SessionsWhoHosts')}
            words={(name) => say('SessionsChoosePerson', { name })}
            onPerson={choose}
            onClose={close}
          />
        ) : (
          <Button look="text" icon="Add" onClick={() => setFinding(true)}>
            {say('SessionsOtherHost')}
          </Button>
        )}
      </div>
    </div>
  );
};
