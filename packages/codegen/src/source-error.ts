/** A file that somebody writes by hand is missing, or lacks something. The message is one sentence that says which and what to do. */
export class SourceError extends Error {}
