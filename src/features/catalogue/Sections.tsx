import * as React from 'react';
import type { CatalogueSection } from '../../domain/learning/catalogue';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Cards } from './Cards';
import styles from './catalogue.module.scss';
import type { CardActs } from './TrainingCard';
import type { CatalogueState } from './useCatalogue';

/** Cards of a section at first. */
const cardsAtFirst = 3;
/** Folded sections before *more topics*. */
const foldedAtFirst = 3;

const titleOf = ({ kind, key }: CatalogueSection): string => {
  switch (kind) {
    case 'featured':
      return say('CatalogueFeatured');
    case 'new':
      return say('CatalogueNew');
    case 'other':
      return say('CatalogueOther');
    case 'topic':
      return topicWord(key);
  }
};

interface ShelfProps {
  readonly section: CatalogueSection;
  readonly acts: CardActs;
  readonly lastVisit: string | undefined;
  /** It stands open from the start. */
  readonly open: boolean;
}

/** Trainings that stand together; a folded one is its heading, which opens it. */
const TrainingShelf = ({ section, acts, lastVisit, open }: ShelfProps): React.ReactElement => {
  const ids = useIds();
  const { today } = useSurroundings();
  const [opened, setOpened] = React.useState(open);
  const [shown, setShown] = React.useState(cardsAtFirst);
  const { trainings, kind, key } = section;
  const title = (
    <span translate={kind === 'topic' ? topicTranslate(key) : undefined}>
      <bdi>{titleOf(section)}</bdi>
    </span>
  );
  const count = <span className={styles.sectionCount}>{sayCount('CatalogueCount', trainings.length)}</span>;
  const rest = trainings.length - shown;
  return (
    <section className={open ? styles.section : styles.folded} aria-labelledby={ids}>
      {open ? (
        <h3 className={styles.sectionTitle} id={ids}>
          {title}
          <span> </span>
          {count}
        </h3>
      ) : (
        <h3 className={styles.foldedTitle}>
          <button
            type="button"
            className={styles.fold}
            id={ids}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {title}
            <span> </span>
            {count}
            <span className={styles.foldWord}>{say(opened ? 'CatalogueFold' : 'CatalogueShow')}</span>
          </button>
        </h3>
      )}
      {kind === 'new' && lastVisit !== undefined && (
        <p className={styles.why}>{say('CatalogueSince', { date: sayDay(lastVisit, today()) })}</p>
      )}
      {opened && (
        <Cards
          trainings={trainings}
          shown={shown}
          acts={acts}
          onShown={setShown}
          more={(show) => (
            <p className={styles.more}>
              <Button look="text" icon="ChevronDown" onClick={() => show(trainings.length)}>
                {sayCount('CatalogueOthers', rest)}
              </Button>
            </p>
          )}
        />
      )}
    </section>
  );
};

/** The catalogue while nothing is asked: what is featured, what is new, the topic that matters most, and every other one folded. */
export const Sections = ({ state, acts }: { readonly state: CatalogueState; readonly acts: CardActs }) => {
  const [all, setAll] = React.useState(false);
  const more = React.useRef<HTMLDivElement>(null);
  const { sections, lastVisit } = state;
  const firstTopic = sections.findIndex(({ kind }) => kind === 'topic' || kind === 'other');
  const open = sections.slice(0, firstTopic + 1);
  const folded = sections.slice(firstTopic + 1);
  const shown = all ? folded : folded.slice(0, foldedAtFirst);
  const rest = folded.length - shown.length;
  React.useEffect(() => {
    // The button goes: the first of those that it brought is where to read on.
    if (all) more.current?.querySelectorAll<HTMLElement>('button[aria-expanded]')[foldedAtFirst]?.focus();
  }, [all]);
  const shelf = (section: CatalogueSection, isOpen: boolean): React.ReactElement => (
    <TrainingShelf key={section.key} section={section} acts={acts} lastVisit={lastVisit} open={isOpen} />
  );
  return (
    <div className={styles.sections}>
      {open.map((section) => shelf(section, true))}
      {folded.length > 0 && (
        <div ref={more} className={styles.foldedOnes}>
          {shown.map((section) => shelf(section, false))}
          {rest > 0 && (
            <p className={styles.more}>
              <Button look="text" icon="ChevronDown" onClick={() => setAll(true)}>
                {sayCount('CatalogueTopics', rest)}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
};
