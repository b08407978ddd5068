import * as React from 'react';
import { focusSearch } from '../../shell/SearchBox';
import { topicWord } from '../../shell/reasons';
import { useLater } from '../../shell/useLater';
import { capital, say, sayCount, sayList } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Cards } from './Cards';
import styles from './catalogue.module.scss';
import type { CardActs } from './TrainingCard';
import type { CatalogueState } from './useCatalogue';

/** Cards at first, and as many more each time: rows of three stay whole. */
const cardsAtOnce = 12;

/** How many, and what was understood; spoken once the typing pauses. */
export const TrainingCount = ({ state }: { readonly state: CatalogueState }): React.ReactElement => {
  const many = state.selected.length;
  const text = state.asked.text.trim();
  const none = text === '' ? say('CatalogueNoneChosen') : capital(say('CatalogueNone', { text }));
  const topics = state.understood;
  const featured = state.sections.find(({ kind }) => kind === 'featured')?.trainings.length ?? 0;
  const fresh = state.sections.find(({ kind }) => kind === 'new')?.trainings.length ?? 0;
  const besides = state.untouched
    ? [
        ...(featured > 0 ? [say('CatalogueFeaturedCount', { n: featured })] : []),
        ...(fresh > 0 ? [sayCount('CatalogueNewCount', fresh)] : [])
      ]
    : topics.length > 0
      ? [sayCount('CatalogueUnderstood', topics.length, { topic: sayList(topics.map(topicWord)) })]
      : [];
  const told = useLater(JSON.stringify(many === 0 ? [none] : [sayCount('CatalogueCount', many), ...besides]), 300);
  const [first = '', ...others] = JSON.parse(told) as readonly string[];
  return (
    <p className={styles.countLine} role="status">
      <strong>{first}</strong>
      {others.length > 0 && <span className={styles.besides}>{`\u00a0· ${others.join(', ')}`}</span>}
    </p>
  );
};

/** What search and filters leave, some at a time. */
export const FoundTrainings = ({
  state,
  acts
}: {
  readonly state: CatalogueState;
  readonly acts: CardActs;
}): React.ReactElement => {
  const question = JSON.stringify([state.asked.text, state.asked.chosen]);
  const [shown, setShown] = React.useState({ question, count: cardsAtOnce });
  const count = shown.question === question ? shown.count : cardsAtOnce;
  const rest = state.selected.length - count;
  return (
    <>
      {state.selected.length > 0 && (
        <Cards
          key={question}
          trainings={state.selected}
          shown={count}
          acts={acts}
          onShown={(next) => setShown({ question, count: next })}
          more={(show) => (
            <p className={styles.more}>
              <Button onClick={() => show(count + cardsAtOnce)}>
                {sayCount('CatalogueMore', Math.min(cardsAtOnce, rest))}
              </Button>
            </p>
          )}
        />
      )}
      <p className={styles.clear}>
        <button
          type="button"
          className={styles.inlineLink}
          onClick={(event) => {
            focusSearch(event.currentTarget);
            state.ask({ text: '', chosen: {} }, 'push');
          }}
        >
          {say('FinderClear')}
        </button>
      </p>
    </>
  );
};
