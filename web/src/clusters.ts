/** Gathers events that would lie on each other at a zoom: signs become clusters, places known less well than a sign is wide become discs. */
import { type Columns } from "./overview";
import { TYPES } from "./acts";

/** Events drawn as one sign. */
export interface Spot {
  longitude: number;
  latitude: number;
  rows: number[];
  /** Events by type, in the order of TYPES. */
  byType: number[];
  /** Whether all of them have one and the same coordinates. */
  one: boolean;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Events known only to one circle of ground that is wide enough to be seen. */
export interface Disc {
  longitude: number;
  latitude: number;
  radiusM: number;
  rows: number[];
}

/** What is in sight: degrees; west may be less than -180 and east more than 180. */
export interface Sight {
  west: number;
  south: number;
  east: number;
  north: number;
}

const TILE = 512;
const CELL_PX = 48;
const NEAR_PX = 40;
/** A disc is drawn as one when its radius is at least this on the screen; smaller, its sign covers it. */
export const DISC_PX = 13;
const EQUATOR_M = 40_075_017;

const xOf = (lon: number) => lon / 360 + 0.5;
const yOf = (lat: number) => {
  const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
};

/** Returns the pixels of a distance on the ground at a zoom and latitude. */
export function pixels(metres: number, latitude: number, zoom: number): number {
  return (metres / (EQUATOR_M * Math.max(0.05, Math.cos((latitude * Math.PI) / 180)))) * TILE * 2 ** zoom;
}

interface Cell extends Spot {
  n: number;
  x: number;
  y: number;
  gone: boolean;
}

/** Returns the spots and discs of rows at a zoom, those outside the sight left out. The same rows always give the same spots. */
export function gather(columns: Columns, rows: ArrayLike<number>, zoom: number, sight: Sight | null): { spots: Spot[]; discs: Disc[] } {
  const size = (TILE * 2 ** zoom) / CELL_PX;
  const cells = new Map<number, Cell>();
  const discs = new Map<string, Disc>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!columns.located(row)) continue;
    const [lon, lat, radius] = [columns.lon[row]!, columns.lat[row]!, columns.radius[row]!];
    const wide = pixels(radius, lat, zoom) >= DISC_PX;
    if (sight && !sees(sight, lon, lat, wide ? radius / 111_000 : 0)) continue;
    if (wide) add(discs, row, lon, lat, radius);
    else put(cells, row, columns.type[row]!, lon, lat, size);
  }
  return { spots: merged(cells, size), discs: [...discs.values()].sort((x, y) => y.radiusM - x.radiusM) };
}

function sees({ west, south, east, north }: Sight, lon: number, lat: number, reach: number): boolean {
  if (lat < south - reach || lat > north + reach) return false;
  const wide = reach / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return [lon - 360, lon, lon + 360].some((x) => x >= west - wide && x <= east + wide);
}

function add(discs: Map<string, Disc>, row: number, longitude: number, latitude: number, radiusM: number): void {
  const key = `${longitude},${latitude},${radiusM}`;
  const disc = discs.get(key);
  if (disc) disc.rows.push(row);
  else discs.set(key, { longitude, latitude, radiusM, rows: [row] });
}

const keyOf = (column: number, line: number) => column * 4_194_304 + line;

function put(cells: Map<number, Cell>, row: number, type: number, lon: number, lat: number, size: number): void {
  const [x, y] = [xOf(lon), yOf(lat)];
  const key = keyOf(Math.floor(x * size), Math.floor(y * size));
  let cell = cells.get(key);
  if (!cell) {
    cell = { longitude: lon, latitude: lat, rows: [], byType: TYPES.map(() => 0), one: true, west: lon, south: lat, east: lon, north: lat, n: 0, x: 0, y: 0, gone: false };
    cells.set(key, cell);
  }
  cell.rows.push(row);
  cell.byType[type]!++;
  cell.one &&= lon === cell.longitude && lat === cell.latitude;
  widen(cell, { west: lon, south: lat, east: lon, north: lat });
  cell.x = (cell.x * cell.n + x) / (cell.n + 1);
  cell.y = (cell.y * cell.n + y) / (cell.n + 1);
  cell.n++;
}

function widen(cell: Spot, { west, south, east, north }: Sight): void {
  cell.west = Math.min(cell.west, west);
  cell.south = Math.min(cell.south, south);
  cell.east = Math.max(cell.east, east);
  cell.north = Math.max(cell.north, north);
}

/** Lets each cluster, the greatest first, take in the neighbours that would still overlap it. */
function merged(cells: Map<number, Cell>, size: number): Spot[] {
  const near = NEAR_PX / CELL_PX / size;
  const inOrder = [...cells.values()].sort((p, q) => q.n - p.n || p.x - q.x || p.y - q.y);
  for (const cell of inOrder) {
    if (cell.gone) continue;
    const [column, line] = [Math.floor(cell.x * size), Math.floor(cell.y * size)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const other = cells.get(keyOf(column + dx, line + dy));
        if (other && other !== cell && !other.gone && Math.hypot(other.x - cell.x, other.y - cell.y) < near) take(cell, other);
      }
    }
  }
  return inOrder.filter((cell) => !cell.gone).map(placed);
}

function take(cell: Cell, other: Cell): void {
  other.gone = true;
  for (const row of other.rows) cell.rows.push(row);
  other.byType.forEach((n, type) => (cell.byType[type]! += n));
  cell.one = false;
  widen(cell, other);
  cell.x = (cell.x * cell.n + other.x * other.n) / (cell.n + other.n);
  cell.y = (cell.y * cell.n + other.y * other.n) / (cell.n + other.n);
  cell.n += other.n;
}

function placed(cell: Cell): Spot {
  if (cell.one) return cell;
  cell.longitude = (cell.x - 0.5) * 360;
  cell.latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * cell.y))) * 180) / Math.PI;
  return cell;
}
