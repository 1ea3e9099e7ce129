import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PartnerCard } from '@/features/partner/card/PartnerCard';
import { paths } from '@/lib/paths';
import { cardId, makeData } from '@/testing/fake/data';
import { saveAs } from '@/testing/fake/partners';
import { renderScreen } from '@/testing/render';

const id = cardId(1);

function open(data = makeData(5)) {
  return renderScreen(<PartnerCard path={paths.partner(id)} id={id} />, data);
}

const stored = (data: ReturnType<typeof makeData>) => data.partners.find((card) => card.id === id);

describe('partner card', () => {
  it('saves what was changed by Ctrl+S and can take it back', async () => {
    const { data, user } = open();
    const name = await screen.findByLabelText('ФИО');
    await user.clear(name);
    await user.click(name);
    await user.paste('Сидоров Пётр');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText('Карточка сохранена');
    expect(stored(data)?.values.fio).toBe('Сидоров Пётр');

    await user.click(screen.getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(stored(data)?.values.fio).not.toBe('Сидоров Пётр'));
  });

  it('is deleted once that was confirmed, and can be brought back', async () => {
    const { data, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Удалить' }));
    const dialog = await screen.findByRole('dialog', { name: /^Удалить карточку «/ });
    expect(stored(data)).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Удалить' }));
    await screen.findByText('Карточка удалена');
    expect(stored(data)).toBeUndefined();

    await user.click(screen.getByRole('button', { name: 'Вернуть' }));
    await waitFor(() => expect(stored(data)).toBeDefined());
  });

  it('does not save while a required field is empty, and says which', async () => {
    const { user, requests } = open();
    await user.clear(await screen.findByLabelText('ФИО'));
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText('Поле обязательно')).toBeVisible();
    expect(requests).not.toContain(`PATCH /api/partners/${id}`);
  });

  it('shows both values when someone else changed the same field, and saves the chosen one', async () => {
    const { data, user } = open();
    const company = await screen.findByLabelText('Компания');
    await user.clear(company);
    await user.click(company);
    await user.paste('Моя');
    const card = stored(data);
    if (card) saveAs(data, card, { company: 'Чужая' }, 'u-petrova');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));

    const dialog = await screen.findByRole('dialog', { name: 'Карточку уже изменили' });
    expect(within(dialog).getByText('Моя')).toBeInTheDocument();
    expect(within(dialog).getByText('Чужая')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: /Чужая/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Сохранить выбранное' }));
    await waitFor(() => expect(screen.getByLabelText('Компания')).toHaveValue('Чужая'));
    expect(stored(data)?.values.company).toBe('Чужая');
  });

  it('saves on top when someone else changed another field, and tells', async () => {
    const { data, user } = open();
    const company = await screen.findByLabelText('Компания');
    await user.clear(company);
    await user.click(company);
    await user.paste('Моя');
    const card = stored(data);
    if (card) saveAs(data, card, { inn: '123' }, 'u-petrova');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText(/Петрова Анна изменил\(а\): ИНН/)).toBeInTheDocument();
    expect(stored(data)?.values).toMatchObject({ company: 'Моя', inn: '123' });
  });

  it('brings back what was typed after a reload', async () => {
    const first = open();
    const note = await screen.findByLabelText('Примечание');
    await first.user.click(note);
    await first.user.paste(' Ещё раз.');
    window.dispatchEvent(new Event('pagehide'));
    document.body.replaceChildren();
    open(first.data);
    await waitFor(() => expect(screen.getByLabelText('Примечание')).toHaveDisplayValue(/Ещё раз\.$/));
    expect(screen.getByText(/Не сохранено: изменено 1 поле/)).toBeVisible();
  });

  it('shows a field for viewing only as text, and a hidden one not at all', async () => {
    const data = makeData(5);
    data.me = { ...data.me, id: 'u-orlov', roles: [] };
    open(data);
    expect(await screen.findByLabelText('Телефон')).toBeInTheDocument();
    expect(screen.getByText(String(stored(data)?.values.fio), { selector: 'span' })).toBeVisible();
    expect(screen.queryByLabelText('ФИО')).toBeNull();
    expect(screen.queryByText('Компания')).toBeNull();
  });

  it('returns a former value from the history', async () => {
    const { data, user } = open();
    const card = stored(data);
    const before = String(card?.values.company);
    if (card) saveAs(data, card, { company: 'Новая' }, 'u-petrova');
    await user.click(await screen.findByRole('button', { name: 'История' }));
    await user.click(await screen.findByRole('button', { name: /Вернуть «Компания»/ }));
    await screen.findByText('Значение возвращено');
    expect(stored(data)?.values.company).toBe(before);
  });
});
