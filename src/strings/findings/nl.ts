import { rows } from './nl/rows';
import { settings } from './nl/settings';

export const words = { ...rows, ...settings };
