/* An expression to a program, by operator precedence: how strongly a token binds what stands before
 * it. Grammar as at https://jmespath.org, read as the Python package jmespath reads it. */

#include "jmespath-parse.h"
#include <string.h>

static const int powers[] = {
  [T_PIPE] = 1, [T_OR] = 2, [T_AND] = 3, [T_EQ] = 5, [T_NE] = 5, [T_LT] = 5, [T_LTE] = 5, [T_GT] = 5, [T_GTE] = 5,
  [T_OPEN_FLATTEN] = 9, [T_STAR] = 20, [T_OPEN_FILTER] = 21, [T_DOT] = 40, [T_NOT] = 45, [T_LBRACE] = 50,
  [T_LBRACKET] = 55, [T_LPAREN] = 60
};

/* A token that binds less ends a projection. */
#define ENDS_PROJECTION 10

static part expression(parser *p, int power);

static const token *ahead(const parser *p, int count) {
  int place = p->place + count;
  return &p->tokens[place < p->count ? place : p->count];
}

static const token *take(parser *p) {
  const token *t = ahead(p, 0);
  p->place++;
  return t;
}

static bool take_if(parser *p, enum token_kind kind) {
  if (ahead(p, 0)->kind != kind) return false;
  p->place++;
  return true;
}

static void expect(parser *p, enum token_kind kind) {
  if (!take_if(p, kind)) refuse_token(p, ahead(p, 0));
}

static part field(parser *p, const token *t) {
  part made = step_add(p, OP_FIELD, t);
  int constant = t->constant;
  if (t->kind == T_NAME) {
    constant = add_constant(p, Rf_ScalarString(Rf_mkCharLenCE(p->bytes + t->at, t->size, CE_UTF8)));
  }
  p->nodes[made.head].constant = constant;
  return made;
}

/* Places in arrays: beyond what any array has, they are all alike. */
static double number_of(const parser *p, const token *t) {
  double number = 0;
  read_double(p->bytes + t->at, t->size < 20 ? (size_t)t->size : 20, &number);
  return number;
}

static part list(parser *p, const token *t) {
  part made = step_add(p, OP_LIST, t);
  do step_operand(p, &made, expression(p, 0), ahead(p, 0));
  while (take_if(p, T_COMMA));
  expect(p, T_RBRACKET);
  return made;
}

static part hash(parser *p, const token *t) {
  part made = step_add(p, OP_HASH, t);
  int count = 0;
  do {
    const token *key = take(p);
    if (key->kind != T_NAME && key->kind != T_QUOTED) refuse_token(p, key);
    int name = p->nodes[field(p, key).head].constant;
    expect(p, T_COLON);
    int place = step_operand(p, &made, expression(p, 0), key);
    p->nodes[place].constant = name;
    count++;
  } while (take_if(p, T_COMMA));
  expect(p, T_RBRACE);
  if (count > 1) step_doubles(p, made, count);
  return made;
}

static void check_count(const parser *p, const token *name, const function *f, int count) {
  if (count == f->least || (count > f->least && f->more)) return;
  jmespath_refuse(
    p->refuse, p->text, name->at, "%s() takes %s%d argument%s, not %d", f->name, f->more ? "at least " : "", f->least,
    f->least == 1 ? "" : "s", count
  );
}

static part call(parser *p, const token *name) {
  int place = function_find(p->bytes + name->at, (size_t)name->size), count = 0;
  if (place < 0) {
    int size = name->size > 40 ? 40 : name->size;
    jmespath_refuse(p->refuse, p->text, name->at, "there is no function %.*s()", size, p->bytes + name->at);
  }
  part made = step_add(p, OP_CALL, name);
  p->nodes[made.head].constant = place;
  expect(p, T_LPAREN);
  if (!take_if(p, T_RPAREN)) {
    do step_operand(p, &made, expression(p, 0), ahead(p, 0)), count++;
    while (take_if(p, T_COMMA));
    expect(p, T_RPAREN);
  }
  check_count(p, name, function_at(place), count);
  return made;
}

/* The right side of a dot. */
static part dotted(parser *p, int power) {
  const token *t = ahead(p, 0);
  switch (t->kind) {
  case T_NAME:
  case T_QUOTED:
  case T_STAR:
    return expression(p, power);
  case T_LBRACKET:
    return list(p, take(p));
  case T_LBRACE:
    return hash(p, take(p));
  default:
    refuse_token(p, t);
  }
}

