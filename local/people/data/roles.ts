/** A primary role in French, Dutch and, where German is spoken, German; worded without a gender. */
export type Role = readonly [fr: string, nl: string, de?: string];

const payroll: readonly Role[] = [
  ['Gestionnaire de paie', 'Payrollbeheerder', 'Lohnabrechnung'],
  ['Gestionnaire de paie', 'Dossierbeheerder payroll', 'Lohnabrechnung'],
  ['Gestionnaire de dossiers', 'Dossierbeheerder', 'Kundenbetreuung Lohn'],
  ['Gestionnaire de paie senior', 'Senior payrollbeheerder'],
  ['Conseil en paie', 'Payrolladvies'],
  ['Spécialiste de la paie', 'Payrollspecialist'],
  ['Coordination d’équipe paie', 'Teamcoördinatie payroll'],
  ['Contrôle de la paie', 'Kwaliteitscontrole payroll'],
  ['Responsable d’équipe', 'Teamverantwoordelijke']
];

const branch: readonly Role[] = [
  ['Gestionnaire de dossiers', 'Dossierbeheerder', 'Kundenbetreuung'],
  ['Gestionnaire de dossiers', 'Dossierbeheerder', 'Kundenbetreuung'],
  ['Gestionnaire de dossiers senior', 'Senior dossierbeheerder', 'Lohnabrechnung'],
  ['Relation clientèle', 'Klantenrelaties', 'Kundenbeziehungen'],
  ['Accueil et premier conseil', 'Onthaal en eerste advies', 'Empfang und Erstberatung'],
  ['Responsable d’agence', 'Kantoorverantwoordelijke', 'Leitung der Agentur'],
  ['Juriste de proximité', 'Regionaal jurist'],
  ['Responsable de portefeuille', 'Portefeuillebeheerder', 'Portfoliobetreuung']
];

const software: readonly Role[] = [
  ['Développement .NET', '.NET-ontwikkeling'],
  ['Analyse fonctionnelle', 'Functionele analyse'],
  ['Architecte logiciel', 'Softwarearchitectuur'],
  ['Product owner', 'Product owner'],
  ['Scrum master', 'Scrum master'],
  ['Test et qualité logicielle', 'Softwaretesting en kwaliteit'],
  ['DevOps', 'DevOps'],
  ['Data engineer', 'Data engineer']
];

const legal: readonly Role[] = [
  ['Juriste en droit social', 'Jurist sociaal recht', 'Arbeitsrecht'],
  ['Conseil juridique', 'Juridisch advies'],
  ['Spécialiste des commissions paritaires', 'Specialist paritaire comités'],
  ['Juriste senior', 'Senior jurist'],
  ['Veille juridique', 'Juridische opvolging']
];

