import { createStore } from '@/lib/store';

// One stream of server-sent events per browser: the window that holds the lock reads it and passes events on to the others,
// since a browser opens only six connections to one HTTP/1.1 address and each window would take one for good.

export interface LiveEvent {
  type: string;
  data: unknown;
}

export type LiveState = 'connecting' | 'live' | 'delayed';

export const liveState = createStore<LiveState>('connecting');

const TYPES = [
  'schema-changed',
  'rights-changed',
  'partner-changed',
  'partner-deleted',
  'partner-purged',
  'partner-files',
  'partners-imported',
  'import-progressed',
  'call-ringing',
  'caller-identified',
  'call-answered',
  'call-ended',
  'agent-state',
  'queues',
  'pbx',
  'events-changed',
  'tasks-changed',
  'notification',
  'mail-changed',
  // Some events were missed: everything shown may be stale.
  'reset',
];
const RETRY_MS = [1000, 2000, 5000, 10000];
/** A short break is mended before it is worth a word. */
const SAY_DELAYED_AFTER_MS = 4000;

type Message = { event: LiveEvent } | { state: LiveState } | { ask: true };

/** Follows the live stream until the returned function is called; `onRefused` runs when the server answers with an error at once. */
export function followLive(onEvent: (event: LiveEvent) => void, onRefused: () => void): () => void {
  const stopped = new AbortController();
  const channel = new BroadcastChannel('kaw-live');
  let source: EventSource | null = null;
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let delayed: ReturnType<typeof setTimeout> | undefined;

  const setState = (state: LiveState) => {
    if (stopped.signal.aborted) return;
    liveState.set(state);
    channel.postMessage({ state } satisfies Message);
  };

  const pass = (event: LiveEvent) => {
    onEvent(event);
    channel.postMessage({ event } satisfies Message);
  };

  const connect = () => {
    if (stopped.signal.aborted) return;
    source = new EventSource('/api/live');
    // A stream that takes another's place does not know where that one was.
    let takesOver = liveState.get() !== 'connecting';
    source.onopen = () => {
      if (takesOver) pass({ type: 'reset', data: {} });
      takesOver = false;
      attempt = 0;
      clearTimeout(delayed);
      delayed = undefined;
      setState('live');
    };
    source.onerror = () => {
      delayed ??= setTimeout(() => setState('delayed'), SAY_DELAYED_AFTER_MS);
      // While the browser itself reconnects the state is CONNECTING; CLOSED means it gave up.
      if (source?.readyState !== EventSource.CLOSED) return;
      onRefused();
      retry = setTimeout(connect, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]);
      attempt += 1;
    };
    for (const type of TYPES) {
      source.addEventListener(type, (message: MessageEvent<string>) => {
        pass({ type, data: parse(message.data) });
      });
    }
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('event' in data) onEvent(data.event);
    else if ('state' in data) liveState.set(data.state);
    else if (source) setState(liveState.get());
  };
  channel.postMessage({ ask: true } satisfies Message);

  const read = () => {
    if (stopped.signal.aborted) return Promise.resolve();
    connect();
    // Held until this window goes; then the next in line reads on.
    return new Promise<void>((done) => stopped.signal.addEventListener('abort', () => done()));
  };
  if ('locks' in navigator) {
    navigator.locks.request('kaw-live', { signal: stopped.signal }, read).catch(() => undefined);
  } else {
    void read();
  }

  return () => {
    stopped.abort();
    clearTimeout(retry);
    clearTimeout(delayed);
    source?.close();
    channel.close();
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
