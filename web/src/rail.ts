/** The filters: what can be chosen, and how many events each choice would leave. */
import { OTHER_ACTS, TYPES } from "./acts";
import { type ChoiceKind, Choices } from "./choices";
import type { Status } from "./contract";
import { countryName } from "./countries";
import { h } from "./dom";
import type { Columns } from "./overview";
import { FACETS, type Facet, NOWHERE, type Selection, valuesOf } from "./selection";
import { sign } from "./sign";
import { narrowed, NO_FILTERS, type View } from "./state";
import { momentWords, STATUS_MEANS } from "./words";

type Change = (change: Partial<View>) => void;
const plain = (value: string) => value;

/** Shows the filters of the record; every choice goes out through `change`. */
export class Rail {
  readonly element = h("aside", { class: "rail", "aria-label": "Filters" });
  readonly search = h("input", { type: "search", id: "q", placeholder: "Search  ( / )", autocomplete: "off", "aria-label": "Search names, places and quotes" });
  private readonly searching = h("p", { class: "small searching", role: "status" });
  private readonly from = dayInput("From", "from");
  private readonly to = dayInput("To", "to");
  private readonly undated = h("input", { type: "checkbox", id: "undated" });
  private readonly origins = h("input", { type: "checkbox", id: "origins" });
  private readonly clear = h("button", { type: "button", class: "plain" }, "Clear all filters");
  /** Stands where the button comes, so that nothing moves when it does. */
  private readonly idle = h("span", { class: "small idle" }, "No filter: every event is shown.");
  private readonly moment = h("input", { type: "text", id: "asof", "aria-label": "Day, and hour if need be, as of which the record is read, UTC", placeholder: "YYYY-MM-DD HH:MM", maxlength: 16, pattern: "\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?", autocomplete: "off", spellcheck: "false" });
  private readonly now = h("button", { type: "button", class: "chip now" });
  private readonly choices: Record<Facet, Choices>;
  private readonly groups = h("div", { class: "groups" });

  constructor(private readonly change: Change) {
    const list = (facet: Facet, name: string, few: number, rest: Partial<ChoiceKind> = {}) =>
      new Choices(name, { id: facet, label: plain, few, fixed: false, ...rest }, (chosen) => change({ [facet]: chosen }));
    this.choices = {
      types: list("types", "Event type", TYPES.length, { fixed: true, sign: (v: string) => sign(v, "reported") }),
      statuses: list("statuses", "Status", 7, { fixed: true, sign: (v: string) => sign(OTHER_ACTS, v as Status), means: (v: string) => STATUS_MEANS[v as Status] }),
      countries: list("countries", "Country", 8, { last: NOWHERE, label: (v: string) => (v === NOWHERE ? "not known" : countryName(v)) }),
      actors: list("actors", "Actor", 8),
      acts: list("acts", "Sub-type", 8),
    };
    this.listen();
    const group = (facet: Facet, name: string, open: boolean) => h("details", { class: "group", open }, h("summary", null, name), this.choices[facet].element);
    this.groups.append(
      group("types", "Event type", true),
      group("statuses", "Status", true),
      h("label", { class: "choice", title: "Copies of one text, and outlets that cite the same source, count once" }, this.origins, h("span", { class: "name" }, "two or more independent origins")),
      h("div", { class: "days" }, h("label", { for: "from" }, "From"), this.from, h("label", { for: "to" }, "To"), this.to,
        h("label", { class: "choice" }, this.undated, h("span", { class: "name" }, "keep the undated"))),
      group("countries", "Country", true),
      group("actors", "Actor, on either side", true),
      group("acts", "Sub-type", false),
      h("details", { class: "group asof" }, h("summary", null, "The record as it was"),
        h("p", { class: "small" }, "All events as the record had them at a moment, UTC. Empty: as it is now."), this.moment),
    );
    this.element.append(h("div", { class: "searchline" }, this.search, this.searching, this.now, this.clear, this.idle), this.groups);
  }

  private listen(): void {
    this.search.addEventListener("input", () => this.change({ text: this.search.value }));
    for (const [field, input] of [["from", this.from], ["to", this.to]] as const) input.addEventListener("change", () => input.validity.valid && this.change({ [field]: input.value || null }));
    this.undated.addEventListener("change", () => this.change({ undated: this.undated.checked }));
    this.origins.addEventListener("change", () => this.change({ origins: this.origins.checked ? 2 : 1 }));
    this.moment.addEventListener("change", () => this.moment.validity.valid && this.change({ recordAsOf: momentOf(this.moment.value), asOf: null }));
    this.now.addEventListener("click", () => this.change({ recordAsOf: null, asOf: null }));
    this.clear.addEventListener("click", () => {
      this.change({ ...NO_FILTERS });
      this.search.focus();
    });
  }

  /** Takes a record; `whole` is the selection that holds all of it. */
  take(columns: Columns, whole: Selection): void {
    for (const facet of FACETS) this.choices[facet].take(valuesOf(columns, facet), whole.counts[facet]);
  }

  /** Shows what is chosen and the counts that follow from it. */
  show(view: View, { counts }: Selection): void {
    if (document.activeElement !== this.search) this.search.value = view.text;
    this.from.value = view.from ?? "";
    this.to.value = view.to ?? "";
    this.undated.checked = view.undated;
    this.origins.checked = view.origins > 1;
    if (document.activeElement !== this.moment) this.moment.value = view.recordAsOf?.slice(0, 16).replace("T", " ") ?? "";
    this.now.hidden = view.recordAsOf === null;
    this.now.textContent = view.recordAsOf ? `As of ${momentWords(view.recordAsOf)}. Back to now ×` : "";
    if (view.recordAsOf) this.moment.closest("details")!.open = true;
    this.clear.hidden = !narrowed(view);
    this.idle.hidden = narrowed(view);
    for (const facet of FACETS) this.choices[facet].show(counts[facet], view[facet]);
  }

  /** Says how far the search of the quotes is. */
  say(words: string): void {
    this.searching.textContent = words;
  }
}

/** A day without an hour is its end: what was known on that day. */
function momentOf(value: string): string | null {
  const [day = "", hour = "23:59"] = value.trim().split(" ");
  const moment = `${day}T${hour}:59Z`;
  return day && !Number.isNaN(Date.parse(moment)) ? moment : null;
}

function dayInput(label: string, id: string): HTMLInputElement {
  return h("input", { type: "text", id, "aria-label": `${label} day, as year-month-day, UTC`, placeholder: "YYYY-MM-DD", pattern: "\\d{4}-\\d{2}-\\d{2}", maxlength: 10, autocomplete: "off", spellcheck: "false" });
}
