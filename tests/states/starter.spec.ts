import { walk } from './walk.ts';

walk('starter');
