import type { Words } from './columns';
import type { Language } from './languages';

const same = (name: string): Words => ({ fr: name, nl: name, en: name, de: name });

/** What an ambassador can help with: product names are the same everywhere, the rest is worded. */
export const topics = {
  Teams: same('Teams'),
  SharePoint: same('SharePoint'),
  OneDrive: same('OneDrive'),
  Outlook: same('Outlook'),
  Word: same('Word'),
  Excel: same('Excel'),
  PowerPoint: same('PowerPoint'),
  OneNote: same('OneNote'),
  Forms: same('Forms'),
  Planner: same('Planner'),
  'Power BI': same('Power BI'),
  'Power Automate': same('Power Automate'),
  Copilot: same('Copilot'),
  Security: { fr: 'Sécurité', nl: 'Beveiliging', en: 'Security', de: 'Sicherheit' }
} as const satisfies Readonly<Record<string, Words>>;

/** The languages that people help and learn in. */
export const spoken = {
  FR: { fr: 'Français', nl: 'Frans', en: 'French', de: 'Französisch' },
  NL: { fr: 'Néerlandais', nl: 'Nederlands', en: 'Dutch', de: 'Niederländisch' },
  EN: { fr: 'Anglais', nl: 'Engels', en: 'English', de: 'Englisch' },
  DE: { fr: 'Allemand', nl: 'Duits', en: 'German', de: 'Deutsch' }
} as const satisfies Readonly<Record<Uppercase<Language>, Words>>;
