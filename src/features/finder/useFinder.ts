import * as React from 'react';
import { onceMade } from '../../device/onceMade';
import { nameOf, serving } from '../../domain/people/ambassadors';
import { heldBadges } from '../../domain/roster/badges';
import { circleTree, type CircleTree } from '../../domain/circles/circles';
import { facetsOf } from '../../domain/finder/facets';
import { nearest, type Nearest, rankedOn, ranking, type Found } from '../../domain/finder/finder';
import { everySpoken, seekerOf } from '../../domain/people/profile';
import type { Ambassador, Circle, Office, SearchTerm } from '../../lists';
import { addressWith, cleanPage, shareAsQuery, useAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useMessages } from '../../shell/useMessages';
import { language } from '../../strings/say';
import { facetReaders } from './facets';
import type { PersonView } from './person';
import { type FinderAsked, finderAsked, chosenCount, finderPrefix, finderValues } from './address';
import type { FinderSettings } from './settings';
import type { FinderRead, FinderLater } from './reads';
import { type Corrections, useCorrections } from './useCorrections';
import { type Counting, useCounts } from './useCounts';
import { useSearch } from '../../shell/useSearch';
import { viewer, type PersonWording } from './words';

/** What the Finder draws once people have been read. */
export interface FinderState extends Counting {
  readonly asked: FinderAsked;
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
  /** The colleague's circle; absent: to be chosen. */
  readonly circle: number | undefined;
  /** The colleague's office; absent: not known. */
  readonly office: number | undefined;
  readonly corrections: Corrections;
  /** The circle whose people alone are shown, as the page's author wants; absent: everybody is. */
  readonly target: Circle | undefined;
  readonly hero: PersonView | undefined;
  readonly alsoNear: readonly PersonView[];
  /** Your ambassador and who else is near on another day; undefined: nobody. */
  readonly nearOn: (day: string) => { readonly hero: PersonView; readonly alsoNear: readonly PersonView[] } | undefined;
  /** Everybody the question selects, nearest first. */
  readonly selected: readonly Found[];
  /** The same without the hero while nothing is asked: nobody stands on the page twice. */
  readonly listed: readonly Found[];
  readonly understood: readonly string[];
  /** Nothing is searched for, nothing filtered. */
  readonly untouched: boolean;
  readonly view: (found: Found) => PersonView;
  /** The person whose card is open; null: not, or no longer, in the list. */
  readonly open: PersonView | null | undefined;
  readonly ask: (asked: FinderAsked, how: 'push' | 'replace') => void;
  readonly shareLink: () => string;
  /** The same as the sub-page of a Teams tab. */
  readonly shareState: () => string;
}

const noTerms: readonly SearchTerm[] = [];

/** Everybody with a role in a circle or in what is inside it; all, while there is nobody or no such circle. */
export const ofCircle = (
  ambassadors: readonly Ambassador[],
  circles: CircleTree,
  key: string | undefined
): { readonly target: Circle | undefined; readonly members: readonly Ambassador[] } => {
  const wanted = key?.trim() ?? '';
  const target = wanted === '' ? undefined : circles.circles.find((circle) => circle.key === wanted);
  if (target === undefined) return { target: undefined, members: ambassadors };
  const inside = circles.inside(target.id);
  const members = ambassadors.filter(({ primaryCircle, otherCircles }) =>
    [primaryCircle, ...otherCircles].some((id) => id !== undefined && inside.has(id))
  );
  return serving(members).length === 0 ? { target: undefined, members: ambassadors } : { target, members };
};

/**
 * Decides nothing: puts the question to the domain and its answers into words. `chosen`: who stands first, while nobody else is
 * known; absent: whoever is nearest.
 */
