import * as React from 'react';
import { noted } from '../../device/noted';
import { visible } from '../../domain/common/text';
import { contacts } from '../../lists/reading/contacts';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say } from '../../strings/say';
import type { SessionsState } from './useSessions';

/** Whoever may lead a session: the reader, coaches and experts, and who leads others. By site user id. */
export const useHosts = ({ all, view }: SessionsState): ReadonlyMap<number, string> => {
  const { programme } = useSurroundings();
  const [people, setPeople] = React.useState<readonly (readonly [number, string])[]>([]);
  React.useEffect(() => {
    let current = true;
    programme.rows(contacts).then((rows) => {
      if (current)
        setPeople(
          rows.flatMap(({ person }) => (person === undefined ? [] : [[person.id, visible(person.name)] as const]))
        );
    }, noted('contacts'));
    return () => void (current = false);
  }, [programme]);
  return React.useMemo(() => {
    const leading = all.flatMap(({ session: { host } }) =>
      host === undefined ? [] : [[host.id, visible(host.name)] as const]
    );
    const named = [...leading, ...people].filter(([, name]) => name !== '');
    const me = view.reader.user;
    return new Map([[me, say('SessionsMyself')], ...named.filter(([id]) => id !== me)]);
  }, [all, people, view.reader.user]);
};
