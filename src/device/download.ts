import { noteFailure } from './noted';

/**
 * Whether the page may save files. A frame in a sandbox that does not say so drops them without a word; a frame of another site
 * cannot be looked into, and is taken to allow them.
 */
export const savesFiles = (): boolean => {
  try {
    for (let at: Window = window; at.frameElement !== null; at = at.parent) {
      const sandbox = at.frameElement.getAttribute('sandbox');
      if (sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox)) return false;
    }
  } catch (error) {
    noteFailure('sandbox', error);
  }
  return window.origin !== 'null';
};

/** Hands a file to the reader's downloads. */
export const download = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // SharePoint's router would take the press for a page of its own.
  link.setAttribute('data-interception', 'off');
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after this task.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
