import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { vi } from 'vitest';
import { openDrafts } from '@/lib/drafts';
import { makeData, type FakeData } from '@/testing/fake/data';
import { fakeServices } from '@/testing/fake/services';

interface Rendered {
  client: QueryClient;
  data: FakeData;
  user: ReturnType<typeof userEvent.setup>;
  /** The requests sent, as `GET /api/me`. */
  requests: string[];
}

/** Shows a screen before services in memory. */
export function renderScreen(screen: ReactNode, data: FakeData = makeData(50)): Rendered {
  const answer = fakeServices(data);
  const requests: string[] = [];
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const request = new Request(new URL(input, 'http://kaw.test'), { ...init, signal: null });
    const { pathname } = new URL(request.url);
    requests.push(`${request.method} ${pathname}`);
    return answer(request);
  });
  openDrafts(data.me.id);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <App component={false}>
          <Suspense>{screen}</Suspense>
        </App>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  return { client, data, user: userEvent.setup(), requests };
}
