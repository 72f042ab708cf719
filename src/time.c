/* Times: seconds since 1970 in UTC on R's side, epoch seconds, ISO 8601 or RFC 822 on the wire. */

#include "claws.h"
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <windows.h>
#endif

static const char *const days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
static const char *const months[] = {
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
};

/* Days since 1970-01-01 of a date of the Gregorian calendar, and back (H. Hinnant, "chrono-
 * Compatible Low-Level Date Algorithms"). */
static long long days_of(long long year, int month, int day) {
  year -= month <= 2;
  long long era = (year >= 0 ? year : year - 399) / 400;
  long long of_era = year - era * 400;
  long long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void date_of(long long count, long long *year, int *month, int *day) {
  count += 719468;
  long long era = (count >= 0 ? count : count - 146096) / 146097;
  long long of_era = count - era * 146097;
  long long years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  long long of_year = of_era - (365 * years + years / 4 - years / 100);
  long long m = (5 * of_year + 2) / 153;
  *day = (int)(of_year - (153 * m + 2) / 5 + 1);
  *month = (int)(m < 10 ? m + 3 : m - 9);
  *year = years + era * 400 + (*month <= 2);
}

/* Whole seconds and microseconds, both as the clock shows them: 0.5 s before 1970 is (-1, 500000). */
static void split(double seconds, long long *whole, int *micro) {
  double floored = floor(seconds);
  long long rest = llround((seconds - floored) * 1e6);
  *whole = (long long)floored + (rest == 1000000);
  *micro = (int)(rest % 1000000);
}

/* Whether a time lies in the years 1 to 9999, which is what all formats can say. */
bool is_time(double seconds) { return seconds >= -62135596800.0 && seconds < 253402300800.0; }

void write_time(buffer *b, double seconds, enum time_format format) {
  char text[96];
  if (!is_time(seconds)) Rf_error("a time must lie in the years 1 to 9999");
  long long whole, year;
  int micro, month, day;
  split(seconds, &whole, &micro);
  if (format == TIME_EPOCH || format == TIME_DEFAULT) {
    if (micro > 0) {
      write_double(b, ((double)whole * 1e6 + micro) / 1e6);
    } else {
      snprintf(text, sizeof text, "%lld", whole);
      buffer_text(b, text);
    }
    return;
  }
  long long count = (whole >= 0 ? whole : whole - 86399) / 86400;
  int clock = (int)(whole - count * 86400);
  date_of(count, &year, &month, &day);
  int hour = clock / 3600, minute = clock / 60 % 60, second = clock % 60;
  if (format == TIME_RFC822) {
    snprintf(text, sizeof text, "%s, %02d %s %04lld %02d:%02d:%02d GMT",
      days[((count % 7) + 7) % 7], day, months[month - 1], year, hour, minute, second);
  } else if (format == TIME_BASIC) { /* whole seconds, as signatures have it */
    snprintf(text, sizeof text, "%04lld%02d%02dT%02d%02d%02dZ", year, month, day, hour, minute, second);
  } else if (micro > 0) {
    snprintf(text, sizeof text, "%04lld-%02d-%02dT%02d:%02d:%02d.%06dZ",
      year, month, day, hour, minute, second, micro);
  } else {
    snprintf(text, sizeof text, "%04lld-%02d-%02dT%02d:%02d:%02dZ",
      year, month, day, hour, minute, second);
  }
  buffer_text(b, text);
}

static bool digits(const char **at, int count, int *value) {
  *value = 0;
  for (int i = 0; i < count; i++, (*at)++) {
    if (!is_digit(**at)) return false;
    *value = *value * 10 + (**at - '0');
  }
  return true;
}

static bool fraction(const char **at, double *value) {
  double scale = 0.1;
  *value = 0;
  if (**at != '.' && **at != ',') return true;
  (*at)++;
  if (!is_digit(**at)) return false;
  for (; is_digit(**at); (*at)++, scale /= 10) *value += scale * (**at - '0');
  return true;
}

static void blanks(const char **at) {
  while (**at == ' ') (*at)++;
}

/* Seconds east of UTC: Z, UTC, GMT, nothing, or an offset such as +05:30. */
static bool offset(const char **at, int *seconds) {
  int hours, minutes = 0;
  *seconds = 0;
  blanks(at);
  if (**at == 'Z' || **at == 'z') {
    (*at)++;
  } else if (strncmp(*at, "GMT", 3) == 0 || strncmp(*at, "UTC", 3) == 0) {
    *at += 3;
  } else if (**at == '+' || **at == '-') {
    int sign = *(*at)++ == '-' ? -1 : 1;
    if (!digits(at, 2, &hours)) return false;
    if (**at == ':') (*at)++;
    if (**at && !digits(at, 2, &minutes)) return false;
    *seconds = sign * (hours * 3600 + minutes * 60);
  }
  return true;
}

static bool clock_time(const char **at, double *seconds) {
  int hour, minute, second = 0;
  double part = 0;
  if (!digits(at, 2, &hour) || *(*at)++ != ':' || !digits(at, 2, &minute)) return false;
  if (**at == ':') {
    (*at)++;
    if (!digits(at, 2, &second) || !fraction(at, &part)) return false;
  }
  *seconds = hour * 3600.0 + minute * 60.0 + second + part;
  return hour <= 24 && minute < 60 && second <= 60;
}

static bool is_date(int year, int month, int day) {
  static const int sizes[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= sizes[month - 1] + (month == 2 && leap);
}

/* 2006-01-02, optionally T15:04:05.999 and an offset. */
static bool parse_iso8601(const char *at, double *seconds) {
  int year, month, day, east = 0;
  double clock = 0;
  if (!digits(&at, 4, &year) || *at++ != '-' || !digits(&at, 2, &month) || *at++ != '-' ||
      !digits(&at, 2, &day)) {
    return false;
  }
  if (*at == 'T' || *at == 't' || (*at == ' ' && is_digit(at[1]))) {
    at++;
    if (!clock_time(&at, &clock)) return false;
  }
  if (!offset(&at, &east) || *at != 0 || !is_date(year, month, day)) return false;
  *seconds = (double)days_of(year, month, day) * 86400 + clock - east;
  return true;
}

/* Mon, 02 Jan 2006 15:04:05 GMT; the day of the week is not looked at. */
static bool parse_rfc822(const char *at, double *seconds) {
  int year, day, month = 0, east;
  double clock;
  const char *comma = strchr(at, ',');
  if (comma) at = comma + 1;
  blanks(&at);
  if (!digits(&at, is_digit(at[0]) && is_digit(at[1]) ? 2 : 1, &day)) {
    return false;
  }
  if (*at++ == 0) return false;
  while (month < 12 && strncmp(at, months[month], 3) != 0) month++;
  if (month == 12) return false;
  at += 3;
  if (*at++ == 0 || !digits(&at, 4, &year)) return false;
  blanks(&at);
  if (!clock_time(&at, &clock) || !offset(&at, &east) || *at != 0) return false;
  if (!is_date(year, month + 1, day)) return false;
  *seconds = (double)days_of(year, month + 1, day) * 86400 + clock - east;
  return true;
}

static bool parse_epoch(const char *text, double *seconds) {
  return is_digit(text[text[0] == '-']) && read_double(text, strlen(text), seconds) && isfinite(*seconds);
}

bool parse_time(const char *text, double *seconds) {
  blanks(&text);
  return parse_epoch(text, seconds) || parse_iso8601(text, seconds) || parse_rfc822(text, seconds);
}

/* Class and zone are the same for all times, and kept. */
SEXP time_value(double seconds) {
  static SEXP kept = NULL;
  if (kept == NULL) {
    SEXP both = PROTECT(Rf_allocVector(VECSXP, 2)), class = PROTECT(Rf_allocVector(STRSXP, 2));
    SET_STRING_ELT(class, 0, Rf_mkChar("POSIXct"));
    SET_STRING_ELT(class, 1, Rf_mkChar("POSIXt"));
    SET_VECTOR_ELT(both, 0, class);
    SET_VECTOR_ELT(both, 1, Rf_mkString("UTC"));
    R_PreserveObject(both);
    kept = both;
    UNPROTECT(2);
  }
  SEXP time = PROTECT(Rf_ScalarReal(seconds));
  Rf_setAttrib(time, R_ClassSymbol, VECTOR_ELT(kept, 0));
  Rf_setAttrib(time, Rf_install("tzone"), VECTOR_ELT(kept, 1));
  UNPROTECT(1);
  return time;
}

/* A time of R's as text in one of the formats of enum time_format. */
SEXP c_time_format(SEXP seconds, SEXP format) {
  double time = check_number(seconds, "a time");
  enum time_format as = (enum time_format)check_whole(format, TIME_DEFAULT, TIME_BASIC, "a format");
  buffer b;
  PROTECT(buffer_open(&b));
  write_time(&b, time, as);
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}

/* The time that a text says; NULL when it is none. */
SEXP c_time_parse(SEXP text) {
  double seconds;
  return parse_time(CHAR(check_text(text, "a time")), &seconds) ? time_value(seconds) : R_NilValue;
}

/* Seconds since 1970, by the machine's clock. */
SEXP c_time_now(void) {
#ifdef _WIN32
  FILETIME now; /* in 100 nanoseconds since 1601 */
  GetSystemTimeAsFileTime(&now);
  unsigned long long count = (unsigned long long)now.dwHighDateTime << 32 | now.dwLowDateTime;
  return Rf_ScalarReal((double)count / 1e7 - 11644473600.0);
#else
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return Rf_ScalarReal((double)now.tv_sec + (double)now.tv_nsec / 1e9);
#endif
}
