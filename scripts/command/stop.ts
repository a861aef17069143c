/** The command cannot go on: a message for the person who called it. Nothing has been written. */
export class Stop extends Error {}
