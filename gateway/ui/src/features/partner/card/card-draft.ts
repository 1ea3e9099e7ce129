import { useMemo } from 'react';
import type { Changes, FieldValue, Partner, Values } from '@/api/types/partner-service';
import { getDraft, setDraft, useDraft } from '@/lib/drafts';
import { sameValue } from '@/lib/format/values';

/** What was typed into a card and not saved: the fields changed, what they held then, and the version that was. */
export interface CardDraft {
  at: string;
  version: number;
  base: Changes;
  changes: Changes;
}

/** The draft after one more edit; none once everything is as it was. */
export function edited(
  draft: CardDraft | null,
  card: Pick<Partner, 'version' | 'values'>,
  field: string,
  value: FieldValue | null,
): CardDraft | null {
  const before = draft ?? { at: '', version: card.version, base: {}, changes: {} };
  const base = field in before.base ? before.base : { ...before.base, [field]: card.values[field] ?? null };
  const changes = { ...before.changes, [field]: value };
  if (sameValue(value, card.values[field])) Reflect.deleteProperty(changes, field);
  if (Object.keys(changes).length === 0) return null;
  return { at: new Date().toISOString(), version: before.version, base: pick(base, changes), changes };
}

function pick(base: Changes, changes: Changes): Changes {
  return Object.fromEntries(Object.entries(base).filter(([field]) => field in changes));
}

/** Fields changed here and, to something else, by someone since the draft began. */
export function contested(draft: CardDraft, values: Values): string[] {
  return Object.keys(draft.changes).filter(
    (field) =>
      !sameValue(draft.base[field], values[field]) && !sameValue(draft.changes[field], values[field]),
  );
}

/** Values with edits laid over them; a cleared one is absent. */
export function laidOver(values: Values, changes: Changes): Values {
  const merged: Changes = { ...values, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, FieldValue] => entry[1] !== null),
  );
}

/** What is left of a draft once these values are saved or given up; what was typed meanwhile stays. */
export function withoutSettled(draft: CardDraft | null, settled: Changes): CardDraft | null {
  if (!draft) return null;
  const open = ([field, value]: [string, FieldValue | null]) =>
    !(field in settled && sameValue(value, settled[field]));
  const changes = Object.fromEntries(Object.entries(draft.changes).filter(open));
  return Object.keys(changes).length ? { ...draft, base: pick(draft.base, changes), changes } : null;
}

/** Settles values in the draft as it is at this moment, not as it was when the request left. */
export function settle(path: string, settled: Changes): void {
  setDraft(path, withoutSettled(getDraft(path) as CardDraft | null, settled));
}

export function useCardDraft(path: string, card: Pick<Partner, 'version' | 'values'>) {
  const [draft, setOwn] = useDraft<CardDraft>(path);
  const values = useMemo(() => laidOver(card.values, draft?.changes ?? {}), [card.values, draft]);
  return {
    draft,
    setDraft: setOwn,
    values,
    contested: draft ? contested(draft, card.values) : [],
    edit: (field: string, value: FieldValue | null) => setOwn(edited(draft, card, field, value)),
  };
}
