/** Holds the line's lock for this tab, waiting for it where another has it; the returned function lets it go. */
export function ownLine(name: string, onOwned: () => void): () => void {
  const stopped = new AbortController();
  const own = () => {
    if (stopped.signal.aborted) return Promise.resolve();
    onOwned();
    // Held until this tab goes; then the next in line has the phone.
    return new Promise<void>((done) => stopped.signal.addEventListener('abort', () => done()));
  };
  if ('locks' in navigator) {
    navigator.locks.request(name, { signal: stopped.signal }, own).catch(() => undefined);
  } else {
    void own();
  }
  return () => stopped.abort();
}
