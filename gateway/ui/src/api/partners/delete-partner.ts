import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { PartnerPages } from '@/api/partners/find-partners';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Partner } from '@/api/types/partner-service';

/** Takes a deleted card out of everything already shown of it. */
export function forgetPartner(client: QueryClient, id: string): void {
  client.setQueriesData<PartnerPages>({ queryKey: queryKeys.partnerTable }, (before) => {
    const [first] = before?.pages ?? [];
    if (!before?.pages.some((page) => page.items.some((row) => row.id === id)) || !first) return before;
    const { value, capped } = first.total;
    const total = capped ? first.total : { value: value - 1, capped };
    return {
      ...before,
      pages: before.pages.map((page) => ({
        ...page,
        items: page.items.filter((row) => row.id !== id),
        total,
      })),
    };
  });
  void client.invalidateQueries({ queryKey: queryKeys.partner(id) });
}

export function useDeletePartner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      http.delete(`/api/partners/${id}`, version),
    onSuccess: (_nothing, { id }) => forgetPartner(client, id),
  });
}

export function useRestorePartner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<Partner>(`/api/partners/${id}/restore`, {}),
    onSuccess: (partner) => {
      client.setQueryData(queryKeys.partner(partner.id), partner);
      void client.invalidateQueries({ queryKey: queryKeys.bin });
      return client.invalidateQueries({ queryKey: queryKeys.partnerTable });
    },
  });
}
