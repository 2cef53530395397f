// ttrpc's frame: ten bytes of header, then as many of body as the first four say.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum { frameHeaderBytes = 10, frameBodyBytesMax = 4 << 20 };
enum { frameRequest = 1, frameResponse = 2, frameData = 3 };

struct frame {
    uint32_t bodyBytes;
    uint32_t stream;
    uint8_t type;
    uint8_t flags;
};

static inline void putBigEndian(uint8_t *at, uint32_t value) {
    at[0] = value >> 24, at[1] = value >> 16, at[2] = value >> 8, at[3] = value;
}

static inline uint32_t getBigEndian(const uint8_t *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static inline void putFrame(uint8_t *at, struct frame frame) {
    putBigEndian(at, frame.bodyBytes);
    putBigEndian(at + 4, frame.stream);
    at[8] = frame.type, at[9] = frame.flags;
}

static inline struct frame getFrame(const uint8_t *at) {
    return (struct frame){getBigEndian(at), getBigEndian(at + 4), at[8], at[9]};
}
