import { sendFile } from '@/api/files/send-file';
import { createStore } from '@/lib/store';

// Kept outside of the components: an upload goes on while its tab is not the one shown.

export interface Upload {
  id: number;
  path: string;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** How much was sent, from 0 to 1. */
  share: number;
  error: unknown;
}

interface Work {
  stop: AbortController;
  onDone: () => void;
}

const AT_ONCE = 3;

export const uploads = createStore<Upload[]>([]);

const works = new Map<number, Work>();
let last = 0;

/** Sends files to a record's files; `refusal` says at once what is wrong with one, if anything is. */
export function startUploads(
  path: string,
  files: File[],
  refusal: (file: File) => Error | null,
  onDone: () => void,
): void {
  const added = files.map((file): Upload => {
    const error = refusal(file);
    last += 1;
    works.set(last, { stop: new AbortController(), onDone });
    return { id: last, path, file, state: error ? 'failed' : 'waiting', share: 0, error };
  });
  uploads.set((before) => [...before, ...added]);
  sendNext();
}

/** Stops an upload, or drops one that failed. */
export function dropUpload(id: number): void {
  works.get(id)?.stop.abort();
  forget(id);
  sendNext();
}

export function retryUpload(id: number): void {
  change(id, { state: 'waiting', share: 0, error: null });
  sendNext();
}

function sendNext(): void {
  const all = uploads.get();
  const room = AT_ONCE - all.filter(({ state }) => state === 'sending').length;
  for (const upload of all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, room)))
    void send(upload);
}

async function send({ id, path, file }: Upload): Promise<void> {
  const work = works.get(id);
  if (!work) return;
  change(id, { state: 'sending' });
  try {
    const onProgress = (share: number) => change(id, { share });
    await sendFile({ path, file, onProgress, signal: work.stop.signal });
    forget(id);
    work.onDone();
  } catch (error) {
    if (!work.stop.signal.aborted) change(id, { state: 'failed', error });
  }
  sendNext();
}

function change(id: number, changes: Partial<Upload>): void {
  uploads.set((before) => before.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));
}

function forget(id: number): void {
  works.delete(id);
  uploads.set((before) => before.filter((upload) => upload.id !== id));
}

/** Leaving the page would break off what is being sent: the browser asks first. */
export function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (uploads.get().some(({ state }) => state !== 'failed')) event.preventDefault();
}
