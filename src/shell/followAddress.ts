const followers = new Set<() => void>();

/** Tells everybody who follows that it may have changed. */
export const tellAddress = (): void => {
  for (const follower of [...followers]) follower();
};

/** Once whoever listens to the press, SharePoint's router too, has done what it does. */
const tellSoon = (): void => void window.setTimeout(tellAddress);

/**
 * Calls whenever the page's address may have changed. SharePoint's router only pushes it, of which browsers tell by the
 * Navigation API; where there is none it is looked at after a press and when the page is looked at. Gives how to end it.
 */
export const followAddress = (follower: () => void): (() => void) => {
  const { navigation } = window as { readonly navigation?: EventTarget };
  const turn = (how: 'addEventListener' | 'removeEventListener'): void => {
    window[how]('popstate', tellAddress);
    navigation?.[how]('currententrychange', tellAddress);
    if (navigation === undefined) for (const cue of ['click', 'keyup', 'focus']) window[how](cue, tellSoon);
  };
  if (followers.size === 0) turn('addEventListener');
  followers.add(follower);
  return () => {
    if (followers.delete(follower) && followers.size === 0) turn('removeEventListener');
  };
};
