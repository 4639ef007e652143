/** A view as one file that stands by itself: words, a drawn map and the events as JSON, without script and without anything from elsewhere. */
import * as api from "./api";
import { viewCitation } from "./citation";
import { countryShapes } from "./countries-map";
import type { SitrepEvent } from "./contract";
import { type Child, h, s } from "./dom";
import { type Columns, WIDEST_M } from "./overview";
import type { PageRecord } from "./record";
import { colourOf } from "./sign";
import { STATUS_MEANS, tollWords, typeOf, TYPES, whenOf, whereOf, whoDidWhat } from "./words";

/** A newsroom's page of more events is a file of data. */
export const MOST = 2_000;

const AT_ONCE = 500;
const WIDTH = 900;
const LEAST_DEGREES = 4;

const STYLE = `:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}body{margin:0 auto;max-width:960px;padding:12px}
h1{font-size:1.3em;margin:.2em 0}.s{color:light-dark(#4a535b,#a9b4bc);font-size:.87em}svg{width:100%;height:auto;background:light-dark(#dfe9ef,#0f1a20);border-radius:6px}
.land{fill:light-dark(#f7f5ef,#232a2e);stroke:light-dark(#9aa5ac,#5b6a73);stroke-width:.6}circle{stroke:#1a1a1a;stroke-width:.8}
ol{padding:0;list-style:none}li{border-top:1px solid light-dark(#d3d8dc,#384249);padding:8px 0}q{display:block;margin:.2em 0}.k{font-weight:600}a{color:light-dark(#005a94,#7cc4f2)}i{display:inline-block;width:10px;height:10px;border-radius:5px;margin:0 4px 0 10px;border:1px solid #1a1a1a}
${TYPES.map((type, i) => `.t${i}{background:${colourOf(type)}}`).join("")}`;

