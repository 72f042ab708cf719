/* Numbers between R and digits, exact and the same in every locale. No other file reads or writes
 * them: C's own functions take the decimal mark of the locale. */

#include "claws.h"
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Room behind digits for an exponent; an exponent beyond every double's. */
enum { ROOM_EXPONENT = 16, LARGEST_EXPONENT = 99999 };

void write_digits(buffer *b, SEXP x) {
  char digits[32];
  switch (TYPEOF(x)) {
  case STRSXP:
    buffer_text(b, CHAR(STRING_ELT(x, 0)));
    return;
  case INTSXP:
    snprintf(digits, sizeof digits, "%d", INTEGER(x)[0]);
    break;
  default:
    snprintf(digits, sizeof digits, "%.0f", REAL(x)[0] == 0 ? 0 : REAL(x)[0]);
  }
  buffer_text(b, digits);
}

/* The smallest of these integers stands for NA. */
bool integer64_text(double bits, char *text) {
  int64_t number;
  memcpy(&number, &bits, sizeof number);
  snprintf(text, INTEGER64_DIGITS, "%lld", (long long)number);
  return number != INT64_MIN;
}

/* digits times 10^exponent, exactly rounded: where both parts are exact by one operation (W. D.
 * Clinger, "How to Read Floating Point Numbers Accurately"), else by strtod(), which sees no decimal
 * mark. Behind the digits is room. */
static double decimal(char *digits, int size, int exponent) {
  static const double powers[] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  if (size == 0) return 0;
  if (FLT_EVAL_METHOD == 0 && size <= 15 && exponent >= -22 && exponent <= 22) {
    int64_t whole = 0;
    for (int i = 0; i < size; i++) whole = 10 * whole + (digits[i] - '0');
    return exponent < 0 ? (double)whole / powers[-exponent] : (double)whole * powers[exponent];
  }
  snprintf(digits + size, ROOM_EXPONENT, "e%d", exponent);
  return strtod(digits, NULL);
}

/* The exponent behind an "e"; one that no double has is cut. */
static bool read_exponent(const char *at, const char *end, int *exponent) {
  bool negative = at < end && *at == '-';
  if (at < end && (*at == '-' || *at == '+')) at++;
  if (at == end) return false;
  int value = 0;
  for (; at < end && is_digit(*at); at++) {
    if (value < LARGEST_EXPONENT) value = 10 * value + (*at - '0');
  }
  *exponent += negative ? -value : value;
  return at == end;
}

/* A decimal number, which text is to its end; FALSE for anything else. */
bool read_double(const char *text, size_t size, double *value) {
  char digits[MOST_DIGITS + ROOM_EXPONENT];
  const char *at = text, *end = text + size;
  int count = 0, exponent = 0;
  bool any = false, point = false;
  if (size > MOST_DIGITS) return false;
  if (at < end && (*at == '-' || *at == '+')) at++;
  for (; at < end && (is_digit(*at) || (*at == '.' && !point)); at++) {
    if (*at == '.') {
      point = true;
      continue;
    }
    any = true;
    exponent -= point;
    if (count > 0 || *at != '0') digits[count++] = *at;
  }
  if (!any) return false;
  if (at < end && (*at | 0x20) == 'e') {
    if (!read_exponent(at + 1, end, &exponent)) return false;
  } else if (at < end) {
    return false;
  }
  double magnitude = decimal(digits, count, exponent);
  *value = text[0] == '-' ? -magnitude : magnitude;
  return true;
}

/* Digits and exponent of the shortest decimal that reads back as x; the first digit counts whole. */
static int shortest(double x, char *digits, int *exponent) {
  char text[40];
  int size = 0;
  x = fabs(x);
  for (int wanted = x < 2.3e-308 ? 1 : 15; wanted <= 17; wanted++) {
    snprintf(text, sizeof text, "%.*e", wanted - 1, x);
    char *e = strchr(text, 'e');
    *exponent = atoi(e + 1);
    size = 0;
    for (char *c = text; c < e; c++) {
      if (is_digit(*c)) digits[size++] = *c;
    }
    while (size > 1 && digits[size - 1] == '0') size--;
    if (decimal(digits, size, *exponent - size + 1) == x) break;
  }
  digits[size] = 0;
  return size;
}

/* A whole number keeps a point; an exponent stands from 1e16 on and below 1e-4. NaN and infinities are words. */
void write_double(buffer *b, double x) {
  char digits[40 + ROOM_EXPONENT], text[64];
  int exponent;
  if (ISNAN(x)) {
    buffer_text(b, "NaN");
    return;
  }
  if (signbit(x)) buffer_byte(b, '-');
  if (!R_FINITE(x)) {
    buffer_text(b, "Infinity");
    return;
  }
  if (x == 0) {
    buffer_text(b, "0.0");
    return;
  }
  int size = shortest(x, digits, &exponent);
  if (exponent < -4 || exponent >= 16) {
    buffer_byte(b, (unsigned char)digits[0]);
    if (size > 1) buffer_byte(b, '.');
    buffer_text(b, digits + 1);
    snprintf(text, sizeof text, "e%+03d", exponent);
    buffer_text(b, text);
    return;
  }
  if (exponent < 0) {
    buffer_text(b, "0.");
    for (int i = -1; i > exponent; i--) buffer_byte(b, '0');
    buffer_text(b, digits);
    return;
  }
  for (int i = 0; i <= exponent; i++) buffer_byte(b, i < size ? (unsigned char)digits[i] : '0');
  buffer_byte(b, '.');
  buffer_text(b, exponent + 1 < size ? digits + exponent + 1 : "0");
}

/* Digits alone, perhaps behind a sign, without zeros before them; 0 when text is none. */
size_t whole_digits(const char **text, size_t size) {
  const char *at = *text, *end = at + size;
  if (at < end && (*at == '-' || *at == '+')) at++;
  while (end - at > 1 && *at == '0') at++;
  for (const char *c = at; c < end; c++) {
    if (!is_digit(*c)) return 0;
  }
  *text = at;
  return (size_t)(end - at);
}

/* Whether digits are a number of 64 bits: with a sign below zero, else without. */
bool fits_64_bits(const char *digits, size_t size, bool negative) {
  const char *limit = negative ? "9223372036854775808" : "18446744073709551615";
  size_t most = strlen(limit);
  return size < most || (size == most && memcmp(digits, limit, most) <= 0);
}

SEXP c_format_double(SEXP x) {
  buffer b;
  PROTECT(buffer_open(&b));
  double number = check_number(x, "a number");
  if (!R_FINITE(number)) Rf_error("a number must be finite");
  write_double(&b, number);
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}

/* The digits of integers that the package bit64 keeps in the bits of doubles. */
SEXP c_integer64_digits(SEXP x) {
  if (TYPEOF(x) != REALSXP) Rf_error("not of type double");
  R_xlen_t size = Rf_xlength(x);
  SEXP digits = PROTECT(Rf_allocVector(STRSXP, size));
  for (R_xlen_t i = 0; i < size; i++) {
    char text[INTEGER64_DIGITS];
    bool there = integer64_text(REAL(x)[i], text);
    SET_STRING_ELT(digits, i, there ? Rf_mkChar(text) : NA_STRING);
  }
  UNPROTECT(1);
  return digits;
}
