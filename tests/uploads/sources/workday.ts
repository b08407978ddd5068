import { madeWorkbook } from '../../../src/testing/workbook';
import { bom, quotedTable, table, type Upload, written } from '../upload';

/** Workday: a report names itself and its prompts above the headings; fields are called by their business objects. */
export const workday: readonly Upload[] = [
  {
    name: 'workday-custom-report-en.xlsx',
    source: 'Workday, custom report, “Export to Excel”, English: title lines, days as numbers',
    list: 'ambassadors',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Sheet1',
          merged: ['A1:F1'],
          rows: [
            ['Digital Ambassadors - Active Workers'],
            ['Effective Date', { day: 46_350 }],
            [],
            [
              'Worker',
              'Legal Name - First Name',
              'Legal Name - Last Name',
              'Email - Primary Work',
              'Business Title',
              'Supervisory Organization',
              'Work Location',
              "Worker's Manager Email"
            ],
            [
              'Sofie Aerts',
              'Sofie',
              'Aerts',
              'sofie.aerts@lecercle.example',
              'Payroll Officer',
              'SME payroll',
              'Brussels',
              'helene.dubois@lecercle.example'
            ],
            [
              'Amélie Godart',
              'Amélie',
              'Godart',
              'amelie.godart@lecercle.example',
              'Legal Counsel',
              'Legal, tax and advice',
              'Namur',
              'helene.dubois@lecercle.example'
            ]
          ]
        }
      ]
    })
  },
  {
    name: 'workday-report-csv-en.csv',
    source: 'Workday, report as CSV, English (US): month first in one column proves it for the other',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ',',
        [
          'Preferred Name - First Name',
          'Preferred Name - Last Name',
          'Primary Work Email',
          'Job Title',
          'Primary Circle',
          'Since',
          'Date of consent'
        ],
        [
          'Lieve',
          'De Smet',
          'lieve.desmet@lecercle.example',
          'Tax Adviser',
          'Legal, tax and advice',
          '11/24/2026',
          '03/04/2026'
        ],
        [
          'Bram',
          'Janssens',
          'bram.janssens@lecercle.example',
          'Support Engineer',
          'Helpdesk',
          '01/12/2026',
          '02/03/2026'
        ]
      )
    )
  },
  {
    name: 'workday-web-service-en.csv',
    source: 'Workday, report as a service: plain days with a zone, moments in UTC',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ',',
        ['workEmail', 'Email', 'Circle', 'Since', 'Date of consent'],
        ['', 'zoe.dhondt@lecercle.example', 'EP-PAY', '2026-11-24-08:00', '2026-12-03T23:00:00.000Z'],
        ['', 'renee.lefevre@lecercle.example', 'GEN', '2026-07-03Z', '2026-07-03T22:30:00Z']
      )
    )
  },
  {
    name: 'workday-report-fr.csv',
    source: 'Workday, report as CSV, French: a name that is only nearly a circle’s',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail professionnel', 'Intitulé du poste', 'Cercle', 'Sujets'],
        ['sofie.aerts@lecercle.example', 'Gestionnaire', 'EASYPAY Paye', 'Teams'],
        ['bram.janssens@lecercle.example', 'Technicien', 'Help desk', 'Exel; Power BI'],
        ['amelie.godart@lecercle.example', 'Juriste', 'Conseil, juridique et fiscal', 'Copilote']
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'workday-report-de.csv',
    source: 'Workday, report as CSV, German',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['Rechtlicher Name', 'Geschäftliche E-Mail', 'Position', 'Kreis', 'Standort'],
        [
          'Köhler, Matthias',
          'matthias.koehler@lecercle.example',
          'Steuerberater',
          'Recht, Steuern und Beratung',
          'Lüttich'
        ]
      )
    )
  },
  {
    name: 'workday-organisations-en.xlsx',
    source: 'Workday, organisations, “Export to Excel”: circles with the one around them, headcounts as numbers',
    list: 'circles',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Organizations',
          rows: [
            ['Name', 'Code', 'Superior Organization', 'Headcount'],
            ['SME payroll', 'PAY-SME', null, 41],
            ['Payroll Ghent', 'PAY-GNT', 'SME payroll', 12.0],
            ['Payroll Namur', 'PAY-NAM', 'Payroll Ghent', { error: '#REF!' }]
          ]
        }
      ]
    })
  }
];
