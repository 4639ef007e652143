// Builds the page for the Maven build: installs and builds only where something is newer than what is there.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const SOURCES = ["src", "public", "index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];

/** Returns when a file, or the newest file of a folder, was changed; 0 where there is none. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const at = (path) => changed(join(here, path));
const npm = (...words) => execFileSync("npm", words, { cwd: here, stdio: ["ignore", "inherit", "inherit"] });

if (at("package-lock.json") > at("node_modules/.package-lock.json")) npm("ci", "--no-audit", "--no-fund");
if (Math.max(...SOURCES.map(at)) > at("dist/index.html")) npm("run", "--silent", "build");
