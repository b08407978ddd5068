/** Somebody's situation, not our bug: the message is all that people need to read. */
export class Trouble extends Error {}
