import * as React from 'react';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import { drawable } from '../../shell/useLoad';
import { say, sayCount, sayDuration, sayParts } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';
import { Helper } from './Helper';
import { NextModule } from './NextModule';
import type { StarterSettings } from './settings';
import { StageList } from './StageList';
import styles from './starter.module.scss';
import { type FirstRead, type LaterRead, type StarterState, usePathRead, useStarter } from './useStarter';

const Empty = ({ curator }: { readonly curator: boolean }): React.ReactElement => {
  const { site } = useSurroundings();
  return curator ? (
    <EmptyState
      icon="BulletedList"
      title={say('StarterEmptyCuratorTitle')}
      actions={
        <LinkButton look="primary" href={`${site.url}/Lists/TrainingCatalogue`}>
          {say('EmptyCuratorDo')}
        </LinkButton>
      }
      foot={say('CuratorsOnly')}
    >
      {say('StarterEmptyCuratorText')}
    </EmptyState>
  ) : (
    <EmptyState icon="Education" title={say('StarterEmptyTitle')}>
      {say('StarterEmptyText')}
    </EmptyState>
  );
};

/** What the path holds, in one sentence. */
const Total = ({ starter }: { readonly starter: StarterState }): React.ReactElement => {
  const time = <strong key="time">{sayDuration(starter.minutes)}</strong>;
  const modules = sayCount('StarterModules', starter.modules);
  return (
    <p className={styles.total}>
      {starter.mandatory > 0
        ? sayParts('StarterTotal', { time, modules, mandatory: sayCount('StarterMandatory', starter.mandatory) })
        : sayParts('StarterTotalFree', { time, modules })}{' '}
      <span className={styles.pace}>{say('StarterPace')}</span>
    </p>
  );
};

interface ReadyProps extends StarterSettings {
  readonly read: FirstRead;
  readonly later: LaterRead | undefined;
  readonly notice: React.ReactNode;
  readonly onRetry: () => void;
}

const Ready = ({ title, read, later, notice, onRetry }: ReadyProps): React.ReactElement => {
  const starter = useStarter(read, later);
  const failure = later?.ambassadors.failure;
  const greeting = starter.firstName === '' ? say('StarterTitle') : say('StarterGreeting', { name: starter.firstName });
  const heading = title?.trim() || greeting;
  if (starter.next === undefined)
    return (
      <>
        <Heading title={heading} />
        {notice}
        <Empty curator={later?.curator === true} />
      </>
    );
  return (
    <div className={styles.starter}>
      <header>
        <h2 className={styles.greeting}>{heading}</h2>
        <Total starter={starter} />
      </header>
      {notice}
      <Partly lacks={failure === undefined ? [] : [{ failure, words: say('PartlyAmbassador') }]} onRetry={onRetry} />
      <NextModule step={starter.next} linked={starter.linked} />
      <div className={styles.stages}>
        {starter.stages.map((stage) => (
          <StageList
            key={stage.key}
            stage={stage}
            nextKey={starter.next?.key}
            id={`da-stage-${stage.key.replace(/\W/g, '')}`}
          />
        ))}
      </div>
      {starter.helper !== undefined && <Helper helper={starter.helper} />}
    </div>
  );
};

/** The starter's path: what to open next, what there is, and who helps. */
const Starter = (settings: StarterSettings): React.ReactElement => {
  const { first, later } = usePathRead();
  const read = drawable(first.now);
  const retry = (): void => {
    first.retry();
    later.retry();
  };
  if (read !== undefined)
    return (
      <Ready
        {...settings}
        read={read}
        later={drawable(later.now)}
        notice={<Stale now={first.now} onRetry={retry} />}
        onRetry={retry}
      />
    );
  return (
    <>
      <Heading title={settings.title?.trim() || say('StarterTitle')} />
      {first.now.state === 'loading' && <Skeleton label={say('Loading')} />}
      {first.now.state === 'failed' && <Failed failure={first.now.failure} again={first.now.again} onRetry={retry} />}
    </>
  );
};

export default Starter;
