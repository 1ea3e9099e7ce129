import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BinPage } from '@/features/partner/bin/BinPage';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

it('says that nothing was deleted', async () => {
  renderScreen(<BinPage />, makeData(5));
  expect(await screen.findByText('Корзина пуста')).toBeVisible();
});
