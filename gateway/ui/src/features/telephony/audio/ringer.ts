import { audioChoice } from '@/features/telephony/audio/devices';

export type Ringing = 'in' | 'out' | 'waiting';

interface Pattern {
  tones: number[];
  on: number;
  every: number;
  volume: number;
}

const PATTERNS: Record<Ringing, Pattern> = {
  in: { tones: [660, 880], on: 0.9, every: 3, volume: 0.16 },
  // The tone one waits with, as the Russian network gives it: 425 Hz, a second in five.
  out: { tones: [425], on: 1, every: 5, volume: 0.06 },
  // A second caller during a talk: a short knock, not over what is being said.
  waiting: { tones: [480], on: 0.2, every: 6, volume: 0.05 },
};

/** Rings by Web Audio: no file to fetch, nothing to be refused by a content policy. */
export function createRinger() {
  let context: AudioContext | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let now: Ringing | null = null;

  const sound = ({ tones, on, volume }: Pattern) => {
    if (!context) return;
    const gain = context.createGain();
    gain.connect(context.destination);
    const { currentTime: at } = context;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(volume, at + 0.03);
    gain.gain.setValueAtTime(volume, at + on - 0.05);
    gain.gain.linearRampToValueAtTime(0, at + on);
    for (const tone of tones) {
      const oscillator = context.createOscillator();
      oscillator.frequency.value = tone;
      oscillator.connect(gain);
      oscillator.start(at);
      oscillator.stop(at + on);
    }
  };

  /** Rings so until told otherwise; `ringer` tries a device not chosen yet. */
  return (ringing: Ringing | null, ringer = audioChoice.get().ringer) => {
    if (ringing === now) return;
    now = ringing;
    clearInterval(timer);
    void context?.close().catch(() => undefined);
    context = null;
    if (!ringing || !('AudioContext' in window)) return;
    const device = ringing === 'in' ? ringer : audioChoice.get().speaker;
    context = new AudioContext(device ? ({ sinkId: device } as AudioContextOptions) : {});
    // Until the page has been clicked once the browser keeps it silent: the notification still shows.
    void context.resume().catch(() => undefined);
    const pattern = PATTERNS[ringing];
    sound(pattern);
    timer = setInterval(() => sound(pattern), pattern.every * 1000);
  };
}