/** The primary roles of a circle, commonest first; a circle that is not here takes those of the circle around it. */
export const roles: Readonly<Record<string, readonly Role[]>> = {
  GROUP: [
    ['Direction générale', 'Algemene directie'],
    ['Secrétariat de direction', 'Directiesecretariaat'],
    ['Pilotage de la stratégie', 'Strategie en sturing']
  ],
  PAYROLL: payroll,
  'PAY-INTL': [
    ['Gestionnaire de paie internationale', 'Internationale payroll'],
    ['Mobilité internationale', 'Internationale mobiliteit'],
    ...payroll.slice(4)
  ],
  'PAY-DECL': [
    ['Spécialiste DmfA', 'DmfA-specialist'],
    ['Déclarations et Dimona', 'Aangiften en Dimona'],
    ['Gestionnaire de déclarations', 'Aangiftebeheerder'],
    ['Responsable d’équipe', 'Teamverantwoordelijke']
  ],
  AGENCIES: branch,
  LEGAL: legal,
  'LEG-KNOW': [
    ['Veille et documentation', 'Kennisbeheer'],
    ['Rédaction juridique', 'Juridische redactie'],
    ['Juriste en droit social', 'Jurist sociaal recht']
  ],
  HRC: [
    ['Conseil RH', 'HR-advies'],
    ['Responsable de missions', 'Projectverantwoordelijke']
  ],
  'HRC-REW': [
    ['Conseil en rémunération', 'Verloningsadvies'],
    ['Analyste rémunération', 'Reward analist'],
    ['Spécialiste mobilité', 'Mobiliteitsspecialist']
  ],
  'HRC-TAL': [
    ['Recrutement et sélection', 'Rekrutering en selectie'],
    ['Coach de carrière', 'Loopbaancoach'],
    ['Conseil en talent', 'Talentadvies']
  ],
  SELFEMP: [
    ['Gestionnaire de dossiers indépendants', 'Dossierbeheerder zelfstandigen', 'Betreuung Selbstständige'],
    ['Guichet d’entreprises', 'Ondernemingsloket', 'Unternehmensschalter'],
    ['Spécialiste starters', 'Startersadvies', 'Gründungsberatung'],
    ['Responsable d’équipe', 'Teamverantwoordelijke']
  ],
  EASYPAY: [
    ['Pilotage EASYPAY', 'Sturing EASYPAY'],
    ['Office management', 'Officemanagement'],
    ['Contrôle de gestion', 'Controlling']
  ],
  'EP-PAY': payroll,
  'EP-SOFT': software,
  'EP-CARE': [
    ['Support clients', 'Klantenondersteuning'],
    ['Formation clients', 'Klantenopleiding'],
    ['Mise en service clients', 'Implementatie bij klanten'],
    ['Responsable d’équipe', 'Teamverantwoordelijke']
  ],
  IT: [
    ['Portefeuille de projets IT', 'IT-projectportefeuille'],
    ['Architecte d’entreprise', 'Enterprise architect'],
    ['Gestion de projet IT', 'IT-projectleiding']
  ],
  'IT-WORK': [
    ['Support poste de travail', 'Werkplekondersteuning'],
    ['Spécialiste Microsoft 365', 'Microsoft 365-specialist'],
    ['Gestion de projet collaboration', 'Projectleiding samenwerking'],
    ['Service desk', 'Servicedesk']
  ],
  'IT-DEV': software,
  'IT-SEC': [
    ['Analyste cybersécurité', 'Securityanalist'],
    ['Gestion des accès', 'Toegangsbeheer'],
    ['Ingénierie réseau', 'Netwerkbeheer'],
    ['Ingénierie cloud', 'Cloud engineer']
  ],
  COMM: [
    ['Communication interne', 'Interne communicatie'],
    ['Rédaction web', 'Webredactie'],
    ['Graphisme et vidéo', 'Vormgeving en video'],
    ['Événements internes', 'Interne evenementen']
  ],
  HR: [
    ['Partenaire RH', 'HR-businesspartner'],
    ['Administration du personnel', 'Personeelsadministratie'],
    ['Bien-être au travail', 'Welzijn op het werk'],
    ['Recrutement interne', 'Interne rekrutering']
  ],
  LND: [
    ['Responsable de formation', 'Opleidingsverantwoordelijke'],
    ['Conception e-learning', 'E-learningontwerp'],
    ['Coach digital', 'Digitale coach']
  ],
  FIN: [
    ['Comptable', 'Boekhouding'],
    ['Contrôle de gestion', 'Controlling'],
    ['Analyse financière', 'Financiële analyse'],
    ['Facturation clients', 'Klantenfacturatie']
  ],
  SALES: [
    ['Responsable de comptes', 'Accountmanagement'],
    ['Marketing digital', 'Digitale marketing'],
    ['Gestion des offres', 'Offertebeheer'],
    ['Développement commercial', 'Businessdevelopment']
  ],
  RISK: [
    ['Spécialiste conformité', 'Compliance officer'],
    ['Protection des données', 'Gegevensbescherming'],
    ['Analyste risques', 'Risicoanalist'],
    ['Audit interne', 'Interne audit']
  ],
  FACILITY: [
    ['Achats', 'Aankoop'],
    ['Gestion des bâtiments', 'Gebouwenbeheer'],
    ['Accueil du siège', 'Onthaal hoofdzetel'],
    ['Gestion de la flotte', 'Wagenparkbeheer']
  ]
};
