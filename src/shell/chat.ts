import * as React from 'react';
import { addressFrom } from '../domain/common/address';
import { useSurroundings } from './ProgrammeContext';

/**
 * For links that begin a chat: in Teams the click opens the host's own chat, with the same person and message. Undefined
 * where there is none; the link then does what links do. Should the host refuse, the link is followed after all.
 */
export const useTeamsChat = (): ((event: React.MouseEvent<HTMLAnchorElement>) => void) | undefined => {
  const chat = useSurroundings().teams?.chat;
  return React.useMemo(
    () =>
      chat &&
      ((event) => {
        const { href } = event.currentTarget;
        const asked = addressFrom(href)?.searchParams;
        const email = asked?.get('users');
        if (!email) return;
        event.preventDefault();
        chat(email, asked?.get('message') ?? undefined).catch(() => window.open(href, '_blank', 'noopener'));
      }),
    [chat]
  );
};
