import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '.', globalSetup: '../browser/chromium.ts', workers: 1, timeout: 120000, reporter: 'line', use: { launchOptions: {} } });
