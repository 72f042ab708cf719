/* The type of an expression by the model alone, without a value: the types of empty lists follow
 * from it. */

#include "jmespath.h"

static const form unknown = {.form = F_UNKNOWN};

static form *form_new(evaluation *e, enum type_form kind) {
  form *f = (form *)walk_room(e, 1, sizeof(form));
  *f = (form){.form = kind};
  return f;
}

static const form *form_kind(evaluation *e, enum kind kind) {
  form *f = form_new(e, F_KIND);
  f->kind = kind;
  return f;
}

static const form *form_array(evaluation *e, const form *of) {
  form *f = form_new(e, F_ARRAY);
  f->of = of;
  return f;
}

const form *form_of_shape(evaluation *e, int shape) {
  if (e->s == NULL || shape < 0 || (e->s->shape_flags[shape] & S_DOCUMENT)) return &unknown;
  form *f = form_new(e, F_SHAPE);
  f->shape = shape;
  return f;
}

static int shape_type(evaluation *e, const form *f) {
  return f->form == F_SHAPE ? e->s->type[f->shape] : 0;
}

static bool same_form(const form *a, const form *b) {
  for (; a != b; a = a->of, b = b->of) {
    if (a->form != b->form || a->shape != b->shape || a->kind != b->kind || a->operands != b->operands) return false;
  }
  return true;
}

static const form *operand_form(evaluation *e, int operand, const form *input) {
  return form_of(e, e->program.nodes[operand].operands, input);
}

/* That of a multiselect list's elements, when they have one. */
static const form *common_form(evaluation *e, const form *f) {
  const form *common = NULL;
  for (int i = f->operands; i != 0; i = e->program.nodes[i].next) {
    const form *one = operand_form(e, i, f->of);
    if (common != NULL && !same_form(common, one)) return &unknown;
    common = one;
  }
  return common ? common : &unknown;
}

static bool is_list(evaluation *e, const form *f) {
  return f->form == F_ARRAY || f->form == F_LIST || shape_type(e, f) == T_LIST;
}

const form *form_element(evaluation *e, const form *f) {
  if (f->form == F_ARRAY) return f->of;
  if (f->form == F_LIST) return common_form(e, f);
  if (shape_type(e, f) == T_LIST || shape_type(e, f) == T_MAP) return form_of_shape(e, list_element(e->s, f->shape));
  return &unknown;
}

/* That of one element. */
const form *form_at(evaluation *e, const form *f, R_xlen_t i) {
  if (f->form != F_LIST) return form_element(e, f);
  int operand = f->operands;
  while (operand != 0 && i-- > 0) operand = e->program.nodes[operand].next;
  return operand ? operand_form(e, operand, f->of) : &unknown;
}

/* That of the last value with a name. */
static const form *form_key(evaluation *e, const form *f, SEXP name) {
  int found = 0, place = 0, of = -1;
  for (int i = f->operands; i != 0; i = e->program.nodes[i].next) {
    int constant = e->program.nodes[i].constant;
    bool same = constant < 0 ? ~constant == of : STRING_ELT(VECTOR_ELT(e->program.constants, constant), 0) == name;
    if (same) found = i;
    if (same && constant >= 0) of = place;
    place += constant >= 0;
  }
  return found ? operand_form(e, found, f->of) : &unknown;
}

const form *form_field(evaluation *e, const form *f, SEXP name) {
  if (f->form == F_HASH) return form_key(e, f, name);
  if (shape_type(e, f) == T_STRUCTURE) {
    int place = -1;
    return form_of_shape(e, member_shape(e->s, f->shape, name, &place));
  } else if (shape_type(e, f) == T_MAP) {
    return form_element(e, f);
  }
  return &unknown;
}

static const form *form_flat(evaluation *e, const form *f) {
  const form *element = form_element(e, f);
  return form_array(e, is_list(e, element) ? form_element(e, element) : element);
}

static const form *form_call(evaluation *e, const node *n, const form *input) {
  const form *first = n->operands ? operand_form(e, n->operands, input) : &unknown;
  switch (function_at(n->constant)->gives) {
  case G_BOOLEAN:
    return form_kind(e, K_BOOLEAN);
  case G_NUMBER:
    return form_kind(e, K_NUMBER);
  case G_STRING:
    return form_kind(e, K_STRING);
  case G_STRINGS:
    return form_array(e, form_kind(e, K_STRING));
  case G_FIRST:
    return is_list(e, first) ? form_array(e, form_element(e, first)) : first;
  case G_ELEMENT:
    return form_element(e, first);
  case G_ARRAY:
    return is_list(e, first) ? first : form_array(e, first);
  case G_MAPPED: {
    const form *over = operand_form(e, e->program.nodes[n->operands].next, input);
    int mapped = e->program.nodes[e->program.nodes[n->operands].operands].operands;
    return form_array(e, operand_form(e, mapped, form_element(e, over)));
  }
  default:
    return &unknown;
  }
}

