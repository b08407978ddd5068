import { defineConfig } from '@playwright/test';
import shared from '../browser/playwright.config';

/** What 1.0.0 left in browsers, pages, print and files, over the finished package. */
export default defineConfig(shared, { testDir: '.', globalSetup: '../browser/chromium.ts' });
