import { useQueries } from '@tanstack/react-query';
import { useFields } from '@/api/fields/get-fields';
import { partnerQuery } from '@/api/partners/get-partner';
import { usePartnersByPhone } from '@/api/partners/find-by-phone';
import { isOutside, liveCallOf } from '@/features/telephony/caller';
import { liveCalls } from '@/features/telephony/live-calls';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useQueueLabel } from '@/features/telephony/use-queue-label';
import { paths } from '@/lib/paths';
import { useStore } from '@/lib/store';
import { cardTitle } from '@/lib/values/card-title';

export interface Caller {
  queue: string | null;
  /** Null until it is known; empty where no card has the number. */
  cards: { id: string; title: string; path: string }[] | null;
  /** No card has the number: the one there is waits to be filled in. */
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
  const waits = live?.provisional ?? false;
  // What is not there yet is not asked for; once it was filled in here, it is in the cache.
  const partners = useQueries({ queries: ids.map((id) => ({ ...partnerQuery(id), enabled: !waits })) });
  const provisional = waits && !partners[0]?.data;
  const known = Boolean(told?.length) || !outside || found.isFetched;
  return {
    queue: queueLabel(live?.queue ?? null),
    provisional,
    cards: known
      ? ids.map((id, index) => ({
          id,
          title: cardTitle(fields, partners[index]?.data?.values ?? {}),
          path: provisional ? paths.caller(id) : paths.partner(id),
        }))
      : null,
  };
}
