import { aboutOf, nameOf } from '../../domain/ambassadors';
import type { HeldBadge } from '../../domain/badges';
import type { CircleTree } from '../../domain/circles';
import type { Found } from '../../domain/finder';
import { mailTo, teamsChat } from '../../domain/links';
import { initials } from '../../domain/text';
import { keyOf, nameIn, wordOf } from '../../domain/words';
import type { Office } from '../../lists';
import type { Person } from '../../lists/columns';
import { topics } from '../../lists/topics';
import { reasonWord, topicWord } from '../../shell/reasons';
import { languageWith, type Messages } from '../../shell/useMessages';
import { capital, language, say, sayDay, sayLanguage, sayMonth } from '../../strings/say';
import { iconNamed } from '../../ui/icons';
import type { PersonView } from './person';

/** What turns a found ambassador into words. */
export interface Wording {
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
  readonly held: ReadonlyMap<number, readonly HeldBadge[]>;
  readonly messages: Messages;
  /** The colleague's languages, `FR`, in order. */
  readonly languages: readonly string[];
  /** Topics asked for: the message begun names the first. */
  readonly topics: readonly string[];
  readonly today: string;
  readonly photoOf: (person: Person | undefined) => string | undefined;
  readonly linkTo: (id: number) => string;
}

const atTheStart = (parts: readonly string[]): readonly string[] =>
  parts.map((part, index) => (index === 0 ? capital(part) : part));

/** Every reason that was asked for counts; a line holds three. */
const reasonsOf = (found: Found): readonly string[] => {
  const shown = found.reasons.length <= 3 ? found.reasons : [...found.reasons.slice(0, 2), ...found.reasons.slice(-1)];
  return atTheStart(shown.map(reasonWord));
};

/** When somebody who is away comes back, in words; absent for somebody present. */
const backOf = (found: Found, today: string): string | undefined => {
  if (!found.away) return undefined;
  return found.backOn === undefined ? say('FinderAway') : say('FinderBack', { date: sayDay(found.backOn, today) });
};

/** The name of a circle; empty when the row has none or there is no such row. */
export const circleName = (circles: CircleTree, id: number | undefined): string => {
  const circle = circles.circle(id);
  return circle === undefined ? '' : nameIn(language, circle) || say('CircleUnnamed');
};

/** The names of the circles around somebody's own, and its own; a circle by itself has no place to tell. */
const pathOf = (circles: CircleTree, id: number | undefined): readonly string[] => {
  const path = circles.path(id ?? Number.NaN);
  return path.length < 2 ? [] : path.map((circle) => circleName(circles, circle.id));
};

const sinceOf = (day: string | undefined): string => {
  const month = day === undefined ? '' : sayMonth(day);
  return month === '' ? '' : say('RosterSince', { month });
};

const begun = (found: Found, wording: Wording): { readonly text?: string; readonly subject?: string } => {
  const { messages } = wording;
  if (messages === undefined) return {};
  const { ambassador } = found;
  const spoken = languageWith(wording.languages, ambassador.languages);
  const name = ambassador.person?.firstName.trim() || nameOf(ambassador);
  const topic = wording.topics.find((asked) => ambassador.topics.some((known) => keyOf(known) === asked));
  const text =
    topic === undefined
      ? messages(spoken, 'asking', { name })
      : messages(spoken, 'askingAbout', { name, topic: wordOf(topics, topic, spoken) });
  return { text, subject: messages(spoken, 'subject') };
};

/** A found ambassador in words. */
export const viewOf = (found: Found, wording: Wording): PersonView => {
  const { ambassador } = found;
  const name = nameOf(ambassador);
  const office = wording.offices.get(ambassador.office ?? Number.NaN);
  const email = ambassador.person?.email ?? '';
  const message = begun(found, wording);
  return {
    id: ambassador.id,
    name,
    initials: initials(name),
    photo: wording.photoOf(ambassador.person),
    role: ambassador.primaryRole.trim() || (ambassador.person?.jobTitle.trim() ?? ''),
    circle: circleName(wording.circles, ambassador.primaryCircle),
    path: pathOf(wording.circles, ambassador.primaryCircle),
    office: office === undefined ? '' : nameIn(language, office),
    reasons: reasonsOf(found),
    back: backOf(found, wording.today),
    about: aboutOf(ambassador),
    topics: ambassador.topics.map((topic) => ({ key: keyOf(topic), label: topicWord(topic) })),
    languages: atTheStart(
      ambassador.languages.map((each) => (typeof each === 'string' ? sayLanguage(each) : each.undeclared))
    ).join(', '),
    since: sinceOf(ambassador.since),
    badges: (wording.held.get(ambassador.id) ?? []).map(({ badge }) => ({
      key: String(badge.id),
      label: nameIn(language, badge),
      icon: iconNamed(badge.icon)
    })),
    chat: teamsChat(email, message.text),
    mail: mailTo(email, message.subject, message.text),
    link: wording.linkTo(ambassador.id)
  };
};
