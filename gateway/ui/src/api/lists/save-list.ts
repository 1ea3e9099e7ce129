import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ListRowInput, PartnerList } from '@/api/types/schema-service';

export interface ListSave {
  existing?: { id: string; version: number };
  input: { name: string; rows: ListRowInput[] };
}

export function saveList({ existing, input }: ListSave): Promise<PartnerList> {
  return existing
    ? http.put<PartnerList>(`/api/lists/${existing.id}`, input, existing.version)
    : http.post<PartnerList>('/api/lists', input);
}

export function useSaveList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: saveList,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.lists }),
  });
}
