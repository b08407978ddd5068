import type * as React from 'react';
import { addressFrom } from '../domain/common/address';
import { isChat } from '../domain/common/links';
import type { TeamsHost } from './ProgrammeContext';

const linkOf = ({ target }: React.MouseEvent): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest('a') : null;

/** Where a link leads nobody reads the page's address, which says what somebody searches for. */
export const withoutAddress = (event: React.MouseEvent): void => {
  const link = linkOf(event);
  if (link !== null) link.referrerPolicy = 'strict-origin';
};

/**
 * What a link of a part does in Teams: one to a chat opens the host's own, with the same person and message, if it has one;
 * every other leaves the tab where it is, for there is no way back from another page in it. What handles its own press is left
 * alone, and should the host refuse a chat, the link is followed after all.
 */
export const followedInTeams = (event: React.MouseEvent, { chat }: TeamsHost): void => {
  const link = linkOf(event);
  if (event.defaultPrevented || link === null || !/^https?:/.test(link.href)) return;
  // Read by the browser once everybody has heard of the press.
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  const asked = addressFrom(link.href)?.searchParams;
  const user = asked?.get('users');
  if (chat === undefined || !user || !isChat(link.href)) return;
  event.preventDefault();
  chat(user, asked?.get('message') ?? undefined).catch(() => window.open(link.href, '_blank', 'noopener'));
};
