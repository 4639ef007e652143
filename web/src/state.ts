/** What the reader looks at, and its form in the address, so that every view can be sent to a colleague. */

export interface MapView {
  longitude: number;
  latitude: number;
  zoom: number;
}

export interface Filters {
  text: string;
  types: string[];
  subTypes: string[];
  statuses: string[];
  countries: string[];
  place: string | null;
  /** First and last day, ISO 8601, both inclusive. */
  from: string | null;
  to: string | null;
}

export interface View extends Filters {
  event: string | null;
  map: MapView | null;
}

export const EVERYTHING: View = {
  text: "", types: [], subTypes: [], statuses: [], countries: [], place: null, from: null, to: null, event: null, map: null,
};

const LISTS = { type: "types", sub: "subTypes", status: "statuses", country: "countries" } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a query string. What it does not know or cannot read is left out, so that an old link still opens. */
export function viewOf(search: string): View {
  const asked = new URLSearchParams(search);
  const view: View = { ...EVERYTHING };
  for (const [key, field] of Object.entries(LISTS)) view[field as "types"] = asked.getAll(key).filter(Boolean);
  view.text = asked.get("q") ?? "";
  view.place = asked.get("place") || null;
  view.from = dayOf(asked.get("from"));
  view.to = dayOf(asked.get("to"));
  view.event = asked.get("event") || null;
  view.map = mapOf(asked.get("map"));
  return view;
}

/** Writes the query string of a view, "" where nothing is chosen. */
export function searchOf(view: View): string {
  const out = new URLSearchParams();
  if (view.text) out.set("q", view.text);
  for (const [key, field] of Object.entries(LISTS)) view[field].forEach((value) => out.append(key, value));
  if (view.place) out.set("place", view.place);
  if (view.from) out.set("from", view.from);
  if (view.to) out.set("to", view.to);
  if (view.event) out.set("event", view.event);
  if (view.map) out.set("map", `${view.map.latitude.toFixed(3)},${view.map.longitude.toFixed(3)},${view.map.zoom.toFixed(1)}`);
  const search = out.toString();
  return search ? `?${search}` : "";
}

/** Returns whether any filter narrows the view. */
export function narrowed(view: Filters): boolean {
  const lists = [view.types, view.subTypes, view.statuses, view.countries];
  return lists.some((list) => list.length > 0) || !!(view.text || view.place || view.from || view.to);
}

function dayOf(value: string | null): string | null {
  return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function mapOf(value: string | null): MapView | null {
  const [latitude, longitude, zoom] = (value ?? "").split(",").map((part) => (part === "" ? Number.NaN : Number(part)));
  if (latitude === undefined || longitude === undefined || zoom === undefined) return null;
  if (![latitude, longitude, zoom].every(Number.isFinite) || Math.abs(latitude) > 90) return null;
  return { latitude, longitude, zoom };
}
