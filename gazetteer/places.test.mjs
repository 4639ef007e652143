// Holds codebook/places.tsv against the gazetteer: what people add by hand must fit what is joined.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gazetteerRows } from './gazetteer.mjs';
import { distance } from './sphere.mjs';

const COLUMNS = 'name variants country admin1 admin2 latitude longitude feature radius_m note'.split(' ');
const lines = readFileSync(new URL('../codebook/places.tsv', import.meta.url), 'utf8').replace(/\n$/, '').split('\n');
const added = lines.slice(1).map((line) => {
  const fields = Object.fromEntries(line.split('\t').map((field, at) => [COLUMNS[at], field]));
  return { ...fields, latitude: Number(fields.latitude), longitude: Number(fields.longitude) };
});
const rows = gazetteerRows();

test('has the columns of the codebook in every line and more than 2,000 places', () => {
  assert.deepEqual(lines[0].split('\t'), COLUMNS);
  assert.deepEqual(lines.filter((line) => line.split('\t').length !== COLUMNS.length), []);
  assert.ok(added.length > 2000);
});

test('names no place twice: name, country and latitude are the key', () => {
  const keys = added.map((place) => [place.name, place.country, place.latitude].join('\t'));
  assert.deepEqual(keys.filter((key, at) => keys.indexOf(key) !== at), []);
});

test('repeats no name among the variants', () => {
  const repeats = added.filter(({ name, variants }) => {
    const all = [name, ...variants.split('|').filter((variant) => variant !== '')];
    return new Set(all).size !== all.length;
  });
  assert.deepEqual(repeats, []);
});

test('spells first-level units as the gazetteer does', () => {
  const units = new Set(rows.filter((row) => row.feature === 'ADM1').map((row) => `${row.country} ${row.name}`));
  const own = added.filter((place) => place.feature === 'ADM1').map((place) => `${place.country} ${place.name}`);
  own.forEach((unit) => units.add(unit));
  const unknown = added.filter((place) => place.admin1 !== '' && !units.has(`${place.country} ${place.admin1}`));
  assert.deepEqual(unknown, []);
});

test('puts every town within 200 km of a known place of its country', () => {
  const towns = added.filter((place) => place.feature.startsWith('PPL'));
  const known = byCountry(rows);
  const lost = towns.filter((town) => known.get(town.country).every((row) => distance(town, row) > 200_000));
  assert.deepEqual(lost, []);
});

function byCountry(all) {
  const groups = new Map();
  for (const row of all.filter(({ feature }) => feature.startsWith('PPL'))) {
    groups.set(row.country, groups.get(row.country) ?? []);
    groups.get(row.country).push(row);
  }
  return groups;
}
