import { chromium, type Browser } from '@playwright/test';
import packed from '@sparticuz/chromium';

/** The browser of the tests: on Linux x64 the Chromium inside an npm package, elsewhere the installed Chrome. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath =
    process.env['CHROMIUM'] ??
    (process.platform === 'linux' && process.arch === 'x64' ? await packed.executablePath() : undefined);
  return chromium.launch(
    executablePath === undefined
      ? { channel: process.env['BROWSER_CHANNEL'] ?? 'chrome' }
      : {
          executablePath,
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
        }
  );
};
