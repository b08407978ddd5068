/** Asked in German, mostly from Eupen; how a line is read stands in questionLines.ts. */
export const german = `
2 DE col > gunter.grossmann [Teams]
Wie stelle ich Teams auf Deutsch um?
| Seit dem neuen Laptop ist alles auf Französisch.
1h gunter.grossmann answers: Einstellungen, Allgemein, Sprache, dann Teams neu starten. Die Rechtschreibprüfung stellst du gleich darunter um.

5 DE col > gunter.grossmann [Outlook]
Umlaute im Betreff kommen beim Kunden als Fragezeichen an
| Nur bei Mails aus der gemeinsamen Mailbox.
1d gunter.grossmann takes

9 DE col > gunter.grossmann [Word]
Serienbrief mit Anrede in zwei Sprachen
1d gunter.grossmann hands nathalie.vandenbroucke: Die Vorlage auf Französisch hast du gemacht, oder?
2d nathalie.vandenbroucke answers: Ja, ich schicke dir beide Fassungen. Die Sprache steht in der Spalte „Langue“.
3d me solved 1: Vielen Dank, das spart mir einen halben Tag.

13 DE col > owner [SharePoint] Feedback
Die Startseite des Intranets gibt es nur auf Französisch und Niederländisch
2d owner says Planned: Die deutsche Fassung kommt mit der neuen Startseite.

21 DE col > gunter.grossmann [Excel]
Kann ich eine Liste so teilen, dass jeder nur seine Zeilen ändert?
1d gunter.grossmann answers: In Excel nicht. Eine Liste in SharePoint kann das, ich zeige es dir am Dienstag.
6d me solved 1

34 DE gunter.grossmann > jeroen.claeys [Teams]
Bildschirm teilen, ohne dass die Kollegen meine Mails sehen
3h jeroen.claeys answers: Nicht den ganzen Bildschirm teilen, nur das Fenster. Und vorher „Nicht stören“ einschalten.
1d me solved 1

50 DE col > gunter.grossmann [OneDrive]
Datei aus Versehen gelöscht, Papierkorb ist leer
1d gunter.grossmann toit owner: Der zweite Papierkorb ist auch leer.
2d owner says Done: Wiederhergestellt, sie liegt im Ordner „Zurück“.
3d me solved 1: Gerettet, danke!

76 DE col > gunter.grossmann [Security]
Ist der Anruf vom „Microsoft-Support“ echt?
1h gunter.grossmann answers: Nein, Microsoft ruft nie an. Auflegen und die IT-Sicherheit anrufen, die Nummer steht auf der Startseite.
1h me solved 1

16 DE col > [OneNote]
Handschriftliche Notizen in Text umwandeln
3d col2 too x1

120 DE col > gunter.grossmann [PowerPoint]
Wie bekomme ich die Folien auf eine Seite zum Ausdrucken?
1d gunter.grossmann answers: Drucken, dann statt „Ganzseitige Folien“ drei oder sechs je Seite wählen.
2d me solved

28 DE col > [Teams] Topic
Kurze Besprechungen, die auch kurz bleiben
3d col2 too x3
`;
