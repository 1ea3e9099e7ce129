/**
 * What one's own writes made of the versions they were sent with. Whoever moves a thing again before the screen has been told of the first
 * move acts on what they see, so it goes on from the version that move left; what others have changed meanwhile is still refused.
 */
export class OwnVersions {
  private readonly next = new Map<string, number>();

  /** The version to send where the screen still shows this one. */
  from({ id, version }: Versioned): number {
    let newest = version;
    for (let next = this.after(id, newest); next !== undefined; next = this.after(id, newest)) newest = next;
    return newest;
  }

  /** Remembers that a write sent with a version has been answered with another. */
  wrote(sent: number, { id, version }: Versioned): void {
    if (version > sent) this.next.set(`${id} ${String(sent)}`, version);
  }

  private after(id: string, version: number): number | undefined {
    return this.next.get(`${id} ${String(version)}`);
  }
}

interface Versioned {
  id: string;
  version: number;
}
