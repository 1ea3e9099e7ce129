import { Problem, problemOf } from '@/api/problem';
import { currentLanguage } from '@/lib/i18n';
import { session } from '@/lib/session';

type Query = Record<string, string | number | boolean | undefined | null>;

interface Options {
  query?: Query;
  body?: unknown;
  /** The version a write changes, sent as If-Match. */
  version?: number;
  signal?: AbortSignal;
  idempotencyKey?: string;
  /** About the person at this browser, even while they look as another user: their line goes on ringing. */
  own?: boolean;
}

export const OWN = { own: true } as const;

const READS = ['GET', 'HEAD'];

export function csrfToken(): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : '';
}

function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** Headers every request carries: the language of messages, CSRF for writes, whose eyes to look through for reads. */
export function commonHeaders(method: string, own = false): Record<string, string> {
  const headers: Record<string, string> = {
    'Accept-Language': currentLanguage(),
    Accept: 'application/json',
  };
  const viewAs = session.viewAs();
  if (viewAs && !own && READS.includes(method)) headers['X-View-As'] = viewAs.id;
  if (!READS.includes(method)) headers['X-XSRF-TOKEN'] = csrfToken();
  return headers;
}

/** Sends a request and gives its JSON; throws a Problem for anything but success. */
export async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  if (session.viewAs() && !options.own && !READS.includes(method)) {
    throw new Problem(0, 'view-as-reads-only', '');
  }
  const headers = commonHeaders(method, options.own);
  if (options.version !== undefined) headers['If-Match'] = `"${String(options.version)}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) headers['Content-Type'] = 'application/json';

  let response: Response;
  try {
    response = await fetch(address(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.body === undefined
        ? {}
        : { body: form ? (options.body as FormData) : JSON.stringify(options.body) }),
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Problem(0, 'network', '');
  }
  if (response.status === 401) session.expired();
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal, options: Options = {}) =>
    request<T>('GET', path, { ...options, ...(query ? { query } : {}), ...(signal ? { signal } : {}) }),
  post: <T>(path: string, body?: unknown, options: Options = {}) =>
    request<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, version?: number) =>
    request<T>('PUT', path, { body, ...(version === undefined ? {} : { version }) }),
  patch: <T>(path: string, body: unknown, version: number) => request<T>('PATCH', path, { body, version }),
  delete: (path: string, version?: number) =>
    request<undefined>('DELETE', path, version === undefined ? {} : { version }),
};
