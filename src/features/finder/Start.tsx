import * as React from 'react';
import { say } from '../../strings/say';
import styles from './finder.module.scss';
import { Hero, HeroLine, NearRow } from './Hero';
import { Order } from './Order';
import type { PersonView } from './person';
import type { FinderLayout } from './settings';
import type { FinderState } from './useFinder';
import { WhereDoYouWork } from './YourCircle';

/** One element, so that the hero is not drawn again for its sake. */
const orderIn = <Order />;
const nobodyElse: readonly PersonView[] = [];

interface StartProps {
  readonly finder: FinderState;
  readonly layout: FinderLayout;
  readonly onOpen: (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;
}

interface NearProps {
  readonly near: Pick<FinderState, 'alsoNear'> & { readonly hero: PersonView };
  readonly layout: FinderLayout;
  readonly onOpen: StartProps['onOpen'];
}

/** Your ambassador, and who else is near. */
export const Near = ({ near: { hero, alsoNear }, layout, onOpen }: NearProps): React.ReactElement => (
  <Hero
    person={hero}
    alsoNear={layout === 'compact' ? nobodyElse : alsoNear}
    onOpen={onOpen}
    order={layout === 'compact' ? undefined : orderIn}
  />
);

/** The first thing painted: your ambassador, or the question where you work. */
export const Start = ({ finder, layout, onOpen }: StartProps): React.ReactElement | null => {
  // Without circles nobody can say where they work, and without a profile nobody needs to be asked first.
  const mayChoose = finder.circles.circles.length > 0;
  const unknown = finder.circle === undefined && mayChoose;
  if (finder.asked.text.trim() !== '' && finder.asked.person === undefined)
    // Nobody found: whoever is nearest stands in the place of the results.
    return unknown || layout !== 'full' || finder.selected.length === 0 || finder.hero === undefined ? null : (
      <HeroLine person={finder.hero} onOpen={onOpen} />
    );
  if (layout === 'list') return unknown ? <WhereDoYouWork finder={finder} /> : null;
  if (finder.hero === undefined) return unknown ? <WhereDoYouWork finder={finder} /> : null;
  if (!unknown) return <Near near={{ ...finder, hero: finder.hero }} layout={layout} onOpen={onOpen} />;
  return (
    <>
      <WhereDoYouWork finder={finder} />
      <p className={styles.meanwhile}>{say('FinderMeanwhile')}</p>
      <ul className={styles.nearList}>
        {[finder.hero, ...finder.alsoNear].map((person) => (
          <NearRow key={person.id} person={person} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
};
