// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { applications as declared } from '..';
import type { OwnReading } from '../list';

export const applications: OwnReading<typeof declared> = {
  url: 'Lists/Applications',
  own: { person: 'PersonUser', readBy: 'author' },
  columns: {
    CallId: { kind: 'number' },
    PersonUser: { kind: 'number' },
    Affinity: { kind: 'yesNo' },
    WillToDevelop: { kind: 'yesNo' },
    Availability: { kind: 'yesNo' },
    Words: { kind: 'note' },
    Topics: {
      kind: 'choices',
      choices: {
        Teams: { fr: 'Teams', nl: 'Teams', en: 'Teams', de: 'Teams' },
        SharePoint: { fr: 'SharePoint', nl: 'SharePoint', en: 'SharePoint', de: 'SharePoint' },
        OneDrive: { fr: 'OneDrive', nl: 'OneDrive', en: 'OneDrive', de: 'OneDrive' },
        Outlook: { fr: 'Outlook', nl: 'Outlook', en: 'Outlook', de: 'Outlook' },
        Word: { fr: 'Word', nl: 'Word', en: 'Word', de: 'Word' },
        Excel: { fr: 'Excel', nl: 'Excel', en: 'Excel', de: 'Excel' },
        PowerPoint: { fr: 'PowerPoint', nl: 'PowerPoint', en: 'PowerPoint', de: 'PowerPoint' },
        OneNote: { fr: 'OneNote', nl: 'OneNote', en: 'OneNote', de: 'OneNote' },
        Forms: { fr: 'Forms', nl: 'Forms', en: 'Forms', de: 'Forms' },
        Planner: { fr: 'Planner', nl: 'Planner', en: 'Planner', de: 'Planner' },
        'Power BI': { fr: 'Power BI', nl: 'Power BI', en: 'Power BI', de: 'Power BI' },
        'Power Automate': { fr: 'Power Automate', nl: 'Power Automate', en: 'Power Automate', de: 'Power Automate' },
        Copilot: { fr: 'Copilot', nl: 'Copilot', en: 'Copilot', de: 'Copilot' },
        Security: { fr: 'Security', nl: 'Security', en: 'Security', de: 'Security' }
      }
    },
    Languages: {
      kind: 'choices',
      choices: {
        FR: { fr: 'FR', nl: 'FR', en: 'FR', de: 'FR' },
        NL: { fr: 'NL', nl: 'NL', en: 'NL', de: 'NL' },
        EN: { fr: 'EN', nl: 'EN', en: 'EN', de: 'EN' },
        DE: { fr: 'DE', nl: 'DE', en: 'DE', de: 'DE' }
      }
    },
    CircleKey: { kind: 'text' },
    ManagerInformed: { kind: 'yesNo' },
    ConsentToBeListed: { kind: 'yesNo' }
  }
};
