import * as React from 'react';
import { needsReason } from '../../domain/questions/helpers';
import type { QuestionAction, Folded, ItState, SignedQuestion, WrittenStep } from '../../domain/questions/model';
import { useIds } from '../../shell/ids';
import { useDraft } from '../../shell/useDraft';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import styles from './opened.module.scss';
import forms from './forms.module.scss';
import { Passing, Withdrawing } from './Passing';
import { Unsent } from './Unsent';
import type { QuestionActs } from './useActs';
import type { QuestionNames } from './words';

/** What stands on a row of buttons; the others have places of their own. */
const buttons = ['take', 'handOver', 'askCommunity', 'toIt', 'reopen', 'withdraw'] as const;
type ButtonAction = (typeof buttons)[number];

const isButton = (action: QuestionAction): action is ButtonAction => buttons.some((each) => each === action);

const buttonWords = (action: ButtonAction): readonly [string, IconName] => {
  switch (action) {
    case 'take':
      return [say('QuestionsDoTake'), 'Contact'];
    case 'handOver':
      return [say('QuestionsDoHand'), 'Forward'];
    case 'askCommunity':
      return [say('QuestionsDoAll'), 'Group'];
    case 'toIt':
      return [say('QuestionsDoIt'), 'Headset'];
    case 'reopen':
      return [say('QuestionsDoReopen'), 'Refresh'];
    case 'withdraw':
      return [say('QuestionsDoWithdraw'), 'Cancel'];
  }
};

/** What is written in the box: as whom somebody answers. */
type Voice = 'answer' | 'add' | 'fromIt';

const voiceOf = (actions: readonly QuestionAction[]): Voice | undefined =>
  (['fromIt', 'answer', 'add'] as const).find((voice) => actions.includes(voice));

const voiceWords: Readonly<Record<Voice, readonly [label: () => string, press: () => string]>> = {
  answer: [() => say('QuestionsYourAnswer'), () => say('QuestionsDoAnswer')],
  add: [() => say('QuestionsYourAddition'), () => say('QuestionsDoAdd')],
  fromIt: [() => say('QuestionsItAnswer'), () => say('QuestionsDoFromIt')]
};

const itStates: readonly (readonly [ItState, () => string])[] = [
  ['Seen', () => say('QuestionsStateSeen')],
  ['Planned', () => say('QuestionsStatePlanned')],
  ['Done', () => say('QuestionsStateDone')],
  ['Not now', () => say('QuestionsStateNotNow')]
];

export interface AnsweringProps {
  readonly question: SignedQuestion;
  readonly folded: Folded<WrittenStep>;
  readonly names: QuestionNames;
  readonly acts: QuestionActs;
}

/** What somebody writes, kept on the device until it is sent. */
const Box = ({
  voice,
  primary,
  acts,
  question,
  folded
}: AnsweringProps & { readonly voice: Voice; readonly primary: boolean }): React.ReactElement => {
  const ids = useIds();
  const draft = useDraft(`question ${question.id}`);
  const [state, setState] = React.useState<ItState>(folded.it ?? 'Seen');
  const [asked, setAsked] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const text = draft.fields?.text ?? '';
  const needed = voice !== 'fromIt' || needsReason(state);
  const [label, press] = voiceWords[voice];
  const send = (): void => {
    if (needed && text.trim() === '') {
      setAsked(true);
      field.current?.focus();
      return;
    }
    setAsked(false);
    void acts
      .step(voice === 'fromIt' ? 'From IT' : 'Answer', {
        text: text.trim(),
        ...(voice === 'fromIt' ? { state } : {})
      })
      .then((kept) => {
        if (kept) draft.forget();
      });
  };
  return (
    <>
      {voice === 'fromIt' && (
        <fieldset className={forms.group}>
          <legend className={forms.label}>{say('QuestionsItSaysWhat')}</legend>
          <div className={forms.kinds}>
            {itStates.map(([each, words]) => (
              <label key={each} className={forms.kind}>
                <input
                  type="radio"
                  className={forms.radio}
                  name={`${ids}-state`}
                  checked={state === each}
                  onChange={() => setState(each)}
                />
                <span>{words()}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label className={forms.group} htmlFor={ids}>
        <span className={forms.label}>{label()}</span>
        <textarea
          ref={field}
          id={ids}
          className={forms.area}
          value={text}
          maxLength={10_000}
          dir="auto"
          placeholder={say('QuestionsAllRead')}
          aria-invalid={asked && text.trim() === '' ? true : undefined}
          aria-describedby={asked && text.trim() === '' ? `${ids}-wrong` : undefined}
          onChange={({ target }) => draft.keep({ text: target.value })}
        />
      </label>
      {asked && text.trim() === '' && (
        <p className={forms.status} id={`${ids}-wrong`}>
          {say(voice === 'fromIt' ? 'QuestionsReason' : 'QuestionsWriteFirst')}
        </p>
      )}
      <div className={forms.buttons}>
        <Button look={primary ? 'primary' : 'plain'} icon="Chat" onClick={send}>
          {press()}
        </Button>
      </div>
    </>
  );
};

/** What can be done now: only what would count. */
export const Answering = (props: AnsweringProps): React.ReactElement | null => {
  const { acts } = props;
  const { actions } = acts;
  const [open, setOpen] = React.useState<'handOver' | 'toIt' | 'withdraw'>();
  const [opened, setOpened] = React.useState<ButtonAction>();
  const opener = React.useRef<HTMLButtonElement>(null);
  const voice = voiceOf(actions);
  const line = actions.filter(isButton);
  const [first] = actions.filter((action) => action !== 'meToo' && action !== 'notMeToo');
  const close = (): void => {
    setOpen(undefined);
    // Back to what opened it.
    window.setTimeout(() => opener.current?.focus(), 0);
  };
  const press = (action: ButtonAction): void => {
    if (action === 'handOver' || action === 'toIt' || action === 'withdraw') {
      setOpen(action);
      setOpened(action);
    } else void acts.step(action === 'take' ? 'Take' : action === 'reopen' ? 'Reopen' : 'Ask the community');
  };
  const otherwise = actions.includes('solved');
  if (acts.readOnly) return <p className={styles.small}>{say('QuestionsReadOnly')}</p>;
  const empty = voice === undefined && line.length === 0 && !otherwise;
  if (empty && acts.waiting.length === 0 && !acts.failed && !acts.unsent) return null;
  return (
    <div className={styles.answering}>
      <Unsent waiting={acts.waiting} posts={acts.posts} />
      {acts.failed && <Notice kind="error">{say('QuestionsRemoveFailed')}</Notice>}
      {acts.unsent && <Notice kind="error">{say('QuestionsNotKept')}</Notice>}
      {open === 'withdraw' && <Withdrawing acts={acts} onClose={close} />}
      {(open === 'handOver' || open === 'toIt') && <Passing key={open} action={open} acts={acts} onClose={close} />}
      {open === undefined && (
        <>
          {voice !== undefined && <Box {...props} voice={voice} primary={first === voice} />}
          {(line.length > 0 || otherwise) && (
            <div className={forms.buttons}>
              {otherwise && (
                <Button icon="CheckMark" onClick={() => acts.solve()}>
                  {say('QuestionsDoOtherwise')}
                </Button>
              )}
              {line.map((action) => {
                const [words, icon] = buttonWords(action);
                return (
                  <Button
                    key={action}
                    ref={action === opened ? opener : undefined}
                    look={first === action ? 'primary' : 'text'}
                    icon={icon}
                    onClick={() => press(action)}
                  >
                    {words}
                  </Button>
                );
              })}
            </div>
          )}
        </>
      )}
    </div>
  );
};
