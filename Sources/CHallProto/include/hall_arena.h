// A bump allocator for one message at a time: everything in it dies together, and a cap keeps a small input from becoming
// a large heap (protobuf-c alone turns 4 MiB of empty sub-messages into 415 MiB).
#ifndef HALL_ARENA_H
#define HALL_ARENA_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hall_arena_chunk;

struct hall_arena {
    // What protobuf-c is given; its data points back to the arena.
    ProtobufCAllocator allocator;
    uint8_t *at;
    uint8_t *end;
    // Bytes handed out so far, and the most there may be.
    size_t used_bytes;
    size_t cap_bytes;
    struct hall_arena_chunk *chunks;
    // An allocation was refused because of the cap, or because the machine has no memory left.
    bool exhausted;
    bool in_use;
    bool of_thread;
};

// The calling thread's own arena, empty, with that cap; a fresh one while the thread's own is in use. NULL only when the
// machine has no memory left. The first chunk stays with the thread, so that a small message allocates nothing.
struct hall_arena *hall_arena_begin(size_t cap_bytes);

// Frees what the arena holds. Its memory must not be used any more.
void hall_arena_end(struct hall_arena *arena);

// Aligned to 16 bytes; NULL when the cap is reached.
void *hall_arena_alloc(struct hall_arena *arena, size_t size_bytes);

// The cap for unpacking an input of that many bytes: base + factor × input, and never more than most.
size_t hall_arena_cap(size_t input_bytes, size_t base_bytes, size_t factor, size_t most_bytes);

#endif
