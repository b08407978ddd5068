import { walk } from './walk.ts';

walk('finder');
