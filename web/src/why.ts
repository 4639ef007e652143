/** Why the claims of an event were put together. */
import * as api from "./api";
import type { SitrepEvent } from "./contract";
import { fill, h } from "./dom";
import { lazyBox } from "./lazybox";

/** Returns the box; the reasons are asked for when it is opened. */
export function why(event: SitrepEvent): HTMLElement {
  return lazyBox("Why merged", "why", async (body) => {
    const { joined, rules } = await api.explanation(event.event_id);
    fill(body, h("p", null, joined ? "These claims were put together because:" : "These claims were kept apart because:"),
      h("ul", { class: "rules" }, rules.map((r) => h("li", null, h("span", { class: r.holds ? "holds" : "fails" }, r.holds ? "for" : "against"), ` ${r.rule}: ${r.says}`))));
  });
}
