import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CHOICES_AT } from '@/api/choices/get-choices';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Choice, ChoiceKind, ChoiceList } from '@/api/types/telephony-service';

export interface ChoicesSave {
  version: number;
  items: { code: Choice['code'] | null; name: string | null }[];
}

/** Gives the list anew: what is left out is chosen no more. */
export function useSaveChoices(kind: ChoiceKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, items }: ChoicesSave) =>
      http.put<ChoiceList>(CHOICES_AT[kind], { items }, version),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.choices }),
  });
}
