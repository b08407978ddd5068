import { fold } from '../common/text';
import { type NamePart, nameParts } from './columns';

/** One name of its parts, as it is said; undefined: without a given and a family name there is no whole one. */
export const joinedName = (parts: ReadonlyMap<NamePart, string>): string | undefined =>
  parts.get('given') && parts.get('family')
    ? nameParts.flatMap((part) => parts.get(part)?.replace(/\s+/g, ' ').trim() || []).join(' ')
    : undefined;

/** What directories write behind a name: `Çelik, Ömer (Helpdesk)`, `Jan Peeters [EXT]`. */
const behind = /\s*[([][^()[\]]*[)\]]\s*$/;

const wordsOf = (name: string): string =>
  fold(name.replace(behind, '') || name)
    .split(' ')
    .sort()
    .join(' ');

/** The same name, whoever stands first and however it is written: `AERTS Sofie` and `Sofie Aerts`. */
export const isSameName = (one: string, other: string): boolean => one !== '' && wordsOf(one) === wordsOf(other);

/** As personnel systems and directories write names, and nobody says them: `Aerts, Sofie`, `AERTS Sofie`, `Sofie Aerts (EXT)`. */
export const isFiledName = (name: string): boolean =>
  name.includes(',') || behind.test(name) || /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(name);
