import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { PartnerList } from '@/api/types/schema-service';

export const listsQuery = queryOptions({
  queryKey: [...queryKeys.lists, 'all'],
  queryFn: async ({ signal }) => (await http.get<{ items: PartnerList[] }>('/api/lists', {}, signal)).items,
  staleTime: Infinity,
});

/** The lists of the fields the user sees; an administrator has all. */
export function useLists() {
  return useQuery(listsQuery);
}

const byId = (lists: PartnerList[]): Record<string, PartnerList> =>
  Object.fromEntries(lists.map((list) => [list.id, list]));

const NONE: Record<string, PartnerList> = {};

/** The same lists by id, for values to be read with. */
export function useListsById(): Record<string, PartnerList> {
  return useQuery({ ...listsQuery, select: byId }).data ?? NONE;
}
