import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import type { ListName } from '../../../lists';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { drawable, useLoad } from '../../../shell/useLoad';
import { say, sayCount } from '../../../strings/say';
import { Notice, type NoticeProps } from '../../../ui/Notice';
import { examine } from './examine';
import { type Facts, readFacts, urlOf } from './facts';
import styles from './health.module.scss';
import { listsOfPart } from './listsOfPart';
import { listName } from './names';

export interface ShareProps {
  readonly part: keyof typeof listsOfPart;
}

/** Rows of progress up to which they are looked at here: one request. */
const mostProgress = 5000;

interface Mine {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

/** What is wrong with the lists of this web part; undefined: nothing to say, or nobody to say it to. */
const useMine = (lists: readonly ListName[]): Mine | undefined => {
  const { programme, curation: open, today } = useSurroundings();
  const day = today();
  const names = lists.join(' ');
  const ask = React.useCallback(async (): Promise<Mine | undefined> => {
    if (!(await programme.curator())) return undefined;
    const mine = names.split(' ') as ListName[];
    const facts = await readFacts(await open(), { day, lists: mine, mostProgress });
    const urls = new Set(mine.map(urlOf));
    const { findings } = await examine(facts);
    // What may well be meant so is told in the report, not above every web part.
    return { facts, findings: findings.filter(({ list, severity }) => urls.has(list) && severity !== 'info') };
  }, [programme, open, day, names]);
  return drawable(useLoad(ask, 'share').now);
};

const countSentence = (findings: readonly Finding[]): string => {
  const mend = findings.filter(({ severity }) => severity === 'mend').length;
  return mend > 0 ? sayCount('ShareMend', mend) : sayCount('ShareLook', findings.length);
};

/** The one thing to say, worst first: lists that are missing, rows that are not kept, how much there is to do. */
const toldOf = ({ facts, findings }: Mine, open: (part: 'lists' | 'health') => void): NoticeProps => {
  const missing = findings.filter(({ trouble }) => trouble.kind === 'listMissing').length;
  if (missing > 0)
    return {
      kind: 'warning',
      lead: sayCount('ShareMissing', missing),
      actions: [{ words: say('ShareSetUp'), onClick: () => open('lists') }]
    };
  const actions = [{ words: say('ShareSee'), onClick: () => open('health') }];
  const unguarded = findings.find(({ trouble }) => trouble.kind === 'ownRowsMissing' || trouble.kind === 'notOpen');
  if (unguarded !== undefined)
    return {
      kind: 'warning',
      icon: 'Lock',
      lead: say('ShareUnguarded', { list: listName(unguarded.list, facts.state) }),
      children: say('ShareUnguardedText'),
      actions
    };
  return { kind: 'info', lead: countSentence(findings), actions };
};

/** Above a web part while its page is edited, for curators only: what is to do in the lists that it reads. */
const Share = ({ part }: ShareProps): React.ReactElement | null => {
  const { openCuration } = useSurroundings();
  const mine = useMine(listsOfPart[part]);
  if (mine === undefined || mine.findings.length === 0) return null;
  return (
    <div className={styles.share}>
      <Notice {...toldOf(mine, (place) => openCuration?.(place))} />
    </div>
  );
};

export default Share;
