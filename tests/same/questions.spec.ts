import { same } from './same.ts';

same('questions');
