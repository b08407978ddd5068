import * as React from 'react';
import { DayOfWeek } from '@fluentui/react/lib/Calendar';
import { DatePicker, type IDatePickerStrings } from '@fluentui/react/lib/DatePicker';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { Toggle } from '@fluentui/react/lib/Toggle';
import { Chooser } from './Chooser.tsx';
import { searchPeople, type LookupSource } from './choosing.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { Formats } from './formats.ts';
import type { Chosen, FormValue, Link } from './formValue.ts';
import { useLook } from './look.ts';
import type { Culture, ListField } from './model.ts';
import { useSurroundings } from './surroundings.ts';
import type { Words } from './words/words.ts';

export interface FieldEditorProps {
  readonly field: ListField;
  readonly value: FormValue;
  readonly fault: string | undefined;
  readonly aside: string | undefined;
  readonly formats: Formats;
  readonly lookups: LookupSource;
  readonly onChange: (value: FormValue) => void;
}

/** Id of a field's control, so that the first wrong one can be focused. */
export const controlId = ({ name, type }: Pick<ListField, 'name' | 'type'>): string =>
  // Fluent's DatePicker gives its text field this ending.
  `field-${name}${type === 'DateTime' ? '-label' : ''}`;

const frameOf = ({ field, fault, aside }: FieldEditorProps) => ({
  id: controlId(field),
  title: field.title,
  description: field.description,
  required: field.required,
  fault,
  aside
});

type Of<Kind extends FormValue['kind']> = Extract<FormValue, { kind: Kind }>;
type PartProps<Kind extends FormValue['kind']> = FieldEditorProps & { readonly value: Of<Kind> };

const TextEditor = (props: PartProps<'text'>) => {
  const { field, value, fault, onChange } = props;
  const isNumber = field.type === 'Number' || field.type === 'Currency' || field.type === 'Integer';
  return (
    <FieldFrame {...frameOf(props)}>
      {(described) => (
        <TextField
          id={controlId(field)}
          value={value.text}
          aria-required={field.required}
          {...(field.type === 'Note'
            ? { multiline: true, autoAdjustHeight: true, rows: Math.min(field.lines, 8) }
            : {})}
          {...(isNumber ? { inputMode: 'decimal' as const } : {})}
          aria-describedby={described}
          invalid={fault !== undefined}
          aria-invalid={fault !== undefined}
          autoComplete="off"
          onChange={(_, text) => onChange({ kind: 'text', text: text ?? '' })}
        />
      )}
    </FieldFrame>
  );
};

const ChoiceEditor = (props: PartProps<'text'>) => {
  const { field, value, fault, onChange } = props;
  const { words } = useSurroundings();
  // A word that is no choice any more stays, so that saving something else does not lose it.
  const known =
    value.text === '' || field.choices.includes(value.text) ? field.choices : [...field.choices, value.text];
  return (
    <FieldFrame {...frameOf(props)}>
      {(described) => (
        <Dropdown
          id={controlId(field)}
          ariaLabel={field.title}
          selectedKey={value.text === '' ? null : value.text}
          placeholder={words.chooseOne}
          required={field.required}
          aria-describedby={described}
          aria-invalid={fault !== undefined}
          options={[
            ...(field.required ? [] : [{ key: '', text: words.noValue }]),
            ...known.map((word) => ({ key: word, text: word }))
          ]}
          onChange={(_, option) => onChange({ kind: 'text', text: String(option?.key ?? '') })}
        />
      )}
    </FieldFrame>
  );
};

const entryOf = (word: string): Chosen => ({ id: 0, text: word });

/** Finds choices that hold a text. */
const among = (choices: readonly string[]) => (text: string) =>
  Promise.resolve({
    entries: choices.filter((word) => word.toLowerCase().includes(text.toLowerCase())).map(entryOf),
    next: undefined
  });

const WordsEditor = (props: PartProps<'words'>) => {
  const { field, value, onChange } = props;
  const { words } = useSurroundings();
  return (
    <Chooser
      {...frameOf(props)}
      many
      chosen={value.words.map(entryOf)}
      placeholder={field.fillIn ? words.chooseOrType : words.chooseOne}
      search={among(field.choices)}
      {...(field.fillIn ? { fillIn: entryOf } : {})}
      onChange={(chosen) => onChange({ kind: 'words', words: chosen.map(({ text }) => text) })}
    />
  );
};

const FreeChoiceEditor = (props: PartProps<'text'>) => {
  const { field, value, onChange } = props;
  const { words } = useSurroundings();
  return (
    <Chooser
      {...frameOf(props)}
      many={false}
      chosen={value.text === '' ? [] : [entryOf(value.text)]}
      placeholder={words.chooseOrType}
      search={among(field.choices)}
      fillIn={entryOf}
      onChange={([word]) => onChange({ kind: 'text', text: word?.text ?? '' })}
    />
  );
};

const ChosenEditor = (props: PartProps<'chosen'>) => {
  const { field, value, lookups, onChange } = props;
  const { rest, words } = useSurroundings();
  const people = field.type === 'User' || field.type === 'UserMulti';
  return (
    <Chooser
      {...frameOf(props)}
      many={field.type.endsWith('Multi')}
      people={people}
      chosen={value.chosen}
      placeholder={people ? words.findPerson : words.findItem}
      search={async (text) => {
        if (!people) return lookups.search(field, text);
        // SharePoint finds nobody for an empty name.
        return { entries: text === '' ? [] : await searchPeople(rest, text), next: undefined };
      }}
      more={(next) => lookups.more(field, next)}
      onChange={(chosen) => onChange({ kind: 'chosen', chosen })}
    />
  );
};

