import { SMTPServer } from 'smtp-server';

/** A mail server at the port the box was told of; keeps what it takes. */
export class MailServer {
  readonly letters: string[] = [];
  /** Recipients it knows nothing of. */
  readonly unknown = new Set<string>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => {
        if (!this.unknown.has(address)) done();
        else done(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }));
      },
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.letters.push(Buffer.concat(parts).toString('utf8'));
          done();
        });
      },
    });
  }

  static async start(port: number): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((ready) => mail.server.listen(port, '127.0.0.1', () => ready()));
    return mail;
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }
}
