import { randomUUID } from 'node:crypto';
import type { LocalRequest, LocalResponse, Room, Visitor } from '../http.ts';
import { sharePointLimits } from '../odata/threshold.ts';
import type { Limits } from '../odata/threshold.ts';
import type { FieldDefinition } from '../site/definitions.ts';
import { Refusal, accessDenied, digestAged, digestInvalid, duplicateValue, invalidRequest } from '../site/refusal.ts';
import { permission } from '../site/permissions.ts';
import type { Loophole, SeesThrough } from '../site/permissions.ts';
import type { Site } from '../site/site.ts';
import { SiteFileError, fileErrorOf } from '../site/siteFileError.ts';
import { answerBatch } from './batch.ts';
import { Call } from './call.ts';
import type { Answer } from './call.ts';
import { digestVerdict } from './digest.ts';
import { contentTypeOf, modeOf } from './mode.ts';
import type { Mode } from './mode.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { parsePath, parseQuery } from './path.ts';
import { Shaper, shapedError } from './shape.ts';
import { answerFor, checkOptions, verbOf } from './walk.ts';

export interface RestOptions {
  /** Told once for each answer that is 501 or an error of our own; absent: nobody is. */
  readonly log?: (line: string) => void;
  /** Absent: SharePoint's 5,000 rows and 12 lookups. */
  readonly limits?: Partial<Limits>;
  /** Reads <Field> XML for createFieldAsXml; absent: that endpoint answers 501. */
  readonly fieldFromXml?: (xml: string) => FieldDefinition;
  /** Which permission sees through item-level security; absent: Manage Lists. */
  readonly seesThrough?: SeesThrough;
  /** Absent: none is open. */
  readonly loopholes?: readonly Loophole[];
}

const always = {
  'cache-control': 'private, max-age=0',
  'x-content-type-options': 'nosniff',
  'x-sharepointhealthscore': '0',
  microsoftsharepointteamservices: '16.0.0.26621'
} as const;

const marker = '/_api/';

/** Nobody made a site at this address: 404 without a word, so that a caller's `response.json()` fails as it does there. */
class NoSite extends Error {}

/** Everything behind `/_api/` of the sites of a server. */
class Rest {
  readonly #sites: readonly Site[];
  readonly #options: RestOptions;
  readonly #limits: Limits;

  constructor(sites: readonly Site[], options: RestOptions) {
    this.#sites = sites;
    this.#options = options;
    this.#limits = { ...sharePointLimits, ...options.limits };
  }

  /** `sealed`: the request is a part of a batch of this site, whose envelope has shown its digest already. */
  answer(request: LocalRequest, visitor: Visitor, now: Date, sealed?: Site): LocalResponse {
    const mode = modeOf(request.headers);
    try {
      return this.#answer(request, visitor, now, sealed, mode);
    } catch (error) {
      if (error instanceof NoSite) return { status: 404, headers: this.#common(), body: '' };
      return this.#failed(error, request, mode);
    }
  }

  /** The site at an address; the root of a tenant and folders of a site are there on SharePoint, but not built here. */
  #siteAt(web: string): Site {
    const asked = web.toLowerCase();
    const found = this.#sites.find(({ url }) => url.toLowerCase() === asked);
    if (found !== undefined) return found;
    const isFolder = ({ files }: Site): boolean => files.hasFolder(files.resolved(web) ?? '');
    if (asked === '' || this.#sites.some(isFolder)) throw new NotBuilt(`the site at ${web === '' ? '/' : web}`);
    throw new NoSite();
  }

  #answer(
    request: LocalRequest,
    visitor: Visitor,
    now: Date,
    sealed: Site | undefined,
    mode: Mode | undefined
  ): LocalResponse {
    const { pathname, search } = request.url;
    const at = pathname.toLowerCase().indexOf(marker);
    const site = this.#siteAt(decodedPath(pathname.slice(0, at)));
    // The envelope is 200 all the same, and each part of another site refused (pnp/pnpjs#184, #2172).
    if (sealed !== undefined && sealed !== site) throw invalidRequest('Invalid request.');
    const verb = verbOf(request.method, request.headers);
    const query = parseQuery(search);
    const segments = parsePath(pathname.slice(at + marker.length), query.aliases);
    const batch = segments.length === 1 && segments[0]?.name.toLowerCase() === '$batch';
    // The content of a file is what it is, whatever the caller accepts: <img> accepts no JSON.
    const content = segments.at(-1)?.name === '$value';
    // A change answers nothing: whoever makes one may accept anything.
    const silent = verb === 'MERGE' || verb === 'PUT' || verb === 'DELETE';
    if (mode === undefined && !batch && !content && !silent)
      throw new Refusal(406, '-1, Microsoft.SharePoint.Client.ClientServiceException', notJson);
    const call = new Call({
      site,
      request,
      login: visitor.login,
      now,
      mode: mode ?? { version: 3, metadata: 'minimal' },
      query,
      limits: this.#limits,
      fieldReader: this.#options.fieldFromXml,
      seesThrough: this.#options.seesThrough ?? 'manageLists',
      loopholes: this.#options.loopholes ?? []
    });
    if (!call.may(permission.open)) throw accessDenied();
    const digest = (): void => {
      if (sealed !== undefined || /^bearer \S/i.test(request.headers['authorization'] ?? '')) return;
      const verdict = digestVerdict(site, visitor.login, now, request.headers['x-requestdigest']);
      if (verdict !== 'valid') throw verdict === 'aged' ? digestAged() : digestInvalid();
    };
    if (batch) {
      if (verb !== 'POST') throw new NotBuilt(`${verb} of $batch`);
      checkOptions(call, []);
      digest();
      return answerBatch(request, (part) => this.answer(part, visitor, now, site));
    }
    return this.#written(answerFor(segments, verb, call, digest), call);
  }

