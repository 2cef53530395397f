#include "calls.h"

#include <stdio.h>
#include <sys/random.h>
#include <time.h>

#include "frame.h"
#include "protobuf.h"

struct lines readLines(const char *path) {
    struct lines lines = {0};
    FILE *file = fopen(path, "r");
    if (file == NULL) err(66, "%s", path);
    char *line = NULL;
    size_t room = 0;
    for (ssize_t count; (count = getline(&line, &room, file)) > 0;) {
        if (line[count - 1] == '\n') line[--count] = 0;
        if (count == 0) continue;
        if ((lines.count & (lines.count - 1)) == 0) {
            lines.texts = realloc(lines.texts, (lines.count ? 2 * lines.count : 1) * sizeof *lines.texts);
            if (lines.texts == NULL) err(70, "%s", path);
        }
        lines.texts[lines.count++] = strdup(line);
    }
    free(line);
    fclose(file);
    if (lines.count == 0) errx(66, "%s: empty", path);
    return lines;
}

/// splitmix64.
static uint64_t nextRandom(uint64_t *state) {
    uint64_t mixed = *state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
    return mixed ^ mixed >> 31;
}

void shuffleCases(struct calls *calls, uint64_t seed) {
    uint32_t count = calls->cases.count;
    calls->order = malloc(count * sizeof *calls->order);
    if (calls->order == NULL) err(70, "order");
    for (uint32_t index = 0; index < count; index++) {
        uint32_t other = nextRandom(&seed) % (index + 1);
        calls->order[index] = calls->order[other];
        calls->order[other] = index;
    }
}

static const char *caseLine(const struct calls *calls, uint64_t ordinal) {
    return calls->cases.texts[calls->order[ordinal % calls->cases.count]];
}

/// RFC 9562, version 7: milliseconds since 1970, then random bits.
static void makeUUIDv7(char text[37]) {
    static uint8_t pool[4096];
    static size_t used = sizeof pool;
    if (used + 16 > sizeof pool) {
        if (getrandom(pool, 256, 0) != 256) err(71, "getrandom");
        uint64_t seed = 0;
        memcpy(&seed, pool, sizeof seed);
        for (size_t at = 0; at < sizeof pool; at += 8) {
            uint64_t bits = nextRandom(&seed);
            memcpy(pool + at, &bits, 8);
        }
        used = 0;
    }
    uint8_t *bytes = pool + used;
    used += 16;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t milliseconds = (uint64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
    for (int place = 0; place < 6; place++) bytes[place] = milliseconds >> 8 * (5 - place);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    char *at = text;
    for (int place = 0; place < 16; place++) {
        if (place == 4 || place == 6 || place == 8 || place == 10) *at++ = '-';
        at += sprintf(at, "%02x", bytes[place]);
    }
}

static void putMetadata(struct buffer *out, const char *key, size_t keyBytes, const char *value) {
    size_t valueBytes = strlen(value);
    putTag(out, 5, fieldBytesSize(keyBytes) + fieldBytesSize(valueBytes));
    putField(out, 1, key, keyBytes);
    putField(out, 2, value, valueBytes);
}

static void putAllMetadata(const struct calls *calls, uint32_t caller, struct buffer *out) {
    for (int index = 0; index < calls->metadataCount; index++) {
        const char *pair = calls->metadata[index], *sign = strchr(pair, '=');
        putMetadata(out, pair, sign - pair, sign + 1);
    }
    if (calls->badgeSessions.count > 0) {
        putMetadata(out, "badge-session", 13, calls->badgeSessions.texts[caller % calls->badgeSessions.count]);
    }
    if (calls->hasRequestIDs) {
        char text[37];
        makeUUIDv7(text);
        putMetadata(out, "request-id", 10, text);
    }
}

static void putStatusPayload(const char *line, struct buffer *out) {
    const char *space = strchr(line, ' ');
    size_t numberBytes = space - line, codeBytes = strlen(space + 1);
    putTag(out, 3, fieldBytesSize(numberBytes) + fieldBytesSize(codeBytes));
    putField(out, 1, line, numberBytes);
    putField(out, 2, space + 1, codeBytes);
}

void putCall(const struct calls *calls, uint64_t ordinal, uint32_t caller, uint32_t stream, struct buffer *out) {
    bufferReserve(out, frameHeaderBytes);
    // An offset from `start`: appending may move the bytes.
    size_t header = out->end - out->start;
    out->end += frameHeaderBytes;
    putField(out, 1, calls->service, strlen(calls->service));
    putField(out, 2, calls->method, strlen(calls->method));
    if (calls->isStatus) {
        putStatusPayload(caseLine(calls, ordinal), out);
    } else if (calls->payloadCount > 0) {
        const struct buffer *payload = &calls->payloads[ordinal % calls->payloadCount];
        putField(out, 3, payload->bytes, bufferCount(payload));
    }
    putAllMetadata(calls, caller, out);
    uint32_t bodyBytes = bufferCount(out) - header - frameHeaderBytes;
    putFrame(out->bytes + out->start + header, (struct frame){bodyBytes, stream, frameRequest, 0});
}

static void noteProblem(struct tally *tally, const char *text, size_t textBytes) {
    if (tally->firstProblem[0] != 0) return;
    snprintf(tally->firstProblem, sizeof tally->firstProblem, "%.*s", (int)textBytes, text);
}

/// Takes a google.rpc.Status apart and returns its code, or unknown (2) when that is out of range.
static uint64_t readStatus(struct reader reader, struct tally *tally) {
    uint64_t code = 0;
    for (struct field field; nextField(&reader, &field);) {
        if (field.number == 1) code = field.varint;
        if (field.number == 2) noteProblem(tally, (const char *)field.bytes, field.count);
    }
    return code < codesMax ? code : 2;
}

/// A CaseStatusReply begins with the number that was asked for.
static bool isStatusOf(const char *line, struct reader payload) {
    struct field field;
    size_t numberBytes = strchr(line, ' ') - line;
    return nextField(&payload, &field) && field.number == 1 && field.count == numberBytes &&
        memcmp(field.bytes, line, numberBytes) == 0;
}

void judgeAnswer(const struct calls *calls, uint64_t ordinal, const uint8_t *body, size_t bodyBytes, struct tally *tally) {
    struct reader reader = {body, body + bodyBytes}, payload = {body, body};
    uint64_t code = 0;
    for (struct field field; nextField(&reader, &field);) {
        struct reader inner = {field.bytes, field.bytes + field.count};
        if (field.number == 1) code = readStatus(inner, tally);
        if (field.number == 2) payload = inner;
    }
    tally->byCode[code]++;
    tally->replyBytes += payload.end - payload.at;
    bool isRight = reader.at == reader.end && (code != 0 || !calls->isStatus || isStatusOf(caseLine(calls, ordinal), payload));
    if (isRight) return;
    tally->wrongReplies++;
    noteProblem(tally, "an answer to another question", 29);
}

uint64_t badAnswers(const struct tally *tally) {
    uint64_t bad = tally->wrongReplies;
    for (int code = 1; code < codesMax; code++) bad += tally->byCode[code];
    return bad;
}
