import { Markup, markup } from './markup.ts';

/** Line icons of the frame, drawn for it on a grid of 16. */
const paths = {
  waffle:
    'M2 2h2v2H2zM7 2h2v2H7zM12 2h2v2h-2zM2 7h2v2H2zM7 7h2v2H7zM12 7h2v2h-2zM2 12h2v2H2zM7 12h2v2H7zM12 12h2v2h-2z',
  search: 'M9.6 2.2a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM6.6 9.4 1.8 14.2',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM6.8 1.5h2.4l.4 1.9 1.3.7 1.8-.7 1.2 2.1-1.4 1.3v1.5l1.4 1.3-1.2 2.1-1.8-.7-1.3.7-.4 1.9H6.8l-.4-1.9-1.3-.7-1.8.7-1.2-2.1 1.4-1.3V6.8L2.1 5.5l1.2-2.1 1.8.7 1.3-.7z',
  star: 'm8 1.8 1.9 4 4.4.5-3.3 3 .9 4.4L8 11.5l-3.9 2.2.9-4.4-3.3-3 4.4-.5z',
  plus: 'M8 2v12M2 8h12',
  pencil: 'm10.8 2.4 2.8 2.8-8.2 8.2-3.5.7.7-3.5zM9.3 3.9l2.8 2.8',
  close: 'm3 3 10 10M13 3 3 13',
  chevronRight: 'm6 2.5 5.5 5.5L6 13.5',
  chevronLeft: 'M10 2.5 4.5 8l5.5 5.5',
  chevronDown: 'm2.5 5.5 5.5 5.5 5.5-5.5',
  up: 'M8 14V2.5M3.5 7 8 2.5 12.5 7',
  down: 'M8 2v11.5M3.5 9 8 13.5 12.5 9',
  trash: 'M2.5 4h11M6 4V2.2h4V4M4 4l.7 9.8h6.6L12 4M6.5 6.5v5M9.5 6.5v5',
  save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M4.5 13.5v-5h7v5',
  undo: 'M5.5 2.5 2 6l3.5 3.5M2 6h7.5a4 4 0 0 1 0 8H5',
  page: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 10.5h5',
  tools: 'M2 4h7M12 4h2M2 8h2M7 8h7M2 12h6M11 12h3M9 2.5v3M4 6.5v3M8 10.5v3',
  part: 'M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5',
  bell: 'M8 2a4 4 0 0 1 4 4v3l1.2 2.2H2.8L4 9V6a4 4 0 0 1 4-4zM6.5 13.5h3',
  chat: 'M2 3h12v8H7l-3.5 3v-3H2z',
  people:
    'M6 2.5a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM1.8 13.5c0-2.8 1.8-4.4 4.2-4.4s4.2 1.6 4.2 4.4M11 3.4a2 2 0 0 1 0 3.8M11.6 9.3c1.6.5 2.6 2 2.6 4.2'
} as const;

/** Names of the frame's icons. */
export type IconName = keyof typeof paths;

/** An icon that says nothing by itself, as text: its button or link has the words. */
export const iconMarkup = (name: IconName): string => {
  const [fill, stroke] = name === 'waffle' ? ['currentColor', 'none'] : ['none', 'currentColor'];
  const lines = `fill="${fill}" stroke="${stroke}" stroke-linejoin="round" stroke-linecap="round"`;
  return `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${paths[name]}" ${lines}/></svg>`;
};

/** The same for a page that is being written. */
export const icon = (name: IconName): Markup => new Markup(iconMarkup(name));

/** The programme's mark on the site header: a circle and a smaller one that joins it. */
export const logo = (): Markup =>
  markup`<svg class="logo" viewBox="0 0 56 56" width="56" height="56" aria-hidden="true" focusable="false"><rect width="56" height="56" rx="8" fill="var(--logo)"/><path d="M38.5 33.4A12 12 0 1 1 40 28" fill="none" stroke="#fff" stroke-width="5.6" stroke-linecap="round"/><circle cx="38" cy="38.5" r="4.6" fill="#fff"/></svg>`;
