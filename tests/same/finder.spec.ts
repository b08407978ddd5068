import { same } from './same.ts';

same('finder');
