/* Steps of a program while it is made: parts of them, which are joined and take operands. */

#include "jmespath-parse.h"

const part no_steps = {0, 0, 0, false};

part step_add(parser *p, enum op op, const token *t) {
  if (p->made == p->room) Rf_error("a token became more steps than there are");
  int place = p->made++;
  p->nodes[place] = (node){.op = op, .at = t->at};
  return (part){place, place, 1, false};
}

part steps_join(const parser *p, part left, part right) {
  if (left.head == 0) return right;
  if (right.head == 0) return left;
  p->nodes[left.tail].next = right.head;
  left.tail = right.tail;
  if (right.height > left.height) left.height = right.height;
  left.index = right.index;
  return left;
}

int step_operand(parser *p, part *owner, part steps, const token *t) {
  int place = step_add(p, OP_OPERAND, t).head;
  node *of = &p->nodes[owner->head];
  p->nodes[place].operands = steps.head;
  if (of->operands == 0) of->operands = place;
  else p->nodes[of->last].next = place;
  of->last = place;
  if (steps.height + 1 > owner->height) owner->height = steps.height + 1;
  if (owner->height > MAX_DEPTH) refuse_at(p, t->at, "it is nested too deep");
  return place;
}

part step_with(parser *p, enum op op, const token *t, part steps) {
  part made = step_add(p, op, t);
  step_operand(p, &made, steps, t);
  return made;
}

/* The later of two values with one name takes the place of the first: its constant is ~place. */
void step_doubles(parser *p, part made, int count) {
  SEXP names = PROTECT(Rf_allocVector(STRSXP, count));
  int *places = (int *)R_alloc((size_t)count, sizeof(int)), n = 0, distinct = 0;
  for (int i = p->nodes[made.head].operands; i != 0; i = p->nodes[i].next) {
    SET_STRING_ELT(names, n++, STRING_ELT(VECTOR_ELT(p->constants, p->nodes[i].constant), 0));
  }
  SEXP first = PROTECT(first_places(names));
  n = 0;
  for (int i = p->nodes[made.head].operands; i != 0; i = p->nodes[i].next, n++) {
    int of = INTEGER(first)[n] - 1;
    places[n] = of == n ? distinct++ : places[of];
    if (of != n) p->nodes[i].constant = ~places[n];
  }
  UNPROTECT(2);
}
