import type { AddressValues } from '../../shell/address';
import type { AgendaFacet } from '../../domain/sessions/agenda';
import type { Chosen } from '../../domain/finder/facets';

/** The sessions' share of the page's address. */
export const sessionsPrefix = 'sessions';

/** Filters, in the order in which they stand. */
const sessionFacets: readonly AgendaFacet[] = ['kind', 'topic', 'language', 'place', 'audience'];

/** What organisers open: a new session, or one that is there. */
export type Organised = 'new' | 'one';

/** What is asked of the sessions, as the address holds it. */
export interface SessionsAsked {
  readonly chosen: Chosen<AgendaFacet>;
  /** Id of the session that a link leads to; absent: none. */
  readonly session?: number | undefined;
  /** Absent: the agenda alone. */
  readonly organised?: Organised | undefined;
}

const sessionIdIn = (value: string | undefined): number | undefined => {
  const id = Number(value ?? NaN);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** Reads the address; what is no filter filters nothing. */
export const sessionsAsked = (values: AddressValues): SessionsAsked => {
  const chosen: Partial<Record<AgendaFacet, readonly string[]>> = {};
  for (const facet of sessionFacets) {
    const wanted = values[facet] ?? [];
    if (wanted.length > 0) chosen[facet] = wanted;
  }
  const session = sessionIdIn(values.session?.[0]);
  const organised = values.view?.[0];
  return {
    chosen,
    ...(session === undefined ? {} : { session }),
    ...(organised === 'new' || (organised === 'one' && session !== undefined) ? { organised } : {})
  };
};

/** Writes it back. */
export const sessionsValues = ({ chosen, session, organised }: SessionsAsked): AddressValues => ({
  ...chosen,
  ...(session === undefined ? {} : { session: [String(session)] }),
  ...(organised === undefined ? {} : { view: [organised] })
});
