import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import { say, sayCount } from '../../../strings/say';
import { useIds } from '../../../shell/ids';
import { Button } from '../../../ui/Button';
import styles from './health.module.scss';

/** Findings drawn at a time: more is a scroll that nobody makes. */
const page = 50;

export interface EachProps {
  readonly parts: readonly Finding[];
  /** What they have in common. */
  readonly what: string;
  readonly children: (part: Finding) => React.ReactElement;
}

/** Findings that are told as one, unfolded on demand. */
export const Each = ({ parts, what, children }: EachProps): React.ReactElement => {
  const [shown, show] = React.useState(0);
  const id = useIds();
  const isOpen = shown > 0;
  const words = say(isOpen ? 'HealthEachLess' : 'HealthEach');
  const rest = parts.length - shown;
  return (
    <div className={styles.each}>
      <Button
        look="text"
        icon={isOpen ? 'ChevronUp' : 'ChevronDown'}
        label={say('HealthEachThis', { show: words, what })}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => show(isOpen ? 0 : page)}
      >
        {words}
      </Button>
      <div id={id} className={styles.parts} hidden={!isOpen}>
        {isOpen && <ul className={styles.findings}>{parts.slice(0, shown).map(children)}</ul>}
        {isOpen && rest > 0 && (
          <Button look="text" onClick={() => show(shown + page)}>
            {sayCount('HealthEachMore', Math.min(rest, page))}
          </Button>
        )}
      </div>
    </div>
  );
};
