// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { registrations as declared } from '..';
import type { OwnReading } from '../list';

export const registrations: OwnReading<typeof declared> = {
  url: 'Lists/Registrations',
  keptAs: '5xy3lu',
  own: { person: 'PersonUser', readBy: 'everybody' },
  columns: { SessionId: { kind: 'number' }, PersonUser: { kind: 'number' } }
};
