// What the thin client needs of the C library and Swift can't say plainly: flags that import as enums, environ, macros.
// Every function that can fail returns a negative errno; none is interrupted by a signal unless it says so.
#ifndef HALL_CLIENT_H
#define HALL_CLIENT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A stream socket connected to that path, non-blocking and closed on exec. A full backlog is -EAGAIN at once, never a wait.
int hall_client_connect(const char *path, size_t path_bytes);

// Starts a program found along PATH with both its standard input and output on one end of a socket pair; its signals are
// as a shell would leave them. Returns our end, non-blocking and closed on exec.
int hall_client_spawn(char *const arguments[], int32_t *pid);

// An event counter, non-blocking and closed on exec: written to wake a thread that polls.
int hall_client_event(void);
void hall_client_event_ring(int descriptor);
void hall_client_event_clear(int descriptor);

// Never waits (-EAGAIN instead), never raises SIGPIPE (-EPIPE instead).
ssize_t hall_client_send(int descriptor, const void *bytes, size_t count);
// 0: the peer sends no more.
ssize_t hall_client_receive(int descriptor, void *bytes, size_t count);

// Waits for POLLIN or POLLOUT on one or two descriptors (the second: -1 for none, always POLLIN). Returns 0 after
// timeout_ms or a signal, else bits: 1 the first can be read or has ended, 2 it can be written, 4 the second can be read.
int hall_client_poll(int first, int want_read, int want_write, int second, int timeout_ms);

// Starts a detached thread with every signal blocked, so that handlers run on the program's own threads.
int hall_client_thread(void (*body)(void *), void *argument);

// Waits for a child to end: its exit status, 128 + signal, or -ETIMEDOUT while it still runs after that many milliseconds.
int hall_client_reap(int32_t pid, int timeout_ms);

#endif
