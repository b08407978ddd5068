import { same } from './same.ts';

same('starter');
