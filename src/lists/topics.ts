import type { LastingWords, Words } from './columns';
import type { Language } from './languages';

/** A name that is the same in every language. */
export const everywhere = (name: string): Words => ({ fr: name, nl: name, en: name, de: name });

/** What an ambassador can help with: product names are the same everywhere, the rest is worded. */
export const topics = {
  Teams: everywhere('Teams'),
  SharePoint: everywhere('SharePoint'),
  OneDrive: everywhere('OneDrive'),
  Outlook: everywhere('Outlook'),
  Word: everywhere('Word'),
  Excel: everywhere('Excel'),
  PowerPoint: everywhere('PowerPoint'),
  OneNote: everywhere('OneNote'),
  Forms: everywhere('Forms'),
  Planner: everywhere('Planner'),
  'Power BI': everywhere('Power BI'),
  'Power Automate': everywhere('Power Automate'),
  Copilot: everywhere('Copilot'),
  Security: { fr: 'Sécurité', nl: 'Beveiliging', en: 'Security', de: 'Sicherheit' }
} as const satisfies Readonly<Record<string, Words>>;

/** The languages that people help and learn in. */
export const spoken = {
  FR: { fr: 'Français', nl: 'Frans', en: 'French', de: 'Französisch' },
  NL: { fr: 'Néerlandais', nl: 'Nederlands', en: 'Dutch', de: 'Niederländisch' },
  EN: { fr: 'Anglais', nl: 'Engels', en: 'English', de: 'Englisch' },
  DE: { fr: 'Allemand', nl: 'Duits', en: 'German', de: 'Deutsch' }
} as const satisfies Readonly<Record<Uppercase<Language>, Words>>;

/** For whom a training or a session is. */
export const audiences = {
  Starter: { fr: 'Arrivée récente', nl: 'Starters', en: 'Starter', de: 'Neue' },
  Everyone: { fr: 'Tout le monde', nl: 'Iedereen', en: 'Everyone', de: 'Alle' },
  Ambassador: {
    fr: 'Digital Ambassadors',
    nl: 'Digital Ambassadors',
    en: 'Digital Ambassador',
    de: 'Digital Ambassadors',
    former: ['Ambassadors']
  }
} as const satisfies Readonly<Record<string, LastingWords>>;
