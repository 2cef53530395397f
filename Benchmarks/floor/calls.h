// What a request asks and what it is answered: hall.v1.Cases/Status, hall.v1.Attendance/SignIn, and no to everything else.
#pragma once

#include "book.h"
#include "buffer.h"

/// Answers one request frame's body with one whole response frame behind `out`. What the book owes a commit for may be sent only
/// after that.
void answerCall(struct book *book, uint32_t stream, const uint8_t *body, size_t bodyBytes, struct buffer *out);
