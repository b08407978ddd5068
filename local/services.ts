import { readFileSync } from 'node:fs';
import type { LocalResponse, Room } from './http.ts';
import { fileTroubleOf, Trouble } from './trouble.ts';

/** What a team answers itself: a JSON value by `/v1.0/me`, `GET /v1.0/me` or the whole address, with or without a query. */
type Answers = Readonly<Record<string, unknown>>;

/** Where pages send what they would ask Microsoft Graph or an API behind Microsoft Entra ID. */
const address = '/_local/service';

/** Reads a file of answers; throws Trouble with a sentence for one that is none. */
export const answersIn = (file: string): Answers => {
  const wrong = (why: string): Trouble => new Trouble(`The answers in ${file} cannot be read: ${why}.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wrong(code === 'ENOENT' ? 'there is no such file' : (fileTroubleOf(error) ?? String(code)));
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Answers;
  } catch (error) {
    throw wrong((error as Error).message);
  }
  throw wrong('it is an object, an answer for each path, {"/v1.0/me": {"displayName": "Ann"}}');
};

/** The ways in which a call may stand in the file, the most exact first. */
const namesOf = (method: string, { href, origin, pathname, search }: URL): readonly string[] => {
  const places = [href, `${pathname}${search}`, `${origin}${pathname}`, pathname];
  return places.flatMap((place) => [`${method} ${place}`, place]);
};

const json = (status: number, value: unknown): LocalResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value)
});

/** As Microsoft Graph writes its errors, which its client turns into a rejection with this sentence. */
const failure = (status: number, code: string, message: string): LocalResponse =>
  json(status, { error: { code, message } });

/** Answers the calls that a team's file knows; all others are 501 with a sentence that names the call. */
export const serviceRoom =
  (file: string | undefined, log: (line: string) => void): Room =>
  ({ url, method, headers }) => {
    if (url.pathname !== address) return undefined;
    const [, verb = 'GET', place = ''] = /^([A-Z]+) (.+)$/.exec(headers['x-local-call'] ?? '') ?? [];
    if (method !== 'POST' || !URL.canParse(place))
      return failure(400, 'badRequest', 'POST with the call in X-Local-Call.');
    let answers: Answers;
    try {
      // What is saved in it is answered from then on.
      answers = file === undefined ? {} : answersIn(file);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return failure(501, 'notImplemented', error.message);
    }
    const found = namesOf(verb, new URL(place)).find((name) => Object.hasOwn(answers, name));
    if (found !== undefined) return json(200, answers[found]);
    const message = `${verb} ${place} is not answered on the local page; a file given with --answers can answer it.`;
    log(`501 ${message}`);
    return failure(501, 'notImplemented', message);
  };
