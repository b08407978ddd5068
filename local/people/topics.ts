import type { Dice } from './dice.ts';

/** The topics in the order of the list's choices, with how many ambassadors know them. */
const known: readonly (readonly [topic: string, weight: number])[] = [
  ['Teams', 30],
  ['SharePoint', 14],
  ['OneDrive', 15],
  ['Outlook', 20],
  ['Word', 11],
  ['Excel', 20],
  ['PowerPoint', 10],
  ['OneNote', 8],
  ['Forms', 8],
  ['Planner', 8],
  ['Power BI', 6],
  ['Power Automate', 6],
  ['Copilot', 15],
  ['Security', 7]
];

/** What a circle's work makes likelier. */
const leanings: Readonly<Record<string, readonly string[]>> = {
  FIN: ['Excel', 'Power BI'],
  'IT-SEC': ['Security'],
  'IT-WORK': ['Teams', 'SharePoint', 'Power Automate'],
  'IT-DEV': ['Power Automate', 'Power BI'],
  'EP-SOFT': ['Power Automate', 'Copilot'],
  COMM: ['SharePoint', 'PowerPoint'],
  LND: ['PowerPoint', 'Copilot', 'Forms'],
  RISK: ['Security', 'SharePoint'],
  SALES: ['PowerPoint', 'Outlook']
};

/** One to five topics, in the order of the choices; a rare one was typed in by a curator. */
export const topicsFor = (circle: string, dice: Dice): readonly string[] => {
  const leaning = leanings[circle] ?? [];
  const wanted = dice.weighted([1, 2, 3, 4, 5], (count) => [0, 12, 26, 30, 20, 12][count] ?? 0);
  const chosen = new Set<string>();
  while (chosen.size < wanted)
    chosen.add(
      dice.weighted(known, ([topic, weight]) =>
        chosen.has(topic) ? 0 : leaning.includes(topic) ? weight + 25 : weight
      )[0]
    );
  const inOrder = known.map(([topic]) => topic).filter((topic) => chosen.has(topic));
  return dice.chance(0.02) && wanted < 5 ? [...inOrder, 'Whiteboard'] : inOrder;
};