/** Returns the file; the events are those of the rows, in their order. */
export async function embeddedView(record: PageRecord, rows: Int32Array, query: string, told: { counts: string; filters: string; address: string }): Promise<string> {
  const events = await wholeEvents(record.columns, rows, query);
  const page = document.implementation.createHTMLDocument(`Conflict events: ${told.filters || "all"}`);
  page.documentElement.lang = "en";
  page.head.append(
    h("meta", { charset: "utf-8" }), h("meta", { name: "viewport", content: "width=device-width" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'" }),
    h("meta", { name: "generator", content: `Sitrep ${record.status.version}` }));
  page.body.append(
    h("h1", null, `${told.counts}`),
    h("p", { class: "s" }, `Filters: ${told.filters || "none"}. Coded automatically from news reports; reviewed only where it says so.`),
    await map(events), legend(events),
    h("ol", null, events.map(item)),
    h("p", { class: "s" }, viewCitation(told.counts, told.filters, told.address, record.status)),
    h("script", { type: "application/json", id: "sitrep-events" }, JSON.stringify(events).replaceAll("<", "\\u003c")));
  // The style goes in as text: the policy of this page lets no element of it carry one, not even in a document that is never shown.
  return `<!doctype html>\n${page.documentElement.outerHTML.replace("</head>", () => `<style>${STYLE}</style></head>`)}\n`;
}

async function wholeEvents(columns: Columns, rows: Int32Array, query: string): Promise<SitrepEvent[]> {
  const wanted = new Map(Array.from(rows, (row, at) => [columns.id[row]!, at] as const));
  const found: SitrepEvent[] = [];
  for (let offset = 0, matched = 1; offset < matched && found.length < wanted.size; offset += AT_ONCE) {
    const page = await api.events(query, offset, AT_ONCE);
    matched = page.matched;
    found.push(...page.events.filter((event) => wanted.has(event.event_id)));
  }
  return found.sort((x, y) => wanted.get(x.event_id)! - wanted.get(y.event_id)!);
}

function item(event: SitrepEvent): HTMLElement {
  const { place, killed, claims } = event;
  const told = [killed && `${tollWords(killed)} killed`, `${event.status}: ${STATUS_MEANS[event.status]}`].filter(Boolean).join(" · ");
  return h("li", { id: event.event_id },
    h("div", { class: "k", dir: "auto" }, whoDidWhat(event)),
    h("div", { dir: "auto" }, [whereOf(place), place?.admin1, place?.country].filter((x, i, all) => x && all.indexOf(x) === i).join(", "), " · ", whenOf(event)),
    h("div", { class: "s" }, told),
    claims.slice(0, 1).map((claim) => h("q", { dir: "auto" }, claim.quote)),
    h("div", { class: "s", dir: "auto" }, "According to ", sources(event)));
}

function sources({ claims }: SitrepEvent): Child[] {
  const seen = new Map(claims.map((claim) => [claim.source ?? claim.report_id, claim.url]));
  return [...seen].map(([name, url], i) => [i > 0 && ", ", url && /^https?:/.test(url) ? h("a", { href: url, rel: "noreferrer noopener" }, name) : name]);
}

function legend(events: SitrepEvent[]): HTMLElement {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(typeOf(event), (counts.get(typeOf(event)) ?? 0) + 1);
  return h("p", { class: "s" }, [...counts].map(([type, n]) => h("span", null, h("i", { class: `t${TYPES.indexOf(type as (typeof TYPES)[number])}` }), `${type} (${n.toLocaleString("en-GB")})`)));
}

interface Frame {
  west: number;
  north: number;
  scale: number;
  squeeze: number;
  height: number;
}

const drawable = ({ place }: SitrepEvent) => place !== null && place.latitude !== null && place.longitude !== null && (place.radius_m ?? 0) <= WIDEST_M;

/** Draws the events on the outlines of countries; places are dots no finer than they are known, wider ones discs of their size. */
async function map(events: SitrepEvent[]): Promise<SVGSVGElement | string> {
  const placed = events.filter(drawable);
  if (placed.length === 0) return "";
  const frame = frameOf(placed.map(({ place }) => [place!.longitude!, place!.latitude!]));
  const x = (lon: number) => ((lon - frame.west) * frame.squeeze * frame.scale).toFixed(1);
  const y = (lat: number) => ((frame.north - lat) * frame.scale).toFixed(1);
  const { features } = await countryShapes();
  const south = frame.north - frame.height / frame.scale;
  const east = frame.west + WIDTH / frame.scale / frame.squeeze;
  const seen = (ring: number[][]) => ring.some(([lon, lat]) => lon! >= frame.west - 2 && lon! <= east + 2 && lat! >= south - 2 && lat! <= frame.north + 2);
  const land = features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)).flat()
    .filter((ring) => seen(ring) || surrounds(ring, frame)).map((ring) => `M${ring.map(([lon, lat]) => `${x(lon!)} ${y(lat!)}`).join("L")}Z`);
  return s("svg", { viewBox: `0 0 ${WIDTH} ${frame.height}`, role: "img", "aria-label": `Map of ${placed.length} events; the list below gives the same in words` },
    s("path", { class: "land", d: land.join("") }),
    placed.map((event) => {
      const { longitude, latitude, radius_m } = event.place!;
      const r = Math.max(4, ((radius_m ?? 0) / 111_320) * frame.scale);
      return s("circle", { cx: x(longitude!), cy: y(latitude!), r: r.toFixed(1), fill: colourOf(typeOf(event)), "fill-opacity": r > 8 ? 0.15 : 0.8 }, s("title", null, `${whoDidWhat(event)}, ${whereOf(event.place)}, ${whenOf(event)}`));
    }));
}

/** A ring around the whole frame has no corner in it. */
function surrounds(ring: number[][], { west, north }: Frame): boolean {
  const lons = ring.map(([lon]) => lon!);
  const lats = ring.map(([, lat]) => lat!);
  return Math.min(...lons) < west && Math.max(...lons) > west && Math.min(...lats) < north && Math.max(...lats) > north;
}

function frameOf(points: [number, number][]): Frame {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const middle = { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
  const squeeze = Math.max(0.2, Math.cos((middle.lat * Math.PI) / 180));
  const wide = Math.max(LEAST_DEGREES, (Math.max(...lons) - Math.min(...lons)) * 1.15);
  const high = Math.max(LEAST_DEGREES / 2, (Math.max(...lats) - Math.min(...lats)) * 1.15);
  const scale = Math.min(WIDTH / (wide * squeeze), (WIDTH * 0.75) / high);
  const height = Math.round(Math.min(WIDTH * 0.75, Math.max(WIDTH * 0.4, high * scale)));
  return { west: middle.lon - WIDTH / scale / squeeze / 2, north: middle.lat + height / scale / 2, scale, squeeze, height };
}
