import type { Seated } from '../domain/port/seats';
import type { CallRow } from '../lists';
import type { Surroundings } from '../shell/ProgrammeContext';
import { applicationRow, callRow } from './callRows';
import { memoryApplying, type MemoryApplying } from './memoryApplying';
import { type Holdings, memoryProgramme, type MemoryProgramme } from './memoryProgramme';
import { aCircle, anAmbassador, aPerson, aProfile } from './people';

/** Site user id of whoever reads. */
export const applicant = 7;

/** Somebody of the desk by their number. */
export const callPeople = {
  11: aPerson('Ann Peeters', { id: 11 }),
  12: aPerson('Bob Maes', { id: 12 }),
  13: aPerson('Zoé Lambert', { id: 13 }),
  21: aPerson('Lieve Dhaenens', { id: 21 }),
  [applicant]: aPerson('Chloé Baudoux', { id: applicant })
} as const;

export const callCircles = [
  aCircle('Brussels', { id: 1, key: 'BRU', headcount: 34, position: 1, profileNames: 'Agences Bruxelles' }),
  aCircle('Ghent', { id: 2, key: 'GHE', headcount: 17, position: 2 }),
  aCircle('Mons', { id: 3, key: 'MON', headcount: 9, position: 3 })
] as const;

export interface CallsToHold {
  readonly calls?: readonly (Partial<CallRow> & { readonly id: number })[];
  /** Rows that are there already, by their author. */
  readonly applied?: readonly (readonly [author: number, given?: Parameters<typeof applicationRow>[2]])[];
  readonly held?: Partial<Holdings>;
}

export interface CallDesk {
  readonly programme: MemoryProgramme;
  readonly applying: MemoryApplying;
  readonly given: Partial<Surroundings>;
}

/** A call in memory: Ann (11) serves in Brussels, nobody in Ghent and Mons; Lieve (21) looks after it. */
export const callDesk = ({ calls = [{ id: 1 }], applied = [], held = {} }: CallsToHold = {}): CallDesk => {
  const applying = memoryApplying();
  const signed = new Map<number, Parameters<typeof applicationRow>[2]>();
  for (const [author, given = {}] of applied) {
    const { id: _id, ...row } = applicationRow(0, author, given);
    signed.set(applying.room.write(author, row as never, row.version).id, given);
  }
  const programme = memoryProgramme({
    profile: aProfile({ login: callPeople[applicant].login, department: 'Agences Bruxelles', languages: ['en'] }),
    person: applicant,
    calls: calls.map(({ id, ...values }) => callRow(id, { contact: callPeople[21], ...values })),
    circles: callCircles,
    ambassadors: [anAmbassador('Ann Peeters', { person: callPeople[11], primaryCircle: 1 })],
    ...held
  });
  /** What the list holds, as everybody who handles it reads it. */
  const publish = (): void =>
    programme.hold({
      applications: applying.room
        .rows()
        .map((row) => applicationRow(row.id, row.author, { ...row, ...signed.get(row.id) }))
    });
  publish();
  const told = async (work: Promise<Seated>): Promise<Seated> => {
    const seated = await work;
    signed.clear();
    publish();
    return seated;
  };
  return {
    programme,
    applying,
    given: {
      applying: async () => ({
        ...applying,
        send: async (values) => told(applying.send(values)),
        withdraw: async (call) => told(applying.withdraw(call))
      })
    }
  };
};
