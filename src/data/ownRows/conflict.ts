/** A row is not what it was when it was read: somebody wrote it, or it is gone. Read again and decide again. */
export class Conflict extends Error {}
