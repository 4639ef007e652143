/** On a narrow screen one pane is shown at a time; this is the switch between them. */
import { h } from "./dom";

const PANES = [["list", "List"], ["map", "Map and days"], ["filters", "Filters"]] as const;

/** Returns the switch; `shown` is called when another pane comes up. */
export function paneSwitch(panes: HTMLElement, shown: () => void): HTMLElement {
  const buttons = PANES.map(([id, words]) => h("button", { type: "button", click: () => choose(id) }, words));
  const tell = () => buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(PANES[i]![0] === panes.dataset.pane)));
  function choose(id: string): void {
    panes.dataset.pane = id;
    shown();
  }
  panes.dataset.pane = "list";
  new MutationObserver(tell).observe(panes, { attributes: true, attributeFilter: ["data-pane"] });
  tell();
  return h("div", { class: "paneswitch", role: "group", "aria-label": "Shown" }, buttons);
}
