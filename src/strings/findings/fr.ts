import { rows } from './fr/rows';
import { settings } from './fr/settings';

export const words = { ...rows, ...settings };
