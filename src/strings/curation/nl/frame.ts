export const frame = {
  CurationTitle: 'Lijsten klaarzetten en controleren',
  CurationParts: 'Wat je hier kunt beheren',
  PartLists: 'Klaarzetten',
  PartHealth: 'Toestand',
  PartImport: 'Importeren en exporteren',
  PartPeople: 'Persoonsgegevens',
  RunWaitingOne: 'SharePoint heeft het druk: het gaat vanzelf verder over {n} seconde.',
  RunWaitingMany: 'SharePoint heeft het druk: het gaat vanzelf verder over {n} seconden.',
  RunInOtherTab:
    'Op deze site wordt al gewerkt in een ander tabblad van deze browser. Wacht tot dat klaar is, of stop het daar, voor je hier begint.',
  RunInOtherPart: 'Onder ‘{part}’ wordt al gewerkt. Wacht tot dat klaar is, of stop het daar, voor je hier begint.',
  RunBySomebody:
    '{name} werkt sinds {time} aan deze lijsten, onder ‘{part}’. Wacht tot dat klaar is: deze pagina kijkt vanzelf opnieuw.',
  RunBySomeone:
    'Iemand werkt sinds {time} aan deze lijsten, onder ‘{part}’. Wacht tot dat klaar is: deze pagina kijkt vanzelf opnieuw.',
  SignedOutRun: 'Wat gedaan is, blijft gedaan; ga daarna verder.'
} as const;
