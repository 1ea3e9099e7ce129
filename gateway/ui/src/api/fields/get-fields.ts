import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Field } from '@/api/types/schema-service';

export const fieldsQuery = queryOptions({
  queryKey: [...queryKeys.fields, 'visible'],
  queryFn: async ({ signal }) => (await http.get<{ items: Field[] }>('/api/fields', {}, signal)).items,
  staleTime: Infinity,
});

/** The fields the user may see, in their order. */
export function useFields() {
  return useQuery(fieldsQuery);
}

/** Every field, the ones not shown among them: administrators only. */
export function useAllFields() {
  return useQuery({
    queryKey: queryKeys.allFields,
    queryFn: async ({ signal }) =>
      (await http.get<{ items: Field[] }>('/api/fields', { all: true }, signal)).items,
  });
}
