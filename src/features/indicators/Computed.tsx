import * as React from 'react';
import { noted } from '../../device/noted';
import { fewest } from '../../domain/common/fewest';
import { nameIn, wordOf } from '../../domain/common/words';
import { contacts } from '../../lists/reading/contacts';
import { sessions } from '../../lists/reading/sessions';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { failureOf } from '../../shell/useLoad';
import { useNow } from '../../shell/useNow';
import { waitWords } from '../../shell/waitWords';
import { language, numberOf, say, sayCount, sayList, sayMonth } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { type ComputedFigures, computeFigures, Ended, mostRequests } from './compute';
import { QuarterTable } from './QuarterTable';
import styles from './indicators.module.scss';
import type { IndicatorsState } from './useIndicators';
import { countText } from './words';

type PressWork =
  | { readonly state: 'idle' | 'stopped' | 'tooLong' }
  | { readonly state: 'reading'; readonly asked: number }
  | { readonly state: 'failed'; readonly failure: ReturnType<typeof failureOf> }
  | { readonly state: 'told'; readonly figures: ComputedFigures };

const QuarterFigures = ({ figures }: { readonly figures: ComputedFigures }): React.ReactElement => {
  const { quarter, questions, paths, withAttendance } = figures;
  const [from = '', to = ''] = [quarter[0], quarter.at(-1)];
  const kindWord = (kind: string): string =>
    kind === '' ? say('IndicatorsOtherKinds') : wordOf(sessions.columns.Kind.choices, kind, language);
  const topicName = (key: string): string =>
    key === '' ? say('IndicatorsOtherTopics') : wordOf(contacts.columns.Topics.choices, key, language);
  const unread = [
    ...(figures.sessions === null ? [say('IndicatorsSessions')] : []),
    ...(figures.sessions !== null && !withAttendance ? [say('IndicatorsAttended')] : []),
    ...(questions === null ? [say('IndicatorsQuestions')] : []),
    ...(paths === null ? [say('IndicatorsPaths')] : [])
  ];
  const time = (milliseconds: number | undefined): string =>
    milliseconds === undefined ? '' : waitWords(milliseconds, (n) => sayCount('IndicatorsDays', n));
  return (
    <>
      <p className={styles.quarter} role="status">
        {say('IndicatorsQuarter', { from: sayMonth(`${from}-01`), to: sayMonth(`${to}-01`) })}
      </p>
      {unread.length > 0 && <p className={styles.small}>{say('IndicatorsUnread', { lists: sayList(unread) })}</p>}
      <div className={styles.tables}>
        {figures.sessions !== null && (
          <QuarterTable
            title={say('IndicatorsSessions')}
            heads={[say('IndicatorsHeld'), ...(withAttendance ? [say('IndicatorsAttended')] : [])]}
            lines={[
              ...figures.sessions.kinds
                .filter(({ held }) => held > 0)
                .map(({ kind, held, attended }) => ({
                  name: kindWord(kind),
                  cells: [numberOf(held), ...(withAttendance ? [countText(attended)] : [])]
                })),
              {
                name: say('IndicatorsAllKinds'),
                cells: [
                  numberOf(figures.sessions.held),
                  ...(withAttendance ? [countText(figures.sessions.attended)] : [])
                ]
              }
            ]}
          />
        )}
        {questions !== null && (
          <QuarterTable
            title={say('IndicatorsQuestions')}
            heads={[say('IndicatorsAsked'), say('IndicatorsAnswered'), say('IndicatorsFirstAnswer')]}
            lines={[
              ...(questions.topics.some(({ asked }) => typeof asked === 'number' && asked > 0) ? questions.topics : [])
                .filter(({ asked }) => asked !== 0)
                .map((line) => ({
                  name: topicName(line.key),
                  cells: [countText(line.asked), countText(line.answered), time(line.median)]
                })),
              {
                name: say('IndicatorsAllTopics'),
                cells: [
                  countText(questions.whole.asked),
                  countText(questions.whole.answered),
                  time(questions.whole.median)
                ]
              }
            ]}
          />
        )}
        {paths !== null && (
          <QuarterTable
            title={say('IndicatorsPaths')}
            heads={[say('IndicatorsBegan'), say('IndicatorsFinished')]}
            lines={paths.map(({ month, began, finished }) => ({
              name: sayMonth(`${month}-01`),
              cells: [countText(began), countText(finished)]
            }))}
          />
        )}
      </div>
      <p className={styles.small}>{say('IndicatorsHiddenToo', { n: fewest })}</p>
    </>
  );
};

