/** What the map says in words: of the events under the pointer, and of those known only by their country. */
import { TYPES } from "./acts";
import type { Columns } from "./overview";
import { rowDays, rowParties, rowPlace } from "./list";
import { plural } from "./words";

/** Returns a line or two about the events at one sign. */
export function about(columns: Columns, rows: number[]): string {
  if (rows.length === 1) {
    const row = rows[0]!;
    return [columns.acts[columns.act[row]!], rowParties(columns, row), `${rowPlace(columns, row, true)}, ${rowDays(columns, row)}`].join("\n");
  }
  const byType = new Map<number, number>();
  for (const row of rows) byType.set(columns.type[row]!, (byType.get(columns.type[row]!) ?? 0) + 1);
  const types = [...byType].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([type, n]) => `${n} ${TYPES[type]}`);
  const places = new Set(rows.map((row) => rowPlace(columns, row, false)));
  const where = places.size === 1 ? [...places][0]! : plural(places.size, "place");
  return `${plural(rows.length, "event")}, ${where}\n${types.join(", ")}`;
}

/** Returns for each country how many of the rows are placed in it and nowhere nearer. */
export function countryTags(columns: Columns, rows: Int32Array): Map<string, string> {
  const counts = new Int32Array(columns.countries.length);
  for (const row of rows) if (columns.country[row]! >= 0 && !columns.located(row)) counts[columns.country[row]!]!++;
  const tags = new Map<string, string>();
  counts.forEach((n, i) => n > 0 && tags.set(columns.countries[i]!, `${n} in the country,\nno nearer`));
  return tags;
}
