// Builds the UI for the gateway's jar, and only when something that goes into it is newer than the last build.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const newest = (file) =>
  statSync(file).isDirectory()
    ? Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
    : statSync(file).mtimeMs;
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

// By content, not by age: switching branches touches the file without changing it.
const installed = 'node_modules/.installed-lock.json';
if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync('package-lock.json'))) {
  npm('ci', '--no-fund', '--no-audit');
  copyFileSync('package-lock.json', installed);
}

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.app.json',
];
if (age('dist/index.html') < Math.max(...sources.map(newest))) npm('run', '--silent', 'build');
