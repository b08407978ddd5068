export const frame = {
  CurationTitle: 'Listen einrichten und prüfen',
  CurationParts: 'Was hier gepflegt werden kann',
  PartLists: 'Einrichten',
  PartHealth: 'Zustand',
  PartImport: 'Importieren und exportieren',
  PartPeople: 'Personenbezogene Daten',
  RunWaitingOne: 'SharePoint ist ausgelastet: Es geht in {n} Sekunde von selbst weiter.',
  RunWaitingMany: 'SharePoint ist ausgelastet: Es geht in {n} Sekunden von selbst weiter.',
  RunInOtherTab:
    'Auf dieser Website läuft bereits ein Vorgang in einem anderen Tab dieses Browsers. Warten Sie, bis er fertig ist, oder halten Sie ihn dort an, bevor Sie hier beginnen.',
  RunInOtherPart:
    'Unter „{part}“ läuft bereits ein Vorgang. Warten Sie, bis er fertig ist, oder halten Sie ihn dort an, bevor Sie hier beginnen.',
  RunBySomebody:
    '{name} arbeitet seit {time} an diesen Listen, unter „{part}“. Warten Sie, bis das fertig ist: Diese Seite sieht von selbst wieder nach.',
  RunBySomeone:
    'Jemand arbeitet seit {time} an diesen Listen, unter „{part}“. Warten Sie, bis das fertig ist: Diese Seite sieht von selbst wieder nach.',
  SignedOutRun: 'Was erledigt ist, bleibt erledigt; machen Sie danach weiter.'
} as const;
