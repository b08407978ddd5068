import { globals } from './globals.ts';
import type { ThemeName } from '../look/palettes.ts';
import type { PageStart } from '../start.ts';

const known = new Map<ThemeName, PageStart['variants']>();

/** A theme's variants; asked of the server once. */
export const variantsOf = async (name: ThemeName): Promise<PageStart['variants']> => {
  const { theme, variants, client } = globals.localPage;
  if (name === theme) return variants;
  const found =
    known.get(name) ?? ((await (await fetch(`${client}theme-${name}.json`)).json()) as PageStart['variants']);
  known.set(name, found);
  return found;
};
