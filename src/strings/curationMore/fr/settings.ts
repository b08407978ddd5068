export const settings = {
  CheckColumnSettings: 'réglages des colonnes',
  CheckStrays: 'colonnes en double',
  CheckFolders: 'dossiers',
  CheckApproval: 'approbation du contenu',
  CheckEveryRow: 'lignes de tout le monde',
  CheckNames: 'noms et adresses',
  FindAlike: '«\u202f{list}\u202f», {check}\u202f: {n} points.',
  FindRichText: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» accepte du texte mis en forme.',
  FindRichTextWhy:
    'Les collègues voient les mots sans la mise en forme. Réparer remet la colonne en texte simple\u202f; ce qui figure dans les lignes n’est pas perdu.',
  FindAppends: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» ajoute chaque texte au précédent.',
  FindAppendsWhy:
    'Les collègues ne voient que le dernier ajout, et plus rien dès que la ligne est enregistrée sans ajout. Réparer ne modifie aucune ligne.',
  FindWithTime: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» demande aussi une heure.',
  FindWithTimeWhy:
    'Les collègues voient le jour selon l’heure du site. Réparer ne demande à nouveau que le jour\u202f; ce qui figure dans les lignes n’est pas perdu.',
  FindWithoutTime: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» ne demande que le jour.',
  FindWithoutTimeWhy:
    'Ce qui est saisi commence à minuit. Réparer demande à nouveau aussi l’heure et ne modifie aucune ligne\u202f: corrigez ce qui a été saisi entre-temps.',
  FindTakesGroups: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» accepte aussi des groupes.',
  FindTakesGroupsWhy:
    'Un groupe choisi par erreur devient une fiche à qui personne ne peut écrire. Réparer ne modifie aucune ligne\u202f: remplacez les groupes déjà choisis.',
  FindPercentage: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» attend des pourcentages.',
  FindPercentageWhy:
    'La saisie de 50 y enregistre 0,5, et les collègues voient 0,5. Réparer ne modifie aucune ligne\u202f: corrigez ce qui a été saisi entre-temps.',
  FindShortened: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» accepte moins de caractères que prévu.',
  FindShortenedWhy: 'Les textes plus longs sont refusés, aussi à l’import. Réparer ne modifie aucune ligne.',
  FindUniqueToo: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» n’accepte pas deux fois la même valeur.',
  FindUniqueTooWhy:
    'Plusieurs lignes peuvent à bon droit y porter la même valeur\u202f; la deuxième est refusée, dans les formulaires, à l’import et pour ce que les collègues enregistrent. Réparer ne modifie aucune ligne.',
  FindReadOnly: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» est en lecture seule.',
  FindReadOnlyWhy: 'Aucun formulaire ne la propose et les imports sont refusés. Réparer ne modifie aucune ligne.',
  FindHidden: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» est masquée.',
  FindHiddenWhy:
    'Les collègues voient son contenu, mais aucun formulaire ne la montre\u202f: impossible de le corriger. Réparer ne modifie aucune ligne.',
  FindOtherDefault:
    'Les nouvelles lignes de «\u202f{list}\u202f» commencent avec une autre valeur que prévu dans «\u202f{column}\u202f».',
  FindOtherDefaultWhy:
    'Si personne ne le remarque, la ligne dit ce que personne n’a choisi\u202f: un accord, un retour, une personne masquée. Réparer ne modifie aucune ligne\u202f: relisez celles qui ont été ajoutées entre-temps.',
  FindRuled: '«\u202f{list}\u202f» refuse des lignes selon une règle.',
  FindRuledColumn: 'Dans «\u202f{list}\u202f», la colonne «\u202f{column}\u202f» refuse des valeurs selon une règle.',
  FindRuledWhy:
    'Formule\u202f: {rule}. Les formulaires et les imports refusent ce qui ne la respecte pas. Si c’est voulu, tout est en ordre.',
  FindRuledOwnWhy:
    'Formule\u202f: {rule}. Ce que les collègues veulent enregistrer est refusé et reste sur leur appareil. Réparer retire la règle\u202f; aucune ligne n’est modifiée.',
  FindRowsHidden: 'Dans «\u202f{list}\u202f», on ne voit que les lignes que l’on a créées.',
  FindRowsHiddenWhy:
    'Tout y est, et les collègues n’en voient rien. Réparer permet à qui lit la liste de voir chaque ligne\u202f; aucune n’est modifiée.',
  FindRowsLocked: 'Dans «\u202f{list}\u202f», on ne peut modifier que les lignes que l’on a créées.',
  FindRowsLockedNone: 'Dans «\u202f{list}\u202f», personne ne peut modifier de ligne.',
  FindRowsLockedWhy:
    'Qui peut modifier la liste ne peut pas la corriger, et les imports sont refusés. Réparer suit à nouveau les autorisations de la liste\u202f; aucune ligne n’est modifiée.',
  FindApproval: 'Dans «\u202f{list}\u202f», les lignes attendent une approbation.',
  FindApprovalWhy:
    '{rows}\u202f: les collègues ne les voient pas. Réparer montre toutes les lignes, même rejetées\u202f; supprimez d’abord celles qui ne doivent pas être vues.',
  FindApprovalWaitingOne: '{n} ligne attend',
  FindApprovalWaitingMany: '{n} lignes attendent',
  FindApprovalRejectedOne: '{n} est rejetée',
  FindApprovalRejectedMany: '{n} sont rejetées',
  FindApprovalNone:
    'Aucune n’attend pour le moment, mais ce qui est ajouté ou modifié ne sera d’abord pas vu des collègues.',
  FindApprovalUnknown:
    'Vous ne pouvez pas voir combien sont cachées aux collègues. Réparer montre toutes les lignes, même rejetées.',
  FindApprovalShown:
    'Les collègues les voient malgré tout, même rejetées. Réparer met fin à l’attente\u202f; toutes les lignes s’affichent.',
  FindNotClosed: 'Toute personne qui lit le site peut lire «\u202f{list}\u202f», réservée à la gestion des listes.',
  FindNotClosedWhy:
    'Réparer donne à la liste ses propres autorisations\u202f: seules la lisent les personnes qui ont Contrôle total et celles qu’elles désignent. Aucune ligne n’est modifiée.',
  FindStray:
    'Dans «\u202f{list}\u202f», la colonne «\u202f{title}\u202f» ({column}) figure à côté de «\u202f{like}\u202f», la seule affichée.',
  FindStrayEmpty: 'Aucune ligne n’y contient quoi que ce soit. Elle peut être supprimée.',
  FindStrayFilledOne:
    '{n} ligne y contient ce que personne ne voit\u202f: déplacez-le vers «\u202f{like}\u202f». D’ici là, rien n’est supprimé.',
  FindStrayFilledMany:
    '{n} lignes y contiennent ce que personne ne voit\u202f: déplacez-le vers «\u202f{like}\u202f». D’ici là, rien n’est supprimé.',
  FindStrayUnknown:
    'Impossible de dire si une ligne y contient quelque chose\u202f: vous ne voyez pas toutes les lignes. Rien n’est supprimé.',
  FindFoldersOne: '{n} dossier figure parmi les lignes de «\u202f{list}\u202f».',
  FindFoldersMany: '{n} dossiers figurent parmi les lignes de «\u202f{list}\u202f».',
  FindFoldersWhy:
    'Les collègues voient les lignes qu’il contient, pas le dossier. Dans la liste même, ces lignes passent inaperçues\u202f: sortez-les, puis supprimez le dossier.',
  FindRenamed: 'Dans l’annuaire, {shown} s’appelle {now}.',
  FindRenamedWhy:
    'Les collègues lisent le nom de la liste. Réparer y écrit celui de l’annuaire\u202f; si la différence est voulue, laissez-la.',
  FindRenamedAll: '{n} personnes portent un autre nom dans l’annuaire.',
  FindAddressChanged: 'Dans l’annuaire, l’adresse est {now} ({name}).',
  FindAddressChangedWhy:
    'La fiche écrit encore à {shown}, comme SharePoint connaît le compte. SharePoint le met à jour de lui-même\u202f; sinon, adressez-vous à qui gère SharePoint.',
  FindAddressChangedAll: '{n} personnes ont une autre adresse dans l’annuaire.',
  FindKeptUnseenAsk: 'Vous n’y voyez que vos propres lignes. Peuvent regarder\u202f: {who}.',
  FindKeptHiddenWhy: 'Seules les personnes qui gèrent cette liste la voient. Demandez à l’une d’elles de regarder.',
  FindKeptHiddenAsk: 'Seules les personnes qui gèrent cette liste la voient. Pour savoir qui\u202f: {who}.',
  HealthEach: 'Voir une par une',
  HealthEachLess: 'Regrouper',
  HealthEachThis: '{show}\u202f: {what}',
  HealthEachMoreOne: 'Voir {n} de plus',
  HealthEachMoreMany: 'Voir {n} de plus',
  HealthMendAllOne: 'En réparer {n}',
  HealthMendAllMany: 'Réparer les {n}',
  HealthRemove: 'Supprimer…',
  HealthRemoveThis: 'Supprimer\u202f: {what}',
  HealthRemoveSure:
    'Ces colonnes de «\u202f{list}\u202f» sont supprimées définitivement\u202f; aucune ligne n’y contient quoi que ce soit\u202f:',
  HealthRemoveYes: 'Supprimer',
  OverdueShow: 'Voir et supprimer…',
  OverdueShowThis: 'Voir et supprimer\u202f: {what}',
  OverdueRowsOne: '{list}\u202f: {n} ligne gardée trop longtemps',
  OverdueRowsMany: '{list}\u202f: {n} lignes gardées trop longtemps',
  OverdueSure:
    'Elles sont supprimées définitivement, sans passer par la corbeille\u202f; il n’y a pas de retour possible.',
  OverdueYesOne: 'Supprimer {n} ligne',
  OverdueYesMany: 'Supprimer {n} lignes',
  OverdueGoneOne: '{n} ligne sur {of} est supprimée.',
  OverdueGoneMany: '{n} lignes sur {of} sont supprimées.',
  OverdueFailed:
    'La suppression a été interrompue. Ce qui est supprimé le reste\u202f; vérifiez à nouveau et continuez.',
  OverdueUnread: 'Les lignes n’ont pas pu être lues\u202f: rien n’est supprimé.',
  OverdueAsk: 'Vous ne pouvez pas supprimer ces lignes. Peuvent le faire\u202f: {who}.',
  OverdueAskOwners: 'Vous ne pouvez pas supprimer ces lignes. Adressez-vous aux propriétaires du site.',
  OverdueClose: 'Fermer',
  HealthRemoveNo: 'Garder'
};
