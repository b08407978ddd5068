import type { Accounts, KnownAccount } from '../../../domain/port/accounts';
import { ProgrammeError } from '../../../domain/port/programme';
import { seconds as wait } from '../seconds';

/** Requests side by side: browsers open no more to one host. */
const askedAtOnce = 6;

/** Seconds to wait when the directory is busy and does not say how long, and how often it is waited for. */
const patienceWithDirectory = { seconds: 5, times: 3 };

/** Asks about one account; a busy directory is given the time that it asks for. */
const patiently = async (accounts: Accounts, login: string): Promise<KnownAccount | false | undefined> => {
  for (let time = 1; ; time += 1)
    try {
      return await accounts.known(login);
    } catch (error) {
      const failure = error instanceof ProgrammeError ? error.failure : undefined;
      if (failure?.kind !== 'busy' || time > patienceWithDirectory.times) throw error;
      await wait(failure.retryAfter ?? patienceWithDirectory.seconds * time);
    }
};

export interface Comparing {
  readonly accounts: Accounts;
  readonly logins: readonly string[];
  /** Told after each answer: what the directory knows of the account, if it still does; undefined: it cannot tell. */
  readonly onAnswer: (login: string, known: KnownAccount | false | undefined) => void;
  /** Asked before each request. */
  readonly stopped: () => boolean;
}

/** Asks the directory about each account, six at a time, until somebody stops it. Rejects with ProgrammeError. */
export const compare = async ({ accounts, logins, onAnswer, stopped }: Comparing): Promise<void> => {
  const left = [...logins];
  const worker = async (): Promise<void> => {
    for (let login = left.shift(); login !== undefined && !stopped(); login = left.shift())
      try {
        onAnswer(login, await patiently(accounts, login));
      } catch (error) {
        // Whoever else is asking finds nothing left to ask.
        left.splice(0);
        throw error;
      }
  };
  await Promise.all(Array.from({ length: askedAtOnce }, worker));
};
