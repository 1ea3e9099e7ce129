import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { UserName } from '@/api/types/gateway';

const namesQuery = queryOptions({
  queryKey: queryKeys.userNames,
  queryFn: async ({ signal }) =>
    (await http.get<{ items: UserName[] }>('/api/users/names', {}, signal)).items,
  staleTime: 60_000,
});

const byId = (names: UserName[]) => new Map(names.map(({ id, name }) => [id, name]));

/** Names of all people by id, of those deleted too. */
export function useUserNames(): ReadonlyMap<string, string> {
  return useQuery({ ...namesQuery, select: byId }).data ?? NONE;
}

/** All people there ever were; undefined until they are known. */
export function usePeople(): UserName[] | undefined {
  return useQuery(namesQuery).data;
}

const NONE: ReadonlyMap<string, string> = new Map();