/* The expression for each element of a projection. */
static part projected(parser *p, int power) {
  const token *t = ahead(p, 0);
  if (powers[t->kind] < ENDS_PROJECTION) return no_steps;
  if (t->kind == T_LBRACKET || t->kind == T_OPEN_FILTER) return expression(p, power);
  expect(p, T_DOT);
  return dotted(p, power);
}

static part flatten(parser *p, const token *t) {
  part flat = step_add(p, OP_FLATTEN, t);
  return steps_join(p, flat, step_with(p, OP_PROJECT, t, projected(p, powers[T_OPEN_FLATTEN])));
}

static part filter(parser *p, const token *t) {
  part made = step_with(p, OP_FILTER, t, expression(p, 0));
  expect(p, T_RBRACKET);
  bool flat = ahead(p, 0)->kind == T_OPEN_FLATTEN;
  step_operand(p, &made, flat ? no_steps : projected(p, powers[T_OPEN_FILTER]), t);
  return made;
}

static part slice(parser *p, const token *t) {
  SEXP parts = PROTECT(Rf_allocVector(REALSXP, 3));
  for (int i = 0; i < 3; i++) REAL(parts)[i] = NA_REAL;
  for (int i = 0; i < 3; i++) {
    const token *number = ahead(p, 0);
    if (take_if(p, T_NUMBER)) REAL(parts)[i] = number_of(p, number);
    if (i == 2 && REAL(parts)[i] == 0) refuse_at(p, number->at, "the step of a slice cannot be 0");
    if (i == 2 || !take_if(p, T_COLON)) break;
  }
  expect(p, T_RBRACKET);
  part made = step_add(p, OP_SLICE, t);
  p->nodes[made.head].constant = add_constant(p, parts);
  UNPROTECT(1);
  return made;
}

static bool begins_index(const parser *p) {
  return ahead(p, 0)->kind == T_NUMBER || ahead(p, 0)->kind == T_COLON;
}

/* [0] or [0:2:1], behind the bracket. */
static part indexed(parser *p, part left, const token *t) {
  const token *number = ahead(p, 0);
  part made;
  if (number->kind == T_COLON || ahead(p, 1)->kind == T_COLON) {
    made = slice(p, t);
    made.index = left.index;
    if (left.index) return steps_join(p, left, made);
    part each = step_with(p, OP_PROJECT, t, projected(p, powers[T_STAR]));
    return steps_join(p, left, steps_join(p, made, each));
  }
  made = step_add(p, OP_INDEX, t);
  p->nodes[made.head].number = number_of(p, take(p));
  expect(p, T_RBRACKET);
  made.index = true;
  return steps_join(p, left, made);
}

/* [*], behind the star. */
static part each(parser *p, const token *t) {
  expect(p, T_RBRACKET);
  return step_with(p, OP_PROJECT, t, projected(p, powers[T_STAR]));
}

static part parenthesis(parser *p) {
  part within = expression(p, 0);
  expect(p, T_RPAREN);
  return within;
}

static part bracket(parser *p, const token *t) {
  if (begins_index(p)) return indexed(p, no_steps, t);
  if (ahead(p, 0)->kind == T_STAR && ahead(p, 1)->kind == T_RBRACKET) {
    take(p);
    return each(p, t);
  }
  return list(p, t);
}

static part literal(parser *p, const token *t) {
  part made = step_add(p, OP_LITERAL, t);
  p->nodes[made.head].constant = t->constant;
  return made;
}

static part star(parser *p, const token *t) {
  bool ends = ahead(p, 0)->kind == T_RBRACKET;
  return step_with(p, OP_VALUES, t, ends ? no_steps : projected(p, powers[T_STAR]));
}

/* The beginning of an expression. */
static part first(parser *p) {
  const token *t = take(p);
  switch (t->kind) {
  case T_NAME:
    return ahead(p, 0)->kind == T_LPAREN ? call(p, t) : field(p, t);
  case T_QUOTED:
    return field(p, t);
  case T_LITERAL:
    return literal(p, t);
  case T_CURRENT:
    return no_steps;
  case T_STAR:
    return star(p, t);
  case T_NOT:
    return step_with(p, OP_NOT, t, expression(p, powers[T_NOT]));
  case T_EXPREF:
    return step_with(p, OP_EXPRESSION, t, expression(p, powers[T_EXPREF]));
  case T_LPAREN:
    return parenthesis(p);
  case T_LBRACE:
    return hash(p, t);
  case T_LBRACKET:
    return bracket(p, t);
  case T_OPEN_FLATTEN:
    return flatten(p, t);
  case T_OPEN_FILTER:
    return filter(p, t);
  default:
    refuse_token(p, t);
  }
}

