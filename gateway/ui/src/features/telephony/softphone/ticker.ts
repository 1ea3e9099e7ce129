/** Calls once a second, in a hidden page too, until the returned function is called. */
export function everySecond(run: () => void): () => void {
  if (typeof Worker === 'undefined') {
    const timer = setInterval(run, 1000);
    return () => clearInterval(timer);
  }
  const worker = new Worker(new URL('./tick.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = run;
  return () => worker.terminate();
}
