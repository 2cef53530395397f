// A growing run of bytes: filled at `end`, emptied at `start`. Out of memory ends the program; it is a measuring tool.
#pragma once

#include <err.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    uint8_t *bytes;
    size_t start, end, room;
};

static inline size_t bufferCount(const struct buffer *buffer) { return buffer->end - buffer->start; }

/// Makes room for `count` bytes behind `end` and tells where they go; the caller moves `end`.
static inline uint8_t *bufferReserve(struct buffer *buffer, size_t count) {
    if (buffer->start == buffer->end) buffer->start = buffer->end = 0;
    if (buffer->room - buffer->end < count && buffer->start > 0) {
        memmove(buffer->bytes, buffer->bytes + buffer->start, bufferCount(buffer));
        buffer->end -= buffer->start;
        buffer->start = 0;
    }
    if (buffer->room - buffer->end < count) {
        size_t room = buffer->room ? buffer->room : 4096;
        while (room - buffer->end < count) room *= 2;
        buffer->bytes = realloc(buffer->bytes, room);
        if (buffer->bytes == NULL) err(70, "buffer of %zu bytes", room);
        buffer->room = room;
    }
    return buffer->bytes + buffer->end;
}

static inline void bufferAppend(struct buffer *buffer, const void *bytes, size_t count) {
    memcpy(bufferReserve(buffer, count), bytes, count);
    buffer->end += count;
}
