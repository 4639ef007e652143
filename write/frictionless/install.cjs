// node install.cjs: installs the locked packages of this folder where they are missing or older than the lock.
const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');

const lock = join(__dirname, 'package-lock.json');
const installed = join(__dirname, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: __dirname, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
