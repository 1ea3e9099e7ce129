import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TelephonyPage } from '@/features/telephony/administration/TelephonyPage';
import { renderScreen } from '@/testing/render';

describe('telephony settings', () => {
  it('takes a new reason to pause and keeps the order', async () => {
    const { user, data } = renderScreen(<TelephonyPage />);
    const section = await screen.findByRole('region', { name: 'Причины паузы' });
    await user.type(within(section).getByLabelText('Новая запись'), 'Врач{Enter}');
    await user.click(within(section).getByRole('button', { name: 'Сохранить' }));
    await waitFor(() =>
      expect(data.telephonySettings.choices.reason.items.map(({ name }) => name)).toContain('Врач'),
    );
    expect(data.telephonySettings.choices.reason.items[0]).toMatchObject({ code: 'lunch', name: null });
  });

  it('takes a result out without deleting it', async () => {
    const { user, data } = renderScreen(<TelephonyPage />);
    const section = await screen.findByRole('region', { name: 'Результаты звонка' });
    await user.click(within(section).getByRole('button', { name: 'Убрать «Занято»' }));
    await user.click(within(section).getByRole('button', { name: 'Сохранить' }));
    await waitFor(() =>
      expect(
        data.telephonySettings.choices.disposition.items.find(({ code }) => code === 'busy')?.retired,
      ).toBe(true),
    );
  });

  it('refuses at the field what is no number, and lists what is', async () => {
    const { user } = renderScreen(<TelephonyPage />);
    const section = await screen.findByRole('region', { name: 'Чёрный список' });
    expect(await within(section).findByText('Список пуст')).toBeVisible();
    await user.type(within(section).getByLabelText('Номер телефона'), 'шутник{Enter}');
    expect(await within(section).findByText('Это не номер телефона')).toBeVisible();
    await user.clear(within(section).getByLabelText('Номер телефона'));
    await user.type(within(section).getByLabelText('Номер телефона'), '+79161234567{Enter}');
    expect(await within(section).findByText('+7 916 123-45-67')).toBeVisible();
  });
});
