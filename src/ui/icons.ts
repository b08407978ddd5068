/**
 * Line drawings on a grid of 16, stroke 1, drawn for this project after the habits of Fluent's icons: what the first card
 * shows must not wait for a font. Each entry is the `d` of one path.
 */
export const icons = {
  Search: 'M9.5 1.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10ZM5.9 10.1L1.5 14.5',
  Cancel: 'M2.5 2.5l11 11M13.5 2.5l-11 11',
  CheckMark: 'M1.5 8.5l4.5 4.5L14.5 4',
  Mail: 'M.5 3.5h15v9.5H.5ZM.8 4l7.2 5L15.2 4',
  Filter: 'M1 2.5h14L9.5 8.5v5l-3-1.5V8.5Z',
  ChevronDown: 'M2 5l6 6l6-6',
  ChevronLeft: 'M11 2L5 8l6 6',
  ChevronRight: 'M5 2l6 6l-6 6',
  ChevronUp: 'M2 11l6-6l6 6',
  Info: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM8 7v5M8 4.2v1',
  Edit: 'M2.5 10.5L11 2l3 3l-8.5 8.5L1.5 14.5ZM9.5 3.5l3 3',
  Share: 'M6.5 3.5h-5v10h11v-3M10 1.5l5 4l-5 4v-2.3c-3 0-4.8.8-6 2.8c.2-3.4 2.2-5.6 6-6Z',
  Link: 'M9 9.5H4.2a2.75 2.75 0 0 1 0-5.5h3.6a2.75 2.75 0 0 1 2.6 3.6M7 6.5h4.8a2.75 2.75 0 0 1 0 5.5H8.2a2.75 2.75 0 0 1-2.6-3.6',
  Globe: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM8 1c-4 3.5-4 10.5 0 14M8 1c4 3.5 4 10.5 0 14M1.5 5.5h13M1.5 10.5h13',
  Lock: 'M3.5 7.5h9v7h-9ZM5 7.5V4.5a3 3 0 0 1 6 0v3',
  Contact: 'M8 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7ZM1.5 15a6.5 6.5 0 0 1 13 0',
  Refresh: 'M13.8 5.5a6.5 6.5 0 1 0 .7 3.5M14.5 1.5v4.5h-4.5',
  CloudUpload:
    'M5 12.5H3.8a3.3 3.3 0 0 1-.4-6.6a4.6 4.6 0 0 1 9-.4a3.5 3.5 0 0 1-.2 7H11M8 14.5V8.5M5.8 10.7L8 8.5l2.2 2.2',
  Play: 'M4 2.5v11l9-5.5Z',
  Warning: 'M8 1.5l7 13H1ZM8 6v4.5M8 11.8v1',
  History: 'M2.3 5.3a6.5 6.5 0 1 1-.6 4.2M1.5 1.5v4h4M8 4.5v4h3.5',
  OpenInNewWindow: 'M9 4.5H1.5v9h11V8M11 1.5h3.5V5M14.5 1.5L8.5 7.5',
  Education: 'M8 3l7.5 3.5L8 10L.5 6.5ZM3.5 8v4c2.5 2 6.5 2 9 0V8M2 7.2v5.3M1 14h2l-.3-1.5h-1.4Z',
  Video: 'M.5 4.5h10v7.5h-10ZM10.5 7l5-2.5v7.5l-5-2.5',
  ReadingMode: 'M8 4C6 2.5 3.5 2.5 1.5 3v10c2-.5 4.5-.5 6.5 1M8 4c2-1.5 4.5-1.5 6.5-1v10c-2-.5-4.5-.5-6.5 1ZM8 4v10',
  Chat: 'M.5 2.5h15v9.5H7L3.5 15v-3h-3Z',
  Clock: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM8 4v4.5h3.5',
  Copy: 'M4.5 3.5v-2h4l3.5 3.5v6.5h-2M2 4.5h5l3 3v7H2ZM8.5 1.5v3.5h3.5M7 4.5v3h3',
  Group:
    'M8 5.5a2 2 0 1 1 0 4a2 2 0 0 1 0-4ZM4.5 13.5a3.5 3.5 0 0 1 7 0M3.5 2.5a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4ZM.5 9a3 3 0 0 1 4.5-2.6M12.5 2.5a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4ZM15.5 9a3 3 0 0 0-4.5-2.6',
  BulletedList: 'M4.5 3.5h11M4.5 8h11M4.5 12.5h11M.5 3.5h1.5M.5 8h1.5M.5 12.5h1.5',
  Ribbon: 'M8 1a4 4 0 1 1 0 8a4 4 0 0 1 0-8ZM8 3.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3ZM5.5 8.5v6.5l2.5-2l2.5 2V8.5',
  Shield: 'M8 1c2 1.5 4 2 6 2v4.5c0 3.5-2.5 6-6 7.5c-3.5-1.5-6-4-6-7.5V3c2 0 4-.5 6-2Z',
  ContactCard:
    'M.5 3h15v10.5h-15ZM5 5.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3ZM2.5 11.5a2.5 2.5 0 0 1 5 0M9.5 6.5h4M9.5 9.5h4',
  PlugDisconnected:
    'M6 7l3 3l-1.5 1.5a2.7 2.7 0 0 1-3.8 0a2.7 2.7 0 0 1 0-3.8ZM3 12.5L1 14.5M7 8l1-1M8.5 9.5l1-1M8.5 5.5l2.5 2.5l1.5-1.5a2.2 2.2 0 0 0-3-3ZM12.5 3.5l2-2',
  Lightbulb: 'M5.5 11.5c0-2-2-2.8-2-5.5a4.5 4.5 0 0 1 9 0c0 2.7-2 3.5-2 5.5ZM5.5 11.5v2h5v-2M6.5 15h3',
  Rocket:
    'M14.5 1.5c-4 0-6.5 1.5-8.5 5l3 3c3.5-2 5.5-4.5 5.5-8ZM6 6.5H3l-1.5 2.5l3 .5M9.5 10v3L7 14.5l-.5-3M10.5 4.8h1v1M4 11c-1.5.500-2 2-2 3c1 0 2.5-.5 3-2',
  Table: 'M1.5 2.5h13v11h-13ZM1.5 6h13M1.5 9.7h13M5.8 6v7.5M10.2 6v7.5',
  Download: 'M8 1.5v9.5M4 7.5l4 4l4-4M2.5 14.5h11',
  Print: 'M4.5 6v-4.5h7V6M4.5 11.5h-3v-5.5h13v5.5h-3M4.5 9.5h7v5h-7ZM11.5 8h1',
  ErrorBadge: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  Repair:
    'M14.2 4.2l-2.4 2.4l-2.2-.2l-.2-2.2l2.4-2.4a4 4 0 0 0-5.2 5.2l-4.9 4.9a1.6 1.6 0 0 0 2.3 2.3l4.9-4.9a4 4 0 0 0 5.3-5.1Z',
  Add: 'M8 2v12M2 8h12',
  Calendar: 'M1.5 3h13v11.5h-13ZM1.5 6.5h13M5 1v3.5M11 1v3.5',
  People:
    'M6 2.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6ZM.5 14a5.5 5.5 0 0 1 11 0M11 3a2.6 2.6 0 0 1 0 5.1M12.3 9.6a5 5 0 0 1 3.2 4.4',
  Forward: 'M1.5 8h13M9.5 3l5 5l-5 5',
  Headset: 'M2.5 9V7.5a5.5 5.5 0 0 1 11 0V9M1.5 8.5h3v4.5h-3ZM11.5 8.5h3v4.5h-3ZM13 13v1.5h-4',
  Completed: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM4.5 8.5l2.5 2.5l5-5.5'
} as const;

/** The name of a drawing; names are those of Fluent's font, so that lists and later parts speak of the same. */
export type IconName = keyof typeof icons;

/** The drawing that a curator's word means: `Ribbon` when there is none of that name. */
export const iconNamed = (name: string, otherwise: IconName = 'Ribbon'): IconName =>
  Object.prototype.hasOwnProperty.call(icons, name) ? (name as IconName) : otherwise;
