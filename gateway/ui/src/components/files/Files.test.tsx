import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Files } from '@/components/files/Files';
import { session } from '@/lib/session';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

const PATH = '/api/partners/p-1/files';
const BY = { id: 'u-admin', name: 'Смирнова Ольга Викторовна' };

function open() {
  const data = makeData(1);
  data.files[PATH] = [
    {
      id: 'f-1',
      name: '<b>Договор</b>.pdf',
      size: 1536,
      kind: 'application/pdf',
      at: '2026-11-24T11:05:00Z',
      by: BY,
    },
  ];
  return renderScreen(<Files path={PATH} />, data);
}

describe('files', () => {
  it('shows a name as text, and leads to the download', async () => {
    open();
    const link = await screen.findByRole('link', { name: '<b>Договор</b>.pdf' });
    expect(link).toHaveAttribute('href', `${PATH}/f-1`);
    expect(link).toHaveAttribute('download');
    expect(screen.getByText(/1,5 КБ · 24.11.2026 14:05 · Смирнова/)).toBeVisible();
  });

  it('removes a file and brings it back', async () => {
    const { data, user } = open();
    await user.click(await screen.findByRole('button', { name: /^Удалить/ }));
    await screen.findByText('Файлов пока нет');
    expect(data.files[PATH]).toHaveLength(0);

    await user.click(await screen.findByRole('button', { name: 'Отменить' }));
    await screen.findByRole('link', { name: '<b>Договор</b>.pdf' });
    expect(data.files[PATH]).toHaveLength(1);
  });

  it('says at once what will not be taken', async () => {
    const { user, requests } = open();
    await user.upload(await screen.findByLabelText('Выберите файл'), new File([], 'пусто.txt'));
    expect(await screen.findByRole('alert')).toHaveTextContent('В файле ничего нет.');
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Убрать «пусто.txt»' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('changes nothing while an administrator looks as someone else', async () => {
    session.lookAs({ id: 'u-petrova', name: 'Петрова Анна', roles: [] });
    open();
    await screen.findByRole('link', { name: '<b>Договор</b>.pdf' });
    expect(screen.queryByRole('button', { name: 'Выберите файл' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Удалить/ })).toBeNull();
    session.lookAs(null);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Удалить/ })).toBeVisible());
  });
});
