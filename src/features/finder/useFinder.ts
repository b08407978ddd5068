import * as React from 'react';
import { nameOf, serving } from '../../domain/ambassadors';
import { heldBadges } from '../../domain/badges';
import { circleTree, type CircleTree } from '../../domain/circles';
import { facetsOf, type Facet, type FacetValue } from '../../domain/facets';
import { findAmbassadors, nearest, type Found } from '../../domain/finder';
import { seekerOf } from '../../domain/profile';
import type { Office, SearchTerm } from '../../lists';
import { addressWith, useAddress } from '../../shell/address';
import { recall, remember } from '../../shell/memory';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useMessages } from '../../shell/useMessages';
import { language } from '../../strings/say';
import type { PersonView } from './person';
import { type Asked, askedIn, chosenCount, finderPrefix, valuesOf } from './question';
import type { FirstRead, LaterRead } from './usePeople';
import { useSearch } from './useSearch';
import { viewOf, type Wording } from './view';

/** What the Finder draws once people have been read. */
export interface FinderState {
  readonly asked: Asked;
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
  /** The colleague's circle; absent: to be chosen. */
  readonly circle: number | undefined;
  /** The profile itself names another circle, or none: there is a choice to take back. */
  readonly corrected: boolean;
  readonly chooseCircle: (id: number | undefined) => void;
  readonly hero: PersonView | undefined;
  readonly alsoNear: readonly PersonView[];
  /** Everybody the question selects, nearest first. */
  readonly selected: readonly Found[];
  /** The same without the hero while nothing is asked: nobody stands on the page twice. */
  readonly listed: readonly Found[];
  readonly understood: readonly string[];
  readonly counts: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** The commonest topics first, whatever is asked: chips do not change places. */
  readonly commonTopics: readonly string[];
  readonly view: (found: Found) => PersonView;
  /** The person whose card is open; null: not, or no longer, in the list. */
  readonly open: PersonView | null | undefined;
  readonly ask: (asked: Asked, how: 'push' | 'replace') => void;
  readonly shareLink: () => string;
}

const noTerms: readonly SearchTerm[] = [];

const cleanPage = (): string => `${window.location.origin}${window.location.pathname}`;

/** Decides nothing: puts the question to the domain and its answers into words. */
export const useFinder = (read: FirstRead, later: LaterRead | undefined): FinderState => {
  const { today, photoOf, memoryKey } = useSurroundings();
  const day = today();
  const messages = useMessages(true);

  const [values, write] = useAddress(finderPrefix);
  const asked = React.useMemo(() => askedIn(values), [values]);
  const ask = React.useCallback((next: Asked, how: 'push' | 'replace') => write(valuesOf(next), how), [write]);

  const circles = React.useMemo(() => circleTree(read.circles.value), [read.circles.value]);
  const offices = React.useMemo(
    () => new Map(read.offices.value.map((office) => [office.id, office])),
    [read.offices.value]
  );

  const [correction, setCorrection] = React.useState(() => Number(recall(`${memoryKey}:circle`) ?? Number.NaN));
  const chooseCircle = React.useCallback(
    (id: number | undefined) => {
      remember(`${memoryKey}:circle`, id === undefined ? undefined : String(id));
      setCorrection(id ?? Number.NaN);
    },
    [memoryKey]
  );
  const corrected = circles.circle(correction) !== undefined;
  const seeker = React.useMemo(() => {
    const known = seekerOf(read.profile.value, { circles: read.circles.value, offices: read.offices.value }, language);
    return corrected ? { ...known, circle: correction } : known;
  }, [read.profile.value, read.circles.value, read.offices.value, corrected, correction]);

  const people = React.useMemo(
    () => ({ ambassadors: read.ambassadors, circles, offices: read.offices.value }),
    [read.ambassadors, circles, read.offices.value]
  );
  const answer = useSearch(asked.text, people, later?.terms.value ?? noTerms);
  const everybody = React.useMemo(() => serving(read.ambassadors), [read.ambassadors]);
  const facets = React.useMemo(
    () => facetsOf(everybody, { circles, offices: read.offices.value, day }),
    [everybody, circles, read.offices.value, day]
  );

  const topicsAsked = React.useMemo(
    () => [...new Set([...(asked.chosen.topic ?? []), ...answer.topics])],
    [asked.chosen.topic, answer.topics]
  );
  const plain = React.useMemo(() => findAmbassadors({ seeker, day }, people), [seeker, day, people]);
  const ranked = React.useMemo(
    () => (topicsAsked.length === 0 ? plain : findAmbassadors({ seeker, day, topics: topicsAsked }, people)),
    [topicsAsked, plain, seeker, day, people]
  );
  const searched = React.useMemo(() => answer.select(ranked), [answer, ranked]);
  const selected = React.useMemo(
    () => searched.filter(({ ambassador }) => facets.passes(ambassador, asked.chosen)),
    [searched, facets, asked.chosen]
  );
  const counts = React.useMemo(
    () =>
      facets.counts(
        searched.map(({ ambassador }) => ambassador),
        asked.chosen
      ),
    [facets, searched, asked.chosen]
  );
  const commonTopics = React.useMemo(
    () =>
      [...facets.counts(everybody, {}).topic].sort((one, other) => other.count - one.count).map(({ value }) => value),
    [facets, everybody]
  );

  const held = React.useMemo(() => heldBadges(later?.awards.value ?? [], later?.badges.value ?? [], day), [later, day]);
  const wording = React.useMemo(
    (): Wording => ({
      circles,
      offices,
      held,
      messages,
      languages: seeker.languages,
      topics: topicsAsked,
      today: day,
      photoOf,
      linkTo: (id) => addressWith(finderPrefix, { person: [String(id)] }, cleanPage())
    }),
    [circles, offices, held, messages, seeker.languages, topicsAsked, day, photoOf]
  );
  const view = React.useCallback((found: Found) => viewOf(found, wording), [wording]);

  const near = React.useMemo(() => nearest(plain, seeker.login), [plain, seeker.login]);
  const open = React.useMemo(() => {
    if (asked.person === undefined) return undefined;
    const found = plain.find(({ ambassador }) => ambassador.id === asked.person);
    return found === undefined ? null : view(found);
  }, [asked.person, plain, view]);

  const untouched = answer.empty && chosenCount(asked.chosen) === 0;
  return {
    asked,
    circles,
    offices,
    circle: circles.circle(seeker.circle)?.id,
    corrected,
    chooseCircle,
    hero: near && view(near.hero),
    alsoNear: near?.alsoNear.map(view) ?? [],
    selected,
    listed: untouched ? selected.filter((found) => found.ambassador.id !== near?.hero.ambassador.id) : selected,
    understood: answer.topics,
    counts,
    commonTopics,
    view,
    open,
    ask,
    shareLink: () => addressWith(finderPrefix, valuesOf(asked), cleanPage())
  };
};

/** Whether anybody may be shown at all. */
export const anybody = (read: FirstRead): boolean => serving(read.ambassadors).some((each) => nameOf(each) !== '');
