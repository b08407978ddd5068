export const frame = {
  CurationTitle: 'Set-up and health of the lists',
  CurationParts: 'What people who look after the content can do here',
  PartLists: 'Set up',
  PartHealth: 'Health',
  PartImport: 'Import and export',
  PartPeople: 'Personal data',
  RunWaitingOne: 'SharePoint is busy: it continues by itself in {n} second.',
  RunWaitingMany: 'SharePoint is busy: it continues by itself in {n} seconds.',
  RunInOtherTab:
    'Work on this site is under way in another tab of this browser. Wait until it has finished, or stop it there, before you begin here.',
  RunInOtherPart: 'Work is under way in “{part}”. Wait until it has finished, or stop it there, before you begin here.',
  RunBySomebody:
    '{name} has been at work on these lists since {time}, in “{part}”. Wait until that is over: this page looks again by itself.',
  RunBySomeone:
    'Somebody has been at work on these lists since {time}, in “{part}”. Wait until that is over: this page looks again by itself.',
  SignedOutRun: 'What is done stays done; then go on from there.'
} as const;
