import * as React from 'react';
import { spotlightOf } from '../../domain/roster/spotlight';
import { aboutOf } from '../../domain/people/ambassadors';
import type { Ambassador } from '../../lists';
import { useDistinct } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { pageColours } from '../../shell/theme';
import { say } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { saveFile } from '../../shell/save';
import styles from './spotlight.module.scss';
import type { RosterState } from './useRoster';

export interface SpotlightProps {
  readonly roster: RosterState;
  readonly ambassadors: readonly Ambassador[];
}

/** Somebody who agreed, another each week; with the card for the magazine or the screen in the hall. */
const Spotlight = ({ roster, ambassadors }: SpotlightProps): React.ReactElement | null => {
  const { today, theme } = useSurroundings();
  const day = today();
  const featured = React.useMemo(() => spotlightOf(ambassadors, day), [ambassadors, day]);
  const [failed, setFailed] = React.useState(false);
  const distinct = useDistinct();
  const member = roster.members.get(featured?.id ?? Number.NaN);
  if (featured === undefined || member === undefined) return null;
  const about = aboutOf(featured);
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    try {
      const { spotlightCard, asPng } = await import(/* webpackChunkName: 'spotlight-card' */ './spotlightCard');
      const accent = (pageColours(theme) as Readonly<Record<string, string | undefined>>)['--da-accent'];
      const card = await spotlightCard(member, { title: say('RosterSpotlight'), about, accent });
      const name = `${say('RosterSpotlightFile')}-${day}.${kind}`;
      saveFile(name, kind === 'png' ? await asPng(card) : new Blob([card], { type: 'image/svg+xml' }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.spotlight} aria-label={distinct(member.name)}>
      <Face initials={member.initials} photo={member.photo} size={112} className={styles.face} />
      <div>
        <p className={styles.over}>{say('RosterSpotlight')}</p>
        <h3 className={styles.name}>
          <a className={styles.nameLink} href={member.link} data-interception="off">
            <Name>{member.name}</Name>
          </a>
        </h3>
        <p className={styles.meta}>
          <Dotted
            parts={[
              { text: member.role, lang: '' },
              { text: member.circle, lang: member.circleLang },
              { text: member.office, lang: member.officeLang }
            ]}
          />
        </p>
        {about !== '' && (
          <p className={styles.about} lang="">
            {about}
          </p>
        )}
        {roster.curator && (
          <p className={styles.actions}>
            <Button look="text" icon="Download" onClick={() => void save('svg')}>
              {say('RosterSpotlightSvg')}
            </Button>
            <Button look="text" icon="Download" onClick={() => void save('png')}>
              {say('RosterSpotlightPng')}
            </Button>
          </p>
        )}
        {failed && <p role="status">{say('RosterSpotlightFailed')}</p>}
      </div>
    </section>
  );
};

export default Spotlight;
