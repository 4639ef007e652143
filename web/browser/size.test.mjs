import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const ASSETS = new URL("../dist/assets/", import.meta.url);
/** The map library: its code, its worker and its style sheet. */
const LIBRARY = /^(ground-|maplibre-gl-worker-)/;

test("all that is not the map library takes less than 400 kB, packed", () => {
  const own = readdirSync(ASSETS).filter((name) => !LIBRARY.test(name));
  const sizes = own.map((name) => gzipSync(readFileSync(new URL(name, ASSETS))).length);
  const all = sizes.reduce((x, y) => x + y, 0);
  console.log(`${Math.round(all / 1000)} kB in ${own.length} files`);
  assert.ok(own.length >= 4);
  assert.ok(all < 400_000, `${all} bytes`);
});
