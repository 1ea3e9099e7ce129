import { expect, type Page } from '@playwright/test';
import { get, type Call } from './ledger.ts';

// What is to be heard: on the wire, in a page, in a recording.

/** What the carrier's people say, in hertz: a pure tone. */
export const CALLER_HZ = 800;
/** Of what Chromium's made-up microphone says (short square beeps of 400 Hz), the part no caller has. */
export const AGENT_HZ = 1_200;

const HEADER_BYTES = 44;
const RATE = 8_000;
const BYTES_PER_SECOND = 2 * RATE;

/** How much of a tone there is in a sound (Goertzel). */
function share(sound: Int16Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let last = 0;
  let before = 0;
  for (const sample of sound) {
    const next = sample / 32_768 + turn * last - before;
    before = last;
    last = next;
  }
  return (2 * Math.sqrt(Math.max(0, last * last + before * before - turn * last * before))) / sound.length;
}

export interface Recording {
  seconds: number;
  /** From 0 to 1. */
  loudness: number;
  /** How much there is of a tone, in the second in which there is most of it. */
  tone: (hertz: number) => number;
}

/** The recording of a call. */
export async function recordingOf(page: Page, call: string): Promise<Recording> {
  await expect
    .poll(async () => (await get<Call>(page, `/api/calls/${call}`)).hasRecording, {
      message: 'the recording was fetched',
    })
    .toBe(true);
  const answer = await page.request.get(`/api/calls/${call}/recording`);
  expect(answer.headers()['content-type']).toBe('audio/wav');
  const body = await answer.body();
  const samples = Int16Array.from({ length: (body.length - HEADER_BYTES) >> 1 }, (_, at) =>
    body.readInt16LE(HEADER_BYTES + 2 * at),
  );
  const squares = samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0);
  return {
    seconds: (body.length - HEADER_BYTES) / BYTES_PER_SECOND,
    loudness: Math.sqrt(squares / samples.length),
    tone: (hertz) => {
      const seconds = Array.from({ length: Math.max(1, Math.floor(samples.length / RATE)) }, (_, second) =>
        share(samples.subarray(second * RATE, (second + 1) * RATE), hertz),
      );
      return Math.max(...seconds);
    },
  };
}

/** How loud a tone is in what a page hears over its open connections, in decibels: about −30 when it is there, −100 when it is not. */
export async function toneHeard(page: Page, hertz: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 4_096;
    analyser.smoothingTimeConstant = 0;
    for (const connection of window.connections.filter(
      ({ connectionState }) => connectionState === 'connected',
    )) {
      for (const { track } of connection.getReceivers())
        context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    }
    const bins = new Float32Array(analyser.frequencyBinCount);
    let loudest = -200;
    // The tone pauses for half a second in every one and a half.
    for (let look = 0; look < 20; look += 1) {
      await new Promise((done) => setTimeout(done, 100));
      analyser.getFloatFrequencyData(bins);
      const bin = Math.round((wanted * analyser.fftSize) / context.sampleRate);
      loudest = Math.max(loudest, ...bins.slice(bin - 1, bin + 2));
    }
    await context.close();
    return loudest;
  }, hertz);
}
