#include "hall_arena.h"

#include <pthread.h>
#include <stdlib.h>

enum {
    // Holds all of an ordinary request or reply.
    first_chunk_bytes = 32 * 1024,
    // What a message that outgrew the first chunk takes at a time.
    next_chunk_bytes = 64 * 1024,
    alignment_bytes = 16,
};

struct hall_arena_chunk {
    struct hall_arena_chunk *before;
    size_t padding;
};

static pthread_key_t thread_key;
static pthread_once_t thread_once = PTHREAD_ONCE_INIT;
static bool thread_key_made;
static _Thread_local struct hall_arena *thread_arena;

// Runs on the thread that ends, so that nothing which ends after it finds a freed arena.
static void free_thread_arena(void *arena) {
    thread_arena = NULL;
    free(arena);
}

static void make_thread_key(void) {
    thread_key_made = pthread_key_create(&thread_key, free_thread_arena) == 0;
}

static void *allocate(void *data, size_t size_bytes) {
    return hall_arena_alloc(data, size_bytes);
}

// The arena frees everything at once; protobuf-c's own frees have nothing to do.
static void release(void *data, void *pointer) {
    (void)data;
    (void)pointer;
}

// An arena with its first chunk behind it in the same block.
static struct hall_arena *make_arena(bool of_thread) {
    struct hall_arena *arena = malloc(sizeof *arena + alignment_bytes + first_chunk_bytes);
    if (arena == NULL) {
        return NULL;
    }
    arena->allocator = (ProtobufCAllocator){allocate, release, arena};
    arena->of_thread = of_thread;
    return arena;
}

static struct hall_arena *make_thread_arena(void) {
    pthread_once(&thread_once, make_thread_key);
    struct hall_arena *arena = make_arena(thread_key_made);
    // Without a destructor the arena would outlive its thread; then each message gets its own.
    if (arena != NULL && thread_key_made && pthread_setspecific(thread_key, arena) == 0) {
        thread_arena = arena;
    } else if (arena != NULL) {
        arena->of_thread = false;
    }
    return arena;
}

struct hall_arena *hall_arena_begin(size_t cap_bytes) {
    struct hall_arena *arena = thread_arena;
    if (arena == NULL) {
        arena = make_thread_arena();
    } else if (arena->in_use) {
        arena = make_arena(false);
    }
    if (arena == NULL) {
        return NULL;
    }
    uintptr_t first = (uintptr_t)(arena + 1);
    first = (first + alignment_bytes - 1) & ~(uintptr_t)(alignment_bytes - 1);
    arena->at = (uint8_t *)first;
    arena->end = arena->at + first_chunk_bytes;
    arena->used_bytes = 0;
    arena->cap_bytes = cap_bytes;
    arena->chunks = NULL;
    arena->exhausted = false;
    arena->in_use = true;
    return arena;
}

void hall_arena_end(struct hall_arena *arena) {
    struct hall_arena_chunk *chunk = arena->chunks;
    while (chunk != NULL) {
        struct hall_arena_chunk *before = chunk->before;
        free(chunk);
        chunk = before;
    }
    arena->chunks = NULL;
    arena->in_use = false;
    if (!arena->of_thread) {
        free(arena);
    }
}

static void *allocate_in_new_chunk(struct hall_arena *arena, size_t size_bytes) {
    size_t room_bytes = size_bytes > next_chunk_bytes ? size_bytes : next_chunk_bytes;
    struct hall_arena_chunk *chunk = malloc(sizeof *chunk + room_bytes);
    if (chunk == NULL) {
        arena->exhausted = true;
        return NULL;
    }
    chunk->before = arena->chunks;
    arena->chunks = chunk;
    uint8_t *start = (uint8_t *)(chunk + 1);
    // A block of its own size leaves the chunk before it open.
    if (size_bytes < next_chunk_bytes) {
        arena->at = start + size_bytes;
        arena->end = start + room_bytes;
    }
    return start;
}

void *hall_arena_alloc(struct hall_arena *arena, size_t size_bytes) {
    if (size_bytes > arena->cap_bytes - arena->used_bytes) {
        arena->exhausted = true;
        return NULL;
    }
    size_t rounded_bytes = (size_bytes + alignment_bytes - 1) & ~(size_t)(alignment_bytes - 1);
    if (rounded_bytes > arena->cap_bytes - arena->used_bytes) {
        arena->exhausted = true;
        return NULL;
    }
    arena->used_bytes += rounded_bytes;
    if (rounded_bytes <= (size_t)(arena->end - arena->at)) {
        void *result = arena->at;
        arena->at += rounded_bytes;
        return result;
    }
    return allocate_in_new_chunk(arena, rounded_bytes);
}

size_t hall_arena_cap(size_t input_bytes, size_t base_bytes, size_t factor, size_t most_bytes) {
    if (input_bytes > (most_bytes - base_bytes) / factor) {
        return most_bytes;
    }
    return base_bytes + factor * input_bytes;
}
