import type { SiteRoom } from '../site/definitions.ts';
import type { Organisation } from './model.ts';
import { visitors } from './visitors.ts';

/** Fills a site whose lists exist, as a finished set-up and some years of the programme would have left it. */
export const populate = (site: SiteRoom, company: Organisation): void =>
  site.transaction(() => {
    site.addToDirectory([...visitors.map(({ person }) => person), ...company.employees.map(({ person }) => person)]);
    for (const { login, role } of visitors) site.welcome(login, role);
  });
