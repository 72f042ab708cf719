/* The small C core: one writer and one reader for each wire format, both led by the shapes of a
 * service, and what they share. Memory is R's, so an error or an interrupt may leave any function
 * at any time; all other (libxml2's, libcurl's, that of exchanges) hangs on an external pointer
 * with a finalizer. */

#ifndef CLAWS_H
#define CLAWS_H

#if defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* clocks and files, where the compiler keeps to C alone */
#endif
#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

/* Values nested deeper are refused, on the way in and on the way out. */
#define MAX_DEPTH 1000

/* check.c: the arguments of .Call. Each signals an error of R that says what is wrong with `what`. */

void check_type(SEXP x, SEXPTYPE type, R_xlen_t least, const char *what);
SEXP check_text(SEXP x, const char *what);                          /* one string: its bytes */
double check_number(SEXP x, const char *what);                      /* one number, not NA */
int check_whole(SEXP x, int least, int most, const char *what);     /* one whole number */
R_xlen_t check_named(SEXP x, SEXPTYPE type, const char *what);      /* values with names: how many */
SEXP check_field(SEXP list, const char *name, SEXPTYPE type);       /* one of a list that has it */
SEXP list_field(SEXP list, const char *name);                       /* the same, or NULL */

SEXP pointer_new(void *address, const char *kind);
void *pointer_address(SEXP x, const char *kind); /* NULL for what is none of this kind, or is gone */

/* Memory of the current .Call for so many things of a size, and for one that stands behind them. */
static inline void *room_for(size_t count, size_t size) { return R_alloc(count + 1, (int)size); }

/* Serves an interrupt at the last of so many turns, which count from 0; a walk makes them quickly. */
static inline void interrupt_every(unsigned turns, uint64_t turn) {
  if (turn % turns == turns - 1) R_CheckUserInterrupt();
}

/* buffer.c: bytes that grow. The first ones are in the buffer itself, which must stay where it is; more are in
 * memory of R's. */

typedef struct {
  SEXP holder; /* keeps memory of R's alive */
  unsigned char *data;
  size_t size, room;
  unsigned char first[512];
} buffer;

SEXP buffer_open(buffer *b); /* the caller protects what it returns */
void buffer_bytes(buffer *b, const void *bytes, size_t size);
void buffer_text(buffer *b, const char *text);
void buffer_byte(buffer *b, unsigned char byte);
SEXP buffer_string(const buffer *b); /* of UTF-8, an element of a character vector */
SEXP buffer_raw(const buffer *b);

/* refuse.c: what came from outside is not as it should be: a condition claws_unreadable. */

NORET void refuse(const char *format, ...);

/* schema.c: the columns of a wire model, as schema_columns() in R/schema.R lays them out. */

enum type {
  T_STRUCTURE = 1, T_LIST, T_MAP, T_STRING, T_BLOB, T_BOOLEAN, T_INTEGER, T_LONG, T_FLOAT, T_DOUBLE, T_TIMESTAMP
};
enum time_format { TIME_DEFAULT, TIME_EPOCH, TIME_ISO8601, TIME_RFC822, TIME_BASIC };
enum shape_flag { S_DOCUMENT = 1, S_UNION = 2, S_SPARSE = 4, S_EXCEPTION = 8, S_EXACT = 16, S_CONFIDENTIAL = 32 };
enum member_flag {
  M_REQUIRED = 1, M_FLATTENED = 2, M_ATTRIBUTE = 4, M_LOCATED = 8, M_STREAMING = 16, M_EXPLICIT = 32,
  M_EVENT_HEADER = 64, M_EVENT_PAYLOAD = 128, M_JSON = 256, M_SECRET = 512
};

typedef struct {
  const int *type, *first, *size, *shape_flags, *member_shape, *member_flags, *time_format;
  const double *min;
  SEXP name, wire_name, query_name, namespace_uri, namespace_prefix;
  SEXP shape_name, origin, rows, confidential; /* see R/schema.R */
  int shapes, members;
} schema;

