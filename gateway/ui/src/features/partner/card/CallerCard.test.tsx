import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CallerCard } from '@/features/partner/card/CallerCard';
import { paths } from '@/lib/paths';
import { cardId, makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

const kept = '019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b';

function open(id: string, data = makeData(3)) {
  data.unknownCallers.push({
    id: kept,
    number: '+79161234567',
    agent: 'u-admin',
    answeredAt: '2026-11-24T09:00:00Z',
  });
  return renderScreen(<CallerCard path={paths.caller(id)} id={id} />, data);
}

async function fillIn(user: ReturnType<typeof open>['user']) {
  await user.click(await screen.findByLabelText('ФИО'));
  await user.paste('Новосёлов Иван');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
}

describe('the card of an unknown caller', () => {
  it('has the number already, and becomes the card the id was kept for', async () => {
    const { data, user } = open(kept);
    expect(await screen.findByLabelText('Телефон')).toHaveValue('+7 916 123-45-67');
    await fillIn(user);
    await screen.findByText('Партнер создан');
    expect(data.partners.find(({ id }) => id === kept)?.values).toMatchObject({ fio: 'Новосёлов Иван' });
  });

  it('leads to the card someone else made meanwhile', async () => {
    const data = makeData(3);
    data.unknownCallers.push({ id: cardId(1), number: '+79161234568', agent: 'u-admin', answeredAt: '' });
    const { user } = open(cardId(1), data);
    await fillIn(user);
    await screen.findByText('Карточка с этим номером уже есть');
    expect(screen.getByRole('button', { name: 'Открыть' })).toBeVisible();
    expect(data.partners).toHaveLength(3);
  });

  it('says so when it waits no more', async () => {
    open('019ab3c1-0000-7b11-8a22-000000000000');
    expect(await screen.findByText('Карточка больше не ждёт заполнения')).toBeVisible();
  });

  it('is made by the number alone, too', async () => {
    const { data, user } = open('+79161234569');
    expect(await screen.findByLabelText('Телефон')).toHaveValue('+7 916 123-45-69');
    await fillIn(user);
    await screen.findByText('Партнер создан');
    expect(data.partners).toHaveLength(4);
  });
});
