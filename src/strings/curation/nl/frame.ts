export const frame = {
  CurationTitle: 'Lijsten klaarzetten en controleren',
  CurationParts: 'Wat beheerders hier kunnen doen',
  PartLists: 'Klaarzetten',
  PartHealth: 'Gezondheid',
  PartImport: 'Importeren en exporteren',
  PartPeople: 'Persoonsgegevens'
} as const;
