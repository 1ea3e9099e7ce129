import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { PartnerPages } from '@/api/partners/find-partners';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Changes, Partner } from '@/api/types/partner-service';

export interface PartnerChange {
  id: string;
  version: number;
  changes: Changes;
}

/** Puts a card as it is now into everything already shown of it. */
export function showPartner(client: QueryClient, partner: Partner): void {
  const known = client.getQueryData<Partner>(queryKeys.partner(partner.id));
  if (!known || known.version <= partner.version) client.setQueryData(queryKeys.partner(partner.id), partner);
  client.setQueriesData<PartnerPages>(
    { queryKey: queryKeys.partnerTable },
    (pages) =>
      pages && {
        ...pages,
        pages: pages.pages.map((page) => ({
          ...page,
          items: page.items.map((row) =>
            row.id === partner.id
              ? { id: row.id, version: partner.version, values: partner.values, phones: partner.phones }
              : row,
          ),
        })),
      },
  );
}

export function useChangePartner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, changes }: PartnerChange) =>
      http.patch<Partner>(`/api/partners/${id}`, { values: changes }, version),
    onSuccess: (partner) => {
      showPartner(client, partner);
      return client.invalidateQueries({ queryKey: queryKeys.history(partner.id) });
    },
  });
}
