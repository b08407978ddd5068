import * as React from 'react';
import { noted } from '../device/noted';
import { painted } from '../device/painted';
import type { Spoken } from '../domain/people/profile';
import type { Ambassador } from '../lists';
import type { Language } from '../lists/columns';
import { language as pageLanguage } from '../strings/say';
import type { messageIn } from '../strings/messages';

/** Words a message in a language; absent until the four languages have been loaded, after the first card. */
export type Messages = typeof messageIn | undefined;

/** The messages in all four languages, asked for once something is on screen. */
export const useMessages = (ready: boolean): Messages => {
  const [messages, setMessages] = React.useState<{ readonly messageIn: typeof messageIn }>();
  React.useEffect(() => {
    if (!ready) return undefined;
    let current = true;
    painted()
      .then(() => import(/* webpackChunkName: 'messages' */ '../strings/messages'))
      .then(
        (loaded) => {
          if (current) setMessages(loaded);
        },
        // Without its words a message begins empty; the links work all the same.
        noted('messages')
      );
    return () => {
      current = false;
    };
  }, [ready]);
  return messages?.messageIn;
};

/** The language to write to somebody in: the first one that both share, else the other's first, else the page's. */
export const languageWith = (mine: readonly string[], theirs: Ambassador['languages']): Language => {
  const spoken = theirs.filter((each): each is Spoken => typeof each === 'string');
  const shared = spoken.find((each) => each === mine.find((own) => spoken.some((other) => other === own))) ?? spoken[0];
  return (shared?.toLowerCase() as Language | undefined) ?? pageLanguage;
};
