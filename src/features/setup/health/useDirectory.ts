import * as React from 'react';
import type { Curation } from '../../../domain/port/curation';
import type { KnownAccount } from '../../../domain/port/accounts';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { compare } from './compare';

/** Accounts up to which they are compared without being asked for. */
const unasked = 200;

export interface Comparison {
  /** `blind`: it does not know the person at the screen either, so that it proves nothing. */
  readonly state: 'waiting' | 'asking' | 'done' | 'failed' | 'blind';
  readonly done: number;
  readonly n: number;
  /** What can be told already: all of it, or what was found before it stopped; absent: nothing. */
  readonly gone?: ReadonlySet<string>;
  /** What it says of the others, by login; absent as well while nothing can be told. */
  readonly told?: ReadonlyMap<string, KnownAccount>;
  readonly ask: () => void;
  readonly stop: () => void;
}

interface Answers {
  readonly done: number;
  readonly gone: ReadonlySet<string>;
  readonly told: ReadonlyMap<string, KnownAccount>;
}

const noAnswers: Answers = { done: 0, gone: new Set(), told: new Map() };

/** Compares the accounts with the directory: by itself when they are few, else when somebody asks. */
export const useDirectory = (curation: Curation | undefined, logins: readonly string[] | undefined): Comparison => {
  const { programme } = useSurroundings();
  const [state, setState] = React.useState<Comparison['state']>('waiting');
  const [answers, setAnswers] = React.useState<Answers>(noAnswers);
  const run = React.useRef(0);

  const ask = React.useCallback(() => {
    if (curation === undefined || logins === undefined) return;
    run.current += 1;
    const mine = run.current;
    const stopped = (): boolean => run.current !== mine;
    const { accounts } = curation;
    const [gone, told] = [new Set<string>(), new Map<string, KnownAccount>()];
    let found: Answers = noAnswers;
    const work = async (): Promise<Comparison['state']> => {
      const { login } = await programme.profile();
      if ((await accounts.known(login)) === false) return 'blind';
      await compare({
        accounts,
        logins,
        stopped,
        onAnswer: (asked, known) => {
          if (known === false) gone.add(asked);
          else if (known !== undefined) told.set(asked, known);
          found = { done: found.done + 1, gone, told };
          if (!stopped()) setAnswers(found);
        }
      });
      return 'done';
    };
    setAnswers(noAnswers);
    setState('asking');
    work().then(
      (ended) => !stopped() && setState(ended),
      () => !stopped() && setState('failed')
    );
  }, [curation, logins, programme]);

  const stop = React.useCallback(() => {
    run.current += 1;
    setState('waiting');
  }, []);

  React.useEffect(() => {
    setAnswers(noAnswers);
    setState('waiting');
    if (logins !== undefined && logins.length <= unasked) ask();
    return () => {
      run.current += 1;
    };
  }, [ask, logins]);

  const tells = state === 'done' || (state !== 'asking' && state !== 'blind' && answers.gone.size > 0);
  return {
    state,
    done: answers.done,
    n: logins?.length ?? 0,
    ask,
    stop,
    ...(tells ? { gone: answers.gone, told: answers.told } : {})
  };
};
