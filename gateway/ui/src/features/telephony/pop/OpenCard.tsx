import { useEffect, useRef } from 'react';
import { answeredHere } from '@/features/telephony/actions';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useCaller } from '@/features/telephony/use-caller';
import { openTab } from '@/lib/tabs';

/** A card known this long after answering still comes to the front; later the person is at something else. */
const AT_ONCE_MS = 4000;

/** Opens the caller's card once the call was answered here. Of several cards none: the person chooses. */
export function OpenCard({ call }: { call: PhoneCall }) {
  const { cards } = useCaller(call);
  const opened = useRef(false);
  const card = cards?.length === 1 ? cards[0] : undefined;
  const talking = call.direction === 'IN' && call.answeredAt !== null;
  useEffect(() => {
    if (!talking || !card || opened.current || !answeredHere.has(call.id)) return;
    opened.current = true;
    const late = Date.now() - (call.answeredAt ?? 0) > AT_ONCE_MS;
    openTab(card.path, { ...(card.title ? { title: card.title } : {}), background: late });
  }, [talking, card, call.id, call.answeredAt]);
  return null;
}
