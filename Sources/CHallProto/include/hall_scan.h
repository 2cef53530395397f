// Looks at a message's raw bytes before protobuf-c unpacks them, by tables the generator prints. protobuf-c takes what
// must not come in: bad UTF-8, NUL in text (it cuts there when packing again), nesting until the stack is gone, floods of
// entries and unknown fields, unknown enum values. What gets past the scan can be unpacked and read without a further look.
#ifndef HALL_SCAN_H
#define HALL_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum hall_kind {
    HALL_KIND_INT32,
    HALL_KIND_INT64,
    HALL_KIND_UINT32,
    HALL_KIND_UINT64,
    HALL_KIND_SINT32,
    HALL_KIND_SINT64,
    HALL_KIND_FIXED32,
    HALL_KIND_FIXED64,
    HALL_KIND_SFIXED32,
    HALL_KIND_SFIXED64,
    HALL_KIND_BOOL,
    HALL_KIND_ENUM,
    HALL_KIND_STRING,
    HALL_KIND_BYTES,
    HALL_KIND_MESSAGE,
};

// As hall.v1.Format numbers them.
enum hall_format {
    HALL_FORMAT_NONE = 0,
    HALL_FORMAT_LINE = 1,
    HALL_FORMAT_DATE = 2,
    HALL_FORMAT_IDENTIFIER = 3,
    HALL_FORMAT_PIN = 4,
    HALL_FORMAT_CASE_NUMBER = 5,
    HALL_FORMAT_MONTH = 6,
    HALL_FORMAT_TIME_OF_DAY = 7,
};

enum hall_field_flag {
    HALL_FIELD_REPEATED = 1,
    HALL_FIELD_REQUIRED = 2,
    HALL_FIELD_BOUNDED = 4,
    // Absent is not the same as the default: `optional`, or a member of a oneof.
    HALL_FIELD_PRESENCE = 8,
};

enum {
    // The generator refuses a message with more fields.
    HALL_SCAN_FIELDS_MAX = 256,
    HALL_SCAN_PATH_BYTES_MAX = 256,
};

struct hall_scan_enum {
    // Ascending.
    const int32_t *values;
    uint32_t count;
};

struct hall_scan_message;

struct hall_scan_field {
    uint32_t number;
    uint8_t kind;
    uint8_t flags;
    uint8_t format;
    // 0: in none; otherwise counted from 1 within the message.
    uint8_t oneof;
    // 0: the default of the limits.
    uint32_t bytes_max;
    uint32_t count_max;
    int64_t at_least;
    int64_t at_most;
    const struct hall_scan_message *message;
    const struct hall_scan_enum *enumeration;
    const char *name;
};

struct hall_scan_message {
    // Ascending by number.
    const struct hall_scan_field *fields;
    uint32_t field_count;
    // A field is required or bounded: what is absent must be looked at as well.
    bool checks_absent;
};

struct hall_scan_limits {
    uint32_t depth_max;
    // Fields of the whole message, known and unknown, those of its parts included.
    uint32_t fields_max;
    uint32_t unknown_max;
    uint32_t count_max;
    uint32_t text_bytes_max;
    uint32_t bytes_bytes_max;
    // Requests: the schema's own rules hold (required, bounds, formats, lengths, counts), a field comes once, a oneof has one
    // member, an enum value is known, a number fits. Without it the limits above are all there is beside well-formed wire
    // and text, so that an old client survives a newer daemon.
    bool strict;
};

enum hall_scan_reason {
    HALL_SCAN_OK = 0,
    HALL_SCAN_TRUNCATED,
    HALL_SCAN_VARINT_TOO_LONG,
    HALL_SCAN_BAD_FIELD_NUMBER,
    HALL_SCAN_GROUP,
    HALL_SCAN_WIRE_TYPE,
    HALL_SCAN_TOO_DEEP,
    HALL_SCAN_TOO_MANY_FIELDS,
    HALL_SCAN_TOO_MANY_UNKNOWN,
    HALL_SCAN_TOO_MANY_ENTRIES,
    HALL_SCAN_TEXT_TOO_LONG,
    HALL_SCAN_BYTES_TOO_LONG,
    HALL_SCAN_NOT_UTF8,
    HALL_SCAN_CONTROL_CHARACTER,
    HALL_SCAN_DUPLICATE,
    HALL_SCAN_CONTRADICTORY,
    HALL_SCAN_UNKNOWN_ENUM,
    HALL_SCAN_NUMBER_TOO_WIDE,
    HALL_SCAN_OUT_OF_BOUNDS,
    HALL_SCAN_REQUIRED,
    HALL_SCAN_FORMAT,
};

struct hall_scan_result {
    enum hall_scan_reason reason;
    // Where in the input, in bytes from its start.
    size_t position;
    // The limit that was passed, or both bounds, or the format.
    int64_t at_least;
    int64_t at_most;
    enum hall_format format;
    // "materials[3].name"; empty when the message itself is at fault. Cut off, never overrun.
    char path[HALL_SCAN_PATH_BYTES_MAX];
};

// True when the bytes may be unpacked; otherwise the result says why not. Allocates nothing.
bool hall_scan(
    const struct hall_scan_message *message, const uint8_t *bytes, size_t length_bytes,
    const struct hall_scan_limits *limits, struct hall_scan_result *result);

#endif
