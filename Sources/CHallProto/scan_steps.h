// What the parts of the scan share: where it is, how it fails, how it reads. Private to the scan.
#ifndef HALL_SCAN_STEPS_H
#define HALL_SCAN_STEPS_H

#include "hall_scan.h"

// Wire types of protobuf's encoding.
enum { wire_varint = 0, wire_64 = 1, wire_length = 2, wire_group_start = 3, wire_group_end = 4, wire_32 = 5 };

enum {
    no_entry = UINT32_MAX,
    // A key and a length are 32 bits wide: five groups of seven. A value is 64 bits wide: ten.
    key_bytes_max = 5,
    value_bytes_max = 10,
};

// The way from the root to where the scan is; on failure it becomes the path.
struct step {
    const struct step *parent;
    const struct hall_scan_field *field;
    uint32_t entry;
};

struct scan {
    const uint8_t *start;
    const struct hall_scan_limits *limits;
    struct hall_scan_result *result;
    uint32_t fields;
    uint32_t unknown;
};

struct cursor {
    const uint8_t *at;
    const uint8_t *end;
};

bool scan_fail(struct scan *scan, enum hall_scan_reason reason, const uint8_t *where, const struct step *step);
bool scan_fail_at_limit(
    struct scan *scan, enum hall_scan_reason reason, const uint8_t *where, const struct step *step, int64_t limit);
bool scan_fail_bounds(struct scan *scan, const uint8_t *where, const struct step *step);

// Each reads at the cursor and moves it on; false after a failure.
bool scan_read_long_varint(struct scan *scan, struct cursor *in, size_t bytes_max, uint64_t *value, const struct step *step);
bool scan_read_fixed(struct scan *scan, struct cursor *in, size_t width, uint64_t *value, const struct step *step);
bool scan_read_length(struct scan *scan, struct cursor *in, struct cursor *inner, const struct step *step);

// Most keys, lengths and numbers are one byte.
static inline bool scan_read_varint(
    struct scan *scan, struct cursor *in, size_t bytes_max, uint64_t *value, const struct step *step) {
    if (in->at < in->end && *in->at < 0x80) {
        *value = *in->at++;
        return true;
    }
    return scan_read_long_varint(scan, in, bytes_max, value, step);
}

static inline int scan_wire_type(uint8_t kind) {
    static const uint8_t wire_types[] = {
        [HALL_KIND_INT32] = wire_varint,  [HALL_KIND_INT64] = wire_varint,    [HALL_KIND_UINT32] = wire_varint,
        [HALL_KIND_UINT64] = wire_varint, [HALL_KIND_SINT32] = wire_varint,   [HALL_KIND_SINT64] = wire_varint,
        [HALL_KIND_FIXED32] = wire_32,    [HALL_KIND_FIXED64] = wire_64,      [HALL_KIND_SFIXED32] = wire_32,
        [HALL_KIND_SFIXED64] = wire_64,   [HALL_KIND_BOOL] = wire_varint,     [HALL_KIND_ENUM] = wire_varint,
        [HALL_KIND_STRING] = wire_length, [HALL_KIND_BYTES] = wire_length,    [HALL_KIND_MESSAGE] = wire_length,
    };
    return wire_types[kind];
}

// The field's own limit where the schema's rules hold and it has one.
static inline uint32_t scan_own_or_default(const struct scan *scan, uint32_t own, uint32_t common) {
    return scan->limits->strict && own != 0 ? own : common;
}

bool scan_is_within(const struct hall_scan_field *field, uint64_t raw, int64_t value);

// A number, text or bytes against the rules of its field.
bool scan_number(struct scan *scan, struct cursor *in, const struct step *step);
bool scan_text(struct scan *scan, struct cursor text, const struct step *step);
bool scan_bytes(struct scan *scan, struct cursor bytes, const struct step *step);

#endif
