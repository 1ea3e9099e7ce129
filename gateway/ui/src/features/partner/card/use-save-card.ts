import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showPartner, useChangePartner } from '@/api/partners/change-partner';
import { partnerQuery } from '@/api/partners/get-partner';
import { Problem } from '@/api/problem';
import type { Changes, Partner, StaleCard } from '@/api/types/partner-service';
import { useNotice } from '@/components/notice/use-notice';
import { sameValue } from '@/lib/format/values';

/** Two people have changed the same fields: what the card holds now, against what was typed here. */
export interface Conflict {
  card: Partner;
  fields: string[];
  mine: Changes;
}

interface Options {
  id: string;
  labelOf: (field: string) => string;
  nameOf: (user: string) => string;
  /** These values are in the card now, or given up: they are no longer a draft. */
  onSettled: (changes: Changes) => void;
  onRefused: (error: unknown) => boolean;
}

function staleCard(error: unknown): StaleCard | null {
  return error instanceof Problem && error.code === 'stale-version' ? (error.body as StaleCard) : null;
}

/** Saves a card at once, with a way back; and finds out, when someone else was faster, whether their edit and this one meet. */
export function useSaveCard({ id, labelOf, nameOf, onSettled, onRefused }: Options) {
  const { t } = useTranslation('partner');
  const client = useQueryClient();
  const notice = useNotice();
  const change = useChangePartner();
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const saved = (before: Partner, changes: Changes, after: Partner, text: string) => {
    setConflict(null);
    notice.done(text, {
      label: t('undo', { ns: 'common' }),
      run: () => {
        const back = Object.fromEntries(
          Object.keys(changes).map((field) => [field, before.values[field] ?? null]),
        );
        change.mutate(
          { id, version: after.version, changes: back },
          { onSuccess: () => notice.done(t('undone', { ns: 'common' })), onError: notice.failed },
        );
      },
    });
  };

  /** Someone saved first. Edits that do not meet go in on top, and the user is told; others are theirs to decide. */
  const resolve = async (stale: StaleCard, changes: Changes) => {
    const card = await client.fetchQuery({ ...partnerQuery(id), staleTime: 0 });
    showPartner(client, card);
    const theirs = stale.changed.map(({ field }) => field);
    const met = theirs.filter((field) => field in changes && !sameValue(changes[field], card.values[field]));
    if (met.length > 0) {
      setConflict({ card, fields: met, mine: changes });
      return;
    }
    const by = nameOf(card.changed.by);
    const fields = theirs.map(labelOf).join(', ');
    save(card, changes, t('meanwhile', { name: by, fields }));
  };

  const save = (card: Partner, changes: Changes, text = t('cardSaved'), version = card.version) => {
    const sent = Object.fromEntries(
      Object.entries(changes).filter(([field, v]) => !sameValue(v, card.values[field])),
    );
    if (Object.keys(sent).length === 0) {
      onSettled(changes);
      setConflict(null);
      return;
    }
    change.mutate(
      { id, version, changes: sent },
      {
        onSuccess: (after) => {
          onSettled(changes);
          saved(card, sent, after, text);
        },
        onError: (error) => {
          const stale = staleCard(error);
          if (stale) resolve(stale, changes).catch(notice.failed);
          else if (!onRefused(error)) notice.failed(error);
        },
      },
    );
  };

  return { save, saving: change.isPending, conflict, dismiss: () => setConflict(null) };
}
