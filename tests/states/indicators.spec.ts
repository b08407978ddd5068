import { walk } from './walk.ts';

walk('indicators');
