/** Where the files of a card are. */
export function partnerFiles(id: string): string {
  return `/api/partners/${id}/files`;
}
