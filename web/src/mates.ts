/** Events that may be the same as one: near it in place and in time. */
import { type Columns, NO_DAY } from "./overview";

const NEAR_DEGREES = 0.5;
const DAYS = 4;

/** Returns the rows of other events of the same place, or within half a degree of it, within four days; the nearest in time first. */
export function matesOf(columns: Columns, id: string, most: number): number[] {
  const own = columns.rowOf(id);
  if (own < 0) return [];
  const found: { row: number; days: number }[] = [];
  for (let row = 0; row < columns.n; row++) {
    const days = daysBetween(columns, own, row);
    if (row !== own && days <= DAYS && near(columns, own, row)) found.push({ row, days });
  }
  return found.sort((x, y) => x.days - y.days || x.row - y.row).slice(0, most).map(({ row }) => row);
}

function daysBetween({ from, to }: Columns, a: number, b: number): number {
  if (from[a] === NO_DAY || from[b] === NO_DAY) return Number.POSITIVE_INFINITY;
  return Math.max(0, from[a]! - to[b]!, from[b]! - to[a]!);
}

function near({ place, lon, lat }: Columns, a: number, b: number): boolean {
  if (place[a]! >= 0 && place[a] === place[b]) return true;
  return Math.abs(lon[a]! - lon[b]!) <= NEAR_DEGREES && Math.abs(lat[a]! - lat[b]!) <= NEAR_DEGREES;
}
