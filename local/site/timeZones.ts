/** When clocks change, as SharePoint writes it: the first to fifth (last) of a day in a month, at a local hour. */
export interface ClockChange {
  readonly month: number;
  /** 5: the last. */
  readonly week: number;
  readonly hour: number;
}

export interface TimeZone {
  /** SharePoint's own number. */
  readonly id: number;
  readonly description: string;
  /** Minutes west of UTC in winter. */
  readonly bias: number;
  /** Sundays on which clocks go forward and back; absent: they never do. */
  readonly summer?: { readonly from: ClockChange; readonly to: ClockChange };
}

/** The zones that sites of this server may have, by IANA name. */
const zones: Readonly<Record<string, TimeZone>> = {
  'Europe/Brussels': {
    id: 3,
    description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
    bias: -60,
    summer: { from: { month: 3, week: 5, hour: 2 }, to: { month: 10, week: 5, hour: 3 } }
  },
  'America/Los_Angeles': {
    id: 13,
    description: '(UTC-08:00) Pacific Time (US and Canada)',
    bias: 480,
    summer: { from: { month: 3, week: 2, hour: 2 }, to: { month: 11, week: 1, hour: 2 } }
  },
  UTC: { id: 93, description: '(UTC) Coordinated Universal Time', bias: 0 }
};

/** SharePoint's description of a zone; throws for one that no site here can have. */
export const timeZoneOf = (name: string): TimeZone => {
  const zone = zones[name];
  if (zone === undefined) throw new Error(`The local SharePoint knows no time zone "${name}".`);
  return zone;
};

/** SharePoint's numbers of languages by culture name. */
const languageIds: Readonly<Record<string, number>> = {
  'fr-FR': 1036,
  'fr-BE': 2060,
  'nl-NL': 1043,
  'nl-BE': 2067,
  'de-DE': 1031,
  'en-US': 1033,
  'en-GB': 2057
};

/** English for a culture that is not known. */
export const languageIdOf = (cultureName: string): number => languageIds[cultureName] ?? 1033;
