import { useEffect, useEffectEvent } from 'react';

/**
 * Ctrl+S in the open tab, by the key's place: the keyboard layout does not matter. A window above the tab takes the key for
 * itself.
 */
export function useSaveKey(save: () => void, above = false): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    if (above) event.stopPropagation();
    save();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: above });
    return () => window.removeEventListener('keydown', onKey, { capture: above });
  }, [above]);
}
