/*
 * A disk that fails, for one process and the files whose path begins with SITREP_DISK (LD_PRELOAD):
 *   SITREP_SYNC_FAILS_AFTER=N   the N-th fsync and all after it fail with EIO
 *   SITREP_FULL_AFTER=BYTES     once so many bytes were written, writing fails with ENOSPC
 *   SITREP_UNSYNCED=FILE        notes every write ("w PATH OFFSET LENGTH") and every fsync ("s PATH") there
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long long written;
static long synced;
static int notes = -1;

static int ours(int fd, char *path) {
  const char *disk = getenv("SITREP_DISK");
  char link[64];
  if (!disk) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, 4095);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, disk, strlen(disk)) == 0;
}

static void note(const char *line) {
  static ssize_t (*real)(int, const void *, size_t);
  const char *file = getenv("SITREP_UNSYNCED");
  if (!file) return;
  if (!real) real = dlsym(RTLD_NEXT, "write");
  if (notes < 0) notes = open(file, O_WRONLY | O_CREAT | O_APPEND, 0644);
  if (real(notes, line, strlen(line)) < 0) abort();
}

/* Returns 0 where the bytes may be written, else the error. */
static int before_write(int fd, off_t at, size_t count) {
  char path[4096], line[4200];
  const char *full = getenv("SITREP_FULL_AFTER");
  if (!ours(fd, path)) return 0;
  pthread_mutex_lock(&lock);
  written += count;
  int fails = full && written > atoll(full);
  if (!fails) {
    snprintf(line, sizeof line, "w %s %lld %zu\n", path, (long long)at, count);
    note(line);
  }
  pthread_mutex_unlock(&lock);
  return fails ? ENOSPC : 0;
}

static int before_sync(int fd) {
  char path[4096];
  const char *fails = getenv("SITREP_SYNC_FAILS_AFTER");
  if (!ours(fd, path)) return 0;
  pthread_mutex_lock(&lock);
  int broken = fails && ++synced >= atol(fails);
  pthread_mutex_unlock(&lock);
  return broken ? EIO : 0;
}

static void after_sync(int fd) {
  char path[4096], line[4200];
  if (!ours(fd, path)) return;
  pthread_mutex_lock(&lock);
  snprintf(line, sizeof line, "s %s\n", path);
  note(line);
  pthread_mutex_unlock(&lock);
}

#define REFUSE(error) do { int e = (error); if (e) { errno = e; return -1; } } while (0)

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  REFUSE(before_write(fd, lseek(fd, 0, SEEK_CUR), count));
  return real(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  static ssize_t (*real)(int, const void *, size_t, off_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite");
  REFUSE(before_write(fd, at, count));
  return real(fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  REFUSE(before_write(fd, at, count));
  return real(fd, bytes, count, at);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  REFUSE(before_sync(fd));
  int result = real(fd);
  if (result == 0) after_sync(fd);
  return result;
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
  REFUSE(before_sync(fd));
  int result = real(fd);
  if (result == 0) after_sync(fd);
  return result;
}
