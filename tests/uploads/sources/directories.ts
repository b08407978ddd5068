import { bom, lines, quotedTable, table, type Upload, written } from '../upload';

const entraHeads = [
  'userPrincipalName',
  'displayName',
  'surname',
  'mail',
  'givenName',
  'id',
  'userType',
  'jobTitle',
  'department',
  'accountEnabled',
  'usageLocation',
  'streetAddress',
  'state',
  'country',
  'physicalDeliveryOfficeName',
  'city',
  'postalCode',
  'telephoneNumber',
  'mobile',
  'createdDateTime'
];
const entraRow = (
  upn: string,
  name: string,
  surname: string,
  given: string,
  job: string,
  department: string,
  office: string
) => [
  `${upn}@lecercle.example`,
  name,
  surname,
  `${upn}@lecercle.example`,
  given,
  '3f0c…',
  'Member',
  job,
  department,
  'True',
  'BE',
  '',
  '',
  'Belgium',
  office,
  '',
  '',
  '',
  '',
  '2019-05-17T08:12:33Z'
];

/** Entra ID as its portal downloads users, and Active Directory as PowerShell exports them. */
export const directories: readonly Upload[] = [
  {
    name: 'entra-download-users.csv',
    source: 'Entra ID, “Download users”: the columns of Microsoft’s own list',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        entraHeads,
        entraRow('sofie.aerts', 'Sofie Aerts', 'Aerts', 'Sofie', 'Payroll Officer', 'SME Payroll Services', 'Brussel'),
        entraRow('omer.celik', 'Ömer Çelik', 'Çelik', 'Ömer', 'Service Desk', 'IT Helpdesk', 'Gent'),
        entraRow('matthias.koehler', 'Matthias Köhler', 'Köhler', 'Matthias', 'Counsel', 'Legal', 'Lüttich')
      ),
      'utf-8',
      bom
    )
  },
  {
    name: 'entra-group-members.csv',
    source: 'Entra ID, members of a group',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['id', 'userPrincipalName', 'displayName', 'objectType', 'userType'],
        ['a1', 'jan.peeters@lecercle.example', 'Jan Peeters', 'User', 'Member'],
        ['a2', 'helene.dubois@lecercle.example', 'DUBOIS Hélène', 'User', 'Member']
      )
    )
  },
  {
    name: 'entra-graph-powershell-nl.csv',
    source: 'Entra ID, Get-MgUser | Export-Csv, PowerShell 5.1, Dutch culture',
    list: 'ambassadors',
    bytes: written(
      quotedTable(
        ';',
        ['GivenName', 'Surname', 'Mail', 'JobTitle', 'Department', 'Cirkel'],
        ['Lieve', 'De Smet', 'lieve.desmet@lecercle.example', 'Adviseur', 'Juridisch', 'Juridisch, fiscaal en advies'],
        ['Noël', 'van den Berghe', 'noel.vandenberghe@lecercle.example', 'Dossierbeheerder', 'Payroll', 'Payroll kmo']
      ),
      'windows-1252'
    )
  },
  {
    name: 'entra-bulk-template.csv',
    source: 'Entra ID, template of bulk operations: its version above the headings',
    list: 'ambassadors',
    bytes: written(
      lines(
        'version:v1.0,,,',
        'User principal name,Display name,Job title,Department',
        'zoe.dhondt@lecercle.example,Zoé D’Hondt,Coordinatrice,EASYPAY Payroll',
        'bram.janssens@lecercle.example,Bram Janssens,,Helpdesk'
      )
    )
  },
  {
    name: 'ad-get-aduser-type-line.csv',
    source: 'Active Directory, Get-ADUser | Select | Export-Csv, Windows PowerShell: a #TYPE line; Title is the job',
    list: 'ambassadors',
    bytes: written(
      lines('#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser') +
        quotedTable(
          ',',
          ['Name', 'GivenName', 'Surname', 'SamAccountName', 'mail', 'Title', 'Department'],
          ['Aerts Sofie', 'Sofie', 'Aerts', 'saerts', 'sofie.aerts@lecercle.example', 'Payroll Officer', 'Paie PME'],
          ['Çelik Ömer', 'Ömer', 'Çelik', 'ocelik', 'omer.celik@lecercle.example', 'Service Desk', 'Helpdesk']
        )
    )
  },
  {
    name: 'ad-export-utf16.txt',
    source: 'Active Directory, Out-File of tabs, UTF-16 with its mark',
    list: 'ambassadors',
    bytes: written(
      table(
        '\t',
        ['DisplayName', 'EmailAddress', 'Title', 'Office', 'Circle'],
        ['Renée Lefèvre', 'renee.lefevre@lecercle.example', 'Réceptionniste', 'Liège', 'GEN']
      ),
      'utf-16le',
      bom
    )
  },
  {
    name: 'ad-export-utf16be.txt',
    source: 'Active Directory over an old bridge: UTF-16, big end first, without a mark',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['sn', 'givenName', 'mail', 'title', 'department'],
        ['Godart', 'Amélie', 'amelie.godart@lecercle.example', 'Juriste', 'Juridique, fiscal et conseil']
      ),
      'utf-16be'
    )
  },
  {
    name: 'ad-csvde-cp850.csv',
    source: 'Active Directory, csvde at a command line: code page 850',
    list: 'ambassadors',
    bytes: written(
      table(
        ',',
        ['DN', 'displayName', 'mail', 'title', 'cercle'],
        [
          'CN=Dubois Hélène,OU=HR',
          'Hélène Dubois',
          'helene.dubois@lecercle.example',
          'Chargée de création',
          'Services généraux'
        ]
      ),
      'cp850'
    )
  },
  {
    name: 'ad-family-name-only.csv',
    source: 'Active Directory, a family name without a given one: left to the directory',
    list: 'ambassadors',
    bytes: written(
      table(
        ';',
        ['Nom', 'E-mail', 'Titre de fonction', 'Cercle'],
        ['Çelik', 'omer.celik@lecercle.example', 'Coach', 'Helpdesk'],
        ['Aerts', 'sofie.aerts@lecercle.example', 'Coach', 'Paie PME']
      )
    )
  }
];
