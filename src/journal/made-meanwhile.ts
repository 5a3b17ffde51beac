/** Another process has made the journal, or it cannot be put in its place: what was to be written, was not. */
export class MadeMeanwhile extends Error {}
