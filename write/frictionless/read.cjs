// node read.cjs FOLDER: reads the Data Package in the folder with Frictionless Data's library, checks every cell, key and
// reference by its schemas, and prints the number of rows of each table as JSON. Ends with 1 and says what is wrong.
const { join } = require('node:path');
const { Package } = require('datapackage');

async function read(folder) {
  const dataPackage = await Package.load(join(folder, 'datapackage.json'), { basePath: folder, strict: true });
  const rows = {};
  for (const resource of dataPackage.resources) {
    rows[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
  }
  return rows;
}

function said(fault) {
  return [fault.message, ...(fault.errors ?? []).map((one) => one.message ?? one)].join('\n');
}

read(process.argv[2]).then(
  (rows) => console.log(JSON.stringify(rows)),
  (fault) => {
    console.error(said(fault));
    process.exitCode = 1;
  },
);
