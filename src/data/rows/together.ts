import type { ReadRows } from '../../domain/port/rows';
import type { BatchPart } from '../connection/batch';
import type { Connection } from '../connection/connection';
import { Unreadable } from '../connection/failures';

interface Waiting {
  readonly part: BatchPart;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a part answers, as if it had been asked by itself; a refusal carries its response like any other. */
const answerIn = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw Object.assign(new Error(`Refused with ${response.status}.`), { response });
  const text = await response.text();
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    throw new Unreadable('The answer is not JSON.');
  }
};

const addressOf = (path: string, query: Readonly<Record<string, string>>): string => {
  const asked = new URLSearchParams(query).toString().replace(/\+/g, '%20');
  return asked === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${asked}`;
};

/** Questions that go as one request. */
export interface RequestGroup {
  readonly rows: ReadRows;
  /** All have been asked: what they send goes on its way. */
  go(): void;
}

/** Several questions at once: what they send waits for one another and goes as one batch. */
export const lockstep = (connection: Connection, rowsOn: (joined: Connection) => ReadRows): RequestGroup => {
  let waiting: Waiting[] = [];
  let questions = 0;
  let begun = false;

  const send = async (sent: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await connection.batch(sent.map(({ part }) => part));
      sent.forEach(({ resolve }, at) => resolve(answerIn(answers[at]!)));
    } catch (error) {
      for (const { reject } of sent) reject(error);
    }
  };
  const goOn = (): void => {
    if (!begun || waiting.length === 0 || waiting.length < questions) return;
    const sent = waiting;
    waiting = [];
    void send(sent);
  };
  const enter = (part: BatchPart): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ part, resolve, reject });
      goOn();
    });

  const joined: Connection = {
    ...connection,
    ask: (path, query = {}) => enter({ method: 'GET', path: addressOf(path, query) }),
    send: (path, body) => enter({ method: 'POST', path, body })
  };
  const rows = rowsOn(joined);
  const asking = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    questions += 1;
    try {
      return await question();
    } finally {
      questions -= 1;
      goOn();
    }
  };
  return {
    rows: (list, shape) => asking(() => rows(list, shape)),
    go: () => {
      begun = true;
      goOn();
    }
  };
};
