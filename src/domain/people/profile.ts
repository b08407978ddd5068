import type { Ambassador, Circle, Office } from '../../lists';
import { type Language, languages } from '../../lists/languages';
import { circleOf, officeOf } from '../circles/circles';
import type { Profile } from '../port/programme';

/** A language that people help in, as the lists write it. */
export type Spoken = Extract<Ambassador['languages'][number], string>;

/** The languages that people help and learn in, in the order of the programme's. */
export const everySpoken: readonly Spoken[] = languages.map((each) => each.toUpperCase() as Uppercase<Language>);

const spokenAs = (code: string): Spoken | undefined =>
  everySpoken.find((each) => each === code.slice(0, 2).toUpperCase());

/** What is known of the colleague who asks; what is not known gives no reason. */
export interface Seeker {
  /** Id of the circle of the primary role; absent: the profile does not make it clear. */
  readonly circle?: number;
  /** Id of the office; absent: not known. */
  readonly office?: number;
  /** In the colleague's order, the first one dearest. */
  readonly languages: readonly Spoken[];
  /** Claims login, so that nobody is sent to oneself; absent: not known. */
  readonly login?: string;
}

/** Languages of the profile that the programme knows, else the page's. */
export const languagesOf = (profile: Profile | undefined, page: Language): readonly Spoken[] => {
  const known = (profile?.languages ?? []).flatMap((code) => spokenAs(code) ?? []);
  return known.length > 0 ? [...new Set(known)] : [spokenAs(page) ?? 'FR'];
};

/** The colleague as the ranking needs it. */
export const seekerOf = (
  profile: Profile | undefined,
  places: { readonly circles: readonly Circle[]; readonly offices: readonly Office[] },
  page: Language
): Seeker => {
  const circle = profile && circleOf(profile, places.circles)?.id;
  const office = profile && officeOf(profile, places.offices)?.id;
  return {
    languages: languagesOf(profile, page),
    ...(circle === undefined ? {} : { circle }),
    ...(office === undefined ? {} : { office }),
    ...(profile === undefined ? {} : { login: profile.login })
  };
};
