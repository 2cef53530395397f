#define _GNU_SOURCE
#include "hall_client.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int hall_client_connect(const char *path, size_t path_bytes) {
    struct sockaddr_un address;
    if (path_bytes == 0 || path_bytes >= sizeof address.sun_path) {
        return -ENAMETOOLONG;
    }
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return -errno;
    }
    memset(&address, 0, sizeof address);
    address.sun_family = AF_UNIX;
    memcpy(address.sun_path, path, path_bytes);
    int result;
    do {
        result = connect(descriptor, (const struct sockaddr *)&address, sizeof address);
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        int failed = errno;
        close(descriptor);
        return -failed;
    }
    return descriptor;
}

static int spawn_on(int theirs, char *const arguments[], pid_t *pid) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed != 0) {
        return failed;
    }
    failed = posix_spawnattr_init(&attributes);
    if (failed != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return failed;
    }
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    failed = posix_spawn_file_actions_adddup2(&actions, theirs, STDIN_FILENO);
    if (failed == 0) {
        failed = posix_spawn_file_actions_adddup2(&actions, theirs, STDOUT_FILENO);
    }
    if (failed == 0) {
        failed = posix_spawnp(pid, arguments[0], &actions, &attributes, arguments, environ);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

int hall_client_spawn(char *const arguments[], int32_t *pid) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        return -errno;
    }
    pid_t child = 0;
    int failed = spawn_on(pair[1], arguments, &child);
    close(pair[1]);
    if (failed != 0) {
        close(pair[0]);
        return -failed;
    }
    *pid = child;
    return pair[0];
}

int hall_client_event(void) {
    int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return descriptor < 0 ? -errno : descriptor;
}

void hall_client_event_ring(int descriptor) {
    // A counter that is full is a counter that has been rung.
    (void)eventfd_write(descriptor, 1);
}

void hall_client_event_clear(int descriptor) {
    eventfd_t count;
    (void)eventfd_read(descriptor, &count);
}

ssize_t hall_client_send(int descriptor, const void *bytes, size_t count) {
    ssize_t sent;
    do {
        sent = send(descriptor, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? -errno : sent;
}

ssize_t hall_client_receive(int descriptor, void *bytes, size_t count) {
    ssize_t received;
    do {
        received = recv(descriptor, bytes, count, MSG_DONTWAIT);
    } while (received < 0 && errno == EINTR);
    return received < 0 ? -errno : received;
}

int hall_client_poll(int first, int want_read, int want_write, int second, int timeout_ms) {
    // poll reports an ended peer whether asked or not, so a descriptor nobody is interested in is left out.
    struct pollfd polled[2] = {
        {.fd = want_read || want_write ? first : -1,
         .events = (short)((want_read ? POLLIN : 0) | (want_write ? POLLOUT : 0))},
        {.fd = second, .events = POLLIN},
    };
    int ready = poll(polled, 2, timeout_ms);
    if (ready < 0) {
        return errno == EINTR ? 0 : -errno;
    }
    int bits = 0;
    if (polled[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) {
        bits |= 1;
    }
    if (polled[0].revents & POLLOUT) {
        bits |= 2;
    }
    if (polled[1].revents != 0) {
        bits |= 4;
    }
    return bits;
}

struct start {
    void (*body)(void *);
    void *argument;
};

static void *run(void *raw) {
    struct start start = *(struct start *)raw;
    free(raw);
    start.body(start.argument);
    return NULL;
}

int hall_client_thread(void (*body)(void *), void *argument) {
    struct start *start = malloc(sizeof *start);
    if (start == NULL) {
        return -ENOMEM;
    }
    *start = (struct start){.body = body, .argument = argument};
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_t thread;
    int failed = pthread_create(&thread, &attributes, run, start);
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed != 0) {
        free(start);
    }
    return -failed;
}

int hall_client_reap(int32_t pid, int timeout_ms) {
    const struct timespec step = {.tv_sec = 0, .tv_nsec = 5 * 1000 * 1000};
    for (int waited_ms = 0;; waited_ms += 5) {
        int status = 0;
        pid_t ended = waitpid(pid, &status, WNOHANG);
        if (ended == pid) {
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        if (ended < 0 && errno != EINTR) {
            return -errno;
        }
        if (waited_ms >= timeout_ms) {
            return -ETIMEDOUT;
        }
        nanosleep(&step, NULL);
    }
}
