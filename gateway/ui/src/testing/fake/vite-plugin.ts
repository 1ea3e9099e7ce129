import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';
import type * as data from './data';
import type * as services from './services';

async function bodyOf(message: IncomingMessage): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  return chunks.length ? new Blob(chunks as BlobPart[]).arrayBuffer() : undefined;
}

/** Answers `/api` from memory while the screens are being looked at; never part of a build. */
export function fakeServices(): Plugin {
  return {
    name: 'kaw-fake-services',
    apply: 'serve',
    configureServer(server) {
      let answer: Promise<(request: Request) => Promise<Response>> | undefined;
      const start = async () => {
        const { makeData } = (await server.ssrLoadModule('/src/testing/fake/data.ts')) as typeof data;
        const fake = (await server.ssrLoadModule('/src/testing/fake/services.ts')) as typeof services;
        return fake.fakeServices(makeData());
      };
      server.middlewares.use((message, response, next) => {
        if (!message.url?.startsWith('/api')) {
          next();
          return;
        }
        if (message.url.startsWith('/api/live')) {
          response.writeHead(200, { 'Content-Type': 'text/event-stream' });
          response.write(': here\n\n');
          return;
        }
        answer ??= start();
        void (async () => {
          const body = await bodyOf(message);
          const request = new Request(`http://fake${message.url ?? ''}`, {
            method: message.method ?? 'GET',
            headers: message.headers as Record<string, string>,
            ...(body ? { body } : {}),
          });
          const result = await (await answer)(request);
          response.writeHead(result.status, Object.fromEntries(result.headers));
          response.end(await result.text());
        })();
      });
    },
  };
}