void schema_open(schema *s, SEXP columns);
int check_shape(const schema *s, SEXP shape, int least); /* the number of a shape, from `least` on */
void check_value(enum type type, SEXP x);                /* a value that is written as this type */
int member_by_wire_name(const schema *s, int shape, const char *name, size_t size, int *hint);
int member_by_name(const schema *s, int shape, SEXP name, int *hint);
int member_of(const schema *s, int shape, SEXP name, int *hint);
const char *schema_text(SEXP column, int place); /* NULL for NA */
int schema_element(const schema *s, int shape);  /* the member of a list, the value of a map */
SEXP schema_rows(const schema *s, int element);  /* an empty list of structures of a shape */
SEXP schema_confidential(const schema *s, int shape); /* an empty structure with secrets */

/* path.c: where a walk is, in the user's own terms. */

typedef struct {
  const char *name; /* NULL for an element of a list */
  R_xlen_t index;
} step;

typedef struct {
  step steps[MAX_DEPTH];
  int depth;
} path;

void path_name(path *p, const char *name);
void path_index(path *p, R_xlen_t index);
void path_leave(path *p);
SEXP path_text(const path *p);

/* ascii.c: letters and digits, in every locale the same; ctype.h's are not. */

static inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

static inline bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

static inline char ascii_lower(char c) { return is_capital(c) ? (char)(c | 0x20) : c; }

static inline bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

int hex_value(char c); /* of a hexadecimal digit, or -1 */

/* number.c */

/* The most digits of a number on the wire. */
#define MOST_DIGITS 400

void write_digits(buffer *b, SEXP x);            /* a whole number, never as 1e+05 */
enum { INTEGER64_DIGITS = 32 };
bool integer64_text(double bits, char *text);    /* false for NA; of the package bit64 */
void write_double(buffer *b, double x);          /* the shortest that reads back as the same, or a word */
bool read_double(const char *text, size_t size, double *value);
size_t whole_digits(const char **text, size_t size);
bool fits_64_bits(const char *digits, size_t size, bool negative);

/* base64.c */

void write_base64(buffer *b, SEXP x);
void base64_text(char *to, const unsigned char *bytes, size_t size); /* with a NUL */
bool read_base64(buffer *b, const char *text, size_t size);

/* text.c: UTF-8, and the encodings of R's strings. */

bool utf8_valid(const unsigned char *text, size_t size);
size_t utf8_length(const unsigned char *text, size_t size);
void write_utf8(buffer *b, unsigned code);
const char *utf8_of(SEXP x);                     /* a string's bytes in UTF-8 */
const char *native_of(SEXP x);                   /* as the system has them, for names of files */
char *text_copy(const char *text);               /* that lasts as long as the .Call */
R_xlen_t text_find(SEXP texts, SEXP text, R_xlen_t from);

/* scalar.c */

void write_scalar(buffer *b, enum type type, SEXP x, enum time_format format);

/* uri.c */

void uri_write(buffer *b, const char *text, size_t size, const char *keep);
SEXP c_uri_path(SEXP between, SEXP values, SEXP keeps);

/* Numbers from bytes; in this shape, compilers make each a single load. */

