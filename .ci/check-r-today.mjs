// The checks of R CMD check that look at source alone, by a newer R than Debian's: webR, R for Node.
// node .ci/check-r-today.mjs FOLDER...: the folders of source packages. What is found is printed,
// and makes the status 1.
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";

const require = createRequire(resolve(process.env.WEBR ?? ".cache/webr", "package.json"));
const { WebR } = require("webr");

const CHECKS = `
Sys.setenv("_R_CHECK_RD_NOTE_LOST_BRACES_" = "TRUE", "_R_CHECK_RD_CHECKRD_MINLEVEL_" = "-Inf")
silent <- function(what, found) {
  lines <- utils::capture.output(print(found))
  if (length(found) > 0 && any(nzchar(lines))) writeLines(paste0(what, ": ", lines))
}
# Most of the checks below parse all pages of a package: here it is done once for all of them.
parse_once <- function(dir) {
  pages <- source_pages(dir = dir)
  assign("Rd_db", function(...) pages, asNamespace("tools"))
}
source_pages <- tools::Rd_db
unlockBinding("Rd_db", asNamespace("tools"))
check <- function(dir) {
  parse_once(dir)
  files <- list.files(file.path(dir, "man"), pattern = "[.]Rd$", full.names = TRUE)
  for (file in files) {
    found <- tryCatch(
      withCallingHandlers(format(tools::checkRd(file)), warning = function(w) stop(w)),
      error = conditionMessage
    )
    if (length(found) > 0) writeLines(paste0(basename(file), ": ", found))
  }
  silent("line widths", tools:::.check_Rd_line_widths(dir))
  silent("metadata", tools:::.check_Rd_metadata(dir = dir))
  silent("contents", tools::checkRdContents(dir = dir))
  silent("usage and code", tools::codoc(dir = dir))
  silent("undocumented", tools::undoc(dir = dir))
  silent("arguments", tools::checkDocFiles(dir = dir))
  silent("style", tools::checkDocStyle(dir = dir))
  silent("ASCII", tools:::.check_package_ASCII_code(dir))
  silent("code", tools:::.check_package_code_syntax(file.path(dir, "R")))
  silent("description", tools:::.check_package_description(file.path(dir, "DESCRIPTION")))
  silent("license", tools:::.check_package_license(file.path(dir, "DESCRIPTION"), dir))
  silent("links", tools:::.check_Rd_xrefs(dir = dir))
  urls <- tools:::url_db_from_package_Rd_db(tools::Rd_db(dir = dir))$URL
  silent("relative URLs", grep("^(https?://|mailto:)", urls, value = TRUE, invert = TRUE))
  length(files)
}
`;

const webR = new WebR();
await webR.init();
const shelter = await new webR.Shelter();
const run = async (code) => {
  const { output } = await shelter.captureR(code, { withAutoprint: false, throwJsException: true });
  return output.filter(({ data }) => typeof data === "string").map(({ data }) => data);
};
await run(CHECKS);
const [version] = await run("writeLines(R.version.string)");
let findings = 0;
for (const folder of process.argv.slice(2).map((argument) => resolve(argument))) {
  const name = basename(folder);
  await webR.FS.mkdir(`/${name}`);
  await webR.FS.mount("NODEFS", { root: folder }, `/${name}`);
  const lines = await run(`writeLines(format(check("/${name}")))`);
  const pages = lines.pop();
  findings += lines.length;
  for (const line of lines) console.log(`${name}: ${line}`);
  console.log(`${name}: ${pages} pages, ${lines.length} findings, ${version}`);
}
process.exit(findings > 0 ? 1 : 0);
