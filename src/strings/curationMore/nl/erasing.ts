export const erasing = {
  EraseTitle: 'Een persoon wissen',
  EraseIntro:
    'Zoekt alles wat de lijsten over een persoon bevatten, toont het, en verplaatst het naar de prullenbak als jij dat beslist.',
  EraseWho: 'Naam of e-mailadres',
  EraseFind: 'Zoeken',
  EraseFinding: 'Personen worden opgezocht…',
  EraseNobody: 'Niemand heet ‘{text}’, niet in de lijsten en niet in de adreslijst.',
  EraseChoose: 'Over wie gaat het?',
  EraseNoAccount: 'zonder account, alleen op naam',
  EraseReading: 'De lijsten worden gelezen…',
  EraseFailed: 'Niet alles kon gelezen worden, dus er kan nog niets gewist worden.',
  EraseFound: 'Wat de lijsten over {name} bevatten',
  EraseNone: 'De lijsten bevatten niets over {name}.',
  EraseRowsOne: '{list}: {n} rij',
  EraseRowsMany: '{list}: {n} rijen',
  EraseRowNumber: 'rij {n}',
  EraseNotSeen:
    'Op ‘{list}’ mis je Lijsten beheren of Lijstgedrag overschrijven; misschien zie je er dus alleen je eigen rijen. Vraag een eigenaar van de site, of wie de lijst behandelt, om ook te kijken.',
  EraseMayNot: 'Je mag geen rijen van ‘{list}’ verwijderen. Vraag het aan een eigenaar van de site.',
  EraseMissing: '‘{list}’ staat niet op deze site, of je hebt er geen toegang toe.',
  EraseStart: '{n} naar de prullenbak',
  EraseRowCountOne: '{n} rij',
  EraseRowCountMany: '{n} rijen',
  EraseSure: '{rows} over {name} naar de prullenbak van de site? Herstellen kan daar nog 93 dagen lang.',
  EraseYes: 'Ja, {name} wissen',
  EraseNo: 'Nee, niets wijzigen',
  EraseWorking: 'Wissen: {i} van {n}',
  EraseStop: 'Stoppen na deze reeks',
  EraseStopping: 'Stopt na deze reeks…',
  EraseDone: '{name} staat niet meer in de lijsten',
  EraseDoneSome: '{name} is nog niet helemaal gewist',
  EraseDoneRowsOne: '{n} rij ligt in de prullenbak.',
  EraseDoneRowsMany: '{n} rijen liggen in de prullenbak.',
  EraseRefused: '{list}, rij {n}: SharePoint weigerde: {detail}',
  EraseRefusedSomeOne: 'SharePoint weigerde {n} rij.',
  EraseRefusedSomeMany: 'SharePoint weigerde {n} rijen.',
  EraseInterrupted: 'Het wissen is onderbroken. Wat verplaatst is, blijft in de prullenbak; kijk opnieuw en ga verder.',
  EraseLeftOne:
    'De pagina is onderweg verlaten: {n} van de {of} rijen was gewist. Kijk opnieuw wat er overblijft en ga verder.',
  EraseLeftMany:
    'De pagina is onderweg verlaten: {n} van de {of} rijen waren gewist. Kijk opnieuw wat er overblijft en ga verder.',
  EraseLookAgain: 'Opnieuw kijken',
  EraseOther: 'Een andere persoon',
  EraseRemains: 'Wat blijft, en wie er een eind aan maakt',
  EraseRemainsBin:
    'De prullenbak van de site bewaart de rijen 93 dagen. Om daar eerder een eind aan te maken, maakt een eigenaar ze leeg (Site-inhoud, Prullenbak), en daarna een beheerder van de siteverzameling de tweede fase.',
  EraseRemainsSigned:
    'Rijen over iets anders die deze persoon maakte of het laatst wijzigde: {lists}. SharePoint schrijft daar zelf de naam; die wissen zou de rij wissen. Niets in onze webonderdelen toont hem.',
  EraseRemainsVersions:
    'Oudere versies van andere rijen kunnen de persoon noemen. Wie de lijst mag beheren, verwijdert ze in de versiegeschiedenis.',
  EraseRemainsSite:
    'De gebruikerslijst van de site bewaart naam en adres van iedereen die hier ooit was. Een beheerder verwijdert de persoon bij de sitemachtigingen.',
  EraseRemainsBrowser:
    'Browsers die deze pagina’s openden, onthouden de lijsten hoogstens 7 dagen en vergeten de rij zodra ze opnieuw een pagina openen. De browser van de persoon bewaart niet-verzonden vinkjes hoogstens 90 dagen, en de daar gekozen cirkel en het kantoor tot de sitegegevens gewist worden.',
  EraseRemainsFiles:
    'Geëxporteerde bestanden, bestanden om een import ongedaan te maken en gedrukte stickers worden hier niet bereikt.',
  EraseHowDeleted: 'Deze rijen worden definitief verwijderd; ze kunnen niet worden teruggezet.',
  EraseHowEmptied: 'De rijen blijven; alleen de persoon wordt eruit gehaald.',
  EraseStartAll: '{n} wissen',
  EraseSureAll:
    '{rows} over {name} wissen, zoals hierboven staat? Wat definitief wordt verwijderd, kan niet worden teruggezet; wat naar de prullenbak gaat wel, 93 dagen lang.',
  EraseDoneAllRowsOne: '{n} rij is gewist.',
  EraseDoneAllRowsMany: '{n} rijen zijn gewist.',
  EraseInterruptedAll: 'Het wissen is onderbroken. Wat gewist is, blijft gewist; kijk opnieuw en ga verder.',
  EraseRemainsTold:
    'Rijen over iets anders die deze persoon noemen en blijven zoals ze zijn: {lists}. Wie deze lijsten beheert, beslist wie daar in de plaats komt.',
  EraseCopy: 'Verslag kopiëren',
  EraseCopied: 'Gekopieerd',
  EraseCopyRefused: 'De browser liet het kopiëren niet toe'
} as const;
