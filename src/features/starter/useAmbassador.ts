import * as React from 'react';
import { nameOf } from '../../domain/people/ambassadors';
import { circleTree } from '../../domain/circles/circles';
import { findAmbassadors, nearest, type Found } from '../../domain/finder/finder';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import type { Profile } from '../../domain/port/programme';
import { initials, visible } from '../../domain/common/text';
import { nameIn, otherLanguage } from '../../domain/common/words';
import type { Ambassador } from '../../lists';
import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { addressWith } from '../../shell/address';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { rowsOf } from '../../shell/question';
import { backWords, reasonWord } from '../../shell/reasons';
import { drawable, type Loadable } from '../../shell/useLoad';
import { languageWith, useMessages } from '../../shell/useMessages';
import { type FirstOf, readingPlan, useReading } from '../../shell/useReading';
import { capital, language, say, sayLanguage, sayList } from '../../strings/say';
import type { DottedProps } from '../../ui/Dotted';

/** The starter's ambassador in words. */
export interface AmbassadorView {
  readonly name: string;
  readonly initials: string;
  readonly photo: string | undefined;
  /** Address of the person's card in the Finder. */
  readonly link: string;
  /** Circle, office, languages; what is not known is empty. */
  readonly place: DottedProps['parts'];
  /** The first with a capital; empty: no reason to claim. */
  readonly reasons: readonly string[];
  /** Everybody is away: when this person is back. */
  readonly back: string | undefined;
  /** Absent: the person has no mailbox. */
  readonly chat: string | undefined;
  /** As the message will begin; absent until its words have come, and without a mailbox. */
  readonly message: { readonly text: string; readonly language: string } | undefined;
}

const peopleNear = readingPlan({
  first: { ambassadors: rowsOf(ambassadors) },
  optional: { circles: rowsOf(circles), offices: rowsOf(offices) },
  // Without their circles somebody else would stand here than a moment later.
  recalledWith: ['circles']
});

export interface AmbassadorState {
  readonly now: Loadable<FirstOf<typeof peopleNear>>;
  readonly retry: () => void;
  /** Absent: still being read, not readable, or nobody serves. */
  readonly ambassador: AmbassadorView | undefined;
}

/** Stable while the languages are: `français et néerlandais`. */
const spokenWords = (languages: Ambassador['languages']): string => {
  const known = languages.map((each) => (typeof each === 'string' ? sayLanguage(each) : each.undeclared));
  return known.length === 0 ? '' : say('ReasonLanguage', { language: sayList(known) });
};

const reasonsOf = (found: Found): readonly string[] =>
  found.reasons
    // The languages stand in the line above.
    .filter((reason) => reason.kind !== 'language')
    .map(reasonWord)
    .map((reason, index) => (index === 0 ? capital(reason) : reason));

/** Who is nearest to the starter, by the Finder's ranking and with the circle that was corrected there. */
export const useAmbassador = (profile: Profile | undefined): AmbassadorState => {
  const { today, photoOf, memoryKey, finderPage } = useSurroundings();
  const { now, retry } = useReading(peopleNear);
  const read = drawable(now);
  const messages = useMessages(read !== undefined);
  const day = today();

  const near = React.useMemo(() => {
    if (read === undefined) return undefined;
    const circles = circleTree(read.circles.value);
    const places = { circles: read.circles.value, offices: read.offices.value };
    const seeker = correctedSeeker(profile, places, memoryKey);
    const found = findAmbassadors(
      { seeker, day },
      { ambassadors: read.ambassadors, circles, offices: read.offices.value }
    );
    const hero = nearest(found, seeker.login)?.hero;
    return hero && { hero, seeker, circles, offices: read.offices.value };
  }, [read, profile, memoryKey, day]);

  const ambassador = React.useMemo((): AmbassadorView | undefined => {
    if (near === undefined) return undefined;
    const { hero, seeker, circles, offices } = near;
    const who = hero.ambassador;
    const name = nameOf(who);
    const circle = circles.circle(who.primaryCircle);
    const office = offices.find(({ id }) => id === who.office);
    const own = circles.circle(seeker.circle);

    const spoken = languageWith(seeker.languages, who.languages);
    const to = { name: visible(who.person?.firstName ?? '') || name };
    const ownName = own === undefined ? '' : nameIn(spoken, own);
    const text =
      ownName === ''
        ? messages?.(spoken, 'startingSomewhere', to)
        : messages?.(spoken, 'starting', { ...to, circle: ownName });
    const chat = who.person && teamsChat(teamsAccount(who.person), text);
    return {
      name,
      initials: initials(name),
      photo: photoOf(who.person),
      link: addressWith('finder', { person: [String(who.id)] }, finderPage),
      place: [
        circle === undefined
          ? ''
          : {
              text: nameIn(language, circle) || say('CircleUnnamed'),
              lang: otherLanguage(language, circle)
            },
        office === undefined ? '' : { text: nameIn(language, office), lang: otherLanguage(language, office) },
        spokenWords(who.languages)
      ],
      reasons: reasonsOf(hero),
      back: backWords(hero, day),
      chat,
      message: chat === undefined || text === undefined ? undefined : { text, language: spoken }
    };
  }, [near, messages, photoOf, finderPage, day]);

  return { now, retry, ambassador };
};
