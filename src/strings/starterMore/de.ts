export const words = {
  TicksRefused: 'Ihre Häkchen bleiben auf diesem Gerät.',
  TicksRefusedText:
    'Sie haben keinen Zugriff auf die Liste, die sie mit Ihren anderen Geräten synchronisiert. Das Team der Website {site} kann helfen.',
  TicksRefusedCurator:
    'Die Liste, die sie mit anderen Geräten synchronisiert, fehlt, ist nicht für alle offen oder schützt nicht die Zeilen jeder Person. Der Zustand der Listen sagt, was zu beheben ist.',
  TicksRefusedSee: 'Zustand der Listen ansehen',
  StarterTicked: 'Als erledigt markiert: {title}',
  StarterUndo: 'Rückgängig machen',
  StarterAsk: 'Haben Sie „{title}“ abgeschlossen?',
  StarterAskYes: 'Ja, erledigt',
  StarterAskNotYet: 'Noch nicht',
  StarterUnknown: 'Das gewünschte Modul gehört nicht (mehr) zu diesem Lernweg.',
  StarterTotalsNote:
    'Personen werden gezählt, nie genannt. Module stehen in Fünferschritten ab {n}; Zahlen, die weniger als fünf Personen verraten würden, werden nicht angezeigt.',
  StarterTotalsWho:
    'Nur wer die Liste „Lernfortschritt“ verwaltet, sieht diese Zahlen: die Verantwortlichen der Website {site}.',
  StarterTotalsMonth: 'Begonnen im',
  StarterTotalsUntil:
    'Was Ende {month} erledigt war. Spätere Häkchen ändern hier nichts: So lassen sich keine zwei Tage vergleichen.',
  StarterTotalsBeganOne: '{n} Person hat begonnen.',
  StarterTotalsBeganMany: '{n} Personen haben begonnen.',
  StarterTotalsBeganFew: 'Weniger als {n} Personen haben begonnen.',
  StarterTotalsModule: 'Modul',
  StarterTotalsDone: 'Erledigt',
  StarterTotalsWhole: 'Der ganze Lernweg',
  StarterTotalsFew: 'nicht angezeigt',
  StarterTotalsBelow: 'weniger als {n}',
  StarterTotalsAtLeast: '{n} oder mehr',
  StarterTotalsSave: 'Als CSV speichern'
} as const;
