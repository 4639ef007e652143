/** How the record is cited: what, filtered how, from which version, read when. */
import type { SitrepEvent, StoreStatus } from "./contract";
import { dayWords, whenOf, whereOf, whoDidWhat } from "./words";

const today = () => dayWords(new Date().toISOString());
const version = ({ version: program, codebook }: StoreStatus) => `Sitrep ${program}${codebook ? `, codebook ${codebook}` : ""}`;

/** Returns the citation of one event. */
export function eventCitation(event: SitrepEvent, address: string, status: StoreStatus): string {
  return `“${whoDidWhat(event)}, ${whereOf(event.place)}, ${whenOf(event)}” (${event.status}), event ${event.event_id}. ${version(status)}. Coded automatically. ${address}, accessed ${today()}.`;
}

/** Returns the citation of a view. */
export function viewCitation(counts: string, filters: string, address: string, status: StoreStatus): string {
  const until = status.cut_off ? ` Reports printed to ${dayWords(status.cut_off)}.` : "";
  return `Conflict events coded from news reports: ${counts}; filters: ${filters || "none"}. ${version(status)}.${until} Coded automatically. ${address}, accessed ${today()}.`;
}
