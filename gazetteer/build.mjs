// node build.mjs OUT: writes OUT/gazetteer.tsv.gz and says what it holds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerBytes, gazetteerRows } from './gazetteer.mjs';

const out = process.argv[2];
if (process.argv.length !== 3) {
  console.error('usage: node build.mjs OUT   (OUT: the folder that gazetteer.tsv.gz is written to)');
  process.exit(2);
}
const rows = gazetteerRows();
const bytes = gazetteerBytes(rows);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'gazetteer.tsv.gz'), bytes);
const known = rows.filter((row) => row.geonames_id !== null).length;
const made = rows.filter((row) => /^(PCLI|ADM[12])$/.test(row.feature)).length;
console.error(`${rows.length} rows, ${known} with a GeoNames id, ${made} countries and units, ${bytes.length} bytes`);
