import { load, save } from '@/lib/storage';

// Where the user was: the state of a screen that outlives its tab being hidden and the page being reloaded.

let prefix = 'kaw.view.';

export function openViewState(userId: string): void {
  prefix = `kaw.view.${userId}.`;
}

export function loadView<T>(name: string): T | null {
  return load<T>(prefix + name, 'window') ?? load<T>(prefix + name);
}

export function saveView(name: string, state: unknown): void {
  save(prefix + name, state, 'window');
  save(prefix + name, state);
}
