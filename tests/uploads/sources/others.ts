import { strToU8, zipSync } from 'fflate';
import { madeWorkbook } from '../../../src/testing/workbook';
import { bom, lines, person, quotedTable, table, type Upload, written } from '../upload';

/** LibreOffice, Google Sheets, SharePoint’s own exports, and files that are no tables. */
export const others: readonly Upload[] = [
  {
    name: 'libreoffice-fr.csv',
    source: 'LibreOffice Calc, “Texte CSV”, French, every text quoted; its own errors',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ',',
        ['E-mail', 'Fonction', 'Cercle', 'Depuis'],
        [person('sofie.aerts'), 'Paie, contrôle', 'Paie PME', '24/11/26'],
        [person('bram.janssens'), 'Err:502', 'Helpdesk', '03/12/26']
      )
    )
  },
  {
    name: 'libreoffice-latin9.csv',
    source: 'LibreOffice Calc, ISO 8859-15',
    list: 'circles',
    bytes: written(
      table(';', ['Clé', 'Nom', 'Entité'], ['SOC', 'Œuvres sociales et cœur de métier', 'Frais en €']),
      'iso-8859-15'
    )
  },
  {
    name: 'libreoffice-nl.xlsx',
    source: 'LibreOffice Calc, saved as .xlsx, Dutch: texts inside the cells',
    list: 'offices',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Blad1',
          rows: [
            [{ inline: 'Vestiging' }, { inline: 'Aantal' }, { inline: 'Regio' }],
            [{ inline: 'Gent' }, 35, { inline: 'Vlaanderen' }],
            [{ inline: 'Hasselt' }, 8, { inline: 'Vlaanderen' }]
          ]
        }
      ]
    })
  },
  {
    name: 'libreoffice.ods',
    source: 'LibreOffice Calc’s own format',
    list: 'ambassadors',
    bytes: zipSync(
      { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') },
      { mtime: '2026-11-24T12:00:00Z' }
    )
  },
  {
    name: 'libreoffice-stray-byte.csv',
    source: 'LibreOffice Calc, UTF-8, one name put in by a Windows editor',
    list: 'ambassadors',
    bytes: Uint8Array.from([
      ...written(
        lines(
          'E-mail;Cercle;Vague',
          `${person('renee.lefevre')};Services généraux;Équipe Été`,
          `${person('sofie.aerts')};Paie PME;Cr`
        ).trimEnd()
      ),
      0xe9,
      ...written('ation\r\n')
    ])
  },
  {
    name: 'google-sheets-en.csv',
    source: 'Google Sheets, “Comma-separated values”, en: ISO days, an error of its own',
    list: 'ambassadors',
    bytes: written(
      [
        'Email Address,Role,Circle,Since',
        `${person('sofie.aerts')},Payroll,SME payroll,2026-11-24`,
        `${person('bram.janssens')},#ERROR!,Helpdesk,2026-12-03`
      ].join('\r\n')
    )
  },
  {
    name: 'google-sheets-fr.tsv',
    source: 'Google Sheets, tabs, French; a family name first column beside a given one',
    list: 'ambassadors',
    bytes: written(
      [
        'Nom\tPrénom\tAdresse e-mail\tFonction\tCercle',
        `Aerts\tSofie\t${person('sofie.aerts')}\tGestionnaire\tPaie PME`,
        `Lefèvre\tRenée\t${person('renee.lefevre')}\tAccueil\tServices généraux`
      ].join('\n')
    )
  },
  {
    name: 'google-sheets-form-answers.xlsx',
    source: 'Google Forms through Sheets, .xlsx: moments of answers, topics with commas, any heading for the address',
    list: 'ambassadors',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Form Responses 1',
          rows: [
            ['Horodateur', 'Qui êtes-vous ?', 'Votre cercle', 'Sujets'],
            [{ day: 46_350.4, as: 'withTime' }, person('zoe.dhondt'), 'EASYPAY Paie', 'Teams, Excel'],
            [{ day: 46_350.6, as: 'withTime' }, person('amelie.godart'), 'Juridique, fiscal et conseil', 'Copilot']
          ]
        }
      ]
    })
  },
  {
    name: 'google-sheets-nl.csv',
    source: 'Google Sheets, Dutch: a name and a torn line',
    list: 'circles',
    bytes: written(['Naam,Sleutel,Aantal', 'Payroll kmo,PAY-SME,42', 'Payroll', 'kmo,GEN,25'].join('\n'))
  },
  {
    name: 'sharepoint-export-csv-fr.csv',
    source: 'SharePoint, “Exporter vers CSV”, French: labels, several choices in brackets',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ',',
        ['Nom affiché', 'Personne', 'Cercle', 'Sujets', 'Langues', 'Depuis', 'Visible'],
        [
          'Jan Peeters',
          'Jan Peeters',
          'Paie PME',
          '["Teams","Power BI"]',
          '["Français","Néerlandais"]',
          '24/11/2026',
          'Vrai'
        ],
        ['Zoé D’Hondt', person('zoe.dhondt'), 'EASYPAY Paie', '["Sécurité"]', '', '03/12/2026', 'Faux']
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'sharepoint-export-csv-with-schema-en.csv',
    source: 'SharePoint, “Export to CSV with schema”: the schema stands above the headings',
    list: 'circles',
    bytes: written(
      lines('"ListSchema={""schemaXmlList"":[""<Field Name=\\""Title\\"" />"",""<Field Name=\\""Key\\"" />""]}"') +
        quotedTable(
          ',',
          ['Name', 'Key', 'Headcount', 'Item Type', 'Path'],
          ['Helpdesk', 'HELP', '31', 'Item', 'sites/intranet/Lists/Circles'],
          ['General services', 'GEN', '', 'Item', 'sites/intranet/Lists/Circles']
        ),
      'utf-8',
      bom
    )
  },
  {
    name: 'sharepoint-export-iqy.iqy',
    source: 'SharePoint, “Export to Excel”: a query, not rows',
    list: 'ambassadors',
    bytes: written(
      lines(
        'WEB',
        '1',
        'https://lecercle.example/sites/intranet/_vti_bin/owssvr.dll?XMLDATA=1&List=%7B…%7D',
        '',
        'Selection={…}'
      )
    )
  },
  {
    name: 'sharepoint-query-workbook-de.xlsx',
    source: 'SharePoint’s query opened in Excel and saved, German: kinds of items and paths beside the columns',
    list: 'ambassadors',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'owssvr',
          rows: [
            ['Anzeigename', 'Person', 'Kreis', 'Status', 'Zurück am', 'Elementtyp', 'Pfad'],
            [
              'Hélène Dubois',
              'Hélène Dubois',
              'Allgemeine Dienste',
              'Abwesend',
              { day: 46_400 },
              'Element',
              'sites/intranet/Lists/Ambassadors'
            ],
            ['Ömer Çelik', 'Ömer Çelik', 'Helpdesk', 'Aktiv', null, 'Element', 'x']
          ]
        }
      ]
    })
  },
  {
    name: 'sharepoint-export-nl.csv',
    source: 'SharePoint, “Exporteren naar CSV”, Dutch: badges that people have',
    list: 'awards',
    bytes: written(
      quotedTable(
        ',',
        ['Ambassador', 'Badge', 'Ontvangen op', 'Vervalt op'],
        ['Jan Peeters', 'Coach Teams', '24/11/2026', '31/12/9999'],
        ['Hélène Dubois', 'Premiers pas Copilot', '2026-12-03T23:00:00Z', '']
      ),
      'utf-8',
      bom
    )
  },
  { name: 'scan.pdf', source: 'A scanner', list: 'ambassadors', bytes: written('%PDF-1.7\n%…') },
  {
    name: 'list.docx',
    source: 'Word',
    list: 'ambassadors',
    bytes: zipSync({ 'word/document.xml': strToU8('<x/>') }, { mtime: '2026-11-24T12:00:00Z' })
  },
  {
    name: 'people.zip',
    source: 'Windows, “Compressed folder”',
    list: 'ambassadors',
    bytes: zipSync({ 'people.csv': strToU8('a;b') }, { mtime: '2026-11-24T12:00:00Z' })
  },
  {
    name: 'apple.numbers',
    source: 'Apple Numbers’ own format',
    list: 'ambassadors',
    bytes: zipSync({ 'Index/Document.iwa': strToU8('x') }, { mtime: '2026-11-24T12:00:00Z' })
  },
  {
    name: 'twice-encoded.csv',
    source: 'Any program that took UTF-8 for Windows-1252 and saved it as UTF-8: letters are lost before it comes',
    list: 'circles',
    bytes: written(
      table(
        ';',
        ['Clé', 'Nom'].map((head) => head.replace('é', 'Ã©')),
        ['CREA', 'CrÃ©ation'],
        ['EQ', 'Ã‰quipe']
      )
    )
  },
  {
    name: 'unquoted-line-break.csv',
    source: 'A database’s export without quotation marks: a line break inside a name, and inside a text',
    list: 'circles',
    bytes: written(lines('Nom;Clé;Effectif', 'Paie', 'PME;PAY-SME;25', 'Helpdesk;HELP;31', 'Services généraux;GEN;7'))
  },
  {
    name: 'zones-and-bounds.csv',
    source: 'A ticketing system’s export: moments in UTC, winter and summer; always and never',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['Mail', 'Circle', 'Since', 'Back on'],
        [person('sofie.aerts'), 'GEN', '2026-12-03T23:00:00Z', '9999-12-31T00:00:00'],
        [person('zoe.dhondt'), 'GEN', '2026-07-03T22:00:00Z', '2026-12-03 23:30:00 UTC'],
        [person('bram.janssens'), 'GEN', '1900-01-01T00:00:00Z', ''],
        [person('lieve.desmet'), 'GEN', '0001-01-01', '']
      )
    )
  },
  {
    name: 'orders-that-contradict.csv',
    source: 'A day-first file opened and saved by an Excel of the US: half of its days were turned',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail', 'Cercle', 'Depuis'],
        [person('sofie.aerts'), 'GEN', '13/02/2026'],
        [person('zoe.dhondt'), 'GEN', '2/13/2026'],
        [person('bram.janssens'), 'GEN', '3/4/2026']
      )
    )
  },
  {
    name: 'managers-address-first.csv',
    source: 'An HR export whose first address is the manager’s',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail responsable', 'Contact', 'Fonction', 'Cercle'],
        [person('helene.dubois'), person('sofie.aerts'), 'Paie', 'Paie PME'],
        [person('helene.dubois'), person('bram.janssens'), 'IT', 'Helpdesk']
      )
    )
  },
  {
    name: 'names-nearly-right.csv',
    source: 'A list typed by hand: slips, other accents, words in another order, legal forms',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail', 'Cercle', 'Lieu de travail', 'Sujets'],
        [person('sofie.aerts'), 'PME Paie', 'Namurr', 'Teams'],
        [person('zoe.dhondt'), 'EASYPAY SA', 'Liege', 'Powerpoint; Sharepont'],
        [person('bram.janssens'), 'Comptoir', 'Ostende', 'Pilotage']
      )
    )
  },
  {
    name: 'moments-month-first.csv',
    source: 'A ticketing system of the US: moments with half days and their zone',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['Email', 'Circle', 'Since', 'Date of consent'],
        [person('sofie.aerts'), 'GEN', '12/3/2026 11:00:00 PM +00:00', '4/5/2026 9:00:00 AM +02:00'],
        [person('zoe.dhondt'), 'GEN', '7/3/2026 10:00:00 PM +00:00', '']
      )
    )
  },
  {
    name: 'database-nulls.csv',
    source: 'A database’s own export: NULL where there is nothing, a code that Excel shortened',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail', 'Fonction', 'Cercle', 'Vague', 'Sujets', 'Depuis', 'Bureau'],
        [person('sofie.aerts'), 'NULL', 'Paie PME', '(null)', 'NULL', '0000-00-00', 'NULL'],
        [person('bram.janssens'), 'n/a', 'Helpdesk', '1,23457E+11', '-', '', '-'],
        [person('zoe.dhondt'), '="00471"', 'EP-PAY', '(vide)', '', '00/01/1900', '']
      )
    )
  },
  {
    name: 'directory-names-with-departments.csv',
    source:
      'An address book: names with the department behind, as mail programs show them, copied with signs that nobody sees',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['Display Name', 'E-mail Address', 'Job Title', 'Department'],
        ['Çelik, Ömer (IT Helpdesk)', person('omer.celik'), 'Service Desk', 'IT Helpdesk'],
        ['AERTS Sofie [EXT]', `\u200b${person('sofie.aerts')}\u200b`, 'Payroll Officer', 'SME Payroll Services']
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'web-page-letters.csv',
    source: 'A learning platform’s export: letters as web pages spell them',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['E-mail', 'Fonction', 'Cercle'],
        [person('sofie.aerts'), 'D&eacute;l&eacute;gu&eacute;e', 'Paie PME'],
        [person('bram.janssens'), 'Support &amp; conseil', 'Helpdesk']
      )
    )
  }
];
