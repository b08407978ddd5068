import type { ListDefinition, SiteRoom } from '../site/definitions.ts';
import type { Organisation } from './model.ts';
import { visitorOf, visitors } from './visitors.ts';

const notes: ListDefinition = {
  title: 'Team notes',
  url: 'Lists/TeamNotes',
  description: 'What the team should not forget.',
  template: 100,
  onQuickLaunch: true,
  hidden: false,
  versioning: true,
  attachments: true,
  fields: [{ name: 'Due', displayName: 'Due', type: 'DateTime', format: 'DateOnly' }],
  views: []
};

/**
 * The site of the EASYPAY team: none of our lists, other people under other ids. Its own people come first and visitors
 * in the opposite order, so that an id of the intranet means somebody else here, or nobody.
 */
export const populateTeam = (site: SiteRoom, { circles, employees, today }: Organisation): void =>
  site.transaction(() => {
    const theirs = new Set(circles.filter(({ entity }) => entity === 'EASYPAY').map(({ key }) => key));
    const known = new Set(visitors.map(({ login }) => login));
    for (const { person, circle } of employees)
      if (theirs.has(circle) && !known.has(person.login)) site.welcome(person.login, 'Edit');
    for (const { login, role } of visitors.toReversed()) if (role !== 'None') site.welcome(login, role);
    site.createList(notes);
    const titles = ['Move the coffee machine', 'Renew the parking cards', 'Ask who helps with Teams'];
    site.insert(
      notes.url,
      titles.map((Title) => ({ Title })),
      visitorOf('editor').login,
      new Date(`${today}T09:00:00Z`)
    );
  });
