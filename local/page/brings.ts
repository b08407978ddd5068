import type { PackedManifest, PagePackage } from './packedManifest.ts';
import { fill } from './words/fill.ts';
import type { Language } from './words/language.ts';
import type { Words } from './words/fr.ts';

type Counted = readonly [one: keyof Words, many: keyof Words];

const kindOf = ({ componentType, extensionType }: PackedManifest): Counted | undefined => {
  if (componentType === 'WebPart') return ['aWebPart', 'webParts'];
  if (componentType === 'AdaptiveCardExtension') return ['aCard', 'cards'];
  if (componentType === 'Library') return ['aLibrary', 'libraries'];
  if (componentType !== 'Extension') return undefined;
  return extensionType === 'ApplicationCustomizer'
    ? ['aCustomizer', 'customizers']
    : ['aListExtension', 'listExtensions'];
};

const aList: Counted = ['aList', 'listsBrought'];

/** What a package brings, in one sentence, and in another what it asks for: “Clock 1.0.0.0 brings 2 web parts and 1 list.” */
export const bringsIn = (words: Words, language: Language, pack: PagePackage): string => {
  const lists = (pack.features ?? []).flatMap((feature) => feature.lists);
  const kinds = [
    ...(pack.componentManifests as readonly PackedManifest[]).flatMap((one) =>
      [kindOf(one)].filter((kind) => kind !== undefined)
    ),
    ...lists.map(() => aList)
  ];
  const names = [...new Set(kinds.map(([, many]) => many))];
  const counted = names.map((many) => {
    const alike = kinds.filter((kind) => kind[1] === many);
    const [one] = alike[0] ?? aList;
    return alike.length === 1 ? words[one] : fill(words[many], { count: alike.length });
  });
  const what = counted.length === 0 ? words.bringsNothing : new Intl.ListFormat(language).format(counted);
  const permissions = pack.permissionRequests ?? [];
  const brings = fill(words.brings, { title: pack.title, version: pack.version, what });
  if (permissions.length === 0) return brings;
  return `${brings} ${fill(words.asksFor, { permissions: new Intl.ListFormat(language).format(permissions) })}`;
};
