/** What the reader looks at, and its form in the address, so that every view can be sent to a colleague. */

export interface MapView {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** A rectangle in degrees; west greater than east runs over 180°. */
export interface Area {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const ORDERS = ["latest", "earliest", "deadliest", "origins"] as const;
export type Order = (typeof ORDERS)[number];

export interface Filters {
  text: string;
  types: string[];
  acts: string[];
  statuses: string[];
  countries: string[];
  actors: string[];
  /** Events with at least so many independent origins. */
  origins: number;
  area: Area | null;
  /** First and last day, ISO 8601, both inclusive. */
  from: string | null;
  to: string | null;
  /** Whether a range of days leaves the undated in. */
  undated: boolean;
}

export interface View extends Filters {
  order: Order;
  /** The days that the timeline shows, ISO 8601; null leaves it to the record. */
  span: [string, string] | null;
  event: string | null;
  /** The moment as of which an open event is read, ISO 8601; null is that of the record. */
  asOf: string | null;
  /** The moment as of which the whole record is read, ISO 8601; null is now. */
  recordAsOf: string | null;
  map: MapView | null;
}

export const NO_FILTERS: Filters = {
  text: "", types: [], acts: [], statuses: [], countries: [], actors: [], origins: 1, area: null, from: null, to: null, undated: false,
};

export const EVERYTHING: View = { ...NO_FILTERS, order: "latest", span: null, event: null, asOf: null, recordAsOf: null, map: null };

const LISTS = { type: "types", sub: "acts", status: "statuses", country: "countries", actor: "actors" } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a query string. What it does not know or cannot read is left out, so that an old link still opens. */
export function viewOf(search: string): View {
  const asked = new URLSearchParams(search);
  const view: View = { ...EVERYTHING };
  for (const [key, field] of Object.entries(LISTS)) view[field as "types"] = asked.getAll(key).filter(Boolean);
  view.text = asked.get("q") ?? "";
  view.origins = Math.min(99, Math.max(1, Math.trunc(Number(asked.get("origins"))) || 1));
  view.area = areaOf(asked.get("bbox"));
  view.from = dayOf(asked.get("from"));
  view.to = dayOf(asked.get("to"));
  view.undated = asked.get("undated") === "true";
  view.order = ORDERS.find((o) => o === asked.get("order")) ?? "latest";
  view.span = spanOf(asked.get("span"));
  view.event = asked.get("event") || null;
  view.asOf = momentOf(asked.get("as_of"));
  view.recordAsOf = momentOf(asked.get("record"));
  view.map = mapOf(asked.get("map"));
  return view;
}

/** Writes the query string of a view, "" where nothing is chosen. */
export function searchOf(view: View): string {
  const out = new URLSearchParams();
  if (view.text) out.set("q", view.text);
  for (const [key, field] of Object.entries(LISTS)) view[field].forEach((value) => out.append(key, value));
  if (view.origins > 1) out.set("origins", String(view.origins));
  if (view.area) out.set("bbox", areaWords(view.area));
  if (view.from) out.set("from", view.from);
  if (view.to) out.set("to", view.to);
  if (view.undated) out.set("undated", "true");
  if (view.order !== "latest") out.set("order", view.order);
  if (view.span) out.set("span", view.span.join(".."));
  if (view.event) out.set("event", view.event);
  if (view.asOf) out.set("as_of", view.asOf);
  if (view.recordAsOf) out.set("record", view.recordAsOf);
  if (view.map) out.set("map", `${view.map.latitude.toFixed(3)},${view.map.longitude.toFixed(3)},${view.map.zoom.toFixed(1)}`);
  // Commas need no code in a query, and without it the address can be read.
  const search = out.toString().replaceAll("%2C", ",");
  return search ? `?${search}` : "";
}

/** Returns whether any filter narrows the view. */
export function narrowed(view: Filters): boolean {
  const lists = [view.types, view.acts, view.statuses, view.countries, view.actors];
  return lists.some((list) => list.length > 0) || view.origins > 1 || !!(view.text.trim() || view.area || view.from || view.to);
}

/** Returns west, south, east and north as the API takes them, to a metre or so. */
export const areaWords = ({ west, south, east, north }: Area) => [west, south, east, north].map((x) => Number(x.toFixed(5))).join(",");

function dayOf(value: string | null): string | null {
  return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function momentOf(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function spanOf(value: string | null): [string, string] | null {
  const [from, to] = (value ?? "").split("..").map(dayOf);
  return from && to && from <= to ? [from, to] : null;
}

const numbersOf = (value: string | null) => (value ?? "").split(",").map((part) => (part === "" ? Number.NaN : Number(part)));

function mapOf(value: string | null): MapView | null {
  const [latitude, longitude, zoom] = numbersOf(value);
  if (latitude === undefined || longitude === undefined || zoom === undefined) return null;
  if (![latitude, longitude, zoom].every(Number.isFinite) || Math.abs(latitude) > 90) return null;
  return { latitude, longitude, zoom };
}

function areaOf(value: string | null): Area | null {
  const [west, south, east, north] = numbersOf(value);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  if (![west, south, east, north].every(Number.isFinite) || south > north || Math.abs(west) > 180 || Math.abs(east) > 180) return null;
  return { west, south, east, north };
}
