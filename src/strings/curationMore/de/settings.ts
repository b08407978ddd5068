export const settings = {
  CheckColumnSettings: 'Einstellungen der Spalten',
  CheckStrays: 'doppelte Spalten',
  CheckFolders: 'Ordner',
  CheckApproval: 'Inhaltsgenehmigung',
  CheckEveryRow: 'Einträge aller',
  CheckNames: 'Namen und Adressen',
  FindAlike: '„{list}“, {check}: {n} Punkte.',
  FindRichText: 'In „{list}“ nimmt die Spalte „{column}“ formatierten Text an.',
  FindRichTextWhy:
    'Kolleginnen und Kollegen sehen die Wörter ohne die Formatierung. Die Reparatur stellt die Spalte auf einfachen Text zurück; was in den Einträgen steht, geht nicht verloren.',
  FindAppends: 'In „{list}“ hängt die Spalte „{column}“ jeden Text an den vorigen an.',
  FindAppendsWhy:
    'Sichtbar ist nur, was zuletzt angehängt wurde, und nichts mehr, sobald jemand den Eintrag ohne Zusatz speichert. Die Reparatur ändert keinen Eintrag.',
  FindWithTime: 'In „{list}“ fragt die Spalte „{column}“ auch nach einer Uhrzeit.',
  FindWithTimeWhy:
    'Angezeigt wird der Tag nach der Uhr der Website. Nach der Reparatur wird wieder nur der Tag gefragt; was in den Einträgen steht, geht nicht verloren.',
  FindWithoutTime: 'In „{list}“ fragt die Spalte „{column}“ nur nach dem Tag.',
  FindWithoutTimeWhy:
    'Was eingegeben wird, beginnt um Mitternacht. Nach der Reparatur wird auch wieder die Uhrzeit gefragt; kein Eintrag ändert sich: Berichtigen Sie, was inzwischen eingegeben wurde.',
  FindTakesGroups: 'In „{list}“ nimmt die Spalte „{column}“ auch Gruppen an.',
  FindTakesGroupsWhy:
    'Eine versehentlich gewählte Gruppe wird zu einer Karte, an die niemand schreiben kann. Die Reparatur ändert keinen Eintrag: Ersetzen Sie die Gruppen, die bereits gewählt wurden.',
  FindPercentage: 'In „{list}“ erwartet die Spalte „{column}“ Prozentwerte.',
  FindPercentageWhy:
    'Wer dort 50 eingibt, speichert 0,5, und angezeigt wird 0,5. Die Reparatur ändert keinen Eintrag: Berichtigen Sie, was inzwischen eingegeben wurde.',
  FindShortened: 'In „{list}“ nimmt die Spalte „{column}“ weniger Zeichen an als vorgesehen.',
  FindShortenedWhy: 'Längere Texte werden abgelehnt, auch beim Import. Die Reparatur ändert keinen Eintrag.',
  FindUniqueToo: 'In „{list}“ nimmt die Spalte „{column}“ keinen Wert zweimal an.',
  FindUniqueTooWhy:
    'Mehrere Einträge dürfen hier mit Recht dasselbe enthalten; der zweite wird abgelehnt, in Formularen, beim Import und bei dem, was gespeichert werden soll. Die Reparatur ändert keinen Eintrag.',
  FindReadOnly: 'In „{list}“ ist die Spalte „{column}“ schreibgeschützt.',
  FindReadOnlyWhy: 'Kein Formular bietet sie an, und Importe werden abgelehnt. Die Reparatur ändert keinen Eintrag.',
  FindHidden: 'In „{list}“ ist die Spalte „{column}“ ausgeblendet.',
  FindHiddenWhy:
    'Ihr Inhalt wird angezeigt, aber kein Formular enthält sie: Niemand kann ihn berichtigen. Die Reparatur ändert keinen Eintrag.',
  FindOtherDefault: 'Neue Einträge in „{list}“ beginnen in „{column}“ mit einem anderen Wert als vorgesehen.',
  FindOtherDefaultWhy:
    'Bemerkt es niemand, sagt der Eintrag, was niemand gewählt hat: eine Zustimmung, eine Rückkehr, dass jemand nicht angezeigt wird. Die Reparatur ändert keinen Eintrag: Sehen Sie durch, was inzwischen hinzugekommen ist.',
  FindRuled: '„{list}“ lehnt Einträge nach einer Regel ab.',
  FindRuledColumn: 'In „{list}“ lehnt die Spalte „{column}“ Werte nach einer Regel ab.',
  FindRuledWhy:
    'Formel: {rule}. Formulare und Importe lehnen ab, was ihr nicht entspricht. Ist das so gewollt, ist nichts falsch.',
  FindRuledOwnWhy:
    'Formel: {rule}. Was gespeichert werden soll, wird abgelehnt und bleibt auf dem eigenen Gerät. Die Reparatur hebt die Regel auf; kein Eintrag wird geändert.',
  FindRowsHidden: 'In „{list}“ sieht man nur Einträge, die man selbst erstellt hat.',
  FindRowsHiddenWhy:
    'Alles ist da, und niemand sonst sieht etwas davon. Nach der Reparatur sieht jeden Eintrag, wer die Liste liest; keiner wird geändert.',
  FindRowsLocked: 'In „{list}“ kann man nur Einträge ändern, die man selbst erstellt hat.',
  FindRowsLockedNone: 'In „{list}“ kann niemand Einträge ändern.',
  FindRowsLockedWhy:
    'Wer die Liste bearbeiten darf, kann sie nicht berichtigen, und Importe werden abgelehnt. Nach der Reparatur gelten wieder die Berechtigungen der Liste; kein Eintrag wird geändert.',
  FindApproval: 'In „{list}“ warten Einträge, bis jemand sie genehmigt.',
  FindApprovalWhy:
    '{rows}: Niemand sonst sieht sie. Die Reparatur zeigt alle Einträge, auch abgelehnte; löschen Sie vorher, was nicht gesehen werden soll.',
  FindApprovalWaitingOne: '{n} Eintrag wartet',
  FindApprovalWaitingMany: '{n} Einträge warten',
  FindApprovalRejectedOne: '{n} ist abgelehnt',
  FindApprovalRejectedMany: '{n} sind abgelehnt',
  FindApprovalNone: 'Im Moment wartet keiner, aber was hinzukommt oder geändert wird, sieht zunächst niemand sonst.',
  FindApprovalUnknown:
    'Wie viele verborgen sind, können Sie nicht sehen. Die Reparatur zeigt alle Einträge, auch abgelehnte.',
  FindApprovalShown:
    'Sie werden trotzdem gesehen, auch abgelehnte. Die Reparatur beendet das Warten; alle Einträge werden angezeigt.',
  FindNotClosed: 'Wer die Website liest, kann „{list}“ lesen, obwohl die Liste nur für die Pflege bestimmt ist.',
  FindNotClosedWhy:
    'Die Reparatur gibt der Liste eigene Berechtigungen: Nur wer Vollzugriff hat, und wen diese Personen bestimmen, liest sie. Kein Eintrag wird geändert.',
  FindStray: 'In „{list}“ steht die Spalte „{title}“ ({column}) neben „{like}“, die angezeigt wird.',
  FindStrayEmpty: 'Kein Eintrag enthält darin etwas. Sie kann entfernt werden.',
  FindStrayFilledOne:
    '{n} Eintrag enthält darin etwas, das niemand sieht: Übertragen Sie es nach „{like}“. Bis dahin wird nichts entfernt.',
  FindStrayFilledMany:
    '{n} Einträge enthalten darin etwas, das niemand sieht: Übertragen Sie es nach „{like}“. Bis dahin wird nichts entfernt.',
  FindStrayUnknown:
    'Ob ein Eintrag darin etwas enthält, lässt sich nicht sagen: Sie sehen nicht alle Einträge. Nichts wird entfernt.',
  FindFoldersOne: '{n} Ordner steht zwischen den Einträgen von „{list}“.',
  FindFoldersMany: '{n} Ordner stehen zwischen den Einträgen von „{list}“.',
  FindFoldersWhy:
    'Angezeigt werden die Einträge darin, nicht der Ordner. In der Liste selbst übersieht man sie leicht: Holen Sie sie heraus und löschen Sie dann den Ordner.',
  FindRenamed: '{shown} heißt im Verzeichnis {now}.',
  FindRenamedWhy:
    'Angezeigt wird der Name in der Liste. Die Reparatur schreibt den des Verzeichnisses hinein; ist der Unterschied gewollt, lassen Sie ihn.',
  FindRenamedAll: '{n} Personen haben im Verzeichnis einen anderen Namen.',
  FindAddressChanged: 'Die Adresse im Verzeichnis lautet {now} ({name}).',
  FindAddressChangedWhy:
    'Die Karte schreibt noch an {shown}, so wie SharePoint das Konto kennt. Das wird von selbst erneuert; wenn nicht, fragen Sie, wer SharePoint betreut.',
  FindAddressChangedAll: '{n} Personen haben im Verzeichnis eine andere Adresse.',
  FindKeptUnseenAsk: 'Sie sehen dort nur Ihre eigenen Einträge. Nachsehen können: {who}.',
  FindKeptHiddenWhy: 'Nur wer diese Liste betreut, sieht sie. Bitten Sie jemanden davon, nachzusehen.',
  FindKeptHiddenAsk: 'Nur wer diese Liste betreut, sieht sie. Wer das ist, wissen: {who}.',
  HealthEach: 'Einzeln zeigen',
  HealthEachLess: 'Zusammenfassen',
  HealthEachThis: '{show}: {what}',
  HealthEachMoreOne: '{n} weiteren zeigen',
  HealthEachMoreMany: '{n} weitere zeigen',
  HealthMendAllOne: '{n} reparieren',
  HealthMendAllMany: 'Alle {n} reparieren',
  HealthRemove: 'Entfernen…',
  HealthRemoveThis: 'Entfernen: {what}',
  HealthRemoveSure: 'Diese Spalten von „{list}“ werden endgültig entfernt; kein Eintrag enthält darin etwas:',
  HealthRemoveYes: 'Entfernen',
  OverdueShow: 'Zeigen und löschen…',
  OverdueShowThis: 'Zeigen und löschen: {what}',
  OverdueRowsOne: '{list}: {n} Eintrag wird zu lange aufbewahrt',
  OverdueRowsMany: '{list}: {n} Einträge werden zu lange aufbewahrt',
  OverdueSure: 'Sie werden endgültig gelöscht, nicht in den Papierkorb; eine Wiederherstellung ist nicht möglich.',
  OverdueYesOne: '{n} Eintrag löschen',
  OverdueYesMany: '{n} Einträge löschen',
  OverdueGoneOne: '{n} Eintrag von {of} ist gelöscht.',
  OverdueGoneMany: '{n} Einträge von {of} sind gelöscht.',
  OverdueFailed:
    'Das Löschen wurde unterbrochen. Was gelöscht ist, bleibt gelöscht; prüfen Sie erneut und machen Sie weiter.',
  OverdueUnread: 'Die Einträge konnten nicht gelesen werden, also wird nichts gelöscht.',
  OverdueAsk: 'Sie dürfen diese Einträge nicht löschen. Das können: {who}.',
  OverdueAskOwners: 'Sie dürfen diese Einträge nicht löschen. Fragen Sie eine Person, der die Website gehört.',
  OverdueClose: 'Schließen',
  HealthRemoveNo: 'Behalten'
};
