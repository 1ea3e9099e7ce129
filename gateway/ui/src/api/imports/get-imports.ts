import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import } from '@/api/types/import-service';

export function useImports() {
  return useQuery({
    queryKey: [...queryKeys.imports, 'list'],
    queryFn: async ({ signal }) => (await http.get<{ items: Import[] }>('/api/imports', {}, signal)).items,
  });
}
