// What a request asks and what it is answered: hall.v1.Cases/Status, and no to everything else.
#pragma once

#include "book.h"
#include "buffer.h"

/// Answers one request frame's body with one whole response frame behind `out`.
void answerCall(struct book *book, uint32_t stream, const uint8_t *body, size_t bodyBytes, struct buffer *out);
