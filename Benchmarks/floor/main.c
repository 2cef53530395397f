// The floor: what the least costs that can answer a case status and keep a sign-in over ttrpc: C, one thread, epoll, protobuf-c,
// SQLite. Sign-ins that are there at once share a commit.
//   floor --socket PATH --database PATH --cases FILE [--count N]
// Makes its database if there is none and writes its "number query_code" lines into FILE. Ends with SIGTERM.
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "calls.h"
#include "frame.h"

enum { readBytes = 64 << 10, eventsMax = 64 };

struct connection {
    int descriptor;
    struct buffer in, out;
};

struct server {
    struct book *book;
    /// Whose answers wait for the commit at the end of a turn.
    struct connection *waiting[eventsMax];
    int waitingCount;
};

static int listenAt(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (snprintf(address.sun_path, sizeof address.sun_path, "%s", path) >= (int)sizeof address.sun_path)
        errx(64, "socket path too long");
    unlink(path);
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0 || bind(descriptor, (struct sockaddr *)&address, sizeof address) != 0 || listen(descriptor, 128) != 0)
        err(71, "%s", path);
    return descriptor;
}

static void watch(int epoll, int descriptor, void *owner) {
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = owner};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) err(71, "epoll_ctl");
}

static void acceptOne(int epoll, int listener) {
    int descriptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (descriptor < 0) return;
    struct connection *connection = calloc(1, sizeof *connection);
    if (connection == NULL) err(70, "connection");
    connection->descriptor = descriptor;
    watch(epoll, descriptor, connection);
}

static void closeConnection(struct connection *connection) {
    close(connection->descriptor);
    free(connection->in.bytes);
    free(connection->out.bytes);
    free(connection);
}

/// Answers every whole frame in the buffer. False: the peer does not speak ttrpc.
static bool answerFrames(struct book *book, struct connection *connection) {
    struct buffer *in = &connection->in;
    while (bufferCount(in) >= frameHeaderBytes) {
        struct frame frame = getFrame(in->bytes + in->start);
        if (frame.bodyBytes > frameBodyBytesMax) return false;
        if (bufferCount(in) < frameHeaderBytes + frame.bodyBytes) return true;
        const uint8_t *body = in->bytes + in->start + frameHeaderBytes;
        if (frame.type == frameRequest) answerCall(book, frame.stream, body, frame.bodyBytes, &connection->out);
        in->start += frameHeaderBytes + frame.bodyBytes;
    }
    return true;
}

/// Writes all answers at once. The sockets block: a caller that does not read stops this server, which has only one user.
static bool flush(struct connection *connection) {
    struct buffer *out = &connection->out;
    while (bufferCount(out) > 0) {
        ssize_t count = send(connection->descriptor, out->bytes + out->start, bufferCount(out), MSG_NOSIGNAL);
        if (count < 0) return false;
        out->start += count;
    }
    return true;
}

/// Sends the answers, or keeps them for after the commit.
static bool answer(struct server *server, struct connection *connection) {
    if (!answerFrames(server->book, connection)) return false;
    if (!bookOwesCommit(server->book)) return flush(connection);
    server->waiting[server->waitingCount++] = connection;
    return true;
}

static void serve(struct server *server, struct connection *connection) {
    uint8_t *at = bufferReserve(&connection->in, readBytes);
    ssize_t count = recv(connection->descriptor, at, readBytes, MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count > 0) {
        connection->in.end += count;
        if (answer(server, connection)) return;
    }
    closeConnection(connection);
}

/// Makes durable what this turn wrote, and only then tells of it.
static void endTurn(struct server *server) {
    if (bookOwesCommit(server->book)) bookCommit(server->book);
    for (int index = 0; index < server->waitingCount; index++) {
        if (!flush(server->waiting[index])) closeConnection(server->waiting[index]);
    }
    server->waitingCount = 0;
}

static int stopSignals(void) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

static void run(struct server *server, const char *path) {
    int listener = listenAt(path), signals = stopSignals(), epoll = epoll_create1(EPOLL_CLOEXEC);
    watch(epoll, listener, &listener);
    watch(epoll, signals, &signals);
    for (;;) {
        struct epoll_event events[eventsMax];
        int count = epoll_wait(epoll, events, eventsMax, -1);
        for (int index = 0; index < count; index++) {
            void *owner = events[index].data.ptr;
            if (owner == &signals) {
                unlink(path);
                return;
            }
            if (owner == &listener) {
                acceptOne(epoll, listener);
            } else {
                serve(server, owner);
            }
        }
        endTurn(server);
    }
}

int main(int argc, char **argv) {
    const char *path = NULL, *database = NULL, *cases = NULL;
    int count = 100000;
    static const struct option options[] = {
        {"socket", required_argument, NULL, 's'},
        {"database", required_argument, NULL, 'd'},
        {"cases", required_argument, NULL, 'c'},
        {"count", required_argument, NULL, 'n'},
        {NULL, 0, NULL, 0},
    };
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 's') path = optarg;
        else if (option == 'd') database = optarg;
        else if (option == 'c') cases = optarg;
        else if (option == 'n') count = atoi(optarg);
        else return 64;
    }
    if (path == NULL || database == NULL || cases == NULL || count < 1 || count > 999999) {
        fprintf(stderr, "usage: floor --socket PATH --database PATH --cases FILE [--count N]\n");
        return 64;
    }
    if (access(database, F_OK) != 0) bookCreate(database, cases, count);
    struct server server = {.book = bookOpen(database)};
    run(&server, path);
    return 0;
}