const OnPress = (): React.ReactElement => {
  const surroundings = useSurroundings();
  const now = useNow();
  const [work, setWork] = React.useState<PressWork>({ state: 'idle' });
  const stopper = React.useRef<AbortController>();
  // Nobody waits for it any more.
  React.useEffect(() => () => stopper.current?.abort(), []);
  const compute = (): void => {
    const { signal } = (stopper.current = new AbortController());
    const tell = (next: PressWork): void => {
      if (!signal.aborted) setWork(next);
    };
    setWork({ state: 'reading', asked: 0 });
    computeFigures(surroundings, {
      now,
      language,
      signal,
      onAsked: (asked) => tell({ state: 'reading', asked })
    }).then(
      (figures) => tell({ state: 'told', figures }),
      (error: unknown) => {
        if (error instanceof Ended) return tell({ state: error.why });
        noted('figures')(error);
        tell({ state: 'failed', failure: failureOf(error, 'figures') });
      }
    );
  };
  const stop = (): void => {
    stopper.current?.abort();
    setWork({ state: 'stopped' });
  };
  if (work.state === 'told') return <QuarterFigures figures={work.figures} />;
  if (work.state === 'failed') return <Failed failure={work.failure} onRetry={compute} />;
  if (work.state === 'reading')
    return (
      <div className={styles.press}>
        <p role="status">{sayCount('IndicatorsReading', work.asked, { all: mostRequests })}</p>
        <Button icon="Cancel" onClick={stop}>
          {say('IndicatorsStop')}
        </Button>
      </div>
    );
  return (
    <div className={styles.press}>
      {work.state !== 'idle' && (
        <p role="status">{say(work.state === 'stopped' ? 'IndicatorsStopped' : 'IndicatorsTooLong')}</p>
      )}
      <Button onClick={compute}>{say('IndicatorsCompute')}</Button>
      <p className={styles.small}>{say('IndicatorsComputeText')}</p>
    </div>
  );
};

/** What the lists tell without a survey; for the programme's team. */
const Computed = ({ state: { standing, target } }: { readonly state: IndicatorsState }): React.ReactElement => {
  const ids = useIds();
  return (
    <section className={styles.computed} aria-labelledby={ids}>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle} id={ids}>
          {say('IndicatorsComputed')}
        </h3>
        <span className={styles.small}>{say('IndicatorsToday')}</span>
        <span className={styles.locked}>
          <Icon name="Lock" size={12} />
          <span>{say('IndicatorsTeam')}</span>
        </span>
      </div>
      {standing !== undefined && (
        <ul className={styles.facts}>
          <li className={styles.fact}>
            <p className={styles.factValue}>
              {standing.ratio === undefined
                ? sayCount('People', standing.ambassadors)
                : say('IndicatorsRatio', { n: Math.round(standing.ratio) })}
            </p>
            <p className={styles.meaning}>
              {standing.ratio === undefined ? say('IndicatorsRatioNone') : say('IndicatorsRatioAim', { target })}
            </p>
            {standing.headcount !== undefined && (
              <p className={styles.small}>
                {say('IndicatorsRatioOf', { people: standing.ambassadors, headcount: standing.headcount })}
              </p>
            )}
          </li>
          <li className={styles.fact}>
            <p className={styles.factValue}>
              {say('IndicatorsCovered', { n: standing.covered, all: standing.circles })}
            </p>
            <p className={styles.meaning}>{say('IndicatorsCoveredText')}</p>
            {standing.nobody.length > 0 && (
              <p className={styles.small}>
                {say('IndicatorsNobody', {
                  circles: sayList(standing.nobody.map((circle) => nameIn(language, circle) || say('CircleUnnamed')))
                })}
              </p>
            )}
          </li>
        </ul>
      )}
      <OnPress />
    </section>
  );
};

export default Computed;
