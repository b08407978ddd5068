/** Asked in Dutch, by and to people of the cast; how a line is read stands in questionLines.ts. */
export const dutch = `
1 NL col > editor [Teams]
Waarom zie ik de berichten van de redactie niet meer?
| Het kanaal staat er nog, maar het is leeg sinds gisteren.

3 NL reader > editor [Outlook]
Een nieuwsbrief doorsturen zonder dat de opmaak breekt
| In de mail van onze agentschap staan alle foto’s onder elkaar.

7 NL col > nele.dhaene [SharePoint]
Kan ik een pagina klaarzetten die pas maandag verschijnt?
1d nele.dhaene hands editor: Lieve plant elke week artikels, zij weet dit zo.

5 NL col > editor [Excel]
Hoe tel ik dossiers per week en niet per maand?
2h editor takes

12 NL col > editor [OneDrive]
Mijn map Bijlagen is dubbel verschenen
1d editor takes
2d editor toit owner: Gebeurt bij drie collega’s, altijd na de overstap op de nieuwe laptop.
4d owner says Seen

15 NL col > editor [Planner]
Taken verdelen over twee teams
1d editor hands sofie.verstraete: Sofie doet dit elke maand voor de loonafsluiting.
2d sofie.verstraete answers: Eén plan, en per team een label. Met de filter op label ziet elk team alleen het zijne.

9 NL editor > jeroen.claeys [SharePoint]
Kan een nieuwsbericht in twee talen in één keer verschijnen?
| Nu zet ik eerst het Franse online en een kwartier later het Nederlandse.
4h jeroen.claeys answers: Met “Pagina vertalen” maak je beide klaar, en dan publiceer je ze na elkaar. Echt gelijktijdig kan nog niet.
1d contributor answers: Wij plannen ze allebei op hetzelfde uur, dat scheelt maar enkele seconden.

29 NL editor > [PowerPoint]
Filmpje in een presentatie speelt niet bij collega’s
1d jeroen.claeys answers: Voeg het in via Stream, niet als bestand. Dan is het ook kleiner.
2d me solved 1

10 NL editor > owner [SharePoint] Feedback
De zoekbalk van het intranet vindt artikels van vorig jaar niet
1d owner says Planned: We laten de index opnieuw opbouwen, eind volgende week.
3d col too x4

2 NL reader > nele.dhaene [Word]
De briefhoofding springt naar pagina twee
| Alleen bij het sjabloon voor ontslagbrieven.
2h nele.dhaene takes

18 NL reader > nele.dhaene [Outlook]
Automatisch antwoord voor een gedeelde mailbox
1d nele.dhaene answers: Open de mailbox in de browser, dan vind je “Automatische antwoorden” bij de instellingen.
2d me solved 1: Gelukt, bedankt Nele!

44 NL reader > [Teams]
Hoe voeg ik een externe boekhouder toe aan een vergadering?
3h jan.peeters answers: Gewoon zijn mailadres bij de genodigden zetten. Hij wacht in de lobby tot je hem binnenlaat.
1d me solved 1

8 NL owner > editor [Forms]
Een korte enquête over de nieuwe laptops
| Ik wil weten wie nog problemen heeft met het dockingstation.
1d editor answers: Ik heb een formulier van vorig jaar, je krijgt een kopie. Drie vragen volstaan.

2 NL col > owner [Copilot] Feedback
Copilot stelt altijd de oude firmanaam voor
| In elke brief moet ik hem verbeteren.

4 NL col > owner [Teams] Feedback
Belgische feestdagen ontbreken in de planning van Teams
1d owner says Seen

38 NL col > owner [Excel] Feedback
Macro’s van de loonafsluiting worden sinds de update geblokkeerd
1h owner says Seen
3d owner says Planned: We ondertekenen de macro’s, dat duurt tot eind van de maand.
15d owner says Done: De map “Loonafsluiting” is nu een vertrouwde locatie.
16d me solved 3

60 NL col > itold [OneDrive] Feedback
Meer opslag voor de scans van de ziekteattesten
2d itold says Seen
9d itold says Not now: Er komt een archief voor scans, we wachten daarop.

3 NL col > owner [Outlook] Feedback
De knop “Melden als phishing” is verdwenen
2h owner says Seen: Klopt, na de update van gisteren.
1d owner says Planned: Komt morgen terug.
1d col2 too x11

25 NL col > [Teams] Topic
Rust in Teams: meldingen die je wel en niet nodig hebt
4d col2 too x12

20 NL col > [Power BI] Topic
Een eigen rapport maken met de verlofcijfers van je team
5d col2 too x4

13 NL col > [OneNote] Topic
Samen notities nemen tijdens een klantgesprek
2d col2 too x3

1 NL col > amb [Teams]
Ik krijg geen geluid op mijn nieuwe hoofdtelefoon
2h amb answers: Klik tijdens het gesprek op de drie puntjes, Apparaatinstellingen. Waarschijnlijk staat het dockingstation nog gekozen.

2 NL col > jan.peeters [Excel]
Een loonlijst van duizend lijnen opsplitsen per paritair comité

3 NL col > [Outlook]
Regels in Outlook werken niet als mijn laptop uit staat
1d col2 too x2

4 NL col > amb [SharePoint]
Mijn collega ziet de documentbibliotheek niet
| Ik heb haar lid gemaakt van het team, maar ze krijgt “Toegang geweigerd”.
1h amb takes
1d amb ~hands sofie.verstraete: Jij beheert dat team toch?

6 NL col > sofie.verstraete [Excel]
Euro’s en centen: mijn bestand maakt van komma’s punten
1h sofie.verstraete answers: Dat komt door de landinstelling van de export. Gegevens, Tekst naar kolommen, laatste stap, Geavanceerd: daar kies je de komma.

7 NL col > wim.deridder [OneDrive]
Hoe deel ik een dossier met een advocaat buiten de firma?
3d col2 too x1

9 NL col > amb [Security]
Mag ik ChatGPT gebruiken voor een brief aan een klant?
1h amb answers: Alleen Copilot met je werkaccount. Daar blijven de gegevens bij ons.
2h amb2 answers: En nooit rijksregisternummers, ook niet in Copilot.
1d me solved 1

11 NL col > ilse.vandijck [Power Automate]
Elke ochtend een overzicht van de nieuwe indiensttredingen
1d ilse.vandijck asks: Ik ken de exportkant, maar niet de flow zelf.
3d jeroen.claeys answers: Begin met de sjabloon “Rijen ophalen op schema”. Ik kan donderdag meekijken.

14 NL col > amb [Word]
Inhoudsopgave met twee talen
1d amb answers: Geef de Nederlandse titels Kop 1 en de Franse Kop 6, en maak twee inhoudsopgaven.
2d me solved

16 NL col > amb [Copilot]
Copilot geeft antwoorden over een andere klant
| Ik vroeg naar de premies van bedrijf A en kreeg iets uit een mail over bedrijf B.
1h amb toit owner: Graag dringend nakijken.
1d owner says Done: Geen lek: de mail stond in je eigen postvak. Zet het bestand in je vraag met /, dan kijkt hij alleen daar.

17 NL col > amb [Teams]
Opname van een opleiding staat nergens
2h amb answers: In de OneDrive van wie op “Opnemen” klikte, map Opnamen. Zestig dagen lang.
1d me solved 1

19 NL col > coach [Copilot]
Kan de coach eens langskomen bij ons team in Mechelen?
1d coach answers: Graag. In de tweede week van volgende maand heb ik twee halve dagen vrij, stuur me een voorstel.

22 NL col > amb [Outlook]
Mijn postvak zit vol terwijl ik alles verwijder
1d amb answers: Maak ook “Verwijderde items” en “Herstelbare items” leeg.
2d me solved 1

24 NL col > amb [Planner]
Kan een taak elke maand vanzelf terugkomen?
2h amb answers: Ja, bij de taak: Herhalen, maandelijks.

28 NL col > expert [Power BI]
Loonkost per afdeling zonder dat iemand individuele lonen ziet
3d expert answers: Toon alleen groepen vanaf vijf personen en verberg de onderliggende gegevens. Ik heb een voorbeeldrapport.
5d me solved 1

35 NL col > amb [Excel]
Datums uit het oude pakket worden 1904
1d amb answers: Bestand, Opties, Geavanceerd: vink “Datumsysteem 1904 gebruiken” uit.
3d me solved 1

41 NL col > amb [OneNote]
Gedeeld notitieblok synchroniseert niet op mijn telefoon
1d amb answers: Meld je in de app af en weer aan met je werkadres.
`;
