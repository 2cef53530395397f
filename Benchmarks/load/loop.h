// The callers: each makes its next call when its last one is answered.
#pragma once

#include "calls.h"

struct plan {
    const char *socketPath;
    uint32_t connections;
    /// Callers that share one connection.
    uint32_t callersEach;
    uint64_t callCount;
    /// Calls before the measured ones.
    uint64_t warmupCount;
};

struct result {
    struct tally tally;
    /// One a measured call, in the order of their ends.
    uint32_t *nanoseconds;
    uint64_t count;
    double seconds;
};

/// One connection, one call in flight, blocking reads: no epoll between the call and its answer.
struct result runSerial(const struct plan *plan, const struct calls *calls);
/// `connections` × `callersEach` callers on one thread and one epoll.
struct result runClosed(const struct plan *plan, const struct calls *calls);
