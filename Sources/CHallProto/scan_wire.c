#include <stdio.h>

#include "scan_steps.h"

static size_t print_path(char *path, size_t used, const struct step *step) {
    if (step == NULL || step->field == NULL) {
        return used;
    }
    used = print_path(path, used, step->parent);
    size_t room = HALL_SCAN_PATH_BYTES_MAX - used;
    const char *dot = used > 0 ? "." : "";
    int printed = step->entry == no_entry
        ? snprintf(path + used, room, "%s%s", dot, step->field->name)
        : snprintf(path + used, room, "%s%s[%u]", dot, step->field->name, step->entry);
    if (printed < 0) {
        return used;
    }
    return (size_t)printed < room ? used + (size_t)printed : HALL_SCAN_PATH_BYTES_MAX - 1;
}

bool scan_fail(struct scan *scan, enum hall_scan_reason reason, const uint8_t *where, const struct step *step) {
    struct hall_scan_result *result = scan->result;
    result->reason = reason;
    result->position = (size_t)(where - scan->start);
    result->path[0] = '\0';
    print_path(result->path, 0, step);
    return false;
}

bool scan_fail_at_limit(
    struct scan *scan, enum hall_scan_reason reason, const uint8_t *where, const struct step *step, int64_t limit) {
    scan->result->at_most = limit;
    return scan_fail(scan, reason, where, step);
}

bool scan_read_long_varint(
    struct scan *scan, struct cursor *in, size_t bytes_max, uint64_t *value, const struct step *step) {
    uint64_t sum = 0;
    for (size_t count = 0; count < bytes_max; count++) {
        if (in->at + count == in->end) {
            return scan_fail(scan, HALL_SCAN_TRUNCATED, in->at, step);
        }
        uint8_t byte = in->at[count];
        sum |= (uint64_t)(byte & 0x7f) << (7 * count);
        if ((byte & 0x80) == 0) {
            // The tenth byte holds the 64th bit alone.
            if (count == value_bytes_max - 1 && byte > 1) {
                break;
            }
            in->at += count + 1;
            *value = sum;
            return true;
        }
    }
    return scan_fail(scan, HALL_SCAN_VARINT_TOO_LONG, in->at, step);
}

bool scan_read_fixed(struct scan *scan, struct cursor *in, size_t width, uint64_t *value, const struct step *step) {
    if ((size_t)(in->end - in->at) < width) {
        return scan_fail(scan, HALL_SCAN_TRUNCATED, in->at, step);
    }
    *value = 0;
    for (size_t byte = 0; byte < width; byte++) {
        *value |= (uint64_t)in->at[byte] << (8 * byte);
    }
    in->at += width;
    return true;
}

bool scan_read_length(struct scan *scan, struct cursor *in, struct cursor *inner, const struct step *step) {
    const uint8_t *where = in->at;
    uint64_t length_bytes;
    if (!scan_read_varint(scan, in, key_bytes_max, &length_bytes, step)) {
        return false;
    }
    if (length_bytes > (uint64_t)(in->end - in->at)) {
        return scan_fail(scan, HALL_SCAN_TRUNCATED, where, step);
    }
    *inner = (struct cursor){in->at, in->at + length_bytes};
    in->at += length_bytes;
    return true;
}
