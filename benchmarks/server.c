/* A local server that costs nothing: each port gives its answers in turn, whatever it is asked.
 *
 * Usage: server MILLISECONDS FILE[:FILE]...
 *
 * A file holds a whole answer, from its status line on; the port of each argument is printed on a line of its
 * own, in the order of the arguments. An answer goes out so many milliseconds after its request came.
 * Connections are kept. One process, no copies, no parsing but the end of a request. Linux alone. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { HEAD = 64 * 1024, EVENTS = 256, SINK = 1 << 20 };

/* next: the one that is given after it. */
typedef struct answer {
  const char *bytes;
  size_t size;
  struct answer *next;
} answer;

/* The answer of a port that is given next. */
typedef struct {
  answer *at;
} turn;

/* listens: it accepts connections. to_give: those of its port. now: the one that it is given.
 * skip: bytes of the request's body that are still to come. sent: of the answer. due: when it goes out.
 * next: the connection whose answer goes out after it. */
typedef struct connection {
  int fd;
  bool listens, answers;
  turn *to_give;
  const answer *now;
  char head[HEAD];
  size_t filled, skip, sent;
  double due;
  struct connection *next;
} connection;

static int poller;
static double delay;
static connection *first, *last;

static void die(const char *what) {
  perror(what);
  exit(1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void watch(connection *c, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = c};
  if (epoll_ctl(poller, operation, c->fd, &event) != 0) die("epoll_ctl");
}

static connection *connection_new(int fd, turn *to_give, bool listens) {
  connection *c = calloc(1, sizeof(connection));
  if (c == NULL) die("calloc");
  c->fd = fd;
  c->to_give = to_give;
  c->listens = listens;
  watch(c, EPOLL_CTL_ADD, EPOLLIN);
  return c;
}

/* A connection whose answer waits is freed when its turn comes. */
static void hang_up(connection *c) {
  close(c->fd);
  c->fd = -1;
  if (c->due == 0) free(c);
}

static void send_more(connection *c) {
  const answer *a = c->now;
  while (c->sent < a->size) {
    ssize_t count = send(c->fd, a->bytes + c->sent, a->size - c->sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0) {
      watch(c, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
      return;
    }
    c->sent += (size_t)count;
  }
  if (c->answers) watch(c, EPOLL_CTL_MOD, EPOLLIN);
  c->answers = false;
  c->sent = 0;
}

static void begin(connection *c) {
  c->answers = true;
  c->now = c->to_give->at;
  c->to_give->at = c->now->next;
  send_more(c);
}

static void give(connection *c) {
  if (delay == 0) {
    begin(c);
    return;
  }
  c->due = now() + delay;
  c->next = NULL;
  if (first == NULL) first = c;
  else last->next = c;
  last = c;
}

/* The value of a header in a block that ends with a NUL, or NULL. */
static const char *header(const char *head, const char *name) {
  const char *at = strcasestr(head, name);
  return at == NULL ? NULL : at + strlen(name);
}

/* What stands in the buffer, as far as it is a whole request's head. */
static void read_head(connection *c) {
  for (;;) {
    c->head[c->filled] = '\0';
    char *end = strstr(c->head, "\r\n\r\n");
    if (end == NULL) return;
    *end = '\0';
    size_t size = (size_t)(end - c->head) + 4, left = c->filled - size;
    const char *length = header(c->head, "\r\nContent-Length:");
    size_t body = length == NULL ? 0 : strtoull(length, NULL, 10);
    if (header(c->head, "\r\nExpect:") != NULL && left == 0) {
      if (send(c->fd, "HTTP/1.1 100 Continue\r\n\r\n", 25, MSG_NOSIGNAL) < 0) return;
    }
    size_t here = left < body ? left : body;
    c->skip = body - here;
    c->filled = left - here;
    memmove(c->head, end + 4 + here, c->filled);
    if (c->skip > 0) return;
    give(c);
  }
}

static void receive(connection *c) {
  static char sink[SINK];
  bool body = c->skip > 0;
  size_t room = body ? (c->skip < SINK ? c->skip : SINK) : HEAD - 1 - c->filled;
  ssize_t count = recv(c->fd, body ? sink : c->head + c->filled, room, 0);
  if (count <= 0) {
    hang_up(c);
  } else if (body) {
    c->skip -= (size_t)count;
    if (c->skip == 0) give(c);
  } else {
    c->filled += (size_t)count;
    read_head(c);
  }
}

static void take_in(connection *listener) {
  int fd = accept(listener->fd, NULL, NULL), yes = 1;
  if (fd < 0) return;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  connection_new(fd, listener->to_give, false);
}

static int listening(void) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 || listen(fd, 1024) != 0) die("listen");
  if (getsockname(fd, (struct sockaddr *)&address, &size) != 0) die("getsockname");
  printf("%d\n", ntohs(address.sin_port));
  return fd;
}

static answer *answer_of(const char *path) {
  struct stat about;
  int fd = open(path, O_RDONLY);
  if (fd < 0 || fstat(fd, &about) != 0) die(path);
  void *bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  answer *a = malloc(sizeof(answer));
  if (bytes == MAP_FAILED || a == NULL) die(path);
  close(fd);
  *a = (answer){bytes, (size_t)about.st_size, a};
  return a;
}

/* The answers in these files, of which the first follows the last. */
static turn *turn_of(char *paths) {
  turn *t = malloc(sizeof(turn));
  if (t == NULL) die(paths);
  answer *last_one = t->at = answer_of(strtok(paths, ":"));
  for (char *path; (path = strtok(NULL, ":")) != NULL; last_one = last_one->next) {
    last_one->next = answer_of(path);
    last_one->next->next = t->at;
  }
  return t;
}

/* Milliseconds until the next answer is due, -1 for none. */
static int pause_of(void) {
  if (first == NULL) return -1;
  double left = (first->due - now()) * 1000;
  return left <= 0 ? 0 : (int)left + 1;
}

static void give_due(void) {
  for (double time = now(); first != NULL && first->due <= time;) {
    connection *c = first;
    first = c->next;
    c->due = 0;
    if (c->fd < 0) free(c);
    else begin(c);
  }
}

int main(int count, char **given) {
  if (count < 3) return 2;
  delay = atof(given[1]) / 1000;
  poller = epoll_create1(0);
  for (int i = 2; i < count; i++) connection_new(listening(), turn_of(given[i]), true);
  fflush(stdout);
  for (;;) {
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(poller, events, EVENTS, pause_of());
    for (int i = 0; i < ready; i++) {
      connection *c = events[i].data.ptr;
      if (c->listens) take_in(c);
      else if (events[i].events & EPOLLOUT) send_more(c);
      else receive(c);
    }
    give_due();
  }
}
