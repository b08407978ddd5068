import * as React from 'react';
import type { Curation } from '../../../domain/port/curation';
import type { Finding } from '../../../domain/health/health';
import { accountsOf } from '../../../domain/health/people';
import type { HealthReport } from '../../../domain/health/report';
import type { Failure } from '../../../domain/port/programme';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { failureOf, type Loadable, useLoad } from '../../../shell/useLoad';
import type { RunHindrance } from '../runs/workplace';
import { useMending } from '../runs/useMending';
import { examine } from './examine';
import { type Facts, handledNames, listNames, readFacts, urlOf } from './facts';
import { type Comparison, useDirectory } from './useDirectory';

/** Rows of progress up to which they are read without being asked for: four requests. */
const mostProgress = 20_000;

/** What was found out, or who could tell. */
export type KnownHealth =
  | { readonly curation: Curation; readonly facts: Facts }
  /** Not a curator; names of those who could help, empty when they are not known. */
  | { readonly owners: readonly string[] };

/** What a finding is told apart by, while it is being mended. */
export const findingKey = ({ list, trouble, rows, count }: Finding): string =>
  JSON.stringify([list, trouble, rows.map(({ id }) => id), ...(count > 1 ? [count] : [])]);

export interface HealthState {
  readonly now: Loadable<KnownHealth>;
  /** Of the newest facts; undefined: not yet. */
  readonly report?: HealthReport;
  readonly checking: boolean;
  readonly directory: Comparison;
  /** The finding that is being mended, by its key, and how far that is. */
  readonly mending?: { readonly key: string; readonly done: number; readonly n: number };
  /** Present: nothing can be mended now. */
  readonly hindrance?: RunHindrance;
  /** The mend that failed last, by the finding's key. */
  readonly failed?: { readonly key: string; readonly failure: Failure };
  readonly again: () => void;
  readonly readProgress: () => void;
  readonly mend: (finding: Finding) => void;
  /** What the finding is about has changed: its list is read anew. */
  readonly look: (finding: Finding) => void;
}

/** Reads everything; again with `again`. What is read anew after a mend takes its place. */
const useKnown = () => {
  const { curation: open, programme, today } = useSurroundings();
  const day = today();
  const [checking, setChecking] = React.useState(true);
  const [newer, setNewer] = React.useState<KnownHealth>();
  const read = React.useCallback(async (): Promise<KnownHealth> => {
    setChecking(true);
    try {
      const [curator, curation] = await Promise.all([programme.curator(), open()]);
      if (!curator) {
        return { owners: await curation.provisioning.owners().catch(() => []) };
      }
      const facts = await readFacts(curation, { day, mostProgress });
      setNewer(undefined);
      return { curation, facts };
    } finally {
      setChecking(false);
    }
  }, [open, programme, day]);
  const { now, retry } = useLoad(read, 'health');
  const shown: Loadable<KnownHealth> = newer !== undefined && 'value' in now ? { ...now, value: newer } : now;
  return { now: shown, retry, checking, setNewer, day };
};

/** The newest report; the one before stays while the next is being made. */
const useReport = (
  facts: Facts | undefined,
  { gone, told }: Pick<Comparison, 'gone' | 'told'>
): HealthReport | undefined => {
  const [report, setReport] = React.useState<HealthReport>();
  React.useEffect(() => {
    if (facts === undefined) return undefined;
    let current = true;
    void examine(gone === undefined || told === undefined ? facts : { ...facts, gone, told }).then(
      (made) => current && setReport(made)
    );
    return () => {
      current = false;
    };
  }, [facts, gone, told]);
  return facts === undefined ? undefined : report;
};

/** The health of the lists, and what can be done about it. */
export const useHealth = (): HealthState => {
  const { now, retry, checking, setNewer, day } = useKnown();
  const known = 'value' in now ? now.value : undefined;
  const { curation, facts } = known !== undefined && 'facts' in known ? known : {};
  // Reading some lists anew leaves the accounts as they were: what was compared stays.
  const accounts = React.useMemo(() => facts && accountsOf(facts).join('\n'), [facts]);
  const logins = React.useMemo(() => accounts?.split('\n').filter((login) => login !== ''), [accounts]);
  const directory = useDirectory(curation, logins);
  const report = useReport(facts, directory);
  const [mending, setMending] = React.useState<HealthState['mending']>();
  const [failed, setFailed] = React.useState<HealthState['failed']>();
  const { hindrance, alone } = useMending();

  const readAgain = async (lists: readonly string[], most: number): Promise<void> => {
    if (curation === undefined || facts === undefined) return;
    const names = listNames.filter((name) => lists.includes(urlOf(name)));
    setNewer({ curation, facts: await readFacts(curation, { day, lists: names, mostProgress: most }, facts) });
  };

  const mend = async (finding: Finding): Promise<void> => {
    if (curation === undefined) return;
    const key = findingKey(finding);
    const actions = finding.mend ?? [];
    setMending({ key, done: 0, n: actions.length });
    setFailed(undefined);
    const carryOut = async (): Promise<void> => {
      for (const [at, action] of actions.entries()) {
        await curation.provisioning.carryOut(action);
        setMending({ key, done: at + 1, n: actions.length });
      }
    };
    let isMended = true;
    try {
      isMended = await alone(curation.notes, carryOut);
    } catch (error) {
      setFailed({ key, failure: failureOf(error, finding.list) });
    }
    const touched = actions.flatMap((action) => ('list' in action ? [action.list] : []));
    if (isMended) await readAgain(touched, mostProgress).catch(retry);
    setMending(undefined);
  };

  const look = async (finding: Finding): Promise<void> => {
    setMending({ key: findingKey(finding), done: 0, n: 1 });
    setFailed(undefined);
    await readAgain([finding.list], mostProgress).catch(retry);
    setMending(undefined);
  };

  return {
    now,
    checking,
    directory,
    again: retry,
    readProgress: () => void readAgain(handledNames.map(urlOf), Infinity).catch(retry),
    mend: (finding) => void mend(finding),
    look: (finding) => void look(finding),
    ...(report === undefined ? {} : { report }),
    ...(hindrance === undefined ? {} : { hindrance }),
    ...(mending === undefined ? {} : { mending }),
    ...(failed === undefined ? {} : { failed })
  };
};
