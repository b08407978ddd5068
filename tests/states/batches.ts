import type { Answer, Answering, Asked, Serving } from './answering.ts';

/** Addresses in which batches of requests are sent, as the browser wants them. */
export const batchPattern = { urlPattern: '*/_api/*batch' };

const isBatch = (request: Asked): boolean => /\/_api\/\$batch$/i.test(request.url());

/** A batch in which something is written. */
const writesInBatch = (request: Asked): boolean =>
  isBatch(request) &&
  /^(?:POST|MERGE|PATCH|PUT|DELETE) http(?!\S*clientPeoplePickerSearchUser)/im.test(request.postData() ?? '');

/** The mark that work is under way: whether it can be left is a state of its own. */
export const isMark = (request: Asked): boolean =>
  `${request.url()} ${request.postData() ?? ''}`.includes('DigitalAmbassadorsWork');

/** What somebody wants to write; asking for a digest, in a batch, for people, or for what changed, is reading. */
export const isWriting = (request: Asked): boolean =>
  isBatch(request)
    ? writesInBatch(request)
    : request.method() !== 'GET' &&
      !isMark(request) &&
      !/contextinfo|clientPeoplePickerSearchUser|getChanges|getItems/i.test(request.url());

/** What is asked in a batch that only reads, each as if it were asked by itself; empty: this is no such batch. */
export const questionsIn = (request: Asked): readonly Asked[] =>
  !isBatch(request) || writesInBatch(request)
    ? []
    : [...(request.postData() ?? '').matchAll(/^(GET|POST) (\S+) HTTP/gm)].map(([, method = '', url = '']) => ({
        url: () => url,
        method: () => method,
        headers: () => ({}),
        postData: () => null
      }));

/** The answers to the parts of a batch, as the server wrote them. */
const partsIn = (text: string): readonly string[] => {
  const boundary = /^--\S+/.exec(text)?.[0] ?? '';
  return text.replaceAll('\r\n', '\n').split(boundary).slice(1, -1);
};

const bodyOf = (part: string): string => /HTTP\/1\.1 [\s\S]*?\n\n([\s\S]*)$/.exec(part)?.[1]?.trim() ?? '';

/** The answer to one part, as SharePoint writes it. */
export const partText = ({ status = 200, contentType, headers = {}, json, body }: Answer): string =>
  [
    '',
    'Content-Type: application/http',
    '',
    `HTTP/1.1 ${status} ${status}`,
    ...Object.entries({ ...headers, ...(contentType === undefined ? {} : { 'Content-Type': contentType }) }).map(
      ([name, value]) => `${name}: ${value}`
    ),
    '',
    body ?? (json === undefined ? '' : JSON.stringify(json)),
    ''
  ].join('\n');

/** The answer to a batch. */
export const batchAnswer = (parts: readonly string[]): Answer => ({
  contentType: 'multipart/mixed',
  body: `${parts.map((part) => `--batchresponse_1${part}`).join('')}--batchresponse_1--\n`
});

/** Answers what is asked in a batch part by part: `ask` knows who answers what; the others the server answers. */
export const askedApart = async (
  whole: Serving,
  questions: readonly Asked[],
  ask: (part: Answering) => Promise<void>
): Promise<void> => {
  let server: Promise<readonly string[]> | undefined;
  const served = async (at: number): Promise<string> =>
    (await (server ??= whole.served().then(({ body = '' }) => partsIn(body))))[at] ?? '';
  const answers = questions.map(
    (question, at) =>
      new Promise<string>((resolve, reject) => {
        ask({
          request: () => question,
          fulfill: async (answer) => resolve(partText(answer)),
          abort: whole.abort,
          change: async (change) => resolve(partText({ json: change(JSON.parse(bodyOf(await served(at))) as never) })),
          fallback: async () => resolve(await served(at))
        }).catch(reject);
      })
  );
  await whole.fulfill(batchAnswer(await Promise.all(answers)));
};
