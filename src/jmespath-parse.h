/* Tokens of an expression, the parser that reads them, and the steps that it makes. */

#ifndef CLAWS_JMESPATH_PARSE_H
#define CLAWS_JMESPATH_PARSE_H

#include "jmespath.h"

enum token_kind {
  T_END, T_NAME, T_QUOTED, T_LITERAL, T_NUMBER, T_RBRACKET, T_RPAREN, T_COMMA, T_RBRACE, T_CURRENT, T_EXPREF,
  T_COLON, T_PIPE, T_OR, T_AND, T_EQ, T_NE, T_LT, T_LTE, T_GT, T_GTE, T_OPEN_FLATTEN, T_STAR, T_OPEN_FILTER, T_DOT,
  T_NOT, T_LBRACE, T_LBRACKET, T_LPAREN
};

typedef struct {
  enum token_kind kind;
  int at, size, constant;
} token;

typedef struct {
  SEXP text, constants, refuse;
  const char *bytes;
  int size, count, place, depth, made, room, constant;
  token *tokens;
  node *nodes;
} parser;

/* jmespath-token.c */

void read_tokens(parser *p);
int add_constant(parser *p, SEXP value);
NORET void refuse_at(const parser *p, int at, const char *problem);
NORET void refuse_token(const parser *p, const token *t);

/* jmespath-step.c */

/* Steps that were read: the first and the last, how deep their operands are, and whether they end in an index: a
 * slice behind one is no projection, as in Python. */
typedef struct {
  int head, tail, height;
  bool index;
} part;

extern const part no_steps;

part step_add(parser *p, enum op op, const token *t);
part steps_join(const parser *p, part left, part right);
int step_operand(parser *p, part *owner, part steps, const token *t);
part step_with(parser *p, enum op op, const token *t, part steps);
void step_doubles(parser *p, part made, int count);

#endif
