import { describe, expect, it } from 'vitest';
import { OwnVersions } from '@/api/own-versions';

/** Writes as a service that counts up does; answers with the version that was sent. */
async function sent(own: OwnVersions, id: string, shown: number, changes = true): Promise<number> {
  let version = -1;
  await own.write({ id, version: shown }, (used) => {
    version = used;
    return Promise.resolve({ id, version: changes ? used + 1 : used });
  });
  return version;
}

describe('versions of one’s own writes', () => {
  it('go on from what the write before has left, however often', async () => {
    const own = new OwnVersions();
    expect(await sent(own, 'a', 1)).toBe(1);
    expect(await sent(own, 'a', 1)).toBe(2);
    expect(await sent(own, 'a', 1)).toBe(3);
    expect(await sent(own, 'a', 2)).toBe(4);
  });

  it('leave alone what others have written, and other things', async () => {
    const own = new OwnVersions();
    await sent(own, 'a', 1);
    expect(await sent(own, 'a', 7)).toBe(7);
    expect(await sent(own, 'b', 1)).toBe(1);
  });

  it('end where a write has changed nothing', async () => {
    const own = new OwnVersions();
    await sent(own, 'a', 1, false);
    expect(await sent(own, 'a', 1)).toBe(1);
  });
});
