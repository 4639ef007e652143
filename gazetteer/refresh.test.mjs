import assert from 'node:assert/strict';
import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isFresh, sources } from './refresh.mjs';

const folder = mkdtempSync(join(tmpdir(), 'refresh-'));

function file(name, seconds) {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, seconds, seconds);
  return path;
}

test('builds again what is missing or older than a source, and nothing else', () => {
  const old = file('old', 1000);
  const made = file('made', 2000);
  const changed = file('changed', 3000);
  assert.equal(isFresh(join(folder, 'missing'), [old]), false);
  assert.equal(isFresh(made, [old]), true);
  assert.equal(isFresh(made, [old, changed]), false);
});

test('counts scripts, locked packages and the table of countries as sources, and no test', () => {
  const names = sources().map((path) => path.split('/').at(-1));
  for (const name of ['build.mjs', 'join.mjs', 'package-lock.json', 'countries.tsv']) {
    assert.ok(names.includes(name), name);
  }
  assert.deepEqual(names.filter((name) => name.endsWith('test.mjs')), []);
});