static const form *form_multiselect(evaluation *e, enum type_form kind, const node *n, const form *input) {
  form *f = form_new(e, kind);
  f->of = input;
  f->operands = n->operands;
  return f;
}

static const form *form_literal(evaluation *e, SEXP constant) {
  switch (TYPEOF(constant)) {
  case LGLSXP:
    return form_kind(e, K_BOOLEAN);
  case REALSXP:
    return form_kind(e, K_NUMBER);
  case STRSXP:
    return form_kind(e, K_STRING);
  default:
    return &unknown;
  }
}

/* The one that all operands give. */
static const form *form_either(evaluation *e, const node *n, const form *input) {
  form of_all = {.form = F_LIST, .operands = n->operands, .of = input};
  return common_form(e, &of_all);
}

static const form *form_step(evaluation *e, const node *n, const form *input) {
  switch (n->op) {
  case OP_FIELD:
    return form_field(e, input, STRING_ELT(VECTOR_ELT(e->program.constants, n->constant), 0));
  case OP_INDEX:
    return form_element(e, input);
  case OP_SLICE:
    return form_array(e, form_element(e, input));
  case OP_FLATTEN:
    return form_flat(e, input);
  case OP_PROJECT:
  case OP_VALUES:
    return form_array(e, operand_form(e, n->operands, form_element(e, input)));
  case OP_FILTER:
    return form_array(e, operand_form(e, n->last, form_element(e, input)));
  case OP_LITERAL:
    return form_literal(e, VECTOR_ELT(e->program.constants, n->constant));
  case OP_OR:
  case OP_AND:
    return form_either(e, n, input);
  case OP_NOT:
  case OP_COMPARE:
    return form_kind(e, K_BOOLEAN);
  case OP_LIST:
    return form_multiselect(e, F_LIST, n, input);
  case OP_HASH:
    return form_multiselect(e, F_HASH, n, input);
  case OP_CALL:
    return form_call(e, n, input);
  default:
    return &unknown;
  }
}

const form *form_of(evaluation *e, int steps, const form *input) {
  for (int i = steps; i != 0; i = e->program.nodes[i].next) input = form_step(e, &e->program.nodes[i], input);
  return input;
}

/* The type of pages, one after the other. */
const form *form_of_pages(evaluation *e, const form *page) { return form_flat(e, form_array(e, page)); }

static SEXPTYPE vector_of_kind(enum kind kind) {
  return kind == K_BOOLEAN ? LGLSXP : kind == K_NUMBER ? REALSXP : kind == K_STRING ? STRSXP : VECSXP;
}

/* The type of a vector of such elements; VECSXP for those that no vector holds. */
SEXPTYPE form_vector(evaluation *e, const form *f, bool *time) {
  *time = false;
  if (f->form == F_KIND) return vector_of_kind(f->kind);
  switch (shape_type(e, f)) {
  case T_STRING:
    return STRSXP;
  case T_BOOLEAN:
    return LGLSXP;
  case T_INTEGER:
    return INTSXP;
  case T_TIMESTAMP:
    *time = true;
    return REALSXP;
  case T_LONG:
  case T_FLOAT:
  case T_DOUBLE:
    return REALSXP;
  default:
    return VECSXP;
  }
}

static const char *kind_name(enum kind kind) {
  return kind == K_BOOLEAN ? "boolean" : kind == K_NUMBER ? "double" : "string";
}

static SEXP hash_as_r(evaluation *e, const form *f) {
  const node *nodes = e->program.nodes;
  int size = 0, place = 0;
  for (int i = f->operands; i != 0; i = nodes[i].next) size += nodes[i].constant >= 0;
  SEXP list = PROTECT(Rf_allocVector(VECSXP, size)), names = PROTECT(Rf_allocVector(STRSXP, size));
  for (int i = f->operands; i != 0; i = nodes[i].next) {
    if (nodes[i].constant < 0) continue; /* a name that stood before */
    SEXP name = STRING_ELT(VECTOR_ELT(e->program.constants, nodes[i].constant), 0);
    SET_STRING_ELT(names, place, name);
    SET_VECTOR_ELT(list, place++, form_as_r(e, form_key(e, f, name)));
  }
  Rf_setAttrib(list, R_NamesSymbol, names);
  UNPROTECT(2);
  return list;
}

/* A type as R has it: the number of a shape, the type of a scalar that was made, a list with the type
 * of an array's elements, a list with names of those of an object; NULL for one that no model tells. */
SEXP form_as_r(evaluation *e, const form *f) {
  R_CheckStack();
  if (f->form == F_SHAPE) return Rf_ScalarInteger(f->shape + 1);
  if (f->form == F_KIND) return Rf_mkString(kind_name(f->kind));
  if (f->form == F_HASH) return hash_as_r(e, f);
  if (f->form != F_ARRAY) return R_NilValue;
  SEXP list = PROTECT(Rf_allocVector(VECSXP, 1));
  SET_VECTOR_ELT(list, 0, form_as_r(e, f->of));
  UNPROTECT(1);
  return list;
}
