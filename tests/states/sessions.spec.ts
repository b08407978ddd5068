import { walk } from './walk.ts';

walk('sessions');
