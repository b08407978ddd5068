import * as React from 'react';
import {
  type ApplicationForm,
  applicationKept,
  keptApplication,
  keptDaysOfApplications,
  mostWords,
  unanswered,
  valuesToSend
} from '../../domain/calls/form';
import { circleTree } from '../../domain/circles/circles';
import { everySpoken } from '../../domain/people/profile';
import type { CallRow, Circle } from '../../lists';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useDraft } from '../../shell/useDraft';
import { capital, say, sayCount, sayDay, sayLanguage } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { calledHere } from './callWords';
import styles from './call.module.scss';
import { ConditionFields } from './ConditionFields';
import { pressWords } from './SentApplication';
import { TopicFields } from './TopicFields';
import type { ApplyingState } from './useApplying';

const withOrWithout = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

export interface ApplicationFieldsProps {
  readonly call: CallRow;
  readonly circles: readonly Circle[];
  readonly begun: ApplicationForm;
  /** Topics were ticked by what the person answered in the catalogue. */
  readonly fromCheck: boolean;
  readonly isFormer: boolean;
  /** One is there, and changes. */
  readonly isChange: boolean;
  readonly applying: ApplyingState;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
  /** Absent: there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

/** Whether what was pressed is on its way. */
const isSending = ({ pressed }: ApplyingState): boolean => pressed !== undefined && pressed.ended === undefined;

/** An application as it is typed: each letter is kept on the device until it is sent. */
const ApplicationFields = (props: ApplicationFieldsProps): React.ReactElement => {
  const { call, circles, begun, fromCheck, isFormer, isChange, applying, takesFocus, onDone, onCancel } = props;
  const { today: todayIs } = useSurroundings();
  const ids = useIds();
  const draft = useDraft(`apply ${call.id}`);
  const [tried, setTried] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const around = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const kept = applicationKept(draft.fields?.['application'], begun);
  const form = kept ?? begun;
  const set = (more: Partial<ApplicationForm>): void =>
    draft.keep({ application: keptApplication({ ...form, ...more }) });
  const lacking = unanswered(form);
  const choices = React.useMemo(
    () => circleTree(circles).circles.filter(({ active, key }) => active && key.trim() !== ''),
    [circles]
  );

  const send = async (): Promise<void> => {
    const values = valuesToSend(form, call.id);
    setTried(true);
    if (values === undefined) {
      window.setTimeout(() => around.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    await applying.send(values, () => {
      draft.forget();
      onDone();
    });
  };
  const told = tried && lacking.length > 0 ? sayCount('CallLacks', lacking.length) : pressWords(applying, 'send');
  const after = applying.pressed?.what === 'withdraw' ? pressWords(applying, 'withdraw') : '';
  const bar = applying.rights?.bar;
  return (
    <form
      ref={around}
      className={styles.form}
      aria-labelledby={`${ids}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div>
        <h3 className={styles.formTitle} ref={heading} id={`${ids}-heading`} tabIndex={-1}>
          {say('CallForm')}
        </h3>
        <p className={styles.formText}>{say('CallFormText', { date: sayDay(call.closesOn ?? '', todayIs()) })}</p>
        <p className={after === '' ? styles.unseen : styles.failed} role="status">
          {after}
        </p>
      </div>
      {isFormer && <Notice kind="info">{say('CallFormer')}</Notice>}
      {bar !== undefined && (
        <Notice kind="warning">{say(bar === 'unguarded' ? 'CallNotSafe' : 'CallNotAllowed')}</Notice>
      )}
      <ConditionFields
        form={form}
        tried={tried}
        onAnswer={(condition, answer) => set({ answers: { ...form.answers, [condition]: answer } })}
      />
      <div className={styles.group}>
        <label className={styles.label} htmlFor={`${ids}-words`}>
          <span>{say('CallWords')}</span>
          <span className={styles.optional}>{` ${say('CallOptional')}`}</span>
        </label>
        <textarea
          id={`${ids}-words`}
          className={styles.area}
          value={form.words}
          placeholder={say('CallWordsHint')}
          maxLength={mostWords}
          dir="auto"
          onChange={({ target }) => set({ words: target.value })}
        />
      </div>
      <div className={styles.group}>
        <span className={styles.label} aria-hidden="true">
          {say('CallTopics')}
        </span>
        <TopicFields chosen={form.topics} onToggle={(topic) => set({ topics: withOrWithout(form.topics, topic) })} />
        {fromCheck && <p className={styles.small}>{say('CallFromCheck')}</p>}
      </div>
      <div className={styles.halves}>
        <div className={styles.group}>
          <label className={styles.label} htmlFor={`${ids}-circle`}>
            {say('CallCircle')}
          </label>
          <Select
            id={`${ids}-circle`}
            className={styles.field}
            value={form.circleKey}
            onChoice={(circleKey) => set({ circleKey })}
          >
            <option value="">{say('CallCircleNone')}</option>
            {choices.map((circle) => (
              <option key={circle.id} value={circle.key.trim()}>
                {calledHere(circle)}
              </option>
            ))}
          </Select>
        </div>
        <fieldset className={styles.group}>
          <legend className={styles.label}>{say('CallLanguages')}</legend>
          <span className={styles.boxes}>
            {everySpoken.map((code) => (
              <label key={code} className={styles.answer}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={form.languages.includes(code)}
                  onChange={() => set({ languages: withOrWithout(form.languages, code) })}
                />
                <span>{capital(sayLanguage(code))}</span>
              </label>
            ))}
          </span>
        </fieldset>
      </div>
      <div className={styles.group}>
        <label className={styles.consent}>
          <input
            type="checkbox"
            className={styles.box}
            checked={form.managerInformed}
            onChange={({ target }) => set({ managerInformed: target.checked })}
          />
          <span>{say('CallManager')}</span>
        </label>
        <label className={styles.consent}>
          <input
            type="checkbox"
            className={styles.box}
            checked={form.consentToBeListed}
            aria-describedby={`${ids}-consent`}
            onChange={({ target }) => set({ consentToBeListed: target.checked })}
          />
          <span>{say('CallConsent')}</span>
        </label>
        <span className={styles.under} id={`${ids}-consent`}>
          {say('CallConsentText')}
        </span>
      </div>
      <Notice kind="info" icon="Lock" spoken="">
        {say('CallWhoReads', { n: keptDaysOfApplications })}
      </Notice>
      <div>
        <p className={told === '' ? styles.unseen : styles.failed} role="status">
          {told}
        </p>
        {bar === undefined && (
          <div className={styles.buttons}>
            <Button look="primary" aria-disabled={isSending(applying)} onClick={() => void send()}>
              {say(isChange ? 'CallSave' : 'CallSend')}
            </Button>
            {onCancel !== undefined && (
              <Button
                look="text"
                onClick={() => {
                  draft.forget();
                  onCancel();
                }}
              >
                {say('CallCancel')}
              </Button>
            )}
            {kept !== undefined && !draft.unkept && !isChange && (
              <>
                <span className={styles.small}>{say('CallDraft')}</span>
                <Button
                  look="text"
                  onClick={() => {
                    draft.forget();
                    setTried(false);
                    heading.current?.focus();
                  }}
                >
                  {say('CallClear')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
    </form>
  );
};

export default ApplicationFields;
