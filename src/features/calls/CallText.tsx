import * as React from 'react';
import { blocksOf, textOfCall } from '../../domain/calls/callText';
import { callDaysLeft, cohortOfCall, peopleWanted } from '../../domain/calls/openCall';
import { circleTree } from '../../domain/circles/circles';
import { coverageOf, needOf } from '../../domain/circles/coverage';
import { usualTarget } from '../../domain/circles/target';
import { initials } from '../../domain/common/text';
import type { CallRow } from '../../lists';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language, numberOf, say, sayCount, sayCountParts, sayDay, sayParts } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import { Pieces } from '../../ui/Pieces';
import { calledHere, contactChat, contactName } from './callWords';
import styles from './call.module.scss';
import type { CallLater, CallRead } from './reads';

export type PeopleRead = NonNullable<CallLater['people']>['ambassadors'] | undefined;

/** Circles of nobody that are named; the others are counted. */
const mostEmptyCircles = 4;

const Points = ({ title, points }: { readonly title: string; readonly points: readonly string[] }) => (
  <div>
    {title !== '' && (
      <h4 className={styles.part}>
        <bdi>{title}</bdi>
      </h4>
    )}
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>
          <Icon name="CheckMark" size={14} className={styles.check} />
          <bdi>{point}</bdi>
        </li>
      ))}
    </ul>
  </div>
);

const conditionsShown = [
  ['CallAffinity', 'CallAffinityText'],
  ['CallWill', 'CallWillText'],
  ['CallTime', 'CallTimeText']
] as const;

/** Our own words, where the call has none. */
const UsualText = (): React.ReactElement => (
  <div className={styles.two}>
    <Points title={say('CallGive')} points={[say('CallGiveHour'), say('CallGiveHalfDay'), say('CallGiveHand')]} />
    <Points title={say('CallGet')} points={[say('CallGetNews'), say('CallGetCoach'), say('CallGetTraining')]} />
  </div>
);

/** Circles that have nobody, and how one's own stands: no circle is ranked. */
const Needed = ({ read, people }: { readonly read: CallRead; readonly people: PeopleRead }) => {
  const { memoryKey, today } = useSurroundings();
  const { circles, profile } = read;
  const shown = React.useMemo(() => {
    if (people === undefined || people.failure !== undefined || circles.failure !== undefined) return undefined;
    const tree = circleTree(circles.value);
    const covers = coverageOf(people.value, tree, { day: today(), target: usualTarget }).circles;
    const { circle } = correctedSeeker(profile.value, { circles: circles.value, offices: [] }, memoryKey);
    return {
      own: covers.find((cover) => cover.circle.id === circle),
      empty: covers.filter(({ circle: each, own }) => each.id !== circle && needOf(own) === 'nobody')
    };
  }, [people, circles, profile.value, memoryKey, today]);
  if (shown === undefined || (shown.own === undefined && shown.empty.length === 0)) return null;
  const named = (name: string): React.ReactElement => <strong translate="no">{name}</strong>;
  const { own, empty } = shown;
  const rest = empty.length - mostEmptyCircles;
  return (
    <section aria-label={say('CallNeeded')}>
      <h4 className={styles.part}>{say('CallNeeded')}</h4>
      <ul className={styles.needed}>
        {own !== undefined && (
          <li>
            <Icon name={own.own.ambassadors === 0 ? 'Warning' : 'Contact'} size={14} />
            <span>
              <Pieces
                of={
                  own.own.headcount === undefined
                    ? sayCountParts('CallOwnPlain', own.own.ambassadors, { circle: named(calledHere(own.circle)) })
                    : sayCountParts('CallOwn', own.own.ambassadors, {
                        circle: named(calledHere(own.circle)),
                        all: numberOf(own.own.headcount)
                      })
                }
              />
            </span>
          </li>
        )}
        {empty.slice(0, mostEmptyCircles).map(({ circle }) => (
          <li key={circle.id}>
            <Icon name="Warning" size={14} />
            <span>
              <Pieces of={sayParts('CallNobody', { circle: named(calledHere(circle)) })} />
            </span>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Icon name="Warning" size={14} />
            <span>{sayCount('CallNobodyMore', rest)}</span>
          </li>
        )}
      </ul>
    </section>
  );
};

export interface CallTextProps {
  readonly call: CallRow;
  readonly read: CallRead;
  readonly people: PeopleRead;
}

/** What the role is, what it gives and takes, where it is wanted, and whom to ask. */
export const CallText = ({ call, read, people }: CallTextProps): React.ReactElement => {
  const { today: todayIs, photoOf } = useSurroundings();
  const [open, setOpen] = React.useState(false);
  const today = todayIs();
  const [first, ...blocks] = blocksOf(textOfCall(call, language));
  const many = peopleWanted(call);
  const name = contactName(call.contact);
  const chat = contactChat(call);
  return (
    <div className={styles.text}>
      <p className={styles.over}>
        <Dotted
          parts={[
            { text: cohortOfCall(call), translate: 'no' },
            sayCount('CallUntil', callDaysLeft(call, today), { date: sayDay(call.closesOn ?? '', today) }),
            many === undefined ? '' : sayCount('CallWanted', many)
          ]}
        />
      </p>
      <h3 className={styles.title}>
        <bdi>{calledHere(call)}</bdi>
      </h3>
      <p className={styles.intro}>{first === undefined ? say('CallIntro') : <bdi>{first.line}</bdi>}</p>
      {!open && (
        <Button look="text" icon="ChevronDown" className={styles.unfold} onClick={() => setOpen(true)}>
          {say('CallReadOn')}
        </Button>
      )}
      <div className={open ? styles.rest : styles.restFolded}>
        {first !== undefined && first.points.length > 0 && <Points title="" points={first.points} />}
        <section aria-label={say('CallConditions')}>
          <h4 className={styles.part}>{say('CallConditions')}</h4>
          <ul className={styles.conditions}>
            {conditionsShown.map(([title, text]) => (
              <li key={title}>
                <strong>{say(title)}</strong>
                <span>{say(text)}</span>
              </li>
            ))}
          </ul>
        </section>
        <p className={styles.level}>
          <strong>{say('CallLevel')}</strong>
          <span>{` ${say('CallLevelText')}`}</span>
        </p>
        {blocks.length === 0 && (first === undefined || first.points.length === 0) ? (
          <UsualText />
        ) : (
          <div className={styles.two}>
            {blocks.map(({ line, points }, at) =>
              points.length === 0 ? (
                <p key={at} className={styles.paragraph}>
                  <bdi>{line}</bdi>
                </p>
              ) : (
                <Points key={at} title={line} points={points} />
              )
            )}
          </div>
        )}
        <Needed read={read} people={people} />
        {name !== '' && (
          <div className={styles.contact}>
            <Face initials={initials(name)} photo={photoOf(call.contact)} size={40} />
            <span className={styles.contactWords}>
              <strong>{say('CallQuestion')}</strong>
              <span className={styles.small}>
                <Pieces of={sayParts('CallFollows', { name: <Name>{name}</Name> })} />
              </span>
            </span>
            {chat !== undefined && (
              <LinkButton look="text" icon="Chat" href={chat} newTab>
                {say('CallWrite')}
              </LinkButton>
            )}
          </div>
        )}
      </div>
    </div>
  );
};
