import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardEvents } from '@/features/partner/card/CardEvents';
import { closeEvent, eventDialog } from '@/lib/event-dialog';
import { cardId, makeData } from '@/testing/fake/data';
import { makeEvent } from '@/testing/fake/events';
import { renderScreen } from '@/testing/render';

const SOON = new Date(Date.now() + 86_400_000).toISOString();

afterEach(closeEvent);

describe('events about a partner', () => {
  it('are listed, and those not completed are gone to', async () => {
    const data = makeData(3);
    const partnerId = cardId(1);
    const active = makeEvent(data, { text: 'Позвонить', startsAt: SOON, partnerId });
    makeEvent(data, { text: 'Отправить счёт', startsAt: SOON, partnerId }).completedAt =
      '2026-11-24T11:05:00Z';
    makeEvent(data, { text: 'Чужое', startsAt: SOON });
    const { user } = renderScreen(<CardEvents partnerId={partnerId} onClose={() => undefined} />, data);
    expect(await screen.findByText('Отправить счёт')).toBeVisible();
    expect(screen.getByText(/завершено 24.11.2026 14:05/)).toBeVisible();
    expect(screen.queryByText('Чужое')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'В событие' }));
    expect(eventDialog.get()).toEqual({ kind: 'event', id: active.id });
  });

  it('are created with the partner filled in', async () => {
    const { user } = renderScreen(
      <CardEvents partnerId={cardId(1)} onClose={() => undefined} />,
      makeData(3),
    );
    expect(await screen.findByText('Событий по партнеру нет')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Создать событие' }));
    expect(eventDialog.get()).toMatchObject({ kind: 'new', seed: { partnerId: cardId(1) } });
  });
});
