import { fold } from '../common/text';
import { type NamePart, nameParts } from './columns';

/** One name of its parts, as it is said; undefined: without a given and a family name there is no whole one. */
export const joinedName = (parts: ReadonlyMap<NamePart, string>): string | undefined =>
  parts.get('given') && parts.get('family')
    ? nameParts.flatMap((part) => parts.get(part)?.replace(/\s+/g, ' ').trim() || []).join(' ')
    : undefined;

const wordsOf = (name: string): string => fold(name).split(' ').sort().join(' ');

/** The same name, whoever stands first and however it is written: `AERTS Sofie` and `Sofie Aerts`. */
export const isSameName = (one: string, other: string): boolean => one !== '' && wordsOf(one) === wordsOf(other);

/** As personnel systems write names, and nobody says them: `Aerts, Sofie`, `AERTS Sofie`. */
export const isFiledName = (name: string): boolean => name.includes(',') || /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(name);
