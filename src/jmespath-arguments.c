/* Whether values are what a function takes, and the words for what they are instead. */

#include "jmespath.h"

static const char *const kind_names[] = {
  [K_NULL] = "null", [K_BOOLEAN] = "boolean", [K_NUMBER] = "number", [K_STRING] = "string", [K_TIME] = "string",
  [K_ARRAY] = "array", [K_OBJECT] = "object", [K_EXPRESSION] = "expression", [K_BLOB] = "blob"
};
static const char *const kind_articles[] = {
  [K_NULL] = "null", [K_BOOLEAN] = "a boolean", [K_NUMBER] = "a number", [K_STRING] = "a string", [K_TIME] = "a string",
  [K_ARRAY] = "an array", [K_OBJECT] = "an object", [K_EXPRESSION] = "an expression", [K_BLOB] = "bytes"
};

const char *kind_word(enum kind kind) { return kind_names[kind]; }

NORET static void refuse_with(evaluation *e, int at, const char *name, const char *wanted, const char *found) {
  jmespath_refuse(e->program.refuse, e->program.text, at, "%s() takes %s, not %s", name, wanted, found);
}

NORET void refuse_value(evaluation *e, int at, const char *name, const char *wanted, enum kind found) {
  refuse_with(e, at, name, wanted, kind_articles[found]);
}

NORET void refuse_mixed(evaluation *e, int at, const char *name, const char *wanted) {
  refuse_with(e, at, name, wanted, "both");
}

static bool all_of(evaluation *e, const value *a, bool numbers) {
  for (R_xlen_t i = 0; i < value_size(a); i++) {
    value one = element_of(e, a, i);
    if (numbers ? one.kind != K_NUMBER : !is_text(&one)) return false;
  }
  return true;
}

static bool fits(evaluation *e, const value *v, int takes) {
  switch (v->kind) {
  case K_NUMBER:
    return takes & A_NUMBER;
  case K_STRING:
  case K_TIME:
    return takes & A_STRING;
  case K_OBJECT:
    return takes & A_OBJECT;
  case K_EXPRESSION:
    return takes & A_EXPRESSION;
  case K_ARRAY:
    if ((takes & A_NUMBERS) && all_of(e, v, true)) return true;
    return (takes & A_ARRAY) || ((takes & A_STRINGS) && all_of(e, v, false));
  default:
    return false;
  }
}

static const struct {
  int takes;
  const char *text;
} wanted_texts[] = {
  {A_NUMBER, "a number"}, {A_STRING, "a string"}, {A_ARRAY, "an array"}, {A_OBJECT, "an object"},
  {A_EXPRESSION, "an expression such as &Name"}, {A_NUMBERS, "an array of numbers"}, {A_STRINGS, "an array of strings"}
};

NORET static void refuse_argument(evaluation *e, const function *f, int takes, const value *v, int at) {
  buffer wanted;
  PROTECT(buffer_open(&wanted));
  for (size_t i = 0; i < sizeof wanted_texts / sizeof *wanted_texts; i++) {
    if (!(takes & wanted_texts[i].takes)) continue;
    if (wanted.size > 0) buffer_text(&wanted, " or ");
    buffer_text(&wanted, wanted_texts[i].text);
  }
  const char *found = v->kind == K_ARRAY && takes >= A_NUMBERS ? "an array of others" : kind_articles[v->kind];
  refuse_with(e, at, f->name, CHAR(PROTECT(buffer_string(&wanted))), found);
}

void check_arguments(evaluation *e, const function *f, const value *arguments, int count, int at) {
  for (int i = 0; i < count; i++) {
    int takes = f->takes[i < f->least ? i : f->least - 1];
    if (!(takes & A_ANY) && !fits(e, arguments + i, takes)) refuse_argument(e, f, takes, arguments + i, at);
  }
}
