export const words = {
  TicksRefused: 'Vos coches restent sur cet appareil.',
  TicksRefusedText:
    'Vous n’avez pas accès à la liste qui les synchronise avec vos autres appareils. L’équipe du site {site} peut vous aider.',
  TicksRefusedCurator:
    'La liste qui les synchronise avec les autres appareils manque, refuse l’écriture à certaines personnes ou ne protège pas les lignes de chaque personne. L’état des listes indique ce qui est à réparer.',
  TicksRefusedSee: 'Voir l’état des listes',
  StarterTicked: 'Marqué comme terminé\u202f: {title}',
  StarterUndo: 'Annuler',
  StarterAsk: 'Avez-vous terminé «\u202f{title}\u202f»\u202f?',
  StarterAskYes: 'Oui, c’est terminé',
  StarterAskNotYet: 'Pas encore',
  StarterUnknown: 'Le module demandé ne fait pas, ou plus, partie de ce parcours.',
  StarterTotalsNote:
    'Les personnes sont comptées, jamais nommées. Les modules sont donnés par paliers de cinq, à partir de {n}\u202f; les nombres qui révéleraient moins de cinq personnes ne sont pas affichés.',
  StarterTotalsWho:
    'Seules les personnes qui gèrent la liste «\u202fProgression\u202f» voient ces chiffres\u202f: les propriétaires du site {site}.',
  StarterTotalsMonth: 'Ont commencé en',
  StarterTotalsUntil:
    'Ce qui était fait fin {month}. Ce qui est coché plus tard n’y change rien\u202f: deux jours ne peuvent pas être comparés.',
  StarterTotalsBeganOne: '{n} personne a commencé.',
  StarterTotalsBeganMany: '{n} personnes ont commencé.',
  StarterTotalsBeganFew: 'Moins de {n} personnes ont commencé.',
  StarterTotalsModule: 'Module',
  StarterTotalsDone: 'Terminé',
  StarterTotalsWhole: 'Tout le parcours',
  StarterTotalsFew: 'non affiché',
  StarterTotalsBelow: 'moins de {n}',
  StarterTotalsAtLeast: '{n} ou plus',
  StarterTotalsSave: 'Enregistrer en CSV'
} as const;
