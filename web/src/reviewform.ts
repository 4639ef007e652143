/** The form with which a reviewer accepts, corrects, comments on or withdraws an event. */
import * as api from "./api";
import type { Decision, KeptEvent } from "./contract";
import { type Child, h } from "./dom";

const KINDS: [Decision["kind"], string][] = [["accept", "accept it as it stands"], ["correct", "correct a field"], ["comment", "comment on it"], ["withdraw", "withdraw it"]];

/** The fields that the store lets people correct, how each is written, and what the event says now. */
const FIELDS: [string, string, string, (event: KeptEvent) => string][] = [
  ["date", "when", "2031-03-03 or 2031-03-03/2031-03-05", (e) => (e.date_from === e.date_to ? (e.date_from ?? "") : `${e.date_from}/${e.date_to}`)],
  ["killed", "killed", "low-best-high, such as 5-6-12", (e) => (e.killed ? [e.killed.low, e.killed.best, e.killed.high].filter((n) => n !== null).join("-") : "")],
  ["injured", "injured", "low-best-high, such as 5-6-12", (e) => (e.injured ? [e.injured.low, e.injured.best, e.injured.high].filter((n) => n !== null).join("-") : "")],
  ["actors", "who", "names, each with its code in brackets", (e) => parties(e.actors)],
  ["recipients", "to whom", "names, each with its code in brackets", (e) => parties(e.recipients)],
  ["acled_sub_event_type", "sub-type", "a sub-type of the legend", (e) => e.acled_sub_event_type ?? ""],
  ["event_type", "PLOVER type", "such as ASSAULT", (e) => e.event_type],
  ["status", "status", "such as corroborated", (e) => e.status],
];

const parties = (list: KeptEvent["actors"]) => list.map((p) => (p.code ? `${p.name} [${p.code}]` : p.name)).join("; ");

/** The token and name live as long as the tab, so that a reviewer types them once. */
const kept = (key: string) => sessionStorage.getItem(`sitrep-${key}`) ?? "";
const keep = (key: string, value: string) => sessionStorage.setItem(`sitrep-${key}`, value);

/** Returns the form; `decided` is called when the server has kept a decision. */
export function reviewForm(event: KeptEvent, decided: () => Promise<void>): HTMLElement {
  const kind = h("select", { name: "kind" }, KINDS.map(([value, words]) => h("option", { value }, words)));
  const field = h("select", { name: "field" }, FIELDS.map(([value, words]) => h("option", { value }, words)));
  const value = h("input", { type: "text", name: "value", autocomplete: "off", dir: "auto" });
  const note = h("textarea", { name: "note", rows: 2, dir: "auto" });
  const by = h("input", { type: "text", name: "by", autocomplete: "name", required: true, value: kept("by") });
  const token = h("input", { type: "password", name: "token", autocomplete: "off", required: true, value: kept("token") });
  const said = h("p", { role: "status" });
  const hint = h("span", { class: "faint" });
  const row = (words: string, control: HTMLElement, ...more: Child[]) => h("label", null, h("span", null, words), control, ...more);
  const [fieldRow, valueRow] = [row("Field", field), row("Right value", value, hint)];
  const form = h("form", { class: "reviewform" }, h("h4", null, "Decide"), row("I", kind), fieldRow, valueRow, row("Why", note), row("Your name", by), row("Token", token), h("button", { type: "submit" }, "Keep this decision"), said);
  const follow = () => {
    const [, , form_, now] = FIELDS.find(([name]) => name === field.value)!;
    fieldRow.hidden = valueRow.hidden = kind.value !== "correct";
    note.required = kind.value === "comment";
    hint.textContent = `${form_}; empty: not known`;
    value.value = now(event);
  };
  kind.addEventListener("change", follow);
  field.addEventListener("change", follow);
  follow();
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    const decision: Partial<Decision> = { kind: kind.value as Decision["kind"], by: by.value.trim(), others: [], note: note.value.trim() || null };
    if (kind.value === "correct") Object.assign(decision, { field: field.value, value: value.value.trim() || null });
    void send(event.event_id, decision, token.value, said, decided);
  });
  return form;
}

async function send(eventId: string, decision: Partial<Decision>, token: string, said: HTMLElement, decided: () => Promise<void>): Promise<void> {
  said.textContent = "Sending…";
  try {
    await api.decide(eventId, decision, token);
    keep("by", decision.by ?? "");
    keep("token", token);
    said.textContent = "Kept.";
    await decided();
  } catch (problem) {
    said.textContent = `Not kept: ${(problem as Error).message}`;
  }
}
