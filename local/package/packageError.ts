/** Something is wrong with a solution package; `message` is what people read: which file, what is wrong, what to do. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}
