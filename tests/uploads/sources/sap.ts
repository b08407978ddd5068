import { madeWorkbook } from '../../../src/testing/workbook';
import { bom, lines, quotedTable, table, type Upload, written } from '../upload';

/** SAP SuccessFactors and SAP HR. The user data file has two lines of headings, keys above labels (SAP note 2087504). */
export const sap: readonly Upload[] = [
  {
    name: 'sap-successfactors-user-data-file-en.csv',
    source: 'SAP SuccessFactors, user data file, English labels under the keys',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ',',
        [
          'STATUS',
          'USERID',
          'USERNAME',
          'FIRSTNAME',
          'LASTNAME',
          'GENDER',
          'EMAIL',
          'MANAGER',
          'DEPARTMENT',
          'TITLE',
          'HIREDATE'
        ],
        [
          'STATUS',
          'USERID',
          'Username',
          'First Name',
          'Last Name',
          'Gender',
          'Email',
          'Manager',
          'Department',
          'Title',
          'Hire Date'
        ],
        [
          'active',
          '00104711',
          'saerts',
          'Sofie',
          'Aerts',
          'F',
          'sofie.aerts@lecercle.example',
          '00100012',
          'SME Payroll Services',
          'Payroll Officer',
          '03/01/2019'
        ],
        [
          'active',
          '00104712',
          'lds',
          'Lieve',
          'De Smet',
          'F',
          'lieve.desmet@lecercle.example',
          '00100012',
          'Legal, tax and advice',
          'Tax Adviser',
          '11/24/2020'
        ]
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'sap-successfactors-report-fr.csv',
    source: 'SAP SuccessFactors, ad hoc report, French, Excel CSV; no end is 31/12/9999',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['Liste des Digital Ambassadors'],
        ['Date du rapport : 24/11/2026'],
        [],
        [
          'Prénom',
          'Nom de famille',
          'Adresse e-mail professionnelle',
          'Fonction',
          'Département',
          'Lieu de travail',
          'De retour le'
        ],
        [
          'Zoé',
          "D'HONDT",
          'zoe.dhondt@lecercle.example',
          'Gestionnaire de paie',
          'Paie PME',
          'Bruxelles',
          '31/12/9999'
        ],
        ['Renée', 'LEFÈVRE', 'renee.lefevre@lecercle.example', 'Conseillère', 'Services généraux', 'Liège', '']
      ),
      'windows-1252'
    )
  },
  {
    name: 'sap-hr-alv-unconverted-de.txt',
    source: 'SAP HR, ALV list saved unconverted, German: frames, rules, days with points, no end as 31.12.9999',
    list: 'ambassadors',
    bytes: written(
      lines(
        '24.11.2026                     Dynamische Listenausgabe                    1',
        '----------------------------------------------------------------------------',
        'Mitarbeiterliste Digital Ambassadors',
        '',
        '---------------------------------------------------------------------------------------------',
        '|Nachname |Vorname |E-Mail                          |Planstelle    |Kreis  |Seit      |Zurück am |',
        '---------------------------------------------------------------------------------------------',
        '|Köhler   |Matthias|matthias.koehler@lecercle.example|Berater Recht |LEG-TAX|01.03.2026|31.12.9999|',
        '|Janssens |Bram    |bram.janssens@lecercle.example   |IT-Support    |HELP   |00.00.0000|00.00.0000|',
        '---------------------------------------------------------------------------------------------'
      ),
      'windows-1252'
    )
  },
  {
    name: 'sap-hr-alv-spreadsheet-nl.xls',
    source: 'SAP HR, ALV list as “spreadsheet”: tabs and UTF-16 under a name of Excel’s, Dutch',
    list: 'ambassadors',
    bytes: written(
      table(
        '\t',
        ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mailadres', 'Functie', 'Afdeling', 'Sinds'],
        [
          'Noël',
          'van den',
          'Berghe',
          'noel.vandenberghe@lecercle.example',
          'Dossierbeheerder',
          'Payroll kmo',
          '15.09.2026'
        ],
        ['Lieve', '', 'De Smet', 'lieve.desmet@lecercle.example', 'Adviseur', 'Algemene diensten', '01.01.1900']
      ),
      'utf-16le',
      bom
    )
  },
  {
    name: 'sap-hr-alv-html.xls',
    source: 'SAP HR, ALV list as HTML under a name of Excel’s',
    list: 'ambassadors',
    bytes: written('<html><head><meta charset="utf-8"></head><body><table><tr><td>Name</td></tr></table></body></html>')
  },
  {
    name: 'sap-hr-headcount-de.csv',
    source: 'SAP HR, one line a person, German, to be counted; one line has a cell too few',
    list: 'circles',
    counting: true,
    bytes: written(
      table(
        ';',
        ['Personalliste zum 24.11.2026'],
        ['Personalnummer', 'Name', 'Abteilung'],
        ['4711', 'Muster, Eva', 'Payroll KMU'],
        ['4712', 'Muster, Udo', 'Payroll KMU'],
        ['4713', 'Muster, Ida', 'IT Helpdesk'],
        ['4714', 'Muster, Jan', 'Buchhaltung'],
        ['4715', 'Muster']
      ),
      'windows-1252'
    )
  },
  {
    name: 'sap-analysis-export-fr.xlsx',
    source:
      'SAP Analysis for Office, French: title and filters above, days as numbers, an error, a hidden sheet of choices',
    list: 'ambassadors',
    bytes: madeWorkbook({
      sheets: [
        { name: 'Listes', state: 'hidden', rows: [['Cercle'], ['Paie PME'], ['Helpdesk']] },
        {
          name: 'Rapport',
          merged: ['A1:E1'],
          rows: [
            ['Digital Ambassadors au 24.11.2026'],
            ['Filtre : Société = 0100'],
            [],
            ['E-mail', 'Fonction', 'Cercle', 'Depuis', 'Vague'],
            [
              'amelie.godart@lecercle.example',
              'Juriste',
              'Juridique, fiscal et conseil',
              { day: 46_350 },
              'Printemps 2024'
            ],
            [
              'bram.janssens@lecercle.example',
              { error: '#N/A' },
              'Helpdesk',
              { day: 46_082 },
              { formula: 'VLOOKUP(A6,x,2)', gave: 'Automne 2023' }
            ]
          ]
        }
      ]
    })
  }
];
