/** Columns of small events, as the server would give them. */
import type { SitrepEvent } from "../src/contract";
import { Columns } from "../src/overview";
// The fixture of the browser tests writes the same shape.
import { overviewOf } from "../browser/fixture/columns.mjs";

export const columnsOf = (events: SitrepEvent[]) => new Columns(overviewOf(events));
