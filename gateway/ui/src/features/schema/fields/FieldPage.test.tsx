import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FieldPage } from '@/features/schema/fields/FieldPage';
import { paths } from '@/lib/paths';
import { renderScreen } from '@/testing/render';

describe('field form', () => {
  it('suggests a unique name for the label until one is typed', async () => {
    const { user } = renderScreen(<FieldPage path={paths.newField} id={undefined} />);
    await user.click(await screen.findByLabelText(/^Название поля/));
    await user.paste('Дата рождения');
    expect(screen.getByLabelText(/^Уникальное название поля/)).toHaveValue('data_rozhdeniya');
    await user.clear(screen.getByLabelText(/^Уникальное название поля/));
    await user.click(screen.getByLabelText(/^Уникальное название поля/));
    await user.paste('birthday');
    await user.click(screen.getByLabelText(/^Название поля/));
    await user.paste(' клиента');
    expect(screen.getByLabelText(/^Уникальное название поля/)).toHaveValue('birthday');
  });

  it('refuses a name that is not latin, at its place', async () => {
    const { user, data } = renderScreen(<FieldPage path={paths.newField} id={undefined} />);
    const before = data.fields.length;
    await user.click(await screen.findByLabelText(/^Название поля/));
    await user.paste('Город');
    await user.clear(screen.getByLabelText(/^Уникальное название поля/));
    await user.click(screen.getByLabelText(/^Уникальное название поля/));
    await user.paste('Город');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText(/Латинские строчные буквы/)).toBeVisible();
    expect(data.fields).toHaveLength(before);
  });

  it('shows the server’s refusal at the field it means', async () => {
    const { user } = renderScreen(<FieldPage path={paths.newField} id={undefined} />);
    await user.click(await screen.findByLabelText(/^Название поля/));
    await user.paste('Компания');
    await user.clear(screen.getByLabelText(/^Уникальное название поля/));
    await user.click(screen.getByLabelText(/^Уникальное название поля/));
    await user.paste('company');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText('Такое уникальное название уже есть')).toBeVisible();
  });

  it('creates the field', async () => {
    const { user, data } = renderScreen(<FieldPage path={paths.newField} id={undefined} />);
    await user.click(await screen.findByLabelText(/^Название поля/));
    await user.paste('Город');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(data.fields.map(({ name }) => name)).toContain('gorod'));
  });
});
