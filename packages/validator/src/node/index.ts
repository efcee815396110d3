/**
 * Submissions on a disk, for programs that run in Node.
 *
 * @module
 */

export { type FileSource, fileSource } from "./file-source.ts";
export {
  findSubmission,
  findSubmissions,
  findTogether,
  type SubmissionOnDisk,
  type SubmissionsOnDisk,
} from "./find-submissions.ts";
export { fromFiles } from "./from-files.ts";
export { listFolder } from "./list-folder.ts";
export { nativeBytes } from "./native-bytes.ts";
export { specialPath, tooManyFiles, unreadablePath } from "./path-errors.ts";
export { type StartedThreads, type ThreadOptions, tableThreads } from "./table-threads.ts";
