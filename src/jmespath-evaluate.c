/* The walk of a program over a value. */

#include "jmespath.h"
#include <math.h>
#include <string.h>

static void visit(evaluation *e, int steps, value *v);

static value visit_operand(evaluation *e, int operand, const value *input) {
  value v = *input;
  visit(e, e->program.nodes[operand].operands, &v);
  return v;
}

static SEXP constant_of(const evaluation *e, int constant) { return VECTOR_ELT(e->program.constants, constant); }

static int count_operands(const evaluation *e, const node *n) {
  int count = 0;
  for (int i = n->operands; i != 0; i = e->program.nodes[i].next) count++;
  return count;
}

static value at_index(evaluation *e, const value *v, double at) {
  if (v->kind != K_ARRAY) return null_value;
  double size = (double)value_size(v);
  if (at < 0) at += size;
  return at >= 0 && at < size ? element_of(e, v, (R_xlen_t)at) : null_value;
}

/* A bound of a slice as Python has it: from the end when it is below 0, and never beyond the array. */
static double slice_bound(double given, double absent, double low, double high, double size) {
  if (ISNAN(given)) return absent;
  if (given < 0) given += size;
  return given < low ? low : given > high ? high : given;
}

static value slice(evaluation *e, const value *v, const double *parts) {
  if (v->kind != K_ARRAY) return null_value;
  double size = (double)value_size(v), step = ISNAN(parts[2]) ? 1 : parts[2];
  bool back = step < 0;
  double low = back ? -1 : 0, high = back ? size - 1 : size;
  double start = slice_bound(parts[0], back ? high : low, low, high, size);
  double stop = slice_bound(parts[1], back ? low : high, low, high, size);
  double count = ceil((stop - start) / step);
  value cut = value_made(e, K_ARRAY, count > 0 ? (R_xlen_t)count : 0);
  for (double i = 0; i < count; i++) cut.made->items[cut.made->size++] = element_of(e, v, (R_xlen_t)(start + i * step));
  return cut;
}

static value flatten(evaluation *e, const value *v) {
  if (v->kind != K_ARRAY) return null_value;
  R_xlen_t size = value_size(v), room = 0;
  for (R_xlen_t i = 0; i < size; i++) {
    value one = element_of(e, v, i);
    room += one.kind == K_ARRAY ? value_size(&one) : 1;
  }
  value flat = value_made(e, K_ARRAY, room);
  for (R_xlen_t i = 0; i < size; i++) {
    value one = element_of(e, v, i);
    if (one.kind != K_ARRAY) {
      flat.made->items[flat.made->size++] = one;
      continue;
    }
    for (R_xlen_t j = 0; j < value_size(&one); j++) flat.made->items[flat.made->size++] = element_of(e, &one, j);
  }
  return flat;
}

/* A projection leaves out what is null. test: an operand that must be true of an element, or 0. */
static value project(evaluation *e, const value *v, int test, int each) {
  R_xlen_t size = value_size(v);
  value found = value_made(e, K_ARRAY, size);
  for (R_xlen_t i = 0; i < size; i++) {
    value *one = &found.made->items[found.made->size];
    *one = element_of(e, v, i);
    if (test) {
      value truth = visit_operand(e, test, one);
      if (!is_true(&truth)) continue;
    }
    visit(e, e->program.nodes[each].operands, one);
    if (one->kind != K_NULL) found.made->size++;
  }
  return found;
}

/* The first operand whose truth decides, or else the last. */
static value either(evaluation *e, const node *n, const value *input) {
  value last = null_value;
  for (int i = n->operands; i != 0; i = e->program.nodes[i].next) {
    last = visit_operand(e, i, input);
    if (is_true(&last) == (n->op == OP_OR)) break;
  }
  return last;
}

static value compare(evaluation *e, const node *n, const value *input) {
  value left = visit_operand(e, n->operands, input), right = visit_operand(e, n->last, input);
  if (n->constant <= UNEQUAL) return value_boolean(values_equal(e, &left, &right, false) == (n->constant == EQUAL));
  if (!are_ordered(&left, &right)) return null_value;
  int order = compare_values(e, &left, &right);
  switch (n->constant) {
  case LESS:
    return value_boolean(order < 0);
  case AT_MOST:
    return value_boolean(order <= 0);
  case MORE:
    return value_boolean(order > 0);
  default:
    return value_boolean(order >= 0);
  }
}

static value list_of(evaluation *e, const node *n, const value *input) {
  value v = value_made(e, K_ARRAY, count_operands(e, n));
  for (int i = n->operands; i != 0; i = e->program.nodes[i].next) {
    v.made->items[v.made->size++] = visit_operand(e, i, input);
  }
  v.made->tuple = true;
  return v;
}