  #written(answer: Answer, call: Call): LocalResponse {
    const { value, bytes, headers = {}, status = 200, note } = answer;
    const common = { ...this.#common(), ...headers };
    const noted = note === undefined ? {} : { note };
    if (bytes !== undefined)
      return { status, headers: { ...common, 'content-type': bytes.type }, body: bytes.content, ...noted };
    if (value === undefined) return { status, headers: common, body: '', ...noted };
    const shaped = new Shaper(call.mode, call.api).whole(value, answer.name ?? 'value', answer.set ?? 'Edm.String');
    const type = contentTypeOf(call.mode);
    return {
      status,
      headers: { ...common, ...version(call.mode), 'content-type': type },
      body: JSON.stringify(shaped),
      ...noted
    };
  }

  #failed(error: unknown, request: LocalRequest, mode: Mode | undefined): LocalResponse {
    const { status, code, message } = this.#refusalOf(error, request);
    const type = mode === undefined ? 'application/xml;charset=utf-8' : contentTypeOf(mode);
    const headers = { ...this.#common(), ...(mode === undefined ? {} : version(mode)), 'content-type': type };
    return { status, headers, body: shapedError(mode, code, message), note: `${status} ${message}` };
  }

  #refusalOf(error: unknown, request: LocalRequest): Pick<Refusal, 'status' | 'code' | 'message'> {
    if (error instanceof Refusal) return error;
    const line = `${request.method} ${request.url.pathname}${request.url.search}`;
    if (error instanceof NotBuilt) {
      this.#options.log?.(`501 ${line}: ${error.message}`);
      return { status: 501, code: '-1, System.NotImplementedException', message: error.message };
    }
    // A unique index spoke where nobody had looked before the write.
    if (isConstraint(error)) return duplicateValue([]);
    const file = fileErrorOf(error, 'the site');
    if (file instanceof SiteFileError) {
      this.#options.log?.(`503 ${line}: ${file.message}`);
      return { status: 503, code: '-2147023446, Microsoft.SharePoint.SPException', message: file.message };
    }
    this.#options.log?.(`500 ${line}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return {
      status: 500,
      code: '-1, System.Exception',
      message: 'The local SharePoint failed to answer; its log says why.'
    };
  }

  #common(): Readonly<Record<string, string>> {
    const id = randomUUID();
    return { ...always, sprequestguid: id, 'request-id': id };
  }
}

const isConstraint = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === 19;

const notJson =
  'The local SharePoint answers JSON only: send Accept: application/json. SharePoint itself would answer Atom XML here.';

const version = (mode: Mode): Readonly<Record<string, string>> =>
  mode.version === 4 ? { 'odata-version': '4.0' } : { dataserviceversion: '3.0' };

const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidRequest(`The expression "${path}" is not valid.`);
  }
};

/** The room that answers everything whose path contains `/_api/`; what is not built is 501 and a line in the log. */
export const restRoom = (sites: Site | readonly Site[], options: RestOptions = {}): Room => {
  const rest = new Rest([sites].flat(), options);
  return (request, visitor, clock) =>
    request.url.pathname.toLowerCase().includes(marker) ? rest.answer(request, visitor, clock()) : undefined;
};
