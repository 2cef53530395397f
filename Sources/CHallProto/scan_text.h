// What a string's bytes may be. Private to the scan.
#ifndef HALL_SCAN_TEXT_H
#define HALL_SCAN_TEXT_H

#include "hall_scan.h"

// Strict UTF-8 (no overlong form, no surrogate, nothing above U+10FFFF) without NUL, DEL and the C0 controls, line feed and
// tab excepted. `bad` becomes the offset of the first byte at fault.
enum hall_scan_reason hall_scan_text(const uint8_t *text, size_t length_bytes, size_t *bad);

// True when the text, known to be clean, holds nothing but blanks, or nothing at all.
bool hall_scan_is_blank(const uint8_t *text, size_t length_bytes);

// True when the text, known to be clean, has the format.
bool hall_scan_has_format(enum hall_format format, const uint8_t *text, size_t length_bytes);

#endif
