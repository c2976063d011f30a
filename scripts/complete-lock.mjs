#!/usr/bin/env node
/**
 * Adds to package-lock.json the optional packages for other platforms that npm left out, as it does where the
 * registry in use does not carry them. Without them `npm ci` refuses the lock file everywhere. Run after a change
 * of dependencies; it changes nothing when nothing is missing.
 */
import fs from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));

const platforms = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** What the parts of a platform package's name say, so that npm fetches it on that platform only. @param {string} name */
function platformOf(name) {
  const parts = (name.split('/').at(-1) ?? '').split('-');
  const os = platforms.find((platform) => parts.includes(platform));
  const cpu = processors.find((processor) => parts.includes(processor));
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
  return cpu && { cpu: [cpu], libc: os === 'linux' && libc ? [libc] : undefined, os: os && [os] };
}

let added = 0;
for (const [place, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[top]) continue;
    const platform = /^\d/.test(version) && platformOf(name);
    if (!platform) {
      console.error(`Left out: ${name}@${version}, whose platform its name does not tell.`);
      continue;
    }
    const { cpu, libc, os } = platform;
    lock.packages[top] = { version, cpu, dev: parent.dev, libc, optional: true, os }; // in npm's order
    added++;
  }
}

if (added > 0) {
  const [root, ...rest] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added} platform packages added to package-lock.json.`);
