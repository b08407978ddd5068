import { walk } from './walk.ts';

walk('catalogue');
