export const frame = {
  CurationTitle: 'Listen einrichten und prüfen',
  CurationParts: 'Was Redaktionen hier tun können',
  PartLists: 'Einrichten',
  PartHealth: 'Zustand',
  PartImport: 'Importieren und exportieren',
  PartPeople: 'Personenbezogene Daten'
} as const;
