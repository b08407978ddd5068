export const frame = {
  CurationTitle: 'Préparation et état des listes',
  CurationParts: 'Ce que les gestionnaires peuvent faire ici',
  PartLists: 'Préparer',
  PartHealth: 'État de santé',
  PartImport: 'Importer et exporter',
  PartPeople: 'Données personnelles'
} as const;
