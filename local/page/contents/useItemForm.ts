import * as React from 'react';
import { cellOf, textOf } from './cell.ts';
import { onSite } from './choosing.ts';
import type { Formats } from './formats.ts';
import {
  bodyOf,
  changedFields,
  faultsOf,
  formValues,
  sameValue,
  type FormValue,
  type FormValues,
  type Setting
} from './formValue.ts';
import { addItem, readItem, saveItem, type Opened } from './items.ts';
import type { ListField, ListSchema } from './model.ts';
import type { Told } from './Notice.tsx';
import { asRestError } from './restError.ts';
import { sentenceOf } from './sentences.ts';
import { useSurroundings } from './surroundings.ts';

export interface ItemForm {
  readonly values: FormValues;
  readonly faults: Readonly<Record<string, string>>;
  /** What somebody else saved in a field that was also changed here. */
  readonly asides: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly told: Told | undefined;
  readonly changed: boolean;
  readonly change: (field: ListField, value: FormValue) => void;
  readonly save: () => void;
  /** Names of fields that were found wrong by the last attempt to save, in order; a new array each time. */
  readonly wrong: readonly string[];
}

interface FormOptions {
  readonly schema: ListSchema;
  readonly fields: readonly ListField[];
  /** Absent: a new item. */
  readonly opened: Opened | undefined;
  readonly formats: Formats;
  readonly onSaved: (id: number, created: boolean) => void;
}

class PersonUnknown extends Error {
  readonly field: string;
  constructor(field: string, name: string) {
    super(name);
    this.field = field;
  }
}

/** A form over an item: what was typed stays whatever the server answers. */
export const useItemForm = ({ schema, fields, opened, formats, onSaved }: FormOptions): ItemForm => {
  const { rest, words } = useSurroundings();
  const setting = React.useMemo<Setting>(() => ({ timeZone: schema.timeZone, formats }), [schema.timeZone, formats]);
  const [base, setBase] = React.useState(opened);
  const [before, setBefore] = React.useState(() => formValues(fields, opened?.row, setting));
  const [values, setValues] = React.useState(before);
  const [faults, setFaults] = React.useState<Readonly<Record<string, string>>>({});
  const [asides, setAsides] = React.useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = React.useState<readonly string[]>([]);
  const [busy, setBusy] = React.useState(false);
  const [told, setTold] = React.useState<Told>();

  const change = (field: ListField, value: FormValue) => {
    setValues((now) => ({ ...now, [field.name]: value }));
    setFaults(({ [field.name]: _mended, ...rest }) => rest);
  };

  const fail = (found: Readonly<Record<string, string>>) => {
    setFaults(found);
    setWrong(fields.map(({ name }) => name).filter((name) => name in found));
    setTold(undefined);
  };

  /** People who are new to the site get their id first. */
  const settled = async (): Promise<FormValues> => {
    const known: Record<string, FormValue> = { ...values };
    for (const { name } of fields) {
      const value = values[name];
      if (value?.kind !== 'chosen') continue;
      const chosen = [];
      for (const entry of value.chosen)
        try {
          chosen.push(entry.login === undefined ? entry : await onSite(rest, entry));
        } catch (thrown) {
          const { status } = asRestError(thrown);
          if (status === 0 || status === 429 || status === 503) throw thrown;
          throw new PersonUnknown(name, entry.text);
        }
      known[name] = { kind: 'chosen', chosen };
    }
    return known;
  };

  const reload = async () => {
    if (base === undefined) return;
    setBusy(true);
    try {
      const latest = await readItem(rest, schema, base.row.Id, fields);
      const theirs = formValues(fields, latest.row, setting);
      const mine = new Set(changedFields(fields, before, values).map(({ name }) => name));
      const both = fields.filter(
        ({ name }) => mine.has(name) && !sameValue(before[name], theirs[name]) && !sameValue(values[name], theirs[name])
      );
      setAsides(
        Object.fromEntries(
          both.map((field) => [
            field.name,
            words.theirs(textOf(cellOf(field, latest.row, formats, words)) || words.noValue)
          ])
        )
      );
      setValues(Object.fromEntries(fields.map(({ name }) => [name, (mine.has(name) ? values : theirs)[name]!])));
      setBefore(theirs);
      setBase(latest);
      setTold({ kind: 'info', text: words.reloaded });
    } catch (thrown) {
      setTold({ kind: 'error', text: sentenceOf(asRestError(thrown), words, true) });
    } finally {
      setBusy(false);
    }
  };

  const send = async () => {
    setBusy(true);
    setTold(undefined);
    try {
      const ready = await settled();
      if (base === undefined) onSaved(await addItem(rest, schema, bodyOf(fields, ready, setting)), true);
      else {
        const changes = bodyOf(changedFields(fields, before, ready), ready, setting);
        if (Object.keys(changes).length > 0) await saveItem(rest, schema, base.row.Id, changes, base.etag);
        onSaved(base.row.Id, false);
      }
    } catch (thrown) {
      setBusy(false);
      if (thrown instanceof PersonUnknown) {
        fail({ [thrown.field]: words.personUnknown(thrown.message) });
        return;
      }
      const error = asRestError(thrown);
      setTold({
        kind: 'error',
        text: sentenceOf(error, words, true),
        ...(error.status === 412 ? { action: { label: words.reload, run: () => void reload() } } : {})
      });
    }
  };

  const save = () => {
    if (busy) return;
    const found = faultsOf(fields, values, setting, words);
    if (Object.keys(found).length > 0) fail(found);
    else void send();
  };

  const wrongNow = Object.keys(faults).length;
  return {
    values,
    faults,
    asides,
    busy,
    told: wrongNow > 0 ? { kind: 'error', text: words.fieldsToCheck(wrongNow) } : told,
    wrong,
    changed: changedFields(fields, before, values).length > 0,
    change,
    save
  };
};
