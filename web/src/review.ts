/** What people decided about an event: shown always, and asked for where the server takes it. */
import { changesOf } from "./changes";
import type { Decision, KeptEvent } from "./contract";
import { h } from "./dom";
import type { Columns } from "./overview";
import { reviewForm } from "./reviewform";
import { momentWords } from "./words";

const WORDS: Record<Decision["kind"], string> = {
  accept: "accepted it as it stands", correct: "corrected", merge: "merged it with", split: "split off", withdraw: "withdrew it", comment: "commented",
};

/** Returns the label that says whether anybody has looked at the event. */
export function reviewedBy({ decisions = [] }: KeptEvent): HTMLElement {
  const names = [...new Set(decisions.filter((d) => d.kind !== "comment").map((d) => d.by))];
  if (names.length === 0) return h("p", { class: "label" }, "Generated automatically, reviewed by nobody yet");
  const last = decisions.filter((d) => d.kind !== "comment").at(-1)!;
  return h("p", { class: "label reviewed" }, "Reviewed by ", h("bdi", null, names.join(", ")), `, last on ${momentWords(last.at)}`);
}

/** Returns the decisions, and a form where the server is writable; `columns` hold the events that this one could be merged with. */
export function reviewBox(event: KeptEvent, columns: Columns | null, decided: () => Promise<void>): HTMLElement {
  const { decisions = [], machine } = event;
  return h("details", { class: "folded review", open: decisions.length > 0 },
    h("summary", null, decisions.length > 0 ? `Review (${decisions.length})` : "Review"),
    h("div", { class: "small" },
      decisions.length === 0 && h("p", null, "Nobody has decided anything about this event."),
      h("ol", { class: "states" }, decisions.map(decision)),
      machine && h("section", null, h("h4", null, "What the machine made of it"),
        h("ul", null, changesOf(machine, event).map((c) => h("li", null, `${c.field}: `, h("del", null, c.before), " → ", h("ins", null, c.after))))),
      columns ? reviewForm(event, columns, decided) : h("p", null, "This server is read-only. To report an error, send the permalink below to whoever runs it.")));
}

function decision({ kind, by, at, field, value, others, note }: Decision): HTMLElement {
  const what = kind === "correct" ? ` ${field} to “${value || "not known"}”` : others.length > 0 ? ` ${others.join(", ")}` : "";
  return h("li", null, h("bdi", null, by), ` ${WORDS[kind]}${what} · ${momentWords(at)}`, note && h("q", { dir: "auto" }, note));
}
