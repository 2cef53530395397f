#include "scan_steps.h"
#include "scan_text.h"

static bool enum_holds(const struct hall_scan_enum *enumeration, int32_t value) {
    // Most enums count from zero without gaps.
    if (value >= 0 && (uint32_t)value < enumeration->count && enumeration->values[value] == value) {
        return true;
    }
    for (uint32_t at = 0; at < enumeration->count; at++) {
        if (enumeration->values[at] == value) {
            return true;
        }
    }
    return false;
}

// The value as the field's type reads it; false when it has more bits than the type.
static bool interpret(uint8_t kind, uint64_t raw, int64_t *value) {
    switch ((enum hall_kind)kind) {
    case HALL_KIND_INT32:
    case HALL_KIND_ENUM:
        *value = (int64_t)raw;
        return *value >= INT32_MIN && *value <= INT32_MAX;
    case HALL_KIND_UINT32:
        *value = (int64_t)raw;
        return raw <= UINT32_MAX;
    case HALL_KIND_SINT32:
        *value = (int64_t)(raw >> 1) ^ -(int64_t)(raw & 1);
        return raw <= UINT32_MAX;
    case HALL_KIND_SINT64:
        *value = (int64_t)(raw >> 1) ^ -(int64_t)(raw & 1);
        return true;
    case HALL_KIND_SFIXED32:
        *value = (int32_t)(uint32_t)raw;
        return true;
    case HALL_KIND_BOOL:
        *value = raw != 0;
        return raw <= 1;
    case HALL_KIND_INT64:
    case HALL_KIND_UINT64:
    case HALL_KIND_FIXED32:
    case HALL_KIND_FIXED64:
    case HALL_KIND_SFIXED64:
    case HALL_KIND_STRING:
    case HALL_KIND_BYTES:
    case HALL_KIND_MESSAGE:
        break;
    }
    *value = (int64_t)raw;
    return true;
}

bool scan_is_within(const struct hall_scan_field *field, uint64_t raw, int64_t value) {
    bool is_unsigned = field->kind == HALL_KIND_UINT64 || field->kind == HALL_KIND_FIXED64;
    if (is_unsigned && raw > INT64_MAX) {
        return false;
    }
    return value >= field->at_least && value <= field->at_most;
}

bool scan_fail_bounds(struct scan *scan, const uint8_t *where, const struct step *step) {
    scan->result->at_least = step->field->at_least;
    scan->result->at_most = step->field->at_most;
    return scan_fail(scan, HALL_SCAN_OUT_OF_BOUNDS, where, step);
}

// Something must be said: the field is required, or it is an entry of a list.
static bool must_say(const struct hall_scan_field *field) {
    return (field->flags & (HALL_FIELD_REQUIRED | HALL_FIELD_REPEATED)) != 0;
}

static bool check_number(struct scan *scan, uint64_t raw, const uint8_t *where, const struct step *step) {
    const struct hall_scan_field *field = step->field;
    int64_t value;
    if (!scan->limits->strict) {
        return true;
    }
    if (!interpret(field->kind, raw, &value)) {
        return scan_fail(scan, HALL_SCAN_NUMBER_TOO_WIDE, where, step);
    }
    if (field->kind == HALL_KIND_ENUM) {
        if (!enum_holds(field->enumeration, (int32_t)value)) {
            return scan_fail_at_limit(scan, HALL_SCAN_UNKNOWN_ENUM, where, step, value);
        }
        if (value == 0 && must_say(field)) {
            return scan_fail(scan, HALL_SCAN_REQUIRED, where, step);
        }
    }
    if ((field->flags & HALL_FIELD_BOUNDED) != 0 && !scan_is_within(field, raw, value)) {
        return scan_fail_bounds(scan, where, step);
    }
    return true;
}

bool scan_number(struct scan *scan, struct cursor *in, const struct step *step) {
    const uint8_t *where = in->at;
    int wire_type = scan_wire_type(step->field->kind);
    uint64_t raw;
    bool read = wire_type == wire_varint
        ? scan_read_varint(scan, in, value_bytes_max, &raw, step)
        : scan_read_fixed(scan, in, wire_type == wire_32 ? 4 : 8, &raw, step);
    return read && check_number(scan, raw, where, step);
}

bool scan_text(struct scan *scan, struct cursor text, const struct step *step) {
    const struct hall_scan_field *field = step->field;
    size_t length_bytes = (size_t)(text.end - text.at);
    uint32_t bytes_max = scan_own_or_default(scan, field->bytes_max, scan->limits->text_bytes_max);
    if (length_bytes > bytes_max) {
        return scan_fail_at_limit(scan, HALL_SCAN_TEXT_TOO_LONG, text.at, step, bytes_max);
    }
    size_t bad = 0;
    enum hall_scan_reason reason = hall_scan_text(text.at, length_bytes, &bad);
    if (reason != HALL_SCAN_OK) {
        return scan_fail(scan, reason, text.at + bad, step);
    }
    if (!scan->limits->strict) {
        return true;
    }
    if (must_say(field) && hall_scan_is_blank(text.at, length_bytes)) {
        return scan_fail(scan, HALL_SCAN_REQUIRED, text.at, step);
    }
    if (length_bytes == 0) {
        return true;
    }
    if (!hall_scan_has_format((enum hall_format)field->format, text.at, length_bytes)) {
        scan->result->format = (enum hall_format)field->format;
        return scan_fail(scan, HALL_SCAN_FORMAT, text.at, step);
    }
    return true;
}

bool scan_bytes(struct scan *scan, struct cursor bytes, const struct step *step) {
    uint32_t bytes_max = scan_own_or_default(scan, step->field->bytes_max, scan->limits->bytes_bytes_max);
    if ((size_t)(bytes.end - bytes.at) > bytes_max) {
        return scan_fail_at_limit(scan, HALL_SCAN_BYTES_TOO_LONG, bytes.at, step, bytes_max);
    }
    bool required = scan->limits->strict && (step->field->flags & HALL_FIELD_REQUIRED) != 0;
    return required && bytes.at == bytes.end ? scan_fail(scan, HALL_SCAN_REQUIRED, bytes.at, step) : true;
}
