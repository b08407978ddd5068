import { walk } from './walk.ts';

walk('call');
