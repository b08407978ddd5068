import type { EntryForm, EntryLine } from './entry';
import { topOf } from './model';

/** A wave as it was typed, as texts by the names of the fields: what a device keeps. */
export const fieldsOfEntry = (form: EntryForm): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)]));

const read = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Somebody else wrote there: it is as if nothing had been typed.
    return undefined;
  }
};

const lineKept = (kept: Partial<Record<string, unknown>>, begun: EntryLine): EntryLine => ({
  ...(Object.fromEntries(
    Object.entries(begun).map(([name, like]) => [name, typeof kept[name] === 'string' ? kept[name] : like])
  ) as unknown as EntryLine),
  key: begun.key,
  scale: Object.keys(topOf).includes(String(kept['scale'])) ? (kept['scale'] as EntryLine['scale']) : begun.scale
});

/** Reads it back; what is of another kind than its field, and a line that is not there, is as in `begun`. */
export const entryOfFields = (fields: Readonly<Record<string, string>>, begun: EntryForm): EntryForm => {
  const said = (name: 'wave' | 'measuredOn' | 'entity'): string => {
    const value = read(fields[name]);
    return typeof value === 'string' ? value : begun[name];
  };
  const lines = read(fields['lines']);
  const kept = (Array.isArray(lines) ? lines : []).filter(
    (line): line is Partial<Record<string, unknown>> => typeof line === 'object' && line !== null
  );
  return {
    wave: said('wave'),
    measuredOn: said('measuredOn'),
    entity: said('entity'),
    published: read(fields['published']) === true,
    lines: begun.lines.map((line) => lineKept(kept.find(({ key }) => key === line.key) ?? {}, line))
  };
};
