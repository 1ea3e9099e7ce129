import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BinPage } from '@/features/partner/bin/BinPage';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

function open(deleted = 2) {
  const data = makeData(5);
  data.deleted = data.partners.splice(0, deleted);
  return renderScreen(<BinPage />, data);
}

// The table draws the rows there is room for, and jsdom has no layout.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  return () => vi.restoreAllMocks();
});

describe('recycle bin', () => {
  it('brings a card back', async () => {
    const { data, user } = open(1);
    await user.click(await screen.findByRole('button', { name: /^Вернуть «/ }));
    await screen.findByText('Карточка возвращена');
    expect(data.partners).toHaveLength(5);
    await screen.findByText('Корзина пуста');
  });

  it('deletes for good only what was chosen, once that was confirmed', async () => {
    const { data, user } = open();
    const [first] = await screen.findAllByRole('checkbox');
    expect(screen.getByRole('button', { name: 'Удалить навсегда' })).toBeDisabled();
    await user.click(first as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Удалить навсегда' }));
    const dialog = await screen.findByRole('dialog', { name: 'Удалить навсегда 1 карточку?' });
    expect(data.deleted).toHaveLength(2);
    await user.click(within(dialog).getByRole('button', { name: 'Удалить навсегда' }));
    await waitFor(() => expect(data.deleted).toHaveLength(1));
    await screen.findByText('1 карточка удалена навсегда');
  });

  it('says so when nothing was deleted', async () => {
    open(0);
    expect(await screen.findByText('Корзина пуста')).toBeVisible();
  });
});
