import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { applicationKeeper } from '../../src/data/ownRows/applicationKeeper';
import { ownRows } from '../../src/data/ownRows/ownRows';
import { sharePointProgramme } from '../../src/data/rows/sharePointProgramme';
import type { SignedApplication } from '../../src/domain/calls/model';
import type { ApplicationKeeper } from '../../src/domain/port/applying';
import { applicationColumns, applicationsRead } from '../../src/features/calls/reads';
import { applications } from '../../src/lists/reading/applications';
import { applyingContract, type ApplyingGround } from '../../src/testing/applyingContract';
import { openDesk, packagedLists, type Desk } from './desk';

const url = 'Lists/Applications';
const network = globalThis.fetch;
const myLogin = 'i:0#.f|membership|chloe.baudoux@lecercle.example';
const open: Desk[] = [];

type FaultOf = (method: string, path: string) => string | undefined;

/** A connection of somebody, over a network that may be bad. */
const connectionOf = (desk: Desk, visitor: VisitorKey, faultOf: FaultOf = () => undefined) =>
  connectTo(desk.url, (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', visitor);
    const fault = faultOf(init?.method ?? 'GET', decodeURIComponent(new URL(String(input)).pathname));
    if (fault !== undefined) headers.set('X-Local-Fault', fault);
    return network(input, { ...init, headers });
  });

const keeperOf = (desk: Desk, visitor: VisitorKey, faultOf?: FaultOf): ApplicationKeeper =>
  applicationKeeper(ownRows(connectionOf(desk, visitor, faultOf), { list: applications }), (work) => work());

const openGround = async (): Promise<ApplyingGround & { readonly desk: Desk }> => {
  const desk = await openDesk(packagedLists());
  open.push(desk);
  const secure = (isSafe: boolean): void => desk.site.secureItems(url, { read: isSafe ? 2 : 1, write: 2 });
  secure(true);
  desk.site.openList(url, 'Contribute');
  let trouble: 'offline' | 'lost' | undefined;
  const handler = sharePointProgramme(connectionOf(desk, 'owner'));
  return {
    desk,
    mine: keeperOf(desk, 'reader', (method, path) =>
      trouble === 'lost' ? (method === 'POST' && path.endsWith('/items') ? 'lost' : undefined) : trouble
    ),
    myOther: keeperOf(desk, 'reader'),
    theirs: keeperOf(desk, 'contributor'),
    me: desk.site.userId(myLogin),
    handled: async (call) =>
      [
        ...((await handler.rows(applicationsRead, {
          columns: applicationColumns,
          which: { column: 'CallId', oneOf: [call] }
        })) as readonly SignedApplication[])
      ].sort((one, other) => one.id - other.id),
    written: (call, words) =>
      void desk.site.insert(
        url,
        [{ CallId: call, PersonUser: desk.site.userId(myLogin), Words: words }],
        myLogin,
        new Date()
      ),
    secure,
    network: (next) => void (trouble = next)
  };
};

afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

applyingContract(openGround);

test('whoever handles calls is told so by the list, and nobody else', async () => {
  const { desk, mine } = await openGround();
  expect(await mine.rights()).toEqual({ handles: false });
  expect(await keeperOf(desk, 'owner').rights()).toEqual({ handles: true });
});

test('nobody else reads an application, and withdrawing leaves nothing in a bin', async () => {
  const { desk, mine } = await openGround();
  await mine.send({
    callId: 1,
    affinity: true,
    willToDevelop: true,
    availability: true,
    words: 'Between us',
    topics: [],
    languages: [],
    circleKey: '',
    managerInformed: false,
    consentToBeListed: true
  });
  const other = sharePointProgramme(connectionOf(desk, 'contributor'));
  expect(
    await other.rows(applicationsRead, { columns: applicationColumns, which: { column: 'CallId', oneOf: [1] } })
  ).toEqual([]);
  await mine.withdraw(1);
  const bin = await network(`${desk.url}/_api/site/recycleBin`, {
    headers: { Accept: 'application/json;odata=nometadata', 'X-Local-Person': 'owner' }
  });
  expect(await bin.json()).toMatchObject({ value: [] });
});
