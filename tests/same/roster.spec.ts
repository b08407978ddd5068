import { same } from './same.ts';

same('roster');
