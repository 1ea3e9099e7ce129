import { useCallback } from 'react';
import { useAgent } from '@/api/agents/get-agent';

/** A queue as people call it; by the PBX's name where it is not told. */
export function useQueueLabel(): (name: string | null) => string | null {
  const queues = useAgent().data?.queues;
  return useCallback((name) => queues?.find((queue) => queue.name === name)?.label ?? name, [queues]);
}
