import { plural } from './plural.ts';
import type { Words } from './words.ts';

const count = plural('fr-FR');

// Narrow no-break spaces (U+202F) stand before : ; ! ? and inside « ».
export const french: Words = {
  siteContents: 'Contenu du site',
  name: 'Nom',
  kind: 'Type',
  items: 'Éléments',
  modified: 'Modifié',
  list: 'Liste',
  library: 'Bibliothèque de documents',
  loading: 'Chargement…',
  retry: 'Réessayer',
  reference: (reference) => `Référence : ${reference}`,

  noLists: 'Rien à voir ici pour le moment',
  noListsWhy: 'Ce site ne contient aucune liste que vous puissiez ouvrir.',
  noSite: 'Ce site n’est pas partagé avec vous',
  noSiteWhy:
    'Le reste de l’intranet vous est ouvert comme d’habitude. Pour voir ces listes, demandez l’accès aux propriétaires du site.',
  noList: 'Cette liste ne peut pas être ouverte',
  noListWhy:
    'Elle a peut-être été supprimée, ou elle n’est pas partagée avec vous. Les propriétaires du site peuvent vous renseigner.',
  notRead: 'Le contenu n’a pas pu être lu',
  notReadWhy: 'Rien n’a été modifié. Réessayez dans un instant.',

  add: 'Nouveau',
  edit: 'Modifier',
  remove: 'Supprimer',
  exportCsv: 'Exporter au format CSV',
  actions: 'Actions',
  selected: (many) => count(many, { one: '# sélectionné', other: '# sélectionnés' }),
  clearSelection: 'Effacer la sélection',
  view: 'Affichage',
  filterBy: (title) => `Filtrer par ${title}`,
  selectAll: 'Sélectionner tous les éléments affichés',
  selectItem: 'Sélectionner l’élément',
  expandGroup: 'Développer le groupe',
  collapseGroups: 'Développer ou réduire tous les groupes',
  sortedUp: 'Tri croissant',
  sortedDown: 'Tri décroissant',
  noValue: '(vide)',
  untitled: '(sans titre)',
  more: 'Afficher la suite',
  shown: (many) => count(many, { one: '# élément', other: '# éléments' }),
  shownOfMore: (many) => count(many, { one: '# élément affiché', other: '# éléments affichés' }),
  noItems: 'Cette liste est vide',
  noItemsAdd: 'Choisissez « Nouveau » pour ajouter le premier élément.',
  noItemsRead: 'Les éléments apparaîtront ici dès que quelqu’un en ajoutera.',
  noItemsView: 'Aucun élément ne correspond à cet affichage pour le moment. Un autre affichage en montre peut-être.',
  noMatch: (text) => `Rien ne correspond à « ${text} »`,
  clearFilter: 'Effacer le filtre',
  beyondThreshold:
    'Cette liste compte plus de 5 000 éléments : SharePoint ne peut ni la trier ni la filtrer ainsi. Les éléments sont affichés dans l’ordre de leur ajout.',
  filterLeftOut: 'Le filtre de cet affichage ne peut pas être appliqué ici : tous les éléments sont affichés.',
  yes: 'Oui',
  no: 'Non',

  newItem: 'Nouvel élément',
  editItem: 'Modifier l’élément',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  close: 'Fermer',
  address: 'Adresse',
  textToDisplay: 'Texte à afficher',
  timeOf: (title) => `${title}, heure`,
  chooseOne: 'Choisissez une option',
  chooseOrType: 'Choisissez ou tapez',
  chooseDay: 'Choisissez une date',
  findPerson: 'Tapez un nom',
  findItem: 'Tapez pour chercher',
  suggestions: 'Suggestions',
  searching: 'Recherche…',
  nothingFound: 'Aucun résultat',
  furtherResults: 'Plus de résultats',
  removeChosen: (name) => `Retirer ${name}`,
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  goToToday: 'Aller à aujourd’hui',
  closeCalendar: 'Fermer le calendrier',
  createdBy: (day, person) => `Créé le ${day} par ${person}`,
  modifiedBy: (day, person) => `Dernière modification le ${day} par ${person}`,

  required: 'Ce champ est obligatoire.',
  tooLong: (most, typed) => `${most} caractères au maximum ; il y en a ${typed}.`,
  notANumber: 'Saisissez un nombre.',
  tooSmall: (least) => `Saisissez au moins ${least}.`,
  tooLarge: (most) => `Saisissez au plus ${most}.`,
  tooPrecise: (decimals) =>
    count(decimals, {
      zero: 'Saisissez un nombre entier.',
      one: '# décimale au maximum.',
      other: '# décimales au maximum.'
    }),
  notADay: 'Saisissez une date valide.',
  notAnAddress: 'Saisissez une adresse qui commence par https:// ou http://.',
  personUnknown: (name) =>
    `L’ajout de ${name} à ce site a échoué. Choisissez une autre personne ou adressez-vous aux propriétaires du site.`,
  fieldsToCheck: (many) =>
    count(many, {
      one: 'Un champ demande votre attention avant l’enregistrement.',
      other: '# champs demandent votre attention avant l’enregistrement.'
    }),

  discard: 'Abandonner vos modifications ?',
  discardWhy: 'Ce que vous avez saisi n’est pas enregistré.',
  discardNow: 'Abandonner',
  keepEditing: 'Continuer la saisie',
  removeOne: (title) => `Supprimer « ${title} » ?`,
  removeMany: (many) => count(many, { one: 'Supprimer # élément ?', other: 'Supprimer # éléments ?' }),
  removeWhy: 'La Corbeille du site le garde 93 jours : il peut y être restauré.',
  removedOne: (title) => `« ${title} » se trouve maintenant dans la Corbeille.`,
  removedMany: (many) =>
    count(many, {
      one: '# élément se trouve maintenant dans la Corbeille.',
      other: '# éléments se trouvent maintenant dans la Corbeille.'
    }),
  removedSome: (done, left) =>
    count(done, { one: '# élément supprimé', other: '# éléments supprimés' }) +
    ` ; la suppression a échoué pour ${left}.`,
  undo: 'Annuler la suppression',
  restored: (many) => count(many, { one: 'L’élément est de retour.', other: '# éléments sont de retour.' }),
  notRestored: 'La restauration n’a pas réussi d’ici. L’élément se trouve toujours dans la Corbeille du site.',
  created: (title) => `Élément ajouté : « ${title} ».`,
  saved: (title) => `Les modifications de « ${title} » sont enregistrées.`,

  duplicate: (fields) => `Un autre élément a déjà cette valeur : ${fields}. Chaque élément doit avoir la sienne.`,
  textRefused: 'L’un des textes est trop long ou contient des caractères que SharePoint n’accepte pas.',
  lookupRefused: 'L’un des éléments choisis n’existe plus. Choisissez-en un autre.',
  conflict:
    'Quelqu’un d’autre a modifié cet élément pendant votre saisie. Rechargez-le : ce que vous avez saisi est conservé.',
  reload: 'Recharger',
  reloaded: 'Vous avez maintenant la dernière version, avec votre saisie. Vérifiez-la, puis enregistrez.',
  theirs: (value) => `Enregistré entre-temps par quelqu’un d’autre : ${value}`,
  forbidden:
    'Vous n’avez pas l’autorisation de faire cela. Adressez-vous aux gestionnaires de la liste ou aux propriétaires du site.',
  gone: 'Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.',
  busy: 'SharePoint est très sollicité. Patientez un instant, puis réessayez.',
  busyFor: (seconds) =>
    count(seconds, {
      one: 'SharePoint est très sollicité. Réessayez dans # seconde.',
      other: 'SharePoint est très sollicité. Réessayez dans # secondes.'
    }),
  offline: 'SharePoint est injoignable. Vérifiez votre connexion, puis réessayez.',
  answerLost:
    'La réponse n’est pas arrivée. Vérifiez dans la liste si l’élément s’y trouve avant d’enregistrer à nouveau.',
  tooManyRows: 'La liste compte plus de 5 000 éléments et SharePoint a refusé cette demande.',
  tooManyJoins:
    'Cet affichage compte plus de 12 colonnes de recherche et de personnes : SharePoint refuse de le lire. Choisissez un autre affichage.',
  expired: 'Cette page est ouverte depuis trop longtemps. Réessayez.',
  unexpected: (said) => (said === '' ? 'Un problème inattendu s’est produit.' : `SharePoint a refusé : ${said}`)
};
