import { useCallback, useSyncExternalStore } from 'react';
import { session } from '@/lib/session';
import { keys, load, save } from '@/lib/storage';

// What was typed and not saved, by the path of its tab. It outlives a reload, a sign-out and a closed tab.

const WRITE_AFTER_MS = 250;

let prefix = 'kaw.draft.';
const memory = new Map<string, unknown>();
const listeners = new Set<() => void>();
const unwritten = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let present: ReadonlySet<string> = new Set();

function write(): void {
  clearTimeout(timer);
  for (const path of unwritten) save(prefix + path, memory.get(path) ?? null);
  unwritten.clear();
}

function announce(): void {
  present = new Set([...memory].filter(([, draft]) => draft !== null).map(([path]) => path));
  for (const listener of listeners) listener();
}

/** Drafts belong to a person: two people at one browser do not meet each other's. */
export function openDrafts(userId: string): void {
  write();
  prefix = `kaw.draft.${userId}.`;
  memory.clear();
  for (const key of keys(prefix)) memory.set(key.slice(prefix.length), load(key));
  announce();
}

export function setDraft(path: string, draft: unknown): void {
  memory.set(path, draft ?? null);
  unwritten.add(path);
  clearTimeout(timer);
  timer = setTimeout(write, WRITE_AFTER_MS);
  announce();
}

export function getDraft(path: string): unknown {
  return memory.get(path) ?? null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDraft<T>(path: string): [T | null, (draft: T | null) => void] {
  const draft = useSyncExternalStore(subscribe, () => getDraft(path) as T | null);
  const set = useCallback((next: T | null) => setDraft(path, next), [path]);
  return [draft, set];
}

/** The paths of tabs holding something unsaved. */
export function useDraftPaths(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => present);
}

session.onLeaving(write);
window.addEventListener('pagehide', write);
