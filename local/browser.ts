import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '']
};

/** Somebody sits in front of this machine. */
const hasScreen = (environment: NodeJS.ProcessEnv): boolean =>
  environment['CI'] === undefined &&
  (process.platform !== 'linux' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']));

/** Shows an address in the usual browser, where there is one; never fails. */
export const openBrowser = (address: string): void => {
  if (!hasScreen(process.env)) return;
  const [program = 'xdg-open', ...before] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...before, address], { detached: true, stdio: 'ignore' });
  // Without a browser the address is still on the screen.
  child.on('error', () => undefined);
  child.unref();
};
