import { walk } from './walk.ts';

walk('setup');
