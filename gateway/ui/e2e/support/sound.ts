import type { Page } from '@playwright/test';

/** Of what Chromium's made-up microphone says (short square beeps of 400 Hz), a part no caller has, in hertz. */
export const AGENT_HZ = 1_200;

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
    // The beeps come and go.
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
