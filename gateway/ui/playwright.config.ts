import { defineConfig } from '@playwright/test';

// The stories run against a running box: KAW_URL, KAW_DATA and KAW_ADMIN_PASSWORD say which. Calls are made by the people and
// with the base of the first story.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 15 * 60_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  projects: [
    { name: 'base', testMatch: 'story.spec.ts' },
    { name: 'tasks', testMatch: 'tasks.spec.ts', dependencies: ['base'] },
    { name: 'calendar', testMatch: 'calendar.spec.ts', dependencies: ['base'] },
    { name: 'notifications', testMatch: 'notifications.spec.ts', dependencies: ['base'] },
    { name: 'calls', testMatch: 'calls-*.spec.ts', dependencies: ['base'] },
    { name: 'screens', testMatch: 'screens.spec.ts', dependencies: ['base'] },
    { name: 'files', testMatch: 'files.spec.ts', dependencies: ['base'] },
  ],
  use: {
    baseURL: process.env.KAW_URL ?? 'http://localhost:8080',
    viewport: { width: 1280, height: 720 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    ignoreHTTPSErrors: true,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.KAW_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
});
