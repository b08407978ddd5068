import { download, savesFiles } from '../device/download';
import { noted } from '../device/noted';
import { byHand } from './copy';

/** Hands a file to the reader's downloads; where the page around keeps files from readers, its text to be copied. */
export const saveFile = (name: string, file: Blob): void => {
  if (savesFiles()) return download(name, file);
  const isText = !file.type.startsWith('image/png');
  (isText ? file.text() : Promise.resolve(''))
    .then((text) => byHand(isText ? 'SaveByHand' : 'SaveRefused', text.replace(/^\ufeff/, '')))
    .catch(noted('download'));
};
