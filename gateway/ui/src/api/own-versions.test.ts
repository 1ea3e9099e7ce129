import { describe, expect, it } from 'vitest';
import { OwnVersions } from '@/api/own-versions';

describe('versions of one’s own writes', () => {
  it('go on from what the write before has left, however often', () => {
    const own = new OwnVersions();
    own.wrote(1, { id: 'a', version: 2 });
    own.wrote(2, { id: 'a', version: 3 });
    expect(own.from({ id: 'a', version: 1 })).toBe(3);
    expect(own.from({ id: 'a', version: 2 })).toBe(3);
  });

  it('leave alone what others have written, and other things', () => {
    const own = new OwnVersions();
    own.wrote(1, { id: 'a', version: 2 });
    expect(own.from({ id: 'a', version: 7 })).toBe(7);
    expect(own.from({ id: 'b', version: 1 })).toBe(1);
  });

  it('end where a write has changed nothing', () => {
    const own = new OwnVersions();
    own.wrote(1, { id: 'a', version: 1 });
    expect(own.from({ id: 'a', version: 1 })).toBe(1);
  });
});
