import * as React from 'react';
import { facetsOf } from '../../domain/finder/facets';
import {
  type CatalogueSection,
  catalogueOf,
  type CatalogueTraining,
  goOnWith,
  isDone,
  sectionsOf,
  type Ticks,
  topicsIn
} from '../../domain/learning/catalogue';
import { type Proposal, proposalsOf } from '../../domain/learning/selfCheck';
import { languagesOf, type Spoken } from '../../domain/people/profile';
import type { SearchTerm } from '../../lists';
import { addressWith, cleanPage, shareAsQuery, useAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useVisit } from '../../shell/useVisit';
import { language } from '../../strings/say';
import { type CatalogueAsked, catalogueAsked, cataloguePrefix, catalogueValues, isFiltered } from './address';
import { trainingReaders } from './facets';
import type { CatalogueLater, CatalogueRead } from './reads';
import { type CheckState, useCheck } from '../../shell/useCheck';
import { useTrainingSearch } from './useTrainingSearch';

/** What the catalogue draws once it has been read. */
export interface CatalogueState {
  readonly asked: CatalogueAsked;
  readonly ask: (asked: CatalogueAsked, how: 'push' | 'replace') => void;
  readonly catalogue: readonly CatalogueTraining[];
  /** Nothing is asked: sections stand there. */
  readonly untouched: boolean;
  /** What search and filters leave, the likeliest first. */
  readonly selected: readonly CatalogueTraining[];
  readonly understood: readonly string[];
  readonly sections: readonly CatalogueSection[];
  /** The last day before today on which the person was here; absent: never. */
  readonly lastVisit: string | undefined;
  /** What was begun and is not done, the last first. */
  readonly begun: readonly CatalogueTraining[];
  readonly done: number;
  /** What the self-check proposes; empty: nothing, or nothing was answered. */
  readonly proposals: readonly Proposal[];
  readonly check: CheckState;
  /** Topics, the commonest first. */
  readonly topics: readonly string[];
  /** The training that is open; null: the address names none that is there. */
  readonly open: CatalogueTraining | null | undefined;
  /** How many values a filter has, whatever is asked. */
  readonly valuesIn: (facet: string) => number;
  /** Another function only when the numbers may be others; counted when it is called, and once. */
  readonly counts: () => ReturnType<ReturnType<typeof facetsOf>['counts']>;
  /** Address of a training on this page; in Teams its own, for there is no page to lead to. */
  readonly linkTo: (training: CatalogueTraining) => string;
  /** The state with that training open, as the sub-page of a Teams tab. */
  readonly stateOf: (training: CatalogueTraining) => string;
}

const pageLanguage = language.toUpperCase() as Spoken;
const noWords: readonly SearchTerm[] = [];

/** Decides nothing: puts the question to the domain. */
export const useCatalogue = (
  read: CatalogueRead,
  later: CatalogueLater,
  { ticks, isAmbassador, fresh }: { readonly ticks: Ticks; readonly isAmbassador: boolean; readonly fresh: boolean }
): CatalogueState => {
  const { teams } = useSurroundings();
  const prefix = usePrefix(cataloguePrefix);
  const [values, write] = useAddress(prefix);
  const asked = React.useMemo(() => catalogueAsked(values), [values]);
  const ask = React.useCallback(
    (next: CatalogueAsked, how: 'push' | 'replace') => write(catalogueValues(next), how),
    [write]
  );

  const profile = read.profile.value;
  const catalogue = React.useMemo(
    () => catalogueOf(read.trainings, [pageLanguage, ...languagesOf(profile, language)], isAmbassador),
    [read.trainings, profile, isAmbassador]
  );
  const visit = useVisit('catalogue', read.trainings, fresh);
  const check = useCheck();
  const begun = React.useMemo(() => goOnWith(catalogue, ticks), [catalogue, ticks]);
  const answers = check.now?.answers;
  const proposals = React.useMemo(
    () => (answers === undefined ? [] : proposalsOf(answers, catalogue, ticks)),
    [answers, catalogue, ticks]
  );

  const searched = useTrainingSearch(asked.text, catalogue, later.search?.terms.value ?? noWords);
  const facets = React.useMemo(() => facetsOf(catalogue, trainingReaders(ticks)), [catalogue, ticks]);
  const selected = React.useMemo(
    () =>
      isFiltered(asked.chosen)
        ? searched.found.filter((training) => facets.passes(training, asked.chosen))
        : searched.found,
    [searched.found, facets, asked.chosen]
  );
  const all = React.useMemo(() => facets.counts(catalogue, {}), [facets, catalogue]);
  const counts = React.useMemo(() => {
    let known: ReturnType<typeof facets.counts> | undefined;
    return () => (known ??= facets.counts(searched.found, asked.chosen));
  }, [facets, searched.found, asked.chosen]);

  const first = begun[0]?.topics[0] ?? proposals[0]?.topic;
  const seen = visit?.seen;
  const sections = React.useMemo(
    () =>
      sectionsOf(catalogue, {
        ...(seen === undefined ? {} : { seen }),
        ...(first === undefined ? {} : { topic: first })
      }),
    [catalogue, seen, first]
  );
  const topics = React.useMemo(() => topicsIn(catalogue), [catalogue]);
  const linkTo = React.useCallback(
    (training: CatalogueTraining) =>
      teams === undefined ? addressWith(cataloguePrefix, { training: [training.key] }, cleanPage()) : training.link,
    [teams]
  );
  return {
    asked,
    ask,
    catalogue,
    untouched: searched.empty && !isFiltered(asked.chosen),
    selected,
    understood: searched.topics,
    sections,
    lastVisit: visit?.on,
    begun,
    done: catalogue.filter((training) => isDone(ticks, training)).length,
    proposals,
    check,
    topics,
    open: asked.training === undefined ? undefined : (catalogue.find(({ key }) => key === asked.training) ?? null),
    valuesIn: (facet) => (all as Readonly<Record<string, readonly unknown[]>>)[facet]?.length ?? 0,
    counts: counts as CatalogueState['counts'],
    linkTo,
    stateOf: ({ key }) => shareAsQuery(cataloguePrefix, { training: [key] })
  };
};
