import { h } from "./dom";
import type { PageRecord } from "./record";
import type { View } from "./state";
export async function situationView(record: PageRecord, chosen: View, query: URLSearchParams): Promise<HTMLElement> { return h("article", null, record.status.version, chosen.text, query.get("x")); }
