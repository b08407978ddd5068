import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a .zip can name: when a package was made is no part of what it is. */
const noTime = new Date(1980, 0, 1);

/** A name for something, as a UUID (version 8: of our own making), the same for the same words. */
const idOf = (words) => {
  const hex = createHash('sha256').update(words).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** What SPFx draws by lot: the ids of settings, and the numbers of relations. */
const withoutLot = (name, text, product) => {
  if (name.endsWith('.config.xml')) return text.replace(/<Id>[^<]*<\/Id>/, `<Id>${idOf(`${product} ${name}`)}</Id>`);
  let number = 0;
  return text.replace(/(<Relationship [^>]*\bId=")[^"]*"/g, (_all, before) => `${before}r${++number}"`);
};

/** A .sppkg of which two builds of one source give the same bytes, from one that SPFx packed. */
export const repeatable = (bytes) => {
  const files = unzipSync(bytes);
  const [, product] = /ProductID="([^"]+)"/.exec(strFromU8(files['AppManifest.xml']));
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        /\.config\.xml$|\.rels$/.test(name) ? strToU8(withoutLot(name, strFromU8(content), product)) : content
      ])
    ),
    { level: 9, mtime: noTime }
  );
};
