/* A store of S3 on the loopback interface that costs nothing, for benchmarks of transfers: it throws away what it gets
 * and answers with bytes that are all 'a'. The size of an object is the number behind the last '_' of its key.
 *
 * store DELAY UP DOWN CERTIFICATE [SIZE=SUM SIZE:MD5 ...]: milliseconds before each answer; bytes a second and
 * connection, 0 for as many as go; a file of a certificate for TLS, "" for none, with its key in the file of that name
 * and ".key"; of objects by their sizes, CRC64NVME checksums in base64, and MD5s, which objects in one piece have as
 * their ETags. It prints its port. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ROOM = 1 << 20, HEAD = 1 << 14, PIECE = 1 << 16 };

static double delay, rate_up, rate_down;
static char *content;
static int sums_count;
static char **sums;
static SSL_CTX *context; /* NULL without TLS */

/* A connection: its TLS, NULL without; bytes that came and were not used, and the head of the request. */
typedef struct {
  int socket;
  SSL *tls;
  char *bytes;
  size_t held;
  char head[HEAD];
} connection;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void rest(double seconds) {
  if (seconds <= 0) return;
  struct timespec time = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};
  while (nanosleep(&time, &time) != 0 && errno == EINTR) continue;
}

/* Rests until so many bytes may have gone since a time. */
static void pace(double begin, double bytes, double rate) {
  if (rate > 0) rest(begin + bytes / rate - now());
}

static ssize_t receive_some(const connection *c, char *to, size_t room) {
  return c->tls != NULL ? SSL_read(c->tls, to, (int)room) : recv(c->socket, to, room, 0);
}

static bool send_all(const connection *c, const char *from, size_t size) {
  while (size > 0) {
    ssize_t sent = c->tls != NULL ? SSL_write(c->tls, from, (int)size) : send(c->socket, from, size, MSG_NOSIGNAL);
    if (sent <= 0) return false;
    from += sent;
    size -= (size_t)sent;
  }
  return true;
}

static bool receive(connection *c) {
  ssize_t got = receive_some(c, c->bytes + c->held, ROOM - c->held);
  if (got <= 0) return false;
  c->held += (size_t)got;
  c->bytes[c->held] = 0;
  return true;
}

static void use(connection *c, size_t size) {
  c->held -= size;
  memmove(c->bytes, c->bytes + size, c->held + 1);
}

/* Takes what ends with a text, that included, into the head. */
static bool take_until(connection *c, const char *end) {
  char *found;
  while ((found = strstr(c->bytes, end)) == NULL) {
    if (c->held == ROOM || !receive(c)) return false;
  }
  size_t size = (size_t)(found - c->bytes) + strlen(end);
  if (size >= HEAD) return false;
  memcpy(c->head, c->bytes, size);
  c->head[size] = 0;
  use(c, size);
  return true;
}

/* Throws bytes of a body away. */
static bool drop(connection *c, double size) {
  double begin = now(), gone = 0;
  while (gone < size) {
    if (c->held == 0) {
      double left = size - gone;
      ssize_t got = receive_some(c, c->bytes, left < ROOM ? (size_t)left : ROOM);
      if (got <= 0) return false;
      gone += (double)got;
    } else {
      size_t some = (double)c->held < size - gone ? c->held : (size_t)(size - gone);
      use(c, some);
      gone += (double)some;
    }
    pace(begin, gone, rate_up);
  }
  c->bytes[c->held] = 0;
  return true;
}

/* The value of a header of the request, or NULL. */
static const char *header(const connection *c, const char *name) {
  size_t size = strlen(name);
  for (const char *line = strchr(c->head, '\n'); line != NULL; line = strchr(line + 1, '\n')) {
    if (strncasecmp(line + 1, name, size) == 0 && line[1 + size] == ':') {
      for (line += size + 2; *line == ' '; line++) continue;
      return line;
    }
  }
  return NULL;
}

/* Throws the body away that comes in chunks, with its trailers. */
static bool drop_chunks(connection *c) {
  for (;;) {
    if (!take_until(c, "\r\n")) return false;
    double size = (double)strtoull(c->head, NULL, 16);
    if (size == 0) break;
    if (!drop(c, size + 2)) return false;
  }
  do {
    if (!take_until(c, "\r\n")) return false;
  } while (strcmp(c->head, "\r\n") != 0);
  return true;
}

static bool answer(const connection *c, const char *headers, const char *body) {
  char text[2048];
  snprintf(text, sizeof text, "HTTP/1.1 %s\r\nContent-Length: %zu\r\n\r\n%s", headers, strlen(body), body);
  return send_all(c, text, strlen(text));
}

/* What was said of objects of a size, behind a mark. */
static const char *said_of(size_t size, char mark) {
  for (int i = 0; i < sums_count; i++) {
    char *end;
    if (strtoull(sums[i], &end, 10) == size && *end == mark) return end + 1;
  }
  return NULL;
}

