export const erasing = {
  EraseTitle: 'Eine Person löschen',
  EraseIntro:
    'Findet alles, was die Listen über eine Person enthalten, zeigt es und verschiebt es in den Papierkorb, wenn Sie es sagen.',
  EraseWho: 'Name oder E-Mail-Adresse',
  EraseFind: 'Suchen',
  EraseFinding: 'Personen werden gesucht…',
  EraseNobody: 'Niemand heißt „{text}“, weder in den Listen noch im Verzeichnis.',
  EraseChoose: 'Um wen geht es?',
  EraseNoAccount: 'ohne Konto, nur nach dem Namen',
  EraseReading: 'Die Listen werden gelesen…',
  EraseFailed: 'Es konnte nicht alles gelesen werden, daher kann noch nichts gelöscht werden.',
  EraseFound: 'Was die Listen über {name} enthalten',
  EraseNone: 'Die Listen enthalten nichts über {name}.',
  EraseRowsOne: '{list}: {n} Eintrag',
  EraseRowsMany: '{list}: {n} Einträge',
  EraseRowNumber: 'Eintrag {n}',
  EraseNotSeen:
    'Auf „{list}“ fehlt Ihnen Listen verwalten oder Listenverhalten außer Kraft setzen; vielleicht sehen Sie dort nur Ihre eigenen Einträge. Bitten Sie die Verantwortlichen der Website, oder wer die Liste bearbeitet, auch nachzusehen.',
  EraseMayNot: 'Sie dürfen keine Einträge von „{list}“ löschen. Wenden Sie sich an die Verantwortlichen der Website.',
  EraseMissing: '„{list}“ gibt es auf dieser Website nicht, oder Sie haben keinen Zugriff darauf.',
  EraseStart: '{n} in den Papierkorb verschieben',
  EraseRowCountOne: '{n} Eintrag',
  EraseRowCountMany: '{n} Einträge',
  EraseSure:
    '{rows} über {name} in den Papierkorb der Website verschieben? 93 Tage lang ist dort die Wiederherstellung möglich.',
  EraseYes: 'Ja, {name} löschen',
  EraseNo: 'Nein, nichts ändern',
  EraseWorking: 'Löschen: {i} von {n}',
  EraseStop: 'Nach diesem Stapel anhalten',
  EraseStopping: 'Hält nach diesem Stapel an…',
  EraseDone: '{name} steht nicht mehr in den Listen',
  EraseDoneSome: '{name} ist noch nicht vollständig gelöscht',
  EraseDoneRowsOne: '{n} Eintrag liegt im Papierkorb.',
  EraseDoneRowsMany: '{n} Einträge liegen im Papierkorb.',
  EraseRefused: '{list}, Eintrag {n}: SharePoint lehnte ab: {detail}',
  EraseRefusedSomeOne: 'SharePoint lehnte {n} Eintrag ab.',
  EraseRefusedSomeMany: 'SharePoint lehnte {n} Einträge ab.',
  EraseInterrupted:
    'Das Löschen wurde unterbrochen. Was verschoben ist, bleibt im Papierkorb; sehen Sie erneut nach und fahren Sie fort.',
  EraseLeftOne:
    'Die Seite wurde mittendrin verlassen: {n} von {of} Einträgen war gelöscht. Sehen Sie erneut nach, was übrig ist, und fahren Sie fort.',
  EraseLeftMany:
    'Die Seite wurde mittendrin verlassen: {n} von {of} Einträgen waren gelöscht. Sehen Sie erneut nach, was übrig ist, und fahren Sie fort.',
  EraseLookAgain: 'Erneut nachsehen',
  EraseOther: 'Eine andere Person',
  EraseRemains: 'Was bleibt, und wer es beendet',
  EraseRemainsBin:
    'Der Papierkorb der Website bewahrt die Einträge 93 Tage. Um das früher zu beenden, leeren ihn die Verantwortlichen der Website (Websiteinhalte, Papierkorb), danach die Administration der Websitesammlung dessen zweite Stufe.',
  EraseRemainsSigned:
    'Einträge zu anderen Themen, die diese Person erstellt oder zuletzt geändert hat: {lists}. SharePoint schreibt den Namen dort selbst; ihn zu löschen hieße, den Eintrag zu löschen. Nichts in unseren Webparts zeigt ihn.',
  EraseRemainsVersions:
    'Ältere Versionen anderer Einträge können die Person nennen. Wer die Liste verwalten darf, löscht sie im Versionsverlauf.',
  EraseRemainsSite:
    'Die Benutzerliste der Website bewahrt Name und Adresse von allen, die je hier waren. Die Administration entfernt die Person unter den Websiteberechtigungen.',
  EraseRemainsBrowser:
    'Browser, die diese Seiten geöffnet haben, merken sich die Listen höchstens 7 Tage und vergessen den Eintrag beim nächsten Öffnen. Der Browser der Person bewahrt nicht gesendete Häkchen höchstens 90 Tage und den dort gewählten Kreis und Standort, bis die Websitedaten gelöscht werden.',
  EraseRemainsFiles:
    'Exportierte Dateien, Rückgängig-Dateien und gedruckte Aufkleber werden von hier aus nicht erreicht.',
  EraseHowDeleted: 'Diese Einträge werden endgültig gelöscht; sie lassen sich nicht wiederherstellen.',
  EraseHowEmptied: 'Die Einträge bleiben; nur die Person wird daraus entfernt.',
  EraseStartAll: '{n} löschen',
  EraseSureAll:
    '{rows} über {name} löschen, wie es oben steht? Was endgültig gelöscht wird, lässt sich nicht wiederherstellen; was in den Papierkorb kommt, 93 Tage lang schon.',
  EraseDoneAllRowsOne: '{n} Eintrag ist gelöscht.',
  EraseDoneAllRowsMany: '{n} Einträge sind gelöscht.',
  EraseInterruptedAll:
    'Das Löschen wurde unterbrochen. Was gelöscht ist, bleibt gelöscht; sehen Sie noch einmal nach und machen Sie weiter.',
  EraseRemainsTold:
    'Einträge über etwas anderes, die diese Person nennen und so bleiben: {lists}. Wer diese Listen pflegt, entscheidet, wer stattdessen dort steht.',
  EraseCopy: 'Bericht kopieren',
  EraseCopied: 'Kopiert',
  EraseCopyRefused: 'Der Browser hat das Kopieren nicht erlaubt'
} as const;
