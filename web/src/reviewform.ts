/** The form with which a reviewer accepts, corrects, merges, splits, comments on or withdraws an event. */
import * as api from "./api";
import type { Decision, KeptEvent } from "./contract";
import { type Child, h } from "./dom";
import { rowDays, rowParties, rowPlace } from "./list";
import { matesOf } from "./mates";
import type { Columns } from "./overview";

const KINDS: [Decision["kind"], string][] = [["accept", "accept it as it stands"], ["correct", "correct a field"], ["merge", "merge it with others"], ["split", "split claims off"], ["comment", "comment on it"], ["withdraw", "withdraw it"]];

/** The fields that the store lets people correct, how each is written, and what the event says now. */
const FIELDS: [string, string, string, (event: KeptEvent) => string][] = [
  ["date", "when", "2031-03-03 or 2031-03-03..2031-03-05", (e) => (e.date_from === e.date_to ? (e.date_from ?? "") : `${e.date_from}..${e.date_to}`)],
  ["killed", "killed", "low-best-high, such as 5-6-12", (e) => (e.killed ? [e.killed.low, e.killed.best, e.killed.high].filter((n) => n !== null).join("-") : "")],
  ["injured", "injured", "low-best-high, such as 5-6-12", (e) => (e.injured ? [e.injured.low, e.injured.best, e.injured.high].filter((n) => n !== null).join("-") : "")],
  ["actors", "who", "names, each with its code in brackets", (e) => parties(e.actors)],
  ["recipients", "to whom", "names, each with its code in brackets", (e) => parties(e.recipients)],
  ["acled_sub_event_type", "sub-type", "a sub-type of the legend", (e) => e.acled_sub_event_type ?? ""],
  ["event_type", "PLOVER type", "such as ASSAULT", (e) => e.event_type],
  ["mode", "PLOVER mode", "a mode of the type, such as aerial", (e) => e.mode ?? ""],
  ["place", "where: another place", "its name; country, point and the rest are then not known until they are corrected too", (e) => e.place?.name ?? ""],
  ["place.name", "name of the place", "the same place under another name", (e) => e.place?.name ?? ""],
  ["place.country", "country of the place", "three letters, such as SDN", (e) => e.place?.country ?? ""],
  ["place.admin1", "first-level unit", "its name", (e) => e.place?.admin1 ?? ""],
  ["place.point", "point of the place", "latitude,longitude in degrees, such as 35.93,36.63", (e) => (e.place?.latitude == null ? "" : `${e.place.latitude},${e.place.longitude}`)],
  ["place.radius_m", "size of the place", "metres around the point", (e) => String(e.place?.radius_m ?? "")],
  ["status", "status", "such as corroborated", (e) => e.status],
];

const parties = (list: KeptEvent["actors"]) => list.map((p) => (p.code ? `${p.name} [${p.code}]` : p.name)).join("; ");

/** The name lives as long as the tab, so that a reviewer types them once. */
const kept = (key: string) => sessionStorage.getItem(`sitrep-${key}`) ?? "";
const keep = (key: string, value: string) => sessionStorage.setItem(`sitrep-${key}`, value);

const MATES = 12;

/** A set of boxes to tick, and a line for ids that none of them has. */
interface Picks {
  element: HTMLElement;
  chosen: () => string[];
}

