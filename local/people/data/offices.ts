import type { Names, Region } from '../model.ts';

/** The head office and the 41 agencies; `weight` says how many people of a region work there, about, at 2,500. */
export const offices: readonly {
  readonly key: string;
  readonly region: Region;
  readonly weight: number;
  readonly names: Names;
  readonly profileNames: readonly string[];
}[] = [
  {
    key: 'BRUSSELS-HQ',
    region: 'Brussels',
    weight: 930,
    names: {
      fr: 'Bruxelles (siège)',
      nl: 'Brussel (hoofdzetel)',
      en: 'Brussels (head office)',
      de: 'Brüssel (Hauptsitz)'
    },
    profileNames: ['Bruxelles (siège)', 'Brussel (hoofdzetel)', 'Siège social', 'Hoofdzetel', 'BRU-HQ']
  },
  {
    key: 'ANDERLECHT',
    region: 'Brussels',
    weight: 45,
    names: { fr: 'Anderlecht', nl: 'Anderlecht', en: 'Anderlecht', de: 'Anderlecht' },
    profileNames: ['Anderlecht']
  },
  {
    key: 'UCCLE',
    region: 'Brussels',
    weight: 35,
    names: { fr: 'Uccle', nl: 'Ukkel', en: 'Uccle', de: 'Uccle' },
    profileNames: ['Uccle', 'Ukkel']
  },
  {
    key: 'ANTWERPEN',
    region: 'Flanders',
    weight: 150,
    names: { fr: 'Anvers', nl: 'Antwerpen', en: 'Antwerp', de: 'Antwerpen' },
    profileNames: ['Anvers', 'Antwerpen', 'Antwerp']
  },
  {
    key: 'GENT',
    region: 'Flanders',
    weight: 160,
    names: { fr: 'Gand', nl: 'Gent', en: 'Ghent', de: 'Gent' },
    profileNames: ['Gand', 'Gent', 'Ghent']
  },
  {
    key: 'BRUGGE',
    region: 'Flanders',
    weight: 55,
    names: { fr: 'Bruges', nl: 'Brugge', en: 'Bruges', de: 'Brügge' },
    profileNames: ['Bruges', 'Brugge']
  },
  {
    key: 'LEUVEN',
    region: 'Flanders',
    weight: 60,
    names: { fr: 'Louvain', nl: 'Leuven', en: 'Leuven', de: 'Löwen' },
    profileNames: ['Louvain', 'Leuven']
  },
  {
    key: 'MECHELEN',
    region: 'Flanders',
    weight: 110,
    names: { fr: 'Malines', nl: 'Mechelen', en: 'Mechelen', de: 'Mechelen' },
    profileNames: ['Malines', 'Mechelen']
  },
  {
    key: 'HASSELT',
    region: 'Flanders',
    weight: 55,
    names: { fr: 'Hasselt', nl: 'Hasselt', en: 'Hasselt', de: 'Hasselt' },
    profileNames: ['Hasselt']
  },
  {
    key: 'GENK',
    region: 'Flanders',
    weight: 22,
    names: { fr: 'Genk', nl: 'Genk', en: 'Genk', de: 'Genk' },
    profileNames: ['Genk']
  },
  {
    key: 'KORTRIJK',
    region: 'Flanders',
    weight: 45,
    names: { fr: 'Courtrai', nl: 'Kortrijk', en: 'Kortrijk', de: 'Kortrijk' },
    profileNames: ['Courtrai', 'Kortrijk']
  },
  {
    key: 'OOSTENDE',
    region: 'Flanders',
    weight: 22,
    names: { fr: 'Ostende', nl: 'Oostende', en: 'Ostend', de: 'Ostende' },
    profileNames: ['Ostende', 'Oostende']
  },
  {
    key: 'AALST',
    region: 'Flanders',
    weight: 30,
    names: { fr: 'Alost', nl: 'Aalst', en: 'Aalst', de: 'Aalst' },
    profileNames: ['Alost', 'Aalst']
  },
  {
    key: 'SINT-NIKLAAS',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Saint-Nicolas', nl: 'Sint-Niklaas', en: 'Sint-Niklaas', de: 'Sint-Niklaas' },
    profileNames: ['Saint-Nicolas', 'Sint-Niklaas']
  },
  {
    key: 'ROESELARE',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Roulers', nl: 'Roeselare', en: 'Roeselare', de: 'Roeselare' },
    profileNames: ['Roulers', 'Roeselare']
  },
  {
    key: 'TURNHOUT',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Turnhout', nl: 'Turnhout', en: 'Turnhout', de: 'Turnhout' },
    profileNames: ['Turnhout']
  },
  {
    key: 'HALLE',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Hal', nl: 'Halle', en: 'Halle', de: 'Halle' },
    profileNames: ['Hal', 'Halle']
  },
  {
    key: 'VILVOORDE',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Vilvorde', nl: 'Vilvoorde', en: 'Vilvoorde', de: 'Vilvoorde' },
    profileNames: ['Vilvorde', 'Vilvoorde']
  },
  {
    key: 'DENDERMONDE',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Termonde', nl: 'Dendermonde', en: 'Dendermonde', de: 'Dendermonde' },
    profileNames: ['Termonde', 'Dendermonde']
  },
  {
    key: 'IEPER',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Ypres', nl: 'Ieper', en: 'Ypres', de: 'Ypern' },
    profileNames: ['Ypres', 'Ieper']
  },
  {
    key: 'TONGEREN',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Tongres', nl: 'Tongeren', en: 'Tongeren', de: 'Tongeren' },
    profileNames: ['Tongres', 'Tongeren']
  },
  {
    key: 'GEEL',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Geel', nl: 'Geel', en: 'Geel', de: 'Geel' },
    profileNames: ['Geel']
  },
  {
    key: 'LIER',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Lierre', nl: 'Lier', en: 'Lier', de: 'Lier' },
    profileNames: ['Lierre', 'Lier']
  },
  {
    key: 'OUDENAARDE',
    region: 'Flanders',
    weight: 14,
    names: { fr: 'Audenarde', nl: 'Oudenaarde', en: 'Oudenaarde', de: 'Oudenaarde' },
    profileNames: ['Audenarde', 'Oudenaarde']
  },
  {
    key: 'LIEGE',
    region: 'Wallonia',
    weight: 110,
    names: { fr: 'Liège', nl: 'Luik', en: 'Liège', de: 'Lüttich' },
    profileNames: ['Liège', 'Luik', 'Lüttich']
  },
  {
    key: 'NAMUR',
    region: 'Wallonia',
    weight: 115,
    names: { fr: 'Namur', nl: 'Namen', en: 'Namur', de: 'Namur' },
    profileNames: ['Namur', 'Namen']
  },
  {
    key: 'CHARLEROI',
    region: 'Wallonia',
    weight: 75,
    names: { fr: 'Charleroi', nl: 'Charleroi', en: 'Charleroi', de: 'Charleroi' },
    profileNames: ['Charleroi']
  },
  {
    key: 'MONS',
    region: 'Wallonia',
    weight: 40,
    names: { fr: 'Mons', nl: 'Bergen', en: 'Mons', de: 'Mons (Bergen)' },
    profileNames: ['Mons', 'Bergen']
  },
  {
    key: 'TOURNAI',
    region: 'Wallonia',
    weight: 24,
    names: { fr: 'Tournai', nl: 'Doornik', en: 'Tournai', de: 'Tournai' },
    profileNames: ['Tournai', 'Doornik']
  },
  {
    key: 'WAVRE',
    region: 'Wallonia',
    weight: 35,
    names: { fr: 'Wavre', nl: 'Waver', en: 'Wavre', de: 'Wavre' },
    profileNames: ['Wavre', 'Waver']
  },
  {
    key: 'NIVELLES',
    region: 'Wallonia',
    weight: 95,
    names: { fr: 'Nivelles', nl: 'Nijvel', en: 'Nivelles', de: 'Nivelles' },
    profileNames: ['Nivelles', 'Nijvel']
  },
  {
    key: 'ARLON',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Arlon', nl: 'Aarlen', en: 'Arlon', de: 'Arlon (Arel)' },
    profileNames: ['Arlon', 'Aarlen']
  },
  {
    key: 'VERVIERS',
    region: 'Wallonia',
    weight: 22,
    names: { fr: 'Verviers', nl: 'Verviers', en: 'Verviers', de: 'Verviers' },
    profileNames: ['Verviers']
  },
  {
    key: 'LA-LOUVIERE',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'La Louvière', nl: 'La Louvière', en: 'La Louvière', de: 'La Louvière' },
    profileNames: ['La Louvière']
  },
  {
    key: 'MOUSCRON',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Mouscron', nl: 'Moeskroen', en: 'Mouscron', de: 'Mouscron' },
    profileNames: ['Mouscron', 'Moeskroen']
  },
  {
    key: 'HUY',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Huy', nl: 'Hoei', en: 'Huy', de: 'Huy' },
    profileNames: ['Huy', 'Hoei']
  },
  {
    key: 'BASTOGNE',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Bastogne', nl: 'Bastenaken', en: 'Bastogne', de: 'Bastogne' },
    profileNames: ['Bastogne', 'Bastenaken']
  },
  {
    key: 'MARCHE-EN-FAMENNE',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Marche-en-Famenne', nl: 'Marche-en-Famenne', en: 'Marche-en-Famenne', de: 'Marche-en-Famenne' },
    profileNames: ['Marche-en-Famenne']
  },
  {
    key: 'DINANT',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Dinant', nl: 'Dinant', en: 'Dinant', de: 'Dinant' },
    profileNames: ['Dinant']
  },
  {
    key: 'EUPEN',
    region: 'Wallonia',
    weight: 12,
    names: { fr: 'Eupen', nl: 'Eupen', en: 'Eupen', de: 'Eupen' },
    profileNames: ['Eupen', 'Agentur Eupen']
  },
  {
    key: 'CINEY',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Ciney', nl: 'Ciney', en: 'Ciney', de: 'Ciney' },
    profileNames: ['Ciney']
  },
  {
    key: 'ATH',
    region: 'Wallonia',
    weight: 14,
    names: { fr: 'Ath', nl: 'Aat', en: 'Ath', de: 'Ath' },
    profileNames: ['Ath', 'Aat']
  }
];
