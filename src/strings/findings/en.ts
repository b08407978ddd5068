import { rows } from './en/rows';
import { settings } from './en/settings';

export const words = { ...rows, ...settings } as const;
