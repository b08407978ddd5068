import type { Kind, Verb } from './kind.ts';
import { verbs } from './kind.ts';
import { rootKind } from './root.ts';

interface Row {
  readonly path: string;
  readonly does: string;
  readonly lacks: string;
}

const writtenVerb = (verb: Verb): string => (verb === 'MERGE' ? 'MERGE, PATCH' : verb);

const rowOf = (path: string, kind: Kind<unknown>): readonly Row[] => {
  const built = verbs.filter((verb) => kind.verbs[verb] !== undefined);
  if (built.length === 0) return [];
  const lacks = [...new Set(built.flatMap((verb) => kind.verbs[verb]?.lacks ?? []))].join('; ');
  return [{ path, does: built.map(writtenVerb).join(', '), lacks }];
};

/** Every path once: a kind that was described elsewhere is not described again. */
const rowsOf = (path: string, kind: Kind<unknown>, seen: Set<unknown>): readonly Row[] => {
  const rows = [...rowOf(path, kind)];
  if (seen.has(kind)) return rows;
  seen.add(kind);
  const join = (signature: string): string => (path === '' ? signature : `${path}/${signature}`);
  const steps = Object.values(kind.steps).map((step) => ({ path: join(step.signature), kind: step.kind() }));
  const { byKey } = kind;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const keyed =
    byKey === undefined
      ? []
      : [{ path: parent === '' ? byKey.signature : `${parent}/${byKey.signature}`, kind: byKey.kind() }];
  for (const step of [...keyed, ...steps]) rows.push(...rowsOf(step.path, step.kind, seen));
  return [...rows, ...unbuiltRows(kind, join)];
};

const unbuiltRows = (kind: Kind<unknown>, join: (signature: string) => string): readonly Row[] =>
  (kind.unbuilt ?? []).map((name) => ({ path: join(name), does: '', lacks: 'all of it: 501' }));

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The table of local/README.md, written from the routes themselves, so that it cannot lie. */
export const coverageTable = (): string => {
  const batch: Row = { path: '$batch', does: 'POST', lacks: '' };
  const rows = [batch, ...rowsOf('', rootKind, new Set())];
  const lines = rows.map(({ path, does, lacks }) => {
    const extent = does === '' ? '501' : lacks === '' ? 'full' : 'partly';
    return `| \`${cell(path)}\` | ${does} | ${extent} | ${does === '' ? '' : cell(lacks)} |`;
  });
  return ['| behind `/_api/` | methods | built | what is missing |', '| --- | --- | --- | --- |', ...lines].join('\n');
};
