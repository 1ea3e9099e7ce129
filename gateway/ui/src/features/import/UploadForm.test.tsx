import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { UploadForm } from '@/features/import/UploadForm';
import { renderScreen } from '@/testing/render';

const dragging = vi.hoisted(() => ({ in: true }));
vi.mock('@/lib/narrow', async (original) => ({
  ...(await original<object>()),
  useDraggingIn: () => dragging.in,
}));

it.each([
  { draggingIn: true, says: 'Перетащите файл сюда или выберите на диске · xls, xlsx или csv' },
  { draggingIn: false, says: 'xls, xlsx или csv' },
])('says $says where dragging a file in is possible: $draggingIn', async ({ draggingIn, says }) => {
  dragging.in = draggingIn;
  renderScreen(<UploadForm />);
  expect(await screen.findByText(says)).toBeVisible();
});
