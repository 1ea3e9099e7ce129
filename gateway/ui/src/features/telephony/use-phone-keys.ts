import { useEffect } from 'react';
import { answerOrHangUp, toggleHold } from '@/features/telephony/actions';

const KEYS: Record<string, () => boolean> = { F9: answerOrHangUp, F8: toggleHold };

/** F9 answers and hangs up, F8 holds: from any field, without leaving it. */
export function usePhoneKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey || event.repeat) return;
      if (KEYS[event.key]?.()) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
