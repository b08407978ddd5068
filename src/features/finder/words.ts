import { aboutOf, nameOf } from '../../domain/people/ambassadors';
import type { HeldBadge } from '../../domain/roster/badges';
import type { CircleTree } from '../../domain/circles/circles';
import { type Found, knownOf } from '../../domain/finder/finder';
import { mailTo, teamsAccount, teamsChat } from '../../domain/common/links';
import { initials, visible } from '../../domain/common/text';
import { keyOf, nameIn, otherLanguage, wordOf } from '../../domain/common/words';
import type { Ambassador, Office } from '../../lists';
import type { Person } from '../../lists/columns';
import { topics as declared } from '../../lists/topics';
import { backWords, reasonWord, topicTranslate, topicWord } from '../../shell/reasons';
import { languageWith, type Messages } from '../../shell/useMessages';
import { capital, language, sayLanguage, sayList } from '../../strings/say';
import type { IconName } from '../../ui/icons';
import { circleName } from './circleName';
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
  /** The reader is a curator. */
  readonly editable: boolean;
}

const atTheStart = (parts: readonly string[]): readonly string[] =>
  parts.map((part, index) => (index === 0 ? capital(part) : part));

/** Several topics in a sentence: `Excel, Teams et Word`. */
export const topicsWord = (topics: readonly string[]): string => sayList(topics.map(topicWord));

/** Every reason that was asked for counts; a line holds three. Of the topics asked for, all that the person knows are named. */
const reasonsOf = (found: Found, topics: readonly string[]): readonly string[] => {
  const shown = found.reasons.length <= 3 ? found.reasons : [...found.reasons.slice(0, 2), ...found.reasons.slice(-1)];
  return atTheStart(
    shown.map((reason) => reasonWord(reason.kind === 'topic' ? { ...reason, topic: topicsWord(topics) } : reason))
  );
};

/** The names of the circles around somebody's own, and its own; a circle by itself has no place to tell. */
const pathOf = (circles: CircleTree, id: number | undefined): readonly string[] => {
  const path = circles.path(id ?? Number.NaN);
  return path.length < 2 ? [] : path.map((circle) => circleName(circles, circle.id));
};

/** The message begun: in a language that both share, about the topics asked for. */
const begunWords = (
  { ambassador }: Found,
  { messages, languages }: PersonWording,
  topics: readonly string[]
): { readonly text?: string; readonly subject?: string } => {
  if (messages === undefined) return {};
  const spoken = languageWith(languages, ambassador.languages);
  const name = visible(ambassador.person?.firstName ?? '') || nameOf(ambassador);
  const text =
    topics.length === 0
      ? messages(spoken, 'asking', { name })
      : messages(spoken, 'askingAbout', {
          name,
          topic: new Intl.ListFormat(spoken).format(topics.map((topic) => wordOf(declared, topic, spoken)))
        });
  return { text, subject: messages(spoken, 'subject') };
};

/** What is said of somebody whatever is asked. */
type PersonStanding = Omit<PersonView, 'reasons' | 'back' | 'chat' | 'mail'>;

const personStanding = (ambassador: Ambassador, wording: PersonWording): PersonStanding => {
  const name = nameOf(ambassador);
  const office = wording.offices.get(ambassador.office ?? Number.NaN);
  const circle = wording.circles.circle(ambassador.primaryCircle);
  return {
    id: ambassador.id,
    name,
    initials: initials(name),
    photo: wording.photoOf(ambassador.person),
    role: ambassador.primaryRole.trim() || (ambassador.person?.jobTitle.trim() ?? ''),
    circle: circleName(wording.circles, ambassador.primaryCircle),
    circleLang: circle && otherLanguage(language, circle),
    officeLang: office && otherLanguage(language, office),
    path: pathOf(wording.circles, ambassador.primaryCircle),
    office: office === undefined ? '' : nameIn(language, office),
    about: aboutOf(ambassador),
    topics: ambassador.topics.map((topic) => ({
      key: keyOf(topic),
      label: topicWord(topic),
      translate: topicTranslate(topic)
    })),
    languages: ambassador.languages.map((each) => (typeof each === 'string' ? sayLanguage(each) : each.undeclared)),
    since: ambassador.since,
    badges: (wording.held.get(ambassador.id) ?? []).map(({ badge }) => ({
      key: String(badge.id),
      label: nameIn(language, badge),
      lang: otherLanguage(language, badge),
      icon: badge.icon as IconName
    })),
    editable: wording.editable,
    link: wording.linkTo(ambassador.id)
  };
};

const wordsOf = (found: Found, wording: PersonWording, topics: readonly string[]): PersonView => {
  const { person } = found.ambassador;
  const email = person?.email ?? '';
  const message = begunWords(found, wording, topics);
  return {
    ...personStanding(found.ambassador, wording),
    reasons: reasonsOf(found, topics),
    back: backWords(found, wording.today),
    chat: person && teamsChat(teamsAccount(person), message.text),
    mail: mailTo(email, message.subject, message.text)
  };
};

/** What the words of somebody depend on besides the wording. */
const signOf = ({ ambassador, reasons, away, backOn }: Found, topics: readonly string[]): string =>
  JSON.stringify([ambassador.id, reasons, away, backOn, topics]);

/** More cards than anybody looks at; then the oldest words are made again. */
const mostKept = 500;

/** Puts a found ambassador into words; the message begun names those of the topics asked for that the person knows. */
export type Viewer = (found: Found, topics: readonly string[]) => PersonView;

/**
 * Words people. Who stands as before gets the same view as before, the very same object: typing on then neither words nor
 * draws that card again.
 */
export const viewer = (wording: PersonWording): Viewer => {
  const kept = new Map<string, PersonView>();
  return (found, asked) => {
    const topics = knownOf(found.ambassador, asked);
    const sign = signOf(found, topics);
    const before = kept.get(sign);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const view = wordsOf(found, wording, topics);
    kept.set(sign, view);
    return view;
  };
};
