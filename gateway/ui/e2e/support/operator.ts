import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { secretOf } from './carrier.ts';
import { Person } from './person.ts';
import { Witness } from './witness.ts';

declare global {
  interface Window {
    connections: RTCPeerConnection[];
  }
}

/** Keeps hold of the page's connections, so that what goes over them can be counted. */
function watchConnections() {
  window.connections = [];
  const Original = RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(settings?: RTCConfiguration) {
      super(settings);
      window.connections.push(this);
    }
  };
}

/** Nothing of what is heard comes back through a headset's microphone, and no beep is taken for the echo of another. */
function wearHeadset() {
  // There is none in a page that is not secure, such as an empty one.
  if (!('mediaDevices' in navigator)) return;
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = (wanted) =>
    open({ ...wanted, audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } });
}

/** Packets of sound a page has sent and got over the connections still open. */
async function packets(page: Page): Promise<{ sent: number; got: number }> {
  return page.evaluate(async () => {
    const sum = { sent: 0, got: 0 };
    for (const connection of window.connections.filter(
      ({ connectionState }) => connectionState === 'connected',
    )) {
      for (const report of (await connection.getStats()).values() as Iterable<RTCStats>) {
        if (report.type === 'outbound-rtp')
          sum.sent += (report as RTCOutboundRtpStreamStats).packetsSent ?? 0;
        if (report.type === 'inbound-rtp')
          sum.got += (report as RTCInboundRtpStreamStats).packetsReceived ?? 0;
      }
    }
    return sum;
  });
}

/** How the page's connections stand, for whoever has to find out why nothing is heard. */
async function connections(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const lines = window.connections.map(async (connection) => {
      const reports = [...((await connection.getStats()).values() as Iterable<RTCStats>)]
        .filter(({ type }) => /^(candidate-pair|transport|inbound-rtp|outbound-rtp|.*-candidate)$/.test(type))
        .map((report) => JSON.stringify(report));
      const { connectionState, iceConnectionState, signalingState } = connection;
      return [connectionState, iceConnectionState, signalingState, ...reports].join('\n    ');
    });
    return (await Promise.all(lines)).join('\n  ');
  });
}

/** In «Личные настройки», as anyone would. */
async function setExtension(person: Person, extension: string, password: string): Promise<void> {
  await person.menu('Личные настройки');
  await person.work.getByLabel('Добавочный номер', { exact: true }).fill(extension);
  await person.work.getByLabel(/^Пароль добавочного/).fill(password);
  await person.button('Сохранить номер').click();
  await person.told('Добавочный номер сохранён');
  await person.tab('Партнеры').click();
}

async function showPhone({ page }: Person): Promise<void> {
  const show = page.getByRole('button', { name: 'Показать блок телефонии' });
  if (await show.isVisible()) await show.click();
}

/** An agent with a headset: a person at a browser whose softphone is registered at the exchange. */
export class Operator {
  readonly person: Person;
  readonly extension: string;

  /** When they came to sign in. */
  readonly arrivedAt: number;
  /** When the page showed the line ready. */
  readonly readyAt: number;
  private readonly witness: Witness;

  private constructor(
    person: Person,
    extension: string,
    witness: Witness,
    times: { arrivedAt: number; readyAt: number },
  ) {
    this.person = person;
    this.extension = extension;
    this.witness = witness;
    this.arrivedAt = times.arrivedAt;
    this.readyAt = times.readyAt;
  }

  static async signIn(
    browser: Browser,
    login: string,
    password: string,
    extension: string,
  ): Promise<Operator> {
    let witness: Witness | undefined;
    const arrivedAt = Date.now();
    const person = await Person.signIn(browser, {
      login,
      password,
      prepare: async (context) => {
        await context.addInitScript(watchConnections);
        await context.addInitScript(wearHeadset);
        witness = await Witness.of(context);
      },
    });
    if (!witness) throw new Error('nobody watches');
    const since = Date.now();
    await setExtension(person, extension, secretOf(extension));
    await showPhone(person);
    const readyAt = await witness.saw('phone', 'Линия готова', since);
    return new Operator(person, extension, witness, { arrivedAt, readyAt });
  }

  setPassword(password: string): Promise<void> {
    return setExtension(this.person, this.extension, password);
  }

  /** When something was said, for the first time since an instant. */
  saw(where: 'phone' | 'panel', text: string | RegExp, since: number): Promise<number> {
    return this.witness.saw(where, text, since);
  }

  get page(): Page {
    return this.person.page;
  }

  /** The phone block. */
  get phone(): Locator {
    return this.page.getByRole('complementary', { name: 'Телефония' });
  }

  get ringing(): Locator {
    return this.phone.getByRole('region', { name: /^Входящий вызов:/ });
  }

  /** The agent's state as the call panel says it. */
  get state(): Locator {
    return this.page.getByRole('region', { name: 'Панель вызовов' }).getByRole('status').first();
  }

  async answer(): Promise<number> {
    await expect(this.ringing).toBeVisible();
    const since = Date.now();
    await this.page.keyboard.press('F9');
    return this.saw('phone', 'Разговор', since);
  }

  async talks(): Promise<void> {
    await expect(this.phone.getByText('Разговор', { exact: true }).first()).toBeVisible();
  }

  /** Both hear each other: sound goes and comes. */
  async hearsAndIsHeard(): Promise<void> {
    const before = await packets(this.page);
    try {
      await expect
        .poll(async () => {
          const now = await packets(this.page);
          return Math.min(now.sent - before.sent, now.got - before.got);
        })
        .toBeGreaterThan(25);
    } catch (silent) {
      throw new Error(`${String(silent)}\n  ${await connections(this.page)}`, { cause: silent });
    }
  }

  /** Nothing is heard of the other side: of a second's fifty packets none comes. */
  async hearsNothing(): Promise<void> {
    let before = -1;
    await expect
      .poll(
        async () => {
          const { got } = await packets(this.page);
          const came = got - before;
          before = got;
          return came;
        },
        { intervals: [1_000] },
      )
      .toBe(0);
  }

  async pauses(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Пауза' }).click();
    await this.page.getByRole('menuitem', { name: reason }).click();
    await expect(this.state).toHaveText(`Пауза: ${reason}`);
  }

  /** Opens the calls of the card at hand; beside the card before it they may have been left open. */
  async opensCardCalls(): Promise<void> {
    await this.person.shows('История по звонкам');
  }

  /** Ends a pause or after-call work, if there is one. */
  async backToWork(): Promise<void> {
    const back = this.page.getByRole('button', { name: 'В работу' });
    if (await back.isVisible()) await back.click();
    await expect(this.state).toHaveText('Готов');
  }

  /** After-call work ends with what came of the call. */
  async concludes(result: string): Promise<void> {
    const after = this.phone.getByRole('region', { name: 'Результат звонка' });
    await after.getByText(result, { exact: true }).click();
    await after.getByRole('button', { name: 'Готово' }).click();
    await this.person.told('Результат сохранён');
    await expect(after).toHaveCount(0);
  }
}
