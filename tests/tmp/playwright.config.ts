import { defineConfig } from '@playwright/test';
import shared from '../browser/playwright.config';
export default defineConfig({ ...shared, testDir: '.', globalSetup: '../browser/chromium.ts', reporter: 'list', timeout: 240000 });
