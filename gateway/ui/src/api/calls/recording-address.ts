/** Where a call's recording is; the server sends any part of it, so that a player may seek. */
export function recordingAddress(callId: string): string {
  return `/api/calls/${callId}/recording`;
}
