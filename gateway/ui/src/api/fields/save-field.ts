import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Field, FieldInput } from '@/api/types/schema-service';

export interface FieldSave {
  /** The field changed, by the version the change began at; none makes a new field. */
  existing?: { id: string; version: number };
  input: FieldInput;
}

export function saveField({ existing, input }: FieldSave): Promise<Field> {
  return existing
    ? http.put<Field>(`/api/fields/${existing.id}`, input, existing.version)
    : http.post<Field>('/api/fields', input);
}

export function useSaveField() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: saveField,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.fields }),
  });
}
