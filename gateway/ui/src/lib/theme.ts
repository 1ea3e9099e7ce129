import { createStore } from '@/lib/store';
import { load, save } from '@/lib/storage';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'kaw.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export const themeChoice = createStore<ThemeChoice>(load<ThemeChoice>(KEY) ?? 'system');
export const isDark = createStore(resolve());

function resolve(): boolean {
  const choice = themeChoice.get();
  return choice === 'system' ? dark.matches : choice === 'dark';
}

function apply(): void {
  isDark.set(resolve());
  document.documentElement.dataset.theme = isDark.get() ? 'dark' : 'light';
}

export function chooseTheme(choice: ThemeChoice): void {
  save(KEY, choice);
  themeChoice.set(choice);
  apply();
}

dark.addEventListener('change', apply);
apply();
