/* Keeps a core from sleeping, at the lowest priority, until its parent ends. */

#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>

static void rest(void) {
#if defined __x86_64__
  __builtin_ia32_pause(); /* leaves its other thread to others */
#elif defined __aarch64__
  __asm__ volatile("yield");
#endif
}

int main(void) {
  struct sched_param none = {0};
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (sched_setscheduler(0, SCHED_IDLE, &none) != 0) return 1;
  for (;;) rest();
}
