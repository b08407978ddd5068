import type { APIRequestContext } from '@playwright/test';
import { expect } from './intranet';

/** A row as SharePoint sends it. */
export type SentRow = Readonly<Record<string, unknown>>;

const headers = { accept: 'application/json;odata=nometadata', 'x-local-person': 'editor' };

/** The rows of a list that a curator finds, in the order of their ids. */
export const rowsThere = async (
  request: APIRequestContext,
  origin: string,
  list: string,
  filter: string
): Promise<readonly SentRow[]> => {
  const answer = await request.get(
    `${origin}/sites/intranet/_api/web/getlist('/sites/intranet/Lists/${list}')/items?$orderby=ID&$filter=${filter}`,
    { headers }
  );
  return ((await answer.json()) as { readonly value: readonly SentRow[] }).value;
};

/** A curator adds rows one after the other, as a form of the list does; resolves with their ids. */
export const addRows = async (
  request: APIRequestContext,
  origin: string,
  list: string,
  rows: readonly SentRow[]
): Promise<readonly number[]> => {
  const site = `${origin}/sites/intranet`;
  const given = await request.post(`${site}/_api/contextinfo`, { headers: { ...headers, origin } });
  const { FormDigestValue: digest } = (await given.json()) as { readonly FormDigestValue: string };
  const ids: number[] = [];
  for (const data of rows) {
    const answer = await request.post(`${site}/_api/web/getlist('/sites/intranet/Lists/${list}')/items`, {
      headers: { ...headers, 'content-type': 'application/json', 'x-requestdigest': digest, origin },
      data
    });
    expect(answer.status()).toBe(201);
    ids.push(((await answer.json()) as { readonly Id: number }).Id);
  }
  return ids;
};
