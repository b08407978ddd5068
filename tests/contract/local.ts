import { connectTo } from '../../src/data/connection/connection';
import { sharePointProgramme } from '../../src/data/rows/sharePointProgramme';
import type { Programme } from '../../src/domain/port/programme';
import * as declared from '../../src/lists';
import type { Language, Person } from '../../src/lists/columns';
import type { ListName, Rows, Situation } from '../../src/testing/programmeContract';
import { openDesk, packagedLists, type Desk } from './desk';
import { storedRow } from './storedRow';

/** The order in which rows can be written: what is pointed at first. */
const names: readonly ListName[] = [
  'circles',
  'offices',
  'badges',
  'ambassadors',
  'awards',
  'trainings',
  'searchTerms'
];

const withoutParts = ({ withoutList, withoutColumn }: Situation) =>
  packagedLists()
    .filter(({ url }) => withoutList === undefined || url !== declared[withoutList].url)
    .map((list) =>
      withoutColumn === undefined || list.url !== declared[withoutColumn.list].url
        ? list
        : { ...list, fields: list.fields.filter(({ name }) => name !== withoutColumn.column) }
    )
    // Awards point at the ambassadors.
    .filter(({ url }) => withoutList !== 'ambassadors' || url !== declared.awards.url);

const write = (desk: Desk, rows: Partial<Rows>, language: Language): void => {
  const userId = ({ login, email, name, firstName, lastName, jobTitle, hasPicture }: Person): number =>
    desk.person({
      login,
      email,
      displayName: name,
      firstName,
      lastName,
      jobTitle,
      hasPicture,
      department: '',
      office: '',
      languages: []
    });
  desk.site.transaction(() => {
    for (const name of names)
      if (rows[name] !== undefined)
        desk.site.insert(
          declared[name].url,
          rows[name].map((row) => storedRow(declared[name], row, language, userId)),
          'i:0#.f|membership|editor.baudoux@lecercle.example',
          new Date()
        );
  });
};

/** fetch as a browser of this person would, over this network. */
const fetchAs = ({ as = 'reader', throttled, offline = false }: Situation): typeof fetch => {
  const fault = offline ? 'offline' : throttled === undefined ? undefined : `status=429;retry-after=${throttled}`;
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', as);
    if (fault !== undefined) headers.set('X-Local-Fault', fault);
    return network(input, { ...init, headers });
  };
};
const network = globalThis.fetch;

const open: Desk[] = [];

/** A programme over a local SharePoint by HTTP, and the desk that it speaks to. */
export const localGround = async (situation: Situation): Promise<{ programme: Programme; desk: Desk }> => {
  const desk = await openDesk(withoutParts(situation));
  open.push(desk);
  write(desk, situation.rows ?? {}, situation.words ?? 'en');
  globalThis.fetch = fetchAs(situation);
  const connection = connectTo(desk.url);
  return { programme: sharePointProgramme(connection), desk };
};

/** Closes every desk that the test opened. */
export const closeGround = async (): Promise<void> => {
  globalThis.fetch = network;
  for (const desk of open.splice(0)) await desk.close();
};
