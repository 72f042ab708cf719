# Content types by the extensions of files; R has no table of them.

content_types <- c(
  avif = "image/avif",
  bmp = "image/bmp",
  bz2 = "application/x-bzip2",
  css = "text/css",
  csv = "text/csv",
  doc = "application/msword",
  docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  epub = "application/epub+zip",
  geojson = "application/geo+json",
  gif = "image/gif",
  gz = "application/gzip",
  htm = "text/html",
  html = "text/html",
  ico = "image/vnd.microsoft.icon",
  ics = "text/calendar",
  jpeg = "image/jpeg",
  jpg = "image/jpeg",
  js = "text/javascript",
  json = "application/json",
  jsonl = "application/jsonl",
  log = "text/plain",
  md = "text/markdown",
  mjs = "text/javascript",
  mov = "video/quicktime",
  mp3 = "audio/mpeg",
  mp4 = "video/mp4",
  ndjson = "application/x-ndjson",
  ods = "application/vnd.oasis.opendocument.spreadsheet",
  odt = "application/vnd.oasis.opendocument.text",
  ogg = "audio/ogg",
  parquet = "application/vnd.apache.parquet",
  pdf = "application/pdf",
  png = "image/png",
  ppt = "application/vnd.ms-powerpoint",
  pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  qmd = "text/markdown",
  r = "text/plain",
  rmd = "text/markdown",
  rtf = "application/rtf",
  svg = "image/svg+xml",
  tar = "application/x-tar",
  tif = "image/tiff",
  tiff = "image/tiff",
  toml = "application/toml",
  tsv = "text/tab-separated-values",
  ttf = "font/ttf",
  txt = "text/plain",
  wasm = "application/wasm",
  wav = "audio/wav",
  webm = "video/webm",
  webp = "image/webp",
  woff = "font/woff",
  woff2 = "font/woff2",
  xls = "application/vnd.ms-excel",
  xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml = "application/xml",
  xz = "application/x-xz",
  yaml = "application/yaml",
  yml = "application/yaml",
  zip = "application/zip",
  zst = "application/zstd"
)

# The content type of a file by its name; NULL where none is known.
content_type <- function(path) {
  name <- key_name(path)
  if (!text_has(name, ".")) {
    return(NULL)
  }
  type <- content_types[ascii_lower(sub(".*[.]", "", name))]
  if (is.na(type)) NULL else type[[1]]
}
