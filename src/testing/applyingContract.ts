import { readAgain } from '../domain/calls/accepting';
import { applicationsFor } from '../domain/calls/applying';
import type { ApplicationValues } from '../domain/calls/form';
import type { SignedApplication } from '../domain/calls/model';
import type { ApplicationKeeper } from '../domain/port/applying';

/** A list of applications, as two people and whoever handles calls meet it. */
export interface ApplyingGround {
  readonly mine: ApplicationKeeper;
  /** The same person on another device. */
  readonly myOther: ApplicationKeeper;
  readonly theirs: ApplicationKeeper;
  /** My site user id. */
  readonly me: number;
  /** The rows of a call as its handlers read them, in the order of their ids. */
  handled(call: number): Promise<readonly SignedApplication[]>;
  /** A row of mine that an older version of the form, or a hand, wrote. */
  written(call: number, words: string): void;
  /** The list is private from now on, or not. */
  secure(isSafe: boolean): void;
  /** From now on the network of `mine` is gone, or loses the answer of what changed the list once; absent: it is good. */
  network(trouble?: 'offline' | 'lost'): void;
}

const values = (given: Partial<ApplicationValues> = {}): ApplicationValues => ({
  callId: 1,
  affinity: true,
  willToDevelop: true,
  availability: false,
  words: 'Why not',
  topics: ['Teams', 'Loop'],
  languages: ['FR'],
  circleKey: 'BRU',
  managerInformed: true,
  consentToBeListed: true,
  ...given
});

/** What keeps one's own applications, over memory and over a SharePoint by HTTP. */
export const applyingContract = (open: () => Promise<ApplyingGround>): void => {
  const wordsOf = async (ground: ApplyingGround, call = 1): Promise<readonly string[]> =>
    (await ground.handled(call)).map(({ words }) => words);

  test('an application is one row, which says what was typed, and a topic that nobody declared as it stands', async () => {
    const ground = await open();
    expect(await ground.mine.send(values())).toEqual({ state: 'done' });
    expect(await ground.handled(1)).toMatchObject([
      {
        author: ground.me,
        personUser: ground.me,
        callId: 1,
        affinity: true,
        willToDevelop: true,
        availability: false,
        words: 'Why not',
        topics: ['Teams', { undeclared: 'Loop' }],
        languages: ['FR'],
        circleKey: 'BRU',
        managerInformed: true,
        consentToBeListed: true,
        version: 1
      }
    ]);
  });

  test('pressed again it changes that row; one for another call is another row', async () => {
    const ground = await open();
    await ground.mine.send(values());
    await ground.mine.send(values({ words: 'Gladly', consentToBeListed: false }));
    await ground.mine.send(values({ callId: 2 }));
    expect(
      (await ground.handled(1)).map(({ words, version, consentToBeListed }) => [words, version, consentToBeListed])
    ).toEqual([['Gladly', 2, false]]);
    expect(await wordsOf(ground, 2)).toEqual(['Why not']);
  });

  test('pressed twice in a row, it is there once', async () => {
    const ground = await open();
    await Promise.all([ground.mine.send(values()), ground.mine.send(values({ words: 'Gladly' }))]);
    expect(await wordsOf(ground)).toEqual(['Gladly']);
  });

  test('sent from two devices at once the last one counts, and the next press leaves one', async () => {
    const ground = await open();
    await Promise.all([ground.mine.send(values()), ground.myOther.send(values({ words: 'Gladly' }))]);
    expect(applicationsFor(1, await ground.handled(1))).toHaveLength(1);
    await ground.mine.send(values({ words: 'Of course' }));
    expect(await wordsOf(ground)).toEqual(['Of course']);
  });

  test('of two rows of one call the newer one is changed and the other goes', async () => {
    const ground = await open();
    for (const words of ['One', 'Two']) ground.written(1, words);
    const [, newer] = await ground.handled(1);
    await ground.mine.send(values({ words: 'Three' }));
    expect((await ground.handled(1)).map(({ id, words }) => [id, words])).toEqual([[newer?.id, 'Three']]);
  });

  test('an answer that was lost is looked for: pressed twice, it is there once', async () => {
    const ground = await open();
    ground.network('lost');
    expect(await ground.mine.send(values())).toEqual({ state: 'done' });
    ground.network();
    await ground.mine.send(values());
    expect(await wordsOf(ground)).toEqual(['Why not']);
  });

  test('without a network nothing is sent, and that is told', async () => {
    const ground = await open();
    ground.network('offline');
    expect(await ground.mine.send(values())).toMatchObject({ state: 'waiting' });
    expect(await ground.handled(1)).toEqual([]);
  });

  test('nothing goes to a list that is not private', async () => {
    const ground = await open();
    ground.secure(false);
    expect(await ground.mine.send(values())).toEqual({ state: 'unguarded' });
    expect(await ground.mine.rights()).toEqual({ bar: 'unguarded', handles: false });
    ground.secure(true);
    expect(await ground.handled(1)).toEqual([]);
  });

  test('withdrawing deletes every row of one’s own for that call, and nobody else’s', async () => {
    const ground = await open();
    for (const call of [1, 1, 2]) ground.written(call, 'Mine');
    await ground.theirs.send(values({ words: 'Theirs' }));
    expect(await ground.mine.withdraw(1)).toEqual({ state: 'done' });
    expect([await wordsOf(ground), await wordsOf(ground, 2)]).toEqual([['Theirs'], ['Mine']]);
  });

  test('what is changed while it is being accepted waits, with what it says now', async () => {
    const ground = await open();
    await ground.mine.send(values());
    await ground.theirs.send(values({ words: 'Theirs' }));
    const chosen = await ground.handled(1);
    await ground.mine.send(values({ topics: ['Excel'], consentToBeListed: false }));
    const { same, changed, gone } = readAgain(chosen, await ground.handled(1));
    expect(same.map(({ words }) => words)).toEqual(['Theirs']);
    expect(changed).toMatchObject([
      { row: { author: ground.me, consentToBeListed: false, version: 2 }, parts: ['topics', 'consent'] }
    ]);
    expect(gone).toEqual([]);
  });

  test('what says the same is the same, though it was sent again; what was withdrawn is gone', async () => {
    const ground = await open();
    await ground.mine.send(values());
    const chosen = await ground.handled(1);
    await ground.mine.send(values());
    expect(readAgain(chosen, await ground.handled(1)).same).toMatchObject([{ version: 2 }]);
    await ground.mine.withdraw(1);
    expect(readAgain(chosen, await ground.handled(1))).toMatchObject({ same: [], changed: [], gone: chosen });
  });

  test('an application for a call that is gone meets nobody, and is still its author’s to take back', async () => {
    const ground = await open();
    // Only its number is left of a call that was deleted.
    ground.written(99, 'Of old');
    await ground.mine.send(values());
    expect(applicationsFor(1, [...(await ground.handled(99)), ...(await ground.handled(1))])).toMatchObject([
      { words: 'Why not' }
    ]);
    expect(await ground.mine.withdraw(99)).toEqual({ state: 'done' });
    expect([await wordsOf(ground, 99), await wordsOf(ground)]).toEqual([[], ['Why not']]);
  });
};
