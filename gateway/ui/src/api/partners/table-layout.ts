import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { TableLayout } from '@/api/types/partner-service';

export function useTableLayout() {
  return useQuery({
    queryKey: queryKeys.layout,
    queryFn: ({ signal }) => http.get<TableLayout>('/api/partners/layout', {}, signal),
    staleTime: Infinity,
  });
}

/** Saves how the user wants the table; it shows at once and is not worth an error when it cannot be kept. */
export function useSaveTableLayout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (layout: TableLayout) => http.put<TableLayout | undefined>('/api/partners/layout', layout),
    onMutate: (layout) => {
      client.setQueryData(queryKeys.layout, layout);
    },
  });
}