/* A name below 0 stands for the place of one that was there already. */
static value hash_of(evaluation *e, const node *n, const value *input) {
  int count = count_operands(e, n);
  value v = value_made(e, K_OBJECT, count);
  SEXP names = keep(e, Rf_allocVector(STRSXP, count));
  for (int i = n->operands; i != 0; i = e->program.nodes[i].next) {
    int constant = e->program.nodes[i].constant;
    R_xlen_t place = constant < 0 ? ~constant : v.made->size++;
    if (constant >= 0) SET_STRING_ELT(names, place, STRING_ELT(constant_of(e, constant), 0));
    v.made->items[place] = visit_operand(e, i, input);
  }
  v.made->names = v.made->size == count ? names : keep(e, Rf_xlengthgets(names, v.made->size));
  return v;
}

static value multiselect(evaluation *e, const node *n, const value *input) {
  if (input->kind == K_NULL) return null_value;
  return n->op == OP_HASH ? hash_of(e, n, input) : list_of(e, n, input);
}

static value call(evaluation *e, const node *n, const value *input) {
  int count = 0;
  value *arguments = (value *)walk_room(e, (size_t)count_operands(e, n), sizeof(value));
  for (int i = n->operands; i != 0; i = e->program.nodes[i].next) arguments[count++] = visit_operand(e, i, input);
  return function_call(e, n, arguments, count);
}

static value not(evaluation *e, const node *n, const value *input) {
  value v = visit_operand(e, n->operands, input);
  return value_boolean(!is_true(&v));
}

static value visit_step(evaluation *e, int step, const value *input) {
  const node *n = &e->program.nodes[step];
  switch (n->op) {
  case OP_FIELD:
    return field_of(e, input, STRING_ELT(constant_of(e, n->constant), 0), &e->lookups[step]);
  case OP_INDEX:
    return at_index(e, input, n->number);
  case OP_SLICE:
    return slice(e, input, REAL_RO(constant_of(e, n->constant)));
  case OP_FLATTEN:
    return flatten(e, input);
  case OP_PROJECT:
    return input->kind == K_ARRAY ? project(e, input, 0, n->operands) : null_value;
  case OP_VALUES:
    return input->kind == K_OBJECT ? project(e, input, 0, n->operands) : null_value;
  case OP_FILTER:
    return input->kind == K_ARRAY ? project(e, input, n->operands, n->last) : null_value;
  case OP_LITERAL:
    return value_of(e, constant_of(e, n->constant), NO_SHAPE);
  case OP_OR:
  case OP_AND:
    return either(e, n, input);
  case OP_NOT:
    return not(e, n, input);
  case OP_COMPARE:
    return compare(e, n, input);
  case OP_LIST:
  case OP_HASH:
    return multiselect(e, n, input);
  case OP_EXPRESSION:
    return (value){.kind = K_EXPRESSION, .shape = NO_SHAPE, .steps = e->program.nodes[n->operands].operands};
  default:
    return call(e, n, input);
  }
}

static void visit(evaluation *e, int steps, value *v) {
  R_CheckStack();
  for (int i = steps; i != 0; i = e->program.nodes[i].next) {
    interrupt_every(4096, ++e->turns);
    *v = visit_step(e, i, v);
  }
}

/* The elements that the pages give, one page after the other; what is no array is an element itself. */
static value visit_pages(evaluation *e, SEXP pages, int shape) {
  R_xlen_t size = Rf_xlength(pages);
  value found = value_made(e, K_ARRAY, size);
  for (R_xlen_t i = 0; i < size; i++) {
    value one = value_of(e, VECTOR_ELT(pages, i), shape);
    visit(e, e->program.root, &one);
    if (one.kind != K_ARRAY) {
      value alone = value_made(e, K_ARRAY, 1);
      alone.made->items[alone.made->size++] = one;
      one = alone;
    }
    found.made->items[found.made->size++] = one;
  }
  return flatten(e, &found);
}

static bool flag(SEXP x, const char *name) {
  if (TYPEOF(x) != LGLSXP || XLENGTH(x) != 1 || LOGICAL(x)[0] == NA_LOGICAL) Rf_error("%s must be TRUE or FALSE", name);
  return LOGICAL(x)[0];
}

static int shape_argument(const evaluation *e, SEXP shape) {
  if (TYPEOF(shape) != INTSXP || XLENGTH(shape) != 1) Rf_error("shape must be a number");
  int number = INTEGER(shape)[0];
  if (number < 0 || number > (e->s == NULL ? 0 : e->s->shapes)) Rf_error("there is no such shape");
  return number - 1;
}

typedef struct {
  double first[ROOM_STEP / sizeof(double)];
} stack_room;

