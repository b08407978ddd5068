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
