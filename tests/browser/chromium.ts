import chromium from '@sparticuz/chromium';

/**
 * The browser that the tests drive: on Linux x64 the Chromium inside an npm package, unpacked once; elsewhere the
 * Chrome or Edge that is installed (`BROWSER_CHANNEL`, chrome when it is not set).
 */
export default async function unpackChromium(): Promise<void> {
  if (process.platform === 'linux' && process.arch === 'x64' && process.env['CHROMIUM'] === undefined)
    process.env['CHROMIUM'] = await chromium.executablePath();
}
