import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Kills the box's exchange; the box starts it again. */
export function killExchange(): void {
  const file = path.join(process.env.KAW_DATA ?? '', 'asterisk', 'asterisk.pid');
  process.kill(Number(readFileSync(file, 'utf8').trim().split(/\s/)[0]), 'SIGKILL');
}
