export const settings = {
  CheckColumnSettings: 'settings of the columns',
  CheckStrays: 'columns entered twice',
  CheckFolders: 'folders',
  CheckApproval: 'content approval',
  CheckEveryRow: 'everyone’s rows',
  CheckNames: 'names and addresses',
  FindAlike: '“{list}”, {check}: {n} points.',
  FindRichText: 'In “{list}” the column “{column}” takes formatted text.',
  FindRichTextWhy:
    'Colleagues see the words without the formatting. Fixing this sets the column back to plain text; nothing in the rows is lost.',
  FindAppends: 'In “{list}” the column “{column}” adds each text to the one before.',
  FindAppendsWhy:
    'Colleagues see only what was added last, and nothing once somebody saves the row without adding anything. Fixing this changes no row.',
  FindWithTime: 'In “{list}” the column “{column}” asks for a time as well.',
  FindWithTimeWhy:
    'Colleagues see the day on the site’s clock. Fixing this asks for the day alone again; nothing in the rows is lost.',
  FindWithoutTime: 'In “{list}” the column “{column}” asks for the day alone.',
  FindWithoutTimeWhy:
    'Whatever is typed begins at midnight. Fixing this asks for the time again and changes no row: correct what was typed until then.',
  FindTakesGroups: 'In “{list}” the column “{column}” takes groups as well.',
  FindTakesGroupsWhy:
    'A group that is chosen by mistake becomes a card that nobody can write to. Fixing this changes no row: replace the groups that were chosen until then.',
  FindPercentage: 'In “{list}” the column “{column}” takes percentages.',
  FindPercentageWhy:
    'Whoever types 50 there stores 0.5, and colleagues see 0.5. Fixing this changes no row: correct what was typed until then.',
  FindShortened: 'In “{list}” the column “{column}” takes fewer characters than planned.',
  FindShortenedWhy: 'Longer texts are refused, also when they are imported. Fixing this changes no row.',
  FindUniqueToo: 'In “{list}” the column “{column}” does not accept a value twice.',
  FindUniqueTooWhy:
    'Several rows may rightly hold the same here; the second is refused, in forms, imports and what colleagues save. Fixing this changes no row.',
  FindReadOnly: 'In “{list}” the column “{column}” is read-only.',
  FindReadOnlyWhy: 'No form offers it, and imports are refused. Fixing this changes no row.',
  FindHidden: 'In “{list}” the column “{column}” is hidden.',
  FindHiddenWhy:
    'Colleagues see what it holds, but no form shows it, so that nobody can correct it. Fixing this changes no row.',
  FindOtherDefault: 'New rows of “{list}” begin with another value in “{column}” than planned.',
  FindOtherDefaultWhy:
    'Unless somebody notices, the row then says what nobody chose: a consent, a return, that a person is not shown. Fixing this changes no row: look through those that were added since.',
  FindRuled: '“{list}” refuses rows by a rule.',
  FindRuledColumn: 'In “{list}” the column “{column}” refuses values by a rule.',
  FindRuledWhy:
    'Formula: {rule}. Forms and imports refuse what does not follow it. If it is meant so, nothing is wrong.',
  FindRuledOwnWhy:
    'Formula: {rule}. What colleagues want to save is refused and stays on their own device. Fixing this takes the rule away; no row is changed.',
  FindRowsHidden: 'In “{list}” people see only the rows that they made themselves.',
  FindRowsHiddenWhy:
    'Everything is there, and colleagues see nothing of it. Fixing this lets whoever reads the list see every row; no row is changed.',
  FindRowsLocked: 'In “{list}” people can change only the rows that they made themselves.',
  FindRowsLockedNone: 'In “{list}” nobody can change rows.',
  FindRowsLockedWhy:
    'Whoever may edit the list cannot correct it, and imports are refused. Fixing this follows the permissions of the list again; no row is changed.',
  FindApproval: 'In “{list}” rows wait until somebody approves them.',
  FindApprovalWhy:
    '{rows}: colleagues do not see them. Fixing this shows every row, rejected ones too; delete beforehand what is not to be seen.',
  FindApprovalWaitingOne: '{n} row waits',
  FindApprovalWaitingMany: '{n} rows wait',
  FindApprovalRejectedOne: '{n} was rejected',
  FindApprovalRejectedMany: '{n} were rejected',
  FindApprovalNone:
    'None waits at the moment, but whatever is added or changed will not be seen by colleagues at first.',
  FindApprovalUnknown:
    'How many are hidden from colleagues you cannot see. Fixing this shows every row, rejected ones too.',
  FindApprovalShown: 'Colleagues see them anyway, rejected ones too. Fixing this ends the waiting; every row is shown.',
  FindNotClosed: 'Whoever reads the site can read “{list}”, which is for curators only.',
  FindNotClosedWhy:
    'Fixing this gives the list permissions of its own, with which only those with Full Control, and whom they name, read it. No row is changed.',
  FindStray: 'In “{list}” the column “{title}” ({column}) is next to “{like}”, the one that is shown.',
  FindStrayEmpty: 'No row holds anything in it. It can be removed.',
  FindStrayFilledOne:
    '{n} row holds something in it that nobody sees: move it to “{like}”. Until then nothing is removed.',
  FindStrayFilledMany:
    '{n} rows hold something in it that nobody sees: move it to “{like}”. Until then nothing is removed.',
  FindStrayUnknown:
    'Whether a row holds something in it cannot be said: not all rows are shown to you. Nothing is removed.',
  FindFoldersOne: '{n} folder is among the rows of “{list}”.',
  FindFoldersMany: '{n} folders are among the rows of “{list}”.',
  FindFoldersWhy:
    'Colleagues see the rows inside, not the folder. In the list itself these rows are easily overlooked: move them out, then delete the folder.',
  FindRenamed: '{shown} is called {now} in the directory.',
  FindRenamedWhy:
    'Colleagues read the name in the list. Fixing this writes the directory’s there; if the difference is meant, leave it.',
  FindRenamedAll: '{n} people have another name in the directory.',
  FindAddressChanged: 'The address of {name} in the directory is {now}.',
  FindAddressChangedWhy:
    'The card still writes to {shown}, as SharePoint knows the account. It renews this by itself; if it does not, ask whoever runs SharePoint.',
  FindAddressChangedAll: '{n} people have another address in the directory.',
  FindKeptUnseenAsk: 'You see only your own rows there. They can look: {who}.',
  FindKeptHiddenWhy: 'Only those who handle this list see it. Ask one of them to look.',
  FindKeptHiddenAsk: 'Only those who handle this list see it. They know who that is: {who}.',
  HealthEach: 'Show one by one',
  HealthEachLess: 'Show together',
  HealthEachThis: '{show}: {what}',
  HealthEachMoreOne: 'Show {n} more',
  HealthEachMoreMany: 'Show {n} more',
  HealthMendAllOne: 'Fix {n}',
  HealthMendAllMany: 'Fix all {n}',
  HealthRemove: 'Remove…',
  HealthRemoveThis: 'Remove: {what}',
  HealthRemoveSure: 'These columns of “{list}” are removed permanently; no row holds anything in them:',
  HealthRemoveYes: 'Remove',
  OverdueShow: 'Show and delete…',
  OverdueShowThis: 'Show and delete: {what}',
  OverdueRowsOne: '{list}: {n} row is kept too long',
  OverdueRowsMany: '{list}: {n} rows are kept too long',
  OverdueSure: 'They are deleted permanently, not into the recycle bin; they cannot be restored.',
  OverdueYesOne: 'Delete {n} row',
  OverdueYesMany: 'Delete {n} rows',
  OverdueGoneOne: '{n} row of {of} is deleted.',
  OverdueGoneMany: '{n} rows of {of} are deleted.',
  OverdueFailed: 'Deleting was interrupted. What was deleted stays deleted; check again and continue.',
  OverdueUnread: 'The rows could not be read, so nothing is deleted.',
  OverdueAsk: 'You may not delete these rows. They can: {who}.',
  OverdueAskOwners: 'You may not delete these rows. Ask an owner of the site.',
  OverdueClose: 'Close',
  HealthRemoveNo: 'Keep'
} as const;
