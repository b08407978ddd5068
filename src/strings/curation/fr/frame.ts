export const frame = {
  CurationTitle: 'Préparation et état des listes',
  CurationParts: 'Ce que vous pouvez gérer ici',
  PartLists: 'Préparer',
  PartHealth: 'État des listes',
  PartImport: 'Importer et exporter',
  PartPeople: 'Données personnelles',
  RunWaitingOne: 'SharePoint est très sollicité\u202f: la suite reprend toute seule dans {n} seconde.',
  RunWaitingMany: 'SharePoint est très sollicité\u202f: la suite reprend toute seule dans {n} secondes.',
  RunInOtherTab:
    'Un travail est en cours sur ce site dans un autre onglet de ce navigateur. Attendez qu’il soit terminé, ou arrêtez-le là-bas, avant de commencer ici.',
  RunInOtherPart:
    'Un travail est en cours sous «\u202f{part}\u202f». Attendez qu’il soit terminé, ou arrêtez-le là-bas, avant de commencer ici.',
  RunBySomebody:
    '{name} travaille sur ces listes depuis {time}, dans «\u202f{part}\u202f». Attendez que ce soit terminé\u202f: cette page regarde à nouveau d’elle-même.',
  RunBySomeone:
    'Quelqu’un travaille sur ces listes depuis {time}, dans «\u202f{part}\u202f». Attendez que ce soit terminé\u202f: cette page regarde à nouveau d’elle-même.',
  SignedOutRun: 'Ce qui est fait reste fait\u202f; reprenez ensuite.'
} as const;
