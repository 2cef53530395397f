#include "scan_text.h"

#include <string.h>

static const uint64_t every_byte = 0x0101010101010101u;
static const uint64_t high_bits = 0x8080808080808080u;

// Eight bytes of ASCII without any control character.
static bool is_plain_word(const uint8_t *text) {
    uint64_t word;
    memcpy(&word, text, sizeof word);
    uint64_t below_space = (word - 0x20 * every_byte) & ~word;
    uint64_t del = word ^ (0x7f * every_byte);
    uint64_t is_del = (del - every_byte) & ~del;
    return ((word | below_space | is_del) & high_bits) == 0;
}

static bool is_continuation(uint8_t byte) {
    return (byte & 0xc0) == 0x80;
}

// The length of the well-formed sequence of two to four bytes at `text`; 0 when there is none (Unicode 15, table 3-7).
static size_t sequence_bytes(const uint8_t *text, size_t room) {
    uint8_t lead = text[0];
    if (lead >= 0xc2 && lead <= 0xdf) {
        return room >= 2 && is_continuation(text[1]) ? 2 : 0;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        if (room < 3 || !is_continuation(text[1]) || !is_continuation(text[2])) {
            return 0;
        }
        bool overlong = lead == 0xe0 && text[1] < 0xa0;
        bool surrogate = lead == 0xed && text[1] > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (room < 4 || !is_continuation(text[1]) || !is_continuation(text[2]) || !is_continuation(text[3])) {
            return 0;
        }
        bool overlong = lead == 0xf0 && text[1] < 0x90;
        bool too_high = lead == 0xf4 && text[1] > 0x8f;
        return overlong || too_high ? 0 : 4;
    }
    return 0;
}

static bool is_forbidden_control(uint8_t byte) {
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
}

enum hall_scan_reason hall_scan_text(const uint8_t *text, size_t length_bytes, size_t *bad) {
    size_t at = 0;
    while (at < length_bytes) {
        if (length_bytes - at >= sizeof(uint64_t) && is_plain_word(text + at)) {
            at += sizeof(uint64_t);
        } else if (text[at] < 0x80) {
            if (is_forbidden_control(text[at])) {
                *bad = at;
                return HALL_SCAN_CONTROL_CHARACTER;
            }
            at += 1;
        } else {
            size_t step = sequence_bytes(text + at, length_bytes - at);
            if (step == 0) {
                *bad = at;
                return HALL_SCAN_NOT_UTF8;
            }
            at += step;
        }
    }
    return HALL_SCAN_OK;
}

// The length of the blank at `text`, a space of any width or a break (White_Space in Unicode 15); 0 for anything else.
static size_t blank_bytes(const uint8_t *text) {
    switch (text[0]) {
    case ' ':
    case '\t':
    case '\n':
        return 1;
    case 0xc2: // U+0085, U+00A0
        return text[1] == 0x85 || text[1] == 0xa0 ? 2 : 0;
    case 0xe1: // U+1680
        return text[1] == 0x9a && text[2] == 0x80 ? 3 : 0;
    case 0xe2: // U+2000 to U+200A, U+2028, U+2029, U+202F; U+205F
        if (text[1] == 0x80) {
            return text[2] <= 0x8a || text[2] == 0xa8 || text[2] == 0xa9 || text[2] == 0xaf ? 3 : 0;
        }
        return text[1] == 0x81 && text[2] == 0x9f ? 3 : 0;
    case 0xe3: // U+3000
        return text[1] == 0x80 && text[2] == 0x80 ? 3 : 0;
    default:
        return 0;
    }
}

bool hall_scan_is_blank(const uint8_t *text, size_t length_bytes) {
    for (size_t at = 0; at < length_bytes;) {
        size_t step = blank_bytes(text + at);
        if (step == 0) {
            return false;
        }
        at += step;
    }
    return true;
}

static bool are_digits(const uint8_t *text, size_t count) {
    for (size_t at = 0; at < count; at++) {
        if (text[at] < '0' || text[at] > '9') {
            return false;
        }
    }
    return true;
}

// The number at `text`, which is `count` digits; -1 when it isn't.
static int number_of(const uint8_t *text, size_t count) {
    if (!are_digits(text, count)) {
        return -1;
    }
    int number = 0;
    for (size_t at = 0; at < count; at++) {
        number = number * 10 + (text[at] - '0');
    }
    return number;
}

// Line feed, tab, NEL (c2 85), and the line and paragraph separators (e2 80 a8, e2 80 a9).
static bool is_line(const uint8_t *text, size_t length_bytes) {
    for (size_t at = 0; at < length_bytes; at++) {
        bool next_line = text[at] == 0xc2 && text[at + 1] == 0x85;
        bool separator = text[at] == 0xe2 && text[at + 1] == 0x80 && (text[at + 2] == 0xa8 || text[at + 2] == 0xa9);
        if (text[at] == '\n' || text[at] == '\t' || next_line || separator) {
            return false;
        }
    }
    return true;
}

static bool is_month(const uint8_t *text, size_t length_bytes) {
    if (length_bytes != 7 || text[4] != '-') {
        return false;
    }
    int month = number_of(text + 5, 2);
    return number_of(text, 4) >= 1 && month >= 1 && month <= 12;
}

// Days of the month in the Gregorian calendar.
static int days_of(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool is_date(const uint8_t *text, size_t length_bytes) {
    if (length_bytes != 10 || text[7] != '-' || !is_month(text, 7)) {
        return false;
    }
    int day = number_of(text + 8, 2);
    return day >= 1 && day <= days_of(number_of(text, 4), number_of(text + 5, 2));
}

static bool is_time_of_day(const uint8_t *text, size_t length_bytes) {
    if (length_bytes != 5 || text[2] != ':') {
        return false;
    }
    int hour = number_of(text, 2);
    int minute = number_of(text + 3, 2);
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

static bool is_identifier(const uint8_t *text, size_t length_bytes) {
    for (size_t at = 0; at < length_bytes; at++) {
        uint8_t byte = text[at];
        bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        bool digit = byte >= '0' && byte <= '9';
        if (!letter && !digit && byte != '-' && byte != '_' && byte != '.') {
            return false;
        }
    }
    return length_bytes >= 1 && length_bytes <= 64;
}

static bool is_case_number(const uint8_t *text, size_t length_bytes) {
    return length_bytes == 11 && text[4] == '-' && number_of(text, 4) >= 1 && are_digits(text + 5, 6);
}

bool hall_scan_has_format(enum hall_format format, const uint8_t *text, size_t length_bytes) {
    switch (format) {
    case HALL_FORMAT_NONE:
        return true;
    case HALL_FORMAT_LINE:
        return is_line(text, length_bytes);
    case HALL_FORMAT_DATE:
        return is_date(text, length_bytes);
    case HALL_FORMAT_IDENTIFIER:
        return is_identifier(text, length_bytes);
    case HALL_FORMAT_PIN:
        return length_bytes >= 6 && length_bytes <= 12 && are_digits(text, length_bytes);
    case HALL_FORMAT_CASE_NUMBER:
        return is_case_number(text, length_bytes);
    case HALL_FORMAT_MONTH:
        return is_month(text, length_bytes);
    case HALL_FORMAT_TIME_OF_DAY:
        return is_time_of_day(text, length_bytes);
    }
    return false;
}