static bool answer_object(const connection *c, const char *path, bool with_body) {
  const char *number = strrchr(path, '_'), *range = header(c, "range");
  if (number == NULL) return answer(c, "404 Not Found", "");
  size_t size = strtoull(number + 1, NULL, 10), first = 0, last = size - 1;
  char more[256] = "";
  if (range != NULL) {
    char *end;
    first = strtoull(strchr(range, '=') + 1, &end, 10);
    if (end[1] >= '0' && end[1] <= '9') last = strtoull(end + 1, NULL, 10);
    if (last >= size) last = size - 1;
    snprintf(more, sizeof more, "Content-Range: bytes %zu-%zu/%zu\r\n", first, last, size);
  }
  const char *sum = header(c, "x-amz-checksum-mode") != NULL ? said_of(size, '=') : NULL;
  const char *etag = said_of(size, ':');
  if (sum != NULL && range == NULL) {
    snprintf(more, sizeof more, "x-amz-checksum-crc64nvme: %s\r\nx-amz-checksum-type: FULL_OBJECT\r\n", sum);
  }
  size_t count = size == 0 ? 0 : last - first + 1;
  char text[1024];
  snprintf(
    text,
    sizeof text,
    "HTTP/1.1 %s\r\n%sETag: \"%s\"\r\n"
    "Last-Modified: Sun, 01 Nov 2026 00:00:00 GMT\r\nContent-Type: application/octet-stream\r\n"
    "Accept-Ranges: bytes\r\nContent-Length: %zu\r\n\r\n",
    range != NULL ? "206 Partial Content" : "200 OK",
    more,
    etag != NULL ? etag : "0123456789abcdef0123456789abcdef-9",
    count
  );
  if (!send_all(c, text, strlen(text))) return false;
  double begin = now();
  for (size_t gone = 0; with_body && gone < count;) {
    size_t some = count - gone < (rate_down > 0 ? PIECE : ROOM) ? count - gone : (rate_down > 0 ? PIECE : ROOM);
    if (!send_all(c, content, some)) return false;
    gone += some;
    pace(begin, (double)gone, rate_down);
  }
  return true;
}

static bool serve_one(connection *c) {
  if (!take_until(c, "\r\n\r\n")) return false;
  char method[16], path[4096];
  if (sscanf(c->head, "%15s %4095s", method, path) != 2) return false;
  const char *length = header(c, "content-length"), *coding = header(c, "transfer-encoding");
  if (header(c, "expect") != NULL) {
    const char *go = "HTTP/1.1 100 Continue\r\n\r\n";
    if (!send_all(c, go, strlen(go))) return false;
  }
  if (coding != NULL && strncasecmp(coding, "chunked", 7) == 0) {
    if (!drop_chunks(c)) return false;
  } else if (length != NULL && !drop(c, (double)strtoull(length, NULL, 10))) {
    return false;
  }
  rest(delay);
  bool posts = strcmp(method, "POST") == 0, parts = strstr(path, "uploadId=") != NULL;
  if (posts && parts) {
    return answer(
      c,
      "200 OK\r\nContent-Type: application/xml",
      "<CompleteMultipartUploadResult><Location>l</Location><Bucket>b</Bucket><Key>k</Key><ETag>\"e-1\"</ETag>"
      "</CompleteMultipartUploadResult>"
    );
  }
  if (posts) {
    return answer(
      c,
      "200 OK\r\nContent-Type: application/xml",
      "<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>k</Key><UploadId>u</UploadId>"
      "</InitiateMultipartUploadResult>"
    );
  }
  if (strcmp(method, "PUT") == 0 || strcmp(method, "DELETE") == 0) {
    return answer(c, "200 OK\r\nETag: \"0123456789abcdef0123456789abcdef\"", "");
  }
  char *query = strchr(path, '?');
  if (query != NULL) *query = 0;
  return answer_object(c, path, strcmp(method, "HEAD") != 0);
}

static void *serve(void *given) {
  connection c = {.socket = (int)(long)given, .bytes = malloc(ROOM + 1)};
  c.bytes[0] = 0;
  if (context != NULL) {
    c.tls = SSL_new(context);
    SSL_set_fd(c.tls, c.socket);
  }
  if (c.tls == NULL || SSL_accept(c.tls) == 1) {
    while (serve_one(&c)) continue;
  }
  SSL_free(c.tls);
  close(c.socket);
  free(c.bytes);
  return NULL;
}

static SSL_CTX *context_of(const char *file) {
  SSL_CTX *made = SSL_CTX_new(TLS_server_method());
  char key[4096];
  snprintf(key, sizeof key, "%s.key", file);
  bool able = SSL_CTX_use_certificate_file(made, file, SSL_FILETYPE_PEM) == 1 &&
    SSL_CTX_use_PrivateKey_file(made, key, SSL_FILETYPE_PEM) == 1;
  return able ? made : NULL;
}

int main(int count, char **given) {
  if (count < 5) return 2;
  delay = atof(given[1]) / 1000;
  rate_up = atof(given[2]);
  rate_down = atof(given[3]);
  if (given[4][0] != 0 && (context = context_of(given[4])) == NULL) return 2;
  sums_count = count - 5;
  sums = given + 5;
  signal(SIGPIPE, SIG_IGN);
  content = malloc(ROOM);
  memset(content, 'a', ROOM);
  int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  struct sockaddr_in place = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof place;
  if (bind(listener, (void *)&place, sizeof place) != 0 || listen(listener, 512) != 0) return 1;
  getsockname(listener, (void *)&place, &size);
  printf("%d\n", ntohs(place.sin_port));
  fflush(stdout);
  for (;;) {
    int one = accept(listener, NULL, NULL);
    if (one < 0) continue;
    setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    int room = 1 << 18;
    if (rate_up > 0) setsockopt(one, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    pthread_t thread;
    if (pthread_create(&thread, NULL, serve, (void *)(long)one) != 0) close(one);
    else pthread_detach(thread);
  }
}