/** Returns the form; `decided` is called when the server has kept a decision. */
export function reviewForm(event: KeptEvent, columns: Columns, decided: () => Promise<void>): HTMLElement {
  const kind = h("select", { name: "kind" }, KINDS.map(([value, words]) => h("option", { value }, words)));
  const field = h("select", { name: "field" }, FIELDS.map(([value, words]) => h("option", { value }, words)));
  const value = h("input", { type: "text", name: "value", autocomplete: "off", dir: "auto" });
  const note = h("textarea", { name: "note", rows: 2, dir: "auto" });
  const by = h("input", { type: "text", name: "by", autocomplete: "name", required: true, value: kept("by") });
  const token = h("input", { type: "password", name: "token", autocomplete: "off", required: true, value: api.token() });
  const said = h("p", { role: "status" });
  const hint = h("span", { class: "faint" });
  const row = (words: string, control: HTMLElement, ...more: Child[]) => h("label", null, h("span", null, words), control, ...more);
  const [fieldRow, valueRow] = [row("Field", field), row("Right value", value, hint)];
  const others = { merge: mates(event, columns), split: claims(event) };
  const form = h("form", { class: "reviewform" }, h("h4", null, "Decide"), row("I", kind), fieldRow, valueRow, others.merge.element, others.split.element,
    row("Why", note), row("Your name", by), row("Token", token), h("button", { type: "submit" }, "Keep this decision"), said);
  const follow = () => {
    const [, , form_, now] = FIELDS.find(([name]) => name === field.value)!;
    fieldRow.hidden = valueRow.hidden = kind.value !== "correct";
    others.merge.element.hidden = kind.value !== "merge";
    others.split.element.hidden = kind.value !== "split";
    note.required = kind.value === "comment";
    hint.textContent = `${form_}; empty: not known`;
    value.value = now(event);
  };
  kind.addEventListener("change", follow);
  field.addEventListener("change", follow);
  follow();
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    const chosen = kind.value === "merge" || kind.value === "split" ? others[kind.value].chosen() : [];
    const decision: Partial<Decision> = { kind: kind.value as Decision["kind"], by: by.value.trim(), others: chosen, note: note.value.trim() || null };
    if (kind.value === "correct") Object.assign(decision, { field: field.value, value: value.value.trim() || null });
    void send(event.event_id, decision, token.value, said, decided);
  });
  return form;
}

/** Events that may be the same, and a line for the ids of others. */
function mates(event: KeptEvent, columns: Columns): Picks {
  const near = matesOf(columns, event.event_id, MATES);
  const boxes = near.map((row) => tick(columns.id[row]!, `${columns.acts[columns.act[row]!]}: ${rowParties(columns, row)}, ${rowPlace(columns, row, false)}, ${rowDays(columns, row)}`));
  const ids = h("input", { type: "text", name: "others", autocomplete: "off", "aria-label": "Ids of other events" });
  return {
    element: h("fieldset", { class: "picks" }, h("legend", null, "It is the same as"), boxes.map(([label]) => label),
      near.length === 0 && h("p", { class: "faint" }, "No other event is near it in place and time."), h("label", null, h("span", null, "Other ids"), ids),
      h("p", { class: "faint" }, "Kind, day and place are kept of the event that is open.")),
    chosen: () => [...ticked(boxes), ...ids.value.split(/[\s,;]+/).filter(Boolean)],
  };
}

/** The claims of the event; those ticked become an event of their own. */
function claims(event: KeptEvent): Picks {
  const boxes = event.claims.map((claim) => tick(claim.claim_id, `${claim.source ?? "source not told"}: ${claim.quote}`));
  return {
    element: h("fieldset", { class: "picks" }, h("legend", null, "These claims tell of another happening"), boxes.map(([label]) => label)),
    chosen: () => ticked(boxes),
  };
}

function tick(value: string, words: string): [HTMLElement, HTMLInputElement] {
  const box = h("input", { type: "checkbox", value });
  return [h("label", { class: "pick" }, box, h("span", { dir: "auto" }, words)), box];
}

const ticked = (boxes: [HTMLElement, HTMLInputElement][]) => boxes.filter(([, box]) => box.checked).map(([, box]) => box.value);

async function send(eventId: string, decision: Partial<Decision>, token: string, said: HTMLElement, decided: () => Promise<void>): Promise<void> {
  if ((decision.kind === "merge" || decision.kind === "split") && decision.others?.length === 0) {
    said.textContent = "Not sent: tick at least one.";
    return;
  }
  said.textContent = "Sending…";
  try {
    await api.decide(eventId, decision, token);
    keep("by", decision.by ?? "");
    api.bear(token);
    said.textContent = "Kept.";
    await decided();
  } catch (problem) {
    said.textContent = `Not kept: ${(problem as Error).message}`;
  }
}
