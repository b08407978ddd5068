/** Everyday questions in all four languages, over the year; how a line is read stands in questionLines.ts. */
export const everyday = `
5 FR col > amb [Excel]
Le total de la colonne ne suit pas le filtre
2h amb answers: SOMME compte aussi les lignes cachées. Prends SOUS.TOTAL(9;…), il ne voit que ce qui est filtré.
1d me solved 1

6 FR col > amb [Outlook]
Toutes mes réunions se sont décalées d’une heure
| Depuis le passage à l’heure d’hiver, mais seulement celles créées sur mon téléphone.
1d amb answers: Ton téléphone est resté sur un autre fuseau. Réglages, Date et heure, automatique.

9 FR col > [Copilot]
Peut-on demander à Copilot de comparer deux conventions collectives ?
1d col2 answers: Oui, avec / tu choisis les deux fichiers. Relis quand même, il a inventé un article chez moi.
2d amb answers: Demande-lui de citer la page pour chaque différence, c’est plus vite vérifié.

11 FR col > [Teams]
Les fichiers du canal s’ouvrent dans Teams et pas dans Excel
1h col2 answers: Trois points, « Ouvrir dans l’application », puis « Modifier la valeur par défaut ».
1d me solved 1

12 FR col > [SharePoint]
Une alerte quand quelqu’un dépose un document
6d col2 too x2

13 FR col > amb [Security]
Mon mot de passe expire pendant mes vacances
3h amb answers: Change-le la veille du départ depuis la page Mon compte, le compteur repart à zéro.
1d me solved 1

16 FR col > amb [Planner]
Voir les tâches de toute l’agence sur une seule page

20 FR col > [OneNote]
Deux versions de la même page, laquelle est la bonne ?
2d amb answers: La page avec la date en jaune est celle en conflit. Copie ce qui manque puis supprime-la.

25 FR mehdi.ouali > jeroen.claeys [Power Automate]
Un flux qui s’arrête quand la personne qui l’a créé part en congé
1d jeroen.claeys takes
2d jeroen.claeys answers: Ajoute l’équipe comme copropriétaire et fais passer les connexions par la boîte de service.
3d me solved 1: Très clair, merci.

29 FR fatima.benali > [Forms]
Traduire un formulaire en trois langues
1d contributor answers: Paramètres, Multilingue. La langue du navigateur choisit toute seule.
2d me solved 1

37 FR col > amb [Word]
Comment protéger une lettre type sans bloquer les champs ?
2d amb answers!: Révision, Restreindre la modification, « Remplissage de formulaires ».
4d me solved 1

39 FR col > owner [Teams] Feedback
Plus de place pour les pièces jointes dans le chat
3d owner says Not now: Les pièces jointes restent dans OneDrive, la limite vient de là.

43 FR col > amb [Excel]
Le fichier des barèmes met trois minutes à s’ouvrir
1d amb takes
2d amb toit it2: 180 000 lignes de mise en forme, mais aussi un lien vers l’ancien serveur.
5d it2 says Done: Lien supprimé, il s’ouvre en quatre secondes.
6d me solved 1

48 FR col > [PowerPoint]
Exporter la présentation en vidéo avec ma voix
1d amb answers: Enregistrer, puis Exporter, Créer une vidéo. Choisis 1080p, pas plus.
1d me solved 1

56 FR col > amb [OneDrive]
Des petits nuages bleus partout, est-ce grave ?
1h amb answers: Non, le fichier est en ligne et s’ouvre quand tu cliques. Pour le garder dans le train : « Toujours conserver ».
1d me solved 1

64 FR col > [Outlook]
Rappeler un mail envoyé au mauvais client
1h amb answers: Hors de la société, c’est impossible. Préviens tout de suite la protection des données, le numéro est sur la page Sécurité.
1d me solved 1

83 FR col > amb [Teams]
Quel micro pour une salle de douze personnes ?
2d amb asks
8d col2 too x3

101 FR col > amb [Power BI]
Mon rapport ne montre que mes propres dossiers
1d amb answers: C’est la sécurité par ligne : chacun voit son portefeuille. Ta responsable voit tout.
2d me solved 1

126 FR col > former [Excel]
Comment imprimer les titres sur chaque page ?
1h former answers: Mise en page, Imprimer les titres, ligne 1.
1d me solved 1

158 FR col > [SharePoint]
Renommer une bibliothèque sans casser les liens
3d amb answers: Change le nom affiché dans les paramètres, l’adresse reste la même.
4d me solved 1

190 FR col > amb [Copilot]
Copilot a-t-il vu mon évaluation annuelle ?
1h amb answers: Seulement si toi tu peux l’ouvrir. Personne d’autre ne la trouvera par lui.
1d me solved 1

231 FR col > amb [Teams]
Désactiver les sons le soir
1d amb answers: Heures calmes, dans les notifications de l’application du téléphone.
2d me solved

287 FR col > amb [Outlook]
Trier les mails par dossier client automatiquement
1d amb answers: Une règle sur le numéro entre crochets dans l’objet.
2d me solved 1

6 NL col > amb [Teams]
Chat met iemand die met pensioen is verdwijnt die?
1d amb answers: Nee, je kunt alles nog lezen, alleen niet meer antwoorden.
2d me solved 1

8 NL col > [Excel]
Keuzelijst met alle paritaire comités
1h col2 answers: Gegevensvalidatie, Lijst, en verwijs naar de tabel op het tabblad Codes.
1d me solved 1

10 NL col > amb [Outlook]
Kan ik zien of een klant mijn mail gelezen heeft?

13 NL col > owner [Security] Feedback
Eén keer aanmelden voor de loonsoftware en Teams samen
2d owner says Seen

18 NL sofie.verstraete > jeroen.claeys [Planner]
Taken uit een Excel-lijst in Planner krijgen
1d jeroen.claeys answers: Met een flow, of gewoon plakken in de nieuwe Planner: tot tweehonderd lijnen tegelijk.
2d me solved 1

23 NL col > [SharePoint]
Hoe maak ik een pagina die alleen ons team ziet?
9d col2 too x1

30 NL nele.dhaene > editor [Word]
Huisstijl in oude sjablonen
1d editor answers: Alle sjablonen zitten nu achter Bestand, Nieuw, Le Cercle. De oude mag je weggooien.
2d me solved 1

49 NL col > amb [OneDrive]
Synchronisatie stopt bij een bestand met een # in de naam
1d amb toit it2: Tweede keer deze maand.
3d it2 says Done: Opgelost met de nieuwe versie van OneDrive.
4d me solved 1

58 NL col > amb [Copilot]
Nederlandse vragen, Franse antwoorden
1d amb answers: Voeg “antwoord in het Nederlands” toe, hij onthoudt het voor dat gesprek.
1d me solved 1

79 NL col > amb [Forms]
Antwoorden van een formulier automatisch naar Excel
1d amb answers: Maak het formulier vanuit Excel op het web, dan is de koppeling er al.
2d me solved 1

115 NL col > amb [Teams]
Wie ziet de notities van een vergadering?
1d amb answers: Iedereen die uitgenodigd is, ook wie niet kwam.
2d me solved

170 NL col > [Power BI]
Rapport elke maandag per mail
2d amb answers: Abonneren, bovenaan het rapport.
3d me solved 1

245 NL col > amb [PowerPoint]
Twee presentaties met elk hun eigen stijl samenvoegen
1h amb answers: Bij het plakken: “Opmaak van bron behouden”.
1d me solved 1

3 EN col > amb [OneNote]
Is there a way to search inside handwritten notes?
1d amb answers: Yes, once the page has synced. It takes a minute after you stop writing.

11 EN col > [Teams]
Live captions in Dutch for a client call
1d jeroen.claeys answers: More, Language and speech, then set the spoken language to Dutch. Everyone picks their own caption language.
2d me solved 1

27 EN col > amb [Excel]
Negative hours show as ######
1h amb answers: Excel can’t show a negative time. Use decimals: multiply by 24 and format as a number.
1d me solved 1

42 EN col > amb [SharePoint]
Check-out stuck on somebody who left
1d amb toit owner: The account is gone, so I can’t discard it.
2d owner says Done
3d me solved 1

140 EN col > amb [Copilot]
Does Copilot learn from our customers’ data?
1d amb answers: No. What you write and what it reads stays in our tenant and trains nothing.
1d me solved 1

7 DE col > amb [Excel]
Prozentwerte werden nach dem Import hundertmal zu groß
2h amb answers: Die Spalte vor dem Einfügen als Text formatieren, dann mit „Inhalte einfügen“ durch 100 teilen.

19 DE col > gunter.grossmann [Copilot]
Versteht Copilot auch Protokolle auf Deutsch?
1d gunter.grossmann answers: Ja, wenn die Transkription auf Deutsch gestellt war.
1d me solved 1

62 DE col > gunter.grossmann [Planner]
Aufgaben an jemanden aus einer anderen Agentur geben
2d gunter.grossmann answers: Nur wenn die Person Mitglied der Gruppe ist; lade sie erst ein.
3d me solved

210 DE col > amb [SharePoint]
Warum sehe ich alte Dokumente in der Suche?
1d amb answers: Der Index braucht bis zu einem Tag, danach sind sie weg.
4d me solved 1
`;
