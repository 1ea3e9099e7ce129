import { useEffect, useEffectEvent } from 'react';
import type { PartnerFilter } from '@/api/types/task-service';
import { chosenList } from '@/lib/partner-list';

/** Takes the list that was chosen in the partner table for this tab. */
export function useChosenList(path: string, take: (list: PartnerFilter) => void): void {
  const look = useEffectEvent(() => {
    const chosen = chosenList.get();
    if (chosen?.path !== path) return;
    chosenList.set(null);
    take(chosen.list);
  });
  useEffect(() => {
    look();
    return chosenList.subscribe(() => look());
  }, []);
}
