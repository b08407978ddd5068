import * as React from 'react';
import { initials } from '../../../domain/common/text';
import { nameIn, wordOf } from '../../../domain/common/words';
import { topOf } from '../../../domain/indicators/model';
import { aboutOf, nameOf } from '../../../domain/people/ambassadors';
import { screenAt, type ScreenView, screenViews } from '../../../domain/screen/screen';
import type { Words } from '../../../lists/columns';
import type { Language } from '../../../lists/languages';
import { topics as topicChoices } from '../../../lists/topics';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { language as pageLanguage } from '../../../strings/say';
import { screenWords } from '../../../strings/screenWords';
import { Face } from '../../../ui/Face';
import { qrCode } from '../stickers/code';
import styles from './screen.module.scss';
import { useHeld } from './useHeld';
import { useScreenRows } from './useScreenRows';

/** A view stands so long. */
const viewStands = 20_000;
/** Longer names are written smaller. */
const longName = 24;
const topicsShown = 3;

const filled = (words: Words, language: Language, holes: Readonly<Record<string, string>> = {}): string =>
  words[language].replace(/\{([a-z]+)\}/g, (_hole, name: string) => holes[name] ?? '');

interface ViewShown<Kind extends ScreenView['kind']> {
  readonly view: Extract<ScreenView, { readonly kind: Kind }>;
  readonly language: Language;
}

const PersonView = ({ view: { ambassador, circle }, language }: ViewShown<'person'>): React.ReactElement => {
  const { photoOf } = useSurroundings();
  const name = nameOf(ambassador);
  const about = aboutOf(ambassador);
  const topics = ambassador.topics.slice(0, topicsShown).map((topic) => wordOf(topicChoices, topic, language));
  const either = new Intl.ListFormat(screenWords.culture[language], { type: 'disjunction' });
  return (
    <div className={styles.person}>
      <Face initials={initials(name)} photo={photoOf(ambassador.person)} size={112} />
      <div className={styles.words}>
        <p className={styles.over}>{screenWords.who[language]}</p>
        <h2 className={Array.from(name).length >= longName ? styles.longName : styles.name} translate="no" lang="">
          {name}
        </h2>
        {circle !== undefined && <p className={styles.place}>{nameIn(language, circle)}</p>}
        {about !== '' && (
          <p className={styles.about} lang="">
            {filled(screenWords.quote, language, { text: about })}
          </p>
        )}
        {topics.length > 0 && (
          <p className={styles.topics}>{filled(screenWords.topics, language, { topics: either.format(topics) })}</p>
        )}
      </div>
    </div>
  );
};

const FigureView = ({ view, language }: ViewShown<'serving' | 'solved' | 'indicator'>): React.ReactElement => {
  const culture = screenWords.culture[language];
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(culture, { maximumFractionDigits: 2, ...options }).format(value);
  if (view.kind === 'serving')
    return (
      <div className={styles.figure}>
        <p className={styles.number}>{number(view.people)}</p>
        <h2 className={styles.sentence}>
          {view.people === 1
            ? screenWords.servingOne[language]
            : filled(screenWords.serving, language, { covered: number(view.covered), all: number(view.all) })}
        </h2>
      </div>
    );
  if (view.kind === 'solved')
    return (
      <div className={styles.figure}>
        <p className={styles.number}>{number(view.questions)}</p>
        <h2 className={styles.sentence}>{screenWords.solved[language]}</h2>
      </div>
    );
  const { scale, value = 0 } = view.measure;
  return (
    <div className={styles.figure}>
      <p className={styles.number}>
        <span>{scale === 'Percent' ? number(value / 100, { style: 'percent' }) : number(value)}</span>
        <span> </span>
        {scale !== 'Percent' && scale !== 'Count' && (
          <span className={styles.scale}>{filled(screenWords.outOf, language, { top: number(topOf[scale]) })}</span>
        )}
      </p>
      <h2 className={styles.sentence}>{screenWords[view.key][language]}</h2>
    </div>
  );
};

/** The screen in the hall: no link, no button, one person or one figure at a time, in each language in turn. */
const Screen = (): React.ReactElement => {
  const { finderPage, today } = useSurroundings();
  const rows = useScreenRows();
  const [step, setStep] = React.useState(0);
  const around = React.useRef<HTMLDivElement>(null);
  const held = useHeld(around);
  React.useLayoutEffect(() => {
    if (held) return undefined;
    const timer = window.setInterval(() => setStep((before) => before + 1), viewStands);
    return () => window.clearInterval(timer);
  }, [held]);
  // What lies below is not scrolled to.
  React.useEffect(() => {
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.documentElement.style.overflow = overflow;
    };
  }, []);
  const day = today();
  // Told anew at each step: rows grow too old without being read.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the step is what makes them older
  const views = React.useMemo(() => screenViews(rows(), day), [rows, day, step]);
  const { view, language } = screenAt(views, step, pageLanguage);
  const Programme = view.kind === 'name' ? 'h2' : 'p';
  const code = React.useMemo(() => qrCode(finderPage, { level: 'M' }), [finderPage]);
  return (
    <div
      ref={around}
      className={styles.screen}
      role="region"
      aria-label={screenWords.region[pageLanguage]}
      tabIndex={0}
    >
      <div key={step} className={styles.view} lang={language} data-view={view.kind}>
        {view.kind === 'person' && <PersonView key={view.ambassador.id} view={view} language={language} />}
        {(view.kind === 'serving' || view.kind === 'solved' || view.kind === 'indicator') && (
          <FigureView view={view} language={language} />
        )}
        <div className={styles.find}>
          <p className={styles.findWords}>{screenWords.find[language]}</p>
          {code !== undefined && (
            <svg
              className={styles.code}
              viewBox={`-4 -4 ${code.modules + 8} ${code.modules + 8}`}
              aria-hidden="true"
              focusable="false"
            >
              <path d={`M-4 -4h${code.modules + 8}v${code.modules + 8}h-${code.modules + 8}Z`} fill="#fff" />
              <path d={code.path} fill="#000" shapeRendering="crispEdges" />
            </svg>
          )}
        </div>
      </div>
      <Programme className={styles.programme} translate="no">
        Digital Ambassadors
      </Programme>
      {held && <span className={styles.held} aria-hidden="true" />}
    </div>
  );
};

export default Screen;
