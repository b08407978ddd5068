import { ProgrammeError } from '../../domain/port/programme';
import type { Directory, DirectoryPerson } from '../../domain/port/rowWriter';
import type { Person } from '../../lists/columns';
import { crossing } from '../connection/crossing';
import { failureFrom, isConflict, Unreadable } from '../connection/failures';
import { rawOf, type Raw, textFact } from './listFacts';
import type { SharePoint } from './sharePoint';

const foundFrom = (entry: unknown): readonly DirectoryPerson[] => {
  const { Key, DisplayText, EntityType, EntityData } = (entry ?? {}) as Raw;
  const login = textFact(Key);
  // Groups have other keys, and people who were only typed have none.
  if (!login.includes('|') || (EntityType !== undefined && EntityType !== 'User' && EntityType !== '')) return [];
  return [{ login, name: textFact(DisplayText), email: textFact((EntityData as Raw | null | undefined)?.Email) }];
};

/** A site user as a person; only what a written row needs of them is known here. */
const personFrom = (raw: Raw): Person => ({
  id: Number(raw.Id),
  name: textFact(raw.Title),
  login: textFact(raw.LoginName),
  email: textFact(raw.Email),
  firstName: '',
  lastName: '',
  jobTitle: '',
  hasPicture: false
});

const peopleFrom = (entries: unknown): readonly DirectoryPerson[] => {
  if (!Array.isArray(entries)) throw new Unreadable('The directory did not answer with people.');
  return entries.flatMap(foundFrom);
};

/** 1 is users, 15 every source. */
const suggested = (sp: SharePoint['sp'], wanted: string): Promise<unknown> =>
  sp.profiles.clientPeoplePickerSearchUser({
    QueryString: wanted,
    MaximumEntitySuggestions: 30,
    AllowEmailAddresses: false,
    AllowMultipleEntities: false,
    PrincipalSource: 15,
    PrincipalType: 1
  });

/** The people of the tenant over SharePoint's people picker. */
export const directory = ({ sp, each }: SharePoint): Directory => ({
  find: (wanted) => crossing('directory', async () => peopleFrom(await suggested(sp, wanted))),
  findEach: async (texts) => {
    const answers = await crossing('directory', () =>
      each(({ sp: batched }) => texts.map((text) => suggested(batched, text)))
    );
    return crossing('directory', async () =>
      answers.map((answer) => {
        if (answer.status === 'rejected') throw answer.reason;
        return peopleFrom(answer.value);
      })
    );
  },
  idOf: (login) =>
    crossing('directory', async () => {
      try {
        const user = await sp.web.siteUsers.getByLoginName(login.replace(/'/g, "''")).select('Id')();
        return Number(user.Id) || undefined;
      } catch (error) {
        // Whoever never came here is no mistake.
        if (isConflict(error)) return undefined;
        throw error;
      }
    }),
  ensure: async (logins) => {
    const people = new Map<string, Person>();
    const answers = await crossing('directory', () =>
      each(({ sp: batched }) => logins.map((login) => batched.web.ensureUser(login)))
    );
    for (const [at, answer] of answers.entries()) {
      if (answer.status === 'fulfilled') {
        people.set(logins[at]!.toLowerCase(), personFrom(rawOf(answer.value)));
        continue;
      }
      const failure = await failureFrom(answer.reason, 'directory');
      // Somebody who cannot be found is told with the line; what stops everybody stops the run.
      if (['busy', 'forbidden', 'offline', 'signedOut'].includes(failure.kind)) throw new ProgrammeError(failure);
    }
    return people;
  }
});
