// Stands between a gRPC client and a daemon and counts the client's HTTP/2 frames: of each kind, and the most PING, SETTINGS and
// PRIORITY frames within a tenth of a second on one connection, which is what the daemon limits. Prints when it is interrupted.
//
//   frames LISTEN-PATH DAEMON-PATH
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { connections_max = 128, preface_bytes = 24, header_bytes = 9, kinds = 10, window_max = 100000 };
static const int64_t window_nanoseconds = 100 * 1000 * 1000;
static const char *names[kinds] = {"DATA", "HEADERS", "PRIORITY", "RST_STREAM", "SETTINGS", "PUSH_PROMISE", "PING", "GOAWAY",
                                   "WINDOW_UPDATE", "CONTINUATION"};

struct connection {
    int client, daemon;
    size_t skip;  // bytes of the preface or a payload that are still to come
    uint8_t header[header_bytes];
    size_t have;
    int64_t *times;  // of the limited frames that lie in the window, oldest at `first`
    size_t first, next;
};

static struct connection all[connections_max];
static int count;
static uint64_t of_kind[kinds], pings_acknowledged;
static size_t most;
static volatile sig_atomic_t is_over;

static void over(int signal) {
    (void)signal;
    is_over = 1;
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int unix_socket(const char *path, struct sockaddr_un *address) {
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    snprintf(address->sun_path, sizeof address->sun_path, "%s", path);
    return socket(AF_UNIX, SOCK_STREAM, 0);
}

static void take_frame(struct connection *one) {
    const uint8_t *header = one->header;
    one->skip = (size_t)header[0] << 16 | (size_t)header[1] << 8 | header[2];
    const int kind = header[3];
    if (kind >= kinds) return;
    of_kind[kind]++;
    if (kind == 6 && header[4] & 1) pings_acknowledged++;
    if (kind != 2 && kind != 4 && kind != 6) return;
    const int64_t time = now();
    one->times[one->next++ % window_max] = time;
    while (time - one->times[one->first % window_max] > window_nanoseconds) one->first++;
    if (one->next - one->first > most) most = one->next - one->first;
}

static void look(struct connection *one, const uint8_t *bytes, size_t length) {
    while (length > 0) {
        const size_t wanted = one->skip > 0 ? one->skip : header_bytes - one->have;
        const size_t part = wanted < length ? wanted : length;
        if (one->skip > 0) {
            one->skip -= part;
        } else {
            memcpy(one->header + one->have, bytes, part);
            one->have += part;
            if (one->have == header_bytes) {
                one->have = 0;
                take_frame(one);
            }
        }
        bytes += part;
        length -= part;
    }
}

// 0 when the connection is over.
static int carry(int from, int to, struct connection *seen) {
    static uint8_t bytes[1 << 18];
    const ssize_t length = read(from, bytes, sizeof bytes);
    if (length <= 0) return 0;
    if (seen) look(seen, bytes, (size_t)length);
    for (ssize_t sent = 0; sent < length;) {
        const ssize_t part = send(to, bytes + sent, (size_t)(length - sent), MSG_NOSIGNAL);
        if (part < 0 && errno != EINTR) return 0;
        if (part > 0) sent += part;
    }
    return 1;
}

static void welcome(int listening, const char *path) {
    struct sockaddr_un address;
    const int client = accept(listening, NULL, NULL);
    const int daemon = unix_socket(path, &address);
    if (count == connections_max || client < 0 || connect(daemon, (struct sockaddr *)&address, sizeof address) < 0) exit(69);
    all[count++] = (struct connection){.client = client, .daemon = daemon, .skip = preface_bytes,
                                       .times = calloc(window_max, sizeof(int64_t))};
}

int main(int words, char **word) {
    if (words != 3) return 64;
    struct sockaddr_un address;
    const int listening = unix_socket(word[1], &address);
    unlink(word[1]);
    if (bind(listening, (struct sockaddr *)&address, sizeof address) < 0 || listen(listening, 64) < 0) return 69;
    struct sigaction action = {.sa_handler = over};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    static struct pollfd polled[1 + 2 * connections_max];
    while (!is_over) {
        polled[0] = (struct pollfd){.fd = listening, .events = POLLIN};
        for (int index = 0; index < count; index++) {
            polled[1 + 2 * index] = (struct pollfd){.fd = all[index].client, .events = POLLIN};
            polled[2 + 2 * index] = (struct pollfd){.fd = all[index].daemon, .events = POLLIN};
        }
        const int present = count;
        if (poll(polled, 1 + 2 * (nfds_t)present, -1) < 0) continue;
        if (polled[0].revents) welcome(listening, word[2]);
        for (int index = 0; index < present; index++) {
            struct connection *one = &all[index];
            if (one->client < 0) continue;
            if ((polled[1 + 2 * index].revents && !carry(one->client, one->daemon, one)) ||
                (polled[2 + 2 * index].revents && !carry(one->daemon, one->client, NULL))) {
                close(one->client);
                close(one->daemon);
                one->client = one->daemon = -1;
            }
        }
    }
    for (int kind = 0; kind < kinds; kind++)
        if (of_kind[kind]) printf("%s %llu\n", names[kind], (unsigned long long)of_kind[kind]);
    printf("PINGs that acknowledge %llu\n", (unsigned long long)pings_acknowledged);
    printf("most PING, SETTINGS and PRIORITY in 100 ms on one connection: %zu\n", most);
    unlink(word[1]);
}
