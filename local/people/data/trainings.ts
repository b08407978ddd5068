import type { Module } from './module.ts';
import { furtherModules } from './furtherTrainings.ts';

/** The first 40 modules, in the order of the catalogue. */
const firstModules: readonly Module[] = [
  {
    module: 'first-sign-in',
    audience: ['Starter'],
    stage: 'Day 1',
    level: 'First steps',
    position: 10,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams', 'Security'],
    mandatory: true,
    seen: ['EN'],
    versions: {
      FR: [
        'Première connexion : ouvrir une session et démarrer Teams',
        'Connectez-vous pour la première fois avec votre compte professionnel et repérez-vous dans Teams.',
        'https://support.microsoft.com/fr-fr/office/sign-in-and-get-started-with-teams-6723dc43-dbc0-46e6-af49-8a2d1c5cb937'
      ],
      NL: [
        'Eerste aanmelding: aanmelden en starten met Teams',
        'Meld u voor het eerst aan met uw werkaccount en vind uw weg in Teams.',
        'https://support.microsoft.com/nl-nl/office/sign-in-and-get-started-with-teams-6723dc43-dbc0-46e6-af49-8a2d1c5cb937'
      ],
      EN: [
        'First sign-in: log in and get going with Teams',
        'Sign in for the first time with your work account and find your way around Teams.',
        'https://support.microsoft.com/en-us/office/sign-in-and-get-started-with-teams-6723dc43-dbc0-46e6-af49-8a2d1c5cb937'
      ],
      DE: [
        'Erste Anmeldung: anmelden und mit Teams loslegen',
        'Melden Sie sich zum ersten Mal mit Ihrem Arbeitskonto an und finden Sie sich in Teams zurecht.',
        'https://support.microsoft.com/de-de/office/sign-in-and-get-started-with-teams-6723dc43-dbc0-46e6-af49-8a2d1c5cb937'
      ]
    }
  },
  {
    module: 'mfa-authenticator',
    audience: ['Starter', 'Everyone'],
    stage: 'Day 1',
    level: 'First steps',
    position: 20,
    minutes: 15,
    format: 'Guide',
    topics: ['Security'],
    mandatory: true,
    seen: ['FR', 'EN', 'DE'],
    versions: {
      FR: [
        'Double authentification : configurer Microsoft Authenticator',
        'Installez Authenticator sur votre GSM et confirmez chaque connexion en deux étapes.',
        'https://support.microsoft.com/fr-fr/account-billing/set-up-an-authenticator-app-as-a-two-step-verification-method-2db39828-15e1-4614-b825-6e2b524e7c95'
      ],
      NL: [
        'Verificatie in twee stappen: Microsoft Authenticator instellen',
        'Installeer Authenticator op uw gsm en bevestig elke aanmelding in twee stappen.',
        'https://support.microsoft.com/nl-nl/account-billing/set-up-an-authenticator-app-as-a-two-step-verification-method-2db39828-15e1-4614-b825-6e2b524e7c95'
      ],
      EN: [
        'Two-step verification: set up Microsoft Authenticator',
        'Install Authenticator on your phone and confirm each sign-in in two steps.',
        'https://support.microsoft.com/account-billing/set-up-an-authenticator-app-as-a-two-step-verification-method-2db39828-15e1-4614-b825-6e2b524e7c95'
      ],
      DE: [
        'Zwei-Faktor-Anmeldung: Microsoft Authenticator einrichten',
        'Installieren Sie Authenticator auf Ihrem Handy und bestätigen Sie jede Anmeldung in zwei Schritten.',
        'https://support.microsoft.com/de-de/account-billing/einrichten-einer-authentator-app-als-%C3%BCberpr%C3%BCfungsmethode-in-zwei-schritten-2db39828-15e1-4614-b825-6e2b524e7c95'
      ]
    }
  },
  {
    module: 'outlook-first-mail',
    audience: ['Starter'],
    stage: 'Day 1',
    level: 'First steps',
    position: 30,
    minutes: 10,
    format: 'Video',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : écrire et envoyer un premier mail',
        'Rédigez un message, ajoutez les bons destinataires et une pièce jointe, puis envoyez-le.',
        'https://support.microsoft.com/fr-fr/office/create-and-send-email-in-outlook-19c32deb-08b6-4f90-a211-02bc5f77f360'
      ],
      NL: [
        'Outlook: een eerste mail schrijven en verzenden',
        'Stel een bericht op, voeg de juiste ontvangers en een bijlage toe en verstuur het.',
        'https://support.microsoft.com/nl-nl/office/create-and-send-email-in-outlook-19c32deb-08b6-4f90-a211-02bc5f77f360'
      ],
      EN: [
        'Outlook: write and send your first mail',
        'Write a message, add the right recipients and an attachment, and send it.',
        'https://support.microsoft.com/en-us/office/create-and-send-email-in-outlook-19c32deb-08b6-4f90-a211-02bc5f77f360'
      ],
      DE: [
        'Outlook: die erste E-Mail schreiben und senden',
        'Verfassen Sie eine Nachricht, fügen Sie Empfänger und Anlage hinzu und senden Sie sie ab.',
        'https://support.microsoft.com/de-de/office/create-and-send-email-in-outlook-19c32deb-08b6-4f90-a211-02bc5f77f360'
      ]
    }
  },
  {
    module: 'teams-meeting-join',
    audience: ['Starter'],
    stage: 'Day 1',
    level: 'First steps',
    position: 40,
    minutes: 5,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : participer à une réunion',
        'Rejoignez une réunion depuis le calendrier, un lien ou votre GSM, et vérifiez micro et caméra.',
        'https://support.microsoft.com/fr-fr/office/join-a-teams-meeting-078e9868-f1aa-4414-8bb9-ee88e9236ee4'
      ],
      NL: [
        'Teams: deelnemen aan een vergadering',
        'Neem deel via de agenda, een link of uw gsm en controleer microfoon en camera.',
        'https://support.microsoft.com/nl-nl/office/join-a-teams-meeting-078e9868-f1aa-4414-8bb9-ee88e9236ee4'
      ],
      EN: [
        'Teams: join a meeting',
        'Join from the calendar, a link or your phone, and check microphone and camera.',
        'https://support.microsoft.com/office/join-a-teams-meeting-078e9868-f1aa-4414-8bb9-ee88e9236ee4'
      ],
      DE: [
        'Teams: an einer Besprechung teilnehmen',
        'Treten Sie über Kalender, Link oder Handy bei und prüfen Sie Mikrofon und Kamera.',
        'https://support.microsoft.com/de-de/office/join-a-teams-meeting-078e9868-f1aa-4414-8bb9-ee88e9236ee4'
      ]
    }
  },
  {
    module: 'phishing',
    audience: ['Starter', 'Everyone'],
    stage: 'Week 1',
    level: 'First steps',
    position: 50,
    minutes: 15,
    format: 'Guide',
    topics: ['Security', 'Outlook'],
    mandatory: true,
    seen: ['EN'],
    versions: {
      FR: [
        'Hameçonnage : reconnaître un mail frauduleux',
        'Repérez les signes d’un message piégé et sachez quoi faire si vous avez cliqué.',
        'https://support.microsoft.com/fr-fr/windows/protect-yourself-from-phishing-0c7ea947-ba98-3bd9-7184-430e1f860a44'
      ],
      NL: [
        'Phishing: een verdachte mail herkennen',
        'Herken de signalen van een valse mail en weet wat te doen als u toch geklikt hebt.',
        'https://support.microsoft.com/nl-nl/windows/protect-yourself-from-phishing-0c7ea947-ba98-3bd9-7184-430e1f860a44'
      ],
      EN: [
        'Phishing: spot a fraudulent mail',
        'Recognise the signs of a trap message and know what to do if you clicked.',
        'https://support.microsoft.com/en-us/windows/protect-yourself-from-phishing-0c7ea947-ba98-3bd9-7184-430e1f860a44'
      ],
      DE: [
        'Phishing: eine betrügerische E-Mail erkennen',
        'Erkennen Sie die Anzeichen einer Falle und wissen Sie, was nach einem Klick zu tun ist.',
        'https://support.microsoft.com/de-de/windows/protect-yourself-from-phishing-0c7ea947-ba98-3bd9-7184-430e1f860a44'
      ]
    }
  },
  {
    module: 'teams-channels',
    audience: ['Starter'],
    stage: 'Week 1',
    level: 'First steps',
    position: 60,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : équipes et canaux, l’essentiel',
        'Comprenez la différence entre équipe, canal et conversation, et publiez au bon endroit.',
        'https://support.microsoft.com/fr-fr/office/first-things-to-know-about-channels-in-microsoft-teams-8e7b8f6f-0f0d-41c2-9883-3dc0bd5d4cda'
      ],
      NL: [
        'Teams: teams en kanalen in een notendop',
        'Begrijp het verschil tussen team, kanaal en chat en plaats uw bericht op de juiste plek.',
        'https://support.microsoft.com/nl-nl/office/first-things-to-know-about-channels-in-microsoft-teams-8e7b8f6f-0f0d-41c2-9883-3dc0bd5d4cda'
      ],
      EN: [
        'Teams: first things to know about channels',
        'Understand the difference between team, channel and chat, and post in the right place.',
        'https://support.microsoft.com/en-us/office/first-things-to-know-about-channels-in-microsoft-teams-8e7b8f6f-0f0d-41c2-9883-3dc0bd5d4cda'
      ],
      DE: [
        'Teams: das Wichtigste zu Teams und Kanälen',
        'Verstehen Sie den Unterschied zwischen Team, Kanal und Chat und posten Sie am richtigen Ort.',
        'https://support.microsoft.com/de-de/office/first-things-to-know-about-channels-in-microsoft-teams-8e7b8f6f-0f0d-41c2-9883-3dc0bd5d4cda'
      ]
    }
  },
  {
    module: 'teams-present',
    audience: ['Starter', 'Everyone'],
    stage: 'Week 1',
    level: 'Everyday',
    position: 70,
    minutes: 10,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : partager son écran en réunion',
        'Montrez un écran, une fenêtre ou un PowerPoint et laissez un collègue prendre la main.',
        'https://support.microsoft.com/fr-fr/office/show-your-screen-during-a-meeting-90c84e5a-b6fe-4ed4-9687-5923d230d3a7'
      ],
      NL: [
        'Teams: uw scherm delen in een vergadering',
        'Toon een scherm, een venster of een PowerPoint en geef de besturing aan een collega.',
        'https://support.microsoft.com/nl-nl/office/show-your-screen-during-a-meeting-90c84e5a-b6fe-4ed4-9687-5923d230d3a7'
      ],
      EN: [
        'Teams: share your screen in a meeting',
        'Show a screen, a window or a PowerPoint and hand control to a colleague.',
        'https://support.microsoft.com/en-us/office/show-your-screen-during-a-meeting-90c84e5a-b6fe-4ed4-9687-5923d230d3a7'
      ],
      DE: [
        'Teams: den Bildschirm in einer Besprechung teilen',
        'Zeigen Sie Bildschirm, Fenster oder PowerPoint und übergeben Sie die Steuerung.',
        'https://support.microsoft.com/de-de/office/show-your-screen-during-a-meeting-90c84e5a-b6fe-4ed4-9687-5923d230d3a7'
      ]
    }
  },
  {
    module: 'onedrive-start',
    audience: ['Starter'],
    stage: 'Week 1',
    level: 'First steps',
    position: 80,
    minutes: 10,
    format: 'Video',
    topics: ['OneDrive'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneDrive : vos fichiers de travail dans le cloud',
        'Enregistrez vos fichiers dans OneDrive et retrouvez-les sur chaque appareil.',
        'https://support.microsoft.com/fr-fr/office/what-is-onedrive-work-or-school-10f5c3fd-b0f6-40e2-9059-04735ffe01b7'
      ],
      NL: [
        'OneDrive: uw werkbestanden in de cloud',
        'Bewaar uw bestanden in OneDrive en vind ze terug op elk toestel.',
        'https://support.microsoft.com/nl-nl/office/what-is-onedrive-work-or-school-10f5c3fd-b0f6-40e2-9059-04735ffe01b7'
      ],
      EN: [
        'OneDrive: your work files in the cloud',
        'Keep your files in OneDrive and find them again on every device.',
        'https://support.microsoft.com/en-us/office/what-is-onedrive-work-or-school-10f5c3fd-b0f6-40e2-9059-04735ffe01b7'
      ],
      DE: [
        'OneDrive: Ihre Arbeitsdateien in der Cloud',
        'Speichern Sie Ihre Dateien in OneDrive und greifen Sie von jedem Gerät darauf zu.',
        'https://support.microsoft.com/de-de/office/what-is-onedrive-work-or-school-10f5c3fd-b0f6-40e2-9059-04735ffe01b7'
      ]
    }
  },
  {
    module: 'sharepoint-intranet',
    audience: ['Starter'],
    stage: 'Week 1',
    level: 'First steps',
    position: 90,
    minutes: 10,
    format: 'Video',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'SharePoint : à quoi sert notre intranet',
        'Découvrez ce qu’est un site SharePoint et comment y trouver documents et actualités.',
        'https://support.microsoft.com/fr-fr/office/what-is-sharepoint-97b915e6-651b-43b2-827d-fb25777f446f'
      ],
      NL: [
        'SharePoint: waarvoor ons intranet dient',
        'Ontdek wat een SharePoint-site is en hoe u er documenten en nieuws vindt.',
        'https://support.microsoft.com/nl-nl/office/what-is-sharepoint-97b915e6-651b-43b2-827d-fb25777f446f'
      ],
      EN: [
        'SharePoint: what our intranet is for',
        'See what a SharePoint site is and how to find documents and news on it.',
        'https://support.microsoft.com/en-us/office/what-is-sharepoint-97b915e6-651b-43b2-827d-fb25777f446f'
      ],
      DE: [
        'SharePoint: wozu unser Intranet dient',
        'Erfahren Sie, was eine SharePoint-Website ist und wie Sie dort Dokumente und Neuigkeiten finden.',
        'https://support.microsoft.com/de-de/office/what-is-sharepoint-97b915e6-651b-43b2-827d-fb25777f446f'
      ]
    }
  },
  {
    module: 'outlook-calendar',
    audience: ['Starter'],
    stage: 'Week 1',
    level: 'First steps',
    position: 100,
    minutes: 10,
    format: 'Video',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : votre calendrier et vos réunions',
        'Consultez votre semaine, planifiez une réunion et voyez quand vos collègues sont libres.',
        'https://support.microsoft.com/fr-fr/office/welcome-to-your-calendar-6fb9225d-9f9d-456d-8c81-8437bfcd3ebf'
      ],
      NL: [
        'Outlook: uw agenda en vergaderingen',
        'Bekijk uw week, plan een vergadering en zie wanneer collega’s vrij zijn.',
        'https://support.microsoft.com/nl-nl/office/welcome-to-your-calendar-6fb9225d-9f9d-456d-8c81-8437bfcd3ebf'
      ],
      EN: [
        'Outlook: your calendar and meetings',
        'See your week, plan a meeting and check when colleagues are free.',
        'https://support.microsoft.com/en-us/office/welcome-to-your-calendar-6fb9225d-9f9d-456d-8c81-8437bfcd3ebf'
      ],
      DE: [
        'Outlook: Ihr Kalender und Ihre Termine',
        'Sehen Sie Ihre Woche, planen Sie eine Besprechung und prüfen Sie, wann Kollegen Zeit haben.',
        'https://support.microsoft.com/de-de/office/welcome-to-your-calendar-6fb9225d-9f9d-456d-8c81-8437bfcd3ebf'
      ]
    }
  },
  {
    module: 'onedrive-share',
    audience: ['Starter', 'Everyone'],
    stage: 'Month 1',
    level: 'Everyday',
    position: 110,
    minutes: 10,
    format: 'Guide',
    topics: ['OneDrive', 'SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Partager un fichier ou un dossier plutôt qu’une pièce jointe',
        'Envoyez un lien, choisissez qui peut lire ou modifier, et retirez l’accès quand il le faut.',
        'https://support.microsoft.com/fr-fr/office/share-files-and-folders-with-microsoft-365-business-72f26d6c-bf9e-432c-8b96-e3c2437f5b65'
      ],
      NL: [
        'Een bestand of map delen in plaats van een bijlage',
        'Stuur een link, kies wie mag lezen of bewerken en trek de toegang weer in.',
        'https://support.microsoft.com/nl-nl/office/share-files-and-folders-with-microsoft-365-business-72f26d6c-bf9e-432c-8b96-e3c2437f5b65'
      ],
      EN: [
        'Share a file or folder instead of an attachment',
        'Send a link, choose who may read or edit, and take access back when needed.',
        'https://support.microsoft.com/en-us/office/share-files-and-folders-with-microsoft-365-business-72f26d6c-bf9e-432c-8b96-e3c2437f5b65'
      ],
      DE: [
        'Eine Datei oder einen Ordner freigeben statt anhängen',
        'Senden Sie einen Link, legen Sie Lese- oder Bearbeitungsrechte fest und entziehen Sie den Zugriff wieder.',
        'https://support.microsoft.com/de-de/office/share-files-and-folders-with-microsoft-365-business-72f26d6c-bf9e-432c-8b96-e3c2437f5b65'
      ]
    }
  },
  {
    module: 'copilot-start',
    audience: ['Starter', 'Everyone'],
    stage: 'Month 1',
    level: 'First steps',
    position: 120,
    minutes: 15,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot Chat : premiers pas',
        'Posez vos premières questions à Copilot, avec vos fichiers de travail et en toute prudence.',
        'https://support.microsoft.com/fr-fr/topic/get-started-with-microsoft-365-copilot-chat-5b00a52d-7296-48ee-b938-b95b7209f737'
      ],
      NL: [
        'Copilot Chat: eerste stappen',
        'Stel uw eerste vragen aan Copilot, met uw werkbestanden en met gezond verstand.',
        'https://support.microsoft.com/nl-nl/topic/get-started-with-microsoft-365-copilot-chat-5b00a52d-7296-48ee-b938-b95b7209f737'
      ],
      EN: [
        'Copilot Chat: first steps',
        'Ask Copilot your first questions, with your work files and with due care.',
        'https://support.microsoft.com/en-us/topic/get-started-with-microsoft-365-copilot-chat-5b00a52d-7296-48ee-b938-b95b7209f737'
      ],
      DE: [
        'Copilot Chat: erste Schritte',
        'Stellen Sie Copilot Ihre ersten Fragen, mit Ihren Arbeitsdateien und mit der nötigen Vorsicht.',
        'https://support.microsoft.com/de-de/topic/get-started-with-microsoft-365-copilot-chat-5b00a52d-7296-48ee-b938-b95b7209f737'
      ]
    }
  },
  {
    module: 'strong-passwords',
    audience: ['Everyone'],
    level: 'First steps',
    position: 210,
    minutes: 10,
    format: 'Guide',
    topics: ['Security'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Créer et utiliser des mots de passe solides',
        'Choisissez un mot de passe long, unique, et gardez-le en lieu sûr.',
        'https://support.microsoft.com/fr-fr/windows/create-and-use-strong-passwords-c5cebb49-8c53-4f5e-2bc4-fe357ca048eb'
      ],
      NL: [
        'Sterke wachtwoorden maken en gebruiken',
        'Kies een lang, uniek wachtwoord en bewaar het veilig.',
        'https://support.microsoft.com/nl-nl/windows/create-and-use-strong-passwords-c5cebb49-8c53-4f5e-2bc4-fe357ca048eb'
      ],
      EN: [
        'Create and use strong passwords',
        'Choose a long, unique password and keep it safe.',
        'https://support.microsoft.com/en-us/windows/create-and-use-strong-passwords-c5cebb49-8c53-4f5e-2bc4-fe357ca048eb'
      ],
      DE: [
        'Sichere Kennwörter erstellen und verwenden',
        'Wählen Sie ein langes, einmaliges Kennwort und bewahren Sie es sicher auf.',
        'https://support.microsoft.com/de-de/windows/create-and-use-strong-passwords-c5cebb49-8c53-4f5e-2bc4-fe357ca048eb'
      ]
    }
  },
  {
    module: 'outlook-out-of-office',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 220,
    minutes: 5,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : activer un message d’absence',
        'Prévenez vos correspondants pendant vos congés, en interne et à l’extérieur.',
        'https://support.microsoft.com/fr-fr/office/send-automatic-out-of-office-replies-from-outlook-9742f476-5348-4f9f-997f-5e208513bd67'
      ],
      NL: [
        'Outlook: een afwezigheidsbericht instellen',
        'Laat collega’s en klanten weten dat u met verlof bent.',
        'https://support.microsoft.com/nl-nl/office/send-automatic-out-of-office-replies-from-outlook-9742f476-5348-4f9f-997f-5e208513bd67'
      ],
      EN: [
        'Outlook: set an out-of-office reply',
        'Tell colleagues and outsiders that you are away.',
        'https://support.microsoft.com/en-us/office/send-automatic-out-of-office-replies-from-outlook-9742f476-5348-4f9f-997f-5e208513bd67'
      ],
      DE: [
        'Outlook: eine Abwesenheitsnotiz einrichten',
        'Informieren Sie interne und externe Absender über Ihre Abwesenheit.',
        'https://support.microsoft.com/de-de/office/send-automatic-out-of-office-replies-from-outlook-9742f476-5348-4f9f-997f-5e208513bd67'
      ]
    }
  },
  {
    module: 'outlook-rules',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 230,
    minutes: 10,
    format: 'Guide',
    topics: ['Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Outlook : trier ses mails avec des règles',
        'Faites classer automatiquement les messages répétitifs dans le bon dossier.',
        'https://support.microsoft.com/fr-fr/office/set-up-rules-in-outlook-75ab719a-2ce8-49a7-a214-6d62b67cbd41'
      ],
      NL: [
        'Outlook: mails sorteren met regels',
        'Laat terugkerende berichten automatisch in de juiste map belanden.',
        'https://support.microsoft.com/nl-nl/office/set-up-rules-in-outlook-75ab719a-2ce8-49a7-a214-6d62b67cbd41'
      ],
      EN: [
        'Outlook: sort your mail with rules',
        'Let recurring messages land in the right folder by themselves.',
        'https://support.microsoft.com/en-us/office/set-up-rules-in-outlook-75ab719a-2ce8-49a7-a214-6d62b67cbd41'
      ],
      DE: [
        'Outlook: E-Mails mit Regeln sortieren',
        'Lassen Sie wiederkehrende Nachrichten automatisch im richtigen Ordner landen.',
        'https://support.microsoft.com/de-de/office/set-up-rules-in-outlook-75ab719a-2ce8-49a7-a214-6d62b67cbd41'
      ]
    }
  },
  {
    module: 'teams-notifications',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 240,
    minutes: 5,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Teams : maîtriser ses notifications',
        'Gardez les alertes utiles et coupez les autres, par canal et par conversation.',
        'https://support.microsoft.com/fr-fr/office/manage-notifications-in-microsoft-teams-1cc31834-5fe5-412b-8edb-43fecc78413d'
      ],
      NL: [
        'Teams: uw meldingen onder controle',
        'Behoud de nuttige meldingen en zet de rest uit, per kanaal en per chat.',
        'https://support.microsoft.com/nl-nl/office/manage-notifications-in-microsoft-teams-1cc31834-5fe5-412b-8edb-43fecc78413d'
      ],
      EN: [
        'Teams: keep notifications under control',
        'Keep the alerts you need and mute the rest, by channel and by chat.',
        'https://support.microsoft.com/en-us/office/manage-notifications-in-microsoft-teams-1cc31834-5fe5-412b-8edb-43fecc78413d'
      ],
      DE: [
        'Teams: Benachrichtigungen im Griff',
        'Behalten Sie nützliche Hinweise und schalten Sie die übrigen je Kanal und Chat stumm.',
        'https://support.microsoft.com/de-de/office/manage-notifications-in-microsoft-teams-1cc31834-5fe5-412b-8edb-43fecc78413d'
      ]
    }
  },
  {
    module: 'onedrive-restore',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 250,
    minutes: 10,
    format: 'Guide',
    topics: ['OneDrive'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'OneDrive : récupérer des fichiers perdus ou écrasés',
        'Ramenez votre OneDrive à une date antérieure après une suppression ou un virus.',
        'https://support.microsoft.com/fr-fr/office/restore-your-onedrive-fa231298-759d-41cf-bcd0-25ac53eb8a15'
      ],
      NL: [
        'OneDrive: verloren of overschreven bestanden terughalen',
        'Zet uw OneDrive terug naar een vroeger tijdstip na verwijdering of een virus.',
        'https://support.microsoft.com/nl-nl/office/restore-your-onedrive-fa231298-759d-41cf-bcd0-25ac53eb8a15'
      ],
      EN: [
        'OneDrive: get lost or overwritten files back',
        'Take your OneDrive back to an earlier date after a deletion or a virus.',
        'https://support.microsoft.com/en-us/office/restore-your-onedrive-fa231298-759d-41cf-bcd0-25ac53eb8a15'
      ],
      DE: [
        'OneDrive: verlorene oder überschriebene Dateien zurückholen',
        'Setzen Sie OneDrive nach Löschung oder Virus auf einen früheren Zeitpunkt zurück.',
        'https://support.microsoft.com/de-de/office/restore-your-onedrive-fa231298-759d-41cf-bcd0-25ac53eb8a15'
      ]
    }
  },
  {
    module: 'sharepoint-sync',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 260,
    minutes: 10,
    format: 'Guide',
    topics: ['SharePoint', 'OneDrive'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'SharePoint : retrouver les fichiers d’équipe dans l’Explorateur',
        'Synchronisez une bibliothèque pour travailler sur ses documents depuis votre ordinateur.',
        'https://support.microsoft.com/fr-fr/office/sync-sharepoint-files-and-folders-87a96948-4dd7-43e4-aca1-53f3e18bea9b'
      ],
      NL: [
        'SharePoint: teambestanden in de Verkenner',
        'Synchroniseer een bibliotheek om vanaf uw pc aan de documenten te werken.',
        'https://support.microsoft.com/nl-nl/office/sync-sharepoint-files-and-folders-87a96948-4dd7-43e4-aca1-53f3e18bea9b'
      ],
      EN: [
        'SharePoint: team files in File Explorer',
        'Sync a library so that you can work on its documents from your computer.',
        'https://support.microsoft.com/en-us/office/sync-sharepoint-files-and-folders-87a96948-4dd7-43e4-aca1-53f3e18bea9b'
      ],
      DE: [
        'SharePoint: Teamdateien im Datei-Explorer',
        'Synchronisieren Sie eine Bibliothek, um ihre Dokumente am Computer zu bearbeiten.',
        'https://support.microsoft.com/de-de/office/sync-sharepoint-files-and-folders-87a96948-4dd7-43e4-aca1-53f3e18bea9b'
      ]
    }
  },
  {
    module: 'excel-formulas',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 270,
    minutes: 20,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['FR', 'EN'],
    versions: {
      FR: [
        'Excel : comprendre les formules',
        'Écrivez vos premiers calculs et comprenez les références relatives et absolues.',
        'https://support.microsoft.com/fr-fr/office/pr%C3%A9sentation-des-formules-dans-excel-ecfdc708-9162-49e8-b993-c311f47ca173'
      ],
      NL: [
        'Excel: formules begrijpen',
        'Schrijf uw eerste berekeningen en begrijp relatieve en absolute verwijzingen.',
        'https://support.microsoft.com/nl-nl/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173'
      ],
      EN: [
        'Excel: understand formulas',
        'Write your first calculations and understand relative and absolute references.',
        'https://support.microsoft.com/en-us/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173'
      ],
      DE: [
        'Excel: Formeln verstehen',
        'Schreiben Sie Ihre ersten Berechnungen und verstehen Sie relative und absolute Bezüge.',
        'https://support.microsoft.com/de-de/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173'
      ]
    }
  },
  {
    module: 'excel-pivottables',
    audience: ['Everyone'],
    level: 'Advanced',
    position: 280,
    minutes: 25,
    format: 'Guide',
    topics: ['Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Excel : créer un tableau croisé dynamique',
        'Résumez une longue liste en quelques clics et regroupez-la par mois, client ou équipe.',
        'https://support.microsoft.com/fr-fr/office/create-a-pivottable-to-analyze-worksheet-data-a9a84538-bfe9-40a9-a8e9-f99134456576'
      ],
      NL: [
        'Excel: een draaitabel maken',
        'Vat een lange lijst samen in enkele klikken en groepeer per maand, klant of team.',
        'https://support.microsoft.com/nl-nl/office/create-a-pivottable-to-analyze-worksheet-data-a9a84538-bfe9-40a9-a8e9-f99134456576'
      ],
      EN: [
        'Excel: build a PivotTable',
        'Sum up a long list in a few clicks and group it by month, client or team.',
        'https://support.microsoft.com/en-us/office/create-a-pivottable-to-analyze-worksheet-data-a9a84538-bfe9-40a9-a8e9-f99134456576'
      ],
      DE: [
        'Excel: eine PivotTable erstellen',
        'Fassen Sie eine lange Liste mit wenigen Klicks zusammen und gruppieren Sie sie.',
        'https://support.microsoft.com/de-de/office/create-a-pivottable-to-analyze-worksheet-data-a9a84538-bfe9-40a9-a8e9-f99134456576'
      ]
    }
  },
  {
    module: 'word-track-changes',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 290,
    minutes: 10,
    format: 'Guide',
    topics: ['Word'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Word : relire à plusieurs avec le suivi des modifications',
        'Voyez qui a changé quoi, puis acceptez ou refusez chaque correction.',
        'https://support.microsoft.com/fr-fr/office/track-changes-in-word-197ba630-0f5f-4a8e-9a77-3712475e806a'
      ],
      NL: [
        'Word: samen nalezen met wijzigingen bijhouden',
        'Zie wie wat wijzigde en aanvaard of weiger elke verbetering.',
        'https://support.microsoft.com/nl-nl/office/track-changes-in-word-197ba630-0f5f-4a8e-9a77-3712475e806a'
      ],
      EN: [
        'Word: review together with track changes',
        'See who changed what, then accept or reject each correction.',
        'https://support.microsoft.com/en-us/office/track-changes-in-word-197ba630-0f5f-4a8e-9a77-3712475e806a'
      ],
      DE: [
        'Word: gemeinsam überarbeiten mit Änderungsverfolgung',
        'Sehen Sie, wer was geändert hat, und nehmen Sie Korrekturen an oder lehnen Sie sie ab.',
        'https://support.microsoft.com/de-de/office/track-changes-in-word-197ba630-0f5f-4a8e-9a77-3712475e806a'
      ]
    }
  },
  {
    module: 'powerpoint-first-slides',
    audience: ['Everyone'],
    level: 'First steps',
    position: 300,
    minutes: 15,
    format: 'Video',
    topics: ['PowerPoint'],
    mandatory: false,
    seen: ['EN', 'DE'],
    versions: {
      FR: [
        'PowerPoint : créer une présentation',
        'Partez d’un modèle, ajoutez des diapositives et gardez une mise en page soignée.',
        'https://support.microsoft.com/fr-fr/office/create-a-presentation-in-powerpoint-422250f8-5721-4cea-92cc-202fa7b89617'
      ],
      NL: [
        'PowerPoint: een presentatie maken',
        'Vertrek van een sjabloon, voeg dia’s toe en houd de opmaak verzorgd.',
        'https://support.microsoft.com/nl-nl/office/create-a-presentation-in-powerpoint-422250f8-5721-4cea-92cc-202fa7b89617'
      ],
      EN: [
        'PowerPoint: create a presentation',
        'Start from a template, add slides and keep the layout tidy.',
        'https://support.microsoft.com/en-us/office/create-a-presentation-in-powerpoint-422250f8-5721-4cea-92cc-202fa7b89617'
      ],
      DE: [
        'PowerPoint: eine Präsentation erstellen',
        'Starten Sie mit einer Vorlage, fügen Sie Folien hinzu und achten Sie auf ein sauberes Layout.',
        'https://support.microsoft.com/de-de/topic/422250f8-5721-4cea-92cc-202fa7b89617'
      ]
    }
  },
  {
    module: 'onenote-intro',
    audience: ['Everyone'],
    level: 'First steps',
    position: 310,
    minutes: 10,
    format: 'Video',
    topics: ['OneNote'],
    mandatory: false,
    seen: [],
    versions: {
      FR: [
        'OneNote : découvrir le bloc-notes numérique',
        'Rangez vos notes de réunion par sections et pages et retrouvez-les d’un mot.',
        'https://support.microsoft.com/fr-fr/office/introducing-onenote-38be036d-5b5a-49ad-83be-292fe53ad7b3'
      ],
      NL: [
        'OneNote: kennismaken met het digitale notitieblok',
        'Orden uw vergadernotities in secties en pagina’s en vind ze met één woord terug.',
        'https://support.microsoft.com/nl-nl/office/introducing-onenote-38be036d-5b5a-49ad-83be-292fe53ad7b3'
      ],
      EN: [
        'OneNote: meet the digital notebook',
        'Keep your meeting notes in sections and pages and find them by a single word.',
        'https://support.microsoft.com/en-us/office/introducing-onenote-38be036d-5b5a-49ad-83be-292fe53ad7b3'
      ],
      DE: [
        'OneNote: das digitale Notizbuch kennenlernen',
        'Ordnen Sie Besprechungsnotizen in Abschnitten und Seiten und finden Sie sie mit einem Wort wieder.',
        'https://support.microsoft.com/de-de/office/introducing-onenote-38be036d-5b5a-49ad-83be-292fe53ad7b3'
      ]
    }
  },
  {
    module: 'planner-start',
    audience: ['Everyone'],
    level: 'First steps',
    position: 320,
    minutes: 15,
    format: 'Guide',
    topics: ['Planner'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Planner : bien démarrer',
        'Répartissez les tâches de l’équipe et suivez leur avancement sur un tableau.',
        'https://support.microsoft.com/fr-fr/office/sign-in-to-microsoft-planner-fe43c972-5a95-4071-86d4-423a64a3b21e'
      ],
      NL: [
        'Planner: aan de slag',
        'Verdeel de taken van uw team en volg de voortgang op een bord.',
        'https://support.microsoft.com/nl-nl/office/sign-in-to-microsoft-planner-fe43c972-5a95-4071-86d4-423a64a3b21e'
      ],
      EN: [
        'Planner: get started',
        'Share out the team’s tasks and follow progress on a board.',
        'https://support.microsoft.com/office/sign-in-to-microsoft-planner-fe43c972-5a95-4071-86d4-423a64a3b21e'
      ],
      DE: [
        'Planner: erste Schritte',
        'Verteilen Sie Aufgaben im Team und verfolgen Sie den Fortschritt auf einem Board.',
        'https://support.microsoft.com/de-de/office/sign-in-to-microsoft-planner-fe43c972-5a95-4071-86d4-423a64a3b21e'
      ]
    }
  },
  {
    module: 'forms-create',
    audience: ['Everyone'],
    level: 'First steps',
    position: 330,
    minutes: 10,
    format: 'Guide',
    topics: ['Forms'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Forms : créer un sondage ou une inscription',
        'Composez un formulaire, envoyez-le et lisez les réponses en direct.',
        'https://support.microsoft.com/fr-fr/office/create-a-form-with-microsoft-forms-4ffb64cc-7d5d-402f-b82e-b1d49418fd9d'
      ],
      NL: [
        'Forms: een enquête of inschrijving maken',
        'Stel een formulier op, verstuur het en lees de antwoorden live.',
        'https://support.microsoft.com/nl-nl/office/create-a-form-with-microsoft-forms-4ffb64cc-7d5d-402f-b82e-b1d49418fd9d'
      ],
      EN: [
        'Forms: create a survey or a sign-up',
        'Put a form together, send it out and read the answers live.',
        'https://support.microsoft.com/en-us/office/create-a-form-with-microsoft-forms-4ffb64cc-7d5d-402f-b82e-b1d49418fd9d'
      ],
      DE: [
        'Forms: eine Umfrage oder Anmeldung erstellen',
        'Erstellen Sie ein Formular, versenden Sie es und lesen Sie die Antworten live.',
        'https://support.microsoft.com/de-de/office/create-a-form-with-microsoft-forms-4ffb64cc-7d5d-402f-b82e-b1d49418fd9d'
      ]
    }
  },
  {
    module: 'powerautomate-start',
    audience: ['Everyone', 'Ambassador'],
    level: 'First steps',
    position: 340,
    minutes: 20,
    format: 'Guide',
    topics: ['Power Automate'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Power Automate : premiers flux',
        'Découvrez la page d’accueil et partez d’un modèle pour automatiser une tâche répétitive.',
        'https://learn.microsoft.com/fr-fr/power-automate/getting-started'
      ],
      NL: [
        'Power Automate: uw eerste flows',
        'Verken de startpagina en automatiseer een terugkerende taak vanuit een sjabloon.',
        'https://learn.microsoft.com/nl-nl/power-automate/getting-started'
      ],
      EN: [
        'Power Automate: your first flows',
        'Explore the home page and automate a repetitive task from a template.',
        'https://learn.microsoft.com/en-us/power-automate/getting-started'
      ],
      DE: [
        'Power Automate: die ersten Flows',
        'Lernen Sie die Startseite kennen und automatisieren Sie eine Routineaufgabe mit einer Vorlage.',
        'https://learn.microsoft.com/de-de/power-automate/getting-started'
      ]
    }
  },
  {
    module: 'powerbi-start',
    audience: ['Everyone', 'Ambassador'],
    level: 'First steps',
    position: 350,
    minutes: 45,
    format: 'E-learning',
    topics: ['Power BI'],
    mandatory: false,
    seen: ['FR', 'EN'],
    versions: {
      FR: [
        'Power BI : bien commencer',
        'Comprenez rapports, tableaux de bord et applications dans un module interactif.',
        'https://learn.microsoft.com/fr-fr/training/modules/get-started-with-power-bi/'
      ],
      NL: [
        'Power BI: aan de slag',
        'Begrijp rapporten, dashboards en apps in een interactieve module.',
        'https://learn.microsoft.com/nl-nl/training/modules/get-started-with-power-bi/'
      ],
      EN: [
        'Power BI: get started',
        'Understand reports, dashboards and apps in an interactive module.',
        'https://learn.microsoft.com/en-us/training/modules/get-started-with-power-bi/'
      ],
      DE: [
        'Power BI: erste Schritte',
        'Verstehen Sie Berichte, Dashboards und Apps in einem interaktiven Modul.',
        'https://learn.microsoft.com/de-de/training/modules/get-started-with-power-bi/'
      ]
    }
  },
  {
    module: 'accessibility-checker',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 360,
    minutes: 10,
    format: 'Guide',
    topics: ['Word', 'PowerPoint', 'Excel'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Rendre ses documents accessibles à tous',
        'Vérifiez et corrigez l’accessibilité d’un document avant de l’envoyer.',
        'https://support.microsoft.com/fr-fr/office/make-your-content-accessible-to-everyone-with-the-accessibility-checker-38059c2d-45ef-4830-9797-618f0e96f3ab'
      ],
      NL: [
        'Documenten toegankelijk maken voor iedereen',
        'Controleer en verbeter de toegankelijkheid van een document voor u het verstuurt.',
        'https://support.microsoft.com/nl-nl/office/make-your-content-accessible-to-everyone-with-the-accessibility-checker-38059c2d-45ef-4830-9797-618f0e96f3ab'
      ],
      EN: [
        'Make your documents accessible to everyone',
        'Check and fix the accessibility of a document before you send it.',
        'https://support.microsoft.com/en-us/office/make-your-content-accessible-to-everyone-with-the-accessibility-checker-38059c2d-45ef-4830-9797-618f0e96f3ab'
      ],
      DE: [
        'Dokumente für alle barrierefrei gestalten',
        'Prüfen und verbessern Sie die Barrierefreiheit eines Dokuments vor dem Versand.',
        'https://support.microsoft.com/de-de/office/make-your-content-accessible-to-everyone-with-the-accessibility-checker-38059c2d-45ef-4830-9797-618f0e96f3ab'
      ]
    }
  },
  {
    module: 'copilot-prompts',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 370,
    minutes: 15,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot : rédiger de bonnes requêtes (prompts)',
        'Donnez à Copilot un but, un contexte et une source pour obtenir une réponse utile.',
        'https://support.microsoft.com/fr-fr/topic/learn-about-copilot-prompts-f6c3b467-f07c-4db1-ae54-ffac96184dd5'
      ],
      NL: [
        'Copilot: goede prompts schrijven',
        'Geef Copilot een doel, context en een bron om een bruikbaar antwoord te krijgen.',
        'https://support.microsoft.com/nl-nl/topic/learn-about-copilot-prompts-f6c3b467-f07c-4db1-ae54-ffac96184dd5'
      ],
      EN: [
        'Copilot: write good prompts',
        'Give Copilot a goal, context and a source to get a useful answer.',
        'https://support.microsoft.com/en-us/topic/learn-about-copilot-prompts-f6c3b467-f07c-4db1-ae54-ffac96184dd5'
      ],
      DE: [
        'Copilot: gute Prompts schreiben',
        'Geben Sie Copilot Ziel, Kontext und Quelle, um eine brauchbare Antwort zu erhalten.',
        'https://support.microsoft.com/de-de/topic/learn-about-copilot-prompts-f6c3b467-f07c-4db1-ae54-ffac96184dd5'
      ]
    }
  },
  {
    module: 'copilot-teams-meetings',
    audience: ['Everyone', 'Ambassador'],
    level: 'Everyday',
    position: 380,
    minutes: 10,
    format: 'Guide',
    topics: ['Copilot', 'Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans Teams : rattraper une réunion',
        'Demandez un résumé, les décisions et les actions pendant ou après la réunion.',
        'https://support.microsoft.com/fr-fr/office/use-copilot-in-microsoft-teams-meetings-0bf9dd3c-96f7-44e2-8bb8-790bedf066b1'
      ],
      NL: [
        'Copilot in Teams: een vergadering inhalen',
        'Vraag een samenvatting, de beslissingen en de acties tijdens of na de vergadering.',
        'https://support.microsoft.com/nl-nl/office/use-copilot-in-microsoft-teams-meetings-0bf9dd3c-96f7-44e2-8bb8-790bedf066b1'
      ],
      EN: [
        'Copilot in Teams: catch up on a meeting',
        'Ask for a summary, decisions and actions during or after the meeting.',
        'https://support.microsoft.com/en-us/office/use-copilot-in-microsoft-teams-meetings-0bf9dd3c-96f7-44e2-8bb8-790bedf066b1'
      ],
      DE: [
        'Copilot in Teams: eine Besprechung nachholen',
        'Fragen Sie während oder nach der Besprechung nach Zusammenfassung, Beschlüssen und Aufgaben.',
        'https://support.microsoft.com/de-de/office/use-copilot-in-microsoft-teams-meetings-0bf9dd3c-96f7-44e2-8bb8-790bedf066b1'
      ]
    }
  },
  {
    module: 'copilot-outlook-summary',
    audience: ['Everyone'],
    level: 'Everyday',
    position: 390,
    minutes: 5,
    format: 'Guide',
    topics: ['Copilot', 'Outlook'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Copilot dans Outlook : résumer un long échange',
        'Obtenez l’essentiel d’une longue conversation de mails en quelques lignes.',
        'https://support.microsoft.com/fr-fr/office/summarize-an-email-thread-with-copilot-in-outlook-a79873f2-396b-46dc-b852-7fe5947ab640'
      ],
      NL: [
        'Copilot in Outlook: een lange mailwisseling samenvatten',
        'Krijg de kern van een lange e-mailconversatie in enkele regels.',
        'https://support.microsoft.com/nl-nl/office/summarize-an-email-thread-with-copilot-in-outlook-a79873f2-396b-46dc-b852-7fe5947ab640'
      ],
      EN: [
        'Copilot in Outlook: sum up a long mail thread',
        'Get the gist of a long mail conversation in a few lines.',
        'https://support.microsoft.com/en-us/office/summarize-an-email-thread-with-copilot-in-outlook-a79873f2-396b-46dc-b852-7fe5947ab640'
      ],
      DE: [
        'Copilot in Outlook: einen langen E-Mail-Verlauf zusammenfassen',
        'Erfassen Sie den Kern eines langen Mailwechsels in wenigen Zeilen.',
        'https://support.microsoft.com/de-de/office/summarize-an-email-thread-with-copilot-in-outlook-a79873f2-396b-46dc-b852-7fe5947ab640'
      ]
    }
  },
  {
    module: 'champions-program',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 510,
    minutes: 15,
    format: 'Guide',
    topics: ['Teams'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Le rôle d’ambassadeur : bâtir un réseau de relais',
        'Voyez ce qu’un relais apporte à ses collègues et comment animer la communauté.',
        'https://learn.microsoft.com/fr-fr/microsoftteams/teams-adoption-create-champions-program'
      ],
      NL: [
        'De rol van ambassadeur: een netwerk opbouwen',
        'Zie wat een ambassadeur voor collega’s betekent en hoe u de gemeenschap levendig houdt.',
        'https://learn.microsoft.com/nl-nl/microsoftteams/teams-adoption-create-champions-program'
      ],
      EN: [
        'The ambassador’s role: build a champions network',
        'See what a champion brings to colleagues and how to keep the community alive.',
        'https://learn.microsoft.com/en-us/microsoftteams/teams-adoption-create-champions-program'
      ],
      DE: [
        'Die Rolle der Botschafter: ein Netzwerk aufbauen',
        'Sehen Sie, was Botschafter ihren Kollegen bringen und wie die Community lebendig bleibt.',
        'https://learn.microsoft.com/de-de/microsoftteams/teams-adoption-create-champions-program'
      ]
    }
  },
  {
    module: 'become-a-champion',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 520,
    minutes: 20,
    format: 'Guide',
    topics: ['Teams', 'Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      EN: [
        'Microsoft champions: the public programme',
        'Join the public community, its monthly call and its ready-made material.',
        'https://adoption.microsoft.com/en-us/become-a-champion/'
      ]
    }
  },
  {
    module: 'champions-empower',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 530,
    minutes: 10,
    format: 'Guide',
    topics: ['SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      EN: [
        'Help a group of champions to thrive',
        'Read how to listen to ambassadors, bring them together each month and celebrate what they do.',
        'https://learn.microsoft.com/en-us/microsoft-365/community/empowering-your-sharepoint-champions'
      ]
    }
  },
  {
    module: 'change-why-adoption-fails',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 540,
    minutes: 15,
    format: 'Guide',
    topics: ['Teams', 'SharePoint'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      EN: [
        'Change support: why adoption projects fail',
        'Understand why people resist a new tool and what helps them to change a habit.',
        'https://learn.microsoft.com/en-us/microsoft-365/community/why-m365-adoption-projects-fail'
      ]
    }
  },
  {
    module: 'copilot-adoption-hub',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 550,
    minutes: 30,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      EN: [
        'Adoption hub for Microsoft 365 Copilot',
        'Take guides, templates and a prompt gallery for your sessions with colleagues.',
        'https://adoption.microsoft.com/en-us/copilot/'
      ]
    }
  },
  {
    module: 'copilot-scenarios',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 560,
    minutes: 20,
    format: 'Guide',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      EN: [
        'Copilot scenario library, by profession',
        'Find worked examples for HR, finance or customer service and try one in your circle.',
        'https://adoption.microsoft.com/en-us/copilot-scenario-library/'
      ]
    }
  },
  {
    module: 'ai-fluency',
    audience: ['Ambassador', 'Everyone'],
    level: 'First steps',
    position: 570,
    minutes: 180,
    format: 'E-learning',
    topics: ['Copilot', 'Security'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Maîtrise de l’IA : un parcours pour débuter',
        'Comprenez l’IA générative, ses limites et son usage responsable, sans bagage technique.',
        'https://learn.microsoft.com/fr-fr/training/paths/ai-fluency/'
      ],
      NL: [
        'AI-geletterdheid: een leertraject voor beginners',
        'Begrijp generatieve AI, haar grenzen en verantwoord gebruik, zonder technische voorkennis.',
        'https://learn.microsoft.com/nl-nl/training/paths/ai-fluency/'
      ],
      EN: [
        'AI fluency: a learning path for beginners',
        'Understand generative AI, its limits and its responsible use, with no technical background.',
        'https://learn.microsoft.com/en-us/training/paths/ai-fluency/'
      ],
      DE: [
        'KI-Kompetenz: ein Lernpfad für den Einstieg',
        'Verstehen Sie generative KI, ihre Grenzen und den verantwortungsvollen Einsatz, ohne Vorkenntnisse.',
        'https://learn.microsoft.com/de-de/training/paths/ai-fluency/'
      ]
    }
  },
  {
    module: 'copilot-prompt-path',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 580,
    minutes: 130,
    format: 'E-learning',
    topics: ['Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Requêtes efficaces pour Microsoft 365 Copilot',
        'Entraînez-vous à résumer, rédiger et analyser avec Copilot dans chaque application.',
        'https://learn.microsoft.com/fr-fr/training/paths/craft-effective-prompts-copilot-microsoft-365/'
      ],
      NL: [
        'Doeltreffende prompts voor Microsoft 365 Copilot',
        'Oefen samenvatten, schrijven en analyseren met Copilot in elke app.',
        'https://learn.microsoft.com/nl-nl/training/paths/craft-effective-prompts-copilot-microsoft-365/'
      ],
      EN: [
        'Effective prompts for Microsoft 365 Copilot',
        'Practise summing up, writing and analysing with Copilot in each app.',
        'https://learn.microsoft.com/en-us/training/paths/craft-effective-prompts-copilot-microsoft-365/'
      ],
      DE: [
        'Wirksame Prompts für Microsoft 365 Copilot',
        'Üben Sie Zusammenfassen, Schreiben und Auswerten mit Copilot in jeder App.',
        'https://learn.microsoft.com/de-de/training/paths/craft-effective-prompts-copilot-microsoft-365/'
      ]
    }
  },
  {
    module: 'sharepoint-agents',
    audience: ['Ambassador'],
    level: 'Advanced',
    position: 590,
    minutes: 15,
    format: 'Guide',
    topics: ['SharePoint', 'Copilot'],
    mandatory: false,
    seen: ['EN'],
    versions: {
      FR: [
        'Les agents dans SharePoint : premiers pas',
        'Interrogez un site avec un agent et voyez ce qu’il peut, et ne peut pas, répondre.',
        'https://support.microsoft.com/fr-fr/office/get-started-with-agents-in-sharepoint-69e2faf9-2c1e-4baa-8305-23e625021bcf'
      ],
      NL: [
        'Agents in SharePoint: eerste stappen',
        'Bevraag een site met een agent en zie wat die wel en niet kan beantwoorden.',
        'https://support.microsoft.com/nl-nl/office/get-started-with-agents-in-sharepoint-69e2faf9-2c1e-4baa-8305-23e625021bcf'
      ],
      EN: [
        'Agents in SharePoint: first steps',
        'Question a site through an agent and see what it can and cannot answer.',
        'https://support.microsoft.com/en-us/office/get-started-with-agents-in-sharepoint-69e2faf9-2c1e-4baa-8305-23e625021bcf'
      ],
      DE: [
        'Agents in SharePoint: erste Schritte',
        'Befragen Sie eine Website über einen Agent und sehen Sie, was er beantworten kann und was nicht.',
        'https://support.microsoft.com/de-de/office/get-started-with-agents-in-sharepoint-69e2faf9-2c1e-4baa-8305-23e625021bcf'
      ]
    }
  }
];

/** All 103 modules, in the order of the catalogue. */
export const modules: readonly Module[] = [...firstModules, ...furtherModules];
