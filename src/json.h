/* Reading JSON: json-scan.c moves over a text, json-read.c makes values of it. */

#ifndef CLAWS_JSON_H
#define CLAWS_JSON_H

#include "claws.h"

typedef struct {
  output o;
  const unsigned char *at, *end;
} json_reader;

typedef struct {
  const char *text;
  size_t size;
} json_text;

/* Moves to the next sign, which is returned; -1 at the end. */
static inline int json_next(json_reader *r) {
  while (r->at < r->end && (*r->at == ' ' || *r->at == '\n' || *r->at == '\t' || *r->at == '\r')) {
    r->at++;
  }
  return r->at < r->end ? *r->at : -1;
}

/* The caller protects what is returned. */
SEXP json_open(json_reader *r, SEXP bytes, const schema *s);

NORET void json_bad(json_reader *r);
json_text json_string(json_reader *r); /* in place where it has no escapes, else in memory of the current .Call */
json_text json_number(json_reader *r);
json_text json_word(json_reader *r); /* true, false or null */
bool json_null(json_reader *r);
bool json_more(json_reader *r, int close, R_xlen_t count); /* whether another element is before `close` */
json_text json_key(json_reader *r);
void json_skip(json_reader *r); /* past a value that nobody asked for */

#endif
