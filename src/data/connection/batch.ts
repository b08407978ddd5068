import { Unreadable } from './failures';

/** One question inside a batch. */
export interface BatchPart {
  /** CAML is posted. */
  readonly method: 'GET' | 'POST';
  /** From the site: `_api/web/lists`; or an address that SharePoint gave. */
  readonly path: string;
  /** Absent: nothing is sent along. */
  readonly body?: unknown;
}

/** The answer to one part, as a Response, so that its failure is read like any other. */
export type BatchAnswer = Response;

const linesOf = (site: string, { method, path, body }: BatchPart): readonly string[] => [
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  `${method} ${/^https?:/i.test(path) ? path : `${site}/${path}`} HTTP/1.1`,
  'accept: application/json;odata=nometadata',
  ...(body === undefined ? [] : ['content-type: application/json;charset=utf-8']),
  '',
  body === undefined ? '' : JSON.stringify(body),
  ''
];

/**
 * A batch as PnPjs writes it, which is how SharePoint knows it: what follows one another that is no GET in one changeset,
 * absolute addresses, lines ended by LF, no digest inside. What readers load has no room for PnPjs's own, which
 * writes what curators change.
 */
export const batchBody = (site: string, parts: readonly BatchPart[], id: string): string => {
  const lines: string[] = [];
  let changing = false;
  const close = (): void => {
    if (changing) lines.push(`--changeset_${id}--`, '');
    changing = false;
  };
  for (const part of parts) {
    if (part.method === 'GET') close();
    else if (!changing) {
      changing = true;
      lines.push(`--batch_${id}`, `Content-Type: multipart/mixed; boundary="changeset_${id}"`, '');
    }
    lines.push(`--${changing ? 'changeset' : 'batch'}_${id}`, ...linesOf(site, part));
  }
  close();
  return [...lines, `--batch_${id}--`, ''].join('\n');
};

const answerIn = (piece: string): BatchAnswer | undefined => {
  const [, status, , rest = ''] = /HTTP\/1\.1 (\d{3})([^\n]*)\n([\s\S]*)$/.exec(piece) ?? [];
  if (status === undefined) return undefined;
  const end = rest.startsWith('\n') ? 0 : rest.indexOf('\n\n');
  const head = end === -1 ? rest : rest.slice(0, end);
  const headers = new Headers();
  for (const line of head.split('\n')) {
    const [, name, value] = /^([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers.set(name, value ?? '');
  }
  const body = end === -1 ? '' : rest.slice(end).trim();
  // These answers may have no body at all.
  return new Response(['204', '205', '304'].includes(status) ? null : body, { status: Number(status), headers });
};

/** The answers in the order of the parts; throws when there are not as many as were asked for. */
export const batchAnswers = (text: string, count: number): readonly BatchAnswer[] => {
  const plain = text.replace(/\r\n/g, '\n');
  const boundary = /^--(\S+)/.exec(plain.trimStart())?.[1]?.replace(/--$/, '') ?? '';
  const answers = plain.split(`--${boundary}`).flatMap((piece) => answerIn(piece) ?? []);
  if (boundary === '' || answers.length !== count) throw new Unreadable('The batch was not answered part by part.');
  return answers;
};
