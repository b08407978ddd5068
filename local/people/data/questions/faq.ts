import type { Spoken } from '../../model.ts';

/** A question that keeps coming back. */
export interface PlannedFaq {
  readonly key: string;
  readonly topics: readonly string[];
  /** Title of the question it came from; absent: the team wrote it. */
  readonly source?: string;
  /** Days until it has to be looked at again, negative: it is overdue; absent: nobody said. */
  readonly reviewIn?: number;
  /** Not yet for everybody. */
  readonly draft?: true;
  readonly versions: Readonly<Partial<Record<Spoken, readonly [question: string, answer: string]>>>;
}

export const faq: readonly PlannedFaq[] = [
  {
    key: 'restore-folder',
    topics: ['SharePoint', 'OneDrive'],
    source: 'Quelqu’un a supprimé un dossier entier, peut-on le récupérer\u202f?',
    reviewIn: 120,
    versions: {
      FR: [
        'Comment récupérer un dossier supprimé\u202f?',
        'Ouvrez la corbeille du site, en bas à gauche. Vous avez 93 jours. Si elle est vide, le propriétaire du site regarde dans celle de second niveau.'
      ],
      NL: [
        'Hoe krijg ik een verwijderde map terug?',
        'Open de prullenbak van de site, links onderaan. Je hebt 93 dagen. Staat er niets, dan kijkt de eigenaar van de site in de tweede prullenbak.'
      ],
      EN: [
        'How do I get a deleted folder back?',
        'Open the site’s recycle bin, at the bottom left. You have 93 days. If it’s empty, the site’s owner can look in the second one.'
      ],
      DE: [
        'Wie bekomme ich einen gelöschten Ordner zurück?',
        'Öffnen Sie den Papierkorb der Site, unten links. Sie haben 93 Tage Zeit. Ist er leer, sieht der Besitzer der Site im zweiten nach.'
      ]
    }
  },
  {
    key: 'version-history',
    topics: ['OneDrive', 'Excel', 'Word'],
    reviewIn: 60,
    versions: {
      FR: [
        'Comment revenir à une version précédente d’un fichier\u202f?',
        'Clic droit sur le fichier, Historique des versions. Ouvrez-en une pour vérifier avant de la restaurer\u202f: la version actuelle reste dans la liste.'
      ],
      NL: [
        'Hoe keer ik terug naar een vorige versie van een bestand?',
        'Rechtsklik op het bestand, Versiegeschiedenis. Open een versie om te kijken voor je ze terugzet; de huidige blijft in de lijst staan.'
      ],
      EN: [
        'How do I go back to an earlier version of a file?',
        'Right-click the file, Version history. Open one to check before you restore it; today’s version stays in the list.'
      ]
    }
  },
  {
    key: 'copilot-protected',
    topics: ['Copilot', 'Security'],
    source: 'Copilot peut-il lire un fichier protégé\u202f?',
    reviewIn: -12,
    versions: {
      FR: [
        'Que peut lire Copilot\u202f?',
        'Ce que vous pouvez ouvrir vous-même, rien de plus. Un fichier «\u202fConfidentiel – client\u202f» lui reste fermé, et c’est voulu.'
      ],
      NL: [
        'Wat kan Copilot lezen?',
        'Wat je zelf kunt openen, en niets meer. Een bestand met label “Vertrouwelijk – klant” blijft voor hem gesloten, en dat is de bedoeling.'
      ]
    }
  },
  {
    key: 'phishing',
    topics: ['Security', 'Outlook'],
    source: 'Dois-je répondre à ce message qui demande mon mot de passe\u202f?',
    reviewIn: 200,
    versions: {
      FR: [
        'Que faire d’un message suspect\u202f?',
        'Ne cliquez sur rien, ne répondez pas. Bouton «\u202fSignaler\u202f», puis supprimez. Vous avez cliqué\u202f? Appelez tout de suite le service desk.'
      ],
      NL: [
        'Wat doe ik met een verdachte mail?',
        'Nergens op klikken, niet antwoorden. Knop “Melden”, daarna verwijderen. Toch geklikt? Bel meteen de servicedesk.'
      ],
      EN: [
        'What do I do with a suspicious message?',
        'Don’t click, don’t reply. Use “Report”, then delete it. Clicked already? Ring the service desk at once.'
      ],
      DE: [
        'Was tun mit einer verdächtigen Nachricht?',
        'Nichts anklicken, nicht antworten. „Melden“ wählen, dann löschen. Schon geklickt? Rufen Sie sofort den Service Desk an.'
      ]
    }
  },
  {
    key: 'send-large-files',
    topics: ['OneDrive', 'Security'],
    source: 'Un client veut m’envoyer des fiches de paie par WeTransfer',
    reviewIn: 90,
    versions: {
      FR: [
        'Comment recevoir de gros fichiers d’un client\u202f?',
        'Dans OneDrive, «\u202fDemande de fichiers\u202f» sur un dossier, avec une date d’expiration. Jamais de données salariales par un service gratuit.'
      ],
      NL: [
        'Hoe ontvang ik grote bestanden van een klant?',
        'In OneDrive: “Bestanden aanvragen” op een map, met een vervaldatum. Nooit loongegevens via een gratis dienst.'
      ]
    }
  },
  {
    key: 'shared-mailbox-send-as',
    topics: ['Outlook'],
    reviewIn: 30,
    versions: {
      FR: [
        'Comment envoyer au nom d’une boîte partagée\u202f?',
        'Le propriétaire de la boîte demande le droit «\u202fEnvoyer en tant que\u202f» au service desk. Ensuite, choisissez la boîte dans le champ De.'
      ],
      NL: [
        'Hoe verstuur ik een mail vanuit een gedeelde mailbox?',
        'De eigenaar van de mailbox vraagt het recht “Verzenden als” aan bij de servicedesk. Kies daarna de mailbox in het veld Van.'
      ]
    }
  },
  {
    key: 'add-guest',
    topics: ['Teams'],
    source: 'Hoe voeg ik een externe boekhouder toe aan een vergadering?',
    reviewIn: 150,
    versions: {
      FR: [
        'Inviter une personne externe à une réunion Teams\u202f?',
        'Ajoutez son adresse aux invités. Elle attend dans la salle d’attente jusqu’à ce que vous la fassiez entrer.'
      ],
      NL: [
        'Iemand van buiten uitnodigen voor een Teams-vergadering?',
        'Zet het mailadres bij de genodigden. De persoon wacht in de lobby tot je hem of haar binnenlaat.'
      ],
      EN: [
        'How do I invite somebody from outside to a Teams meeting?',
        'Add their address to the invitation. They wait in the lobby until you let them in.'
      ]
    }
  },
  {
    key: 'language-of-teams',
    topics: ['Teams'],
    source: 'Wie stelle ich Teams auf Deutsch um?',
    versions: {
      DE: [
        'Wie stelle ich die Sprache von Teams um?',
        'Einstellungen, Allgemein, Sprache; danach Teams neu starten. Die Rechtschreibprüfung steht gleich darunter.'
      ],
      FR: [
        'Comment changer la langue de Teams\u202f?',
        'Paramètres, Général, Langue, puis redémarrez Teams. Le correcteur se règle juste en dessous.'
      ]
    }
  },
  {
    key: 'signature',
    topics: ['Outlook'],
    source: 'Où se trouve la signature de la société\u202f?',
    reviewIn: 300,
    versions: {
      FR: [
        'Où trouver la signature de la société\u202f?',
        'Page «\u202fNotre image\u202f» de l’intranet. Collez-la dans Outlook\u202f: Fichier, Options, Courrier, Signatures.'
      ],
      NL: [
        'Waar vind ik de handtekening van de firma?',
        'Op de pagina “Ons imago” van het intranet. Plak ze in Outlook: Bestand, Opties, E-mail, Handtekeningen.'
      ],
      EN: [
        'Where do I find the company’s signature?',
        'On the intranet page “Our image”. Paste it in Outlook: File, Options, Mail, Signatures.'
      ]
    }
  },
  {
    key: 'meeting-recording',
    topics: ['Teams'],
    source: 'Opname van een opleiding staat nergens',
    reviewIn: -40,
    versions: {
      FR: [
        'Où est l’enregistrement d’une réunion\u202f?',
        'Dans le OneDrive de la personne qui a lancé l’enregistrement, dossier Enregistrements, pendant soixante jours.'
      ],
      NL: [
        'Waar staat de opname van een vergadering?',
        'In de OneDrive van wie op “Opnemen” klikte, map Opnamen, zestig dagen lang.'
      ]
    }
  },
  {
    key: 'chatgpt',
    topics: ['Copilot', 'Security'],
    source: 'Mag ik ChatGPT gebruiken voor een brief aan een klant?',
    reviewIn: 45,
    versions: {
      FR: [
        'Puis-je utiliser ChatGPT pour un client\u202f?',
        'Non\u202f: seulement Copilot, avec votre compte de travail. Et jamais de numéro de registre national, même dans Copilot.'
      ],
      NL: [
        'Mag ik ChatGPT gebruiken voor een klant?',
        'Nee, alleen Copilot met je werkaccount. En nooit rijksregisternummers, ook niet in Copilot.'
      ],
      EN: [
        'May I use ChatGPT for a customer?',
        'No: only Copilot with your work account. And never national register numbers, not even in Copilot.'
      ],
      DE: [
        'Darf ich ChatGPT für einen Kunden nutzen?',
        'Nein, nur Copilot mit Ihrem Arbeitskonto. Und nie Nationalregisternummern, auch nicht in Copilot.'
      ]
    }
  },
  {
    key: 'copy-plan',
    topics: ['Planner'],
    source: 'Peut-on copier un plan avec ses tâches\u202f?',
    draft: true,
    versions: {
      FR: [
        'Copier un plan Planner avec ses tâches',
        'Les trois points du plan, «\u202fCopier le plan\u202f». Les dates ne suivent pas.'
      ],
      NL: [
        'Een plan in Planner kopiëren met de taken',
        'De drie puntjes van het plan, “Plan kopiëren”. De datums gaan niet mee.'
      ]
    }
  }
];
