export const frame = {
  CurationTitle: 'Set-up and health of the lists',
  CurationParts: 'What curators can do here',
  PartLists: 'Set up',
  PartHealth: 'Health',
  PartImport: 'Import and export',
  PartPeople: 'Personal data'
} as const;
