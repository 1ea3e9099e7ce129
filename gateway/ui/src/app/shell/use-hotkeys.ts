import { useEffect, useEffectEvent } from 'react';
import { useCloseTab } from '@/app/shell/use-close-tab';
import { openTab, tabs } from '@/lib/tabs';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Keys that work everywhere. Alt+digit goes by the key's place, so the keyboard layout does not matter. */
export function useHotkeys({ onHelp }: { onHelp: () => void }): void {
  const close = useCloseTab();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.altKey && !event.ctrlKey && digit) {
      const tab = tabs.get().tabs[Number(digit) - 1];
      if (tab) openTab(tab.path);
      event.preventDefault();
    } else if (event.altKey && event.code === 'KeyW') {
      close(tabs.get().active);
      event.preventDefault();
    } else if (event.key === '?' && !isTyping(event.target)) {
      onHelp();
      event.preventDefault();
    }
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
