import { same } from './same.ts';

same('setup');
