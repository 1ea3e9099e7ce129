import { createStore } from '@/lib/store';
import { load, save } from '@/lib/storage';

export interface AudioChoice {
  /** Device ids; empty for the system's own choice. */
  microphone: string;
  speaker: string;
  ringer: string;
  notify: boolean;
}

const KEY = 'kaw.phone.audio';
const SYSTEM: AudioChoice = { microphone: '', speaker: '', ringer: '', notify: true };

export const audioChoice = createStore<AudioChoice>({ ...SYSTEM, ...load<Partial<AudioChoice>>(KEY) });

export function chooseAudio(choice: AudioChoice): void {
  save(KEY, choice);
  audioChoice.set(choice);
}

// Another tab's choice is this one's too.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) audioChoice.set({ ...SYSTEM, ...load<Partial<AudioChoice>>(KEY) });
});

export interface AudioDevice {
  id: string;
  label: string;
}

export interface AudioDevices {
  microphones: AudioDevice[];
  speakers: AudioDevice[];
}

/** The devices there are; nameless until the microphone has been allowed. */
export async function listDevices(): Promise<AudioDevices> {
  const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const of = (kind: MediaDeviceKind) =>
    all
      .filter((device) => device.kind === kind && device.deviceId !== '' && device.deviceId !== 'default')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  return { microphones: of('audioinput'), speakers: of('audiooutput') };
}
