import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** Numbers of the centre, as the carrier reaches them. */
export const SALES = '74951000001';

function properties(file: string): Map<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

const box = () => process.env.KAW_DATA ?? '';

/** The password of an extension at the box's own exchange. */
export function secretOf(extension: string): string {
  return properties(path.join(box(), 'pbx-extensions')).get(extension) ?? '';
}

/** The other end of the outside line, a second Asterisk: people who call the centre, and speak. */
export class Carrier {
  private readonly socket: net.Socket;
  private heard = '';
  private asked = 0;

  private constructor(socket: net.Socket) {
    this.socket = socket;
    socket.on('data', (data) => (this.heard += data.toString()));
  }

  static async connect(): Promise<Carrier> {
    const settings = properties(path.join(box(), 'run', 'carrier.properties'));
    const carrier = new Carrier(net.connect(Number(settings.get('ami-port')), '127.0.0.1'));
    await carrier.ask('Login', {
      Username: settings.get('ami-user') ?? '',
      Secret: settings.get('ami-secret') ?? '',
      Events: 'dtmf',
    });
    return carrier;
  }

  private async ask(action: string, fields: Record<string, string>): Promise<void> {
    const id = `e2e-${String(++this.asked)}`;
    const lines = Object.entries({ Action: action, ActionID: id, ...fields }).map(
      ([key, value]) => `${key}: ${value}`,
    );
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    await expect
      .poll(() => this.heard, { message: `the carrier answers to ${action}` })
      .toContain(`ActionID: ${id}`);
  }

  /** The keys people outside heard pressed since they were last asked. */
  async hears(keys: string): Promise<void> {
    const heard = () =>
      [...this.heard.matchAll(/Event: DTMFEnd\r\n[^]*?\r\n\r\n/g)]
        .filter(([event]) => event.includes('Direction: Received'))
        .map(([event]) => /Digit: (.)/.exec(event)?.[1] ?? '')
        .join('');
    await expect.poll(heard, { message: 'keys heard outside' }).toBe(keys);
    this.heard = '';
  }

  /** Someone calls the centre, and talks on as soon as they are answered; or, as an echo, says whatever they hear. */
  async calls(to: string, from: string, as: 'talk' | 'echo' = 'talk'): Promise<void> {
    await this.ask('Originate', {
      Channel: `PJSIP/${to}@pbx`,
      Context: as,
      Exten: 's',
      Priority: '1',
      CallerID: `<${from}>`,
      Timeout: '60000',
      Async: 'true',
    });
  }

  /** Everyone outside hangs up. */
  async hangsUp(): Promise<void> {
    await this.ask('Hangup', { Channel: '/^PJSIP/' });
  }

  close(): void {
    this.socket.destroy();
  }
}
