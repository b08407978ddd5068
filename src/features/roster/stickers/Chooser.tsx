import * as React from 'react';
import { nameOf } from '../../../domain/people/ambassadors';
import type { CircleTree } from '../../../domain/circles/circles';
import { servingByName } from '../../../domain/roster/roster';
import { fold } from '../../../domain/common/text';
import { nameIn } from '../../../domain/common/words';
import type { Ambassador } from '../../../lists';
import { language, say, sayCount } from '../../../strings/say';
import { Checklist } from '../../../ui/Checklist';
import { Select } from '../../../ui/Select';
import { type StickerChoice, chosenPeople, cohortsOf, type Who } from './choice';
import styles from './stickers.module.scss';

const whoWords: Readonly<
  Record<Who, 'StickerView' | 'StickerEverybody' | 'StickerCircle' | 'StickerCohort' | 'StickerNew' | 'StickerPicked'>
> = {
  view: 'StickerView',
  everybody: 'StickerEverybody',
  circle: 'StickerCircle',
  cohort: 'StickerCohort',
  since: 'StickerNew',
  picked: 'StickerPicked'
};

export interface ChooserProps {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  readonly choice: StickerChoice;
  readonly onChoice: (choice: StickerChoice) => void;
}

/** As many as one looks through; the others are found by name. */
const mostPicked = 60;

const OneByOne = ({ ambassadors, choice, onChoice }: ChooserProps): React.ReactElement => {
  const [text, setText] = React.useState('');
  const wanted = fold(text);
  const people = servingByName(ambassadors)
    .filter((each) => wanted === '' || fold(nameOf(each)).includes(wanted))
    .sort((one, other) => Number(choice.picked.has(other.id)) - Number(choice.picked.has(one.id)))
    .slice(0, mostPicked);
  return (
    <>
      <label className={styles.field}>
        <span>{say('StickerFind')}</span>
        <input
          type="search"
          className={styles.input}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles.people}>
        <Checklist
          title={say('StickerPicked')}
          items={people.map((each) => ({
            value: String(each.id),
            label: nameOf(each),
            translate: 'no',
            count: '',
            none: false,
            chosen: choice.picked.has(each.id),
            depth: 0
          }))}
          onToggle={(value) => {
            const picked = new Set(choice.picked);
            if (!picked.delete(Number(value))) picked.add(Number(value));
            onChoice({ ...choice, picked });
          }}
        />
      </div>
    </>
  );
};

/** Whose stickers: everybody, a circle with what is inside it, a cohort, the new ones, or one by one. */
export const Chooser = (props: ChooserProps): React.ReactElement => {
  const { ambassadors, tree, choice, onChoice } = props;
  const cohorts = React.useMemo(() => cohortsOf(ambassadors), [ambassadors]);
  return (
    <div className={styles.part}>
      <label className={styles.field}>
        <span className={styles.title}>{say('StickerPeople')}</span>
        <Select
          className={styles.input}
          value={choice.who}
          onChoice={(chosen) => onChoice({ ...choice, who: chosen as Who })}
        >
          {(Object.keys(whoWords) as Who[])
            .filter((who) => who !== 'view' || choice.view !== undefined)
            .map((who) => (
              <option key={who} value={who}>
                {say(whoWords[who])}
              </option>
            ))}
        </Select>
      </label>
      {choice.who === 'circle' && (
        <label className={styles.field}>
          <span>{say('RosterCircle')}</span>
          <Select
            className={styles.input}
            value={String(choice.circle ?? '')}
            onChoice={(chosen) => onChoice({ ...choice, circle: chosen === '' ? undefined : Number(chosen) })}
          >
            <option value="" />
            {tree.circles.map((circle) => (
              <option key={circle.id} value={circle.id}>
                {`${'\u2003'.repeat(Math.max(0, tree.path(circle.id).length - 1))}${nameIn(language, circle) || say('CircleUnnamed')}`}
              </option>
            ))}
          </Select>
        </label>
      )}
      {choice.who === 'cohort' && (
        <label className={styles.field}>
          <span>{say('RosterCohort')}</span>
          <Select
            className={styles.input}
            value={choice.cohort}
            onChoice={(chosen) => onChoice({ ...choice, cohort: chosen })}
          >
            <option value="" />
            {cohorts.map((cohort) => (
              <option key={cohort} value={cohort}>
                {cohort}
              </option>
            ))}
          </Select>
        </label>
      )}
      {choice.who === 'since' && (
        <label className={styles.field}>
          <span>{say('StickerSince')}</span>
          <input
            type="date"
            className={styles.input}
            value={choice.since}
            onChange={(event) => onChoice({ ...choice, since: event.target.value })}
          />
        </label>
      )}
      {choice.who === 'picked' && <OneByOne {...props} />}
      <p className={styles.hint} role="status">
        {sayCount('People', chosenPeople(ambassadors, choice, tree).length)}
      </p>
    </div>
  );
};
