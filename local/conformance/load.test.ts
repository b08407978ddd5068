import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restRoom } from '../rest/rest.ts';
import { visitor } from '../rest/testing.ts';
import { serve } from '../server.ts';
import { openSite } from '../site/site.ts';
import { load } from './load.ts';

test('50 clients at once, on a file: no update is lost, no batch torn, no lock reported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const site = openSite(join(folder, 'site.sqlite'), {
    url: '/sites/intranet',
    cultureName: 'fr-FR',
    timeZone: 'Europe/Brussels'
  });
  site.welcome(visitor('owner').login, 'Full Control');
  const logged: string[] = [];
  const server = await serve({
    port: 0,
    rooms: [restRoom(site, { log: (line) => logged.push(line) })],
    visitorOf: visitor,
    clock: () => new Date(),
    log: (line) => logged.push(line)
  });
  try {
    const { port } = server.address() as AddressInfo;
    const { wrong, requests, conflicts } = await load(`http://127.0.0.1:${port}/sites/intranet`, 50, 1000);
    expect(wrong).toEqual([]);
    expect(logged).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(1000);
    expect(conflicts).toBeGreaterThan(0);
  } finally {
    server.closeAllConnections();
    server.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);
