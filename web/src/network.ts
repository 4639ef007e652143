import type { Relations } from "./contract";
import { h } from "./dom";
import type { View } from "./state";
export function networkView(relations: Relations, chosen: View): HTMLElement { return h("article", null, String(relations.edges.length), chosen.text); }
