/* The tokens of an expression. */

#include "jmespath-parse.h"
#include <string.h>

NORET void refuse_at(const parser *p, int at, const char *problem) {
  jmespath_refuse(p->refuse, p->text, at, "%s", problem);
}

NORET void refuse_token(const parser *p, const token *t) {
  if (t->kind == T_END) refuse_at(p, p->size, p->size == 0 ? "it is empty" : "it ends too early");
  int size = t->size > 40 ? 40 : t->size;
  while (size < t->size && (p->bytes[t->at + size] & 0xc0) == 0x80) size++;
  jmespath_refuse(p->refuse, p->text, t->at, "\"%.*s\" cannot stand here", size, p->bytes + t->at);
}

static bool begins_name(char c) { return is_letter(c) || c == '_'; }

int add_constant(parser *p, SEXP value) {
  SET_VECTOR_ELT(p->constants, p->constant, value);
  return p->constant++;
}

/* The size of a text in `quotes`, which a backslash keeps from ending it. */
static int delimited(const parser *p, int at) {
  char quote = p->bytes[at];
  for (int i = at + 1; i < p->size; i++) {
    if (p->bytes[i] == quote) return i + 1 - at;
    if (p->bytes[i] == '\\') i++;
  }
  jmespath_refuse(p->refuse, p->text, at, "the %c that opens here is not closed", quote);
}

/* The inside of a quoted text, with the escaped quotes as such. */
static int inside(const parser *p, const token *t, char *copy) {
  char quote = p->bytes[t->at];
  int size = 0;
  for (int i = t->at + 1; i < t->at + t->size - 1; i++) {
    if (p->bytes[i] == '\\' && p->bytes[i + 1] == quote && i + 1 < t->at + t->size - 1) continue;
    copy[size++] = p->bytes[i];
  }
  return size;
}

/* JSON between backticks; a text that is none is a string. */
static SEXP read_literal(const parser *p, const token *t) {
  char *copy = room_for((size_t)t->size, 1);
  int size = inside(p, t, copy);
  if (p->bytes[t->at] == '\'') return Rf_ScalarString(Rf_mkCharLenCE(copy, size, CE_UTF8));
  bool valid;
  SEXP value = jmespath_json(copy, (size_t)size, &valid);
  if (valid) return value;
  while (size > 0 && strchr(" \t\n\r", *copy) != NULL) copy++, size--;
  value = jmespath_unquote(copy, (size_t)size);
  if (value == R_NilValue) refuse_at(p, t->at, "this literal is no JSON");
  return value;
}

static SEXP read_quoted(const parser *p, const token *t) {
  SEXP name = jmespath_unquote(p->bytes + t->at + 1, (size_t)t->size - 2);
  if (name == R_NilValue) refuse_at(p, t->at, "this name is no JSON string");
  return name;
}

/* Signs of one or two characters; the longer ones first. */
static const struct {
  const char *text;
  enum token_kind kind;
} signs[] = {
  {"||", T_OR}, {"&&", T_AND}, {"==", T_EQ}, {"!=", T_NE}, {"<=", T_LTE}, {">=", T_GTE}, {"[]", T_OPEN_FLATTEN},
  {"[?", T_OPEN_FILTER}, {"|", T_PIPE}, {"&", T_EXPREF}, {"<", T_LT}, {">", T_GT}, {"!", T_NOT}, {"[", T_LBRACKET},
  {".", T_DOT}, {"*", T_STAR}, {"]", T_RBRACKET}, {",", T_COMMA}, {":", T_COLON}, {"@", T_CURRENT}, {"(", T_LPAREN},
  {")", T_RPAREN}, {"{", T_LBRACE}, {"}", T_RBRACE}
};

/* The NUL behind the text is no part of a token, and so ends each. */
static token read_sign(const parser *p, int at) {
  token t = {T_END, at, 1, 0};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    int size = (int)strlen(signs[i].text);
    if (strncmp(p->bytes + at, signs[i].text, (size_t)size) != 0) continue;
    t.kind = signs[i].kind;
    t.size = size;
    return t;
  }
  while ((p->bytes[at + t.size] & 0xc0) == 0x80) t.size++;
  t.kind = T_NAME;
  refuse_token(p, &t);
}

static int span(const parser *p, int at, bool letters) {
  int end = at;
  while (is_digit(p->bytes[end]) || (letters && begins_name(p->bytes[end]))) end++;
  return end - at;
}

static token read_token(parser *p, int at) {
  const void *top = vmaxget();
  char c = p->bytes[at];
  token t = {T_LITERAL, at, 1, 0};
  if (begins_name(c)) {
    t.kind = T_NAME;
    t.size = span(p, at, true);
  } else if (is_digit(c) || (c == '-' && at + 1 < p->size && is_digit(p->bytes[at + 1]))) {
    t.kind = T_NUMBER;
    t.size = 1 + span(p, at + 1, false);
  } else if (c == '\'' || c == '`') {
    t.size = delimited(p, at);
    t.constant = add_constant(p, read_literal(p, &t));
  } else if (c == '"') {
    t.kind = T_QUOTED;
    t.size = delimited(p, at);
    t.constant = add_constant(p, read_quoted(p, &t));
  } else {
    t = read_sign(p, at);
  }
  vmaxset(top);
  return t;
}

void read_tokens(parser *p) {
  int at = 0;
  for (;;) {
    while (at < p->size && strchr(" \t\n\r", p->bytes[at]) != NULL) at++;
    if (at == p->size) break;
    p->tokens[p->count] = read_token(p, at);
    at += p->tokens[p->count++].size;
    interrupt_every(16384, p->count);
  }
  p->tokens[p->count] = (token){T_END, p->size, 0, 0};
}
