import { useAgent } from '@/api/agents/get-agent';
import { liveCalls, type LiveCall } from '@/features/telephony/live-calls';
import { createStore, useStore } from '@/lib/store';

/** The calls whose result was given, or was not wanted. */
const done = createStore<ReadonlySet<string>>(new Set());

export function doneWith(callId: string): void {
  done.set((before) => new Set([...before, callId]));
}

export interface CallToDispose {
  callId: string;
  number: string | null;
  /** The agent is in after-call work, which ends with the result. */
  working: boolean;
}

/** The call whose result is asked for: that of the after-call work, or the last outgoing one that came to nothing. */
export function useCallToDispose(): CallToDispose | null {
  const state = useAgent().data?.state;
  const calls = useStore(liveCalls);
  const given = useStore(done);
  const open = (call: LiveCall | undefined) => call !== undefined && !given.has(call.callId);
  if (state?.state === 'AFTER_CALL' && state.callId) {
    const { callId } = state;
    const known = calls.find((call) => call.callId === callId);
    return given.has(callId) ? null : { callId, number: known?.number ?? null, working: true };
  }
  if (state?.state === 'TALKING' || state?.state === 'RINGING') return null;
  const last = calls.at(-1);
  const failed = last?.direction === 'OUT' && last.ended && !last.answered;
  return failed && open(last) ? { callId: last.callId, number: last.number, working: false } : null;
}
