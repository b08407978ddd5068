export const erasing = {
  EraseTitle: 'Effacer une personne',
  EraseIntro:
    'Trouve tout ce que les listes contiennent sur une personne, le montre, et le met à la corbeille quand vous le décidez.',
  EraseWho: 'Nom ou adresse e-mail',
  EraseFind: 'Chercher',
  EraseFinding: 'Recherche des personnes…',
  EraseNobody: 'Personne ne s’appelle «\u202f{text}\u202f», ni dans les listes ni dans l’annuaire.',
  EraseChoose: 'De qui s’agit-il\u202f?',
  EraseNoAccount: 'sans compte, par son nom seulement',
  EraseReading: 'Lecture des listes…',
  EraseFailed: 'Tout n’a pas pu être lu\u202f: rien ne peut encore être effacé.',
  EraseFound: 'Ce que les listes contiennent sur {name}',
  EraseNone: 'Les listes ne contiennent rien sur {name}.',
  EraseRowsOne: '{list}\u202f: {n} ligne',
  EraseRowsMany: '{list}\u202f: {n} lignes',
  EraseRowNumber: 'ligne {n}',
  EraseNotSeen:
    'Sur «\u202f{list}\u202f», il vous manque «\u202fGérer les listes\u202f» ou «\u202fRemplacer les comportements de liste\u202f»\u202f: vous n’y voyez peut-être que vos propres lignes. Demandez à une personne propriétaire du site, ou à qui s’occupe de la liste, de regarder aussi.',
  EraseMayNot:
    'Vous ne pouvez pas supprimer de lignes dans «\u202f{list}\u202f». Adressez-vous à une personne propriétaire du site.',
  EraseMissing: '«\u202f{list}\u202f» n’est pas sur ce site, ou vous n’y avez pas accès.',
  EraseStart: 'Mettre {n} à la corbeille',
  EraseRowCountOne: '{n} ligne',
  EraseRowCountMany: '{n} lignes',
  EraseSure: '{rows} sur {name} vers la corbeille du site. La restauration y reste possible pendant 93 jours.',
  EraseYes: 'Oui, effacer {name}',
  EraseNo: 'Non, ne rien changer',
  EraseWorking: 'Effacement\u202f: {i} sur {n}',
  EraseStop: 'Arrêter après ce lot',
  EraseStopping: 'Arrêt à la fin de ce lot…',
  EraseDone: '{name} ne figure plus dans les listes',
  EraseDoneSome: 'Tout n’est pas encore effacé sur {name}',
  EraseDoneRowsOne: '{n} ligne est à la corbeille.',
  EraseDoneRowsMany: '{n} lignes sont à la corbeille.',
  EraseRefused: '{list}, ligne {n}\u202f: SharePoint a refusé\u202f: {detail}',
  EraseRefusedSomeOne: 'SharePoint a refusé {n} ligne.',
  EraseRefusedSomeMany: 'SharePoint a refusé {n} lignes.',
  EraseInterrupted:
    'L’effacement a été interrompu. Ce qui est à la corbeille y reste\u202f; regardez à nouveau et continuez.',
  EraseLeftOne:
    'La page a été quittée en cours de route\u202f: {n} ligne sur {of} était effacée. Regardez à nouveau ce qui reste, et continuez.',
  EraseLeftMany:
    'La page a été quittée en cours de route\u202f: {n} lignes sur {of} étaient effacées. Regardez à nouveau ce qui reste, et continuez.',
  EraseLookAgain: 'Regarder à nouveau',
  EraseOther: 'Une autre personne',
  EraseRemains: 'Ce qui reste, et qui y met fin',
  EraseRemainsBin:
    'La corbeille du site garde les lignes 93 jours. Pour y mettre fin plus tôt, une personne propriétaire la vide (Contenu du site, Corbeille), puis l’administration de la collection de sites vide la corbeille secondaire.',
  EraseRemainsSigned:
    'Lignes sur un autre sujet que cette personne a créées ou modifiées en dernier\u202f: {lists}. SharePoint y inscrit lui-même le nom\u202f; l’effacer effacerait la ligne. Rien dans nos composants ne le montre.',
  EraseRemainsVersions:
    'D’anciennes versions d’autres lignes peuvent nommer la personne. Qui peut gérer la liste les supprime dans l’historique des versions.',
  EraseRemainsSite:
    'La liste des utilisateurs du site garde le nom et l’adresse de toute personne venue ici. L’administration retire la personne dans les autorisations du site.',
  EraseRemainsBrowser:
    'Les navigateurs qui ont ouvert ces pages gardent les listes au plus 7 jours, et oublient la ligne à la prochaine ouverture. Celui de la personne garde au plus 90 jours les coches non envoyées, et le cercle et le lieu qu’elle y a choisis jusqu’à l’effacement des données du site.',
  EraseRemainsFiles:
    'Les fichiers exportés, les fichiers d’annulation et les autocollants imprimés ne sont pas atteints d’ici.',
  EraseHowDeleted: 'Ces lignes sont supprimées définitivement\u202f; elles ne peuvent pas être restaurées.',
  EraseHowEmptied: 'Les lignes restent\u202f; seule la personne en est retirée.',
  EraseStartAll: 'Effacer {n}',
  EraseSureAll:
    '{rows} sur {name}\u202f: effacement comme indiqué ci-dessus. Ce qui est supprimé définitivement ne peut pas être restauré\u202f; ce qui va à la corbeille peut l’être pendant 93 jours.',
  EraseDoneAllRowsOne: '{n} ligne est effacée.',
  EraseDoneAllRowsMany: '{n} lignes sont effacées.',
  EraseInterruptedAll:
    'L’effacement a été interrompu. Ce qui a été effacé le reste\u202f; regardez à nouveau et continuez.',
  EraseRemainsTold:
    'Lignes sur autre chose qui nomment cette personne et restent telles quelles\u202f: {lists}. Les responsables de ces listes décident qui y figure à sa place.',
  EraseCopy: 'Copier le rapport',
  EraseCopied: 'Copié',
  EraseCopyRefused: 'Le navigateur n’a pas permis la copie'
} as const;
