// As much of protobuf's wire form as a load generator needs, by hand: what it costs is inside every measured call.
#pragma once

#include <stdbool.h>

#include "buffer.h"

static inline size_t varintSize(uint64_t value) {
    size_t count = 1;
    while (value >>= 7) count++;
    return count;
}

/// The size of a length-delimited field whose number is below 16.
static inline size_t fieldBytesSize(size_t count) { return 1 + varintSize(count) + count; }

static inline void putTag(struct buffer *out, int number, size_t count) {
    uint8_t *at = bufferReserve(out, 11);
    size_t used = 0;
    at[used++] = number << 3 | 2;
    for (; count > 127; count >>= 7) at[used++] = count | 0x80;
    at[used++] = count;
    out->end += used;
}

static inline void putField(struct buffer *out, int number, const void *bytes, size_t count) {
    putTag(out, number, count);
    bufferAppend(out, bytes, count);
}

struct reader {
    const uint8_t *at, *end;
};

struct field {
    uint64_t number, varint;
    const uint8_t *bytes;
    size_t count;
};

static inline bool readVarint(struct reader *reader, uint64_t *value) {
    *value = 0;
    for (int shift = 0; shift < 64 && reader->at < reader->end; shift += 7) {
        uint8_t byte = *reader->at++;
        *value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

/// False at the end, and at anything that is neither a varint nor length-delimited: then `at` has not reached `end`.
static inline bool nextField(struct reader *reader, struct field *field) {
    struct reader next = *reader;
    uint64_t tag, count;
    *field = (struct field){0};
    if (!readVarint(&next, &tag)) return false;
    field->number = tag >> 3;
    if ((tag & 7) == 0) {
        if (!readVarint(&next, &field->varint)) return false;
    } else if ((tag & 7) == 2) {
        if (!readVarint(&next, &count) || count > (size_t)(next.end - next.at)) return false;
        field->bytes = next.at;
        field->count = count;
        next.at += count;
    } else {
        return false;
    }
    *reader = next;
    return true;
}
