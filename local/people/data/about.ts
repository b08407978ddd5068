import type { Spoken } from '../model.ts';

/** What ambassadors write about themselves: an opening and, mostly, a second sentence; never a word that has a gender. */
export const about: Readonly<
  Record<Spoken, { readonly openings: readonly string[]; readonly seconds: readonly string[]; readonly long?: string }>
> = {
  FR: {
    openings: [
      'Je ne sais pas tout, mais je sais qui sait.',
      'Une question sur Teams ? Écrivez-moi, on regarde ensemble.',
      'J’ai longtemps détesté Excel. Aujourd’hui je le fais aimer aux autres.',
      'Petit truc ou gros souci, il n’y a pas de question bête.',
      'Je teste tout avant tout le monde et je raconte ce qui marche vraiment.',
      'Chez nous, tout passait par mail. Plus maintenant.',
      'Mon truc : gagner dix minutes par jour, sans jargon.',
      'Quinze ans de dossiers papier, puis le déclic.',
      'Je réponds en général avant midi.',
      'Deux écrans, un café et le temps d’écouter.',
      'Je préfère montrer qu’expliquer : partagez votre écran, on y va.',
      'SharePoint vous perd ? Moi aussi, au début.',
      'Les notifications qui débordent, je connais : on peut les calmer.',
      'On apprend mieux à deux.'
    ],
    seconds: [
      'Passez me voir le mardi, je suis au bureau.',
      'Si je ne trouve pas, je pose la question à la communauté.',
      'Appelez-moi, c’est souvent plus rapide qu’un long mail.',
      'Je propose aussi une demi-heure sur le temps de midi.',
      'Mes collègues m’appellent quand l’imprimante boude : ça marche aussi.',
      'Un message suffit, même très court.',
      'On commence par votre besoin, l’outil vient après.',
      'Je garde une liste d’astuces, demandez-la-moi.',
      'Copilot fait partie de mes journées depuis le pilote.',
      'En télétravail le lundi et le vendredi, mais toujours sur Teams.'
    ],
    long: 'Je suis dans la maison depuis assez longtemps pour avoir connu les disquettes, les armoires à classeurs et les fax qui sonnaient en pleine réunion. J’aime les outils numériques parce qu’ils nous rendent du temps, à condition que quelqu’un nous montre comment. Mon bureau est près de la machine à café : c’est pratique pour vous, et pour moi aussi. Venez avec votre question telle qu’elle est, on la mettra en mots ensemble.'
  },
  NL: {
    openings: [
      'Ik weet niet alles, maar wel wie het weet.',
      'Zit je vast in Teams? Stuur me een berichtje.',
      'Excel en ik, dat was geen liefde op het eerste gezicht. Nu wel.',
      'Domme vragen bestaan niet, lange mails wel.',
      'Ik probeer nieuwigheden graag als eerste uit.',
      'Bij ons ging alles per mail. Dat kan beter.',
      'Elke dag tien minuten winnen, daar doe ik het voor.',
      'Liever samen even kijken dan drie keer heen en weer mailen.',
      'Vraag maar raak, ook over kleine dingen.',
      'Ik leg het uit zonder vaktaal.',
      'Verdwaald in SharePoint? Ik ken de weg, ongeveer.',
      'Te veel meldingen? Die krijgen we samen stil.',
      'Met twee leer je sneller.',
      'Ik denk graag mee over hoe het eenvoudiger kan.'
    ],
    seconds: [
      'Op dinsdag zit ik op kantoor, spring gerust binnen.',
      'Vind ik het niet, dan vraag ik het aan de community.',
      'Bellen mag altijd, dat gaat vaak sneller.',
      'Over de middag maak ik graag een halfuurtje vrij.',
      'Deel je scherm en we zijn vertrokken.',
      'Eén zinnetje in de chat volstaat.',
      'We beginnen bij wat je nodig hebt, de tool komt daarna.',
      'Ik hou een lijstje met handigheden bij, vraag er gerust naar.',
      'Sinds de proef met Copilot kan ik niet meer zonder.',
      'Ik werk vaak thuis, maar via Teams ben ik nooit ver.'
    ],
    long: 'Ik werk hier lang genoeg om nog diskettes, kaartenbakken en een ratelende faxmachine te hebben meegemaakt. Digitale tools vind ik fijn omdat ze ons tijd teruggeven, tenminste als iemand even toont hoe het moet. Mijn bureau staat vlak bij de koffiemachine, dat is handig voor jou en voor mij. Kom met je vraag zoals ze is, dan zoeken we samen de juiste woorden en daarna de oplossing.'
  },
  EN: {
    openings: [
      'Ask me anything about Teams, or ask me who to ask.',
      'I like making slow things quick.',
      'No question is too small.'
    ],
    seconds: ['A short message is enough.', 'Happy to share screens and look together.']
  },
  DE: {
    openings: [
      'Ich weiß nicht alles, aber ich weiß, wer es weiß.',
      'Fragen zu Teams? Einfach schreiben, wir schauen gemeinsam.',
      'Kleine Frage, großes Problem: beides ist willkommen.'
    ],
    seconds: ['Dienstags bin ich in der Agentur.', 'Eine kurze Nachricht genügt.']
  }
};
