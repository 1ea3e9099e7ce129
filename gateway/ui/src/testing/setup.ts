import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Machines differ and are shared: how long something takes here says nothing.
configure({
  asyncUtilTimeout: 20_000,
  // Whether each element is visible is what makes queries by role slow in jsdom; tests that mean visible say so.
  defaultHidden: true,
});

// What jsdom lacks and the page uses.
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;

afterEach(() => {
  cleanup();
  // Drafts still on their way to the storage must not reach the next test.
  window.dispatchEvent(new Event('pagehide'));
  localStorage.clear();
  sessionStorage.clear();
});
