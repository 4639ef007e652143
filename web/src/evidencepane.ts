/** The side of the page that shows one event: asks for it, and lets nothing jump while it comes. */
import * as api from "./api";
import type { Copy, KeptEvent } from "./contract";
import { eventCitation } from "./citation";
import { fill, h } from "./dom";
import { copyButton } from "./dialog";
import { evidence } from "./evidence";
import { historyBox } from "./history";
import { rowDays, rowParties, rowPlace } from "./list";
import type { PageRecord } from "./record";
import { reviewBox } from "./review";
import { why } from "./why";
import { momentWords } from "./words";

export interface PaneActions {
  step: (by: 1 | -1) => void;
  close: () => void;
  asOf: (moment: string | null) => void;
}

/** Shows one event at a time. */
export class EvidencePane {
  private readonly at = h("span", { class: "small" });
  private readonly body = h("div", { class: "body" });
  readonly element: HTMLElement;
  private key = "";
  private wantsFocus = false;

  constructor(
    private readonly record: PageRecord,
    private readonly actions: PaneActions,
  ) {
    const bar = h("div", { class: "panelbar" },
      h("button", { type: "button", click: actions.close }, "× All events"), this.at,
      h("button", { type: "button", "aria-label": "Previous event", title: "Previous event (←)", click: () => actions.step(-1) }, "←"),
      h("button", { type: "button", "aria-label": "Next event", title: "Next event (→)", click: () => actions.step(1) }, "→"));
    this.element = h("article", { class: "evidence" }, bar, this.body);
  }

  /** Shows the event of a row; `rows` are those of the list. */
  show(row: number, rows: Int32Array, asOf: string | null): void {
    const { columns } = this.record;
    const id = columns.id[row]!;
    const at = rows.indexOf(row);
    this.at.textContent = at >= 0 ? `${(at + 1).toLocaleString("en-GB")} of ${rows.length.toLocaleString("en-GB")}` : "outside the filters";
    const key = `${id}\n${asOf ?? ""}\n${columns.generated}`;
    if (key === this.key) return;
    this.key = key;
    // The same event anew, after a review or news: what is read stays where it is until the new state has come.
    const again = this.element.dataset.event === id;
    this.element.dataset.event = id;
    this.element.setAttribute("aria-busy", "true");
    if (again) return void this.load(key, id, asOf);
    const title = `${columns.acts[columns.act[row]!]}: ${rowParties(columns, row)}, ${rowPlace(columns, row, false)}, ${rowDays(columns, row)}`;
    fill(this.body, h("h2", { tabindex: -1, dir: "auto" }, title), h("p", { class: "note" }, "Reading what it stands on…"));
    this.element.parentElement?.scrollTo(0, 0);
    void this.load(key, id, asOf);
  }

  /** Gives the focus to the heading, now and when the rest has come. */
  focus(): void {
    this.wantsFocus = true;
    this.body.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  private async load(key: string, id: string, asOf: string | null): Promise<void> {
    try {
      const [event, copies] = await Promise.all([api.event(id, asOf), api.copies().catch((): Copy[] => [])]);
      if (key === this.key) this.fill(event, copies, asOf);
    } catch (problem) {
      if (key !== this.key) return;
      this.key = "";
      const again = () => void this.load((this.key = key), id, asOf);
      fill(this.body, h("h2", { tabindex: -1 }, "This event could not be read"), h("p", { class: "note", role: "alert" }, (problem as Error).message),
        h("p", { class: "note" }, h("button", { type: "button", click: again }, "Try again"), " ", asOf && h("button", { type: "button", click: () => this.actions.asOf(null) }, "Show it as it is now")));
    }
    this.element.removeAttribute("aria-busy");
  }

  private fill(event: KeptEvent, copies: Copy[], asOf: string | null): void {
    const focused = this.body.contains(document.activeElement) || (this.wantsFocus && document.activeElement === document.body);
    this.wantsFocus = false;
    const reload = async () => {
      api.forget();
      await this.record.refresh();
    };
    fill(this.body,
      asOf && h("p", { class: "banner", role: "status" }, `As it was on ${momentWords(asOf)}. `, h("button", { type: "button", click: () => this.actions.asOf(null) }, "Back to now")),
      evidence(event, copies),
      h("div", { class: "boxes" }, why(event), historyBox(event.event_id, this.actions.asOf), reviewBox(event, asOf === null && this.record.status.review === true ? this.record.columns : null, reload)),
      this.foot(event));
    if (focused) this.body.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  private foot(event: KeptEvent): HTMLElement {
    const link = `?event=${encodeURIComponent(event.event_id)}`;
    return h("div", { class: "foot small" },
      h("p", null, h("a", { href: link }, "Permalink"), " ", h("code", null, event.event_id), " · ", h("a", { href: `api/events/${encodeURIComponent(event.event_id)}` }, "JSON"),
        event.revision !== undefined && ` · revision ${event.revision}`, event.first_seen && ` · first seen ${momentWords(event.first_seen)}`),
      copyButton(() => eventCitation(event, new URL(link, window.location.href).href, this.record.status), "Copy citation"));
  }
}
