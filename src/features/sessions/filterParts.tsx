import * as React from 'react';
import { type AgendaFacet, isMeantFor } from '../../domain/sessions/agenda';
import { FacetLine, type Filtering, TopicChips } from '../../shell/Filters';
import { topicWord } from '../../shell/reasons';
import { kindWord } from '../../shell/sessionWords';
import { capital, say, sayCount, sayLanguage } from '../../strings/say';
import { Chip } from '../../ui/Chip';
import { KindChips } from './KindChips';
import styles from './sessions.module.scss';
import type { SessionsState } from './useSessions';

/** Kinds stand as chips before the line, for whom as one at its end; both with the others in the panel. */
const agendaLine: readonly AgendaFacet[] = ['topic', 'language', 'place'];

const facetWords: Readonly<Record<AgendaFacet, () => string>> = {
  kind: () => say('SessionsKinds'),
  topic: () => say('FacetTopic'),
  language: () => say('FacetLanguage'),
  place: () => say('FacetPlace'),
  audience: () => say('SessionsFor')
};

const agendaValueWords: Readonly<Record<AgendaFacet, (value: string) => string>> = {
  kind: (kind) => kindWord({ kind: kind as never }),
  topic: topicWord,
  language: (value) => capital(sayLanguage(value)),
  place: (value) => value,
  audience: () => say('SessionsForMe')
};

const foundWords = ({ weeks }: SessionsState): string =>
  sayCount(
    'SessionsFound',
    weeks.reduce((sum, { sessions }) => sum + sessions.length, 0)
  );

const sessionFiltering = (state: SessionsState, line: readonly AgendaFacet[]): Filtering => {
  const valueWord = (facet: string, value: string): string => agendaValueWords[facet as AgendaFacet](value);
  return {
    label: say('FacetTopic'),
    line,
    chips: false,
    word: (facet) => facetWords[facet as AgendaFacet](),
    valueWord,
    choicesOf: (facet, values) =>
      [...values]
        .sort((one, other) => other.count - one.count)
        .map((value) => ({ ...value, label: valueWord(facet, value.value), depth: 0 })),
    valuesIn: (facet) => state.counts()[facet as AgendaFacet].length,
    commonTopics: [],
    counts: state.counts,
    chosen: Object.fromEntries(line.map((facet) => [facet, state.asked.chosen[facet] ?? []])),
    choose: (chosen) => state.ask({ ...state.asked, chosen: { ...state.asked.chosen, ...chosen } }, 'push'),
    show: foundWords(state)
  };
};

/** Kinds as chips, and the other filters beside them; in a narrow column those in a panel. What they leave is told. */
const SessionFilters = ({ state }: { readonly state: SessionsState }): React.ReactElement => {
  const { audience = [] } = state.asked.chosen;
  const on = audience.length > 0;
  const mine = state.coming.filter(({ session }) => isMeantFor(session, state.meant)).length;
  // What was chosen once stays where the focus is.
  const used = React.useRef(on);
  used.current ||= on;
  const offers = used.current || (mine > 0 && mine < state.coming.length);
  const turn = (): void =>
    state.ask({ ...state.asked, chosen: { ...state.asked.chosen, audience: on ? [] : ['mine'] } }, 'push');
  return (
    <>
      <KindChips state={state} />
      <TopicChips
        filtering={sessionFiltering(state, ['kind', ...agendaLine, ...(offers ? (['audience'] as const) : [])])}
      />
      <FacetLine
        filtering={sessionFiltering(state, agendaLine)}
        {...(offers ? { end: <Chip label={say('SessionsForMe')} on={on} onClick={turn} /> } : {})}
      />
      <p className={styles.unseen} role="status">
        {foundWords(state)}
      </p>
    </>
  );
};

export default SessionFilters;
