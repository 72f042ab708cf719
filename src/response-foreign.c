/* Whether the first bytes of an answer are those of its protocol: see R/response-foreign.R. */

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

/* TRUE where a body plainly has the form, as nearly all answers do; FALSE where R must look closer. */
SEXP c_begins_as(SEXP body, SEXP form) {
  check_type(body, RAWSXP, 0, "a body");
  const char *name = CHAR(check_text(form, "a form"));
  const unsigned char *bytes = RAW(body);
  size_t size = (size_t)XLENGTH(body);
  bool begins = false;
  if (size > 0 && strcmp(name, "json") == 0) begins = bytes[0] == '{';
  if (size > 0 && strcmp(name, "cbor") == 0) begins = bytes[0] >= 0x80 && bytes[0] != 0xef; /* no byte order mark */
  if (strcmp(name, "xml") == 0) begins = begins_as_xml(bytes, size);
  return Rf_ScalarLogical(begins);
}
