import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { meQuery } from '@/api/me/get-me';
import { showPartner } from '@/api/partners/change-partner';
import { forgetPartner } from '@/api/partners/delete-partner';
import { partnerFiles } from '@/api/partners/partner-files';
import { partnerQuery } from '@/api/partners/get-partner';
import { queryKeys } from '@/api/keys';
import type { PartnerPages } from '@/api/partners/find-partners';
import type { Import, ImportProgress, ImportState } from '@/api/types/import-service';
import { notificationEvent } from '@/features/notification/live-notifications';
import { telephonyEvent } from '@/features/telephony/live-calls';
import { followLive, liveState, type LiveEvent } from '@/lib/live';
import { tableNews } from '@/lib/table-news';

/** What each event makes stale. Events carry ids only, so everything shown is asked for with the viewer's own rights. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  const onEvent = useEffectEvent((event: LiveEvent) => apply(client, event));
  useEffect(() => {
    const stop = followLive(onEvent, () => void client.invalidateQueries({ queryKey: queryKeys.me }));
    // What was missed while the stream was down is made up for when it is back.
    let before = liveState.get();
    const unsubscribe = liveState.subscribe(() => {
      const now = liveState.get();
      if (before === 'delayed' && now === 'live') void client.invalidateQueries();
      before = now;
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [client]);
}

function apply(client: QueryClient, event: LiveEvent): void {
  if (telephonyEvent(client, event) || notificationEvent(client, event)) return;
  const { type, data } = event;
  switch (type) {
    case 'schema-changed':
      void client.invalidateQueries({ queryKey: queryKeys.fields });
      void client.invalidateQueries({ queryKey: queryKeys.lists });
      void client.invalidateQueries({ queryKey: queryKeys.partners });
      // What a file's rows would become depends on the fields and lists there are.
      void client.invalidateQueries({ queryKey: queryKeys.imports });
      break;
    case 'rights-changed':
      // Anything may look different now, and what is no longer allowed must go from the page's memory.
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      client.removeQueries({ queryKey: queryKeys.partners, type: 'inactive' });
      void client.invalidateQueries();
      break;
    case 'partner-changed':
      void partnerChanged(client, data as { id: string; version: number });
      void client.invalidateQueries({ queryKey: queryKeys.bin });
      break;
    case 'partner-deleted':
      forgetPartner(client, (data as { id: string }).id);
      void client.invalidateQueries({ queryKey: queryKeys.bin });
      break;
    case 'partner-purged':
      void client.invalidateQueries({ queryKey: queryKeys.bin });
      break;
    case 'partner-files':
      filesChanged(client, (data as { id: string }).id);
      break;
    case 'events-changed':
      void client.invalidateQueries({ queryKey: queryKeys.events });
      break;
    case 'partners-imported':
      tableNews.set((count) => count + 1);
      break;
    case 'tasks-changed':
      void client.invalidateQueries({ queryKey: queryKeys.tasks });
      break;
    case 'reset':
      void client.invalidateQueries();
      break;
    case 'import-progressed':
      importProgressed(client, data as Progressed);
      break;
  }
}

function filesChanged(client: QueryClient, id: string): void {
  void client.invalidateQueries({ queryKey: queryKeys.files(partnerFiles(id)) });
  void client.invalidateQueries({ queryKey: queryKeys.history(id) });
}

async function partnerChanged(
  client: QueryClient,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const tables = client.getQueriesData<PartnerPages>({ queryKey: queryKeys.partnerTable });
  const rows = tables.flatMap(([, pages]) => pages?.pages.flatMap((page) => page.items) ?? []);
  const row = rows.find((candidate) => candidate.id === id);
  const card = client.getQueryState(queryKeys.partner(id));
  // It may belong among the rows now: new, restored, or changed to what is looked for.
  if (!row) tableNews.set((count) => count + 1);
  if (!row && !card) return;
  const known = client.getQueryData(partnerQuery(id).queryKey)?.version ?? row?.version ?? 0;
  if (known >= version) return;
  void client.invalidateQueries({ queryKey: queryKeys.history(id) });
  try {
    showPartner(client, await client.fetchQuery({ ...partnerQuery(id), staleTime: 0 }));
  } catch {
    void client.invalidateQueries({ queryKey: queryKeys.partnerTable });
  }
}

interface Progressed extends ImportProgress {
  importId: string;
  state: ImportState;
}

function importProgressed(client: QueryClient, { importId, state, ...progress }: Progressed): void {
  const before = client.getQueryData<Import>(queryKeys.import(importId));
  if (before?.state === state) client.setQueryData(queryKeys.import(importId), { ...before, progress });
  else void client.invalidateQueries({ queryKey: queryKeys.imports });
}
