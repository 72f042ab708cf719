/* XML to R values, by shape, while libxml2 reads it (xml-reader.c). */

#include "xml.h"
#include <string.h>

static SEXP read_element(xml_reader *r, int member, int shape);

static const char *after_colon(const char *name) {
  const char *colon = strchr(name, ':');
  return colon ? colon + 1 : name;
}

static void read_attributes(xml_reader *r, int shape, R_xlen_t base) {
  int first = r->o.s->first[shape] - 1;
  while (xmlTextReaderMoveToNextAttribute(r->xml) == 1) {
    for (int i = 0; i < r->o.s->size[shape]; i++) {
      if (!(r->o.s->member_flags[first + i] & M_ATTRIBUTE)) continue;
      const char *name = CHAR(STRING_ELT(r->o.s->wire_name, first + i));
      if (strcmp(after_colon(name), xml_local_name(r)) != 0) continue;
      const char *value = (const char *)xmlTextReaderConstValue(r->xml);
      SET_VECTOR_ELT(r->o.slots, base + i, output_string(&r->o, value, strlen(value)));
    }
  }
  xmlTextReaderMoveToElement(r->xml);
}

/* A flattened list may be known by the name of its elements, too. */
static bool is_called(const schema *s, int member, const char *name) {
  if (strcmp(CHAR(STRING_ELT(s->wire_name, member)), name) == 0) return true;
  int shape = s->member_shape[member] - 1;
  if (s->type[shape] != T_LIST || !(s->member_flags[member] & M_FLATTENED)) return false;
  int element = schema_element(s, shape) - 1;
  return (s->member_flags[element] & M_EXPLICIT) &&
    strcmp(CHAR(STRING_ELT(s->wire_name, element)), name) == 0;
}

static bool is_gathered(const schema *s, int member) {
  int type = s->type[s->member_shape[member] - 1];
  return (type == T_LIST || type == T_MAP) && (s->member_flags[member] & M_FLATTENED);
}

/* A flattened list goes before another member of its name. */
static int gathered_by_name(const schema *s, int shape, const char *name) {
  int first = s->first[shape] - 1;
  for (int i = 0; i < s->size[shape]; i++) {
    if (is_gathered(s, first + i) && is_called(s, first + i, name)) return i;
  }
  return -1;
}

static int member_by_element(const schema *s, int shape, const char *name, int *hint) {
  int first = s->first[shape] - 1, count = s->size[shape];
  for (int n = 0; n < count; n++) {
    int i = (*hint + n) % count;
    if (s->member_flags[first + i] & (M_LOCATED | M_ATTRIBUTE | M_EVENT_HEADER)) continue;
    if (!is_called(s, first + i, name)) continue;
    *hint = i;
    if (is_gathered(s, first + i)) return i;
    int list = gathered_by_name(s, shape, name);
    return list < 0 ? i : list;
  }
  return -1;
}

/* One entry of a map: its key and its value, pushed in turns. */
static void read_entry(xml_reader *r, int shape) {
  int value = schema_element(r->o.s, shape) - 1, key = value - 1;
  int depth = xmlTextReaderDepth(r->xml);
  R_xlen_t base = r->o.top;
  output_push(&r->o, R_BlankScalarString);
  output_push(&r->o, R_NilValue);
  if (xml_is_empty(r)) return;
  while (xml_next_child(r, depth)) {
    if (strcmp(xml_local_name(r), CHAR(STRING_ELT(r->o.s->wire_name, key))) == 0) {
      SEXP text = xml_text_value(r);
      output_set(&r->o, base, text);
    } else if (strcmp(xml_local_name(r), CHAR(STRING_ELT(r->o.s->wire_name, value))) == 0) {
      SEXP one = read_element(r, value, r->o.s->member_shape[value] - 1);
      output_set(&r->o, base + 1, one);
    } else {
      xml_skip(r);
    }
  }
}

