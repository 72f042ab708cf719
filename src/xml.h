/* Reading XML: xml-reader.c moves over a document, xml-read.c and xml-parse.c make values of it. */

#ifndef CLAWS_XML_H
#define CLAWS_XML_H

#include "claws.h"
#include <libxml/xmlreader.h>

typedef struct {
  output o;
  xmlTextReaderPtr xml;
  SEXP guard; /* frees the above; holds the request id */
  buffer text;
  unsigned nodes;
} xml_reader;

/* To the root element. The caller protects what is returned. */
SEXP xml_open(xml_reader *r, SEXP bytes, const schema *s);
void xml_close(xml_reader *r); /* at the end of the document, which must be there */

int xml_advance(xml_reader *r);
bool xml_next_child(xml_reader *r, int depth);
bool xml_is_empty(xml_reader *r);
bool xml_is_text(int type);
void xml_skip(xml_reader *r);
void xml_read_text(xml_reader *r);
SEXP xml_text_value(xml_reader *r);
const char *xml_local_name(xml_reader *r);

#endif
