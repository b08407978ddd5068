import * as React from 'react';
import type { Profile } from '../../domain/port/programme';
import { type Lack, Partly } from '../../shell/Partly';
import { drawable } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import styles from './opened.module.scss';
import { type HelpersState, type HelperView, useHelpers } from './useHelpers';

const lacksOf = ({ now }: HelpersState): readonly Lack[] => {
  if (now.state === 'failed') return [{ failure: now.failure, words: say('CatalogueHelpFailed') }];
  const failure = drawable(now)?.circles.failure;
  return failure === undefined ? [] : [{ failure, words: say('PartlyCircles') }];
};

const HelperRow = ({ helper }: { readonly helper: HelperView }): React.ReactElement => (
  <li className={styles.helper}>
    <Face initials={helper.initials} photo={helper.photo} size={48} />
    <div className={styles.helperText}>
      <h4 className={styles.helperName}>
        <a className={styles.nameLink} href={helper.link} data-interception="off">
          <Name>{helper.name}</Name>
        </a>
      </h4>
      <p className={styles.helperPlace}>
        <Dotted parts={[{ text: helper.role, lang: '' }, helper.circle]} />
      </p>
      {helper.back !== undefined && (
        <p className={styles.helperReason}>
          <Icon name="Clock" size={14} className={styles.meta} />
          <span>{helper.back}</span>
        </p>
      )}
      {helper.reasons.length > 0 && (
        <p className={styles.helperReason}>
          <Icon name="CheckMark" size={14} className={styles.check} />
          <span>
            <Dotted parts={helper.reasons} />
          </span>
        </p>
      )}
    </div>
    {helper.chat !== undefined && (
      <LinkButton
        look="text"
        icon="Chat"
        href={helper.chat}
        newTab
        label={say('FinderChatWith', { name: helper.name })}
        className={styles.helperChat}
      >
        {say('FinderChat')}
      </LinkButton>
    )}
  </li>
);

export interface HelpersProps {
  readonly profile: Profile | undefined;
  readonly topics: readonly string[];
  /** What the message begins with. */
  readonly title: string;
  readonly most: number;
}

/** Who can help with this: reads people only once it stands on the page. Nobody serves: it is absent. */
export const Helpers = ({ profile, topics, title, most }: HelpersProps): React.ReactElement | null => {
  const state = useHelpers(profile, { topics, title, most });
  const lacks = lacksOf(state);
  if (state.now.state === 'loading') return <div className={styles.waiting} aria-hidden="true" />;
  if (lacks.length === 0 && state.helpers.length === 0) return null;
  return (
    <div>
      <h3 className={styles.blockTitle}>{say('CatalogueHelp')}</h3>
      <Partly lacks={lacks} onRetry={state.retry} />
      {state.helpers.length > 0 && (
        <>
          <ul className={styles.helpers}>
            {state.helpers.map((helper) => (
              <HelperRow key={helper.id} helper={helper} />
            ))}
          </ul>
          <p className={styles.small}>{say('CatalogueHelpMessage')}</p>
        </>
      )}
    </div>
  );
};
