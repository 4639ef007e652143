// Compares the events of the single program with those of a cluster, and with the topic of changes:
//   node compare-events.mjs EXPECTED.jsonl FOUND.jsonl [CHANGES.jsonl]
// Events are compared byte for byte, without what depends on when they came. Exit code 1 where anything differs.
import { readFileSync } from "node:fs";

const [expectedFile, foundFile, changesFile] = process.argv.slice(2);
const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line !== "");

// The history is of the arrival; it stands at the end of each line.
const bare = (line) => line.replace(/,"first_seen":"[^"]*","revision":\d+\}$/, "}");
const byId = (list) => new Map(list.map((line) => [JSON.parse(line).event_id, bare(line)]));

const expected = byId(lines(expectedFile));
const found = byId(lines(foundFile));
const lost = [...expected.keys()].filter((id) => !found.has(id));
const added = [...found.keys()].filter((id) => !expected.has(id));
const changed = [...expected.keys()].filter((id) => found.has(id) && found.get(id) !== expected.get(id));
console.log(
  `events: ${expected.size} expected, ${found.size} found; ${lost.length} lost, ${added.length} too many, ${changed.length} differ`,
);

let wrong = lost.length + added.length + changed.length;
if (changesFile) {
  const last = new Map();
  let told = 0;
  let doubled = 0;
  for (const line of lines(changesFile)) {
    const change = JSON.parse(line);
    told++;
    doubled += last.get(change.event_id) === line ? 1 : 0;
    last.set(change.event_id, line);
  }
  const standing = [...last.entries()].filter(([, line]) => JSON.parse(line).change === "put");
  const missing = [...expected.keys()].filter((id) => !last.has(id) || JSON.parse(last.get(id)).change !== "put");
  const differ = standing.filter(([id, line]) => JSON.stringify(JSON.parse(line).event) !== JSON.stringify(strip(expected.get(id))));
  console.log(
    `topic of changes: ${told} told, ${doubled} told twice; ends in ${standing.length} events, ${missing.length} missing, ${differ.length} differ`,
  );
  wrong += doubled + missing.length + differ.length + (standing.length === expected.size ? 0 : 1);
}
console.log(wrong === 0 ? "the same" : "NOT the same");
process.exit(wrong === 0 ? 0 : 1);

function strip(line) {
  if (line === undefined) return undefined;
  const { first_seen: _seen, revision: _revision, ...event } = JSON.parse(line);
  return event;
}
