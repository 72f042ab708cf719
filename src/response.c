/* Whether the first bytes of an answer are those of its protocol: see R/response.R; and whether
 * its root in XML is whole, for S3: see R/custom-s3-response.R. */

#include "claws.h"
#include <string.h>

/* Past blanks and a declaration, which answers in XML begin with. */
static size_t xml_begin(const unsigned char *bytes, size_t size) {
  size_t at = 0;
  if (size >= 5 && memcmp(bytes, "<?xml", 5) == 0) {
    const unsigned char *end = memchr(bytes, '>', size);
    at = end == NULL ? size : (size_t)(end - bytes) + 1;
  }
  while (at < size && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) at++;
  return at;
}

/* The name of the root: not one that may be that of a page. */
static bool begins_as_xml(const unsigned char *bytes, size_t size) {
  size_t at = xml_begin(bytes, size);
  if (size - at < 2 || bytes[at] != '<') return false;
  char first = (char)bytes[at + 1];
  return is_letter(first) && first != 'h' && first != 'H';
}

/* TRUE where a body plainly has the form, as nearly all answers do, or is empty or a stream; FALSE where R must
 * look closer. */
SEXP c_begins_as(SEXP body, SEXP form) {
  const char *name = CHAR(check_text(form, "a form"));
  if (TYPEOF(body) != RAWSXP || XLENGTH(body) == 0) return Rf_ScalarLogical(TRUE);
  const unsigned char *bytes = RAW(body);
  size_t size = (size_t)XLENGTH(body);
  bool begins = false;
  if (strcmp(name, "json") == 0) begins = bytes[0] == '{';
  if (strcmp(name, "cbor") == 0) begins = bytes[0] >= 0x80 && bytes[0] != 0xef; /* no byte order mark */
  if (strcmp(name, "xml") == 0) begins = begins_as_xml(bytes, size);
  return Rf_ScalarLogical(begins);
}

static bool is_blank(unsigned char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Past blanks, declarations and comments. */
static size_t root_begin(const unsigned char *bytes, size_t size) {
  size_t at = 0;
  while (at + 1 < size && (is_blank(bytes[at]) || (bytes[at] == '<' && (bytes[at + 1] == '?' || bytes[at + 1] == '!')))) {
    const unsigned char *end = is_blank(bytes[at]) ? bytes + at : memchr(bytes + at, '>', size - at);
    at = end == NULL ? size : (size_t)(end - bytes) + 1;
  }
  return at;
}

/* Whether a document ends with the end of its root. name: the root's, of n bytes, in it. */
static bool root_ends(const unsigned char *name, size_t n, const unsigned char *end) {
  if (end[-1] != '>') return false;
  if (end[-2] == '/') return memchr(name, '>', (size_t)(end - name)) == end - 1;
  return (size_t)(end - name) >= n + n + 4 && memcmp(end - n - 3, "</", 2) == 0 && memcmp(end - n - 1, name, n) == 0;
}

SEXP c_s3_is_failure(SEXP body) {
  check_type(body, RAWSXP, 0, "a body");
  const unsigned char *bytes = RAW(body);
  size_t size = (size_t)XLENGTH(body), at = root_begin(bytes, size), n = 0;
  while (size > at && is_blank(bytes[size - 1])) size--;
  const unsigned char *name = bytes + at + 1;
  while (at + 1 + n < size && !is_blank(name[n]) && name[n] != '/' && name[n] != '>') n++;
  bool whole = at < size && bytes[at] == '<' && n > 0 && root_ends(name, n, bytes + size);
  return Rf_ScalarLogical(!whole || (n == 5 && memcmp(name, "Error", 5) == 0));
}
