import { dayAt } from '../domain/common/day';
import { minutesEast } from '../domain/common/zone';

/** Brussels, as SharePoint writes a zone into each page. */
export const brussels = {
  Bias: -60,
  DaylightBias: -60,
  StandardBias: 0,
  DaylightDate: { Month: 3, DayOfWeek: 0, Day: 5, Hour: 2 },
  StandardDate: { Month: 10, DayOfWeek: 0, Day: 5, Hour: 3 }
};

/** The day in Brussels at an instant, as a page of a site there tells it. */
export const dayInBrussels = (instant: number): string => dayAt(instant, minutesEast(instant, brussels) ?? 0);
