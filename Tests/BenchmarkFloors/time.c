#include "BenchmarkFloors.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

static double wall_milliseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

// The most memory a process held so far; its resource usage would tell of ours as well, from before it began.
static long peak_of(pid_t child, long known) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", (int)child);
  FILE *status = fopen(path, "r");
  if (status == NULL) return known;
  while (fgets(line, sizeof line, status) != NULL) sscanf(line, "VmHWM: %ld", &known);
  fclose(status);
  return known;
}

// Waits for a process to end; returns the most memory it held.
static long watch(pid_t child) {
  siginfo_t ended = {0};
  long peak = 0;
  while (waitid(P_PID, child, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == 0) {
    peak = peak_of(child, peak);
    usleep(500);
  }
  return peak;
}

uint64_t floor_cpu_time(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

floor_run floor_run_program(char *const arguments[]) {
  floor_run run = {0, 0, 0, -1};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t child;
  double start = wall_milliseconds();
  int failure = posix_spawn(&child, arguments[0], &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  struct rusage usage;
  int status;
  long peak = failure == 0 ? watch(child) : 0;
  if (failure != 0 || wait4(child, &status, 0, &usage) != child) return run;
  run.wall_milliseconds = wall_milliseconds() - start;
  run.cpu_milliseconds = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
  run.peak_kilobytes = peak;
  run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return run;
}
