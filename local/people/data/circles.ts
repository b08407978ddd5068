import type { Circle } from '../model.ts';

/** A circle as it is at 2,500 employees, with its serving ambassadors. */
export interface PlannedCircle extends Circle {
  readonly serving: number;
}

/** The 33 circles, each after the circle around it. */
export const circles: readonly PlannedCircle[] = [
  {
    key: 'GROUP',
    kind: 'Encompassing',
    entity: 'GROUP',
    headcount: 18,
    serving: 0,
    names: { fr: 'Cercle Groupe', nl: 'Groepscirkel', en: 'Group circle', de: 'Gruppenkreis' },
    profileNames: ['Direction générale', 'Algemene directie', 'Comité de direction', 'DIR']
  },
  {
    key: 'PAYROLL',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 40,
    serving: 2,
    names: {
      fr: 'Secrétariat social et paie',
      nl: 'Sociaal secretariaat en payroll',
      en: 'Payroll services',
      de: 'Lohnabrechnung'
    },
    profileNames: ['Payroll', 'Secrétariat social', 'Sociaal secretariaat', 'PAY']
  },
  {
    key: 'PAY-SME',
    parent: 'PAYROLL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 205,
    serving: 8,
    names: { fr: 'Paie PME', nl: 'Payroll kmo', en: 'Payroll for small businesses', de: 'Lohnabrechnung KMU' },
    profileNames: ['Paie PME', 'Payroll KMO', 'Payroll PME', 'PAY-KMO']
  },
  {
    key: 'PAY-CORP',
    parent: 'PAYROLL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 170,
    serving: 7,
    names: {
      fr: 'Paie grandes entreprises',
      nl: 'Payroll grote ondernemingen',
      en: 'Payroll for large companies',
      de: 'Lohnabrechnung Großunternehmen'
    },
    profileNames: ['Paie Grandes entreprises', 'Payroll Grote ondernemingen', 'Payroll Corporate', 'PAY-CORP']
  },
  {
    key: 'PAY-PUB',
    parent: 'PAYROLL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 130,
    serving: 5,
    names: {
      fr: 'Paie secteur public et non marchand',
      nl: 'Payroll publieke en socialprofitsector',
      en: 'Payroll for public and non-profit sector',
      de: 'Lohnabrechnung öffentlicher und gemeinnütziger Sektor'
    },
    profileNames: ['Paie Secteur public et non marchand', 'Payroll Publiek & Social Profit', 'PAY-PUB']
  },
  {
    key: 'PAY-INTL',
    parent: 'PAYROLL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 45,
    serving: 1,
    names: {
      fr: 'Paie internationale',
      nl: 'Internationale payroll',
      en: 'International payroll',
      de: 'Internationale Lohnabrechnung'
    },
    profileNames: ['Paie internationale', 'Internationale payroll', 'Global Payroll', 'PAY-INT']
  },
  {
    key: 'PAY-DECL',
    parent: 'PAYROLL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 85,
    serving: 3,
    names: {
      fr: 'Déclarations sociales',
      nl: 'Sociale aangiften',
      en: 'Social security declarations',
      de: 'Sozialmeldungen'
    },
    profileNames: ['Déclarations sociales', 'Sociale aangiften', 'DmfA / Dimona', 'PAY-DECL']
  },
  {
    key: 'AGENCIES',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 22,
    serving: 1,
    names: { fr: 'Réseau d’agences', nl: 'Kantorennetwerk', en: 'Branch network', de: 'Agenturnetz' },
    profileNames: ['Réseau d’agences', 'Kantorennetwerk', 'Direction des agences', 'AG']
  },
  {
    key: 'AG-BRU',
    parent: 'AGENCIES',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 120,
    serving: 5,
    names: { fr: 'Agences Bruxelles', nl: 'Kantoren Brussel', en: 'Brussels branches', de: 'Agenturen Brüssel' },
    profileNames: ['Agences Bruxelles', 'Kantoren Brussel', 'AG-BXL']
  },
  {
    key: 'AG-FLA',
    parent: 'AGENCIES',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 260,
    serving: 7,
    names: { fr: 'Agences Flandre', nl: 'Kantoren Vlaanderen', en: 'Flanders branches', de: 'Agenturen Flandern' },
    profileNames: ['Agences Flandre', 'Kantoren Vlaanderen', 'AG-VL']
  },
  {
    key: 'AG-WAL',
    parent: 'AGENCIES',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 225,
    serving: 8,
    names: { fr: 'Agences Wallonie', nl: 'Kantoren Wallonië', en: 'Wallonia branches', de: 'Agenturen Wallonie' },
    profileNames: ['Agences Wallonie', 'Kantoren Wallonië', 'AG-WAL']
  },
  {
    key: 'LEGAL',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 30,
    serving: 1,
    names: { fr: 'Droit social', nl: 'Sociaal recht', en: 'Employment law', de: 'Arbeits- und Sozialrecht' },
    profileNames: ['Droit social', 'Sociaal recht', 'Legal', 'LEG']
  },
  {
    key: 'LEG-ADV',
    parent: 'LEGAL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 95,
    serving: 3,
    names: { fr: 'Consultance juridique', nl: 'Juridisch advies', en: 'Legal advice', de: 'Rechtsberatung' },
    profileNames: ['Consultance juridique', 'Juridisch advies', 'Legal Advice', 'LEG-ADV']
  },
  {
    key: 'LEG-KNOW',
    parent: 'LEGAL',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 25,
    serving: 0,
    names: {
      fr: 'Veille et documentation juridique',
      nl: 'Juridisch kenniscentrum',
      en: 'Legal knowledge centre',
      de: 'Juristisches Wissenszentrum'
    },
    profileNames: ['Veille juridique', 'Juridisch kenniscentrum', 'LEG-KC']
  },
  {
    key: 'HRC',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 20,
    serving: 0,
    names: { fr: 'Conseil RH', nl: 'HR-advies', en: 'HR consulting', de: 'HR-Beratung' },
    profileNames: ['Conseil RH', 'HR-advies', 'HR Consulting', 'HRC']
  },
  {
    key: 'HRC-REW',
    parent: 'HRC',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 40,
    serving: 2,
    names: {
      fr: 'Rémunération et mobilité',
      nl: 'Verloning en mobiliteit',
      en: 'Reward and mobility',
      de: 'Vergütung und Mobilität'
    },
    profileNames: ['Rémunération & mobilité', 'Verloning & mobiliteit', 'Reward', 'HRC-REW']
  },
  {
    key: 'HRC-TAL',
    parent: 'HRC',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 45,
    serving: 1,
    names: {
      fr: 'Talent et recrutement',
      nl: 'Talent en rekrutering',
      en: 'Talent and recruitment',
      de: 'Talent und Recruiting'
    },
    profileNames: ['Talent & recrutement', 'Talent & rekrutering', 'HRC-TAL']
  },
  {
    key: 'SELFEMP',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'GROUP',
    headcount: 110,
    serving: 3,
    names: {
      fr: 'Indépendants et guichet d’entreprises',
      nl: 'Zelfstandigen en ondernemingsloket',
      en: 'Self-employed and business counter',
      de: 'Selbstständige und Unternehmensschalter'
    },
    profileNames: [
      'Guichet d’entreprises',
      'Ondernemingsloket',
      'Caisse d’assurances sociales',
      'Sociaal verzekeringsfonds'
    ]
  },
  {
    key: 'EASYPAY',
    parent: 'GROUP',
    kind: 'Business line',
    entity: 'EASYPAY',
    headcount: 30,
    serving: 2,
    names: { fr: 'EASYPAY', nl: 'EASYPAY', en: 'EASYPAY', de: 'EASYPAY' },
    profileNames: ['EASYPAY', 'EASYPAY Direction', 'EASYPAY Directie', 'EP']
  },
  {
    key: 'EP-PAY',
    parent: 'EASYPAY',
    kind: 'Business line',
    entity: 'EASYPAY',
    headcount: 210,
    serving: 19,
    names: { fr: 'EASYPAY Paie', nl: 'EASYPAY Payroll', en: 'EASYPAY Payroll', de: 'EASYPAY Lohnabrechnung' },
    profileNames: ['EASYPAY Paie', 'EASYPAY Payroll', 'EP-PAY']
  },
  {
    key: 'EP-SOFT',
    parent: 'EASYPAY',
    kind: 'Business line',
    entity: 'EASYPAY',
    headcount: 100,
    serving: 12,
    names: { fr: 'EASYPAY Logiciels', nl: 'EASYPAY Software', en: 'EASYPAY Software', de: 'EASYPAY Software' },
    profileNames: ['EASYPAY Logiciels', 'EASYPAY Software', 'EP-SOFT']
  },
  {
    key: 'EP-CARE',
    parent: 'EASYPAY',
    kind: 'Business line',
    entity: 'EASYPAY',
    headcount: 60,
    serving: 7,
    names: {
      fr: 'EASYPAY Service clients',
      nl: 'EASYPAY Klantendienst',
      en: 'EASYPAY Customer care',
      de: 'EASYPAY Kundendienst'
    },
    profileNames: ['EASYPAY Service clients', 'EASYPAY Klantendienst', 'EP-CARE', 'Helpdesk']
  },
  {
    key: 'IT',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 15,
    serving: 1,
    names: { fr: 'Informatique', nl: 'ICT', en: 'Information technology', de: 'Informatik' },
    profileNames: ['Informatique', 'ICT', 'IT', 'Département informatique']
  },
  {
    key: 'IT-WORK',
    parent: 'IT',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 35,
    serving: 4,
    names: {
      fr: 'Poste de travail numérique',
      nl: 'Digitale werkplek',
      en: 'Digital workplace',
      de: 'Digitaler Arbeitsplatz'
    },
    profileNames: ['Digital Workplace', 'Poste de travail numérique', 'Digitale werkplek', 'IT-DWP', 'Helpdesk']
  },
  {
    key: 'IT-DEV',
    parent: 'IT',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 85,
    serving: 2,
    names: {
      fr: 'Développement d’applications',
      nl: 'Applicatieontwikkeling',
      en: 'Application development',
      de: 'Anwendungsentwicklung'
    },
    profileNames: ['Développement applicatif', 'Applicatieontwikkeling', 'IT-DEV']
  },
  {
    key: 'IT-SEC',
    parent: 'IT',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 40,
    serving: 2,
    names: {
      fr: 'Infrastructure et sécurité',
      nl: 'Infrastructuur en beveiliging',
      en: 'Infrastructure and security',
      de: 'Infrastruktur und Sicherheit'
    },
    profileNames: ['Infrastructure & sécurité', 'Infrastructuur & security', 'IT-INFRA']
  },
  {
    key: 'COMM',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 22,
    serving: 2,
    names: {
      fr: 'Communication corporate',
      nl: 'Corporate communicatie',
      en: 'Corporate communication',
      de: 'Unternehmenskommunikation'
    },
    profileNames: ['Communication corporate', 'Corporate communicatie', 'Communication interne', 'COM']
  },
  {
    key: 'HR',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 35,
    serving: 2,
    names: { fr: 'Ressources humaines', nl: 'Human resources', en: 'Human resources', de: 'Personalwesen' },
    profileNames: ['Ressources humaines', 'Personeelsdienst', 'RH', 'HR']
  },
  {
    key: 'LND',
    parent: 'HR',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 18,
    serving: 2,
    names: {
      fr: 'Learning & Development',
      nl: 'Learning & Development',
      en: 'Learning & Development',
      de: 'Learning & Development'
    },
    profileNames: ['Learning & Development', 'Formation', 'Opleiding', 'L&D']
  },
  {
    key: 'FIN',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 55,
    serving: 1,
    names: {
      fr: 'Finance et contrôle de gestion',
      nl: 'Financiën en controlling',
      en: 'Finance and controlling',
      de: 'Finanzen und Controlling'
    },
    profileNames: ['Finance', 'Financiën', 'Comptabilité', 'FIN']
  },
  {
    key: 'SALES',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 60,
    serving: 2,
    names: {
      fr: 'Commercial et marketing',
      nl: 'Sales en marketing',
      en: 'Sales and marketing',
      de: 'Vertrieb und Marketing'
    },
    profileNames: ['Commercial & marketing', 'Sales & marketing', 'MKT']
  },
  {
    key: 'RISK',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 22,
    serving: 1,
    names: {
      fr: 'Risques, conformité et vie privée',
      nl: 'Risico, compliance en privacy',
      en: 'Risk, compliance and privacy',
      de: 'Risiko, Compliance und Datenschutz'
    },
    profileNames: ['Risques & conformité', 'Risico & compliance', 'DPO', 'RISK']
  },
  {
    key: 'FACILITY',
    parent: 'GROUP',
    kind: 'Support',
    entity: 'GROUP',
    headcount: 28,
    serving: 1,
    names: {
      fr: 'Services généraux et achats',
      nl: 'Facility en aankoop',
      en: 'Facility and procurement',
      de: 'Facility und Einkauf'
    },
    profileNames: ['Services généraux', 'Facility', 'Achats', 'Aankoop']
  }
];
