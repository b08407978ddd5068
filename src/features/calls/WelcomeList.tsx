import * as React from 'react';
import { holdsBadge } from '../../domain/calls/handled';
import { addressFrom, encoded } from '../../domain/common/address';
import { safeLink } from '../../domain/common/links';
import type { CallRow } from '../../lists';
import { awards } from '../../lists/reading/awards';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import styles from './applications.module.scss';
import type { CallSettings } from './settings';
import { stickersOf } from './stickersOf';
import type { ApplicationsRead } from './useApplications';

export interface WelcomeListProps extends CallSettings {
  readonly call: CallRow;
  readonly read: ApplicationsRead;
  /** Site user ids of those who have their row; none: it is still to be made. */
  readonly welcomed: readonly number[];
}

/** What comes after the rows, as links; a check stands only where rows prove it, and a page that nobody named is left out. */
export const WelcomeList = ({ call, read, welcomed, ...settings }: WelcomeListProps): React.ReactElement => {
  const { site, rosterPage, teams } = useSurroundings();
  const pageAt = (page: string | undefined): string | undefined =>
    page?.trim() ? safeLink(addressFrom(page.trim(), `${site.url}/`)?.href) : undefined;
  const source = teams === undefined ? `?Source=${encoded(window.location.href)}` : '';
  const haveBadges = welcomed.length > 0 && welcomed.every((user) => holdsBadge(user, read));
  const next: readonly (readonly [IconName, string, string | undefined])[] = [
    [
      'Ribbon',
      say('CallThenBadge'),
      welcomed.length === 0 || haveBadges ? undefined : `${site.url}/${awards.url}/NewForm.aspx${source}`
    ],
    ['Print', say('CallThenStickers'), stickersOf(call, read, rosterPage)],
    ['Education', say('CallThenPath'), pageAt(settings.trainingsPage)],
    ['Calendar', say('CallThenSession'), pageAt(settings.sessionsPage)],
    ['Group', say('CallThenTeams'), safeLink(settings.community)]
  ];
  return (
    <section aria-label={say('CallThen')}>
      <h3 className={styles.circle}>{say('CallThen')}</h3>
      {welcomed.length === 0 && <p className={styles.small}>{say('CallThenText')}</p>}
      <ul className={styles.list}>
        {haveBadges && (
          <li className={styles.proved}>
            <Icon name="CheckMark" />
            <span>{say('CallBadgeAll')}</span>
          </li>
        )}
        {next.flatMap(([icon, words, href]) =>
          href === undefined
            ? []
            : [
                <li key={words} className={styles.next}>
                  <LinkButton look="text" icon={icon} href={href} newTab>
                    {words}
                  </LinkButton>
                </li>
              ]
        )}
      </ul>
    </section>
  );
};
