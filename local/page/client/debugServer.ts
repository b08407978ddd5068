/** Where the loader remembers, for as long as a tab is open, whose debug manifests it was allowed to take. */
const remembered = 'spfx-debug';

/** Where servers of debug bundles have their manifests: heft's, and gulp's. */
const files = ['/temp/build/manifests.js', '/temp/manifests.js'] as const;

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false; // nothing listens there, or this browser does not trust it yet
  }
};

/** Lets the loader take the debug manifests of a server, if it answers; otherwise those of the packages are all. */
export const followDebugServer = async (origin: string | undefined): Promise<void> => {
  try {
    sessionStorage.removeItem(remembered);
  } catch {
    return; // storage is switched off, and so the loader remembers nobody
  }
  if (origin === undefined) return;
  for (const file of files)
    if (await answers(origin + file)) {
      sessionStorage.setItem(remembered, JSON.stringify({ manifestsFileUrl: origin + file }));
      return;
    }
};
