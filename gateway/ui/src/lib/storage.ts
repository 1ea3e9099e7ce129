// Browser storage that never throws: it may be full, switched off, or hold what another version wrote.

function storage(kind: 'local' | 'window'): Storage | null {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return null;
  }
}

export function load<T>(key: string, kind: 'local' | 'window' = 'local'): T | null {
  try {
    const text = storage(kind)?.getItem(key);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

export function save(key: string, value: unknown, kind: 'local' | 'window' = 'local'): void {
  try {
    if (value === null || value === undefined) storage(kind)?.removeItem(key);
    else storage(kind)?.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page works on, only without memory.
  }
}

export function keys(prefix: string): string[] {
  const local = storage('local');
  if (!local) return [];
  return Array.from({ length: local.length }, (_, index) => local.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}
