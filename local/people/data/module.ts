import type { Spoken, Training } from '../model.ts';

/** A language version: its title, its summary, its address. */
type Version = readonly [title: string, summary: string, url: string];

/** A module of the catalogue; where each address was seen stands in training-addresses.md. */
export interface Module extends Omit<
  Training,
  'language' | 'title' | 'summary' | 'url' | 'featured' | 'owner' | 'reviewBy' | 'addedOn'
> {
  readonly versions: Readonly<Partial<Record<Spoken, Version>>>;
  /** Languages whose address was seen as it stands; the others only differ from a seen one by the locale. */
  readonly seen: readonly Spoken[];
}
