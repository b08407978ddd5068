import { aboutOf, nameOf } from '../../domain/people/ambassadors';
import type { HeldBadge } from '../../domain/roster/badges';
import type { CircleTree } from '../../domain/circles/circles';
import type { Found } from '../../domain/finder/finder';
import { teamsAccount, mailTo, teamsChat } from '../../domain/common/links';
import { initials, visible } from '../../domain/common/text';
import { keyOf, nameIn, wordOf } from '../../domain/common/words';
import type { Ambassador, Office } from '../../lists';
import type { Person } from '../../lists/columns';
import { topics } from '../../lists/topics';
import { reasonWord, topicTranslate, topicWord } from '../../shell/reasons';
import { languageWith, type Messages } from '../../shell/useMessages';
import { capital, language, say, sayDay, sayLanguage, sayMonth } from '../../strings/say';
import { iconNamed } from '../../ui/icons';
import type { PersonView } from './person';

/** What turns a found ambassador into words. */
export interface PersonWording {
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
  readonly held: ReadonlyMap<number, readonly HeldBadge[]>;
  readonly messages: Messages;
  /** The colleague's languages, `FR`, in order. */
  readonly languages: readonly string[];
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
const personBack = (found: Found, today: string): string | undefined => {
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

/** The message begun: in a language that both share, about the topic asked for. */
const begunWords = (
  { ambassador }: Found,
  { messages, languages }: PersonWording,
  topic: string | undefined
): { readonly text?: string; readonly subject?: string } => {
  if (messages === undefined) return {};
  const spoken = languageWith(languages, ambassador.languages);
  const name = visible(ambassador.person?.firstName ?? '') || nameOf(ambassador);
  const text =
    topic === undefined
      ? messages(spoken, 'asking', { name })
      : messages(spoken, 'askingAbout', { name, topic: wordOf(topics, topic, spoken) });
  return { text, subject: messages(spoken, 'subject') };
};

/** What is said of somebody whatever is asked. */
type PersonStanding = Omit<PersonView, 'reasons' | 'back' | 'chat' | 'mail'>;

const personStanding = (ambassador: Ambassador, wording: PersonWording): PersonStanding => {
  const name = nameOf(ambassador);
  const office = wording.offices.get(ambassador.office ?? Number.NaN);
  return {
    id: ambassador.id,
    name,
    initials: initials(name),
    photo: wording.photoOf(ambassador.person),
    role: ambassador.primaryRole.trim() || (ambassador.person?.jobTitle.trim() ?? ''),
    circle: circleName(wording.circles, ambassador.primaryCircle),
    path: pathOf(wording.circles, ambassador.primaryCircle),
    office: office === undefined ? '' : nameIn(language, office),
    about: aboutOf(ambassador),
    topics: ambassador.topics.map((topic) => ({
      key: keyOf(topic),
      label: topicWord(topic),
      translate: topicTranslate(topic)
    })),
    languages: atTheStart(
      ambassador.languages.map((each) => (typeof each === 'string' ? sayLanguage(each) : each.undeclared))
    ).join(', '),
    since: sinceOf(ambassador.since),
    badges: (wording.held.get(ambassador.id) ?? []).map(({ badge }) => ({
      key: String(badge.id),
      label: nameIn(language, badge),
      icon: iconNamed(badge.icon)
    })),
    link: wording.linkTo(ambassador.id)
  };
};

const wordsOf = (found: Found, wording: PersonWording, topic: string | undefined): PersonView => {
  const { person } = found.ambassador;
  const email = person?.email ?? '';
  const message = begunWords(found, wording, topic);
  return {
    ...personStanding(found.ambassador, wording),
    reasons: reasonsOf(found),
    back: personBack(found, wording.today),
    chat: person && teamsChat(teamsAccount(person), message.text),
    mail: mailTo(email, message.subject, message.text)
  };
};

/** What the words of somebody depend on besides the wording. */
const signOf = ({ ambassador, reasons, away, backOn }: Found, topic: string | undefined): string =>
  JSON.stringify([ambassador.id, reasons, away, backOn, topic]);

/** More cards than anybody looks at; then the oldest words are made again. */
const mostKept = 500;

/** Puts a found ambassador into words; the message begun names the first of the topics asked for that the person knows. */
export type Viewer = (found: Found, topics: readonly string[]) => PersonView;

/**
 * Words people. Who stands as before gets the same view as before, the very same object: typing on then neither words nor
 * draws that card again.
 */
export const viewer = (wording: PersonWording): Viewer => {
  const kept = new Map<string, PersonView>();
  return (found, asked) => {
    const topic = asked.find((each) => found.ambassador.topics.some((known) => keyOf(known) === each));
    const sign = signOf(found, topic);
    const before = kept.get(sign);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const view = wordsOf(found, wording, topic);
    kept.set(sign, view);
    return view;
  };
};
