import * as React from 'react';
import type { NamedApplication, ReadAgain } from '../../domain/calls/accepting';
import { cohortFigures } from '../../domain/calls/cohorts';
import { groupedByCircle, handledOf } from '../../domain/calls/handled';
import { cohortOfCall, lastClosed, openCall, peopleWanted, stateOfCall } from '../../domain/calls/openCall';
import { circleTree } from '../../domain/circles/circles';
import { usualTarget } from '../../domain/circles/target';
import type { CallRow } from '../../lists';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { AcceptPanel } from './AcceptPanel';
import { ApplicationGroup } from './ApplicationGroup';
import styles from './applications.module.scss';
import { calledHere } from './callWords';
import { CallCohorts } from './CallCohorts';
import type { CallSettings } from './settings';
import { type ApplicationsRead, useApplications } from './useApplications';
import { WelcomeList } from './WelcomeList';

type HandledView = 'received' | 'welcomed';

export interface ApplicationsProps extends CallSettings {
  readonly calls: readonly CallRow[];
  /** Id of the call in the address; absent: the open one, else the last. */
  readonly chosen: number | undefined;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  readonly onChoose: (call: number) => void;
  readonly onClose: () => void;
}

/** What was found when the chosen ones were read again. */
type Again = ReadAgain<NamedApplication> & { readonly read: ApplicationsRead };

const CallApplications = ({
  call,
  calls,
  ...settings
}: CallSettings & { readonly call: CallRow; readonly calls: readonly CallRow[] }) => {
  const { today: todayIs } = useSurroundings();
  const state = useApplications(call);
  const [shown, setShown] = React.useState<HandledView>('received');
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  const [told, setTold] = React.useState<'' | 'CallReading' | 'CallNotRead'>('');
  const [again, setAgain] = React.useState<Again>();
  const accept = React.useRef<HTMLButtonElement>(null);
  const today = todayIs();
  const { read, failure, retry } = state;
  const views = React.useMemo(() => {
    if (read === undefined) return undefined;
    const people = read.ambassadors.map(({ item }) => item);
    const applied = handledOf(call, read.rows, people);
    const around = { ambassadors: people, tree: circleTree(read.circles), day: today, target: usualTarget };
    return {
      received: applied.filter(({ welcomed }) => !welcomed),
      welcomed: applied.filter(({ welcomed }) => welcomed),
      groups: {
        received: groupedByCircle(
          applied.filter(({ welcomed }) => !welcomed),
          around
        ),
        welcomed: groupedByCircle(
          applied.filter(({ welcomed }) => welcomed),
          around
        )
      },
      cohorts: cohortFigures(people, calls)
    };
  }, [read, call, calls, today]);
  if (views === undefined || read === undefined)
    return failure === undefined ? (
      <Skeleton label={say('Loading')} cards={0} />
    ) : (
      <Failed failure={failure} again={undefined} onRetry={retry} />
    );
  const many = peopleWanted(call);
  const closes = sayDay(call.closesOn ?? '', today);
  const isOpen = stateOfCall(call, today) === 'open';
  const all = views.received.length + views.welcomed.length;
  const picked = views.received.filter(({ row }) => chosen.has(row.author)).map(({ row }) => row);
  const readChosen = async (): Promise<void> => {
    setTold('CallReading');
    const found = await state.again(picked);
    setTold(found === undefined ? 'CallNotRead' : '');
    setAgain(found);
  };
  return (
    <>
      <p className={styles.under}>
        <Dotted
          parts={[
            { text: cohortOfCall(call), translate: 'no' },
            sayCount('CallApplications', all),
            many === undefined ? '' : say('CallForWanted', { n: many }),
            closes === '' ? '' : say(isOpen ? 'CallOpenUntil' : 'CallClosedOn', { date: closes })
          ]}
        />
      </p>
      <Tabs
        label={say('CallViews')}
        views={[
          ['received', say('CallReceived', { n: views.received.length })],
          ['welcomed', say('CallWelcomed', { n: views.welcomed.length })]
        ]}
        current={shown}
        onView={setShown}
      />
      <p className={styles.small}>{say('CallOrder')}</p>
      {!read.mayWelcome && <Notice kind="info">{say('CallMayNot')}</Notice>}
      {views[shown].length === 0 && (
        <p className={styles.none}>{say(shown === 'received' ? 'CallNoneReceived' : 'CallNoneWelcomed')}</p>
      )}
      {views.groups[shown].map((group) => (
        <ApplicationGroup
          key={group.circle?.id ?? 0}
          group={group}
          read={read}
          isWelcomed={shown === 'welcomed'}
          chosen={chosen}
          onChoose={
            read.mayWelcome && shown === 'received'
              ? (author) =>
                  setChosen((before) => {
                    const next = new Set(before);
                    if (!next.delete(author)) next.add(author);
                    return next;
                  })
              : undefined
          }
        />
      ))}
      {shown === 'welcomed' && views.welcomed.length > 0 && (
        <div className={styles.group}>
          <WelcomeList {...settings} call={call} read={read} welcomed={views.welcomed.map(({ row }) => row.author)} />
        </div>
      )}
      <p className={styles.status} role="status">
        {told === '' ? '' : say(told)}
      </p>
      {picked.length > 0 && shown === 'received' && (
        <div className={styles.bar}>
          <strong>{sayCount('CallChosen', picked.length)}</strong>
          <Button ref={accept} aria-haspopup="dialog" onClick={() => void readChosen()}>
            {sayCount('CallAccept', picked.length)}
          </Button>
        </div>
      )}
      <CallCohorts figures={views.cohorts} />
      {again !== undefined && (
        <AcceptPanel
          {...settings}
          call={call}
          again={again}
          onClose={() => {
            setAgain(undefined);
            accept.current?.focus();
          }}
          onHanded={() => {
            setAgain(undefined);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
};

/** The applications of a call, for those who handle it: nobody is weighed against anybody here. */
const Applications = ({
  calls,
  chosen,
  takesFocus,
  onChoose,
  onClose,
  ...settings
}: ApplicationsProps): React.ReactElement => {
  const { today } = useSurroundings();
  const ids = useIds();
  const call =
    calls.find(({ id }) => id === chosen) ?? openCall(calls, today()) ?? lastClosed(calls, today()) ?? calls[0];
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.applications}>
      <p className={styles.back}>
        <Button look="text" icon="ChevronLeft" onClick={onClose}>
          {say('CallBack')}
        </Button>
      </p>
      <div className={styles.head}>
        <h3 className={styles.title} ref={heading} tabIndex={-1}>
          {say('CallHandle')}
        </h3>
        {calls.length > 1 && call !== undefined && (
          <label className={styles.which} htmlFor={`${ids}-call`}>
            <span className={styles.small}>{say('CallWhich')}</span>
            <Select
              id={`${ids}-call`}
              className={styles.field}
              value={String(call.id)}
              onChoice={(id) => onChoose(Number(id))}
            >
              {[...calls].reverse().map((each) => (
                <option key={each.id} value={each.id}>
                  {`${cohortOfCall(each)} · ${calledHere(each)}`}
                </option>
              ))}
            </Select>
          </label>
        )}
      </div>
      {call === undefined ? (
        <p className={styles.none}>{say('CallNone')}</p>
      ) : (
        <CallApplications key={call.id} call={call} calls={calls} {...settings} />
      )}
    </div>
  );
};

export default Applications;
