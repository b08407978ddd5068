import * as React from 'react';
import { isCoaching } from '../../domain/sessions/coaching';
import { type FormLack, lacksOf, nameFields, type SessionForm } from '../../domain/sessions/form';
import { wordOf } from '../../domain/common/words';
import { sessions } from '../../lists/reading/sessions';
import { audiences, spoken } from '../../lists/topics';
import { useIds } from '../../shell/ids';
import { topicWord } from '../../shell/reasons';
import { capital, language, say, sayLanguage, sayList } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { FormField } from './FormField';
import { HostField } from './HostField';
import { ModuleField } from './ModuleField';
import { SessionRegistration } from './SessionRegistration';
import { SessionWhen } from './SessionWhen';
import styles from './organiser.module.scss';
import type { SessionsState } from './useSessions';

const lackKeys = {
  title: 'SessionsLacksTitle',
  day: 'SessionsLacksDay',
  from: 'SessionsLacksTime',
  to: 'SessionsLacksEnd',
  repeat: 'SessionsLacksRepeat',
  places: 'SessionsLacksPlaces',
  opens: 'SessionsLacksOpens',
  until: 'SessionsLacksUntil',
  meetingUrl: 'SessionsLacksLink',
  host: 'SessionsLacksHost'
} as const satisfies Record<FormLack, string>;

const whereKeys = {
  teams: 'SessionsTeams',
  room: 'SessionsRoom',
  both: 'SessionsBoth'
} as const satisfies Record<SessionForm['where'], string>;

export interface SessionFieldsProps {
  readonly form: SessionForm;
  readonly onChange: (form: SessionForm) => void;
  readonly state: SessionsState;
  /** It was pressed once: what is wrong is said. */
  readonly tried: boolean;
  /** What stands between when and how many: the dates of a series. */
  readonly children?: React.ReactNode;
}

/** Adds a value, or takes it away. */
const turned = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

interface BoxesProps {
  readonly legend: string;
  readonly items: readonly { readonly value: string; readonly label: string; readonly on: boolean }[];
  readonly onTurn: (value: string) => void;
}

const Boxes = ({ legend, items, onTurn }: BoxesProps): React.ReactElement => (
  <fieldset className={styles.set}>
    <legend className={styles.label}>{legend}</legend>
    <div className={styles.boxes}>
      {items.map(({ value, label, on }) => (
        <label key={value} className={styles.boxLabel}>
          <input type="checkbox" className={styles.box} checked={on} onChange={() => onTurn(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** What is typed of a session, new or changed. */
export const SessionFields = ({ form, onChange, state, tried, children }: SessionFieldsProps): React.ReactElement => {
  const ids = useIds();
  const [titles, setTitles] = React.useState(false);
  const [topics, setTopics] = React.useState(form.topics.length > 0);
  const lacks = tried ? lacksOf(form) : [];
  const wrong = (lack: FormLack): string | undefined => (lacks.includes(lack) ? say(lackKeys[lack]) : undefined);
  const set = (values: Partial<SessionForm>): void => onChange({ ...form, ...values });
  const isSlot = isCoaching(form);
  const own = typeof form.language === 'string' ? form.language : undefined;
  const others = (Object.keys(nameFields) as (keyof typeof nameFields)[]).filter((each) => each !== own);
  return (
    <div className={styles.fields}>
      <FormField label={say('SessionsKinds')}>
        {(field) => (
          <Select
            {...field}
            value={typeof form.kind === 'string' ? form.kind : ''}
            onChoice={(kind) => set({ kind: kind as SessionForm['kind'] })}
          >
            {Object.keys(sessions.columns.Kind.choices).map((kind) => (
              <option key={kind} value={kind}>
                {wordOf(sessions.columns.Kind.choices, kind, language)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={say('SessionsLanguage')}>
        {(field) => (
          <Select
            {...field}
            value={own ?? ''}
            onChoice={(code) => set({ language: code === '' ? undefined : (code as keyof typeof spoken) })}
          >
            <option value="">{say('SessionsNoLanguage')}</option>
            {Object.keys(spoken).map((code) => (
              <option key={code} value={code}>
                {capital(sayLanguage(code))}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField wide label={say('SessionsTitleField')} wrong={wrong('title')}>
        {(field) => (
          <input
            {...field}
            dir="auto"
            maxLength={250}
            value={form.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </FormField>
      <div className={styles.wideField}>
        <Button look="text" icon="Globe" aria-expanded={titles} onClick={() => setTitles(!titles)}>
          {say('SessionsOtherTitles', { languages: sayList(others.map(sayLanguage)) })}
        </Button>
      </div>
      {titles &&
        others.map((code) => (
          <FormField key={code} wide label={say('SessionsTitleIn', { language: sayLanguage(code) })}>
            {(field) => (
              <input
                {...field}
                dir="auto"
                lang={code.toLowerCase()}
                maxLength={250}
                value={form[nameFields[code]]}
                onChange={({ target }) => set({ [nameFields[code]]: target.value })}
              />
            )}
          </FormField>
        ))}
      <SessionWhen form={form} set={set} wrong={wrong} />
      <div className={styles.contents}>{children}</div>
      {!isSlot && <SessionRegistration form={form} set={set} wrong={wrong} />}
      <fieldset className={styles.set}>
        <legend className={styles.label}>{say('SessionsWhere')}</legend>
        <div className={styles.boxes}>
          {(Object.keys(whereKeys) as SessionForm['where'][]).map((where) => (
            <label key={where} className={styles.boxLabel}>
              <input
                type="radio"
                name={ids}
                className={styles.box}
                checked={form.where === where}
                onChange={() => set({ where })}
              />
              <span>{say(whereKeys[where])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {form.where !== 'teams' && (
        <FormField label={say('SessionsRoomField')}>
          {(field) => (
            <input
              {...field}
              dir="auto"
              maxLength={250}
              value={form.place}
              onChange={({ target }) => set({ place: target.value })}
            />
          )}
        </FormField>
      )}
      {form.where !== 'room' && (
        <FormField label={say('SessionsLinkField')} wrong={wrong('meetingUrl')}>
          {(field) => (
            <input
              {...field}
              dir="ltr"
              inputMode="url"
              placeholder="https://teams.microsoft.com/…"
              maxLength={2000}
              value={form.meetingUrl}
              onChange={({ target }) => set({ meetingUrl: target.value })}
            />
          )}
        </FormField>
      )}
      {!isSlot && (
        <Boxes
          legend={say('SessionsFor')}
          items={(['Everyone', 'Ambassador', 'Starter'] as const).map((value) => ({
            value,
            label: wordOf(audiences, value, language),
            on: form.audience.includes(value)
          }))}
          onTurn={(value) => set({ audience: turned(form.audience, value as keyof typeof audiences) })}
        />
      )}
      <div className={styles.wideField}>
        <Button look="text" icon="BulletedList" aria-expanded={topics} onClick={() => setTopics(!topics)}>
          {say('SessionsTopicsField')}
        </Button>
      </div>
      {topics && (
        <Boxes
          legend={say('SessionsTopicsField')}
          items={Object.keys(sessions.columns.Topics.choices).map((value) => ({
            value,
            label: topicWord(value),
            on: form.topics.some((each) => each === value)
          }))}
          onTurn={(value) => set({ topics: turned(form.topics, value as never) })}
        />
      )}
      {!isSlot && <ModuleField moduleKey={form.moduleKey} onChange={(moduleKey) => set({ moduleKey })} />}
      <HostField state={state} host={form.host} wrong={wrong('host')} onChange={(host) => set({ host })} />
    </div>
  );
};
