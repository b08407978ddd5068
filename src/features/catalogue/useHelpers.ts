import * as React from 'react';
import { isSelf } from '../../domain/people/ambassadors';
import { circleTree } from '../../domain/circles/circles';
import { findAmbassadors, type Found } from '../../domain/finder/finder';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import type { Profile } from '../../domain/port/programme';
import { visible } from '../../domain/common/text';
import { keyOf } from '../../domain/common/words';
import { addressWith } from '../../shell/address';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { type FoundInWords, foundInWords } from '../../shell/foundInWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, type Loadable } from '../../shell/useLoad';
import { languageWith, useMessages } from '../../shell/useMessages';
import { type FirstOf, useReading } from '../../shell/useReading';
import { helping } from './reads';

/** Somebody who can help, in words. */
export interface HelperView extends FoundInWords {
  readonly id: number;
  /** Address of the person's card in the Finder. */
  readonly link: string;
  /** A chat that begins with the training's title; absent: the person has no mailbox. */
  readonly chat: string | undefined;
}

export interface HelpersState {
  readonly now: Loadable<FirstOf<typeof helping>>;
  readonly retry: () => void;
  /** At most so many as asked for, the nearest first. */
  readonly helpers: readonly HelperView[];
}

/** Whoever knows one of the topics, in the order of nearness; nobody does: whoever is nearest. */
const knowing = (found: readonly Found[], topics: readonly string[]): readonly Found[] => {
  const able = found.filter(({ ambassador }) => ambassador.topics.some((each) => topics.includes(keyOf(each))));
  return able.length > 0 ? able : found;
};

/** Who is nearest and knows the topics, by the Finder's ranking and with the circle that was corrected there. */
export const useHelpers = (
  profile: Profile | undefined,
  { topics, title, most }: { readonly topics: readonly string[]; readonly title: string; readonly most: number }
): HelpersState => {
  const { today, photoOf, memoryKey, finderPage } = useSurroundings();
  const { now, retry } = useReading(helping);
  const read = drawable(now);
  const messages = useMessages(read !== undefined);
  const day = today();
  const asked = topics.join('\n');

  const helpers = React.useMemo((): readonly HelperView[] => {
    if (read === undefined) return [];
    const wanted = asked === '' ? [] : asked.split('\n');
    const circles = circleTree(read.circles.value);
    const places = { circles: read.circles.value, offices: read.offices.value };
    const seeker = correctedSeeker(profile, places, memoryKey);
    const found = findAmbassadors(
      { seeker, day, topics: wanted },
      { ambassadors: read.ambassadors, circles, offices: read.offices.value }
    ).filter(({ ambassador }) => !isSelf(ambassador, seeker.login));
    return knowing(found, wanted)
      .slice(0, most)
      .map((each): HelperView => {
        const { ambassador } = each;
        const words = foundInWords(each, circles, { day, photoOf });
        const spoken = languageWith(seeker.languages, ambassador.languages);
        const first = visible(ambassador.person?.firstName ?? '') || words.name;
        const text = messages?.(spoken, 'aboutTraining', { name: first, topic: title });
        return {
          ...words,
          id: ambassador.id,
          link: addressWith('finder', { person: [String(ambassador.id)] }, finderPage),
          chat: ambassador.person && teamsChat(teamsAccount(ambassador.person), text)
        };
      });
  }, [read, profile, memoryKey, day, asked, title, most, messages, photoOf, finderPage]);

  return { now, retry, helpers };
};
