import { fill } from '../words/fill.ts';
import type { PageStart } from '../start.ts';

/** A message of TeamsJS 2 to the window around it. */
export interface TeamsRequest {
  readonly id?: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: string;
  readonly func?: string;
  readonly args?: readonly unknown[];
}

const themes = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

/** The context as Teams sends it; TeamsJS makes its own, newer form of it. */
const contextOf = ({ host, theme, preloaded }: PageStart, address: URL) => {
  const { spPageContextInfo: info } = preloaded;
  const subPage = address.searchParams.get('subPage');
  const inChannel = {
    teamId: '19:digital-ambassadors@thread.tacv2',
    teamName: 'Digital Ambassadors',
    channelId: '19:general@thread.tacv2',
    channelName: 'General',
    groupId: '7d0f3c55-3c2b-4a3e-9a44-0d6f5a2b8c11'
  };
  return {
    appSessionId: info.CorrelationId,
    entityId: 'digital-ambassadors',
    ...(subPage === null ? {} : { subEntityId: subPage }),
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    locale: info.currentUICultureName.toLowerCase(),
    loginHint: info.userEmail,
    sessionId: info.CorrelationId,
    tenantSKU: 'enterprise',
    theme: themes[theme],
    upn: info.userEmail,
    userPrincipalName: info.userEmail,
    userDisplayName: info.userDisplayName,
    ...(host === 'teams' ? inChannel : {})
  };
};

const ours = 'https://teams.microsoft.com/l/';

/** The chat that a web part asks for, as a link to the Teams outside. */
const chatLink = (request: unknown) => {
  const { members = [], message } = (request ?? {}) as {
    readonly members?: readonly string[];
    readonly message?: string;
  };
  const asked = new URLSearchParams({ users: members.join(','), ...(message === undefined ? {} : { message }) });
  return `${ours}chat/0/0?${asked.toString().replace(/\+/g, '%20')}`;
};

/** What a link of Teams to this page would be; here it leads to this page. */
const shareLink = (args: readonly unknown[], address: URL) => {
  const [subPage] = args;
  const link = new URL(address);
  if (typeof subPage === 'string' && subPage !== '') link.searchParams.set('subPage', subPage);
  else link.searchParams.delete('subPage');
  return link.href;
};

/**
 * Answers the calls that a web part may make; undefined for those that wait for none. `say` shows a sentence under the
 * frame. Links to chats open in Teams itself, in a tab of their own.
 */
export const answersOf = (start: PageStart, address: URL, say: (text: string) => void) => {
  const open = (link: unknown) => {
    if (typeof link !== 'string') return [false, 'no link'];
    if (link.startsWith(ours)) globalThis.open(link, '_blank', 'noopener');
    else location.assign(new URL(link, location.href).href);
    return [true];
  };
  const supports = { pages: { tabs: {} }, chat: {}, call: {} };
  const versions = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports };
  const known: Readonly<Record<string, (args: readonly unknown[]) => readonly unknown[] | undefined>> = {
    initialize: () => ['content', 'web', JSON.stringify(versions), '2.0.0'],
    getContext: () => [contextOf(start, address)],
    executeDeepLink: ([link]) => open(link),
    openLink: ([link]) => open(link),
    'chat.openChat': ([request]) => open(chatLink(request)),
    'pages.navigateToApp': () => [true],
    setCurrentFrame: () => undefined,
    shareDeepLink: (args) => {
      say(fill(start.words.teamsLink, { link: shareLink(args, address) }));
      return undefined;
    },
    registerHandler: () => undefined,
    'appInitialization.appLoaded': () => undefined,
    'appInitialization.success': () => undefined
  };
  return (call: string, args: readonly unknown[]): readonly unknown[] | undefined => known[call]?.(args);
};
