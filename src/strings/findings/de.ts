import { rows } from './de/rows';
import { settings } from './de/settings';

export const words = { ...rows, ...settings };
