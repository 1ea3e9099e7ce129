import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DropZone } from '@/components/files/DropZone';
import { renderScreen } from '@/testing/render';

const screenOf = vi.hoisted(() => {
  const size = { width: 1280, finger: false };
  // Asked once when the page starts, so it must be there before the first import.
  globalThis.matchMedia = (query: string) =>
    ({
      get matches() {
        return (
          (query.includes('max-width: 640px') && size.width <= 640) ||
          (query.includes('coarse') && size.finger)
        );
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  return size;
});

it.each([
  { width: 1280, finger: false, says: 'или перетащите сюда, до 50 МБ каждый' },
  { width: 390, finger: false, says: 'до 50 МБ каждый' },
  { width: 1024, finger: true, says: 'до 50 МБ каждый' },
])('says $says at a width of $width, touched by finger: $finger', async ({ says, ...size }) => {
  Object.assign(screenOf, size);
  renderScreen(
    <DropZone limit={50 * 1024 * 1024} onFiles={() => undefined}>
      {null}
    </DropZone>,
  );
  expect(await screen.findByText(says)).toBeVisible();
});
