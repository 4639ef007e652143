// Turns the joined places and the units made from them into the rows and bytes of gazetteer.tsv.gz.
import { gzipSync } from 'node:zlib';
import { join } from './join.mjs';
import { readCountries, readPlaces, readRegistered, readUnitNames } from './tables.mjs';
import { firstCode, secondCode, units } from './units.mjs';

/** The header of gazetteer.tsv. An empty field is unknown; variants are separated by "|"; radius_m is in metres. */
export const COLUMNS = [
  'geonames_id', 'name', 'variants', 'country', 'admin1', 'admin2', 'latitude', 'longitude', 'feature', 'population',
  'radius_m',
];

/** Radius by population: the built-up area of a town grows with its people. The first line that holds counts. */
const RADIUS_BY_POPULATION = [
  [5_000_000, 25_000], [1_000_000, 15_000], [300_000, 8_000], [100_000, 5_000], [20_000, 3_500], [0, 2_000],
];
/** Seats of units are reported with their surroundings, whatever their population. */
const LEAST_RADIUS = { PPLC: 10_000, PPLA: 5_000, PPLA2: 3_000 };

/** Returns all rows as objects named by COLUMNS, in the order in which they are written. */
export function gazetteerRows() {
  const countries = readCountries();
  const names = readUnitNames();
  const places = join(readPlaces(), readRegistered());
  return [...places, ...units(places, countries, names)]
    .map((place) => rowOf(place, countries, names))
    .sort(byPlace);
}

/** The rows as gzipped tab-separated values: the same bytes on every machine that has the same zlib. */
export function gazetteerBytes(rows) {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? '').join('\t'));
  const bytes = gzipSync([COLUMNS.join('\t'), ...lines, ''].join('\n'), { level: 9 });
  // The header's tenth byte names the operating system (RFC 1952, 2.3); 255 is "unknown". Node sets no time stamp.
  bytes[9] = 255;
  return bytes;
}

function rowOf(place, countries, names) {
  return {
    geonames_id: place.id,
    name: place.name,
    variants: place.variants.join('|'),
    country: countries.get(place.country).iso3,
    admin1: names.first.get(firstCode(place)),
    admin2: names.second.get(secondCode(place)),
    latitude: round(place.latitude),
    longitude: round(place.longitude),
    feature: place.feature ?? 'PPL',
    population: place.population,
    radius_m: place.radius ?? radius(place),
  };
}

function radius(place) {
  const [, byPopulation] = RADIUS_BY_POPULATION.find(([least]) => (place.population ?? 0) >= least);
  return Math.max(byPopulation, LEAST_RADIUS[place.feature] ?? 0);
}

/** Four decimals, 11 metres: finer than any radius. */
function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Neighbours stand together, so that gzip finds their units' names again. Code units, not a locale, decide. */
function byPlace(a, b) {
  for (const column of ['country', 'admin1', 'admin2', 'name', 'latitude', 'longitude', 'feature']) {
    const left = a[column] ?? '';
    const right = b[column] ?? '';
    if (left !== right) {
      return left < right ? -1 : 1;
    }
  }
  return (a.geonames_id ?? 0) - (b.geonames_id ?? 0);
}
