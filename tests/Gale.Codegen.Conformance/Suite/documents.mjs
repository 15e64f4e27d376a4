// Makes the OpenAPI documents of all scenarios, in every version of OpenAPI: documents/{openapi}/{folder}/{name}.json.
// In one process, because starting the compiler takes longer than all of its work.
import { readdirSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { compile, NodeHost } from "@typespec/compiler";
import { getOpenAPI3 } from "@typespec/openapi3";

const specs = resolve("node_modules/@typespec/http-specs/specs");
const versions = ["3.0.0", "3.1.0", "3.2.0"];

// The emitter looks up the examples of a parameter in an empty object and, for the one called "constructor", finds what every
// object has of that name.
delete Object.prototype.constructor;

function* foldersUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      yield* foldersUnder(join(folder, entry.name));
    } else if (entry.name === "main.tsp") {
      yield folder;
    }
  }
}

// What the emitter writes even where it complains that OpenAPI cannot say all of a scenario.
function write(openapi, folder, { version, document }) {
  const file = join("documents", openapi, relative(specs, folder), `openapi${version ? `.${version}` : ""}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(document, null, 2));
}

for (const folder of foldersUnder(specs)) {
  for (const openapi of versions) {
    const program = await compile(NodeHost, join(folder, "main.tsp"), { noEmit: true });
    for (const service of await getOpenAPI3(program, { "openapi-versions": [openapi] })) {
      (service.versioned ? service.versions : [service]).forEach((record) => write(openapi, folder, record));
    }
  }
}
