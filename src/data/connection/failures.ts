import type { Failure, FailureKind } from '../../domain/port/programme';

/** The request did not get through, or was cut off: no network, a page that is being left. */
export class Unreached extends Error {}

/** Nobody answered in time. */
export class Unanswered extends Error {}

/** An answer that is not what was asked for: a cut-off body. */
export class Unreadable extends Error {}

/** The person's session has ended: SharePoint leads to a page to sign in, or answers nobody. */
export class SessionEnded extends Error {}

const responseOf = (error: unknown): Response | undefined => {
  const response = (error as { response?: unknown } | undefined)?.response;
  return typeof Response === 'function' && response instanceof Response ? response : undefined;
};

/** The status that SharePoint answered with; undefined: it did not. */
export const statusOf = (error: unknown): number | undefined => responseOf(error)?.status;

interface Refusal {
  /** `-2147024860, Microsoft.SharePoint.SPQueryThrottledException`; empty when the body is not SharePoint's own. */
  readonly code: string;
  readonly words: string;
}

/** SharePoint words an error in two shapes of OData; throttling answers with text. */
const refusalOf = (body: string): Refusal => {
  try {
    const json = JSON.parse(body) as Record<string, { code?: unknown; message?: unknown } | undefined>;
    const error = json['odata.error'] ?? json.error;
    const message = (error?.message as { value?: unknown } | undefined)?.value ?? error?.message;
    return { code: String(error?.code ?? ''), words: typeof message === 'string' ? message : '' };
  } catch {
    return { code: '', words: '' };
  }
};

/** Nobody is at the screen as far as the answer goes; who may not do something is told so by SharePoint itself. */
const isNobody = (status: number, { code, words }: Refusal): boolean =>
  status === 401 || (status === 403 && code === '' && words === '');

const kindOf = (status: number, refusal: Refusal): FailureKind => {
  // The list view threshold and the lookup threshold are 500, not 429.
  if (refusal.code.includes('SPQueryThrottledException')) return 'busy';
  if (isNobody(status, refusal)) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  if ([408, 429, 502, 503, 504].includes(status)) return 'busy';
  // Our queries are fixed: SharePoint refuses one only when the list lacks what the declaration names.
  if (status === 400) return 'invalid';
  return 'unexpected';
};

/** Seconds: SharePoint sends a number, a proxy in between may send a date. */
const waitOf = (response: Response): number | undefined => {
  const header = response.headers.get('Retry-After');
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
};

const answered = async (response: Response, what: string): Promise<Failure> => {
  const refusal = refusalOf(await response.text().catch(() => ''));
  const { code, words } = refusal;
  const retryAfter = waitOf(response);
  const detail = words || code || response.statusText;
  const request = response.headers.get('SPRequestGuid') ?? response.headers.get('request-id');
  return {
    kind: kindOf(response.status, refusal),
    what,
    reference: request === null ? `HTTP ${response.status}` : `${response.status} ${request}`,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(code === '' ? {} : { code }),
    ...(detail === '' ? {} : { detail })
  };
};

const thrownKind = (error: unknown): FailureKind => {
  if (error instanceof SessionEnded) return 'signedOut';
  if (error instanceof Unreached) return 'offline';
  return error instanceof Unanswered ? 'busy' : 'unexpected';
};

/** What went wrong, from whatever was thrown; never rejects. */
export const failureFrom = async (error: unknown, what: string): Promise<Failure> => {
  const response = responseOf(error);
  if (response !== undefined) return answered(response, what);
  const message = String((error as { message?: unknown } | undefined)?.message ?? error);
  return { kind: thrownKind(error), what, ...(message === '' ? {} : { detail: message }) };
};

/**
 * Whether the answer says that the session has ended. A sign-in page comes with any status below 400, and instead of what was
 * asked for, which is JSON or a batch.
 */
export const saysSignedOut = async (answer: Response): Promise<boolean> => {
  const { ok, status, headers } = answer;
  if (!ok && status !== 401 && status !== 403) return false;
  if (ok && /json|multipart/.test(headers.get('Content-Type') ?? '')) return false;
  const body = await answer.clone().text();
  return ok ? /^\s*<(?!\?xml)/.test(body) : isNobody(status, refusalOf(body));
};

/** Not valid, and timed out: pages that stood idle report either. */
const digestCodes = ['-2130575251', '-2130575252'];

/** SharePoint refuses a form digest that ran out with 403, as it does a person; only the code tells them apart. */
export const isExpiredDigest = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 403) return false;
  const body = await answer
    .clone()
    .text()
    .catch(() => '');
  return digestCodes.some((code) => body.includes(code));
};

/** The row is not what it was: changed (412) or gone (404). */
export const isConflict = (error: unknown): boolean => [404, 412].includes(statusOf(error) ?? 0);
