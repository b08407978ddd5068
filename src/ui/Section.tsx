import * as React from 'react';
import styles from './section.module.scss';

export interface SectionProps {
  /** Names the region for screen readers. */
  readonly label: string;
  /** The language of what is drawn, `fr-BE`. */
  readonly lang: string;
  /** The variables that tokens.scss names; those that are absent are the system's colours. */
  readonly colours: React.CSSProperties;
  /** Nothing around it keeps a distance. */
  readonly edgeToEdge: boolean;
  readonly onFocus?: (event: React.FocusEvent) => void;
  /** Hears of every press inside that reaches it. */
  readonly onClick?: (event: React.MouseEvent) => void;
  readonly onAuxClick?: (event: React.MouseEvent) => void;
  readonly children: React.ReactNode;
}

/** The ground that a web part stands on: its type, its width, its distance from the edge. */
export const Section = ({ label, lang, colours, edgeToEdge, children, ...hears }: SectionProps): React.ReactElement => (
  <section className={styles.section} style={colours} lang={lang} aria-label={label} {...hears}>
    <div className={edgeToEdge ? styles.distant : undefined}>{children}</div>
  </section>
);
