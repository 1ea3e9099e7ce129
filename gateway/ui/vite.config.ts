import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fakeServices } from './src/testing/fake/vite-plugin.ts';

// `KAW_FAKE=1 npm run dev` shows the screens without a box; otherwise Vite stands before a running one.
const box = process.env.KAW_URL ?? 'http://localhost:8080';
const proxied = ['/api', '/auth', '/login', '/logout', '/oauth2'];

export default defineConfig({
  plugins: [react(), ...(process.env.KAW_FAKE ? [fakeServices()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: process.env.KAW_FAKE ? {} : Object.fromEntries(proxied.map((path) => [path, box])) },
  build: { outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 1200 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'eslint/**/*.test.js'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // Machines differ and are shared: a slow one is no failure.
    testTimeout: 60_000,
  },
});
