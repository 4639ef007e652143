/** The filter rail: what may be chosen, with how many events each choice leaves. */
import type { SitrepEvent, Status } from "./contract";
import { countryName } from "./countries";
import { fill, h } from "./dom";
import { counts, type Facet, NOWHERE } from "./filters";
import { sign } from "./sign";
import { narrowed, type View } from "./state";
import { OTHER_ACTS, STATUS_MEANS, STATUSES, TYPES } from "./words";

type Change = (change: Partial<View>) => void;

/** Shows the filters of one set of events; every choice goes out through `change`. */
export class Rail {
  readonly element = h("aside", { class: "rail", "aria-label": "Filters" });
  readonly search = h("input", { type: "search", id: "q", placeholder: "Search  ( / )", autocomplete: "off", "aria-label": "Search the events" });
  private readonly from = dayInput("From", "from");
  private readonly to = dayInput("To", "to");
  private readonly clear = h("button", { type: "button", class: "plain" }, "Clear all filters");
  private readonly groups = new Map<Facet, HTMLElement>();
  private readonly more = h("details", { class: "more", open: true }, h("summary", null, "Filters"));

  constructor(
    private readonly all: SitrepEvent[],
    private readonly change: Change,
  ) {
    this.search.addEventListener("input", () => change({ text: this.search.value }));
    for (const [field, input] of [["from", this.from], ["to", this.to]] as const) input.addEventListener("change", () => input.validity.valid && change({ [field]: input.value || null }));
    this.clear.addEventListener("click", () => change({ text: "", types: [], subTypes: [], statuses: [], countries: [], place: null, from: null, to: null }));
    const group = (facet: Facet, name: string, open: boolean) => {
      const body = h("div", { class: "choices" });
      this.groups.set(facet, body);
      return h("details", { class: "group", open }, h("summary", null, name), body);
    };
    this.more.append(
      group("types", "Event type", true),
      group("statuses", "Status", true),
      group("countries", "Country", true),
      h("div", { class: "days" }, h("label", { for: "from" }, "From"), this.from, h("label", { for: "to" }, "To"), this.to),
      group("subTypes", "Sub type", false),
    );
    this.more.open = window.matchMedia("(min-width: 801px)").matches;
    this.element.append(h("div", { class: "searchline" }, this.search, this.clear), this.more);
  }

  /** Shows what is chosen and the counts that follow from it. */
  show(view: View): void {
    if (document.activeElement !== this.search) this.search.value = view.text;
    this.from.value = view.from ?? "";
    this.to.value = view.to ?? "";
    this.clear.hidden = !narrowed(view);
    this.choices("types", view, [...TYPES], (v) => v);
    this.choices("statuses", view, STATUSES, (v) => v);
    this.choices("countries", view, null, (v) => (v === NOWHERE ? "not known" : countryName(v)));
    this.choices("subTypes", view, null, (v) => v);
  }

  private choices(facet: Facet, view: View, order: string[] | null, label: (value: string) => string): void {
    const found = counts(this.all, view, facet);
    const names = order ?? [...found.keys()].sort((x, y) => Number(x === NOWHERE) - Number(y === NOWHERE) || label(x).localeCompare(label(y)));
    const body = this.groups.get(facet)!;
    const focused = (document.activeElement as HTMLElement | null)?.id;
    fill(body, names.filter((name) => found.has(name) || view[facet].includes(name)).map((name) => this.choice(facet, view, name, label(name), found.get(name) ?? 0)));
    if (focused) body.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  }

  private choice(facet: Facet, view: View, value: string, label: string, n: number): HTMLElement {
    const id = `${facet}-${value}`.replace(/[^A-Za-z0-9-]+/g, "_");
    const flip = () => {
      const now = view[facet];
      this.change({ [facet]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value] });
    };
    const mark = facet === "types" ? sign(value, "reported") : facet === "statuses" ? sign(OTHER_ACTS, value as Status) : null;
    const title = facet === "statuses" ? STATUS_MEANS[value as Status] : null;
    return h("label", { class: n === 0 ? "choice none" : "choice", title },
      h("input", { type: "checkbox", id, checked: view[facet].includes(value), change: flip }), mark, h("span", { class: "name" }, label), h("span", { class: "n" }, n));
  }
}

function dayInput(label: string, id: string): HTMLInputElement {
  return h("input", { type: "text", id, "aria-label": `${label} day, as year-month-day, UTC`, placeholder: "YYYY-MM-DD", pattern: "\\d{4}-\\d{2}-\\d{2}", maxlength: 10, autocomplete: "off", spellcheck: "false" });
}