static void evaluation_open(evaluation *e, stack_room *room, SEXP pointer, SEXP refuse) {
  memset(e, 0, sizeof *e);
  program_open(&e->program, pointer, refuse);
  e->visit = visit;
  e->room = (char *)room->first;
  e->left = sizeof room->first;
  e->lookups = (lookup *)walk_room(e, (size_t)e->program.size, sizeof(lookup));
  memset(e->lookups, 0, (size_t)e->program.size * sizeof(lookup));
}

/* pointer: what c_jmespath_parse() gives. described: the shape of x and the columns of its model, or NULL.
 * pages: whether x is a list of such values. */
SEXP c_jmespath_search(SEXP pointer, SEXP x, SEXP described, SEXP pages, SEXP simplify, SEXP refuse) {
  evaluation e;
  stack_room room;
  schema s;
  evaluation_open(&e, &room, pointer, refuse);
  int place = NO_SHAPE;
  if (described != R_NilValue) {
    check_type(described, VECSXP, 2, "a shape");
    schema_open(&s, VECTOR_ELT(described, 1));
    e.s = &s;
    place = shape_argument(&e, VECTOR_ELT(described, 0));
  }
  bool many = flag(pages, "pages"), vectors = flag(simplify, "simplify");
  if (many && TYPEOF(x) != VECSXP) Rf_error("pages must be a list");
  e.kept = R_NilValue;
  PROTECT_WITH_INDEX(e.kept, &e.slot);
  value found = many ? visit_pages(&e, x, place) : value_of(&e, x, place);
  if (!many) visit(&e, e.program.root, &found);
  const form *f = form_of(&e, e.program.root, form_of_shape(&e, place));
  SEXP result = jmespath_result(&e, &found, many ? form_of_pages(&e, f) : f, vectors);
  UNPROTECT(1);
  return result;
}

/* A string beside a result, in what R/result.R keeps of its call; NULL where there is none. */
static SEXP told(SEXP metadata, const char *name) {
  R_xlen_t size = check_named(metadata, VECSXP, "metadata");
  SEXP names = size > 0 ? Rf_getAttrib(metadata, R_NamesSymbol) : R_NilValue;
  for (R_xlen_t i = 0; i < size; i++) {
    SEXP x = VECTOR_ELT(metadata, i);
    if (strcmp(CHAR(STRING_ELT(names, i)), name) == 0) return TYPEOF(x) == STRSXP && XLENGTH(x) == 1 ? STRING_ELT(x, 0) : NULL;
  }
  return NULL;
}

/* Service and operation of a result, shape and service of a list of structures; whether x is one of
 * them, by a model that came with the package. */
static bool query_origin(SEXP x, SEXP *origin) {
  if (Rf_inherits(x, "claws_result")) {
    SEXP metadata = Rf_getAttrib(x, Rf_install("claws_metadata"));
    origin[0] = told(metadata, "service");
    origin[1] = told(metadata, "operation");
    return !told(metadata, "model");
  }
  SEXP shape = Rf_inherits(x, "claws_rows") ? Rf_getAttrib(x, Rf_install("claws_shape")) : R_NilValue;
  if (TYPEOF(shape) != STRSXP || XLENGTH(shape) != 2) return false;
  origin[0] = STRING_ELT(shape, 0);
  origin[1] = STRING_ELT(shape, 1);
  return true;
}

/* How a value of the same origin was searched before, or NULL. known: lists that begin with an expression
 * and query_origin(). R keeps one copy of a string, so that pointers are compared. */
SEXP c_query_known(SEXP x, SEXP expression, SEXP known) {
  if (known != R_NilValue) check_type(known, VECSXP, 0, "known");
  if (TYPEOF(expression) != STRSXP || XLENGTH(expression) != 1) return R_NilValue;
  SEXP wanted[3] = {STRING_ELT(expression, 0)};
  if (!query_origin(x, wanted + 1)) return R_NilValue;
  for (R_xlen_t i = 0; i < Rf_xlength(known); i++) {
    SEXP one = VECTOR_ELT(known, i);
    check_type(one, VECSXP, 1, "a query");
    SEXP key = VECTOR_ELT(one, 0);
    check_type(key, STRSXP, 3, "its key");
    if (STRING_ELT(key, 0) == wanted[0] && STRING_ELT(key, 1) == wanted[1] && STRING_ELT(key, 2) == wanted[2]) return one;
  }
  return R_NilValue;
}

/* The type of what an expression gives on pages of a shape, one after the other: form_as_r(). */
SEXP c_jmespath_form(SEXP pointer, SEXP shape, SEXP columns, SEXP refuse) {
  evaluation e;
  stack_room room;
  schema s;
  evaluation_open(&e, &room, pointer, refuse);
  schema_open(&s, columns);
  e.s = &s;
  const form *f = form_of(&e, e.program.root, form_of_shape(&e, shape_argument(&e, shape)));
  return form_as_r(&e, form_of_pages(&e, f));
}
