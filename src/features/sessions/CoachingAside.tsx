import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { visible } from '../../domain/common/text';
import type { CoachingSlot, SlotState } from '../../domain/sessions/coaching';
import type { SignedSession } from '../../domain/sessions/model';
import { useDistinct, useIds } from '../../shell/ids';
import { topicWord } from '../../shell/reasons';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './asides.module.scss';
import { HandledCoaching, type HandledCoachingProps } from './HandledCoaching';
import { dayAndHours } from '../../shell/sessionTimes';
import { type CoachingState, useCoaching } from './useCoaching';
import type { SessionsState } from './useSessions';

const stateKeys = {
  yours: 'SessionsSlotYours',
  taken: 'SessionsSlotTaken',
  asked: 'SessionsSlotAsked',
  free: 'SessionsSlotFree',
  cancelled: 'SessionsCancelled',
  tooSoon: 'SessionsSlotTaken'
} as const satisfies Record<SlotState, string>;

interface RequestFormProps {
  readonly slot: SignedSession | undefined;
  readonly when: string;
  readonly coaching: CoachingState;
  readonly onClose: () => void;
}

/** What it is to be about, and for a wish when it suits. */
const RequestForm = ({ slot, when, coaching, onClose }: RequestFormProps): React.ReactElement => {
  const [subject, wishField] = [useIds(), useIds()];
  const [title, setTitle] = React.useState('');
  const [wish, setWish] = React.useState('');
  const [lacks, setLacks] = React.useState(false);
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    const isWhole = title.trim() !== '' && (slot !== undefined || wish.trim() !== '');
    setLacks(!isWhole);
    if (!isWhole) return;
    const expert = slot?.host?.id ?? coaching.experts[0]?.person?.id;
    const sent = await coaching.request({
      title: title.trim(),
      topics: [],
      wish: wish.trim(),
      ...(slot === undefined ? {} : { sessionId: slot.id }),
      ...(expert === undefined ? {} : { tell: expert })
    });
    if (sent) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} aria-label={when || say('SessionsWish')}>
      <label className={styles.label} htmlFor={subject}>
        {say('SessionsSubject')}
      </label>
      <input
        ref={first}
        id={subject}
        className={styles.field}
        maxLength={250}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      {slot === undefined && (
        <>
          <label className={styles.label} htmlFor={wishField}>
            {say('SessionsWhen')}
          </label>
          <input
            id={wishField}
            className={styles.field}
            maxLength={250}
            value={wish}
            onChange={(event) => setWish(event.target.value)}
          />
        </>
      )}
      <p className={lacks ? styles.failed : styles.unseen} role="status">
        {lacks ? say('SessionsRequestLacks') : ''}
      </p>
      <p className={styles.small}>{say('SessionsWhoSees')}</p>
      <p className={styles.buttons}>
        <button type="submit" className={styles.submit}>
          {say('SessionsSend')}
        </button>
        <Button look="text" onClick={onClose}>
          {say('Close')}
        </Button>
      </p>
    </form>
  );
};

interface SlotProps {
  readonly coachingSlot: CoachingSlot;
  readonly state: SessionsState;
  readonly coaching: CoachingState;
  readonly isAsking: boolean;
  readonly onAsk: (open: boolean) => void;
}

const Slot = ({ coachingSlot, state, coaching, isAsking, onAsk }: SlotProps): React.ReactElement => {
  const { slot, state: stands } = coachingSlot;
  const when = dayAndHours(slot, state.zone, state.today);
  const named = (words: string): string => say('SessionsNamed', { words, title: when });
  const own = coaching.requestFor(slot.id);
  const host = visible(slot.host?.name ?? '');
  return (
    <li className={styles.slot}>
      <div className={styles.item}>
        <span className={styles.words}>
          <strong>{when}</strong>
          <span className={stands === 'yours' ? styles.yours : styles.small}>
            {stands === 'yours' && <Icon name="CheckMark" size={14} />}
            <Dotted
              parts={[
                say(stateKeys[stands]),
                { text: host, translate: 'no' },
                ...(stands === 'free' ? slot.topics.slice(0, 2).map(topicWord) : [])
              ]}
            />
          </span>
        </span>
        {stands === 'free' && coaching.bar === undefined && !isAsking && (
          <Button label={named(say('SessionsRequest'))} onClick={() => onAsk(true)}>
            {say('SessionsRequest')}
          </Button>
        )}
        {(stands === 'asked' || stands === 'yours') && own !== undefined && (
          <Button look="text" label={named(say('SessionsUnrequest'))} onClick={() => void coaching.unrequest(own.id)}>
            {say('SessionsUnrequest')}
          </Button>
        )}
      </div>
      {isAsking && <RequestForm slot={slot} when={when} coaching={coaching} onClose={() => onAsk(false)} />}
    </li>
  );
};

