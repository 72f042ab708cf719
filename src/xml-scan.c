/* A look at a document before libxml2 gets it, in one pass over the bytes. It is refused where
 * libxml2 would take time or memory out of all proportion to it: a document type, whose entities
 * expand; a text, comment, name or value of more than 10 MB; more attributes or namespaces than any
 * service sends. */

#include "claws.h"
#include <string.h>

#define LONGEST 10000000   /* bytes, where libxml2's own limit is, too */
#define MOST_ATTRIBUTES 256 /* of an element */
#define MOST_NAMESPACES 1024 /* of the elements that are open */

typedef struct {
  const unsigned char *at, *end;
  int depth, open[MAX_DEPTH + 2], namespaces; /* open: namespaces of each open element */
} scan;

/* Past the next `mark`, or the end. The text before it is bounded. */
static void pass(scan *s, const char *mark) {
  const unsigned char *from = s->at;
  size_t size = strlen(mark);
  for (;;) {
    const unsigned char *found = memchr(s->at, mark[0], (size_t)(s->end - s->at));
    if (found == NULL || (size_t)(s->end - found) < size) {
      s->at = s->end;
    } else if (memcmp(found, mark, size) != 0) {
      s->at = found + 1;
      continue;
    } else {
      s->at = found + size;
    }
    break;
  }
  if (s->at - from > LONGEST) refuse("it has a part of more than %d bytes", LONGEST);
}

static bool begins(const scan *s, const char *text) {
  size_t size = strlen(text);
  return (size_t)(s->end - s->at) >= size && memcmp(s->at, text, size) == 0;
}

/* Past the end of a start tag: its attributes are as many as its quoted values. */
static void pass_start(scan *s) {
  const unsigned char *from = s->at;
  int attributes = 0, namespaces = 0;
  while (s->at < s->end && *s->at != '>') {
    unsigned char c = *s->at++;
    if (c == 'x' && begins(s, "mlns")) namespaces++;
    if (c != '"' && c != '\'') continue;
    char quote[] = {(char)c, '\0'};
    pass(s, quote);
    if (++attributes > MOST_ATTRIBUTES) refuse("it has an element with more than %d attributes", MOST_ATTRIBUTES);
  }
  if (s->at - from > LONGEST) refuse("it has a part of more than %d bytes", LONGEST);
  if (s->at == s->end || s->at[-1] == '/') return;
  if (++s->depth > MAX_DEPTH + 1) refuse("it is nested too deeply");
  s->open[s->depth] = namespaces;
  s->namespaces += namespaces;
  if (s->namespaces > MOST_NAMESPACES) refuse("it has more than %d namespaces", MOST_NAMESPACES);
}

static void pass_end(scan *s) {
  pass(s, ">");
  if (s->depth == 0) return;
  s->namespaces -= s->open[s->depth--];
}

/* Past what begins with a <, behind which s stands. */
static void pass_markup(scan *s) {
  if (begins(s, "!--")) {
    s->at += 3;
    pass(s, "-->");
  } else if (begins(s, "![CDATA[")) {
    pass(s, "]]>");
  } else if (begins(s, "!")) {
    refuse("it has a document type, which is refused");
  } else if (begins(s, "?")) {
    pass(s, "?>");
  } else if (begins(s, "/")) {
    pass_end(s);
  } else {
    pass_start(s);
  }
}

void xml_scan(const unsigned char *bytes, size_t size) {
  scan s = {.at = bytes, .end = bytes + size};
  if (memchr(bytes, 0, size) != NULL || !utf8_valid(bytes, size)) refuse("it is not XML in UTF-8");
  for (unsigned n = 1; s.at < s.end; n++) {
    pass(&s, "<");
    if (s.at < s.end) pass_markup(&s);
    interrupt_every(4096, n);
  }
}
