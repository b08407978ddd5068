import { late } from '../../device/late';
import { noted } from '../../device/noted';
import type { Curation } from '../../domain/port/curation';
import { ProgrammeError } from '../../domain/port/programme';
import type { SiteConnection } from '../connection/connection';
import { notesOf } from './notes';
import { provisioning } from './provisioning';
import { register } from './register';
import { sharePoint } from './sharePoint';
import type { WorkPorts } from './workPorts';

/** What curators may ask of a site's lists, over SharePoint; `owner` is the site and the person. */
export const curation = (connection: SiteConnection, owner: string): Curation => {
  const site = sharePoint(connection);
  // Their script comes with whatever asks for one of them first.
  const ports = late(async (): Promise<WorkPorts> => {
    const { workPorts } = await import(/* webpackChunkName: 'importing' */ './workPorts').catch(() => {
      throw new ProgrammeError({ kind: 'offline', what: 'site' });
    });
    return workPorts(site);
  });
  return {
    provisioning: provisioning(site),
    register: register(site),
    writer: {
      rights: async (...asked) => (await ports()).writer.rights(...asked),
      words: async (...asked) => (await ports()).writer.words(...asked),
      rules: async (...asked) => (await ports()).writer.rules(...asked),
      write: async (...asked) => (await ports()).writer.write(...asked)
    },
    directory: {
      find: async (...asked) => (await ports()).directory.find(...asked),
      findEach: async (...asked) => (await ports()).directory.findEach(...asked),
      idOf: async (...asked) => (await ports()).directory.idOf(...asked),
      ensure: async (...asked) => (await ports()).directory.ensure(...asked)
    },
    accounts: { known: async (...asked) => (await ports()).accounts.known(...asked) },
    notes: notesOf(owner),
    mark: {
      take: async (...asked) => (await ports().catch(noted('mark')))?.mark.take(...asked) ?? { is: 'none' },
      holder: async () => (await ports().catch(noted('mark')))?.mark.holder()
    }
  };
};
