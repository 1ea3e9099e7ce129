import { getDraft, setDraft } from '@/lib/drafts';
import { createStore } from '@/lib/store';

// The window of an event opens over whatever is shown: from the calendar, from a card, from a notification.

/** What a new event begins with. */
export interface EventSeed {
  startsAt?: string;
  partnerId?: string | null;
  assignee?: string;
}

export type EventDialog =
  | { kind: 'event'; id: string }
  /** Which event the new one follows, if any. */
  | { kind: 'new'; seed: EventSeed; previousId: string | null };

export const eventDialog = createStore<EventDialog | null>(null);

export const draftOfEvent = (id: string | null) => `/events/${id ?? 'new'}`;

export function openEvent(id: string): void {
  eventDialog.set({ kind: 'event', id });
}

/** Opens the window of a new event; a text typed before and never saved is still there. */
export function newEvent(seed: EventSeed, previousId: string | null = null): void {
  const path = draftOfEvent(null);
  const draft = getDraft(path) as { at: string; values: object } | null;
  if (draft) setDraft(path, { ...draft, values: { ...draft.values, ...seed } });
  eventDialog.set({ kind: 'new', seed, previousId });
}

export function closeEvent(): void {
  eventDialog.set(null);
}
