import type { FakeData } from '@/testing/fake/data';

/** A request taken apart: what routes need of it. */
export interface Call {
  data: FakeData;
  query: URLSearchParams;
  params: string[];
  body: Record<string, unknown>;
  version: number | undefined;
  viewAs: string | null;
}

export type Route = [method: string, path: RegExp, handle: (call: Call) => Response];

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

export const noContent = () => new Response(null, { status: 204 });

export function problem(status: number, code: string, detail: string, more: object = {}): Response {
  return new Response(JSON.stringify({ type: `urn:kaw:problem:${code}`, status, detail, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
