/**
 * What one's own writes made of the versions they were sent with. Whoever moves a thing again before the screen has been told of the first
 * move acts on what they see, so it goes on from the version that move left; what others have changed meanwhile is still refused.
 */
export class OwnVersions {
  private readonly next = new Map<string, number>();

  /** Sends a write with the version to go on from where the screen still shows this one. */
  async write<T extends Versioned>(shown: Versioned, send: (version: number) => Promise<T>): Promise<T> {
    const version = this.newest(shown);
    const written = await send(version);
    if (written.version > version) this.next.set(`${written.id} ${String(version)}`, written.version);
    return written;
  }

  private newest({ id, version }: Versioned): number {
    let newest = version;
    for (let next = this.after(id, newest); next !== undefined; next = this.after(id, newest)) newest = next;
    return newest;
  }

  private after(id: string, version: number): number | undefined {
    return this.next.get(`${id} ${String(version)}`);
  }
}

interface Versioned {
  id: string;
  version: number;
}
