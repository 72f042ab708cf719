/* Elements of an array in order, by keys that are all numbers or all strings. */

#include "jmespath.h"
#include <string.h>

/* Stable: each half in order, then both as one. */
static void sort_places(evaluation *e, const value *keys, R_xlen_t *places, R_xlen_t *room, R_xlen_t size) {
  if (size < 2) return;
  R_xlen_t half = size / 2, i = 0, j = half, n = 0;
  sort_places(e, keys, places, room, half);
  sort_places(e, keys, places + half, room, size - half);
  interrupt_every(4096, ++e->turns);
  while (i < half && j < size) {
    bool later = compare_values(e, &keys[places[j]], &keys[places[i]]) < 0;
    room[n++] = later ? places[j++] : places[i++];
  }
  while (i < half) room[n++] = places[i++];
  memcpy(places, room, (size_t)n * sizeof *places);
}

value values_sorted(evaluation *e, const value *a, const value *keys) {
  R_xlen_t size = value_size(a);
  R_xlen_t *places = (R_xlen_t *)walk_room(e, (size_t)size * 2, sizeof(R_xlen_t));
  for (R_xlen_t i = 0; i < size; i++) places[i] = i;
  sort_places(e, keys, places, places + size, size);
  value v = value_array(e, size);
  for (R_xlen_t i = 0; i < size; i++) v.made->items[i] = element_of(e, a, places[i]);
  return v;
}

value values_extreme(evaluation *e, const value *a, const value *keys, bool greatest) {
  R_xlen_t size = value_size(a), best = 0;
  if (size == 0) return null_value;
  for (R_xlen_t i = 1; i < size; i++) {
    int order = compare_values(e, &keys[i], &keys[best]);
    if (greatest ? order > 0 : order < 0) best = i;
  }
  return element_of(e, a, best);
}

value *elements_of(evaluation *e, const value *a) {
  R_xlen_t size = value_size(a);
  value *all = (value *)walk_room(e, (size_t)size, sizeof(value));
  for (R_xlen_t i = 0; i < size; i++) all[i] = element_of(e, a, i);
  return all;
}

/* The values of an expression for each element: all numbers, or all strings. */
value *keys_by(evaluation *e, const value *a, const value *by, int at, const char *name) {
  value *keys = elements_of(e, a);
  for (R_xlen_t i = 0; i < value_size(a); i++) {
    e->visit(e, by->steps, &keys[i]);
    const char *wanted = "keys that are numbers or strings";
    if (!are_ordered(&keys[i], &keys[i])) refuse_value(e, at, name, wanted, keys[i].kind);
    if (!are_ordered(&keys[i], &keys[0])) refuse_mixed(e, at, name, wanted);
  }
  return keys;
}
