import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

/** As many as the server takes at once. */
const AT_ONCE = 200;

/** Deletes cards of the bin for good; gives how many. */
async function purge(ids: string[]): Promise<number> {
  let purged = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE);
    const answer = await http.post<{ ids: string[] }>('/api/partners/bin/purge', { ids: part });
    purged += answer.ids.length;
  }
  return purged;
}

export function usePurgePartners() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: purge,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.bin }),
  });
}
