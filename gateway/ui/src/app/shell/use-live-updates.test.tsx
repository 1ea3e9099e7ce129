import { act, screen } from '@testing-library/react';
import { it, vi } from 'vitest';
import { usePartner } from '@/api/partners/get-partner';
import { useLiveUpdates } from '@/app/shell/use-live-updates';
import { PartnerTable } from '@/features/partner/table/PartnerTable';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

/** The stream of the page, for the test to send on. */
class Stream {
  static readonly all: Stream[] = [];
  private readonly listeners = new Map<string, (message: { data: string }) => void>();

  constructor() {
    Stream.all.push(this);
  }

  addEventListener(type: string, listener: (message: { data: string }) => void) {
    this.listeners.set(type, listener);
  }

  close() {}

  static send(type: string, data: object) {
    act(() => Stream.all.at(-1)?.listeners.get(type)?.({ data: JSON.stringify(data) }));
  }
}

/** The table, and a card that was opened from it. */
function Screen({ card }: { card: string }) {
  useLiveUpdates();
  usePartner(card);
  return <PartnerTable />;
}

it('a card that was deleted and restored elsewhere comes back into the open table', async () => {
  vi.stubGlobal('EventSource', Stream);
  const data = makeData(3);
  const [first] = data.partners;
  if (!first) throw new Error('no card');
  renderScreen(<Screen card={first.id} />, data);
  const foot = (count: number) => screen.findByText(new RegExp(`^${String(count)} партнер`));
  await foot(3);

  data.partners = data.partners.filter(({ id }) => id !== first.id);
  Stream.send('partner-deleted', { id: first.id });
  await foot(2);

  data.partners.unshift({ ...first, version: first.version + 2 });
  Stream.send('partner-changed', { id: first.id, version: first.version + 2 });
  await foot(3);
});