static inline uint32_t little_endian_32(const unsigned char *b) {
  return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static inline uint64_t little_endian(const unsigned char *b) {
  return (uint64_t)little_endian_32(b) | (uint64_t)little_endian_32(b + 4) << 32;
}

static inline uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

/* folded-hash.c */

uint64_t folded_hash(const char *text, size_t size);

/* crc.c */

enum crc { CRC32, CRC32C, CRC64NVME, CRC_KINDS };

uint64_t crc_update(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size);
uint32_t crc32_update(uint32_t crc, const unsigned char *bytes, size_t size);
uint64_t crc_of_raw(enum crc kind, SEXP sum);
SEXP crc_raw(enum crc kind, uint64_t crc);

/* crc-power.c: polynomial and bits of a CRC, x^power in its register, and the CRC of bytes and of `size` further ones
 * from those of both. */

uint64_t crc_polynomial(enum crc kind);
int crc_width(enum crc kind);
uint64_t crc_power(enum crc kind, uint64_t power);
uint64_t crc_combine(enum crc kind, uint64_t first, uint64_t second, uint64_t size);

/* crc-fold.c: how many of the bytes were folded into the 16 of `left`, which go on from a register of 0; 0 where
 * there are few, or the processor does not multiply without carries. */
size_t crc_fold(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size, unsigned char *left);

/* digest.c */

/* Room for hexadecimal digits and a NUL: of a SHA-256, and of the longest signature. */
enum { HEX_SHA256 = 65, HEX_SIGNATURE = 513 };

void sha256_hex(const void *bytes, size_t size, char *hex);
void hmac_sha256_hex(SEXP key, const void *bytes, size_t size, char *hex);
void ecdsa_sha256_hex(SEXP key, const void *bytes, size_t size, char *hex);

/* file.c */
double file_time(const struct stat *s);

const int *file_descriptor(SEXP pointer);
long long file_read_at(int fd, void *to, size_t size, double from);
bool file_write_at(int fd, const void *bytes, size_t size, double from);

/* headers.c */

SEXP headers_value(const char *answer, size_t size);
SEXP names_in_lower_case(SEXP names);
SEXP headers_joined(SEXP headers, SEXP without, SEXP others, R_xlen_t room);
SEXP header_find(SEXP headers, const char *name);
R_xlen_t headers_unsafe(SEXP headers); /* the place of the first that must not be sent, or 0 */

/* request.c */

void request_url(buffer *b, SEXP request);

/* 0 for a request that may be sent; below 0 where its method or URL must not be, else the place of the first
 * header of both kinds that must not. */
int request_unsafe(const char *method, const char *url, SEXP headers, SEXP own);

/* xml-scan.c */

void xml_scan(const unsigned char *bytes, size_t size);

/* time.c */

bool is_time(double seconds);
void write_time(buffer *b, double seconds, enum time_format format);
bool parse_time(const char *text, double *seconds);
#define TIME_NODES 3 /* a number, its class and its zone */
SEXP time_value(double seconds);

/* output.c, output-scalar.c: R values of shapes, built bottom up on a stack that R can see. */

#define NAME_CACHE 64
#define EXACT_CLASS "claws_exact"
#define ROWS_CLASS "claws_rows"
#define CONFIDENTIAL_CLASS "claws_confidential"
#define SHARED 256 /* numbers and times of one or two characters, after the empty values */

typedef struct {
  const schema *s;
  SEXP holder; /* of what `enum held` lists (output.h) */
  SEXP stack; /* elements, in chunks: R's collector looks again at a vector that changes, all of it */
  R_xlen_t top;
  SEXP slots; /* members of the structures that are being read */
  R_xlen_t slots_top;
  buffer scratch; /* for one scalar at a time */
  int cached[NAME_CACHE];
  uint32_t keys[SHARED];
  unsigned count;
  double room; /* bytes that R may still take for the values */
  const char *header; /* that is read, or NULL for a body */
  path at;
} output;

/* size: bytes on the wire. The caller protects what it returns. */
SEXP output_open(output *o, const schema *s, R_xlen_t size);
void output_spend(output *o, R_xlen_t nodes, R_xlen_t slots);
buffer *output_scratch(output *o);
void output_push(output *o, SEXP value);
void output_push_element(output *o, SEXP value, int shape);
SEXP output_get(const output *o, R_xlen_t place);
void output_set(output *o, R_xlen_t place, SEXP value);
void output_drop(output *o, R_xlen_t base);
R_xlen_t output_slots(output *o, int shape);
void output_drop_slots(output *o, R_xlen_t base);
SEXP output_structure(output *o, R_xlen_t base, int shape);
SEXP output_list(output *o, R_xlen_t base, int element);
SEXP output_map(output *o, R_xlen_t base);
SEXP output_scalar(output *o, enum type type, const char *text, size_t size);
SEXP output_number(output *o, enum type type, const char *text, size_t size);
SEXP output_string(output *o, const char *text, size_t size);
SEXP output_blob(output *o, const unsigned char *bytes, size_t size);
SEXP output_array(output *o, R_xlen_t base);
SEXP unknown_member(const char *name, size_t size);
NORET void unreadable(const output *o, const char *reason);

#endif
