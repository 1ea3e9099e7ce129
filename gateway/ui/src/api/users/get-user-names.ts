import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { UserName } from '@/api/types/gateway';

const byId = (names: UserName[]) => new Map(names.map(({ id, name }) => [id, name]));

/** Names of all people by id, of those deleted too. */
export function useUserNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: queryKeys.userNames,
    queryFn: async ({ signal }) =>
      (await http.get<{ items: UserName[] }>('/api/users/names', {}, signal)).items,
    staleTime: 60_000,
    select: byId,
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
