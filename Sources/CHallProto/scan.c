#include <string.h>

#include "scan_steps.h"

static bool scan_message(
    struct scan *scan, const struct hall_scan_message *message, struct cursor in, uint32_t depth, const struct step *parent);

// One more value of the field: repeated within its limit, otherwise the first. A second singular message would be merged
// into the first; that is refused even where other repetitions are let through.
static bool count_value(struct scan *scan, uint32_t *counts, const uint8_t *where, struct step *step) {
    const struct hall_scan_field *field = step->field;
    uint32_t count = ++*counts;
    if ((field->flags & HALL_FIELD_REPEATED) != 0) {
        uint32_t count_max = scan_own_or_default(scan, field->count_max, scan->limits->count_max);
        step->entry = count - 1;
        return count <= count_max ? true : scan_fail_at_limit(scan, HALL_SCAN_TOO_MANY_ENTRIES, where, step, count_max);
    }
    if (count > 1 && (scan->limits->strict || field->kind == HALL_KIND_MESSAGE)) {
        return scan_fail(scan, HALL_SCAN_DUPLICATE, where, step);
    }
    return true;
}

static bool scan_packed(struct scan *scan, struct cursor *in, uint32_t *counts, struct step *step) {
    struct cursor packed;
    if (!scan_read_length(scan, in, &packed, step)) {
        return false;
    }
    while (packed.at < packed.end) {
        if (!count_value(scan, counts, packed.at, step) || !scan_number(scan, &packed, step)) {
            return false;
        }
    }
    return true;
}

static bool scan_value(struct scan *scan, struct cursor *in, uint32_t depth, const struct step *step) {
    const struct hall_scan_field *field = step->field;
    if (scan_wire_type(field->kind) != wire_length) {
        return scan_number(scan, in, step);
    }
    struct cursor inner;
    if (!scan_read_length(scan, in, &inner, step)) {
        return false;
    }
    if (field->kind == HALL_KIND_STRING) {
        return scan_text(scan, inner, step);
    }
    if (field->kind == HALL_KIND_BYTES) {
        return scan_bytes(scan, inner, step);
    }
    return scan_message(scan, field->message, inner, depth + 1, step);
}

static bool scan_unknown(struct scan *scan, struct cursor *in, int wire_type, const struct step *parent) {
    uint64_t ignored;
    struct cursor inner;
    if (++scan->unknown > scan->limits->unknown_max) {
        return scan_fail_at_limit(scan, HALL_SCAN_TOO_MANY_UNKNOWN, in->at, parent, scan->limits->unknown_max);
    }
    switch (wire_type) {
    case wire_varint:
        return scan_read_varint(scan, in, value_bytes_max, &ignored, parent);
    case wire_64:
        return scan_read_fixed(scan, in, 8, &ignored, parent);
    case wire_length:
        return scan_read_length(scan, in, &inner, parent);
    case wire_32:
        return scan_read_fixed(scan, in, 4, &ignored, parent);
    default:
        return scan_fail(scan, HALL_SCAN_WIRE_TYPE, in->at, parent);
    }
}

