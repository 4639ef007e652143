/** Which view an address names, and what each has to ask for. */
import * as api from "./api";
import { askedOf } from "./asked";
import { compareView } from "./compare";
import { controlView } from "./control";
import { h } from "./dom";
import { excerptNote } from "./excerpt";
import { networkView } from "./network";
import type { PageRecord } from "./record";
import { reportView, scrollToSpot, spotlightOf } from "./report";
import { reportsView } from "./reports";
import { situationView } from "./situation";
import { sourcesView } from "./sources";
import type { View } from "./state";
import { copiesView } from "./tables";

export const TABS = [
  { href: "#/", name: "Events" }, { href: "#/control", name: "Control" }, { href: "#/network", name: "Network" }, { href: "#/situation", name: "Situation" },
  { href: "#/reports", name: "Reports" }, { href: "#/copies", name: "Copies" }, { href: "#/sources", name: "Sources" },
];

const PARENT: Record<string, string> = { report: "reports", compare: "copies" };

/** Returns the address of the tab under which a view stands. */
export const tabOf = (view: string) => `#/${PARENT[view] ?? view}`;

/** Returns the view; `chosen` are the filters of the events, which the network and the situation keep to. */
export async function read(view: string, id: string, query: URLSearchParams, record: PageRecord, chosen: View): Promise<HTMLElement> {
  switch (view) {
    case "reports":
      return reportsView(query.get("q") ?? "", query.get("beside"));
    case "copies":
      return copiesView(...(await Promise.all([api.copies(), api.reports("", 0, 10_000)])));
    case "sources":
      return sourcesView(await api.sources());
    case "control":
      return controlView(...(await Promise.all([api.control(), api.tempo()])), query);
    case "network":
      return networkView(await api.relations(askedOf(chosen)), chosen);
    case "situation":
      return situationView(record, chosen, query);
    case "report":
      return reportOf(id, query);
    case "compare": {
      const [pair, { texts }] = await Promise.all([api.comparison(query.get("a") ?? "", query.get("b") ?? ""), api.status()]);
      return compareView(pair, excerptNote([pair.a, pair.b], texts, readAgain));
    }
    default:
      return h("p", { class: "note", role: "alert" }, `There is no view “${view}”.`);
  }
}

async function reportOf(id: string, query: URLSearchParams): Promise<HTMLElement> {
  const [report, copies, { texts }] = await Promise.all([api.report(id), api.copies().catch(() => []), api.status()]);
  return reportView(report, copies, spotlightOf(query), excerptNote([report], texts, readAgain));
}

const readAgain = () => window.dispatchEvent(new HashChangeEvent("hashchange"));

/** Brings a view to its beginning, or to the words that the reader came for. */
export function scrollTo(view: HTMLElement): void {
  window.scrollTo(0, 0);
  view.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  scrollToSpot(view);
}