static SEXP read_list(xml_reader *r, int shape) {
  int element = schema_element(r->o.s, shape) - 1, depth = xmlTextReaderDepth(r->xml);
  int target = r->o.s->member_shape[element] - 1;
  R_xlen_t base = r->o.top;
  if (!xml_is_empty(r)) {
    for (R_xlen_t n = 0; xml_next_child(r, depth); n++) {
      path_index(&r->o.at, n);
      output_push_element(&r->o, read_element(r, element, target), target);
      path_leave(&r->o.at);
    }
  }
  return output_list(&r->o, base, target);
}

static SEXP read_map(xml_reader *r, int shape) {
  int depth = xmlTextReaderDepth(r->xml);
  R_xlen_t base = r->o.top;
  if (!xml_is_empty(r)) {
    for (R_xlen_t n = 0; xml_next_child(r, depth); n++) {
      path_index(&r->o.at, n);
      read_entry(r, shape);
      path_leave(&r->o.at);
    }
  }
  return output_map(&r->o, base);
}

/* Elements of a flattened list or map stand between other members: they wait in a pairlist, the
 * last one first, until the structure ends. */
static void gather(xml_reader *r, R_xlen_t slot, int member) {
  int shape = r->o.s->member_shape[member] - 1;
  R_xlen_t base = r->o.top;
  if (r->o.s->type[shape] == T_MAP) {
    read_entry(r, shape);
  } else {
    int element = schema_element(r->o.s, shape) - 1;
    int target = r->o.s->member_shape[element] - 1;
    output_push_element(&r->o, read_element(r, element, target), target);
  }
  for (R_xlen_t i = base; i < r->o.top; i++) {
    SEXP before = VECTOR_ELT(r->o.slots, slot);
    SET_VECTOR_ELT(r->o.slots, slot, Rf_cons(output_get(&r->o, i), before));
  }
  output_drop(&r->o, base);
}

static void gathered(xml_reader *r, R_xlen_t slot, int member) {
  int shape = r->o.s->member_shape[member] - 1;
  R_xlen_t base = r->o.top, count = 0;
  SEXP cells = VECTOR_ELT(r->o.slots, slot);
  if (cells == R_NilValue) return;
  for (SEXP cell = cells; cell != R_NilValue; cell = CDR(cell)) count++;
  for (R_xlen_t i = 0; i < count; i++) output_push(&r->o, R_NilValue);
  for (SEXP cell = cells; cell != R_NilValue; cell = CDR(cell)) {
    output_set(&r->o, base + --count, CAR(cell));
  }
  SEXP value;
  if (r->o.s->type[shape] == T_MAP) {
    value = output_map(&r->o, base);
  } else {
    value = output_list(&r->o, base, r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1);
  }
  SET_VECTOR_ELT(r->o.slots, slot, value);
}

/* A string that shares its name with a flattened list, an older form of it, is its first element. */
static void share_first(xml_reader *r, R_xlen_t base, int shape, int gathered_place) {
  int first = r->o.s->first[shape] - 1;
  SEXP list = VECTOR_ELT(r->o.slots, base + gathered_place);
  if (TYPEOF(list) != STRSXP || Rf_xlength(list) == 0) return;
  SEXP name = STRING_ELT(r->o.s->wire_name, first + gathered_place);
  for (int i = 0; i < r->o.s->size[shape]; i++) {
    bool string = r->o.s->type[r->o.s->member_shape[first + i] - 1] == T_STRING;
    if (!string || STRING_ELT(r->o.s->wire_name, first + i) != name) continue;
    SET_VECTOR_ELT(r->o.slots, base + i, Rf_ScalarString(STRING_ELT(list, 0)));
  }
}

static void read_member(xml_reader *r, R_xlen_t base, int member, int place) {
  path_name(&r->o.at, CHAR(STRING_ELT(r->o.s->name, member)));
  if (is_gathered(r->o.s, member)) {
    gather(r, base + place, member);
  } else if (VECTOR_ELT(r->o.slots, base + place) != R_NilValue) {
    xml_skip(r);
  } else {
    SEXP value = read_element(r, member, r->o.s->member_shape[member] - 1);
    SET_VECTOR_ELT(r->o.slots, base + place, value);
  }
  path_leave(&r->o.at);
}

