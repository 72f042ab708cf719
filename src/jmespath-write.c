/* Values as JSON, for to_string(). */

#include "jmespath.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

static void json_text(buffer *b, const char *text) {
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
  buffer_byte(b, '"');
  for (; *text; text++) {
    const char *found = strchr(from, *text);
    if (found) {
      buffer_byte(b, '\\');
      buffer_byte(b, (unsigned char)to[found - from]);
    } else if ((unsigned char)*text < 0x20) {
      char escaped[8];
      snprintf(escaped, sizeof escaped, "\\u%04x", *text);
      buffer_text(b, escaped);
    } else {
      buffer_byte(b, (unsigned char)*text);
    }
  }
  buffer_byte(b, '"');
}

static void json_number(buffer *b, const value *v) {
  if (v->x && TYPEOF(v->x) == STRSXP) {
    buffer_text(b, CHAR(v->text));
  } else if (v->number == trunc(v->number) && fabs(v->number) < 1e16) {
    char digits[32];
    snprintf(digits, sizeof digits, "%lld", (long long)v->number);
    buffer_text(b, digits);
  } else {
    write_double(b, v->number);
  }
}

static void json_elements(evaluation *e, const value *v, buffer *b, int depth) {
  bool object = v->kind == K_OBJECT;
  buffer_byte(b, object ? '{' : '[');
  for (R_xlen_t i = 0; i < value_size(v); i++) {
    if (i > 0) buffer_byte(b, ',');
    if (object) {
      json_text(b, utf8_of(name_of(v, i)));
      buffer_byte(b, ':');
    }
    value element = element_of(e, v, i);
    value_json(e, &element, b, depth + 1);
  }
  buffer_byte(b, object ? '}' : ']');
}

/* depth: how deep v stands in what is written. */
void value_json(evaluation *e, const value *v, buffer *b, int depth) {
  if (depth > MAX_DEPTH) jmespath_refuse(e->program.refuse, e->program.text, 0, "a value is nested too deep");
  switch (v->kind) {
  case K_NULL:
    buffer_text(b, "null");
    break;
  case K_BOOLEAN:
    buffer_text(b, v->number != 0 ? "true" : "false");
    break;
  case K_NUMBER:
    json_number(b, v);
    break;
  case K_STRING:
  case K_TIME:
    json_text(b, utf8_of(text_of_value(e, v)));
    break;
  case K_ARRAY:
  case K_OBJECT:
    json_elements(e, v, b, depth);
    break;
  default:
    jmespath_refuse(e->program.refuse, e->program.text, 0, "neither bytes nor an expression have a text");
  }
}
