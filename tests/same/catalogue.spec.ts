import { same } from './same.ts';

// What the catalogue has shown since the package that lies here is expected; what it lost is not.
same('catalogue');
