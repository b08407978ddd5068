export const mutants = [
  {
    name: 'a-post-under-somebody-elses-key',
    file: 'src/data/ownRows/ownRowsWriter.ts',
    find: 'rows.find(({ author }) => author === me)',
    put: 'rows[0]',
    breaks: 'A post is told as sent although the row under its key is somebody else’s.'
  },
  {
    name: 'posts-out-of-order',
    file: 'src/data/ownRows/postOutbox.ts',
    find: 'one.sequence - other.sequence',
    put: 'other.sequence - one.sequence',
    breaks: 'What somebody wrote offline reaches the list the last one first.'
  },
  {
    name: 'taken-back-and-still-there',
    file: 'src/data/ownRows/postOutbox.ts',
    find: 'if (entry.tried === undefined) return without',
    put: 'if (entry !== undefined) return without',
    breaks: 'A question that somebody took back stands in the list all the same: its answer was lost.'
  },
  {
    name: 'a-slow-tab-posts-again',
    file: 'src/data/ownRows/postOutbox.ts',
    find: ' || before.over.includes(postKey)',
    put: '',
    breaks: 'An answer that was deleted comes back from a tab that was slower.'
  },
  {
    name: 'a-post-of-a-closed-tab',
    file: 'src/data/ownRows/postKeeper.ts',
    find: 'jotter.write(waiting);',
    put: '',
    breaks: 'Whoever closes the tab right after pressing loses what was written.'
  },
  {
    name: 'a-changed-row-is-not-deleted',
    file: 'src/data/ownRows/removing.ts',
    find: 'row = await rows.again(row.id);',
    put: 'row = undefined;',
    breaks: 'A row that was changed meanwhile is told as deleted, and stays.'
  },
  {
    name: 'a-draft-for-ever',
    file: 'src/device/drafts.ts',
    find: 'now() - draft.at > longest',
    put: 'false',
    breaks: 'What somebody began to write stays on a shared device without end.'
  },
  {
    name: 'drafts-of-ones-other-site',
    file: 'src/device/memory.ts',
    find: ' && !name.endsWith(mine)',
    put: '',
    breaks: 'Opening the questions of one site throws away what one began to write on another.'
  },
  {
    name: 'a-lost-answer-is-told-as-a-failure',
    file: 'src/data/ownRows/seatKeeper.ts',
    find: 'if (!(await isThere().catch(() => false))) throw error;',
    put: 'throw error;',
    breaks: 'Whoever registered on a bad network is told that nothing was sent, and has a place all the same.'
  },
  {
    name: 'a-double-press-registers-twice',
    file: 'src/data/ownRows/seatKeeper.ts',
    find: 'if (await isThere()) return;',
    put: '',
    breaks: 'Somebody who presses twice stands twice in the organiser’s list.'
  },
  {
    name: 'an-edited-row-stays-beside-the-new-one',
    file: 'src/data/ownRows/seatKeeper.ts',
    find: 'if (!isUntouched(row)) await removeWhole(registrations, row);',
    put: 'if (false) await removeWhole(registrations, row);',
    breaks: 'Rows that count for nothing pile up in the list of registrations.'
  }
];