static const struct hall_scan_field *find_field(const struct hall_scan_message *message, uint32_t number) {
    // Most messages number their fields from one without gaps.
    if (number <= message->field_count && message->fields[number - 1].number == number) {
        return &message->fields[number - 1];
    }
    uint32_t low = 0;
    uint32_t high = message->field_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (message->fields[middle].number < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < message->field_count && message->fields[low].number == number ? &message->fields[low] : NULL;
}

static bool check_oneof(struct scan *scan, uint64_t *branches, const uint8_t *where, const struct step *step) {
    uint64_t branch = (uint64_t)1 << step->field->oneof;
    if (step->field->oneof != 0 && (*branches & branch) != 0 && scan->limits->strict) {
        return scan_fail(scan, HALL_SCAN_CONTRADICTORY, where, step);
    }
    *branches |= branch;
    return true;
}

static bool check_absent(
    struct scan *scan, const struct hall_scan_message *message, const uint32_t *counts, const uint8_t *where,
    const struct step *parent) {
    for (uint32_t at = 0; at < message->field_count; at++) {
        const struct hall_scan_field *field = &message->fields[at];
        struct step step = {parent, field, no_entry};
        if (counts[at] != 0) {
            continue;
        }
        if ((field->flags & HALL_FIELD_REQUIRED) != 0) {
            return scan_fail(scan, HALL_SCAN_REQUIRED, where, &step);
        }
        // Where absence is nothing of its own, it means zero.
        uint8_t absence = field->flags & (HALL_FIELD_BOUNDED | HALL_FIELD_PRESENCE | HALL_FIELD_REPEATED);
        if (absence == HALL_FIELD_BOUNDED && !scan_is_within(field, 0, 0)) {
            return scan_fail_bounds(scan, where, &step);
        }
    }
    return true;
}

static bool scan_field(
    struct scan *scan, const struct hall_scan_field *field, struct cursor *in, int wire_type, uint32_t *counts,
    uint64_t *branches, uint32_t depth, const struct step *parent) {
    const uint8_t *where = in->at;
    struct step step = {parent, field, no_entry};
    int own_wire_type = scan_wire_type(field->kind);
    bool packed = (field->flags & HALL_FIELD_REPEATED) != 0 && own_wire_type != wire_length && wire_type == wire_length;
    if (packed) {
        return scan_packed(scan, in, counts, &step);
    }
    if (wire_type != own_wire_type) {
        return scan_fail(scan, HALL_SCAN_WIRE_TYPE, where, &step);
    }
    return count_value(scan, counts, where, &step) && check_oneof(scan, branches, where, &step)
        && scan_value(scan, in, depth, &step);
}

static bool scan_message(
    struct scan *scan, const struct hall_scan_message *message, struct cursor in, uint32_t depth, const struct step *parent) {
    uint32_t counts[HALL_SCAN_FIELDS_MAX];
    uint64_t branches = 0;
    if (depth > scan->limits->depth_max) {
        return scan_fail_at_limit(scan, HALL_SCAN_TOO_DEEP, in.at, parent, scan->limits->depth_max);
    }
    memset(counts, 0, message->field_count * sizeof counts[0]);
    while (in.at < in.end) {
        const uint8_t *where = in.at;
        uint64_t key;
        if (++scan->fields > scan->limits->fields_max) {
            return scan_fail_at_limit(scan, HALL_SCAN_TOO_MANY_FIELDS, where, parent, scan->limits->fields_max);
        }
        if (!scan_read_varint(scan, &in, key_bytes_max, &key, parent)) {
            return false;
        }
        int wire_type = (int)(key & 7);
        if (wire_type == wire_group_start || wire_type == wire_group_end) {
            return scan_fail(scan, HALL_SCAN_GROUP, where, parent);
        }
        if (key > UINT32_MAX || key >> 3 == 0) {
            return scan_fail(scan, HALL_SCAN_BAD_FIELD_NUMBER, where, parent);
        }
        const struct hall_scan_field *field = find_field(message, (uint32_t)(key >> 3));
        bool good = field == NULL
            ? scan_unknown(scan, &in, wire_type, parent)
            : scan_field(scan, field, &in, wire_type, &counts[field - message->fields], &branches, depth, parent);
        if (!good) {
            return false;
        }
    }
    return scan->limits->strict && message->checks_absent ? check_absent(scan, message, counts, in.end, parent) : true;
}

bool hall_scan(
    const struct hall_scan_message *message, const uint8_t *bytes, size_t length_bytes,
    const struct hall_scan_limits *limits, struct hall_scan_result *result) {
    struct scan scan = {bytes, limits, result, 0, 0};
    result->reason = HALL_SCAN_OK;
    return scan_message(&scan, message, (struct cursor){bytes, bytes + length_bytes}, 1, NULL);
}
