import { useQueries } from '@tanstack/react-query';
import { useFields } from '@/api/fields/get-fields';
import { partnerQuery } from '@/api/partners/get-partner';
import { usePartnersByPhone } from '@/api/partners/find-by-phone';
import { isOutside, liveCallOf } from '@/features/telephony/caller';
import { liveCalls } from '@/features/telephony/live-calls';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useQueueLabel } from '@/features/telephony/use-queue-label';
import { useStore } from '@/lib/store';
import { cardTitle } from '@/lib/values/card-title';

export interface Caller {
  queue: string | null;
  /** Null until it is known; empty where no card has the number. */
  cards: { id: string; title: string }[] | null;
  provisional: boolean;
}

/** Who is on the line: by the services' event, and by the number itself where the event is late. */
export function useCaller(call: Pick<PhoneCall, 'number' | 'direction' | 'partnerId'>): Caller {
  const live = liveCallOf(call, useStore(liveCalls));
  const told = live?.partners ?? (call.partnerId ? [call.partnerId] : null);
  const queueLabel = useQueueLabel();
  const outside = isOutside(call.number);
  const found = usePartnersByPhone(!told?.length && outside ? call.number : null);
  const fields = useFields().data ?? [];
  const ids = told?.length ? told : (found.data?.map(({ id }) => id) ?? []);
  const partners = useQueries({ queries: ids.map((id) => partnerQuery(id)) });
  const known = Boolean(told?.length) || !outside || found.isFetched;
  return {
    queue: queueLabel(live?.queue ?? null),
    provisional: live?.provisional ?? false,
    cards: known
      ? ids.map((id, index) => ({ id, title: cardTitle(fields, partners[index]?.data?.values ?? {}) }))
      : null,
  };
}
