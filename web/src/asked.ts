/** A view as a query of the API, which tells the same filters by fewer words. */
import { OTHER_ACTS, typeIndexOf, TYPES } from "./acts";
import { areaWords, type Filters } from "./state";
import { NOWHERE } from "./selection";

/** Returns the query, "" where nothing is narrowed; with a moment, of the record as it was then. */
export function askedOf(view: Filters, asOf: string | null = null): string {
  const out = new URLSearchParams();
  const put = (name: string, values: string[]) => values.forEach((value) => out.append(name, value));
  put("type", typesOf(view));
  put("status", view.statuses);
  put("country", view.countries.filter((code) => code !== NOWHERE));
  put("actor", view.actors);
  if (view.from) out.set("from", view.from);
  if (view.to) out.set("to", view.to);
  if (view.undated && (view.from || view.to)) out.set("undated", "true");
  if (view.area) out.set("bbox", areaWords(view.area));
  if (view.text.trim()) out.set("q", view.text.trim());
  if (view.origins > 1) out.set("origins", String(view.origins));
  if (asOf) out.set("as_of", asOf);
  const query = out.toString();
  return query ? `?${query}` : "";
}

/** A sub-type says its type: of both, the sub-types of a type chosen are enough, and a type without any of its own stands for itself. */
function typesOf({ types, acts }: Filters): string[] {
  const chosen = types.filter((type) => type !== OTHER_ACTS);
  if (acts.length === 0) return chosen;
  return types.length === 0 ? acts : acts.filter((act) => types.includes(TYPES[typeIndexOf(act)]!));
}
