import * as React from 'react';
import { circleTree } from '../../domain/circles/circles';
import { teamsChat } from '../../domain/common/links';
import { noted } from '../../device/noted';
import type { QuestionKind } from '../../domain/questions/model';
import type { NewQuestion } from '../../domain/questions/posts';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicWord } from '../../shell/reasons';
import type { DraftFields } from '../../device/drafts';
import { useDraft } from '../../shell/useDraft';
import type { PostsState } from '../../shell/usePosts';
import { language, say, sayCount, sayList } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './asking.module.scss';
import forms from './forms.module.scss';
import type { QuestionsAsked } from './address';
import type { QuestionsRead } from './reads';
import { Suggestions } from './Suggestions';
import { usePeople } from './usePeople';
import { useSuggestions } from './useSuggestions';
import type { KnownQuestion } from './QuestionRows';
import { type To, Whom } from './Whom';

const kindsOf = (hasIt: boolean): readonly QuestionKind[] => [
  'Question',
  ...(hasIt ? ['Feedback' as const] : []),
  'Topic'
];

const askedKind = (kind: QuestionKind): string =>
  say(kind === 'Feedback' ? 'AskFeedback' : kind === 'Topic' ? 'AskTopic' : 'AskQuestion');
const titleWord = (kind: QuestionKind): string =>
  say(kind === 'Feedback' ? 'AskTitleFeedback' : kind === 'Topic' ? 'AskTitleTopic' : 'AskTitle');
const sendWord = (kind: QuestionKind): string =>
  say(kind === 'Feedback' ? 'AskSendFeedback' : kind === 'Topic' ? 'AskSendTopic' : 'AskSend');

const isKind = (value: string | undefined): value is QuestionKind =>
  value === 'Question' || value === 'Feedback' || value === 'Topic';

const toOf = (value: string | undefined): To | undefined => {
  if (value === 'all' || value === 'other') return value;
  const user = Number(value ?? NaN);
  return Number.isSafeInteger(user) && user > 0 ? user : undefined;
};

export interface AskFormProps {
  readonly read: QuestionsRead;
  readonly known: readonly KnownQuestion[];
  readonly posts: PostsState;
  readonly module: string | undefined;
  /** What the question begins with; absent: the draft. */
  readonly title: string | undefined;
  /** What a link says of it: its kind, a session and whoever led that. */
  readonly begun: Pick<QuestionsAsked, 'kind' | 'session' | 'to'>;
  readonly takesFocus: boolean;
  readonly onShow: (id: number) => void;
  /** The device has it; `key` is that of the post. */
  readonly onSent: (key: string) => void;
  readonly onClose: () => void;
}

