/** What an event was before: every state that the store has kept of it. */
import * as api from "./api";
import { changesOf } from "./changes";
import type { Revision } from "./contract";
import { fill, h } from "./dom";
import { lazyBox } from "./lazybox";
import { momentWords } from "./words";

/** Returns the box; `asOf` shows the event as it was at a moment. */
export function historyBox(eventId: string, asOf: (moment: string) => void): HTMLElement {
  return lazyBox("History of changes", "history", async (body) => {
    const states = await api.history(eventId);
    fill(body, h("ol", { class: "states", reversed: true }, states.map((state, i) => line(state, states[i - 1] ?? null, i === states.length - 1, asOf)).reverse()));
  });
}

function line(state: Revision, before: Revision | null, latest: boolean, asOf: (moment: string) => void): HTMLElement {
  return h("li", null,
    h("b", null, `Revision ${state.revision}`), ` · ${momentWords(state.at)}${latest ? " · now" : ""} `,
    !latest && state.event && h("button", { type: "button", class: "small", click: () => asOf(state.at) }, "Show as it was"),
    told(state, before));
}

function told(state: Revision, before: Revision | null): HTMLElement {
  if (!state.event) return h("p", null, "It was gone.");
  if (!before?.event) return h("p", null, before ? "It came back." : "First seen.");
  const changes = changesOf(before.event, state.event);
  if (changes.length === 0) return h("p", null, "Its claims changed, nothing else.");
  return h("ul", null, changes.map((c) => h("li", null, `${c.field}: `, h("del", null, c.before), " → ", h("ins", null, c.after))));
}
