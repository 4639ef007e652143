// node refresh.mjs OUT: has OUT/gazetteer.tsv.gz built where it is missing or older than what it is made from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The files that the gazetteer is made from: the scripts (not their tests), the locked packages and the table of countries. */
export function sources(folder = here) {
  const own = readdirSync(folder).filter((name) => /^package(-lock)?\.json$|^(?!.*test\.mjs$).*\.mjs$/.test(name));
  return [...own.map((name) => join(folder, name)), join(folder, '..', 'codebook', 'countries.tsv')];
}

/** Whether a file is there and no source was changed after it. */
export function isFresh(file, from) {
  return existsSync(file) && from.every((source) => statSync(source).mtimeMs <= statSync(file).mtimeMs);
}

function run(command, ...options) {
  const { status, error } = spawnSync(command, options, { cwd: here, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`${[command, ...options].join(' ')} failed in ${here}: ${error?.message ?? `exit status ${status}`}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2];
  if (process.argv.length !== 3) {
    console.error('usage: node refresh.mjs OUT   (OUT: the folder that gazetteer.tsv.gz is written to)');
    process.exit(2);
  }
  if (!isFresh(join(out, 'gazetteer.tsv.gz'), sources())) {
    const installed = join(here, 'node_modules', '.package-lock.json');
    if (!isFresh(installed, [join(here, 'package-lock.json')])) {
      run('npm', 'ci', '--no-audit', '--no-fund');
    }
    run(process.execPath, join(here, 'build.mjs'), out);
  }
}
