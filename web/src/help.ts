/** What a newcomer has to know: the words of the record, the signs, the keys. */
import { openDialog } from "./dialog";
import { h } from "./dom";
import { STATUS_MEANS, STATUSES } from "./words";

const KEYS: [string, string][] = [
  ["→ and ←", "next and previous event, in the order of the list"], ["↑ and ↓", "move in the list; Home, End, Page Up, Page Down too"], ["Enter", "open the event that has the focus"],
  ["/", "search"], ["Esc", "close the event, then the area"], ["?", "this help"], ["Tab", "filters, then list, then map and days"],
];

const WORDS: [string, string][] = [
  ["report", "what one outlet printed; its source is who published it"],
  ["claim", "what one sentence of a report says happened; its claimant is who says so"],
  ["event", "the claims, of however many reports, that tell of one happening"],
  ["copy", "a report that reprints or rewrites another; it adds no witness"],
  ["origin", "an independent voice: copies, and outlets that cite the same source, count once"],
  ["unlocated", "no place is told, or none nearer than a country"],
  ["low, best, high", "the least and the greatest number told, and the one best borne out; never chosen silently"],
];

const list = (pairs: [string, string][]) => h("dl", { class: "helplist" }, pairs.map(([name, means]) => [h("dt", null, name), h("dd", null, means)]));

export function openHelp(): void {
  openDialog("How to read this page",
    h("p", null, "Programs read reports and keep what they tell. Nobody has checked an event unless it says “reviewed by”. Follow every number to its quote before you rely on it."),
    h("h3", null, "Words"), list(WORDS),
    h("h3", null, "Status"), list(STATUSES.map((status) => [status, STATUS_MEANS[status]])),
    h("h3", null, "Days and places"),
    h("p", null, "Days are local days as reported; printed times are UTC. A sign stands for a place no wider than the sign; dots around it say “wider than a town”; a disc says “somewhere within it”."),
    h("h3", null, "Keys"), list(KEYS));
}
