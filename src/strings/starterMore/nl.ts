export const words = {
  TicksRefused: 'Je vinkjes blijven op dit toestel.',
  TicksRefusedText:
    'Je hebt geen toegang tot de lijst die ze met je andere toestellen synchroniseert. Het team van de site {site} kan helpen.',
  TicksRefusedCurator:
    'De lijst die ze met andere toestellen synchroniseert, ontbreekt, staat niet open voor iedereen of schermt niet ieders rijen af. De toestand van de lijsten zegt wat er te herstellen is.',
  TicksRefusedSee: 'De toestand van de lijsten bekijken',
  StarterTicked: 'Gemarkeerd als klaar: {title}',
  StarterUndo: 'Ongedaan maken',
  StarterAsk: 'Ben je klaar met ‘{title}’?',
  StarterAskYes: 'Ja, klaar',
  StarterAskNotYet: 'Nog niet',
  StarterUnknown: 'De gevraagde module hoort niet (meer) bij dit traject.',
  StarterTotalsNote:
    'Mensen worden geteld, nooit genoemd. Modules staan er per vijf, vanaf {n}; getallen die minder dan vijf mensen zouden verraden, worden niet getoond.',
  StarterTotalsWho: 'Alleen wie de lijst ‘Voortgang’ beheert, ziet deze cijfers: de eigenaars van de site {site}.',
  StarterTotalsMonth: 'Begonnen in',
  StarterTotalsUntil:
    'Wat eind {month} gedaan was. Wat later wordt aangevinkt, verandert hier niets: zo zijn twee dagen niet te vergelijken.',
  StarterTotalsBeganOne: '{n} persoon begon.',
  StarterTotalsBeganMany: '{n} mensen begonnen.',
  StarterTotalsBeganFew: 'Minder dan {n} mensen begonnen.',
  StarterTotalsModule: 'Module',
  StarterTotalsDone: 'Klaar',
  StarterTotalsWhole: 'Het hele traject',
  StarterTotalsFew: 'niet getoond',
  StarterTotalsBelow: 'minder dan {n}',
  StarterTotalsAtLeast: '{n} of meer',
  StarterTotalsSave: 'Opslaan als CSV'
} as const;
