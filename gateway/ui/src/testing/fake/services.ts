import { adminRoutes } from '@/testing/fake/administration';
import { eventRoutes } from '@/testing/fake/events';
import type { FakeData } from '@/testing/fake/data';
import { fileRoutes } from '@/testing/fake/files';
import { importRoutes } from '@/testing/fake/imports';
import { notificationRoutes } from '@/testing/fake/notifications';
import { partnerRoutes } from '@/testing/fake/partners';
import { taskRoutes } from '@/testing/fake/tasks';
import { telephonyRoutes } from '@/testing/fake/telephony';
import { telephonySettings } from '@/testing/fake/telephony-settings';
import { problem, type Route } from '@/testing/fake/route';

const routes: Route[] = [
  ...fileRoutes,
  ...partnerRoutes,
  ...adminRoutes,
  ...importRoutes,
  ...taskRoutes,
  ...eventRoutes,
  ...notificationRoutes,
  ...telephonyRoutes,
  ...telephonySettings,
];

/** The services' HTTP over data in memory: the shapes and refusals the screens are built on, nothing more. */
export function fakeServices(data: FakeData): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const text = await request.text();
    const version = /"(\d+)"/.exec(request.headers.get('If-Match') ?? '')?.[1];
    for (const [method, path, handle] of routes) {
      const found = request.method === method && path.exec(url.pathname);
      if (!found) continue;
      return handle({
        data,
        query: url.searchParams,
        params: found.slice(1),
        body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>,
        version: version === undefined ? undefined : Number(version),
        viewAs: request.headers.get('X-View-As'),
      });
    }
    return problem(404, 'not-found', 'Нет такого адреса');
  };
}
