import * as React from 'react';
import { noted } from '../device/noted';
import { culture } from '../strings/say';
import { Section } from '../ui/Section';
import { FeatureBoundary } from './FeatureBoundary';
import styles from './frame.module.scss';
import { followedInTeams, withoutAddress } from './links';
import { useSurroundings } from './ProgrammeContext';
import { sectionColours } from './theme';
import { usePrinting } from './usePrinting';

export interface FrameProps {
  /** Names the region for screen readers. */
  readonly label: string;
  readonly children: React.ReactNode;
}

/**
 * The focus stays where something was, when what had it goes. Fluent's panels keep their events to themselves: what stands in
 * one says this too. Loaded with the first focus: before that, nothing can be lost.
 */
export const keepsFocus = ({ nativeEvent, currentTarget }: React.FocusEvent): void => {
  // Read at once: what has the focus now may be gone when the file is there.
  const path = nativeEvent.composedPath();
  import(/* webpackChunkName: 'focus' */ './keepFocus').then(
    ({ keepFocus }) => keepFocus(path, currentTarget),
    // A file that did not come is asked for again with the next focus; until then it is as if there were none.
    noted('focus')
  );
};

/** Paper is white, whatever the page: the system's colours on it, as tokens.scss has them without a theme. */
const onPaper: React.CSSProperties = { colorScheme: 'light', background: 'Canvas' };

/** The root of a web part: its colours, its type, its width, and the net below it. */
export const Frame = ({ label, children }: FrameProps): React.ReactElement => {
  const { theme, edgeToEdge, teams } = useSurroundings();
  const printing = usePrinting();
  const onPress = (event: React.MouseEvent): void => {
    withoutAddress(event);
    if (teams !== undefined) followedInTeams(event, teams);
  };
  const colours = React.useMemo(() => (printing ? onPaper : sectionColours(theme)), [printing, theme]);
  return (
    <Section
      label={label}
      lang={culture()}
      colours={colours}
      edgeToEdge={edgeToEdge}
      onFocus={keepsFocus}
      onClick={onPress}
      onAuxClick={withoutAddress}
    >
      <div className={styles.words}>
        <FeatureBoundary>{children}</FeatureBoundary>
      </div>
    </Section>
  );
};

export interface HeadingProps {
  readonly title: string;
  /** Under the title, in secondary text. */
  readonly children?: React.ReactNode;
  /** At the end of the line. */
  readonly action?: React.ReactElement | false;
}

/** The title of a web part, the same in every state. */
export const Heading = ({ title, children, action }: HeadingProps): React.ReactElement => (
  <header className={styles.heading} data-first="head">
    <div>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && children !== null && <div className={styles.under}>{children}</div>}
    </div>
    {action}
  </header>
);
