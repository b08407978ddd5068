import { walk } from './walk.ts';

walk('roster');
