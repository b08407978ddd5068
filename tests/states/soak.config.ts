import { defineConfig } from '@playwright/test';

// Before the plan is read: this file is, in every worker.
process.env['STATES'] = 'all';
import walk from './playwright.config';

/**
 * Every state in every language, theme and width: `npm run soak -- states`. Of the rules of axe those that see colours are
 * tried in dark and contrast, all of them in light; every control is pressed three times a part, in French and light.
 */
export default defineConfig({ ...walk, testIgnore: ['checks.spec.ts'] });
