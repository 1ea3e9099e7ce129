import { createStore, useStore } from '@/lib/store';
import { load, save } from '@/lib/storage';
import { paths } from '@/lib/paths';

export interface Tab {
  path: string;
  /** The title last known, so that a tab has its name at once after a reload. */
  title?: string;
}

interface Tabs {
  tabs: Tab[];
  active: string;
  /** Paths by last use, latest first: closing a tab goes back to the one before. */
  recent: string[];
}

const HOME: Tab = { path: paths.partners };
const MOST = 40;

let key = '';

export const tabs = createStore<Tabs>({ tabs: [HOME], active: HOME.path, recent: [HOME.path] });

function change(next: (before: Tabs) => Tabs, history: 'push' | 'replace' | 'none' = 'push'): void {
  tabs.set(next);
  const state = tabs.get();
  if (key) {
    save(key, state, 'window');
    save(key, state);
  }
  if (history !== 'none' && location.pathname !== state.active) {
    if (history === 'push') window.history.pushState(null, '', state.active);
    else window.history.replaceState(null, '', state.active);
  }
}

const withActive = (before: Tabs, path: string): Tabs => ({
  ...before,
  active: path,
  recent: [path, ...before.recent.filter((other) => other !== path)],
});

function add(before: Tabs, path: string, title?: string): Tabs {
  if (before.tabs.some((tab) => tab.path === path)) return before;
  // Over the limit the tab unused for longest makes room; drafts are kept apart, so nothing typed goes with it.
  const oldest = [...before.recent].reverse().find((other) => other !== HOME.path && other !== before.active);
  const kept = before.tabs.length < MOST ? before.tabs : before.tabs.filter((tab) => tab.path !== oldest);
  return { ...before, tabs: [...kept, { path, ...(title ? { title } : {}) }] };
}

/** Brings back the user's tabs and opens the address the page was asked for. */
export function restoreTabs(userId: string, known: (path: string) => boolean): void {
  key = `kaw.tabs.${userId}`;
  const stored = load<Tabs>(key, 'window') ?? load<Tabs>(key);
  const list = (stored?.tabs ?? []).filter((tab) => tab.path !== HOME.path && known(tab.path));
  const asked = location.pathname === '/' ? stored?.active : location.pathname;
  const active = asked && known(asked) ? asked : HOME.path;
  const restored = { tabs: [HOME, ...list], active: HOME.path, recent: stored?.recent ?? [HOME.path] };
  change(() => withActive(add(restored, active), active), 'replace');
  window.onpopstate = () => {
    const path = location.pathname;
    change(
      (before) => withActive(add(before, known(path) ? path : HOME.path), known(path) ? path : HOME.path),
      'none',
    );
  };
}

export function openTab(path: string, options: { title?: string; background?: boolean } = {}): void {
  change((before) => {
    const after = add(before, path, options.title);
    return options.background ? after : withActive(after, path);
  });
}

export function closeTab(path: string): void {
  if (path === HOME.path) return;
  change((before) => {
    const left = before.tabs.filter((tab) => tab.path !== path);
    const recent = before.recent.filter((other) => other !== path);
    if (before.active !== path) return { ...before, tabs: left, recent };
    const next = recent.find((other) => left.some((tab) => tab.path === other)) ?? HOME.path;
    return { tabs: left, active: next, recent };
  });
}

/** Puts `to` in the place of tab `from`: a new card becomes the saved one. */
export function replaceTab(from: string, to: string): void {
  change((before) => {
    const there = before.tabs.some((tab) => tab.path === to);
    const list = there
      ? before.tabs.filter((tab) => tab.path !== from)
      : before.tabs.map((tab) => (tab.path === from ? { path: to } : tab));
    const active = before.active === from ? to : before.active;
    return { tabs: list, active, recent: before.recent.map((path) => (path === from ? to : path)) };
  }, 'replace');
}

export function titleTab(path: string, title: string): void {
  if (!title || tabs.get().tabs.find((tab) => tab.path === path)?.title === title) return;
  change(
    (before) => ({
      ...before,
      tabs: before.tabs.map((tab) => (tab.path === path ? { ...tab, title } : tab)),
    }),
    'none',
  );
}

export function useTabs(): Tabs {
  return useStore(tabs);
}
