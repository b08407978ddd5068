import * as React from 'react';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import forms from './forms.module.scss';
import { PersonChoice } from './PersonChoice';
import type { QuestionActs } from './useActs';

export interface PassingProps {
  readonly action: 'handOver' | 'toIt';
  readonly acts: QuestionActs;
  readonly onClose: () => void;
}

/** Whom to pass it to, and a note. */
export const Passing = ({ action, acts, onClose }: PassingProps): React.ReactElement => {
  const ids = useIds();
  const people = action === 'toIt' ? acts.it : acts.people;
  const [user, setUser] = React.useState(people.length === 1 ? people[0]?.user : undefined);
  const [note, setNote] = React.useState('');
  const first = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    first.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  const person = people.find((each) => each.user === user);
  return (
    <div className={forms.form} ref={first}>
      <PersonChoice
        label={say(action === 'toIt' ? 'QuestionsPassToIt' : 'QuestionsPassTo')}
        hint={people.length > 4 ? say('QuestionsPassHint') : undefined}
        people={people}
        chosen={user}
        onChoose={setUser}
      />
      {person !== undefined && (
        <label className={forms.group} htmlFor={ids}>
          <span className={forms.label}>
            <span>{say('QuestionsNote', { name: person.name })}</span>
            <span className={forms.optional}>{` ${say('QuestionsOptional')}`}</span>
          </span>
          <textarea
            id={ids}
            className={forms.area}
            value={note}
            maxLength={2000}
            dir="auto"
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
      )}
      <div className={forms.buttons}>
        {person !== undefined && (
          <Button
            look="primary"
            icon={action === 'toIt' ? 'Headset' : 'Forward'}
            onClick={() => {
              void acts
                .step(action === 'toIt' ? 'To IT' : 'Hand over', { text: note.trim(), tell: person.user })
                .then((kept) => {
                  // What could not even be kept stays where it was written.
                  if (kept) onClose();
                });
            }}
          >
            {say(action === 'toIt' ? 'QuestionsDoIt' : 'QuestionsPass')}
          </Button>
        )}
        <Button look={person === undefined ? 'plain' : 'text'} onClick={onClose}>
          {say('QuestionsCancel')}
        </Button>
      </div>
    </div>
  );
};

/** Asked once: what is withdrawn does not come back. */
export const Withdrawing = ({ acts, onClose }: Omit<PassingProps, 'action'>): React.ReactElement => {
  const first = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  return (
    <div className={forms.form}>
      <Notice kind="warning">{say('QuestionsWithdrawSure')}</Notice>
      <div className={forms.buttons}>
        <Button ref={first} onClick={onClose}>
          {say('QuestionsKeep')}
        </Button>
        <Button
          look="text"
          icon="Cancel"
          onClick={() => {
            acts.withdraw();
            onClose();
          }}
        >
          {say('QuestionsDoWithdraw')}
        </Button>
      </div>
    </div>
  );
};
