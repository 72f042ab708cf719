/* A reader that libxml2 moves over a document, after a look at it (xml-scan.c). Nothing outside the document is asked
 * for, and what it says of its encoding is not believed: it is UTF-8. */

#include "xml.h"
#include <string.h>

static void close_reader(SEXP guard) {
  xmlTextReaderPtr xml = R_ExternalPtrAddr(guard);
  if (xml != NULL) xmlFreeTextReader(xml);
  R_ClearExternalPtr(guard);
}

/* The next node; XML_READER_TYPE_NONE at the end. */
int xml_advance(xml_reader *r) {
  interrupt_every(4096, ++r->nodes);
  int found = xmlTextReaderRead(r->xml);
  if (found < 0) unreadable(&r->o, "is not XML");
  if (found == 0) return XML_READER_TYPE_NONE;
  int type = xmlTextReaderNodeType(r->xml);
  if (type == XML_READER_TYPE_DOCUMENT_TYPE || type == XML_READER_TYPE_ENTITY_REFERENCE) {
    unreadable(&r->o, "has a document type or an entity, which are refused");
  }
  if (xmlTextReaderDepth(r->xml) > MAX_DEPTH) unreadable(&r->o, "is nested too deeply");
  return type;
}

/* To the next element within the one at `depth`; FALSE at that one's end. */
bool xml_next_child(xml_reader *r, int depth) {
  for (;;) {
    int type = xml_advance(r);
    if (type == XML_READER_TYPE_ELEMENT) return true;
    if (type == XML_READER_TYPE_NONE) return false;
    if (type == XML_READER_TYPE_END_ELEMENT && xmlTextReaderDepth(r->xml) == depth) return false;
  }
}

bool xml_is_empty(xml_reader *r) { return xmlTextReaderIsEmptyElement(r->xml) == 1; }

void xml_skip(xml_reader *r) {
  int depth = xmlTextReaderDepth(r->xml);
  if (xml_is_empty(r)) return;
  while (xml_next_child(r, depth)) {}
}

const char *xml_local_name(xml_reader *r) { return (const char *)xmlTextReaderConstLocalName(r->xml); }

bool xml_is_text(int type) {
  return type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA ||
    type == XML_READER_TYPE_WHITESPACE || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
}

/* The text of an element, without that of elements in it, in r->text. */
void xml_read_text(xml_reader *r) {
  int depth = xmlTextReaderDepth(r->xml);
  r->text.size = 0;
  if (xml_is_empty(r)) return;
  for (;;) {
    int type = xml_advance(r);
    if (type == XML_READER_TYPE_NONE) return;
    if (type == XML_READER_TYPE_END_ELEMENT && xmlTextReaderDepth(r->xml) == depth) return;
    if (xml_is_text(type) && xmlTextReaderDepth(r->xml) == depth + 1) {
      buffer_text(&r->text, (const char *)xmlTextReaderConstValue(r->xml));
    }
  }
}

SEXP xml_text_value(xml_reader *r) {
  xml_read_text(r);
  return output_string(&r->o, (char *)r->text.data, r->text.size);
}

/* To the root element. The caller protects what is returned. */
SEXP xml_open(xml_reader *r, SEXP bytes, const schema *s) {
  static const int options =
    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC;
  check_type(bytes, RAWSXP, 0, "a document");
  r->nodes = 0;
  SEXP all = PROTECT(Rf_allocVector(VECSXP, 3));
  SET_VECTOR_ELT(all, 0, output_open(&r->o, s, Rf_xlength(bytes)));
  SET_VECTOR_ELT(all, 1, buffer_open(&r->text));
  r->guard = R_MakeExternalPtr(NULL, R_NilValue, R_NilValue);
  SET_VECTOR_ELT(all, 2, r->guard);
  R_RegisterCFinalizer(r->guard, close_reader);
  if (Rf_xlength(bytes) > INT_MAX) unreadable(&r->o, "has more than 2 GB");
  xml_scan(RAW(bytes), (size_t)XLENGTH(bytes));
  r->xml = xmlReaderForMemory((const char *)RAW(bytes), (int)Rf_xlength(bytes), NULL, "UTF-8",
    options);
  if (r->xml == NULL) unreadable(&r->o, "is not XML");
  R_SetExternalPtrAddr(r->guard, r->xml);
  if (!xml_next_child(r, -1)) unreadable(&r->o, "is not XML");
  UNPROTECT(1);
  return all;
}

void xml_close(xml_reader *r) {
  while (xml_advance(r) != XML_READER_TYPE_NONE) {}
  close_reader(r->guard);
}