const endedWords = (ended: CoachingState['ended']): string => {
  switch (ended) {
    case 'waiting':
      return say('SessionsRequestNotSent');
    case 'refused':
      return say('SessionsRequestNotAllowed');
    case 'unguarded':
      return say('SessionsRequestNotSafe');
    case 'signedOut':
      return say('SignedOutText');
    default:
      return '';
  }
};

/** Individual coaching: slots that experts offer, a wish without one, and their own booking pages. */
const OwnCoaching = ({ state }: { readonly state: SessionsState }): React.ReactElement | null => {
  const distinct = useDistinct();
  const coaching = useCoaching(state);
  const [asking, setAsking] = React.useState<number | 'wish'>();
  if (coaching === undefined) return null;
  const { slots, wishes, experts, bar, ended } = coaching;
  const bookings = experts.flatMap(({ id, person, title, bookingsUrl }) => {
    const link = safeLink(bookingsUrl);
    return link === undefined ? [] : [{ id, link, name: visible(title) || visible(person?.name ?? '') }];
  });
  if (slots.length === 0 && wishes.length === 0 && experts.length === 0) return null;
  const told = endedWords(ended);
  return (
    <section className={styles.aside} aria-label={distinct(say('SessionsCoaching'))}>
      <h3 className={styles.title}>{say('SessionsCoaching')}</h3>
      <p className={styles.small}>{say('SessionsCoachingText')}</p>
      <ul className={styles.list}>
        {slots.map((each) => (
          <Slot
            key={each.slot.id}
            coachingSlot={each}
            state={state}
            coaching={coaching}
            isAsking={asking === each.slot.id}
            onAsk={(open) => setAsking(open ? each.slot.id : undefined)}
          />
        ))}
        {wishes.map((wish) => (
          <li key={`wish ${wish.id}`} className={styles.slot}>
            <div className={styles.item}>
              <span className={styles.words}>
                <strong>
                  <bdi lang="">{wish.title}</bdi>
                </strong>
                <span className={styles.small}>
                  <Dotted parts={[say('SessionsSlotAsked'), { text: wish.wish, lang: '' }]} />
                </span>
              </span>
              <Button
                look="text"
                label={say('SessionsNamed', { words: say('SessionsUnrequest'), title: wish.title })}
                onClick={() => void coaching.unrequest(wish.id)}
              >
                {say('SessionsUnrequest')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p className={told === '' ? styles.unseen : styles.failed} role="status">
        {told}
      </p>
      {bar === 'unguarded' && <p className={styles.failed}>{say('SessionsRequestNotSafe')}</p>}
      {bar === undefined &&
        (asking === 'wish' ? (
          <RequestForm slot={undefined} when="" coaching={coaching} onClose={() => setAsking(undefined)} />
        ) : (
          <Button look="text" icon="Calendar" onClick={() => setAsking('wish')}>
            {say(slots.length === 0 ? 'SessionsWishFirst' : 'SessionsWish')}
          </Button>
        ))}
      {bookings.map(({ id, link, name }) => (
        <LinkButton key={id} look="text" icon="OpenInNewWindow" href={link} newTab>
          {say('SessionsBook', { name })}
        </LinkButton>
      ))}
      <p className={styles.small}>{say('SessionsWhoSees')}</p>
    </section>
  );
};

/** Coaching as everybody sees it, and for those who handle it what was asked for. */
const CoachingAside = ({
  state,
  onNew
}: {
  readonly state: SessionsState;
  /** Absent: the reader organises nothing. */
  readonly onNew?: HandledCoachingProps['onNew'] | undefined;
}): React.ReactElement => (
  <>
    <OwnCoaching state={state} />
    {onNew !== undefined && <HandledCoaching state={state} onNew={onNew} />}
  </>
);

export default CoachingAside;
