import { HttpRequestError, parseBinderWithErrorCheck, parseODataJSON } from '@pnp/queryable';
import '@pnp/sp/batching.js';
import '@pnp/sp/fields/list.js';
import { type SPFI, spfi } from '@pnp/sp/fi.js';
import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import '@pnp/sp/lists/web.js';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/security/web.js';
import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/site-users/web.js';
import { type ISPInstance, SPInstance } from '@pnp/sp/spqueryable.js';
import '@pnp/sp/views/list.js';
import '@pnp/sp/webs/index.js';
import { gate } from '../../device/sideBySide';
import { ProgrammeError } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';
import { saidIn } from '../connection/sending';
import { behaviourOver } from './behaviours';
import type { SiteConnection } from '../connection/connection';
import { SessionEnded, Unanswered, Unreached, Unreadable } from '../connection/failures';

/** A site in PnPjs's words: by itself, or inside a batch. */
export interface Place {
  readonly sp: SPFI;
  /** `_api/site`, for one property of which PnPjs's module would be a kilobyte more. */
  readonly siteCollection: () => ISPInstance;
  /** By its address, which no curator changes; its title they may. New at each call: a batch takes each of PnPjs's things once. */
  readonly list: (list: Pick<Reading, 'url'>) => IList;
}

/** What is asked of a place, there or as a part of a batch; it asks once. */
type SiteQuestion<Answer> = (place: Place) => Promise<Answer>;

type AnswersTo<Requests extends readonly SiteQuestion<unknown>[]> = {
  -readonly [At in keyof Requests]: Requests[At] extends SiteQuestion<infer Answer> ? Answer : never;
};

/** A site through PnPjs's own modules: the one file that loads them. */
export interface SharePoint extends Place {
  readonly connection: SiteConnection;
  /** Reads as one request; rejects as soon as one of them does. */
  together<const Requests extends readonly SiteQuestion<unknown>[]>(...asked: Requests): Promise<AnswersTo<Requests>>;
  /**
   * Writes as one request. Each has an outcome of its own, in order, for nothing rolls back the others. Rejects: nobody
   * knows which were carried out.
   */
  each<Answer>(write: (place: Place) => readonly Promise<Answer>[]): Promise<readonly PromiseSettledResult<Answer>[]>;
}

/** Parts of one request: SharePoint takes 100, but has to answer before a browser stops waiting. */
const maxRequests = 50;

/** A part of a batch that only asks is not answered with silence, as one that writes may be. */
const somethingIn = async (answer: Response): Promise<unknown> => {
  const said = await saidIn(answer);
  if (said === undefined) throw new Unreadable('The answer is empty.');
  return said;
};

/** PnPjs's own way of reading an answer, the rows without what is around them; what is no JSON is told as everywhere here. */
const readAs = (said: (answer: Response) => Promise<unknown>) =>
  parseBinderWithErrorCheck(async (answer) => {
    const all = await said(answer);
    return typeof all === 'object' && all !== null ? parseODataJSON(all) : all;
  });

/** PnPjs's reader of batches throws plain errors at what is none. */
const unread = (error: unknown): unknown =>
  [HttpRequestError, ProgrammeError, SessionEnded, Unanswered, Unreached, Unreadable].some(
    (known) => error instanceof known
  )
    ? error
    : new Unreadable('The batch was not answered part by part.');

/** What was asked in a batch, once that came through; the parts of one that is lost never settle. */
const sentIn = async <Answer>(
  [batched, execute]: ReturnType<SPFI['batched']>,
  ask: (batched: SPFI) => Promise<Answer>
) => {
  const answers = ask(batched);
  const gone = execute().catch((error: unknown) => {
    throw unread(error);
  });
  return (await Promise.all([answers, gone]))[0];
};

/** Without the name that HTTP has for its status, which PnPjs keeps: `Internal Server Error` is no word of SharePoint's. */
const inItsOwnWords = <Answer>(outcome: PromiseSettledResult<Answer>): PromiseSettledResult<Answer> => {
  if (outcome.status === 'fulfilled' || !(outcome.reason instanceof HttpRequestError)) return outcome;
  const { message, response } = outcome.reason;
  const { body, status, headers } = response;
  return { status: 'rejected', reason: new HttpRequestError(message, new Response(body, { status, headers })) };
};

/** Not by its failure, for that can be read once. */
const isBusy = (error: unknown): boolean =>
  error instanceof ProgrammeError
    ? error.failure.kind === 'busy'
    : error instanceof HttpRequestError && [429, 503].includes(error.status);

/** Sends nothing. */
export const sharePoint = (connection: SiteConnection): SharePoint => {
  const { address, site, sending, sendingAgain } = connection;
  const placed = (sp: SPFI): Place => ({
    sp,
    siteCollection: () => SPInstance([sp.web, address], '_api/site'),
    list: ({ url }) => sp.web.getList(`${site}/${url}`)
  });
  const place = placed(spfi(address).using(behaviourOver(sending), readAs(saidIn)));
  const reading = spfi(address).using(behaviourOver(sendingAgain), readAs(somethingIn));
  const oneByOne = gate();

  /** A part for which SharePoint was too busy is asked again by itself, patiently. */
  const insist = async <Answer>(asked: SiteQuestion<Answer>, answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (!isBusy(error)) throw error;
      return oneByOne(() => asked(place));
    }
  };

  return {
    ...place,
    connection,
    together: async (...asked) =>
      (asked.length === 0
        ? []
        : await sentIn(reading.batched({ maxRequests }), (sp) =>
            Promise.all(asked.map((each) => insist(each, each(placed(sp)))))
          )) as AnswersTo<typeof asked>,
    each: async (write) => {
      const batch = place.sp.batched({ maxRequests });
      return (await sentIn(batch, (sp) => Promise.allSettled(write(placed(sp))))).map(inItsOwnWords);
    }
  };
};
