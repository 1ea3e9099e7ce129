/** Where the files of a task are. */
export function taskFiles(id: string): string {
  return `/api/tasks/${id}/files`;
}