static bool is_request_id(const char *name) {
  return strcmp(name, "RequestId") == 0 || strcmp(name, "requestId") == 0;
}

/* An element that is no member: the request id, perhaps within ResponseMetadata. */
static void read_other(xml_reader *r, int depth) {
  if (depth <= 1 && is_request_id(xml_local_name(r))) {
    R_SetExternalPtrProtected(r->guard, xml_text_value(r));
  } else if (depth == 0 && strcmp(xml_local_name(r), "ResponseMetadata") == 0 && !xml_is_empty(r)) {
    int inner = xmlTextReaderDepth(r->xml);
    while (xml_next_child(r, inner)) read_other(r, inner);
  } else {
    xml_skip(r);
  }
}

static SEXP read_structure(xml_reader *r, int shape) {
  int depth = xmlTextReaderDepth(r->xml), hint = 0, first = r->o.s->first[shape] - 1;
  R_xlen_t base = output_slots(&r->o, shape);
  int known = 0;
  const char *unknown = NULL;
  read_attributes(r, shape, base);
  if (!xml_is_empty(r)) {
    while (xml_next_child(r, depth)) {
      int place = member_by_element(r->o.s, shape, xml_local_name(r), &hint);
      if (place >= 0) {
        read_member(r, base, first + place, place);
        known++;
      } else {
        unknown = xml_local_name(r);
        if (depth == 0) {
          read_other(r, depth);
        } else {
          xml_skip(r);
        }
      }
    }
  }
  if ((r->o.s->shape_flags[shape] & S_UNION) && known == 0 && unknown != NULL) {
    output_drop_slots(&r->o, base);
    return unknown_member(unknown, strlen(unknown));
  }
  for (int i = 0; i < r->o.s->size[shape]; i++) {
    if (!is_gathered(r->o.s, first + i)) continue;
    gathered(r, base + i, first + i);
    share_first(r, base, shape, i);
  }
  return output_structure(&r->o, base, shape);
}

static SEXP read_element(xml_reader *r, int member, int shape) {
  switch ((enum type)r->o.s->type[shape]) {
  case T_STRUCTURE:
    return read_structure(r, shape);
  case T_LIST:
    return read_list(r, shape);
  case T_MAP:
    return read_map(r, shape);
  default:
    xml_read_text(r);
    return output_scalar(&r->o, (enum type)r->o.s->type[shape], (char *)r->text.data, r->text.size);
  }
}

/* The child `name` of the current element, past its siblings. */
static bool enter(xml_reader *r, const char *name) {
  int depth = xmlTextReaderDepth(r->xml);
  if (xml_is_empty(r)) return false;
  while (xml_next_child(r, depth)) {
    if (strcmp(xml_local_name(r), name) == 0) return true;
    read_other(r, depth);
  }
  return false;
}

/* The rest after the element that was read, up to the end of the root. */
static void read_rest(xml_reader *r) {
  while (xml_next_child(r, -1)) read_other(r, xmlTextReaderDepth(r->xml) - 1);
}

/* bytes: a document; shape: of the element at the end of `names`, which lead to it from the root.
 * Returns list(value, request id); the value is NULL when there is no such element. */
SEXP c_xml_read(SEXP bytes, SEXP shape, SEXP columns, SEXP names) {
  schema s;
  xml_reader r;
  schema_open(&s, columns);
  int root = check_shape(&s, shape, 0);
  check_type(names, STRSXP, 0, "names");
  PROTECT(xml_open(&r, bytes, &s));
  SEXP result = PROTECT(Rf_allocVector(VECSXP, 2));
  bool found = true;
  for (R_xlen_t i = 0; found && i < Rf_xlength(names); i++) {
    found = enter(&r, CHAR(STRING_ELT(names, i)));
  }
  if (found && root > 0) {
    SET_VECTOR_ELT(result, 0, read_element(&r, -1, root - 1));
  }
  read_rest(&r);
  SET_VECTOR_ELT(result, 1, R_ExternalPtrProtected(r.guard));
  xml_close(&r);
  UNPROTECT(2);
  return result;
}
