import type { laterIcons } from './laterIcons';

/**
 * Line drawings on a grid of 16, stroke 1, drawn for this project after the habits of Fluent's icons: what the first card
 * shows must not wait for a font. Each entry is the `d` of one path. Those that no first card shows are in `laterIcons`.
 */
export const icons = {
  Search: 'M9.5 1.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10ZM5.9 10.1L1.5 14.5',
  CheckMark: 'M1.5 8.5l4.5 4.5L14.5 4',
  Mail: 'M.5 3.5h15v9.5H.5ZM.8 4l7.2 5L15.2 4',
  ChevronDown: 'M2 5l6 6l6-6',
  Info: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM8 7v5M8 4.2v1',
  Share: 'M6.5 3.5h-5v10h11v-3M10 1.5l5 4l-5 4v-2.3c-3 0-4.8.8-6 2.8c.2-3.4 2.2-5.6 6-6Z',
  Link: 'M9 9.5H4.2a2.75 2.75 0 0 1 0-5.5h3.6a2.75 2.75 0 0 1 2.6 3.6M7 6.5h4.8a2.75 2.75 0 0 1 0 5.5H8.2a2.75 2.75 0 0 1-2.6-3.6',
  Lock: 'M3.5 7.5h9v7h-9ZM5 7.5V4.5a3 3 0 0 1 6 0v3',
  Refresh: 'M13.8 5.5a6.5 6.5 0 1 0 .7 3.5M14.5 1.5v4.5h-4.5',
  Play: 'M4 2.5v11l9-5.5Z',
  Warning: 'M8 1.5l7 13H1ZM8 6v4.5M8 11.8v1',
  OpenInNewWindow: 'M9 4.5H1.5v9h11V8M11 1.5h3.5V5M14.5 1.5L8.5 7.5',
  Education: 'M8 3l7.5 3.5L8 10L.5 6.5ZM3.5 8v4c2.5 2 6.5 2 9 0V8M2 7.2v5.3M1 14h2l-.3-1.5h-1.4Z',
  Video: 'M.5 4.5h10v7.5h-10ZM10.5 7l5-2.5v7.5l-5-2.5',
  ReadingMode: 'M8 4C6 2.5 3.5 2.5 1.5 3v10c2-.5 4.5-.5 6.5 1M8 4c2-1.5 4.5-1.5 6.5-1v10c-2-.5-4.5-.5-6.5 1ZM8 4v10',
  Chat: 'M.5 2.5h15v9.5H7L3.5 15v-3h-3Z',
  Clock: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM8 4v4.5h3.5',
  PlugDisconnected:
    'M6 7l3 3l-1.5 1.5a2.7 2.7 0 0 1-3.8 0a2.7 2.7 0 0 1 0-3.8ZM3 12.5L1 14.5M7 8l1-1M8.5 9.5l1-1M8.5 5.5l2.5 2.5l1.5-1.5a2.2 2.2 0 0 0-3-3ZM12.5 3.5l2-2',
  Add: 'M8 2v12M2 8h12',
  Calendar: 'M1.5 3h13v11.5h-13ZM1.5 6.5h13M5 1v3.5M11 1v3.5'
} as const;

/** The name of a drawing; names are those of Fluent's font, so that lists and later parts speak of the same. */
export type IconName = keyof typeof icons | keyof typeof laterIcons;