/** A question, a feedback for IT, a subject for the coach's hour: kept as a draft until it is sent. */
const AskForm = (props: AskFormProps): React.ReactElement => {
  const { read, known, posts, module, title: given, begun, takesFocus, onShow, onSent, onClose } = props;
  const { memoryKey } = useSurroundings();
  const ids = useIds();
  const draft = useDraft('ask');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const field = React.useRef<HTMLInputElement>(null);
  const [pressed, setPressed] = React.useState(false);
  const [glad, setGlad] = React.useState(false);
  const [unsent, setUnsent] = React.useState(false);
  const [chosen, setChosen] = React.useState(false);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const fields: DraftFields = draft.fields ?? {};
  const write = (more: DraftFields): void => draft.keep({ ...fields, ...more });
  // What a link brought stands there until something is written.
  const title = fields.title ?? given ?? '';
  const suggestions = useSuggestions(title, known, read);
  const people = usePeople(read, suggestions.topics).filter(({ user }) => user !== read.person);
  const it = people.filter(({ isIt }) => isIt);
  // After a session feedback goes to whoever led it.
  const host = begun.session === undefined ? undefined : people.find(({ user }) => user === begun.to);
  const mayTell = it.length > 0 || begun.session !== undefined;
  // A link begins with what it is for, whatever was written before.
  const wanted = chosen ? fields.kind : (begun.kind ?? fields.kind);
  const kind = isKind(wanted) && (wanted !== 'Feedback' || mayTell) ? wanted : 'Question';
  const first = people.find(({ isIt }) => !isIt);
  const to = toOf(fields.to) ?? (first === undefined ? 'all' : first.user);
  const other = toOf(fields.other);
  const receiver =
    kind === 'Feedback'
      ? (host ?? it[0])
      : kind === 'Topic' || to === 'all'
        ? undefined
        : people.find(({ user }) => user === (to === 'other' ? other : to));
  const serving = people.filter(({ isIt, words, circle }) => !isIt && (words !== '' || circle.text !== '')).length;

  const send = (): void => {
    if (title.trim() === '') {
      setPressed(true);
      field.current?.focus();
      return;
    }
    const circles = circleTree(read.circles.value);
    const { circle } = correctedSeeker(read.profile.value, { circles: read.circles.value, offices: [] }, memoryKey);
    const values: NewQuestion = {
      title: title.trim(),
      details: (fields.details ?? '').trim(),
      kind,
      topics: suggestions.topics,
      language: language.toUpperCase() as 'FR',
      circleKey: circles.circle(circle)?.key ?? '',
      ...(receiver === undefined
        ? kind === 'Feedback' && begun.to !== undefined
          ? { asked: begun.to }
          : {}
        : { asked: receiver.user }),
      ...(begun.session === undefined || kind !== 'Feedback' ? {} : { sessionId: begun.session }),
      ...(module === undefined ? {} : { moduleKey: module })
    };
    const lost = (error: unknown): void => {
      // What keeps posts did not come: the words stay where they are.
      noted('questions')(error);
      setUnsent(true);
    };
    setUnsent(false);
    posts.post({ to: 'questions', values }).then((key) => {
      draft.forget();
      onSent(key);
    }, lost);
  };
  const helper = receiver ?? first;
  const chat = helper && teamsChat(helper.account, title.trim());
  const wrong = pressed && title.trim() === '';
  return (
    <>
      <p className={styles.back}>
        <Button look="text" icon="ChevronLeft" onClick={onClose}>
          {say('QuestionsAll')}
        </Button>
      </p>
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {say('QuestionsAsk')}
      </h3>
      {posts.mayWrite === false && <Notice kind="warning">{say('AskNoReaders')}</Notice>}
      {glad && <Notice kind="info">{say('AskGlad')}</Notice>}
      <div className={styles.both}>
        <form
          className={forms.form}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <fieldset className={forms.group}>
            <legend className={forms.label}>{say('AskKind')}</legend>
            <div className={forms.kinds}>
              {kindsOf(mayTell).map((each) => (
                <label key={each} className={forms.kind}>
                  <input
                    type="radio"
                    className={forms.radio}
                    name={`${ids}-kind`}
                    checked={kind === each}
                    onChange={() => {
                      setChosen(true);
                      write({ kind: each });
                    }}
                  />
                  <span>{askedKind(each)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className={forms.group}>
            <label className={forms.label} htmlFor={`${ids}-title`}>
              {titleWord(kind)}
            </label>
            <input
              ref={field}
              id={`${ids}-title`}
              className={forms.bigField}
              value={title}
              maxLength={250}
              autoComplete="off"
              dir="auto"
              aria-invalid={wrong ? true : undefined}
              aria-describedby={`${ids}-hint`}
              onChange={({ target }) => write({ title: target.value })}
            />
            <p className={forms.small} id={`${ids}-hint`} role="status">
              {wrong
                ? say('AskEmpty')
                : [
                    say('AskOneSentence'),
                    ...(suggestions.topics.length === 0
                      ? []
                      : [
                          sayCount('AskUnderstood', suggestions.topics.length, {
                            topic: sayList(suggestions.topics.map(topicWord))
                          })
                        ])
                  ].join('\u00a0· ')}
            </p>
          </div>
          <div className={styles.narrow}>
            <Suggestions suggestions={suggestions} onShow={onShow} onGlad={() => setGlad(true)} />
          </div>
          <div className={forms.group}>
            <label className={forms.label} htmlFor={`${ids}-details`}>
              <span>{say('AskDetails')}</span>
              <span className={forms.optional}>{` ${say('QuestionsOptional')}`}</span>
            </label>
            <textarea
              id={`${ids}-details`}
              className={forms.area}
              value={fields.details ?? ''}
              placeholder={say('AskDetailsHint')}
              maxLength={10_000}
              dir="auto"
              onChange={({ target }) => write({ details: target.value })}
            />
          </div>
          {kind === 'Question' && (
            <Whom
              people={people}
              to={to}
              other={typeof other === 'number' ? other : undefined}
              many={serving}
              onTo={(next) => write({ to: String(next) })}
              onOther={(user) => write({ other: String(user) })}
            />
          )}
          {kind === 'Feedback' && receiver !== undefined && (
            <p>{say(receiver === host ? 'AskToHost' : 'AskToIt', { name: receiver.name })}</p>
          )}
          {kind === 'Topic' && <p>{say('AskToVote')}</p>}
          <div>
            <Notice kind="info" lead={say('AskPrivacyLead')} spoken="">
              {say('AskPrivacy')}
            </Notice>
            {chat !== undefined && helper !== undefined && (
              <p className={styles.personal}>
                <LinkButton look="text" icon="Chat" href={chat} newTab>
                  {say('AskPersonal', { name: helper.name })}
                </LinkButton>
              </p>
            )}
          </div>
          {unsent && <Notice kind="error">{say('QuestionsNotKept')}</Notice>}
          {posts.mayWrite !== false && (
            <div className={forms.buttons}>
              <Button look="primary" icon="Chat" onClick={send}>
                {sendWord(kind)}
              </Button>
              <Button onClick={onClose}>{say('AskClose')}</Button>
              {!draft.unkept && draft.fields !== undefined && title !== '' && (
                <>
                  <span className={forms.small}>{say('AskDraft')}</span>
                  <Button look="text" onClick={() => draft.forget()}>
                    {say('AskClear')}
                  </Button>
                </>
              )}
            </div>
          )}
        </form>
        <div className={styles.beside}>
          <Suggestions suggestions={suggestions} onShow={onShow} onGlad={() => setGlad(true)} />
        </div>
      </div>
    </>
  );
};

export default AskForm;