export const useFinder = (
  read: FinderRead,
  later: FinderLater | undefined,
  { circle: targetKey, filters, layout }: FinderSettings,
  chosen?: Nearest
): FinderState => {
  const { today, photoOf, finderPage, teams } = useSurroundings();
  const day = today();
  const messages = useMessages(true);

  const prefix = usePrefix(finderPrefix);
  const [values, write] = useAddress(prefix);
  const asked = React.useMemo(() => finderAsked(values), [values]);
  const ask = React.useCallback(
    (next: FinderAsked, how: 'push' | 'replace') => write(finderValues(next), how),
    [write]
  );

  const circles = React.useMemo(() => circleTree(read.circles.value), [read.circles.value]);
  const offices = React.useMemo(
    () => new Map(read.offices.value.map((office) => [office.id, office])),
    [read.offices.value]
  );

  const corrections = useCorrections(circles, offices);
  const seeker = React.useMemo(() => {
    const known = seekerOf(read.profile.value, { circles: read.circles.value, offices: read.offices.value }, language);
    const { circle = known.circle, office = known.office } = corrections;
    return {
      ...known,
      ...(circle === undefined ? {} : { circle }),
      ...(office === undefined ? {} : { office })
    };
  }, [read.profile.value, read.circles.value, read.offices.value, corrections]);

  const { target, members } = React.useMemo(
    () => ofCircle(read.ambassadors, circles, targetKey),
    [read.ambassadors, circles, targetKey]
  );
  const people = React.useMemo(
    () => ({ ambassadors: members, circles, offices: read.offices.value }),
    [members, circles, read.offices.value]
  );
  const answer = useSearch(asked.text, people, later?.terms.value ?? noTerms);
  const everybody = React.useMemo(() => serving(members), [members]);
  // The first card needs none of it.
  const facets = React.useMemo(
    () => onceMade(() => facetsOf(everybody, facetReaders({ circles, offices, day }))),
    [everybody, circles, offices, day]
  );

  // As text, so that another letter of the same question changes nothing.
  const topicsSaid = [...new Set([...(asked.chosen.topic ?? []), ...answer.topics])].join('\n');
  const topicsAsked = React.useMemo(() => (topicsSaid === '' ? [] : topicsSaid.split('\n')), [topicsSaid]);
  const rankedFor = React.useMemo(() => ranking({ seeker, day }, people), [seeker, day, people]);
  const plain = React.useMemo(() => rankedFor([]), [rankedFor]);
  // Whoever asks for a language has it in common with those who speak it, and reads so; your ambassador stays.
  const languagesSaid = [...(asked.chosen.language ?? []), ...answer.languages].join('\n');
  const rankedIn = React.useMemo(() => {
    if (languagesSaid === '') return rankedFor;
    const said = languagesSaid.split('\n');
    const languages = everySpoken.filter((each) => said.includes(each));
    return ranking({ seeker: { ...seeker, languages: [...languages, ...seeker.languages] }, day }, people);
  }, [languagesSaid, rankedFor, seeker, day, people]);
  const ranked = React.useMemo(() => rankedIn(topicsAsked), [rankedIn, topicsAsked]);
  const searched = React.useMemo(() => answer.select(ranked, topicsAsked), [answer, ranked, topicsAsked]);
  const selected = React.useMemo(
    () =>
      chosenCount(asked.chosen) === 0
        ? searched
        : searched.filter(({ ambassador }) => facets().passes(ambassador, asked.chosen)),
    [searched, facets, asked.chosen]
  );
  const counting = useCounts({
    facets,
    circles,
    everybody,
    searched,
    chosen: asked.chosen,
    target,
    filters
  });

  const held = React.useMemo(() => heldBadges(later?.awards.value ?? [], later?.badges.value ?? [], day), [later, day]);
  const editable = later?.curator.value === true;
  const wording = React.useMemo(
    (): PersonWording => ({
      circles,
      offices,
      held,
      messages,
      languages: seeker.languages,
      today: day,
      photoOf,
      editable,
      // The address of a frame in Teams is nobody's to share, and a compact web part opens no card.
      linkTo: (id) =>
        addressWith(
          finderPrefix,
          { person: [String(id)] },
          teams !== undefined || layout === 'compact' ? finderPage : cleanPage()
        )
    }),
    [circles, offices, held, messages, seeker.languages, day, photoOf, editable, teams, layout, finderPage]
  );
  const words = React.useMemo(() => viewer(wording), [wording]);
  const view = React.useCallback((found: Found) => words(found, topicsAsked), [words, topicsAsked]);

  const near = React.useMemo(() => chosen ?? nearest(plain, seeker.login), [chosen, plain, seeker.login]);
  const alsoNear = React.useMemo(() => near?.alsoNear.map(view) ?? [], [near, view]);
  const nearOn: FinderState['nearOn'] = (another) => {
    const then = nearest(rankedOn(plain, { seeker, day: another }, people), seeker.login);
    const said = viewer({ ...wording, today: another });
    return then && { hero: said(then.hero, []), alsoNear: then.alsoNear.map((each) => said(each, [])) };
  };
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
    office: offices.get(seeker.office ?? Number.NaN)?.id,
    corrections,
    target,
    hero: near && view(near.hero),
    alsoNear,
    nearOn,
    selected,
    listed:
      untouched && layout !== 'list'
        ? selected.filter((found) => found.ambassador.id !== near?.hero.ambassador.id)
        : selected,
    untouched,
    understood: answer.topics,
    ...counting,
    view,
    open,
    ask,
    shareLink: () =>
      teams === undefined
        ? addressWith(prefix, finderValues(asked), cleanPage())
        : addressWith(finderPrefix, finderValues(asked), finderPage),
    shareState: () => shareAsQuery(finderPrefix, finderValues(asked))
  };
};

/** Whether anybody may be shown at all. */
export const anybody = (read: FinderRead): boolean => serving(read.ambassadors).some((each) => nameOf(each) !== '');
