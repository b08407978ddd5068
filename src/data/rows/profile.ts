import type { Profile } from '../../domain/port/programme';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** `fr-FR,nl-BE,en-US` as two-letter codes, each once. */
const languagesOf = (cultures: string): readonly string[] => [
  ...new Set(
    cultures
      .split(/[,;\s]+/)
      .map((culture) => culture.slice(0, 2).toLowerCase())
      .filter((code) => /^[a-z]{2}$/.test(code))
  )
];

/** GetMyProperties as a Profile; somebody without a profile (a guest) has an empty one. */
export const profileFrom = (answer: unknown): Profile => {
  const given = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const properties = given.UserProfileProperties;
  const said = new Map<string, string>();
  if (Array.isArray(properties))
    for (const property of properties as readonly (Readonly<Record<string, unknown>> | null)[])
      said.set(text(property?.Key), text(property?.Value));
  const of = (key: string): string => said.get(key) ?? '';
  return {
    login: text(given.AccountName) || of('AccountName'),
    name: text(given.DisplayName) || of('PreferredName'),
    firstName: of('FirstName'),
    email: text(given.Email) || of('WorkEmail'),
    department: of('Department') || of('SPS-Department'),
    office: of('Office') || of('SPS-Location'),
    languages: languagesOf(of('SPS-MUILanguages'))
  };
};
