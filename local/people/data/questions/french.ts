/** Asked in French, by and to people of the cast; how a line is read stands in questionLines.ts. */
export const french = `
9 FR elodie.dupont-lejeune > nathalie.vandenbroucke [Teams]
La caméra de la salle Meuse ne s’allume plus dans Teams
| Depuis la mise à jour de vendredi, l’image reste noire en réunion. Le son fonctionne.
1h nathalie.vandenbroucke takes
2h nathalie.vandenbroucke hands jeroen.claeys: Le câble est bon, j’ai vérifié. C’est peut-être un réglage de la salle.
1d jeroen.claeys answers*: Dans Teams : Paramètres, Appareils, puis choisissez « Salle Meuse » comme caméra. Si elle n’apparaît pas, débranchez la barre trente secondes.
1d me adds: Elle n’apparaît plus du tout, même après.
2d col2 too x6
2d jeroen.claeys toit owner: La barre ne répond plus au réseau. Même chose salle Sambre.
4d owner says Planned: Les barres des salles de Namur reçoivent leur mise à jour le mois prochain.

1 FR col > nathalie.vandenbroucke [Outlook]
Comment partager un calendrier d’équipe ?
| Nous sommes six à l’agence et chacun note ses congés dans son coin. J’aimerais un seul calendrier que tout le monde voit.

6 FR col > karim.elamrani [OneDrive]
Retrouver la version d’hier d’un fichier
| J’ai enregistré par-dessus le fichier des primes. Celui d’hier soir était le bon.
1d karim.elamrani hands nathalie.vandenbroucke: Tu m’avais montré l’historique des versions. Tu peux lui expliquer ?

4 FR colleague > nathalie.vandenbroucke [Copilot]
Copilot peut-il lire un fichier protégé ?
| Le contrat porte l’étiquette « Confidentiel ». Copilot me répond qu’il ne trouve rien.
3h nathalie.vandenbroucke answers: Il lit ce que tu peux ouvrir toi-même, sauf si l’étiquette interdit la copie. Clic droit sur le fichier, Détails : regarde si « Extraire » est permis.
1d jeroen.claeys answers: En complément : pour « Confidentiel – interne » c’est permis, pour « Confidentiel – client » non, et c’est voulu.

20 FR colleague > [OneNote]
Un modèle de procès-verbal dans OneNote ?
| Chaque lundi je recopie les mêmes titres.
4h mehdi.ouali answers: Insertion, Modèles de page, puis « Enregistrer la page actuelle comme modèle ». Tu peux même en faire le modèle par défaut de la section.
2d me solved 1: Fait, merci Mehdi !

2 FR starter > karim.elamrani [Teams]
Comment rejoindre le canal de mon équipe ?
| Je vois « Paie PME » dans la recherche mais le bouton Rejoindre reste grisé.
1h karim.elamrani answers: L’équipe est privée, c’est Sofie qui t’ajoute. Je viens de lui écrire.
2h sofie.verstraete answers: Je t’ai ajoutée, ferme Teams et rouvre-le : le canal « Général » apparaît en haut.

3 FR starter > karim.elamrani [Outlook]
Où se trouve la signature de la société ?
1h karim.elamrani answers: Dans Outlook : Fichier, Options, Courrier, Signatures. Le modèle est sur l’intranet, page « Notre image ».
1d me solved 1: Parfait, et dans les deux langues en plus.

1 FR starter > [Excel]
Le fichier de contrôle des primes s’ouvre en lecture seule
| C’est écrit « verrouillé pour modification par quelqu’un d’autre » mais mes collègues disent qu’ils ne l’ont pas ouvert.

1 FR starter > karim.elamrani [Security]
Dois-je répondre à ce message qui demande mon mot de passe ?
| Il vient soi-disant du helpdesk, avec notre logo.
1h karim.elamrani takes: Surtout pas ! Je regarde avec toi dans dix minutes.

5 FR colleague > [Excel]
Un tableau croisé qui compte chaque client une seule fois
| J’ai une ligne par prestation, et le même employeur revient dix fois.
1d fatima.benali takes
2d amb2 ~takes: Je peux m’en occuper.

34 FR colleague > benoit.lambrecht [SharePoint]
Impossible de trouver les anciennes notes de service
2h benoit.lambrecht answers: Elles ont déménagé : site « Agences Wallonie », bibliothèque « Archives ». La recherche de l’accueil ne les montre pas.
3d me solved 1

12 FR colleague > owner [Teams] Feedback
Les notifications de Teams pendant une présentation
| Quand je montre mon écran à un client, les messages de l’équipe apparaissent devant lui. Est-ce qu’on peut le couper pour tout le monde ?
1d owner says Seen
6d owner says Planned: « Ne pas déranger » sera automatique pendant un partage d’écran, dès la prochaine version.
6d col2 too x5

15 FR benoit.lambrecht > owner [Outlook] Feedback
La boîte partagée de l’agence met vingt secondes à s’ouvrir
1d owner says Seen: Merci, je regarde avec le fournisseur.
4d col too x7

70 FR col > owner [Security] Feedback
Un seul code pour la double authentification au lieu de trois
| Le matin, je valide trois fois avant d’ouvrir le premier dossier.
1d owner says Planned
20d owner says Done: Depuis ce lundi, une seule validation par jour suffit au bureau.
22d me solved 2: Ça change la vie, merci.

52 FR col > owner [PowerPoint] Feedback
Le modèle PowerPoint ne contient plus de page de clôture
2d owner says Not now: La communication revoit tous les modèles ; nous ne touchons à rien avant.

26 FR col > it2 [OneDrive] Feedback
OneDrive se met en pause dès que je quitte le bureau
| À la maison, rien ne se synchronise plus avant que je clique sur « Reprendre ».
2d it2 says Seen
5d it2 says Not now: C’est le mode « économie » du portable. Nous ne le changeons pas pour tout le monde, mais un Digital Ambassador peut vous montrer comment l’éviter.

30 FR col > [Copilot] Topic
Écrire une bonne consigne pour Copilot quand on traite des dossiers de paie
5d col2 too x14

22 FR col > [Excel] Topic
Power Query pour ceux qui ont peur de Power Query
6d col2 too x9

17 FR col > [Teams] Topic
Animer une réunion hybride sans oublier ceux qui sont à distance
3d col2 too x5

40 FR col > [Power Automate] Topic
Recevoir chaque lundi la liste des contrats qui arrivent à échéance
3d col2 too x8
4d jeroen.claeys answers: J’ai un flux tout prêt, je le montre volontiers à l’heure du coach.

3 FR col > amb [Teams]
On m’entend en double dans les réunions
| Seulement quand je suis dans l’open space, jamais à la maison.
3h amb answers: Deux appareils de la même réunion sont ouverts à côté l’un de l’autre. Coupe le son de la barre ou du portable, pas des deux.

2 FR col > amb [Outlook]
Les invitations envoyées par ma collègue n’arrivent pas dans mon calendrier
| Je suis sa remplaçante, elle m’a donné les droits hier.

4 FR col > [SharePoint]
Quelqu’un a supprimé un dossier entier, peut-on le récupérer ?
| Bibliothèque « Dossiers clos », le dossier 2024.
1h col2 answers: Corbeille du site, à gauche en bas. Tu as 93 jours.
3h nathalie.vandenbroucke answers: Et si tu n’y vois rien, la corbeille de second niveau : il faut un propriétaire du site, je peux le faire.
1d me solved 1: C’était dans la première corbeille, tout est revenu.

7 FR col > [Power BI]
Le rapport d’absentéisme affiche les chiffres de la semaine passée
1d amb asks: Ce n’est pas l’actualisation, j’ai essayé. Quelqu’un connaît ce rapport ?
3d col2 too x3

8 FR col > amb [Word]
La fusion et publipostage mélange les adresses belges
| Le numéro de boîte tombe à la ligne suivante, une lettre sur deux.
1d amb takes
2d amb answers: Dans le fichier Excel, la boîte doit être dans sa propre colonne. Je t’ai préparé un modèle, il est dans le canal Astuces.

11 FR col > former [Teams]
Comment créer un sondage pendant une réunion ?

13 FR col > amb [Planner]
Peut-on copier un plan avec ses tâches ?
| Chaque trimestre, la déclaration ONSS demande les mêmes quarante tâches.
2h amb answers: Oui : les trois points du plan, « Copier le plan ». Les dates ne suivent pas, le reste oui.
1d me solved 1

14 FR gone > amb [Excel]
Le complément de calcul des préavis n’apparaît plus dans Excel
5h amb answers: Fichier, Options, Compléments, puis cochez-le de nouveau. Une mise à jour l’avait retiré.

16 FR col > amb [Outlook]
Envoyer au nom de la boîte « Primes » sans que mon nom apparaisse
1d amb hands it2: Il faut peut-être un droit « Envoyer en tant que ».
2d it2 answers: C’est bien ce droit. Demandez-le au propriétaire de la boîte, je l’ajoute dans l’heure.

18 FR col > amb [Security]
Un client veut m’envoyer des fiches de paie par WeTransfer
| Est-ce autorisé ? Il dit que ses fichiers sont trop lourds pour un mail.
1h amb answers: Non, pas de données salariales par là. Crée une « Demande de fichiers » dans OneDrive et envoie-lui le lien.
1d expert answers: D’accord avec la réponse. Ajoutez une date d’expiration au lien.
2d me solved 1

19 FR col > [Forms]
Une question de mon formulaire peut-elle dépendre de la précédente ?
3h col2 answers: Oui, les trois points, « Ajouter une branche ».

21 FR col > amb [OneDrive]
Que deviennent mes fichiers quand je change de cercle ?
2d amb answers: Ils restent à toi, OneDrive suit la personne. Ce qui est partagé avec l’ancienne équipe reste partagé : fais le tri avant.
3d me solved 1
12d me reopens: Un dossier a quand même disparu, celui des modèles.

23 FR contributor > jeroen.claeys [Forms]
Une évaluation de formation que personne ne peut remplir deux fois
4h jeroen.claeys answers: Dans les paramètres du formulaire : « Une réponse par personne ». Cela demande d’être connecté.
1d me solved 1

10 FR col > karim.elamrani [Teams]
Quelle formation pour bien commencer avec Teams ?
1h karim.elamrani hands learning: Yasmina, il y a plus court que le parcours complet ?

6 FR contributor > karim.elamrani [Copilot]
Un exemple de paie pour la prochaine formation Copilot
| Il me faut une demande réelle, sans données de client.
2d karim.elamrani answers: « Explique cette fiche de paie à quelqu’un qui commence » marche toujours bien. J’ai une fiche inventée à te prêter.

24 FR col > amb [Copilot]
Copilot résume la réunion en anglais
3h amb answers: Il prend la langue de la transcription. Au début de la réunion : Plus, Langue et parole, choisis le français.
1d me solved 1

27 FR col > amb [Excel]
RECHERCHEX renvoie #N/A alors que le numéro de registre est bien là
1h amb answers: Un des deux est du texte, l’autre un nombre. Ajoute &"" derrière la valeur cherchée.
1d me solved 1: J’y étais depuis une heure.

28 FR gone > [SharePoint]
Le lien de la page d’accueil des agences ne mène nulle part
3d amb answers: La page a été renommée, voici le nouveau lien. | https://intranet.lecercle.example/agences

31 FR col > amb [Teams]
Une équipe par client ou un canal par client ?
1d amb answers: Un canal tant que les mêmes personnes s’en occupent, une équipe dès que le client y entre.
2d amb2 answers: Et jamais plus de trente canaux, sinon personne ne s’y retrouve.
3d me solved 2

33 FR col > it2 [Security]
Puis-je brancher la clé USB d’un client ?
1h it2 answers: Non. Passez au service desk, nous la contrôlons pendant que vous attendez.
1d me solved 1

36 FR col > amb [Outlook]
Retarder l’envoi d’un mail jusqu’à demain matin
1h amb answers: La flèche à côté d’Envoyer, « Planifier l’envoi ».
1d me solved 1

45 FR col > amb [Word]
Mon document affiche toutes les modifications de 2023
| Je ne peux pas envoyer cela au client.
1d amb answers: Révision, Accepter toutes les modifications et arrêter le suivi. Garde une copie avant.
4d me solved
`;
