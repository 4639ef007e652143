/** What is new in the record: told by the server, counted in a button, shown only when the reader asks. */
import { h } from "./dom";
import type { PageRecord } from "./record";
import { plural } from "./words";

/** Returns the button; it is hidden while nothing is new, and its room in the header is kept. */
export function liveButton(record: PageRecord): HTMLElement {
  const fresh = new Map<string, "new" | "changed" | "gone">();
  const button = h("button", { type: "button", class: "live", hidden: true });
  const status = h("span", { class: "livebox", role: "status" }, button);
  const tell = () => {
    button.hidden = fresh.size === 0;
    button.textContent = words([...fresh.values()]);
  };
  button.addEventListener("click", () => {
    fresh.clear();
    button.textContent = "Reading…";
    void record.refresh().finally(tell);
  });
  record.onChange(() => {
    fresh.clear();
    tell();
  });
  const source = new EventSource("api/changes");
  source.addEventListener("open", () => (status.dataset.listening = "true"));
  const note = (gone: boolean) => (event: MessageEvent<string>) => {
    const { event_id: id, at } = JSON.parse(event.data) as { event_id: string; at: string };
    // The reader's own decision is shown already when the server tells of it.
    if (Date.parse(at) <= Date.parse(record.columns.generated)) return;
    fresh.set(id, gone ? "gone" : record.columns.rowOf(id) >= 0 ? "changed" : "new");
    tell();
  };
  source.addEventListener("changed", note(false));
  source.addEventListener("gone", note(true));
  window.addEventListener("pagehide", () => source.close());
  return status;
}

function words(kinds: string[]): string {
  const of = (kind: string) => kinds.filter((k) => k === kind).length;
  const parts = [of("new") > 0 && plural(of("new"), "new event"), of("changed") > 0 && `${of("changed")} changed`, of("gone") > 0 && `${of("gone")} gone`];
  return parts.filter(Boolean).join(", ");
}
