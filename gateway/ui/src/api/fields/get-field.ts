import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Field } from '@/api/types/schema-service';

export function useField(id: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.fields, id],
    queryFn: ({ signal }) => http.get<Field>(`/api/fields/${id ?? ''}`, {}, signal),
    enabled: id !== undefined,
  });
}
