import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { FieldUsage } from '@/api/types/schema-service';

/** Which groups may see a field: what its deletion takes from them. */
export function useFieldUsage(id: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.fields, id, 'usage'],
    queryFn: ({ signal }) => http.get<FieldUsage>(`/api/fields/${id ?? ''}/usage`, {}, signal),
    enabled: id !== undefined,
  });
}
