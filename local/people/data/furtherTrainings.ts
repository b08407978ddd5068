import type { Module } from './module.ts';

/** The 63 modules that came after the first ones, in the order of the catalogue; one, two and more of each topic. */
export const furtherModules: readonly Module[] = [
  {
    module: 'outlook-folders',
    audience: ['Everyone'],
    level: 'First steps',
    position: 610,
    minutes: 5,
    format: 'Video',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : ranger ses mails dans des dossiers',
        'Créez quelques dossiers utiles et videz votre boîte de réception jour après jour.',
        'https://support.microsoft.com/fr-fr/office/organize-email-by-using-folders-0616c259-4bc1-4f35-807d-61eb59ac79c1'
      ],
      NL: [
        'Outlook: mails ordenen in mappen',
        'Maak enkele nuttige mappen en houd uw Postvak IN elke dag leeg.',
        'https://support.microsoft.com/nl-nl/office/organize-email-by-using-folders-0616c259-4bc1-4f35-807d-61eb59ac79c1'
      ],
      EN: [
        'Outlook: file your mail in folders',
        'Make a few useful folders and clear your inbox day by day.',
        'https://support.microsoft.com/en-us/office/organize-email-by-using-folders-0616c259-4bc1-4f35-807d-61eb59ac79c1'
      ],
      DE: [
        'Outlook: E-Mails in Ordnern ablegen',
        'Legen Sie wenige nützliche Ordner an und leeren Sie Ihren Posteingang Tag für Tag.',
        'https://support.microsoft.com/de-de/office/organize-email-by-using-folders-0616c259-4bc1-4f35-807d-61eb59ac79c1'
      ]
    }
  },
  {
    module: 'outlook-focused-inbox',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 620,
    minutes: 5,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : voir d’abord les mails importants',
        'Laissez la boîte de réception prioritaire mettre l’essentiel devant et le reste à côté.',
        'https://support.microsoft.com/fr-fr/office/focused-inbox-for-outlook-f445ad7f-02f4-4294-a82e-71d8964e3978'
      ],
      NL: [
        'Outlook: belangrijke mails eerst',
        'Laat Postvak IN met prioriteit het belangrijkste vooraan zetten en de rest apart houden.',
        'https://support.microsoft.com/nl-nl/office/focused-inbox-for-outlook-f445ad7f-02f4-4294-a82e-71d8964e3978'
      ],
      EN: [
        'Outlook: see the mail that matters first',
        'Let Focused Inbox put what counts in front and the rest to one side.',
        'https://support.microsoft.com/en-us/office/focused-inbox-for-outlook-f445ad7f-02f4-4294-a82e-71d8964e3978'
      ],
      DE: [
        'Outlook: wichtige E-Mails zuerst sehen',
        'Lassen Sie den Posteingang mit Relevanz Wichtiges vom Rest trennen.',
        'https://support.microsoft.com/de-de/office/focused-inbox-for-outlook-f445ad7f-02f4-4294-a82e-71d8964e3978'
      ]
    }
  },
  {
    module: 'outlook-categories',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 630,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : catégories, indicateurs et rappels',
        'Repérez un sujet à sa couleur et gardez à l’œil les mails encore à traiter.',
        'https://support.microsoft.com/fr-fr/office/set-categories-flags-reminders-or-colors-a894348d-b308-4185-840f-aff63063d076'
      ],
      NL: [
        'Outlook: categorieën, vlaggen en herinneringen',
        'Herken een onderwerp aan zijn kleur en houd mails die nog werk vragen in het oog.',
        'https://support.microsoft.com/nl-nl/office/set-categories-flags-reminders-or-colors-a894348d-b308-4185-840f-aff63063d076'
      ],
      EN: [
        'Outlook: categories, flags and reminders',
        'Spot a subject by its colour and keep an eye on mail that still needs you.',
        'https://support.microsoft.com/en-us/office/set-categories-flags-reminders-or-colors-a894348d-b308-4185-840f-aff63063d076'
      ],
      DE: [
        'Outlook: Kategorien, Kennzeichnungen und Erinnerungen',
        'Erkennen Sie ein Thema an seiner Farbe und behalten Sie offene E-Mails im Blick.',
        'https://support.microsoft.com/de-de/office/set-categories-flags-reminders-or-colors-a894348d-b308-4185-840f-aff63063d076'
      ]
    }
  },
  {
    module: 'outlook-share-calendar',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 640,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : partager son agenda avec un collègue',
        'Choisissez qui voit votre calendrier, et jusqu’où : disponibilités, titres ou détails.',
        'https://support.microsoft.com/fr-fr/office/share-your-calendar-in-outlook-2fcf4f4f-8d46-4d8b-ae79-5d94549e531b'
      ],
      NL: [
        'Outlook: uw agenda delen met een collega',
        'Kies wie uw agenda ziet, en hoeveel: enkel vrij of bezet, titels of alle details.',
        'https://support.microsoft.com/nl-nl/office/share-your-calendar-in-outlook-2fcf4f4f-8d46-4d8b-ae79-5d94549e531b'
      ],
      EN: [
        'Outlook: share your calendar with a colleague',
        'Choose who sees your calendar and how much: free or busy, titles or every detail.',
        'https://support.microsoft.com/en-us/office/share-your-calendar-in-outlook-2fcf4f4f-8d46-4d8b-ae79-5d94549e531b'
      ],
      DE: [
        'Outlook: den eigenen Kalender freigeben',
        'Legen Sie fest, wer Ihren Kalender sieht: nur frei oder gebucht, Titel oder alle Details.',
        'https://support.microsoft.com/de-de/office/share-your-calendar-in-outlook-2fcf4f4f-8d46-4d8b-ae79-5d94549e531b'
      ]
    }
  },
  {
    module: 'outlook-scheduling-assistant',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 650,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook', 'Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : trouver un créneau et une salle libres',
        'Comparez les disponibilités avec l’assistant de planification et réservez aussitôt la salle.',
        'https://support.microsoft.com/fr-fr/office/use-the-scheduling-assistant-and-room-finder-for-meetings-in-outlook-2e00ac07-cef1-47c8-9b99-77372434d3fa'
      ],
      NL: [
        'Outlook: een vrij moment en een vrije zaal vinden',
        'Vergelijk beschikbaarheden met de planningsassistent en reserveer meteen de vergaderzaal.',
        'https://support.microsoft.com/nl-nl/office/use-the-scheduling-assistant-and-room-finder-for-meetings-in-outlook-2e00ac07-cef1-47c8-9b99-77372434d3fa'
      ],
      EN: [
        'Outlook: find a free slot and a free room',
        'Compare calendars in the Scheduling Assistant and book the meeting room in one go.',
        'https://support.microsoft.com/en-us/office/use-the-scheduling-assistant-and-room-finder-for-meetings-in-outlook-2e00ac07-cef1-47c8-9b99-77372434d3fa'
      ],
      DE: [
        'Outlook: freien Termin und freien Raum finden',
        'Vergleichen Sie Verfügbarkeiten im Terminplanungs-Assistenten und buchen Sie gleich den Raum.',
        'https://support.microsoft.com/de-de/office/use-the-scheduling-assistant-and-room-finder-for-meetings-in-outlook-2e00ac07-cef1-47c8-9b99-77372434d3fa'
      ]
    }
  },
  {
    module: 'outlook-time-zones',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 660,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : planifier sur plusieurs fuseaux horaires',
        'Affichez un deuxième fuseau horaire et invitez à la bonne heure des collègues à l’étranger.',
        'https://support.microsoft.com/fr-fr/office/add-remove-or-change-time-zones-5ab3e10e-5a6c-46af-ab48-156fedf70c04'
      ],
      NL: [
        'Outlook: vergaderen over tijdzones heen',
        'Toon een tweede tijdzone en nodig collega’s in het buitenland uit op het juiste uur.',
        'https://support.microsoft.com/nl-nl/office/add-remove-or-change-time-zones-5ab3e10e-5a6c-46af-ab48-156fedf70c04'
      ],
      EN: [
        'Outlook: schedule meetings across time zones',
        'Show a second time zone and invite colleagues abroad at the right hour.',
        'https://support.microsoft.com/en-us/office/add-remove-or-change-time-zones-5ab3e10e-5a6c-46af-ab48-156fedf70c04'
      ],
      DE: [
        'Outlook: Besprechungen über Zeitzonen hinweg planen',
        'Blenden Sie eine zweite Zeitzone ein und laden Sie Kollegen im Ausland zur richtigen Zeit ein.',
        'https://support.microsoft.com/de-de/office/add-remove-or-change-time-zones-5ab3e10e-5a6c-46af-ab48-156fedf70c04'
      ]
    }
  },
  {
    module: 'outlook-shared-mailbox',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 670,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : travailler dans une boîte partagée',
        'Ouvrez la boîte mail de votre service, répondez en son nom et consultez son calendrier.',
        'https://support.microsoft.com/fr-fr/office/open-and-use-a-shared-mailbox-in-outlook-d94a8e9e-21f1-4240-808b-de9c9c088afd'
      ],
      NL: [
        'Outlook: werken met een gedeelde mailbox',
        'Open de mailbox van uw dienst, antwoord namens de dienst en raadpleeg de agenda ervan.',
        'https://support.microsoft.com/nl-nl/office/open-and-use-a-shared-mailbox-in-outlook-d94a8e9e-21f1-4240-808b-de9c9c088afd'
      ],
      EN: [
        'Outlook: work in a shared mailbox',
        'Open your department’s mailbox, answer in its name and use its calendar.',
        'https://support.microsoft.com/en-us/office/open-and-use-a-shared-mailbox-in-outlook-d94a8e9e-21f1-4240-808b-de9c9c088afd'
      ],
      DE: [
        'Outlook: mit einem freigegebenen Postfach arbeiten',
        'Öffnen Sie das Postfach Ihrer Abteilung, antworten Sie in deren Namen und nutzen Sie den Kalender.',
        'https://support.microsoft.com/de-de/office/open-and-use-a-shared-mailbox-in-outlook-d94a8e9e-21f1-4240-808b-de9c9c088afd'
      ]
    }
  },
  {
    module: 'outlook-delegate',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 680,
    minutes: 15,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : déléguer son agenda et ses mails',
        'Laissez un collègue répondre aux invitations et écrire en votre nom, puis retirez ce droit.',
        'https://support.microsoft.com/fr-fr/office/allow-someone-else-to-manage-your-mail-and-calendar-41c40c04-3bd1-4d22-963a-28eafec25926'
      ],
      NL: [
        'Outlook: uw agenda en mails delegeren',
        'Laat een collega uitnodigingen beantwoorden en namens u mailen, en trek dat recht weer in.',
        'https://support.microsoft.com/nl-nl/office/allow-someone-else-to-manage-your-mail-and-calendar-41c40c04-3bd1-4d22-963a-28eafec25926'
      ],
      EN: [
        'Outlook: delegate your calendar and mail',
        'Let a colleague answer invitations and write on your behalf, and take the right back later.',
        'https://support.microsoft.com/office/allow-someone-else-to-manage-your-mail-and-calendar-41c40c04-3bd1-4d22-963a-28eafec25926'
      ],
      DE: [
        'Outlook: Stellvertretung für Kalender und E-Mails',
        'Lassen Sie Einladungen beantworten und in Ihrem Auftrag schreiben und entziehen Sie das Recht wieder.',
        'https://support.microsoft.com/de-de/office/allow-someone-else-to-manage-your-mail-and-calendar-41c40c04-3bd1-4d22-963a-28eafec25926'
      ]
    }
  },
  {
    module: 'outlook-encrypt',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 690,
    minutes: 10,
    format: 'Guide',
    topics: ['Security', 'Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : envoyer un mail chiffré',
        'Protégez un message confidentiel et sachez ce que voit le destinataire à l’ouverture.',
        'https://support.microsoft.com/fr-fr/office/send-view-and-reply-to-encrypted-messages-in-outlook-for-pc-eaa43495-9bbb-4fca-922a-df90dee51980'
      ],
      NL: [
        'Outlook: een versleutelde mail versturen',
        'Bescherm een vertrouwelijk bericht en weet wat de ontvanger te zien krijgt.',
        'https://support.microsoft.com/nl-nl/office/send-view-and-reply-to-encrypted-messages-in-outlook-for-pc-eaa43495-9bbb-4fca-922a-df90dee51980'
      ],
      EN: [
        'Outlook: send an encrypted mail',
        'Protect a confidential message and know what the recipient sees on opening it.',
        'https://support.microsoft.com/en-us/office/send-view-and-reply-to-encrypted-messages-in-outlook-for-pc-eaa43495-9bbb-4fca-922a-df90dee51980'
      ],
      DE: [
        'Outlook: eine verschlüsselte E-Mail senden',
        'Schützen Sie eine vertrauliche Nachricht und wissen Sie, was der Empfänger beim Öffnen sieht.',
        'https://support.microsoft.com/de-de/office/send-view-and-reply-to-encrypted-messages-in-outlook-for-pc-eaa43495-9bbb-4fca-922a-df90dee51980'
      ]
    }
  },
  {
    module: 'loop-outlook',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 700,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook', 'Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Loop dans Outlook : un mail qui se met à jour',
        'Glissez une liste ou un tableau partagés dans un mail et laissez chacun les compléter.',
        'https://support.microsoft.com/fr-fr/office/9b47c279-011d-4042-bd7f-8bbfca0cb136'
      ],
      NL: [
        'Loop in Outlook: een mail die zichzelf bijwerkt',
        'Zet een gedeelde lijst of tabel in een mail en laat iedereen die aanvullen.',
        'https://support.microsoft.com/nl-nl/office/9b47c279-011d-4042-bd7f-8bbfca0cb136'
      ],
      EN: [
        'Loop in Outlook: a mail that stays up to date',
        'Put a shared list or table in a mail and let everyone fill it in.',
        'https://support.microsoft.com/office/9b47c279-011d-4042-bd7f-8bbfca0cb136'
      ],
      DE: [
        'Loop in Outlook: eine E-Mail, die aktuell bleibt',
        'Fügen Sie eine gemeinsame Liste oder Tabelle ein und lassen Sie alle sie ergänzen.',
        'https://support.microsoft.com/de-de/office/9b47c279-011d-4042-bd7f-8bbfca0cb136'
      ]
    }
  },
  {
    module: 'copilot-outlook-draft',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 710,
    minutes: 10,
    format: 'Guide',
    topics: ['Copilot', 'Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans Outlook : rédiger un mail',
        'Décrivez ce que vous voulez dire, ajustez le ton et la longueur, relisez, puis envoyez.',
        'https://support.microsoft.com/fr-fr/outlook/copilot-pages/draft-an-email-message-with-copilot-in-outlook'
      ],
      NL: [
        'Copilot in Outlook: een mail opstellen',
        'Beschrijf wat u wilt zeggen, stel toon en lengte bij, lees na en verstuur.',
        'https://support.microsoft.com/nl-nl/outlook/copilot-pages/draft-an-email-message-with-copilot-in-outlook'
      ],
      EN: [
        'Copilot in Outlook: draft a mail',
        'Say what you mean, adjust tone and length, read it through and send it.',
        'https://support.microsoft.com/en-us/outlook/copilot-pages/draft-an-email-message-with-copilot-in-outlook'
      ],
      DE: [
        'Copilot in Outlook: eine E-Mail entwerfen',
        'Beschreiben Sie Ihr Anliegen, passen Sie Ton und Länge an, lesen Sie gegen und senden Sie.',
        'https://support.microsoft.com/de-de/outlook/copilot-pages/draft-an-email-message-with-copilot-in-outlook'
      ]
    }
  },
  {
    module: 'loop-start',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 720,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Loop : premiers pas pour travailler à plusieurs',
        'Réunissez idées, listes et tableaux dans un espace que toute l’équipe modifie en direct.',
        'https://support.microsoft.com/fr-fr/office/get-started-with-microsoft-loop-9f4d8d4f-dfc6-4518-9ef6-069408c21f0c'
      ],
      NL: [
        'Loop: eerste stappen om samen te werken',
        'Breng ideeën, lijsten en tabellen samen in een ruimte die het hele team live bewerkt.',
        'https://support.microsoft.com/nl-nl/office/get-started-with-microsoft-loop-9f4d8d4f-dfc6-4518-9ef6-069408c21f0c'
      ],
      EN: [
        'Loop: first steps in working together',
        'Gather ideas, lists and tables in a space the whole team edits live.',
        'https://support.microsoft.com/office/get-started-with-microsoft-loop-9f4d8d4f-dfc6-4518-9ef6-069408c21f0c'
      ],
      DE: [
        'Loop: erste Schritte in der Zusammenarbeit',
        'Sammeln Sie Ideen, Listen und Tabellen in einem Bereich, den das Team live bearbeitet.',
        'https://support.microsoft.com/de-de/office/get-started-with-microsoft-loop-9f4d8d4f-dfc6-4518-9ef6-069408c21f0c'
      ]
    }
  },
  {
    module: 'teams-files',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 730,
    minutes: 10,
    format: 'Video',
    topics: ['Teams', 'SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : partager et retrouver des fichiers',
        'Déposez un fichier dans un canal, travaillez-y à plusieurs et retrouvez-le sans chercher.',
        'https://support.microsoft.com/fr-fr/office/57b669db-678e-424e-b0a0-15d19215cb12'
      ],
      NL: [
        'Teams: bestanden delen en terugvinden',
        'Plaats een bestand in een kanaal, werk er samen aan en vind het vlot terug.',
        'https://support.microsoft.com/nl-nl/office/57b669db-678e-424e-b0a0-15d19215cb12'
      ],
      EN: [
        'Teams: share files and find them again',
        'Put a file in a channel, work on it together and find it without hunting.',
        'https://support.microsoft.com/office/57b669db-678e-424e-b0a0-15d19215cb12'
      ],
      DE: [
        'Teams: Dateien teilen und wiederfinden',
        'Legen Sie eine Datei in einem Kanal ab, bearbeiten Sie sie gemeinsam und finden Sie sie schnell.',
        'https://support.microsoft.com/de-de/office/57b669db-678e-424e-b0a0-15d19215cb12'
      ]
    }
  },
  {
    module: 'teams-recording',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 740,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : enregistrer une réunion',
        'Lancez l’enregistrement avec l’accord de tous, retrouvez-le et partagez-le ensuite.',
        'https://support.microsoft.com/fr-fr/office/record-a-meeting-in-teams-34dfbe7f-b07d-4a27-b4c6-de62f1348c24'
      ],
      NL: [
        'Teams: een vergadering opnemen',
        'Start de opname met ieders akkoord, vind ze terug en deel ze achteraf.',
        'https://support.microsoft.com/nl-nl/office/record-a-meeting-in-teams-34dfbe7f-b07d-4a27-b4c6-de62f1348c24'
      ],
      EN: [
        'Teams: record a meeting',
        'Start recording with everyone’s consent, then find the recording and share it.',
        'https://support.microsoft.com/en-us/office/record-a-meeting-in-teams-34dfbe7f-b07d-4a27-b4c6-de62f1348c24'
      ],
      DE: [
        'Teams: eine Besprechung aufzeichnen',
        'Starten Sie die Aufzeichnung mit Zustimmung aller, finden Sie sie wieder und teilen Sie sie.',
        'https://support.microsoft.com/de-de/office/record-a-meeting-in-teams-34dfbe7f-b07d-4a27-b4c6-de62f1348c24'
      ]
    }
  },
  {
    module: 'teams-live-captions',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 750,
    minutes: 5,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : afficher les sous-titres en direct',
        'Lisez ce qui se dit quand le son est mauvais, l’endroit bruyant ou l’audition difficile.',
        'https://support.microsoft.com/fr-fr/office/use-live-captions-in-microsoft-teams-meetings-4be2d304-f675-4b57-8347-cbd000a21260'
      ],
      NL: [
        'Teams: ondertiteling live tonen',
        'Lees mee wanneer het geluid slecht is, de ruimte rumoerig of het gehoor minder goed.',
        'https://support.microsoft.com/nl-nl/office/use-live-captions-in-microsoft-teams-meetings-4be2d304-f675-4b57-8347-cbd000a21260'
      ],
      EN: [
        'Teams: turn on live captions',
        'Read along when the sound is poor, the room noisy or hearing difficult.',
        'https://support.microsoft.com/en-us/office/use-live-captions-in-microsoft-teams-meetings-4be2d304-f675-4b57-8347-cbd000a21260'
      ],
      DE: [
        'Teams: Liveuntertitel einschalten',
        'Lesen Sie mit, wenn der Ton schlecht, der Raum laut oder das Hören schwierig ist.',
        'https://support.microsoft.com/de-de/office/use-live-captions-in-microsoft-teams-meetings-4be2d304-f675-4b57-8347-cbd000a21260'
      ]
    }
  },
  {
    module: 'teams-breakout-rooms',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 760,
    minutes: 15,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : répartir une réunion en petits groupes',
        'Créez des salles, répartissez les participants, puis ramenez tout le monde en plénière.',
        'https://support.microsoft.com/fr-fr/office/use-breakout-rooms-in-microsoft-teams-meetings-7de1f48a-da07-466c-a5ab-4ebace28e461'
      ],
      NL: [
        'Teams: groepsruimtes (break-outrooms) gebruiken',
        'Maak ruimtes aan, verdeel de deelnemers en breng daarna iedereen weer samen.',
        'https://support.microsoft.com/nl-nl/office/use-breakout-rooms-in-microsoft-teams-meetings-7de1f48a-da07-466c-a5ab-4ebace28e461'
      ],
      EN: [
        'Teams: split a meeting into breakout rooms',
        'Create rooms, share out the participants and bring everyone back together.',
        'https://support.microsoft.com/en-us/office/use-breakout-rooms-in-microsoft-teams-meetings-7de1f48a-da07-466c-a5ab-4ebace28e461'
      ],
      DE: [
        'Teams: eine Besprechung in Gruppenräume aufteilen',
        'Erstellen Sie Breakout-Räume, verteilen Sie die Teilnehmenden und holen Sie alle zurück.',
        'https://support.microsoft.com/de-de/office/use-breakout-rooms-in-microsoft-teams-meetings-7de1f48a-da07-466c-a5ab-4ebace28e461'
      ]
    }
  },
  {
    module: 'onedrive-versions',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 770,
    minutes: 5,
    format: 'Guide',
    topics: ['OneDrive', 'SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneDrive : revenir à une version précédente',
        'Ouvrez l’historique des versions d’un fichier et restaurez la bonne en deux clics.',
        'https://support.microsoft.com/fr-fr/office/restore-a-previous-version-of-a-file-stored-in-onedrive-159cad6d-d76e-4981-88ef-de6e96c93893'
      ],
      NL: [
        'OneDrive: terug naar een vorige versie',
        'Open de versiegeschiedenis van een bestand en herstel de juiste in twee klikken.',
        'https://support.microsoft.com/nl-nl/office/restore-a-previous-version-of-a-file-stored-in-onedrive-159cad6d-d76e-4981-88ef-de6e96c93893'
      ],
      EN: [
        'OneDrive: go back to an earlier version',
        'Open a file’s version history and restore the right one in two clicks.',
        'https://support.microsoft.com/en-us/office/restore-a-previous-version-of-a-file-stored-in-onedrive-159cad6d-d76e-4981-88ef-de6e96c93893'
      ],
      DE: [
        'OneDrive: zu einer früheren Version zurückkehren',
        'Öffnen Sie den Versionsverlauf einer Datei und stellen Sie die richtige Version wieder her.',
        'https://support.microsoft.com/de-de/office/restore-a-previous-version-of-a-file-stored-in-onedrive-159cad6d-d76e-4981-88ef-de6e96c93893'
      ]
    }
  },
  {
    module: 'onedrive-files-on-demand',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 780,
    minutes: 10,
    format: 'Guide',
    topics: ['OneDrive'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneDrive : libérer de l’espace sur son PC',
        'Gardez vos fichiers visibles sans les télécharger et choisissez ceux du mode hors connexion.',
        'https://support.microsoft.com/fr-fr/office/save-disk-space-with-onedrive-files-on-demand-for-windows-0e6860d3-d9f3-4971-b321-7092438fb38e'
      ],
      NL: [
        'OneDrive: ruimte vrijmaken op uw pc',
        'Houd bestanden zichtbaar zonder ze te downloaden en kies wat u offline nodig hebt.',
        'https://support.microsoft.com/nl-nl/office/save-disk-space-with-onedrive-files-on-demand-for-windows-0e6860d3-d9f3-4971-b321-7092438fb38e'
      ],
      EN: [
        'OneDrive: free up space on your PC',
        'Keep files in view without downloading them, and choose what you need offline.',
        'https://support.microsoft.com/en-us/office/save-disk-space-with-onedrive-files-on-demand-for-windows-0e6860d3-d9f3-4971-b321-7092438fb38e'
      ],
      DE: [
        'OneDrive: Speicherplatz auf dem PC freigeben',
        'Behalten Sie Dateien im Blick, ohne sie herunterzuladen, und wählen Sie, was offline bleibt.',
        'https://support.microsoft.com/de-de/office/save-disk-space-with-onedrive-files-on-demand-for-windows-0e6860d3-d9f3-4971-b321-7092438fb38e'
      ]
    }
  },
  {
    module: 'sharepoint-library',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 790,
    minutes: 10,
    format: 'Video',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'SharePoint : travailler dans une bibliothèque',
        'Créez, chargez et partagez les documents du service au lieu de les envoyer par mail.',
        'https://support.microsoft.com/fr-fr/office/98cb2ff2-c27e-42ea-b055-c2d895f8a5de'
      ],
      NL: [
        'SharePoint: werken in een documentbibliotheek',
        'Maak, upload en deel de documenten van de dienst in plaats van ze te mailen.',
        'https://support.microsoft.com/nl-nl/office/98cb2ff2-c27e-42ea-b055-c2d895f8a5de'
      ],
      EN: [
        'SharePoint: work in a document library',
        'Create, upload and share the department’s documents instead of mailing them.',
        'https://support.microsoft.com/office/98cb2ff2-c27e-42ea-b055-c2d895f8a5de'
      ],
      DE: [
        'SharePoint: in einer Dokumentbibliothek arbeiten',
        'Erstellen Sie Dokumente der Abteilung, laden Sie sie hoch und teilen Sie sie, statt sie zu mailen.',
        'https://support.microsoft.com/de-de/office/98cb2ff2-c27e-42ea-b055-c2d895f8a5de'
      ]
    }
  },
  {
    module: 'lists-create',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 800,
    minutes: 15,
    format: 'Guide',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Lists : créer une liste de suivi',
        'Remplacez un fichier Excel partagé par une liste avec colonnes, vues et règles.',
        'https://support.microsoft.com/fr-fr/office/create-a-list-0d397414-d95f-41eb-addd-5e6eff41b083'
      ],
      NL: [
        'Lists: een opvolglijst maken',
        'Vervang een gedeeld Excel-bestand door een lijst met kolommen, weergaven en regels.',
        'https://support.microsoft.com/nl-nl/office/create-a-list-0d397414-d95f-41eb-addd-5e6eff41b083'
      ],
      EN: [
        'Lists: create a tracking list',
        'Replace a shared Excel file with a list that has columns, views and rules.',
        'https://support.microsoft.com/en-us/office/create-a-list-0d397414-d95f-41eb-addd-5e6eff41b083'
      ],
      DE: [
        'Lists: eine Liste zum Nachverfolgen erstellen',
        'Ersetzen Sie eine gemeinsame Excel-Datei durch eine Liste mit Spalten, Ansichten und Regeln.',
        'https://support.microsoft.com/de-de/office/create-a-list-0d397414-d95f-41eb-addd-5e6eff41b083'
      ]
    }
  },
  {
    module: 'sharepoint-news',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 810,
    minutes: 10,
    format: 'Guide',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'SharePoint : publier une actualité',
        'Rédigez une actualité pour l’intranet, soignez-la et touchez les bons collègues.',
        'https://support.microsoft.com/fr-fr/office/create-and-share-news-on-your-sharepoint-sites-495f8f1a-3bef-4045-b33a-55e5abe7aed7'
      ],
      NL: [
        'SharePoint: een nieuwsbericht publiceren',
        'Schrijf een nieuwsbericht voor het intranet, verzorg het en bereik de juiste collega’s.',
        'https://support.microsoft.com/nl-nl/office/create-and-share-news-on-your-sharepoint-sites-495f8f1a-3bef-4045-b33a-55e5abe7aed7'
      ],
      EN: [
        'SharePoint: publish a news post',
        'Write a news post for the intranet, polish it and reach the right colleagues.',
        'https://support.microsoft.com/en-us/office/create-and-share-news-on-your-sharepoint-sites-495f8f1a-3bef-4045-b33a-55e5abe7aed7'
      ],
      DE: [
        'SharePoint: eine Neuigkeit veröffentlichen',
        'Schreiben Sie eine Neuigkeit fürs Intranet, gestalten Sie sie und erreichen Sie die Richtigen.',
        'https://support.microsoft.com/de-de/office/create-and-share-news-on-your-sharepoint-sites-495f8f1a-3bef-4045-b33a-55e5abe7aed7'
      ]
    }
  },
  {
    module: 'sharepoint-pages',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 820,
    minutes: 20,
    format: 'Guide',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'SharePoint : construire une page',
        'Assemblez sections et composants, ajoutez images et documents, puis publiez.',
        'https://support.microsoft.com/fr-fr/office/create-and-use-modern-pages-on-a-sharepoint-site-b3d46deb-27a6-4b1e-87b8-df851e503dec'
      ],
      NL: [
        'SharePoint: een pagina bouwen',
        'Combineer secties en webonderdelen, voeg beelden en documenten toe en publiceer.',
        'https://support.microsoft.com/nl-nl/office/create-and-use-modern-pages-on-a-sharepoint-site-b3d46deb-27a6-4b1e-87b8-df851e503dec'
      ],
      EN: [
        'SharePoint: build a page',
        'Put sections and web parts together, add pictures and documents, and publish.',
        'https://support.microsoft.com/en-us/office/create-and-use-modern-pages-on-a-sharepoint-site-b3d46deb-27a6-4b1e-87b8-df851e503dec'
      ],
      DE: [
        'SharePoint: eine Seite aufbauen',
        'Kombinieren Sie Abschnitte und Webparts, fügen Sie Bilder und Dokumente ein und veröffentlichen Sie.',
        'https://support.microsoft.com/de-de/office/create-and-use-modern-pages-on-a-sharepoint-site-b3d46deb-27a6-4b1e-87b8-df851e503dec'
      ]
    }
  },
  {
    module: 'word-basics',
    audience: ['Everyone'],
    level: 'First steps',
    position: 830,
    minutes: 15,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : premiers pas dans un document',
        'Créez un document, mettez-le en forme, enregistrez-le et imprimez-le sans surprise.',
        'https://support.microsoft.com/fr-fr/office/basic-tasks-in-word-87b3243c-b0bf-4a29-82aa-09a681999fdc'
      ],
      NL: [
        'Word: eerste stappen in een document',
        'Maak een document, geef het vorm, bewaar het en druk het zonder verrassingen af.',
        'https://support.microsoft.com/nl-nl/office/basic-tasks-in-word-87b3243c-b0bf-4a29-82aa-09a681999fdc'
      ],
      EN: [
        'Word: first steps in a document',
        'Create a document, format it, save it and print it without surprises.',
        'https://support.microsoft.com/en-us/office/basic-tasks-in-word-87b3243c-b0bf-4a29-82aa-09a681999fdc'
      ],
      DE: [
        'Word: erste Schritte in einem Dokument',
        'Erstellen, formatieren, speichern und drucken Sie ein Dokument ohne Überraschungen.',
        'https://support.microsoft.com/de-de/office/basic-tasks-in-word-87b3243c-b0bf-4a29-82aa-09a681999fdc'
      ]
    }
  },
  {
    module: 'word-styles',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 840,
    minutes: 10,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : mettre en forme avec les styles',
        'Appliquez des styles de titre et changez tout un document en une fois.',
        'https://support.microsoft.com/fr-fr/office/apply-styles-f8b96097-4d25-4fac-8200-6139c8093109'
      ],
      NL: [
        'Word: opmaken met stijlen',
        'Geef titels een opmaakprofiel en wijzig de vorm van het hele document in één keer.',
        'https://support.microsoft.com/nl-nl/office/apply-styles-f8b96097-4d25-4fac-8200-6139c8093109'
      ],
      EN: [
        'Word: format with styles',
        'Apply heading styles and change a whole document in one go.',
        'https://support.microsoft.com/en-us/office/apply-styles-f8b96097-4d25-4fac-8200-6139c8093109'
      ],
      DE: [
        'Word: mit Formatvorlagen gestalten',
        'Weisen Sie Überschriften Formatvorlagen zu und ändern Sie ein ganzes Dokument auf einmal.',
        'https://support.microsoft.com/de-de/office/apply-styles-f8b96097-4d25-4fac-8200-6139c8093109'
      ]
    }
  },
  {
    module: 'word-table-of-contents',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 850,
    minutes: 10,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : insérer une table des matières',
        'Laissez Word la construire à partir de vos titres et la tenir à jour.',
        'https://support.microsoft.com/fr-fr/office/insert-a-table-of-contents-882e8564-0edb-435e-84b5-1d8552ccf0c0'
      ],
      NL: [
        'Word: een inhoudsopgave invoegen',
        'Laat Word de inhoudstafel uit uw titels opbouwen en up-to-date houden.',
        'https://support.microsoft.com/nl-nl/office/insert-a-table-of-contents-882e8564-0edb-435e-84b5-1d8552ccf0c0'
      ],
      EN: [
        'Word: insert a table of contents',
        'Let Word build it from your headings and keep it up to date.',
        'https://support.microsoft.com/en-us/office/insert-a-table-of-contents-882e8564-0edb-435e-84b5-1d8552ccf0c0'
      ],
      DE: [
        'Word: ein Inhaltsverzeichnis einfügen',
        'Lassen Sie Word das Verzeichnis aus Ihren Überschriften erstellen und aktuell halten.',
        'https://support.microsoft.com/de-de/office/insert-a-table-of-contents-882e8564-0edb-435e-84b5-1d8552ccf0c0'
      ]
    }
  },
  {
    module: 'copilot-word',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 860,
    minutes: 15,
    format: 'Guide',
    topics: ['Copilot', 'Word'],
    mandatory: false,
    seen: ['FR', 'EN'],
    versions: {
      FR: [
        'Copilot dans Word : rédiger un premier jet',
        'Partez d’une consigne et de vos propres fichiers, puis reprenez le texte en main.',
        'https://support.microsoft.com/fr-fr/office/r%C3%A9digez-et-ajoutez-du-contenu-avec-copilot-dans-word-069c91f0-9e42-4c9a-bbce-fddf5d581541'
      ],
      NL: [
        'Copilot in Word: een eerste versie schrijven',
        'Vertrek van een opdracht en uw eigen bestanden en werk de tekst daarna zelf af.',
        'https://support.microsoft.com/nl-nl/office/draft-and-add-content-with-copilot-in-word-069c91f0-9e42-4c9a-bbce-fddf5d581541'
      ],
      EN: [
        'Copilot in Word: write a first draft',
        'Start from an instruction and your own files, then make the text yours.',
        'https://support.microsoft.com/en-us/office/draft-and-add-content-with-copilot-in-word-069c91f0-9e42-4c9a-bbce-fddf5d581541'
      ],
      DE: [
        'Copilot in Word: einen ersten Entwurf schreiben',
        'Beginnen Sie mit einer Anweisung und eigenen Dateien und überarbeiten Sie den Text selbst.',
        'https://support.microsoft.com/de-de/office/draft-and-add-content-with-copilot-in-word-069c91f0-9e42-4c9a-bbce-fddf5d581541'
      ]
    }
  },
  {
    module: 'word-mail-merge',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 870,
    minutes: 20,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : réussir un publipostage',
        'Fusionnez une lettre et une liste Excel : courriers, mails ou étiquettes personnalisés.',
        'https://support.microsoft.com/fr-fr/office/use-mail-merge-for-bulk-email-letters-labels-and-envelopes-f488ed5b-b849-4c11-9cff-932c49474705'
      ],
      NL: [
        'Word: afdruk samenvoegen (mailmerge)',
        'Combineer een brief met een Excel-lijst voor persoonlijke brieven, mails of etiketten.',
        'https://support.microsoft.com/nl-nl/office/use-mail-merge-for-bulk-email-letters-labels-and-envelopes-f488ed5b-b849-4c11-9cff-932c49474705'
      ],
      EN: [
        'Word: run a mail merge',
        'Combine a letter with an Excel list for personal letters, mails or labels.',
        'https://support.microsoft.com/en-us/office/use-mail-merge-for-bulk-email-letters-labels-and-envelopes-f488ed5b-b849-4c11-9cff-932c49474705'
      ],
      DE: [
        'Word: einen Serienbrief erstellen',
        'Verbinden Sie einen Brief mit einer Excel-Liste für persönliche Briefe, E-Mails oder Etiketten.',
        'https://support.microsoft.com/de-de/office/use-mail-merge-for-bulk-email-letters-labels-and-envelopes-f488ed5b-b849-4c11-9cff-932c49474705'
      ]
    }
  },
  {
    module: 'word-accessible',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 880,
    minutes: 15,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : rédiger un document accessible',
        'Titres, textes de remplacement, liens clairs et contrastes : soyez lisible pour tous.',
        'https://support.microsoft.com/fr-fr/office/make-your-word-documents-accessible-to-people-with-disabilities-d9bf3683-87ac-47ea-b91a-78dcacb3c66d'
      ],
      NL: [
        'Word: een toegankelijk document schrijven',
        'Koppen, alternatieve tekst, duidelijke links en contrast: zo kan iedereen u lezen.',
        'https://support.microsoft.com/nl-nl/office/make-your-word-documents-accessible-to-people-with-disabilities-d9bf3683-87ac-47ea-b91a-78dcacb3c66d'
      ],
      EN: [
        'Word: write an accessible document',
        'Headings, alt text, clear links and contrast: be readable for everyone.',
        'https://support.microsoft.com/en-us/office/make-your-word-documents-accessible-to-people-with-disabilities-d9bf3683-87ac-47ea-b91a-78dcacb3c66d'
      ],
      DE: [
        'Word: ein barrierefreies Dokument schreiben',
        'Überschriften, Alternativtexte, klare Links und Kontraste: So werden Sie von allen gelesen.',
        'https://support.microsoft.com/de-de/office/make-your-word-documents-accessible-to-people-with-disabilities-d9bf3683-87ac-47ea-b91a-78dcacb3c66d'
      ]
    }
  },
  {
    module: 'excel-basics',
    audience: ['Everyone'],
    level: 'First steps',
    position: 890,
    minutes: 15,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : premiers pas dans un classeur',
        'Saisissez des données, mettez-les en forme, faites une somme et imprimez proprement.',
        'https://support.microsoft.com/fr-fr/office/basic-tasks-in-excel-dc775dd1-fa52-430f-9c3c-d998d1735fca'
      ],
      NL: [
        'Excel: eerste stappen in een werkmap',
        'Voer gegevens in, maak ze op, maak een som en druk alles netjes af.',
        'https://support.microsoft.com/nl-nl/office/basic-tasks-in-excel-dc775dd1-fa52-430f-9c3c-d998d1735fca'
      ],
      EN: [
        'Excel: first steps in a workbook',
        'Enter data, format it, add it up and print it neatly.',
        'https://support.microsoft.com/en-us/office/basic-tasks-in-excel-dc775dd1-fa52-430f-9c3c-d998d1735fca'
      ],
      DE: [
        'Excel: erste Schritte in einer Arbeitsmappe',
        'Geben Sie Daten ein, formatieren und summieren Sie sie und drucken Sie sauber aus.',
        'https://support.microsoft.com/de-de/office/basic-tasks-in-excel-dc775dd1-fa52-430f-9c3c-d998d1735fca'
      ]
    }
  },
  {
    module: 'excel-filter',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 900,
    minutes: 10,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : filtrer une liste',
        'N’affichez que les lignes utiles, par texte, date, nombre ou couleur.',
        'https://support.microsoft.com/fr-fr/office/filter-data-in-a-range-or-table-01832226-31b5-4568-8806-38c37dcc180e'
      ],
      NL: [
        'Excel: een lijst filteren',
        'Toon enkel de rijen die u nodig hebt, op tekst, datum, getal of kleur.',
        'https://support.microsoft.com/nl-nl/office/filter-data-in-a-range-or-table-01832226-31b5-4568-8806-38c37dcc180e'
      ],
      EN: [
        'Excel: filter a list',
        'Show only the rows you need, by text, date, number or colour.',
        'https://support.microsoft.com/en-us/office/filter-data-in-a-range-or-table-01832226-31b5-4568-8806-38c37dcc180e'
      ],
      DE: [
        'Excel: eine Liste filtern',
        'Zeigen Sie nur die nötigen Zeilen, nach Text, Datum, Zahl oder Farbe.',
        'https://support.microsoft.com/de-de/office/filter-data-in-a-range-or-table-01832226-31b5-4568-8806-38c37dcc180e'
      ]
    }
  },
  {
    module: 'excel-tables',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 910,
    minutes: 10,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : transformer une liste en tableau',
        'Gagnez le tri, les filtres et les totaux, et des formules qui suivent les nouvelles lignes.',
        'https://support.microsoft.com/fr-fr/office/create-and-format-tables-e81aa349-b006-4f8a-9806-5af9df0ac664'
      ],
      NL: [
        'Excel: van een lijst een tabel maken',
        'Krijg sorteren, filters en totalen erbij, en formules die nieuwe rijen volgen.',
        'https://support.microsoft.com/nl-nl/office/create-and-format-tables-e81aa349-b006-4f8a-9806-5af9df0ac664'
      ],
      EN: [
        'Excel: turn a list into a table',
        'Gain sorting, filters and totals, and formulas that follow new rows.',
        'https://support.microsoft.com/en-us/office/create-and-format-tables-e81aa349-b006-4f8a-9806-5af9df0ac664'
      ],
      DE: [
        'Excel: aus einer Liste eine Tabelle machen',
        'Gewinnen Sie Sortierung, Filter und Summen sowie Formeln, die neuen Zeilen folgen.',
        'https://support.microsoft.com/de-de/office/create-and-format-tables-e81aa349-b006-4f8a-9806-5af9df0ac664'
      ]
    }
  },
  {
    module: 'excel-charts',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 920,
    minutes: 15,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : créer un graphique de A à Z',
        'Choisissez le bon type de graphique, puis soignez titres, axes et couleurs.',
        'https://support.microsoft.com/fr-fr/office/create-a-chart-from-start-to-finish-0baf399e-dd61-4e18-8a73-b3fd5d5680c2'
      ],
      NL: [
        'Excel: een grafiek maken van a tot z',
        'Kies het juiste type grafiek en verzorg titels, assen en kleuren.',
        'https://support.microsoft.com/nl-nl/office/create-a-chart-from-start-to-finish-0baf399e-dd61-4e18-8a73-b3fd5d5680c2'
      ],
      EN: [
        'Excel: build a chart from scratch',
        'Pick the right type of chart, then tidy titles, axes and colours.',
        'https://support.microsoft.com/en-us/office/create-a-chart-from-start-to-finish-0baf399e-dd61-4e18-8a73-b3fd5d5680c2'
      ],
      DE: [
        'Excel: ein Diagramm von Anfang an erstellen',
        'Wählen Sie den passenden Diagrammtyp und gestalten Sie Titel, Achsen und Farben.',
        'https://support.microsoft.com/de-de/office/create-a-chart-from-start-to-finish-0baf399e-dd61-4e18-8a73-b3fd5d5680c2'
      ]
    }
  },
  {
    module: 'excel-dropdown',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 930,
    minutes: 10,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : ajouter une liste déroulante',
        'Proposez des choix fixes dans une cellule et évitez les fautes de saisie.',
        'https://support.microsoft.com/fr-fr/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b'
      ],
      NL: [
        'Excel: een keuzelijst toevoegen',
        'Bied vaste keuzes aan in een cel en voorkom typefouten.',
        'https://support.microsoft.com/nl-nl/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b'
      ],
      EN: [
        'Excel: add a drop-down list',
        'Offer fixed choices in a cell and keep typing errors out.',
        'https://support.microsoft.com/en-us/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b'
      ],
      DE: [
        'Excel: eine Dropdownliste einfügen',
        'Bieten Sie feste Auswahlwerte in einer Zelle an und vermeiden Sie Tippfehler.',
        'https://support.microsoft.com/de-de/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b'
      ]
    }
  },
  {
    module: 'excel-conditional-formatting',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 940,
    minutes: 15,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : la mise en forme conditionnelle',
        'Colorez les cellules selon leur valeur et faites ressortir retards, doublons et écarts.',
        'https://support.microsoft.com/fr-fr/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f'
      ],
      NL: [
        'Excel: voorwaardelijke opmaak',
        'Kleur cellen volgens hun waarde en laat achterstand, dubbels en afwijkingen opvallen.',
        'https://support.microsoft.com/nl-nl/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f'
      ],
      EN: [
        'Excel: conditional formatting',
        'Colour cells by their value and make delays, duplicates and gaps stand out.',
        'https://support.microsoft.com/en-us/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f'
      ],
      DE: [
        'Excel: bedingte Formatierung',
        'Färben Sie Zellen nach ihrem Wert und heben Sie Verzüge, Duplikate und Abweichungen hervor.',
        'https://support.microsoft.com/de-de/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f'
      ]
    }
  },
  {
    module: 'copilot-excel',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 950,
    minutes: 15,
    format: 'Guide',
    topics: ['Copilot', 'Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans Excel : premiers pas',
        'Demandez une formule, un tri ou une tendance en langage courant, et vérifiez le résultat.',
        'https://support.microsoft.com/fr-fr/office/get-started-with-copilot-in-excel-d7110502-0334-4b4f-a175-a73abdfc118a'
      ],
      NL: [
        'Copilot in Excel: eerste stappen',
        'Vraag een formule, een sortering of een trend in gewone taal en controleer het resultaat.',
        'https://support.microsoft.com/nl-nl/office/get-started-with-copilot-in-excel-d7110502-0334-4b4f-a175-a73abdfc118a'
      ],
      EN: [
        'Copilot in Excel: first steps',
        'Ask for a formula, a sort or a trend in plain words, and check the result.',
        'https://support.microsoft.com/en-us/office/get-started-with-copilot-in-excel-d7110502-0334-4b4f-a175-a73abdfc118a'
      ],
      DE: [
        'Copilot in Excel: erste Schritte',
        'Fragen Sie in Alltagssprache nach Formel, Sortierung oder Trend und prüfen Sie das Ergebnis.',
        'https://support.microsoft.com/de-de/office/get-started-with-copilot-in-excel-d7110502-0334-4b4f-a175-a73abdfc118a'
      ]
    }
  },
  {
    module: 'excel-xlookup',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 960,
    minutes: 20,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : croiser deux listes avec RECHERCHEX',
        'Ramenez une donnée d’une autre liste et décidez quoi afficher quand rien n’est trouvé.',
        'https://support.microsoft.com/fr-fr/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929'
      ],
      NL: [
        'Excel: twee lijsten koppelen met X.ZOEKEN',
        'Haal een gegeven op uit een andere lijst en bepaal wat er staat als niets gevonden wordt.',
        'https://support.microsoft.com/nl-nl/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929'
      ],
      EN: [
        'Excel: match two lists with XLOOKUP',
        'Fetch a value from another list and decide what shows when nothing is found.',
        'https://support.microsoft.com/en-us/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929'
      ],
      DE: [
        'Excel: zwei Listen mit XVERWEIS abgleichen',
        'Holen Sie Werte aus einer anderen Liste und legen Sie fest, was ohne Treffer erscheint.',
        'https://support.microsoft.com/de-de/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929'
      ]
    }
  },
  {
    module: 'excel-power-query',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 970,
    minutes: 25,
    format: 'Guide',
    topics: ['Excel', 'Power BI'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : nettoyer des données avec Power Query',
        'Importez, nettoyez et rassemblez plusieurs fichiers, puis actualisez le tout en un clic.',
        'https://support.microsoft.com/fr-fr/office/about-power-query-in-excel-7104fbee-9e62-4cb9-a02e-5bfb1a6c536a'
      ],
      NL: [
        'Excel: gegevens opschonen met Power Query',
        'Importeer, schoon op en voeg bestanden samen, en vernieuw alles met één klik.',
        'https://support.microsoft.com/nl-nl/office/about-power-query-in-excel-7104fbee-9e62-4cb9-a02e-5bfb1a6c536a'
      ],
      EN: [
        'Excel: clean up data with Power Query',
        'Import, clean and combine several files, then refresh the lot in one click.',
        'https://support.microsoft.com/en-us/office/about-power-query-in-excel-7104fbee-9e62-4cb9-a02e-5bfb1a6c536a'
      ],
      DE: [
        'Excel: Daten mit Power Query bereinigen',
        'Importieren, bereinigen und verbinden Sie Dateien und aktualisieren Sie alles mit einem Klick.',
        'https://support.microsoft.com/de-de/office/about-power-query-in-excel-7104fbee-9e62-4cb9-a02e-5bfb1a6c536a'
      ]
    }
  },
  {
    module: 'powerpoint-designer',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 980,
    minutes: 5,
    format: 'Guide',
    topics: ['PowerPoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'PowerPoint : des diapositives soignées avec Designer',
        'Laissez Designer proposer une mise en page et gardez celle qui sert votre message.',
        'https://support.microsoft.com/fr-fr/office/create-professional-slide-layouts-with-designer-53c77d7b-dc40-45c2-b684-81415eac0617'
      ],
      NL: [
        'PowerPoint: verzorgde dia’s met Designer',
        'Laat Designer een indeling voorstellen en kies wat bij uw boodschap past.',
        'https://support.microsoft.com/nl-nl/office/create-professional-slide-layouts-with-designer-53c77d7b-dc40-45c2-b684-81415eac0617'
      ],
      EN: [
        'PowerPoint: polished slides with Designer',
        'Let Designer suggest a layout and keep the one that serves your message.',
        'https://support.microsoft.com/office/create-professional-slide-layouts-with-designer-53c77d7b-dc40-45c2-b684-81415eac0617'
      ],
      DE: [
        'PowerPoint: ansprechende Folien mit Designer',
        'Lassen Sie sich Layouts vorschlagen und wählen Sie das, das Ihre Botschaft trägt.',
        'https://support.microsoft.com/de-de/office/create-professional-slide-layouts-with-designer-53c77d7b-dc40-45c2-b684-81415eac0617'
      ]
    }
  },
  {
    module: 'powerpoint-presenter-view',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 990,
    minutes: 10,
    format: 'Guide',
    topics: ['PowerPoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'PowerPoint : présenter avec le mode Présentateur',
        'Gardez vos notes, le chrono et la diapositive suivante sous les yeux, sans les montrer.',
        'https://support.microsoft.com/fr-fr/office/start-the-presentation-and-see-your-notes-in-presenter-view-4de90e28-487e-435c-9401-eb49a3801257'
      ],
      NL: [
        'PowerPoint: presenteren met de presentatorweergave',
        'Houd notities, tijd en volgende dia in het oog zonder dat het publiek ze ziet.',
        'https://support.microsoft.com/nl-nl/office/start-the-presentation-and-see-your-notes-in-presenter-view-4de90e28-487e-435c-9401-eb49a3801257'
      ],
      EN: [
        'PowerPoint: present with Presenter view',
        'Keep your notes, the timer and the next slide in view without showing them.',
        'https://support.microsoft.com/en-us/office/start-the-presentation-and-see-your-notes-in-presenter-view-4de90e28-487e-435c-9401-eb49a3801257'
      ],
      DE: [
        'PowerPoint: mit der Referentenansicht präsentieren',
        'Behalten Sie Notizen, Zeit und nächste Folie im Blick, ohne sie zu zeigen.',
        'https://support.microsoft.com/de-de/office/start-the-presentation-and-see-your-notes-in-presenter-view-4de90e28-487e-435c-9401-eb49a3801257'
      ]
    }
  },
  {
    module: 'copilot-powerpoint',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1000,
    minutes: 15,
    format: 'Guide',
    topics: ['Copilot', 'PowerPoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans PowerPoint : créer une présentation',
        'Passez d’une consigne ou d’un document Word à une première version de diapositives.',
        'https://support.microsoft.com/fr-fr/powerpoint/copilot/create-a-new-presentation-with-copilot-in-powerpoint'
      ],
      NL: [
        'Copilot in PowerPoint: een presentatie maken',
        'Ga van een opdracht of een Word-document naar een eerste versie van uw dia’s.',
        'https://support.microsoft.com/nl-nl/powerpoint/copilot/create-a-new-presentation-with-copilot-in-powerpoint'
      ],
      EN: [
        'Copilot in PowerPoint: create a presentation',
        'Go from an instruction or a Word document to a first set of slides.',
        'https://support.microsoft.com/en-us/powerpoint/copilot/create-a-new-presentation-with-copilot-in-powerpoint'
      ],
      DE: [
        'Copilot in PowerPoint: eine Präsentation erstellen',
        'Machen Sie aus einer Anweisung oder einem Word-Dokument einen ersten Foliensatz.',
        'https://support.microsoft.com/de-de/powerpoint/copilot/create-a-new-presentation-with-copilot-in-powerpoint'
      ]
    }
  },
  {
    module: 'powerpoint-slide-master',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1010,
    minutes: 15,
    format: 'Guide',
    topics: ['PowerPoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'PowerPoint : le masque des diapositives',
        'Réglez une seule fois polices, couleurs et logo pour toute la présentation.',
        'https://support.microsoft.com/fr-fr/office/what-is-a-slide-master-b9abb2a0-7aef-4257-a14e-4329c904da54'
      ],
      NL: [
        'PowerPoint: het diamodel',
        'Stel lettertypes, kleuren en logo één keer in voor de hele presentatie.',
        'https://support.microsoft.com/nl-nl/office/what-is-a-slide-master-b9abb2a0-7aef-4257-a14e-4329c904da54'
      ],
      EN: [
        'PowerPoint: the slide master',
        'Set fonts, colours and logo once for the whole presentation.',
        'https://support.microsoft.com/en-us/office/what-is-a-slide-master-b9abb2a0-7aef-4257-a14e-4329c904da54'
      ],
      DE: [
        'PowerPoint: der Folienmaster',
        'Legen Sie Schriften, Farben und Logo einmal für die ganze Präsentation fest.',
        'https://support.microsoft.com/de-de/office/what-is-a-slide-master-b9abb2a0-7aef-4257-a14e-4329c904da54'
      ]
    }
  },
  {
    module: 'onenote-share',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1020,
    minutes: 10,
    format: 'Guide',
    topics: ['OneNote'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneNote : partager un bloc-notes',
        'Ouvrez vos notes d’équipe aux bons collègues, en lecture ou en modification.',
        'https://support.microsoft.com/fr-fr/onenote/onenote-help-and-learning/how-to-share-a-onenote-notebook'
      ],
      NL: [
        'OneNote: een notitieblok delen',
        'Stel teamnotities open voor de juiste collega’s, om te lezen of te bewerken.',
        'https://support.microsoft.com/nl-nl/onenote/onenote-help-and-learning/how-to-share-a-onenote-notebook'
      ],
      EN: [
        'OneNote: share a notebook',
        'Open team notes to the right colleagues, to read or to edit.',
        'https://support.microsoft.com/en-us/onenote/onenote-help-and-learning/how-to-share-a-onenote-notebook'
      ],
      DE: [
        'OneNote: ein Notizbuch teilen',
        'Geben Sie Teamnotizen für die richtigen Kollegen frei, zum Lesen oder Bearbeiten.',
        'https://support.microsoft.com/de-de/onenote/onenote-help-and-learning/how-to-share-a-onenote-notebook'
      ]
    }
  },
  {
    module: 'onenote-search',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1030,
    minutes: 5,
    format: 'Guide',
    topics: ['OneNote'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneNote : retrouver une note',
        'Cherchez un mot dans tous vos blocs-notes, même dans une image ou une note manuscrite.',
        'https://support.microsoft.com/fr-fr/office/search-notes-in-onenote-539c3b56-accb-4e16-834d-61a6252ad65b'
      ],
      NL: [
        'OneNote: een notitie terugvinden',
        'Zoek een woord in al uw notitieblokken, ook in een afbeelding of in handschrift.',
        'https://support.microsoft.com/nl-nl/office/search-notes-in-onenote-539c3b56-accb-4e16-834d-61a6252ad65b'
      ],
      EN: [
        'OneNote: find a note again',
        'Look for a word in all your notebooks, in pictures and handwriting too.',
        'https://support.microsoft.com/en-us/office/search-notes-in-onenote-539c3b56-accb-4e16-834d-61a6252ad65b'
      ],
      DE: [
        'OneNote: eine Notiz wiederfinden',
        'Suchen Sie ein Wort in allen Notizbüchern, auch in Bildern oder Handschrift.',
        'https://support.microsoft.com/de-de/office/search-notes-in-onenote-539c3b56-accb-4e16-834d-61a6252ad65b'
      ]
    }
  },
  {
    module: 'onenote-templates',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1040,
    minutes: 10,
    format: 'Guide',
    topics: ['OneNote'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneNote : des modèles de page sur mesure',
        'Préparez une fois votre compte rendu type et repartez-en à chaque réunion.',
        'https://support.microsoft.com/fr-fr/onenote/create-or-customize-page-templates'
      ],
      NL: [
        'OneNote: paginasjablonen op maat',
        'Maak één keer uw vaste verslag klaar en vertrek er bij elke vergadering van.',
        'https://support.microsoft.com/nl-nl/onenote/create-or-customize-page-templates'
      ],
      EN: [
        'OneNote: page templates of your own',
        'Prepare your standard minutes once and start from them at every meeting.',
        'https://support.microsoft.com/en-us/onenote/create-or-customize-page-templates'
      ],
      DE: [
        'OneNote: eigene Seitenvorlagen',
        'Bereiten Sie Ihr Protokoll einmal vor und beginnen Sie jede Besprechung damit.',
        'https://support.microsoft.com/de-de/onenote/create-or-customize-page-templates'
      ]
    }
  },
  {
    module: 'copilot-onenote',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1050,
    minutes: 10,
    format: 'Guide',
    topics: ['Copilot', 'OneNote'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans OneNote : faire parler ses notes',
        'Résumez de longues notes, tirez-en une liste de tâches et reformulez un passage.',
        'https://support.microsoft.com/fr-fr/office/welcome-to-copilot-in-onenote-34b30802-02ae-4676-a88c-82f8d5e586dd'
      ],
      NL: [
        'Copilot in OneNote: meer uit uw notities halen',
        'Vat lange notities samen, maak er een takenlijst van en herschrijf een passage.',
        'https://support.microsoft.com/nl-nl/office/welcome-to-copilot-in-onenote-34b30802-02ae-4676-a88c-82f8d5e586dd'
      ],
      EN: [
        'Copilot in OneNote: get more out of your notes',
        'Sum up long notes, draw a task list from them and rewrite a passage.',
        'https://support.microsoft.com/en-us/office/welcome-to-copilot-in-onenote-34b30802-02ae-4676-a88c-82f8d5e586dd'
      ],
      DE: [
        'Copilot in OneNote: mehr aus Notizen machen',
        'Fassen Sie lange Notizen zusammen, leiten Sie Aufgaben ab und formulieren Sie um.',
        'https://support.microsoft.com/de-de/office/welcome-to-copilot-in-onenote-34b30802-02ae-4676-a88c-82f8d5e586dd'
      ]
    }
  },
  {
    module: 'planner-create-plan',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1060,
    minutes: 10,
    format: 'Guide',
    topics: ['Planner'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Planner : créer un plan d’équipe',
        'Partez d’un modèle ou de zéro, ajoutez des compartiments et invitez votre équipe.',
        'https://support.microsoft.com/fr-fr/office/create-a-plan-in-planner-cbbf3772-4fdd-4f49-aa92-dc2203c062d7'
      ],
      NL: [
        'Planner: een teamplan maken',
        'Vertrek van een sjabloon of van nul, voeg buckets toe en nodig uw team uit.',
        'https://support.microsoft.com/nl-nl/office/create-a-plan-in-planner-cbbf3772-4fdd-4f49-aa92-dc2203c062d7'
      ],
      EN: [
        'Planner: create a team plan',
        'Start from a template or from nothing, add buckets and invite your team.',
        'https://support.microsoft.com/en-us/office/create-a-plan-in-planner-cbbf3772-4fdd-4f49-aa92-dc2203c062d7'
      ],
      DE: [
        'Planner: einen Teamplan erstellen',
        'Beginnen Sie mit einer Vorlage oder leer, legen Sie Buckets an und laden Sie Ihr Team ein.',
        'https://support.microsoft.com/de-de/office/create-a-plan-in-planner-cbbf3772-4fdd-4f49-aa92-dc2203c062d7'
      ]
    }
  },
  {
    module: 'planner-todo',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1070,
    minutes: 5,
    format: 'Guide',
    topics: ['Planner'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'To Do : voir ses tâches Planner au même endroit',
        'Réunissez dans To Do votre liste personnelle et les tâches que l’équipe vous confie.',
        'https://support.microsoft.com/fr-fr/office/see-planner-tasks-in-microsoft-to-do-4cac0115-4e4c-44f7-80ae-d1e25ec0527e'
      ],
      NL: [
        'To Do: uw Planner-taken op één plek',
        'Breng in To Do uw eigen takenlijst samen met de taken die het team u geeft.',
        'https://support.microsoft.com/nl-nl/office/see-planner-tasks-in-microsoft-to-do-4cac0115-4e4c-44f7-80ae-d1e25ec0527e'
      ],
      EN: [
        'To Do: your Planner tasks in one place',
        'Bring your own to-do list and the tasks your team gives you together in To Do.',
        'https://support.microsoft.com/en-us/office/see-planner-tasks-in-microsoft-to-do-4cac0115-4e4c-44f7-80ae-d1e25ec0527e'
      ],
      DE: [
        'To Do: Planner-Aufgaben an einem Ort',
        'Führen Sie in To Do Ihre eigene Liste und die Aufgaben des Teams zusammen.',
        'https://support.microsoft.com/de-de/office/see-planner-tasks-in-microsoft-to-do-4cac0115-4e4c-44f7-80ae-d1e25ec0527e'
      ]
    }
  },
  {
    module: 'planner-schedule',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1080,
    minutes: 10,
    format: 'Guide',
    topics: ['Planner'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Planner : suivre les échéances sur un calendrier',
        'Voyez les tâches en retard, glissez-les à une autre date et tenez les délais.',
        'https://support.microsoft.com/fr-fr/office/use-schedule-view-in-microsoft-planner-1b46f8a4-a29a-4d18-8276-4e4d2af5a953'
      ],
      NL: [
        'Planner: deadlines volgen op een kalender',
        'Zie welke taken te laat zijn, versleep ze naar een nieuwe datum en blijf op schema.',
        'https://support.microsoft.com/nl-nl/office/use-schedule-view-in-microsoft-planner-1b46f8a4-a29a-4d18-8276-4e4d2af5a953'
      ],
      EN: [
        'Planner: follow deadlines on a calendar',
        'See which tasks are late, drag them to a new date and keep the project on time.',
        'https://support.microsoft.com/en-us/office/use-schedule-view-in-microsoft-planner-1b46f8a4-a29a-4d18-8276-4e4d2af5a953'
      ],
      DE: [
        'Planner: Fristen im Kalender verfolgen',
        'Erkennen Sie verspätete Aufgaben, ziehen Sie sie auf ein neues Datum und bleiben Sie im Plan.',
        'https://support.microsoft.com/de-de/office/use-schedule-view-in-microsoft-planner-1b46f8a4-a29a-4d18-8276-4e4d2af5a953'
      ]
    }
  },
  {
    module: 'forms-who-answers',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1090,
    minutes: 5,
    format: 'Guide',
    topics: ['Forms'],
    mandatory: false,
    seen: [],
    versions: {
      FR: [
        'Forms : choisir qui peut répondre',
        'Ouvrez un formulaire à tous ou aux seuls collègues, en anonyme ou non.',
        'https://support.microsoft.com/fr-fr/topic/choose-who-can-fill-out-a-form-or-quiz-c90c641e-6f88-45c5-9cb9-aca2b4083949'
      ],
      NL: [
        'Forms: kiezen wie mag antwoorden',
        'Stel een formulier open voor iedereen of enkel voor collega’s, al dan niet anoniem.',
        'https://support.microsoft.com/nl-nl/topic/choose-who-can-fill-out-a-form-or-quiz-c90c641e-6f88-45c5-9cb9-aca2b4083949'
      ],
      EN: [
        'Forms: choose who can answer',
        'Open a form to all or to colleagues only, with or without anonymous answers.',
        'https://support.microsoft.com/en-us/topic/choose-who-can-fill-out-a-form-or-quiz-c90c641e-6f88-45c5-9cb9-aca2b4083949'
      ],
      DE: [
        'Forms: festlegen, wer antworten darf',
        'Öffnen Sie ein Formular für alle oder nur für Kollegen, anonym oder mit Namen.',
        'https://support.microsoft.com/de-de/topic/choose-who-can-fill-out-a-form-or-quiz-c90c641e-6f88-45c5-9cb9-aca2b4083949'
      ]
    }
  },
  {
    module: 'forms-branching',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1100,
    minutes: 10,
    format: 'Guide',
    topics: ['Forms'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Forms : des questions qui dépendent des réponses',
        'Ajoutez des branches pour que chacun ne voie que les questions qui le concernent.',
        'https://support.microsoft.com/fr-fr/office/use-branching-logic-in-microsoft-forms-16634fda-eddb-44da-856d-6a8213f0d8bb'
      ],
      NL: [
        'Forms: vragen die van antwoorden afhangen',
        'Voeg vertakkingen toe, zodat iedereen alleen de passende vragen te zien krijgt.',
        'https://support.microsoft.com/nl-nl/office/use-branching-logic-in-microsoft-forms-16634fda-eddb-44da-856d-6a8213f0d8bb'
      ],
      EN: [
        'Forms: questions that depend on answers',
        'Add branching so that people only see the questions meant for them.',
        'https://support.microsoft.com/en-us/office/use-branching-logic-in-microsoft-forms-16634fda-eddb-44da-856d-6a8213f0d8bb'
      ],
      DE: [
        'Forms: Fragen, die von Antworten abhängen',
        'Fügen Sie Verzweigungen ein, damit alle nur die passenden Fragen sehen.',
        'https://support.microsoft.com/de-de/office/use-branching-logic-in-microsoft-forms-16634fda-eddb-44da-856d-6a8213f0d8bb'
      ]
    }
  },
  {
    module: 'forms-flow',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 1110,
    minutes: 15,
    format: 'Guide',
    topics: ['Forms', 'Power Automate'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Forms et Power Automate : traiter chaque réponse',
        'Faites partir un mail, une tâche ou une ligne de liste dès qu’une réponse arrive.',
        'https://learn.microsoft.com/fr-fr/power-automate/forms/overview'
      ],
      NL: [
        'Forms en Power Automate: elk antwoord verwerken',
        'Start een mail, een taak of een nieuwe rij zodra er een antwoord binnenkomt.',
        'https://learn.microsoft.com/nl-nl/power-automate/forms/overview'
      ],
      EN: [
        'Forms and Power Automate: act on every answer',
        'Send a mail, create a task or add a list row as soon as an answer comes in.',
        'https://learn.microsoft.com/en-us/power-automate/forms/overview'
      ],
      DE: [
        'Forms und Power Automate: jede Antwort verarbeiten',
        'Lösen Sie bei jeder Antwort eine E-Mail, eine Aufgabe oder einen Listeneintrag aus.',
        'https://learn.microsoft.com/de-de/power-automate/forms/overview'
      ]
    }
  },
  {
    module: 'powerautomate-approvals',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 1120,
    minutes: 20,
    format: 'Guide',
    topics: ['Power Automate'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Power Automate : mettre en place une approbation',
        'Faites circuler congés, notes de frais ou documents jusqu’à l’accord du responsable.',
        'https://learn.microsoft.com/fr-fr/power-automate/get-started-approvals'
      ],
      NL: [
        'Power Automate: een goedkeuring opzetten',
        'Laat verlof, onkosten of documenten rondgaan tot het akkoord van de leidinggevende.',
        'https://learn.microsoft.com/nl-nl/power-automate/get-started-approvals'
      ],
      EN: [
        'Power Automate: set up an approval',
        'Route leave, expenses or documents until the manager has agreed.',
        'https://learn.microsoft.com/en-us/power-automate/get-started-approvals'
      ],
      DE: [
        'Power Automate: eine Genehmigung einrichten',
        'Leiten Sie Urlaub, Spesen oder Dokumente weiter, bis die Führungskraft zustimmt.',
        'https://learn.microsoft.com/de-de/power-automate/get-started-approvals'
      ]
    }
  },
  {
    module: 'powerautomate-path',
    audience: ['Ambassador', 'Everyone'],
    level: 'Advanced',
    position: 1130,
    minutes: 240,
    format: 'E-learning',
    topics: ['Power Automate'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Power Automate : automatiser un processus, le parcours',
        'Construisez pas à pas des flux complets, des déclencheurs aux approbations.',
        'https://learn.microsoft.com/fr-fr/training/paths/automate-process-power-automate/'
      ],
      NL: [
        'Power Automate: een proces automatiseren, leertraject',
        'Bouw stap voor stap volledige flows, van trigger tot goedkeuring.',
        'https://learn.microsoft.com/nl-nl/training/paths/automate-process-power-automate/'
      ],
      EN: [
        'Power Automate: automate a process, the learning path',
        'Build complete flows step by step, from triggers to approvals.',
        'https://learn.microsoft.com/en-us/training/paths/automate-process-power-automate/'
      ],
      DE: [
        'Power Automate: Prozesse automatisieren, der Lernpfad',
        'Bauen Sie Schritt für Schritt vollständige Flows, vom Auslöser bis zur Genehmigung.',
        'https://learn.microsoft.com/de-de/training/paths/automate-process-power-automate/'
      ]
    }
  },
  {
    module: 'powerbi-create-report',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 1140,
    minutes: 25,
    format: 'Guide',
    topics: ['Power BI', 'Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Power BI : créer un rapport à partir d’Excel',
        'Chargez un fichier Excel, posez vos premiers visuels et enregistrez un rapport interactif.',
        'https://learn.microsoft.com/fr-fr/power-bi/create-reports/service-report-create-new'
      ],
      NL: [
        'Power BI: een rapport maken vanuit Excel',
        'Laad een Excel-bestand, plaats uw eerste visuals en bewaar een interactief rapport.',
        'https://learn.microsoft.com/nl-nl/power-bi/create-reports/service-report-create-new'
      ],
      EN: [
        'Power BI: create a report from Excel',
        'Load an Excel file, place your first visuals and save an interactive report.',
        'https://learn.microsoft.com/power-bi/create-reports/service-report-create-new'
      ],
      DE: [
        'Power BI: einen Bericht aus Excel erstellen',
        'Laden Sie eine Excel-Datei, platzieren Sie erste Visuals und speichern Sie den Bericht.',
        'https://learn.microsoft.com/de-de/power-bi/create-reports/service-report-create-new'
      ]
    }
  },
  {
    module: 'powerbi-path',
    audience: ['Ambassador', 'Everyone'],
    level: 'Advanced',
    position: 1150,
    minutes: 480,
    format: 'E-learning',
    topics: ['Power BI'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Power BI : créer et utiliser des rapports, le parcours',
        'Des données au tableau de bord partagé : modélisez, visualisez et publiez par la pratique.',
        'https://learn.microsoft.com/fr-fr/training/paths/create-use-analytics-reports-power-bi/'
      ],
      NL: [
        'Power BI: rapporten maken en gebruiken, leertraject',
        'Van gegevens tot gedeeld dashboard: leer al doende modelleren, visualiseren en publiceren.',
        'https://learn.microsoft.com/nl-nl/training/paths/create-use-analytics-reports-power-bi/'
      ],
      EN: [
        'Power BI: create and use reports, the learning path',
        'From data to a shared dashboard: learn to model, visualise and publish by doing.',
        'https://learn.microsoft.com/en-us/training/paths/create-use-analytics-reports-power-bi/'
      ],
      DE: [
        'Power BI: Berichte erstellen und nutzen, der Lernpfad',
        'Von Daten zum geteilten Dashboard: Üben Sie Modellieren, Visualisieren und Veröffentlichen.',
        'https://learn.microsoft.com/de-de/training/paths/create-use-analytics-reports-power-bi/'
      ]
    }
  },
  {
    module: 'copilot-pages',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1160,
    minutes: 10,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['FR'],
    versions: {
      FR: [
        'Copilot Pages : garder et partager une réponse',
        'Transformez une réponse de Copilot en page que l’équipe complète et corrige.',
        'https://support.microsoft.com/fr-fr/microsoft-365-copilot/get-started-with-microsoft-365-copilot-pages'
      ],
      NL: [
        'Copilot Pages: een antwoord bewaren en delen',
        'Maak van een Copilot-antwoord een pagina die het team aanvult en verbetert.',
        'https://support.microsoft.com/nl-nl/microsoft-365-copilot/get-started-with-microsoft-365-copilot-pages'
      ],
      EN: [
        'Copilot Pages: keep and share an answer',
        'Turn a Copilot answer into a page your team completes and corrects.',
        'https://support.microsoft.com/en-us/microsoft-365-copilot/get-started-with-microsoft-365-copilot-pages'
      ],
      DE: [
        'Copilot Pages: eine Antwort behalten und teilen',
        'Machen Sie aus einer Antwort eine Seite, die Ihr Team ergänzt und korrigiert.',
        'https://support.microsoft.com/de-de/microsoft-365-copilot/get-started-with-microsoft-365-copilot-pages'
      ]
    }
  },
  {
    module: 'copilot-schedule',
    audience: ['Everyone', 'Ambassador'],
    level: 'Advanced',
    position: 1170,
    minutes: 5,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['FR'],
    versions: {
      FR: [
        'Copilot : programmer une requête récurrente',
        'Faites revenir chaque lundi le même résumé ou la même préparation, sans la redemander.',
        'https://support.microsoft.com/fr-fr/microsoft-365-copilot/schedule-your-most-used-copilot-prompts'
      ],
      NL: [
        'Copilot: een terugkerende prompt inplannen',
        'Laat elke maandag dezelfde samenvatting of voorbereiding komen zonder ze opnieuw te vragen.',
        'https://support.microsoft.com/nl-nl/microsoft-365-copilot/schedule-your-most-used-copilot-prompts'
      ],
      EN: [
        'Copilot: schedule a prompt you repeat',
        'Get the same summary or preparation every Monday without asking again.',
        'https://support.microsoft.com/en-us/microsoft-365-copilot/schedule-your-most-used-copilot-prompts'
      ],
      DE: [
        'Copilot: wiederkehrende Prompts planen',
        'Erhalten Sie jeden Montag dieselbe Zusammenfassung oder Vorbereitung, ohne neu zu fragen.',
        'https://support.microsoft.com/de-de/microsoft-365-copilot/schedule-your-most-used-copilot-prompts'
      ]
    }
  },
  {
    module: 'copilot-privacy',
    audience: ['Ambassador', 'Everyone'],
    level: 'Advanced',
    position: 1180,
    minutes: 20,
    format: 'Guide',
    topics: ['Copilot', 'Security'],
    mandatory: false,
    seen: ['FR', 'EN'],
    versions: {
      FR: [
        'Copilot : ce que deviennent vos données',
        'Comprenez à quoi Copilot accède, ce qui est conservé et ce qu’il ne faut pas lui confier.',
        'https://learn.microsoft.com/fr-fr/copilot/microsoft-365/microsoft-365-copilot-privacy'
      ],
      NL: [
        'Copilot: wat er met uw gegevens gebeurt',
        'Begrijp waar Copilot bij kan, wat bewaard blijft en wat u er beter niet in zet.',
        'https://learn.microsoft.com/nl-nl/microsoft-365/copilot/microsoft-365-copilot-privacy'
      ],
      EN: [
        'Copilot: what happens to your data',
        'Understand what Copilot can reach, what is kept and what to keep out of it.',
        'https://learn.microsoft.com/en-us/microsoft-365/copilot/microsoft-365-copilot-privacy'
      ],
      DE: [
        'Copilot: was mit Ihren Daten geschieht',
        'Verstehen Sie, worauf Copilot zugreift, was gespeichert wird und was nicht hineingehört.',
        'https://learn.microsoft.com/de-de/microsoft-365/copilot/microsoft-365-copilot-privacy'
      ]
    }
  },
  {
    module: 'mfa-explained',
    audience: ['Everyone'],
    level: 'First steps',
    position: 1190,
    minutes: 5,
    format: 'Guide',
    topics: ['Security'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Double authentification : pourquoi deux étapes',
        'Comprenez en cinq minutes ce qui protège votre compte quand un mot de passe est volé.',
        'https://support.microsoft.com/fr-fr/topic/what-is-multifactor-authentication-e5e39437-121c-be60-d123-eda06bddf661'
      ],
      NL: [
        'Verificatie in twee stappen: waarom eigenlijk',
        'Begrijp in vijf minuten wat uw account beschermt als een wachtwoord gestolen is.',
        'https://support.microsoft.com/nl-nl/topic/what-is-multifactor-authentication-e5e39437-121c-be60-d123-eda06bddf661'
      ],
      EN: [
        'Two-step verification: why two steps',
        'See in five minutes what protects your account when a password is stolen.',
        'https://support.microsoft.com/en-us/topic/what-is-multifactor-authentication-e5e39437-121c-be60-d123-eda06bddf661'
      ],
      DE: [
        'Zwei-Faktor-Anmeldung: warum zwei Schritte',
        'Verstehen Sie in fünf Minuten, was Ihr Konto bei gestohlenem Kennwort schützt.',
        'https://support.microsoft.com/de-de/topic/what-is-multifactor-authentication-e5e39437-121c-be60-d123-eda06bddf661'
      ]
    }
  },
  {
    module: 'ransomware',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1200,
    minutes: 10,
    format: 'Guide',
    topics: ['Security'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Rançongiciel : protéger son PC et réagir',
        'Évitez les pièges courants et sachez quoi faire si vos fichiers sont pris en otage.',
        'https://support.microsoft.com/fr-fr/windows/protect-your-pc-from-ransomware-08ed68a7-939f-726c-7e84-a72ba92c01c3'
      ],
      NL: [
        'Ransomware: uw pc beschermen en reageren',
        'Vermijd de bekende valstrikken en weet wat te doen als uw bestanden gegijzeld zijn.',
        'https://support.microsoft.com/nl-nl/windows/protect-your-pc-from-ransomware-08ed68a7-939f-726c-7e84-a72ba92c01c3'
      ],
      EN: [
        'Ransomware: protect your PC and react',
        'Avoid the usual traps and know what to do if your files are held hostage.',
        'https://support.microsoft.com/en-us/windows/protect-your-pc-from-ransomware-08ed68a7-939f-726c-7e84-a72ba92c01c3'
      ],
      DE: [
        'Ransomware: den PC schützen und richtig reagieren',
        'Vermeiden Sie übliche Fallen und wissen Sie, was bei verschlüsselten Dateien zu tun ist.',
        'https://support.microsoft.com/de-de/windows/protect-your-pc-from-ransomware-08ed68a7-939f-726c-7e84-a72ba92c01c3'
      ]
    }
  },
  {
    module: 'sensitivity-labels',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 1210,
    minutes: 10,
    format: 'Guide',
    topics: ['Security', 'Outlook', 'Word'],
    mandatory: false,
    seen: ['EN', 'DE'],
    versions: {
      FR: [
        'Étiquettes de confidentialité : bien classer',
        'Choisissez l’étiquette qui convient à un fichier ou à un mail et sachez ce qu’elle impose.',
        'https://support.microsoft.com/fr-fr/office/apply-sensitivity-labels-to-your-files-and-email-in-office-2f96e7cd-d5a4-403b-8bd7-4cc636bae0f9'
      ],
      NL: [
        'Vertrouwelijkheidslabels: juist classificeren',
        'Kies het juiste label voor een bestand of mail en weet wat het oplegt.',
        'https://support.microsoft.com/nl-nl/office/apply-sensitivity-labels-to-your-files-and-email-in-office-2f96e7cd-d5a4-403b-8bd7-4cc636bae0f9'
      ],
      EN: [
        'Sensitivity labels: classify the right way',
        'Choose the right label for a file or mail and know what it enforces.',
        'https://support.microsoft.com/office/apply-sensitivity-labels-to-your-files-and-email-in-office-2f96e7cd-d5a4-403b-8bd7-4cc636bae0f9'
      ],
      DE: [
        'Vertraulichkeitsbezeichnungen richtig setzen',
        'Wählen Sie die passende Bezeichnung für Datei oder E-Mail und wissen Sie, was sie bewirkt.',
        'https://support.microsoft.com/de-de/office/apply-sensitivity-labels-to-your-files-and-email-in-office-2f96e7cd-d5a4-403b-8bd7-4cc636bae0f9'
      ]
    }
  },
  {
    module: 'windows-focus',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1220,
    minutes: 5,
    format: 'Guide',
    topics: ['Teams', 'Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Se concentrer : couper les distractions dans Windows',
        'Lancez une session de concentration, faites taire les alertes et avancez sans coupure.',
        'https://support.microsoft.com/fr-fr/windows/focus-stay-on-task-without-distractions-in-windows-cbcc9ddb-8164-43fa-8919-b9a2af072382'
      ],
      NL: [
        'Geconcentreerd werken: afleiding uit in Windows',
        'Start een focussessie, zet meldingen stil en werk zonder onderbreking door.',
        'https://support.microsoft.com/nl-nl/windows/focus-stay-on-task-without-distractions-in-windows-cbcc9ddb-8164-43fa-8919-b9a2af072382'
      ],
      EN: [
        'Focus: switch off distractions in Windows',
        'Start a focus session, silence alerts and get on without interruption.',
        'https://support.microsoft.com/en-us/windows/focus-stay-on-task-without-distractions-in-windows-cbcc9ddb-8164-43fa-8919-b9a2af072382'
      ],
      DE: [
        'Konzentriert arbeiten: Ablenkung in Windows abschalten',
        'Starten Sie eine Fokussitzung, schalten Sie Hinweise stumm und arbeiten Sie ungestört.',
        'https://support.microsoft.com/de-de/windows/focus-stay-on-task-without-distractions-in-windows-cbcc9ddb-8164-43fa-8919-b9a2af072382'
      ]
    }
  },
  {
    module: 'viva-insights-focus',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 1230,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams', 'Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Viva Insights : protéger son temps de concentration',
        'Voyez où passe votre semaine, réservez du temps au calme et déconnectez le soir.',
        'https://support.microsoft.com/fr-fr/topic/viva-insights-app-in-teams-and-on-the-web-f07f80a1-177d-4541-9185-31493b74fc0f'
      ],
      NL: [
        'Viva Insights: uw focustijd beschermen',
        'Zie waar uw week heen gaat, plan rustige tijd in en koppel ’s avonds los.',
        'https://support.microsoft.com/nl-nl/topic/viva-insights-app-in-teams-and-on-the-web-f07f80a1-177d-4541-9185-31493b74fc0f'
      ],
      EN: [
        'Viva Insights: protect your focus time',
        'See where your week goes, book quiet time and switch off in the evening.',
        'https://support.microsoft.com/topic/viva-insights-app-in-teams-and-on-the-web-f07f80a1-177d-4541-9185-31493b74fc0f'
      ],
      DE: [
        'Viva Insights: Fokuszeit schützen',
        'Sehen Sie, wo Ihre Woche bleibt, reservieren Sie ruhige Zeit und schalten Sie abends ab.',
        'https://support.microsoft.com/de-de/topic/viva-insights-app-in-teams-and-on-the-web-f07f80a1-177d-4541-9185-31493b74fc0f'
      ]
    }
  }
];
