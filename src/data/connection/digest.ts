/** Proof for a write that it comes from this page. */
export interface Digest {
  /** One that is not old: the same for all writes until it is. */
  inTime(): Promise<string>;
  /** The next write gets a new one. */
  forget(): void;
}

/** Seconds that a digest lives where SharePoint does not say. */
const usualLife = 1800;
/** Seconds before the end of a digest's life at which it counts as old: a write takes time to arrive. */
const margin = 60;

/**
 * `ask` brings SharePoint's context. Ours and not PnPjs's: that one trusts the age of the page's digest, which a sleeping
 * laptop makes wrong.
 */
export const digestFrom = (ask: () => Promise<unknown>): Digest => {
  let digest: Promise<string> | undefined;
  /** Milliseconds since 1970 from which the digest is old. */
  let until = Infinity;

  const digestNow = async (): Promise<string> => {
    const asked = Date.now();
    const { FormDigestValue, FormDigestTimeoutSeconds } = ((await ask()) ?? {}) as Readonly<Record<string, unknown>>;
    const seconds = Number(FormDigestTimeoutSeconds ?? usualLife);
    until = asked + Math.max(seconds - margin, 0) * 1000;
    return String(FormDigestValue ?? '');
  };

  return {
    // After a sleep the clock tells more than a timer would.
    inTime: async () => {
      if (Date.now() >= until) digest = undefined;
      until = digest === undefined ? Infinity : until;
      digest ??= digestNow();
      return digest.catch((error: unknown) => {
        digest = undefined;
        throw error;
      });
    },
    forget: () => {
      digest = undefined;
    }
  };
};
