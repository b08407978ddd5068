import { madeWorkbook } from '../../../src/testing/workbook';
import { bom, compoundFile, lines, person, table, type Upload, written } from '../upload';

/** Excel in the cultures of Belgium and its neighbours, on Windows and on Macs, as a file and pasted. */
export const excel: readonly Upload[] = [
  {
    name: 'excel-fr-be-csv.csv',
    source: 'Excel for Windows, fr-BE, “CSV”: Windows-1252',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['Prénom', 'Nom', 'E-mail', 'Cercle', 'Depuis'],
        ['Sofie', 'Aerts', person('sofie.aerts'), 'Paie PME', '24/11/2026'],
        ['Ömer', 'Çelik', person('omer.celik'), 'Helpdesk', '3/12/2022']
      ),
      'windows-1252'
    )
  },
  {
    name: 'excel-fr-be-csv-utf8.csv',
    source: 'Excel for Windows, fr-BE, “CSV UTF-8”: with its mark',
    list: 'circles',
    bytes: written(
      table(
        ';',
        ['Clé', 'Nom', 'Effectif', 'Actif'],
        ['GEN', 'Services généraux', '1 234', 'VRAI'],
        ['ACC', 'Comptabilité', '12,0', 'FAUX']
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'excel-fr-be-unquoted-semicolon.csv',
    source: 'Excel for Windows, fr-BE, then a text editor: a semicolon inside a text',
    list: 'ambassadors',
    bytes: written(
      lines(
        'Personne;Cercle;En quelques mots;Vague',
        `${person('sofie.aerts')};Paie PME;Je connais Teams; Excel et le reste;Printemps 2024`,
        `${person('bram.janssens')};Helpdesk;"Je connais Teams; Excel";Printemps 2024`,
        `${person('amelie.godart')};GEN;Bonjour;Automne 2023;;`
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'excel-fr-be-errors.csv',
    source: 'Excel for Windows, fr-BE: what formulas could not find, and a column that is too narrow',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mail', 'Fonction', 'Cercle', 'Vague', 'Sujets', 'Depuis'],
        [person('sofie.aerts'), '#N/A', 'Paie PME', '', '', ''],
        [person('bram.janssens'), 'Support', 'Helpdesk', '#REF!', '', ''],
        [person('amelie.godart'), 'Juriste', 'LEG-TAX', '', 'Teams; #NOM?', ''],
        [person('zoe.dhondt'), 'Paie', 'EP-PAY', '', '', '########'],
        [person('renee.lefevre'), '#VALEUR!', 'GEN', '', '', '']
      ),
      'windows-1252'
    )
  },
  {
    name: 'excel-fr-be-headcount.csv',
    source: 'Excel for Windows, fr-BE, one line a person, to be counted, with an error',
    list: 'circles',
    counting: true,
    bytes: written(
      table(
        ';',
        ['Nom', 'Service'],
        ['A', 'Paie PME'],
        ['B', '#N/A'],
        ['C', 'Services généraux'],
        ['D', 'services generaux']
      ),
      'windows-1252'
    )
  },
  {
    name: 'excel-nl-be-workbook.xlsx',
    source: 'Excel for Windows, nl-BE: own format of days, a hidden row, codes with zeros',
    list: 'ambassadors',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Blad1',
          hiddenRows: [3],
          rows: [
            ['Voornaam', 'Familienaam', 'E-mail', 'Functie', 'Cirkel', 'Sinds', 'Personeelsnummer', 'Zichtbaar'],
            [
              'Lieve',
              'De Smet',
              person('lieve.desmet'),
              'Adviseur',
              'Algemene diensten',
              { day: 46_350, as: 'own' },
              { code: 471, digits: 5 },
              true
            ],
            [
              'Noël',
              'van den Berghe',
              person('noel.vandenberghe'),
              'Dossierbeheerder',
              'Payroll kmo',
              { day: 46_082.5, as: 'withTime' },
              { code: 472, digits: 5 },
              false
            ]
          ]
        }
      ]
    })
  },
  {
    name: 'excel-nl-be-csv.csv',
    source: 'Excel for Windows, nl-BE, “CSV”: dashes in days, errors in Dutch',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['E-mailadres', 'Functie', 'Cirkel', 'Datum', 'Terug op'],
        [person('lieve.desmet'), 'Adviseur', 'GEN', '24-11-2026', '#WAARDE!'],
        [person('bram.janssens'), '#N/B', 'HELP', '3-12-2026', ''],
        [person('zoe.dhondt'), 'Coach', 'EP-PAY', '03-12-26', '05-01-27']
      ),
      'windows-1252'
    )
  },
  {
    name: 'excel-nl-be-title.csv',
    source: 'Excel for Windows, nl-BE: a title with a comma above a table with semicolons',
    list: 'ambassadors',
    bytes: written(
      lines(
        'Digital Ambassadors, stand 24.11.2026;;',
        'E-mail;Functie;Cirkel',
        `${person('lieve.desmet')};Adviseur;GEN`,
        `${person('noel.vandenberghe')};Beheerder;PAY-SME`
      )
    )
  },
  {
    name: 'excel-de-de-csv.csv',
    source: 'Excel for Windows, de-DE, “CSV”: points in days, errors in German',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['Vorname', 'Nachname', 'E-Mail', 'Funktion', 'Kreis', 'Seit'],
        ['Matthias', 'Köhler', person('matthias.koehler'), 'Größenprüfer', 'Recht, Steuern und Beratung', '24.11.2026'],
        ['Bram', 'Janssens', person('bram.janssens'), '#NV', 'Helpdesk', '03.04.2026'],
        ['Zoé', 'D’Hondt', person('zoe.dhondt'), '#BEZUG!', 'EASYPAY', '1. März 2026']
      ),
      'windows-1252'
    )
  },
  {
    name: 'excel-de-de-workbook.xlsx',
    source: 'Excel for Windows, de-DE: awards, with days and names of two rows over several lines',
    list: 'awards',
    bytes: madeWorkbook({
      sheets: [
        {
          name: 'Tabelle1',
          merged: ['B2:B3'],
          rows: [
            ['E-Mail', 'Badge', 'Datum', 'Gültig bis'],
            [person('jan.peeters'), 'Coach Teams', { day: 46_350 }, { day: 2_958_465 }],
            [person('omer.celik'), null, { day: 46_351 }, null],
            [person('helene.dubois'), 'Coach Teems', { day: 46_352 }, null]
          ]
        }
      ]
    })
  },
  {
    name: 'excel-en-us-csv.csv',
    source: 'Excel for Windows, en-US, “CSV”: month first, proved by AM and PM',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['First Name', 'Last Name', 'Email', 'Job Title', 'Circle', 'Date'],
        ['Bram', 'Janssens', person('bram.janssens'), 'Engineer', 'Helpdesk', '3/4/2026 9:00 AM'],
        ['Amelie', 'Godart', person('amelie.godart'), 'Counsel', 'Legal, tax and advice', '4/5/2026 2:30 PM']
      )
    )
  },
  {
    name: 'excel-en-us-unclear-dates.csv',
    source: 'Excel for Windows, culture unknown: days that can be read both ways',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['Email', 'Circle', 'Since', 'Date of consent'],
        [person('sofie.aerts'), 'SME payroll', '03/04/2026', '05/06/2026'],
        [person('zoe.dhondt'), 'EASYPAY', '07/08/2026', '']
      )
    )
  },
  {
    name: 'excel-en-us-circles-unquoted.csv',
    source: 'Excel for Windows, en-US, then a text editor: commas inside a name',
    list: 'circles',
    bytes: written(
      lines(
        'Name,Key,Kind',
        'Legal, tax and advice,LEG-TAX,Support',
        '"Legal, tax and advice",LEG-TAX,Support',
        'Helpdesk,HELP,Support'
      )
    )
  },
  {
    name: 'excel-mac-csv.csv',
    source: 'Excel for Mac, “CSV (Macintosh)”: Mac Roman, lines that end as old Macs end them',
    list: 'circles',
    bytes: written('Clé;Nom;Effectif\rCREA;Création;12\rGEN;Services généraux;7\r', 'macintosh')
  },
  {
    name: 'excel-mac-workbook-1904.xlsx',
    source: 'Excel for Mac, days counted from 1904',
    list: 'ambassadors',
    bytes: madeWorkbook({
      from1904: true,
      sheets: [
        {
          name: 'Feuil1',
          rows: [
            ['E-mail', 'Cercle', 'Depuis'],
            [person('renee.lefevre'), 'GEN', { day: 44_888 }],
            [person('sofie.aerts'), 'PAY-SME', { day: 44_620, as: 'own' }]
          ]
        }
      ]
    })
  },
  {
    name: 'excel-dos-csv.csv',
    source: 'Excel for Windows, “CSV (MS-DOS)”: code page 850',
    list: 'circles',
    bytes: written(table(';', ['Clé', 'Nom'], ['GEN', 'Services généraux'], ['REV', 'Contrôle à priori']), 'cp850')
  },
  {
    name: 'excel-paste-fr.txt',
    source: 'Excel, copied and pasted, French: tabs, a bare quotation mark, a cell of two lines',
    list: 'ambassadors',
    pasted: true,
    bytes: written(
      'Personne\tCercle\tEn quelques mots\nSofie Aerts <sofie.aerts@lecercle.example>\tPaie PME\t"Teams" expert\nbram.janssens@lecercle.example\tHelpdesk\t"Deux\nlignes"\n'
    )
  },
  {
    name: 'excel-paste-de.txt',
    source: 'Excel, copied and pasted, German: days in words, a narrow column',
    list: 'ambassadors',
    pasted: true,
    bytes: written(
      'E-Mail\tKreis\tSeit\nmatthias.koehler@lecercle.example\tLEG-TAX\tDienstag, 24. November 2026\nbram.janssens@lecercle.example\tHELP\t#######\n'
    )
  },
  {
    name: 'excel-xls-old.xls',
    source: 'Excel 97-2003',
    list: 'ambassadors',
    bytes: compoundFile('Workbook')
  },
  {
    name: 'excel-password.xlsx',
    source: 'Excel for Windows, protected by a password',
    list: 'ambassadors',
    bytes: compoundFile('EncryptedPackage')
  }
];
