import { createServer } from 'node:net';
import { join } from 'node:path';
import { nodeProgram, root } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';

/** What Node says of itself and nobody needs to read. */
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Makes the package when something that it is made of has changed. */
const packed = async (place, say) => {
  const { code, out, error } = await place.run(process.execPath, [join(root, 'tools', 'package.mjs')], {
    hear: (piece) => say(piece)
  });
  if (code !== 0) throw new Trouble(`${out}${error}`.trim() === '' ? 'The package could not be built.' : error.trim());
};

/** A measurement of bench/ as a proof: it prints its figures as JSON and ends with 1 when they are not good enough. */
export const measuring = (file) => async (place, own, say) => {
  await packed(place, say);
  const port = own.includes('--port') ? [] : ['--port', String(await freePort())];
  const { code, out, error } = await place.run(nodeProgram(), [...quiet, join(root, 'bench', file), ...port, ...own], {
    hear: (piece, where) => where === 'error' && say(piece)
  });
  try {
    return { ok: code === 0, figures: JSON.parse(out) };
  } catch {
    throw new Trouble(`bench/${file} gave no figures.\n${error.trim().split('\n').slice(-3).join('\n')}`);
  }
};
