import * as React from 'react';
import { type AgendaFacet, isMeantFor } from '../../domain/sessions/agenda';
import { FacetLine, type Filtering, TopicChips } from '../../shell/Filters';
import { topicWord } from '../../shell/reasons';
import { capital, say, sayCount, sayLanguage } from '../../strings/say';
import { Chip } from '../../ui/Chip';
import { KindChips } from './KindChips';
import styles from './sessions.module.scss';
import type { SessionsState } from './useSessions';

type BesideKinds = Exclude<AgendaFacet, 'kind'>;

/** For whom stands as a chip at the end, and with the others in the panel. */
const besideKinds: readonly BesideKinds[] = ['topic', 'language'];

const facetWords: Readonly<Record<BesideKinds, () => string>> = {
  topic: () => say('FacetTopic'),
  language: () => say('FacetLanguage'),
  audience: () => say('SessionsFor')
};

const facetValueWords: Readonly<Record<BesideKinds, (value: string) => string>> = {
  topic: topicWord,
  language: (value) => capital(sayLanguage(value)),
  audience: () => say('SessionsForMe')
};

const foundWords = ({ weeks }: SessionsState): string =>
  sayCount(
    'SessionsFound',
    weeks.reduce((sum, { sessions }) => sum + sessions.length, 0)
  );

/** Kinds are chips of their own, one at a time: what is chosen there stays. */
const sessionFiltering = (state: SessionsState, line: readonly BesideKinds[]): Filtering => {
  const { topic = [], language = [], audience = [] } = state.asked.chosen;
  const valueWord = (facet: string, value: string): string => facetValueWords[facet as BesideKinds](value);
  return {
    label: say('FacetTopic'),
    line,
    chips: false,
    word: (facet) => facetWords[facet as BesideKinds](),
    valueWord,
    choicesOf: (facet, values) =>
      [...values]
        .sort((one, other) => other.count - one.count)
        .map((value) => ({ ...value, label: valueWord(facet, value.value), depth: 0 })),
    valuesIn: (facet) => state.counts()[facet as BesideKinds].length,
    commonTopics: [],
    counts: state.counts,
    chosen: { topic, language, audience },
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
      <TopicChips filtering={sessionFiltering(state, offers ? [...besideKinds, 'audience'] : besideKinds)} />
      <FacetLine
        filtering={sessionFiltering(state, besideKinds)}
        {...(offers ? { end: <Chip label={say('SessionsForMe')} on={on} onClick={turn} /> } : {})}
      />
      <p className={styles.unseen} role="status">
        {foundWords(state)}
      </p>
    </>
  );
};

export default SessionFilters;
