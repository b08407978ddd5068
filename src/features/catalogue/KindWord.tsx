import * as React from 'react';
import { openCall } from '../../domain/calls/openCall';
import { ambassadorStanding } from '../../domain/calls/applying';
import type { SelfCheck } from '../../domain/learning/selfCheck';
import { ambassadors } from '../../lists/reading/ambassadors';
import { calls } from '../../lists/reading/calls';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { person, rowsOf } from '../../shell/question';
import { topicWord } from '../../shell/reasons';
import { drawable } from '../../shell/useLoad';
import { usePageOf } from '../../shell/usePageOf';
import { readingPlan, useReading } from '../../shell/useReading';
import { say, sayDay, sayList } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import styles from './begin.module.scss';

/** So many topics with which somebody could help are worth a word. */
const fewestTopics = 3;

/** Of a site that has no calls nothing is said. */
const callsAround = readingPlan({ first: { calls: rowsOf(calls), ambassadors: rowsOf(ambassadors), person } });

const OpenCall = ({ topics, href }: { readonly topics: readonly string[]; readonly href: string }) => {
  const { today } = useSurroundings();
  const read = drawable(useReading(callsAround).now);
  const call = read && openCall(read.calls, today());
  if (read === undefined || call === undefined || ambassadorStanding(read.person, read.ambassadors) === 'serving')
    return null;
  return (
    <div className={styles.kind}>
      <p className={styles.text}>
        <span>{say('CatalogueKind', { topics: sayList(topics.map(topicWord)) })}</span>
        <span>{` ${say('CatalogueKindCall', { date: sayDay(call.closesOn ?? '', today()) })}`}</span>
      </p>
      <LinkButton href={href}>{say('CatalogueKindJoin')}</LinkButton>
    </div>
  );
};

export interface KindWordProps {
  readonly answers: SelfCheck;
  /** The page with the call, as its author wrote it; empty or absent: nowhere. */
  readonly callPage: string | undefined;
}

/** Whoever could help with three topics or more, while a call is open, is led to it: the form there ticks these topics. */
export const KindWord = ({ answers, callPage }: KindWordProps): React.ReactElement | null => {
  const page = usePageOf('call', callPage);
  const topics = [...answers].flatMap(([topic, ease]) => (ease === 'couldHelp' ? [topic] : []));
  return page === undefined || topics.length < fewestTopics ? null : <OpenCall topics={topics} href={page({})} />;
};
