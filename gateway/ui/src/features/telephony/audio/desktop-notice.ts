import { audioChoice } from '@/features/telephony/audio/devices';

let shown: Notification | null = null;

/** A desktop notification of a caller, while the person looks elsewhere. */
export function showCaller(title: string, body: string): void {
  hideCaller();
  if (!audioChoice.get().notify || document.hasFocus()) return;
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  shown = new Notification(title, { body, tag: 'kaw-call', requireInteraction: true, icon: '/mark.svg' });
  shown.onclick = () => {
    window.focus();
    hideCaller();
  };
}

export function hideCaller(): void {
  shown?.close();
  shown = null;
}

export async function askForNotices(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  if (Notification.permission === 'default') await Notification.requestPermission();
  return Notification.permission === 'granted';
}
