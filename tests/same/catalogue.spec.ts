import { same } from './same.ts';

// The package that lies here has no catalogue: until another one does, its states are left to the walk (packages.ts, oldHas).
same('catalogue');
