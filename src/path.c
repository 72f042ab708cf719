#include "claws.h"
#include <stdio.h>
#include <string.h>

static void path_enter(path *p, const char *name, R_xlen_t index) {
  if (p->depth == MAX_DEPTH) refuse("it is nested deeper than %d levels", MAX_DEPTH);
  p->steps[p->depth].name = name;
  p->steps[p->depth].index = index;
  p->depth++;
}

void path_name(path *p, const char *name) { path_enter(p, name, 0); }

void path_index(path *p, R_xlen_t index) { path_enter(p, NULL, index); }

void path_leave(path *p) { p->depth--; }

static bool is_plain_name(const char *name) {
  if (!is_letter(*name)) return false;
  for (; *name; name++) {
    if (!is_letter(*name) && !is_digit(*name) && *name != '_' && *name != '.') return false;
  }
  return true;
}

/* Such as InputDataConfig[[2]]$ChannelName; a name that R would not take stands in backticks. */
SEXP path_text(const path *p) {
  buffer b;
  PROTECT(buffer_open(&b));
  for (int i = 0; i < p->depth; i++) {
    if (p->steps[i].name == NULL) {
      char index[32];
      snprintf(index, sizeof index, "[[%lld]]", (long long)p->steps[i].index + 1);
      buffer_text(&b, index);
      continue;
    }
    bool plain = is_plain_name(p->steps[i].name);
    if (i > 0) buffer_byte(&b, '$');
    if (!plain) buffer_byte(&b, '`');
    buffer_text(&b, p->steps[i].name);
    if (!plain) buffer_byte(&b, '`');
  }
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}