/* a || b || c is one step with three operands. */
static part either(parser *p, part left, enum op op, const token *t) {
  bool same = left.head != 0 && left.head == left.tail && p->nodes[left.head].op == (int)op;
  part made = same ? left : step_with(p, op, t, left);
  step_operand(p, &made, expression(p, powers[t->kind]), t);
  return made;
}

static part compare(parser *p, part left, const token *t) {
  part made = step_with(p, OP_COMPARE, t, left);
  p->nodes[made.head].constant = (int)t->kind - T_EQ;
  step_operand(p, &made, expression(p, powers[t->kind]), t);
  return made;
}

static part member(parser *p, part left) {
  const token *t = ahead(p, 0);
  if (!take_if(p, T_STAR)) return steps_join(p, left, dotted(p, powers[T_DOT]));
  return steps_join(p, left, step_with(p, OP_VALUES, t, projected(p, powers[T_DOT])));
}

static part bracket_after(parser *p, part left, const token *t) {
  if (begins_index(p)) return indexed(p, left, t);
  expect(p, T_STAR);
  return steps_join(p, left, each(p, t));
}

/* The operators behind an expression. */
static part following(parser *p, part left) {
  const token *t = take(p);
  part made;
  switch (t->kind) {
  case T_DOT:
    made = member(p, left);
    break;
  case T_PIPE:
    made = steps_join(p, left, expression(p, powers[T_PIPE]));
    break;
  case T_OR:
    return either(p, left, OP_OR, t);
  case T_AND:
    return either(p, left, OP_AND, t);
  case T_OPEN_FLATTEN:
    return steps_join(p, left, flatten(p, t));
  case T_OPEN_FILTER:
    return steps_join(p, left, filter(p, t));
  case T_LBRACKET:
    return bracket_after(p, left, t);
  case T_EQ:
  case T_NE:
  case T_LT:
  case T_LTE:
  case T_GT:
  case T_GTE:
    return compare(p, left, t);
  default:
    refuse_token(p, t);
  }
  made.index = false;
  return made;
}

static part expression(parser *p, int power) {
  if (++p->depth > MAX_DEPTH) refuse_at(p, ahead(p, 0)->at, "it is nested too deep");
  part left = first(p);
  while (powers[ahead(p, 0)->kind] > power) left = following(p, left);
  p->depth--;
  return left;
}

static void parser_open(parser *p, SEXP text, SEXP refuse) {
  memset(p, 0, sizeof *p);
  p->text = text;
  p->refuse = refuse;
  p->bytes = CHAR(STRING_ELT(text, 0));
  p->size = LENGTH(STRING_ELT(text, 0));
  size_t room = (size_t)p->size + 2;
  p->tokens = (token *)R_alloc(room, sizeof(token));
}

/* expression: one string in UTF-8; refuse: what signals the condition, see jmespath_refuse(). */
SEXP c_jmespath_parse(SEXP text, SEXP refuse) {
  parser p;
  check_function(refuse);
  if (TYPEOF(text) != STRSXP || XLENGTH(text) != 1 || STRING_ELT(text, 0) == NA_STRING) {
    Rf_error("an expression must be a string");
  }
  parser_open(&p, text, refuse);
  if (p.size > MAX_EXPRESSION) jmespath_refuse(refuse, text, 0, "it has more than %d bytes", MAX_EXPRESSION);
  if (!utf8_valid((const unsigned char *)p.bytes, (size_t)p.size)) jmespath_refuse(refuse, text, 0, "it is not UTF-8");
  p.constants = PROTECT(Rf_allocVector(VECSXP, p.size + 2));
  read_tokens(&p);
  /* A token becomes three steps at the most, or four where an operand begins. */
  p.room = p.count * 4 + 4;
  p.nodes = (node *)R_alloc((size_t)p.room, sizeof(node));
  p.nodes[0] = (node){0};
  p.made = 1;
  part all = expression(&p, 0);
  if (ahead(&p, 0)->kind != T_END) refuse_token(&p, ahead(&p, 0));
  SEXP constants = PROTECT(Rf_xlengthgets(p.constants, p.constant));
  SEXP made = program_make(text, p.nodes, p.made, all.head, constants);
  UNPROTECT(2);
  return made;
}
