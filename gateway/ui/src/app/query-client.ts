import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

const TRIES = 2;

/** A wrong request fails at once; a lost connection or a service that is down is tried again. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < TRIES && error instanceof Problem && (error.status === 0 || error.status >= 502);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      staleTime: 10_000,
      // The live stream says what has changed; coming back to the window is no reason to ask everything again.
      refetchOnWindowFocus: false,
    },
  },
});
