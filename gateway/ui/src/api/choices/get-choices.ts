import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ChoiceKind, ChoiceList } from '@/api/types/telephony-service';

export const CHOICES_AT: Record<ChoiceKind, string> = {
  reason: '/api/agents/pause-reasons',
  disposition: '/api/calls/dispositions',
};

/** What there is to choose, with what is chosen no more. */
export function useChoices(kind: ChoiceKind) {
  return useQuery({
    queryKey: [...queryKeys.choices, kind],
    queryFn: ({ signal }) => http.get<ChoiceList>(CHOICES_AT[kind], {}, signal),
    staleTime: 60_000,
  });
}
