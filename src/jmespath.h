/* JMESPath (https://jmespath.org): an expression is parsed to a program of steps, which are walked
 * over R's values. The files, from the ground up: program, json, token, step, parse; memory, value,
 * compare, write, type, arguments, order, functions, evaluate, result. All memory is R's or the stack's. */

#ifndef CLAWS_JMESPATH_H
#define CLAWS_JMESPATH_H

#include "claws.h"

/* An expression of more bytes is refused. */
#define MAX_EXPRESSION 1000000

/* jmespath-program.c: steps, one after the other; each takes the value that the step before gives. */

enum op {
  OP_OPERAND = 1, /* the head of an operand's steps; its constant is the key in a multiselect hash */
  OP_FIELD, OP_INDEX, OP_SLICE, OP_FLATTEN, OP_PROJECT, OP_VALUES, OP_FILTER, OP_LITERAL, OP_OR, OP_AND,
  OP_NOT, OP_COMPARE, OP_LIST, OP_HASH, OP_EXPRESSION, OP_CALL
};
enum comparison { EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST };

typedef struct {
  int op;
  int at;       /* its place in the expression, in bytes */
  int next;     /* the step that follows; 0 for none */
  int operands; /* the first operand; 0 for none */
  int last;     /* the last operand */
  int constant; /* its constant, function or comparison */
  double number;
} node;

typedef struct {
  const node *nodes;
  int size, root; /* root: the first step; 0 for none */
  SEXP text, constants, refuse;
} program;

SEXP program_make(SEXP text, const node *nodes, int size, int root, SEXP constants);
void program_open(program *p, SEXP pointer, SEXP refuse);
NORET void jmespath_refuse(SEXP refuse, SEXP text, int at, const char *format, ...);
SEXP check_function(SEXP refuse);
SEXP first_places(SEXP names);

/* jmespath-json.c */

SEXP jmespath_json(const char *text, size_t size, bool *valid);
SEXP jmespath_unquote(const char *text, size_t size);
bool jmespath_number(const char *text, size_t size, double *number);

/* A value: a part of a document, or one that was made. */

enum kind { K_NULL, K_BOOLEAN, K_NUMBER, K_STRING, K_TIME, K_ARRAY, K_OBJECT, K_EXPRESSION, K_BLOB };

/* The shape of a value that no model describes. */
#define NO_SHAPE (-1)

typedef struct made made;

typedef struct {
  enum kind kind;
  int shape;     /* counted from 0 */
  SEXP x;        /* the R value that holds it; NULL when it was made */
  R_xlen_t at;   /* a scalar's place in x */
  SEXP text;     /* of a string; of an object in x its names */
  double number; /* also a boolean, and the seconds of a time */
  made *made;    /* of an array or object that was made */
  int steps;     /* of an expression */
} value;

struct made {
  R_xlen_t size;
  value *items;
  SEXP names; /* NULL for an array */
  SEXP r;     /* as an R value, once it was asked for */
  bool tuple; /* from a multiselect: its elements need not be alike */
};

/* Rows of a list share a vector of names: each step remembers where it found its name last. */
typedef struct {
  SEXP names;
  R_xlen_t place;
  int shape, member;
} lookup;

typedef struct evaluation {
  program program;
  const schema *s; /* NULL without a model */
  SEXP kept;       /* strings and vectors that were made */
  PROTECT_INDEX slot;
  lookup *lookups;
  unsigned turns;
  char *room; /* see walk_room() */
  size_t left;
  void (*visit)(struct evaluation *e, int steps, value *v); /* v becomes the value of the steps */
} evaluation;

extern const value null_value;

/* jmespath-memory.c */

#define ROOM_STEP 8192

SEXP keep(evaluation *e, SEXP x);
void *walk_room(evaluation *e, size_t count, size_t size);

/* jmespath-value.c */

value value_of(const evaluation *e, SEXP x, int shape);
R_xlen_t value_size(const value *v);
value element_of(const evaluation *e, const value *v, R_xlen_t i);
SEXP name_of(const value *object, R_xlen_t i);
value field_of(evaluation *e, const value *v, SEXP name, lookup *hint);
value value_boolean(bool truth);
value value_number(double number);
value value_string(SEXP text);
value value_made(evaluation *e, enum kind kind, R_xlen_t room);
value value_array(evaluation *e, R_xlen_t size);
SEXP text_of_value(evaluation *e, const value *v);
R_xlen_t find_name(SEXP names, SEXP name);
int list_element(const schema *s, int shape);
int member_shape(const schema *s, int shape, SEXP name, int *place);

/* jmespath-compare.c */

bool is_true(const value *v);
bool is_text(const value *v);
bool values_equal(evaluation *e, const value *a, const value *b, bool inside);
bool are_ordered(const value *a, const value *b);
int compare_values(evaluation *e, const value *a, const value *b);

/* jmespath-write.c */

void value_json(evaluation *e, const value *v, buffer *b, int depth);

/* jmespath-type.c: what an expression gives by the model alone. */

enum type_form { F_UNKNOWN, F_SHAPE, F_KIND, F_ARRAY, F_LIST, F_HASH };

typedef struct form {
  enum type_form form;
  int shape;             /* F_SHAPE */
  enum kind kind;        /* F_KIND */
  const struct form *of; /* of the elements of an array; what a multiselect is given */
  int operands;          /* F_LIST, F_HASH */
} form;

const form *form_of_shape(evaluation *e, int shape);
const form *form_of(evaluation *e, int steps, const form *input);
const form *form_element(evaluation *e, const form *f);
const form *form_at(evaluation *e, const form *f, R_xlen_t i);
const form *form_field(evaluation *e, const form *f, SEXP name);
const form *form_of_pages(evaluation *e, const form *page);
SEXPTYPE form_vector(evaluation *e, const form *f, bool *time);
SEXP form_as_r(evaluation *e, const form *f);

/* jmespath-functions.c */

enum gives { G_UNKNOWN, G_BOOLEAN, G_NUMBER, G_STRING, G_STRINGS, G_FIRST, G_ELEMENT, G_MAPPED, G_ARRAY };

typedef struct {
  const char *name;
  int least; /* how many arguments; the last one may stand more often where `more` */
  bool more;
  int takes[2];
  enum gives gives;
  value (*call)(evaluation *e, value *arguments, int count, int at);
} function;

/* The types of arguments. */
enum takes {
  A_NUMBER = 1, A_STRING = 2, A_ARRAY = 4, A_OBJECT = 8, A_EXPRESSION = 16, A_NUMBERS = 32, A_STRINGS = 64, A_ANY = 128
};

int function_find(const char *name, size_t size); /* -1 for none */
const function *function_at(int place);
value function_call(evaluation *e, const node *call, value *arguments, int count);

/* jmespath-arguments.c */

const char *kind_word(enum kind kind);
void check_arguments(evaluation *e, const function *f, const value *arguments, int count, int at);
NORET void refuse_value(evaluation *e, int at, const char *name, const char *wanted, enum kind found);
NORET void refuse_mixed(evaluation *e, int at, const char *name, const char *wanted);

/* jmespath-order.c */

value values_sorted(evaluation *e, const value *a, const value *keys);
value values_extreme(evaluation *e, const value *a, const value *keys, bool greatest);
value *elements_of(evaluation *e, const value *a);
value *keys_by(evaluation *e, const value *a, const value *by, int at, const char *name);

/* jmespath-result.c */

SEXP jmespath_result(evaluation *e, const value *v, const form *f, bool simplify);

#endif
