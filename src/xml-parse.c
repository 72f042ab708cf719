/* XML of which no shape is known. */

#include "xml.h"

/* Elements as a named list of their children, or their text. */
static SEXP read_any(xml_reader *r) {
  R_xlen_t base = r->o.top;
  r->text.size = 0;
  if (xml_is_empty(r)) return Rf_mkString("");
  for (int type; (type = xml_advance(r)) != XML_READER_TYPE_NONE && type != XML_READER_TYPE_END_ELEMENT;) {
    if (xml_is_text(type)) {
      buffer_text(&r->text, (const char *)xmlTextReaderConstValue(r->xml));
    } else if (type == XML_READER_TYPE_ELEMENT) {
      output_push(&r->o, Rf_ScalarString(Rf_mkCharCE(xml_local_name(r), CE_UTF8)));
      output_push(&r->o, read_any(r));
      r->text.size = 0;
    }
  }
  if (r->o.top > base) return output_map(&r->o, base);
  return output_string(&r->o, (char *)r->text.data, r->text.size);
}

/* A document of which no shape is known: list(name of the root, what is in it). */
SEXP c_xml_parse(SEXP bytes) {
  xml_reader r;
  PROTECT(xml_open(&r, bytes, NULL));
  SEXP result = PROTECT(Rf_allocVector(VECSXP, 2));
  SET_VECTOR_ELT(result, 0, Rf_ScalarString(Rf_mkCharCE(xml_local_name(&r), CE_UTF8)));
  SET_VECTOR_ELT(result, 1, read_any(&r));
  xml_close(&r);
  UNPROTECT(2);
  return result;
}
