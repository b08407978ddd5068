import type { CircleTree } from '../domain/circles/circles';
import { initials } from '../domain/common/text';
import { nameIn, otherLanguage } from '../domain/common/words';
import type { Found } from '../domain/finder/finder';
import { nameOf } from '../domain/people/ambassadors';
import { capital, language, say } from '../strings/say';
import type { OtherWords } from '../ui/Dotted';
import type { Surroundings } from './ProgrammeContext';
import { backWords, reasonWord } from './reasons';

/** Somebody who can help, as a row says it. */
export interface FoundInWords {
  readonly name: string;
  readonly initials: string;
  readonly photo: string | undefined;
  readonly role: string;
  readonly circle: OtherWords;
  /** The first with a capital; empty: no reason to claim. */
  readonly reasons: readonly string[];
  /** When the person is back; absent: not away. */
  readonly back: string | undefined;
}

/** Words whoever was found; `day` is today. */
export const foundInWords = (
  found: Found,
  circles: CircleTree,
  { day, photoOf }: Pick<Surroundings, 'photoOf'> & { readonly day: string }
): FoundInWords => {
  const { ambassador, reasons } = found;
  const { person } = ambassador;
  const name = nameOf(ambassador);
  const circle = circles.circle(ambassador.primaryCircle);
  return {
    name,
    initials: initials(name),
    photo: photoOf(person),
    role: ambassador.primaryRole.trim() || (person?.jobTitle.trim() ?? ''),
    circle:
      circle === undefined
        ? { text: '' }
        : { text: nameIn(language, circle) || say('CircleUnnamed'), lang: otherLanguage(language, circle) },
    reasons: reasons.map(reasonWord).map((word, at) => (at === 0 ? capital(word) : word)),
    back: backWords(found, day)
  };
};