const YesNoEditor = (props: PartProps<'yesNo'>) => {
  const { field, value, onChange } = props;
  const { words } = useSurroundings();
  const id = controlId(field);
  return (
    <FieldFrame {...frameOf(props)}>
      {(described) => (
        <Toggle
          id={id}
          ariaLabel={field.title}
          checked={value.yes}
          onText={words.yes}
          offText={words.no}
          aria-describedby={described}
          onChange={(_, yes) => onChange({ kind: 'yesNo', yes: yes === true })}
        />
      )}
    </FieldFrame>
  );
};

const LinkEditor = (props: PartProps<'link'>) => {
  const { field, value, fault, onChange } = props;
  const { words } = useSurroundings();
  const look = useLook();
  const change = (part: Partial<Link>) => onChange({ kind: 'link', link: { ...value.link, ...part } });
  return (
    <FieldFrame {...frameOf(props)}>
      {(described) => (
        <div className={look.pair}>
          <TextField
            id={controlId(field)}
            type="url"
            placeholder="https://"
            value={value.link.address}
            aria-required={field.required}
            invalid={fault !== undefined}
            aria-invalid={fault !== undefined}
            aria-describedby={described}
            autoComplete="off"
            onChange={(_, address) => change({ address: address ?? '' })}
          />
          <TextField
            value={value.link.description}
            placeholder={words.textToDisplay}
            ariaLabel={words.textToDisplay}
            autoComplete="off"
            onChange={(_, description) => change({ description: description ?? '' })}
          />
        </div>
      )}
    </FieldFrame>
  );
};

const namesOf = (culture: Culture, count: number, options: Intl.DateTimeFormatOptions, of: (index: number) => Date) => {
  const format = new Intl.DateTimeFormat(culture, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => format.format(of(index)));
};

const month = (index: number) => new Date(Date.UTC(2024, index, 1));
/** 7 January 2024 was a Sunday, with which Fluent's weeks begin. */
const weekday = (index: number) => new Date(Date.UTC(2024, 0, 7 + index));

const calendarWords = (culture: Culture, words: Words): IDatePickerStrings => ({
  months: namesOf(culture, 12, { month: 'long' }, month),
  shortMonths: namesOf(culture, 12, { month: 'short' }, month),
  days: namesOf(culture, 7, { weekday: 'long' }, weekday),
  shortDays: namesOf(culture, 7, { weekday: 'narrow' }, weekday),
  goToToday: words.goToToday,
  prevMonthAriaLabel: words.previousMonth,
  nextMonthAriaLabel: words.nextMonth,
  prevYearAriaLabel: words.previousYear,
  nextYearAriaLabel: words.nextYear,
  closeButtonAriaLabel: words.closeCalendar
});

const localDate = (day: string): Date => {
  const [year = 0, monthOfYear = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, monthOfYear - 1, date);
};
const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const MomentEditor = (props: PartProps<'moment'>) => {
  const { field, value, fault, formats, onChange } = props;
  const { words, culture } = useSurroundings();
  const look = useLook();
  const strings = React.useMemo(() => calendarWords(culture, words), [culture, words]);
  const typed = (text: string): Date | null => {
    const day = formats.dayFrom(text);
    if (day !== undefined) return localDate(day);
    onChange({ ...value, day: '', invalid: text.trim() });
    return null;
  };
  return (
    <FieldFrame {...frameOf(props)}>
      {(described) => (
        <div className={field.dateOnly ? undefined : look.moment}>
          <DatePicker
            id={`field-${field.name}`}
            {...(value.day === '' ? {} : { value: localDate(value.day) })}
            allowTextInput
            ariaLabel={field.title}
            strings={strings}
            firstDayOfWeek={culture === 'en-US' ? DayOfWeek.Sunday : DayOfWeek.Monday}
            placeholder={words.chooseDay}
            formatDate={(date) => (date === undefined ? '' : formats.day(dayOf(date)))}
            parseDateFromString={typed}
            textField={{
              iconProps: { 'aria-label': `${words.chooseDay}` },
              'aria-required': field.required,
              invalid: fault !== undefined,
              'aria-invalid': fault !== undefined,
              'aria-describedby': described,
              autoComplete: 'off',
              styles: { errorMessage: { display: 'none' } }
            }}
            onSelectDate={(date) => {
              // A text that is no day was kept by `typed`: it must not vanish.
              if (date !== null && date !== undefined) onChange({ ...value, day: dayOf(date), invalid: '' });
              else if (value.invalid === '') onChange({ ...value, day: '', invalid: '' });
            }}
          />
          {!field.dateOnly && (
            <TextField
              type="time"
              ariaLabel={words.timeOf(field.title)}
              value={value.time}
              onChange={(_, time) => onChange({ ...value, time: time ?? '' })}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
};

/** The control for a field of a form, by its type. */
export const FieldEditor = (props: FieldEditorProps) => {
  const { field, value } = props;
  switch (value.kind) {
    case 'text':
      if (field.type !== 'Choice') return <TextEditor {...props} value={value} />;
      return field.fillIn ? <FreeChoiceEditor {...props} value={value} /> : <ChoiceEditor {...props} value={value} />;
    case 'yesNo':
      return <YesNoEditor {...props} value={value} />;
    case 'moment':
      return <MomentEditor {...props} value={value} />;
    case 'words':
      return <WordsEditor {...props} value={value} />;
    case 'chosen':
      return <ChosenEditor {...props} value={value} />;
    case 'link':
      return <LinkEditor {...props} value={value} />;
  }
};
