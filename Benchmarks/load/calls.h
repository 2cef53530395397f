// What is called: requests are built from what the command line says, answers are held against what was asked.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "buffer.h"

enum { metadataMax = 16, payloadsMax = 64, codesMax = 17 };

struct lines {
    char **texts;
    uint32_t count;
};

struct calls {
    const char *service, *method;
    /// hall.v1.Cases/Status over these "number query_code" lines; otherwise fixed payloads in turn, or none.
    bool isStatus;
    struct lines cases;
    uint32_t *order;
    struct buffer payloads[payloadsMax];
    int payloadCount;
    const char *metadata[metadataMax];
    int metadataCount;
    /// One token a caller, in turn.
    struct lines badgeSessions;
    /// A fresh UUIDv7 with every call.
    bool hasRequestIDs;
};

/// What the answers were.
struct tally {
    uint64_t byCode[codesMax];
    uint64_t wrongReplies;
    uint64_t replyBytes;
    char firstProblem[256];
};

struct lines readLines(const char *path);
/// Every case once in an order that only the seed decides.
void shuffleCases(struct calls *calls, uint64_t seed);
/// Appends the frame of call number `ordinal`, made by `caller`.
void putCall(const struct calls *calls, uint64_t ordinal, uint32_t caller, uint32_t stream, struct buffer *out);
/// Holds a response frame's body against call number `ordinal`.
void judgeAnswer(const struct calls *calls, uint64_t ordinal, const uint8_t *body, size_t bodyBytes, struct tally *tally);
/// How many answers were not OK, or not the answer to their question.
uint64_t badAnswers(const struct tally *tally);
