import { expect, type Page } from '@playwright/test';
import type { Operator } from './operator.ts';

export interface Leg {
  extension: string | null;
  agent: { name: string | null } | null;
  talkSeconds: number;
  holdSeconds: number;
  ringSeconds: number;
  hungUp: boolean;
  transferredTo: string | null;
}

export interface Call {
  id: string;
  direction: string;
  number: string | null;
  queue: string | null;
  agent: { name: string | null } | null;
  partnerId: string | null;
  startedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  ringSeconds: number;
  talkSeconds: number;
  holdSeconds: number;
  endedBy: string;
  outcome: string;
  reason: string | null;
  hasRecording: boolean;
  disposition: string | null;
  legs: Leg[] | null;
}

interface Interval {
  state: string;
  reason: string | null;
  callId: string | null;
  since: string;
  until: string;
}

/** How far what people saw may be from what is written down. */
const SECOND_MS = 1_000;

export async function get<T>(page: Page, address: string): Promise<T> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  return (await answer.json()) as T;
}

/** The queues as everyone sees them. */
export async function queues(page: Page): Promise<{ name: string; longestWaitSince: string | null }[]> {
  return (await get<{ items: { name: string; longestWaitSince: string | null }[] }>(page, '/api/queues'))
    .items;
}

/** The newest call with a number, once it stands in the ledger as over; with its legs. */
export async function callOf(page: Page, digits: string): Promise<Call> {
  const newest = async () =>
    (await get<{ items: Call[] }>(page, `/api/calls?number=${digits}&size=1`)).items[0];
  await expect.poll(newest, { message: `a call with ${digits} is over` }).toBeDefined();
  return get<Call>(page, `/api/calls/${(await newest())?.id ?? ''}`);
}

export async function callsOf(page: Page, digits: string): Promise<Call[]> {
  return (await get<{ items: Call[] }>(page, `/api/calls?number=${digits}`)).items;
}

/** An instant of the ledger is the moment it was seen at. */
export function expectAt(instant: string | null, seen: number, what: string): void {
  expect(
    Math.abs(Date.parse(instant ?? '') - seen),
    `${what}: ${instant ?? 'never'} seen at ${new Date(seen).toISOString()}`,
  ).toBeLessThanOrEqual(SECOND_MS);
}

export function expectSeconds(written: number, from: number, to: number, what: string): void {
  expect(
    Math.abs(written * 1_000 - (to - from)),
    `${what}: ${String(written)} s, seen ${String((to - from) / 1_000)} s`,
  ).toBeLessThanOrEqual(SECOND_MS);
}

/**
 * What an agent did since they came to work: it begins between their sign-in and the moment their page showed the line ready, has no gaps,
 * and so its states add up to the time from then to now.
 */
export async function stateLine({ page, arrivedAt, readyAt }: Operator): Promise<Interval[]> {
  const from = new Date(arrivedAt).toISOString();
  const { items } = await get<{ items: Interval[] }>(page, `/api/agents/me/states?from=${from}`);
  const line = items.slice(items.findIndex(({ state }) => !/SIGNED_OUT|UNREACHABLE/.test(state)));
  const began = Date.parse(line[0]?.since ?? '');
  expect(began, 'not before they signed in').toBeGreaterThanOrEqual(arrivedAt);
  expect(began, 'signed in before the page showed it').toBeLessThanOrEqual(readyAt + SECOND_MS);
  line.slice(1).forEach((interval, index) => {
    expect(interval.since, 'the state line has no gap').toBe(line[index]?.until);
  });
  const together = line.reduce((sum, { since, until }) => sum + Date.parse(until) - Date.parse(since), 0);
  expectSeconds(together / 1_000, began, Date.now(), 'all states together');
  return line;
}

/** Seconds of a state within a call. */
export function secondsIn(line: Interval[], state: string, callId: string): number {
  return (
    line
      .filter((interval) => interval.state === state && interval.callId === callId)
      .reduce((sum, { since, until }) => sum + Date.parse(until) - Date.parse(since), 0) / 1_000
  );
}
