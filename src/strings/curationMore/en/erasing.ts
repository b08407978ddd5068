export const erasing = {
  EraseTitle: 'Erase a person',
  EraseIntro:
    'Finds everything that the lists hold about a person, shows it, and moves it to the recycle bin when you say so.',
  EraseWho: 'Name or email address',
  EraseFind: 'Find',
  EraseFinding: 'Looking people up…',
  EraseNobody: 'Nobody is called “{text}”, neither in the lists nor in the directory.',
  EraseChoose: 'Whom do you mean?',
  EraseNoAccount: 'without an account, by name only',
  EraseReading: 'Reading the lists…',
  EraseFailed: 'Not everything could be read, so nothing can be erased yet.',
  EraseFound: 'What the lists hold about {name}',
  EraseNone: 'The lists hold nothing about {name}.',
  EraseRowsOne: '{list}: {n} row',
  EraseRowsMany: '{list}: {n} rows',
  EraseRowNumber: 'row {n}',
  EraseNotSeen:
    'On “{list}” you lack Manage Lists or Override List Behaviors, so you may see only your own rows there. Ask an owner of the site, or whoever looks after the list, to look as well.',
  EraseMayNot: 'You may not delete rows of “{list}”. Ask an owner of the site.',
  EraseMissing: '“{list}” is not on this site, or you do not have access to it.',
  EraseStart: 'Move {n} to the recycle bin',
  EraseRowCountOne: '{n} row',
  EraseRowCountMany: '{n} rows',
  EraseSure:
    '{rows} about {name} will be moved to the recycle bin of the site, where restoring is possible for 93 days.',
  EraseYes: 'Yes, erase {name}',
  EraseNo: 'No, change nothing',
  EraseWorking: 'Erasing: {i} of {n}',
  EraseStop: 'Stop after this batch',
  EraseStopping: 'Stopping after this batch…',
  EraseDone: '{name} is no longer in the lists',
  EraseDoneSome: '{name} is not completely erased yet',
  EraseDoneRowsOne: '{n} row is in the recycle bin.',
  EraseDoneRowsMany: '{n} rows are in the recycle bin.',
  EraseRefused: '{list}, row {n}: SharePoint refused: {detail}',
  EraseRefusedSomeOne: 'SharePoint refused {n} row.',
  EraseRefusedSomeMany: 'SharePoint refused {n} rows.',
  EraseInterrupted: 'Erasing was interrupted. What was moved stays in the recycle bin; look again and continue.',
  EraseLeftOne:
    'The page was left in the middle: {n} row of {of} had been erased. Look again at what is left, and continue.',
  EraseLeftMany:
    'The page was left in the middle: {n} rows of {of} had been erased. Look again at what is left, and continue.',
  EraseLookAgain: 'Look again',
  EraseOther: 'Another person',
  EraseRemains: 'What remains, and who ends it',
  EraseRemainsBin:
    'The recycle bin of the site keeps the rows for 93 days. To end it sooner, an owner empties it (Site contents, Recycle bin), then a site collection administrator its second stage.',
  EraseRemainsSigned:
    'Rows about something else that this person created or changed last: {lists}. SharePoint writes the name there itself; erasing it would erase the row. Nothing in our web parts shows it.',
  EraseRemainsVersions:
    'Older versions of other rows can name the person. Whoever may manage the list deletes them under Version history.',
  EraseRemainsSite:
    'The user information list of the site keeps name and address of everybody who was ever here. An administrator removes the person under Site permissions.',
  EraseRemainsBrowser:
    'The browsers of those who used the pages remember the lists for at most 7 days, and forget the row when they next open a page. The person’s own browser keeps ticks that were not sent for at most 90 days, and the circle and office chosen there until its site data are cleared.',
  EraseRemainsFiles: 'Files that were exported, undo files of imports and printed stickers are not reached from here.',
  EraseHowDeleted: 'These rows are deleted permanently; they cannot be restored.',
  EraseHowEmptied: 'The rows stay; only the person is taken out of them.',
  EraseStartAll: 'Erase {n}',
  EraseSureAll:
    '{rows} about {name} will be erased as described above. What is deleted permanently cannot be restored; what goes to the recycle bin can, for 93 days.',
  EraseDoneAllRowsOne: '{n} row is erased.',
  EraseDoneAllRowsMany: '{n} rows are erased.',
  EraseInterruptedAll: 'Erasing was interrupted. What was erased stays erased; look again and continue.',
  EraseRemainsTold:
    'Rows about something else that name this person and stay as they are: {lists}. Whoever keeps these lists decides who is named there instead.',
  EraseCopy: 'Copy the report',
  EraseCopied: 'Copied',
  EraseCopyRefused: 'The browser did not allow copying'
} as const;
