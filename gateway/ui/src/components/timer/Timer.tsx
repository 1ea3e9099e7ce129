import { formatDuration } from '@/lib/format/durations';
import { useNow } from '@/lib/use-now';

/** How long it has been going on; counts by itself, and is silent to a screen reader. */
export function Timer({ since }: { since: number | string }) {
  const now = useNow();
  const from = typeof since === 'number' ? since : Date.parse(since);
  return (
    <span role="timer" aria-live="off" className="tabular">
      {formatDuration((now - from) / 1000)}
    </span>
  );
}
