#include "loop.h"

#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "frame.h"

enum { readBytes = 64 << 10, eventsMax = 64 };

/// One caller's call under way.
struct slot {
    uint64_t ordinal;
    uint64_t startedAt;
    uint32_t stream;
    uint32_t caller;
    bool isBusy;
};

struct connection {
    int descriptor;
    uint32_t nextStream;
    struct buffer in, out;
    struct slot *slots;
};

struct run {
    const struct plan *plan;
    const struct calls *calls;
    struct result result;
    uint64_t started, ended;
    uint64_t measuredFrom;
};

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int openSocket(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (snprintf(address.sun_path, sizeof address.sun_path, "%s", path) >= (int)sizeof address.sun_path)
        errx(64, "socket path too long");
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) err(69, "%s", path);
    return descriptor;
}

static void sendAll(struct connection *connection) {
    struct buffer *out = &connection->out;
    while (bufferCount(out) > 0) {
        ssize_t count = send(connection->descriptor, out->bytes + out->start, bufferCount(out), MSG_NOSIGNAL);
        if (count < 0) err(69, "send");
        out->start += count;
    }
}

static void startCall(struct run *run, struct connection *connection, struct slot *slot) {
    slot->ordinal = run->started++;
    slot->stream = connection->nextStream;
    slot->isBusy = true;
    connection->nextStream += 2;
    slot->startedAt = now();
    putCall(run->calls, slot->ordinal, slot->caller, slot->stream, &connection->out);
}

/// The clock for the rate starts when the last warm-up call ends.
static void endCall(struct run *run, struct slot *slot, const uint8_t *body, size_t bodyBytes) {
    uint64_t at = now();
    slot->isBusy = false;
    judgeAnswer(run->calls, slot->ordinal, body, bodyBytes, &run->result.tally);
    run->ended++;
    if (run->ended > run->plan->warmupCount) {
        run->result.nanoseconds[run->result.count++] = at - slot->startedAt;
        run->result.seconds = (at - run->measuredFrom) / 1e9;
    } else if (run->ended == run->plan->warmupCount) {
        run->measuredFrom = at;
    }
}

static struct slot *busySlot(struct run *run, struct connection *connection, uint32_t stream) {
    for (uint32_t index = 0; index < run->plan->callersEach; index++) {
        struct slot *slot = &connection->slots[index];
        if (slot->isBusy && slot->stream == stream) return slot;
    }
    errx(76, "an answer on stream %u, where nothing was asked", stream);
}

/// Reads what is there, ends the calls it answers and starts each caller's next.
static void receive(struct run *run, struct connection *connection) {
    struct buffer *in = &connection->in;
    ssize_t count = recv(connection->descriptor, bufferReserve(in, readBytes), readBytes, 0);
    if (count <= 0) errx(69, "the server closed the connection after %lu answers", run->ended);
    in->end += count;
    uint64_t total = run->plan->warmupCount + run->plan->callCount;
    while (bufferCount(in) >= frameHeaderBytes) {
        struct frame frame = getFrame(in->bytes + in->start);
        if (frame.type != frameResponse || frame.bodyBytes > frameBodyBytesMax) errx(76, "a frame of type %u", frame.type);
        if (bufferCount(in) < frameHeaderBytes + frame.bodyBytes) return;
        struct slot *slot = busySlot(run, connection, frame.stream);
        endCall(run, slot, in->bytes + in->start + frameHeaderBytes, frame.bodyBytes);
        in->start += frameHeaderBytes + frame.bodyBytes;
        if (run->started < total) startCall(run, connection, slot);
    }
}

static struct connection makeConnection(const struct plan *plan, uint32_t index) {
    struct connection connection = {.descriptor = openSocket(plan->socketPath), .nextStream = 1};
    connection.slots = calloc(plan->callersEach, sizeof *connection.slots);
    if (connection.slots == NULL) err(70, "slots");
    for (uint32_t place = 0; place < plan->callersEach; place++) {
        connection.slots[place].caller = index * plan->callersEach + place;
    }
    return connection;
}

static void closeConnection(struct connection *connection) {
    close(connection->descriptor);
    free(connection->in.bytes);
    free(connection->out.bytes);
    free(connection->slots);
}

static struct run makeRun(const struct plan *plan, const struct calls *calls) {
    struct run run = {.plan = plan, .calls = calls};
    run.result.nanoseconds = malloc(plan->callCount * sizeof *run.result.nanoseconds);
    if (run.result.nanoseconds == NULL) err(70, "times");
    // Written once, so that no page is first touched inside a measured call.
    memset(run.result.nanoseconds, 1, plan->callCount * sizeof *run.result.nanoseconds);
    run.measuredFrom = now();
    return run;
}

struct result runSerial(const struct plan *plan, const struct calls *calls) {
    struct run run = makeRun(plan, calls);
    struct connection connection = makeConnection(plan, 0);
    startCall(&run, &connection, &connection.slots[0]);
    while (run.ended < plan->warmupCount + plan->callCount) {
        sendAll(&connection);
        receive(&run, &connection);
    }
    closeConnection(&connection);
    return run.result;
}

struct result runClosed(const struct plan *plan, const struct calls *calls) {
    struct run run = makeRun(plan, calls);
    struct connection *connections = calloc(plan->connections, sizeof *connections);
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    if (connections == NULL || epoll < 0) err(70, "connections");
    uint64_t total = plan->warmupCount + plan->callCount;
    for (uint32_t index = 0; index < plan->connections; index++) {
        connections[index] = makeConnection(plan, index);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &connections[index]};
        if (epoll_ctl(epoll, EPOLL_CTL_ADD, connections[index].descriptor, &event) != 0) err(71, "epoll_ctl");
    }
    run.measuredFrom = now();
    for (uint32_t index = 0; index < plan->connections; index++) {
        for (uint32_t place = 0; place < plan->callersEach && run.started < total; place++) {
            startCall(&run, &connections[index], &connections[index].slots[place]);
        }
        sendAll(&connections[index]);
    }
    while (run.ended < total) {
        struct epoll_event events[eventsMax];
        int count = epoll_wait(epoll, events, eventsMax, -1);
        for (int index = 0; index < count; index++) {
            receive(&run, events[index].data.ptr);
            sendAll(events[index].data.ptr);
        }
    }
    for (uint32_t index = 0; index < plan->connections; index++) closeConnection(&connections[index]);
    free(connections);
    close(epoll);
    return run.result;
}
