import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DayGrid } from '@/components/calendar/DayGrid';
import type { GridItem } from '@/components/calendar/grid-item';
import { renderScreen } from '@/testing/render';

const item = (id: string): GridItem => ({
  id,
  title: `Событие ${id}`,
  start: '2026-11-24T11:30:00Z',
  movable: false,
  kind: 'own',
  overdue: false,
  person: null,
});

function Growing() {
  const [ids, setIds] = useState(['1']);
  return (
    <>
      <button type="button" onClick={() => setIds(['1', '2'])}>
        ещё
      </button>
      <DayGrid
        view="list"
        day="2026-11-24"
        items={ids.map(item)}
        none="пусто"
        hint={({ title }) => title}
        opensOn="click"
        onOpen={() => undefined}
      />
    </>
  );
}

it('shows what comes while it is looked at', async () => {
  const { user } = renderScreen(<Growing />);
  expect(await screen.findByText('Событие 1')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'ещё' }));
  expect(await screen.findByText('Событие 2', {}, { timeout: 3_000 })).toBeInTheDocument();
});

it('shows once what stands at the end of a day, on a Sunday too', async () => {
  renderScreen(
    <DayGrid
      view="month"
      day="2026-11-29"
      items={[{ ...item('1'), start: '2026-11-29T23:50:00Z' }]}
      none="пусто"
      hint={({ title }) => title}
      opensOn="click"
      onOpen={() => undefined}
    />,
  );
  expect(await screen.findAllByText('Событие 1')).toHaveLength(1);
});
