import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { pane } from '../strings/later/pane';
import { loadWithWords } from '../strings/load';
import { say } from '../strings/say';
import { Skeleton } from '../ui/Skeleton';
import { Awaited } from './Awaited';
import { Frame } from './Frame';
import { lazyPart } from './lazyPart';
import { type CurationPart, ProgrammeContext, type Surroundings, useSurroundings } from './ProgrammeContext';
import styles from './states.module.scss';

/** Only a Teams personal app needs it, with the words that authors read of a source site. */
const SourceSite = lazyPart(loadWithWords(pane, () => import(/* webpackChunkName: 'site' */ './SourceSite')));

interface ChosenSiteProps {
  readonly onChange: (surroundings: Surroundings) => void;
  readonly children: React.ReactElement;
}

/** Under a feature whose site the reader chose: which one it is, and a way to choose another. */
const ChosenSite = ({ onChange, children }: ChosenSiteProps): React.ReactElement => {
  const { site, chooseSite } = useSurroundings();
  return (
    <>
      {children}
      {chooseSite !== undefined && (
        <p className={styles.siteChosen}>
          <span>{`${site.url} `}</span>
          <button type="button" className={styles.siteChange} onClick={() => onChange(chooseSite())}>
            {say('SiteChange')}
          </button>
        </p>
      )}
    </>
  );
};

/** Web parts of the page that read again once the lists were changed from one of them. */
const readers = new Set<() => void>();

/** How often the lists were changed from this page: what was read before is read again. */
const useChanges = (): number => {
  const [changes, setChanges] = React.useState(0);
  React.useEffect(() => {
    const readAgain = (): void => setChanges((count) => count + 1);
    readers.add(readAgain);
    return () => void readers.delete(readAgain);
  }, []);
  return changes;
};

/** The feature, above it what accompanies it, and set-up over the page once somebody asked for it. */
const Accompanied = ({ children }: { readonly children: React.ReactElement }): React.ReactElement => {
  const surroundings = useSurroundings();
  const [part, setPart] = React.useState<CurationPart>();
  const changes = useChanges();
  const { companion, programme, memoryKey } = surroundings;
  const close = (): void => {
    setPart(undefined);
    programme.forget();
    for (const readAgain of readers) readAgain();
  };
  const around = React.useMemo(
    () => (companion === undefined ? surroundings : { ...surroundings, openCuration: setPart }),
    [surroundings, companion]
  );
  return (
    <ProgrammeContext.Provider value={around}>
      {/* What was read, chosen and corrected on one site is nothing for another, when the web part is given another. */}
      <React.Fragment key={`${changes} ${memoryKey}`}>
        {companion?.share !== undefined && <React.Suspense fallback={null}>{companion.share}</React.Suspense>}
        {children}
      </React.Fragment>
      {companion !== undefined && part !== undefined && (
        <React.Suspense fallback={null}>
          <companion.Panel part={part} onClose={close} />
        </React.Suspense>
      )}
    </ProgrammeContext.Provider>
  );
};

/** Draws a feature into a web part's element, or draws it anew with other settings; the name is for screen readers. */
export const mount = (
  element: HTMLElement,
  feature: React.ReactElement,
  surroundings: Surroundings,
  name: string
): void => {
  const waiting = (
    <Awaited>
      <Skeleton label={say('Loading')} />
    </Awaited>
  );
  const drawn = (
    <ChosenSite onChange={(others) => mount(element, feature, others, name)}>
      <Accompanied>{feature}</Accompanied>
    </ChosenSite>
  );
  ReactDOM.render(
    <ProgrammeContext.Provider value={surroundings}>
      <Frame label={name}>
        <React.Suspense fallback={waiting}>
          {surroundings.siteQuestion === undefined ? (
            drawn
          ) : (
            <SourceSite title={name} waiting={waiting}>
              {drawn}
            </SourceSite>
          )}
        </React.Suspense>
      </Frame>
    </ProgrammeContext.Provider>,
    element
  );
};

/** Takes it away again. */
export const unmount = (element: HTMLElement): void => {
  ReactDOM.unmountComponentAtNode(element);
};
