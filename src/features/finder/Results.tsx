import * as React from 'react';
import { capital, say, sayCount, sayCountParts } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { AmbassadorCard } from './AmbassadorCard';
import { FacetLine } from './Filters';
import styles from './finder.module.scss';
import { NearRow } from './Hero';
import { Order } from './Order';
import type { PersonView } from './person';
import { chosenCount } from './question';
import type { FinderState } from './useFinder';
import { topicWord } from './view';

interface Props {
  readonly finder: FinderState;
  readonly step: number;
  readonly community: string | undefined;
  readonly onOpen: (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;
}

const useLater = <Value,>(value: Value, milliseconds: number): Value => {
  const [later, setLater] = React.useState(value);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLater(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
};

/** How many, and what was understood; spoken once the typing pauses. */
const CountLine = ({ finder }: { readonly finder: FinderState }): React.ReactElement => {
  const many = finder.selected.length;
  const text = finder.asked.text.trim();
  const topic = finder.understood[0];
  const none = text === '' ? say('FinderNoneChosen') : capital(say('FinderNone', { text }));
  const line = useLater(`${many}|${text}|${topic ?? ''}|${none}`, 300);
  const [spokenMany = '0', , spokenTopic = '', spokenNone = ''] = line.split('|');
  if (Number(spokenMany) === 0)
    return (
      <p className={styles.countLine} role="status">
        <strong>{spokenNone}</strong>
      </p>
    );
  return (
    <p className={styles.countLine} role="status">
      {sayCountParts('FinderCount', Number(spokenMany), {
        people: <strong key="people">{sayCount('People', Number(spokenMany))}</strong>
      })}
      {spokenTopic !== '' && (
        <span className={styles.understood}> · {say('FinderUnderstood', { topic: topicWord(spokenTopic) })}</span>
      )}
    </p>
  );
};

/** Nobody fits: who is nearest anyway, and whom else to ask. */
const Nobody = ({ finder, community, onOpen }: Omit<Props, 'step'>): React.ReactElement => (
  <div className={styles.nobody}>
    <button type="button" className={styles.inlineLink} onClick={() => finder.ask({ text: '', chosen: {} }, 'push')}>
      {say('FinderClear')}
    </button>
    {finder.hero !== undefined && (
      <>
        <h3 className={styles.searchHeading}>{say('FinderNearest')}</h3>
        <ul className={styles.nearList}>
          <NearRow person={finder.hero} onOpen={onOpen} />
        </ul>
      </>
    )}
    {community !== undefined && (
      <LinkButton icon="Group" href={community} newTab>
        {say('FinderCommunity')}
      </LinkButton>
    )}
  </div>
);

/** Everybody the question selects, nearest first, some at a time. */
export const Results = ({ finder, step, community, onOpen }: Props): React.ReactElement => {
  const [shown, setShown] = React.useState(step);
  const question = JSON.stringify([finder.asked.text, finder.asked.chosen]);
  React.useEffect(() => setShown(step), [question, step]);
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  const [jumpTo, setJumpTo] = React.useState<number>();
  React.useEffect(() => {
    if (jumpTo !== undefined) firstNew.current?.focus();
  }, [jumpTo]);

  const rest = finder.listed.length - shown;
  return (
    <>
      <div className={styles.countRow}>
        <CountLine finder={finder} />
        <FacetLine finder={finder} />
      </div>
      {finder.selected.length === 0 && <Nobody finder={finder} community={community} onOpen={onOpen} />}
      {finder.listed.length > 0 && (
        <ul className={styles.cards}>
          {finder.listed.slice(0, shown).map((found, place) => {
            const person = finder.view(found);
            return (
              <AmbassadorCard
                key={person.id}
                person={person}
                onOpen={onOpen}
                {...(place === jumpTo ? { nameRef: firstNew } : {})}
              />
            );
          })}
        </ul>
      )}
      {rest > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              setJumpTo(shown);
              setShown(shown + step);
            }}
          >
            {sayCount('FinderMore', Math.min(step, rest))}
          </Button>
        </div>
      )}
      {finder.selected.length > 1 && (
        <p className={styles.orderBelow}>
          <Order />
        </p>
      )}
      {community !== undefined && finder.selected.length > 0 && (
        <p className={styles.community}>
          {say('FinderNotRight')}{' '}
          <a href={community} target="_blank" rel="noreferrer" data-interception="off" className={styles.strongLink}>
            {say('FinderCommunity')}
          </a>
        </p>
      )}
      {chosenCount(finder.asked.chosen) > 0 && finder.selected.length > 0 && (
        <p className={styles.community}>
          <button
            type="button"
            className={styles.inlineLink}
            onClick={() => finder.ask({ text: '', chosen: {} }, 'push')}
          >
            {say('FinderClear')}
          </button>
        </p>
      )}
    </>
  );
};
