/** Names in braces and what they stand for; `{login:path}` is percent-encoded, its quotes doubled. */
export type Values = Readonly<Record<string, string>>;

/** A text with its names filled in. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)(:path)?\}/g, (whole, name: string, path?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return path === undefined ? value : encodeURIComponent(value.replaceAll("'", "''"));
  });

/** A value of a row with its names filled in; `{id:number}` is a number. */
export const filledIn = (value: unknown, values: Values): unknown => {
  if (typeof value === 'string') {
    const [, name] = /^\{(\w+):number\}$/.exec(value) ?? [];
    return name === undefined ? filled(value, values) : Number(values[name]);
  }
  if (value instanceof RegExp) return new RegExp(filled(value.source, values), value.flags);
  if (Array.isArray(value)) return value.map((each) => filledIn(each, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filledIn(each, values)]));
};

/** What a path leads to; its steps are split by slashes, because names hold dots. */
export const at = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], value);

/** A value in a message. */
export const shown = (value: unknown): string =>
  value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'nothing').slice(0, 300);

/** The differences between what was expected and what there is; objects may hold more than was expected. */
export const differences = (expected: unknown, found: unknown, where: string): readonly string[] => {
  if (expected instanceof RegExp)
    return expected.test(typeof found === 'string' ? found : shown(found))
      ? []
      : [`${where}: ${shown(expected)} expected, ${shown(found)} found`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${where}: a list expected, ${shown(found)} found`];
    const length =
      expected.length === found.length ? [] : [`${where}: ${expected.length} expected, ${found.length} found`];
    return [...length, ...expected.flatMap((each, place) => differences(each, found[place], `${where}/${place}`))];
  }
  if (typeof expected === 'object' && expected !== null)
    return Object.entries(expected).flatMap(([name, each]) => differences(each, at(found, name), `${where}/${name}`));
  return Object.is(expected, found) ? [] : [`${where}: ${shown(expected)} expected, ${shown(found)} found`];
};
