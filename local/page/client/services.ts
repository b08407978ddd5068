import { globals } from './globals.ts';

/** What the page's tokens say; calls that carry one are for services that this machine does not have. */
const localToken = 'a-token-of-the-local-page';

interface TokenProvider {
  readonly AadTokenProvider: { readonly prototype: Record<'getToken' | '_getTokenInternal', () => Promise<string>> };
}

/** Lets web parts of others have tokens, so that their calls get as far as an answer: their own, or one that says no. */
export const giveTokens = async (): Promise<void> => {
  const http = await globals._spComponentLoader.loadComponentById('8496636c-2300-4915-abef-20de64c98d8b');
  const { prototype } = (http as TokenProvider).AadTokenProvider;
  prototype.getToken = prototype._getTokenInternal = () => Promise.resolve(localToken);
};

/** A call that carries the page's token, as it is sent to this server instead; undefined for every other request. */
export const serviceCall = (address: string, method: string, headers: Headers): RequestInit | undefined =>
  headers.get('authorization')?.endsWith(` ${localToken}`) === true
    ? { method: 'POST', headers: { 'x-local-call': `${method} ${address}`, accept: 'application/json' } }
    : undefined;
