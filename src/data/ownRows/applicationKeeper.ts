import { ProgrammeError } from '../../domain/port/programme';
import type { ApplicationValues } from '../../domain/calls/form';
import type { ApplicationKeeper, ApplyingRights } from '../../domain/port/applying';
import type { applications as declared } from '../../lists';
import { applications } from '../../lists/reading/applications';
import type { Connection } from '../connection/connection';
import { connectionOf, type PageAround } from '../rows/programmeOf';
import { Conflict } from './conflict';
import { barredBy } from './guarding';
import { inOneTab } from './oneTab';
import type { OnItsWay } from './onItsWay';
import type { OwnRow, OwnValues } from './ownList';
import { ownRows, type OwnRows } from './ownRows';
import { pressing } from './pressing';
import { removeWhole } from './removing';

type ApplicationsDeclared = typeof declared;
type ApplicationList = Pick<OwnRows<ApplicationsDeclared>, 'own' | 'add' | 'change' | 'remove' | 'again' | 'guard'>;

/** A row that changes under every attempt is left alone. */
const mostChanges = 4;

const written = ({ topics, languages, ...values }: ApplicationValues): OwnValues<ApplicationsDeclared> => ({
  ...values,
  topics: topics.map((topic) =>
    topic in applications.columns.Topics.choices ? topic : { undeclared: topic }
  ) as never,
  languages: languages as never
});

const saysTheSame = (row: OwnRow<ApplicationsDeclared>, values: OwnValues<ApplicationsDeclared>): boolean =>
  Object.entries(values).every(
    ([name, value]) => JSON.stringify(row[name as keyof typeof row]) === JSON.stringify(value)
  );

/** Writes one's own applications over a site's list; `alone`: while no other tab of this browser does. */
export const applicationKeeper = (list: ApplicationList, alone: OnItsWay<never>['alone']): ApplicationKeeper => {
  const carriedOut = pressing(alone);
  /** One's own of that call, the one that counts first. */
  const ownFor = async (call: number): Promise<readonly OwnRow<ApplicationsDeclared>[]> =>
    (await list.own()).filter(({ callId }) => callId === call).sort((one, other) => other.id - one.id);

  const changed = async (
    given: OwnRow<ApplicationsDeclared>,
    values: OwnValues<ApplicationsDeclared>
  ): Promise<void> => {
    let row: OwnRow<ApplicationsDeclared> | undefined = given;
    for (let attempt = 1; row !== undefined; attempt++)
      try {
        await list.change(row, values);
        return;
      } catch (error) {
        if (!(error instanceof Conflict) || attempt === mostChanges) throw error;
        // Another device of the same person was faster: what was pressed last is what they mean.
        row = await list.again(row.id);
      }
    await list.add('', values);
  };

  let asked: Promise<ApplyingRights> | undefined;
  const rights = async (): Promise<ApplyingRights> => {
    const guard = await list.guard();
    const bar = barredBy(guard);
    return { handles: guard.mayTotal, ...(bar === undefined ? {} : { bar }) };
  };

  return {
    send: (values) =>
      carriedOut(async () => {
        const said = written(values);
        const [row, ...others] = await ownFor(values.callId);
        for (const other of others) await removeWhole(list, other);
        if (row !== undefined) return changed(row, said);
        try {
          await list.add('', said);
        } catch (error) {
          // The answer may have been lost.
          if (!(error instanceof ProgrammeError)) throw error;
          const [there] = await ownFor(values.callId).catch(() => []);
          if (there === undefined || !saysTheSame(there, said)) throw error;
        }
      }),
    withdraw: (call) =>
      carriedOut(async () => {
        for (const row of await ownFor(call)) await removeWhole(list, row);
      }),
    rights: () =>
      (asked ??= rights()).catch(() => {
        asked = undefined;
        return { bar: 'refused', handles: false };
      })
  };
};

/** Own applications as a site's list holds them; `known` is the person's number where the page says it. */
const applicationList = (connection: Connection, known?: number): ApplicationList =>
  ownRows(connection, { list: applications }, known);

/** A keeper of this person's applications on a site: there must be one for all web parts of the page. */
export const applicationsOf = (context: PageAround, sourceSite?: string): ApplicationKeeper => {
  const { connection, person } = connectionOf(context, sourceSite);
  return applicationKeeper(applicationList(connection, person), inOneTab('digital-ambassadors-applications'));
};
