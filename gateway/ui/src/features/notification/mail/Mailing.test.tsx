import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MailButton } from '@/components/value/ContactInputs';
import { Mailing } from '@/features/notification/mail/Mailing';
import { mailing } from '@/lib/mailing';
import { cardId, makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

function fromCard(mailOn = true) {
  const data = makeData(2);
  data.notifications.mailOn = mailOn;
  const rendered = renderScreen(
    <>
      <MailButton address="ivanov@example.ru" partnerId={cardId(1)} />
      <Mailing />
    </>,
    data,
  );
  return { ...rendered, data };
}

describe('a letter from a card', () => {
  it('is written to the address and sent', async () => {
    const { user, data } = fromCard();
    await waitFor(() => expect(mailing.get()).not.toBeNull());
    await user.click(screen.getByRole('button', { name: 'Написать на ivanov@example.ru' }));
    expect(await screen.findByLabelText(/^Кому/)).toHaveValue('ivanov@example.ru');
    await user.type(screen.getByLabelText(/^Тема/), 'Договор');
    await user.type(screen.getByLabelText(/^Текст/), 'Добрый день!');
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    await waitFor(() => expect(data.notifications.mails).toHaveLength(1));
    expect(data.notifications.mails[0]).toMatchObject({
      partnerId: cardId(1),
      content: { to: 'ivanov@example.ru', subject: 'Договор', text: 'Добрый день!' },
    });
  });

  it('says at its field what is wrong, and keeps what was typed', async () => {
    const { user } = fromCard();
    await waitFor(() => expect(mailing.get()).not.toBeNull());
    act(() => mailing.get()?.write('не адрес', cardId(1)));
    await user.type(await screen.findByLabelText(/^Тема/), 'Счёт');
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    expect(await screen.findByText('Это не адрес электронной почты')).toBeVisible();
    expect(screen.getByLabelText(/^Тема/)).toHaveValue('Счёт');
  });

  it('cannot be written without a mail server, and the button says so', async () => {
    fromCard(false);
    const button = await screen.findByRole('button', { name: /Почта не подключена/ });
    expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});
