import * as React from 'react';
import { circleTree } from '../../domain/circles/circles';
import { dayOf } from '../../domain/common/day';
import { teamsAccount } from '../../domain/common/links';
import { initials } from '../../domain/common/text';
import { keyOf } from '../../domain/common/words';
import { findAmbassadors, type Found } from '../../domain/finder/finder';
import type { Contact } from '../../lists';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { type FoundInWords, foundInWords } from '../../shell/foundInWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import type { QuestionsRead } from './reads';

/** Somebody whom a question can be asked of or passed to. */
export interface Helping extends FoundInWords {
  /** Site user id. */
  readonly user: number;
  /** By what Teams knows the person; empty: not at all. */
  readonly account: string;
  /** Is an ambassador of the reader's own circle. */
  readonly near: boolean;
  readonly isIt: boolean;
  /** What the person is looked for by, beside the name. */
  readonly words: string;
}

const contactOf = (contact: Contact, photo: string | undefined): Helping | undefined => {
  const { person } = contact;
  if (person === undefined || !contact.published) return undefined;
  const name = contact.title.trim() || person.name;
  return {
    user: person.id,
    name,
    initials: initials(name),
    photo,
    role: person.jobTitle.trim(),
    circle: { text: '' },
    reasons: [],
    back: undefined,
    account: teamsAccount(person),
    near: false,
    isIt: contact.kind === 'IT',
    words: contact.topics.map(keyOf).join(' ')
  };
};

/** Whoever can be asked, the nearest who knows the topics first, then the contacts. */
export const usePeople = (read: QuestionsRead, topics: readonly string[]): readonly Helping[] => {
  const { today, photoOf, memoryKey } = useSurroundings();
  const day = today();
  const asked = topics.join('\n');
  return React.useMemo(() => {
    const circles = circleTree(read.circles.value);
    const seeker = correctedSeeker(read.profile.value, { circles: read.circles.value, offices: [] }, memoryKey);
    const wanted = asked === '' ? [] : asked.split('\n');
    const found = findAmbassadors(
      { seeker, day, topics: wanted },
      { ambassadors: read.ambassadors.value, circles, offices: [] }
    );
    const knows = ({ ambassador }: Found): boolean => ambassador.topics.some((each) => wanted.includes(keyOf(each)));
    const able = new Set(found.filter(knows));
    const ambassadors = [...able, ...found.filter((each) => !able.has(each))].flatMap((each): readonly Helping[] => {
      const { ambassador } = each;
      const { person, since } = ambassador;
      // Who serves from a later day on cannot take it yet: it would go to everybody.
      if (person === undefined || (dayOf(since) ?? day) > day) return [];
      return [
        {
          ...foundInWords(each, circles, { day, photoOf }),
          user: person.id,
          account: teamsAccount(person),
          near: each.reasons.some(({ kind }) => kind === 'circle' || kind === 'otherCircle'),
          isIt: false,
          words: ambassador.topics.map(keyOf).join(' ')
        }
      ];
    });
    const known = new Set(ambassadors.map(({ user }) => user));
    const contacts = read.contacts.value.flatMap((contact) => contactOf(contact, photoOf(contact.person)) ?? []);
    return [...ambassadors, ...contacts.filter(({ user, isIt }) => isIt || !known.has(user))];
  }, [read, asked, day, memoryKey, photoOf]);
};
