import { expect, type BrowserContext } from '@playwright/test';

// What the pages said, and when: kept by the pages themselves at the moment it came into sight, and outliving their reloads.

interface Sight {
  at: number;
  /** «phone» for the phone block, «panel» for the line below. */
  where: string;
  text: string;
}

function watch(): void {
  const tell = (window as unknown as { kawSaw: (sights: Sight[]) => void }).kawSaw;
  let before = new Set<string>();
  const look = () => {
    const now = new Set<string>();
    for (const status of document.querySelectorAll('[role=status], [role=alert]')) {
      const where = status.closest('aside') ? 'phone' : 'panel';
      if (status.checkVisibility()) now.add(`${where} ${status.textContent}`);
    }
    const fresh = [...now].filter((text) => !before.has(text));
    before = now;
    if (fresh.length === 0) return;
    tell(fresh.map((text) => ({ at: Date.now(), where: text.slice(0, 5), text: text.slice(6) })));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

export class Witness {
  private readonly sights: Sight[] = [];

  static async of(context: BrowserContext): Promise<Witness> {
    const witness = new Witness();
    await context.exposeFunction('kawSaw', (sights: Sight[]) => void witness.sights.push(...sights));
    await context.addInitScript(watch);
    return witness;
  }

  /** When a state came into sight, for the first time since an instant; waits for it. */
  async saw(where: 'phone' | 'panel', text: string | RegExp, since: number): Promise<number> {
    const find = () =>
      this.sights.find(
        (sight) =>
          sight.where === where &&
          sight.at >= since &&
          (typeof text === 'string' ? sight.text === text : text.test(sight.text)),
      );
    await expect.poll(() => find() !== undefined, { message: `${where}: ${String(text)}` }).toBe(true);
    return find()?.at ?? 0;
  }
}
