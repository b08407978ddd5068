import { walk } from './walk.ts';

walk('questions');
