// The floor's book in SQLite: a table of cases, read by their number, and a table of marks that grows.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct book;

/// One row, valid until the next `bookFind`.
struct caseRow {
    const char *number, *queryCode, *itemName, *dueOn, *windowName;
    int stage, dueState;
    int64_t acceptedAt;
};

/// Makes the file with `count` cases unless it exists; writes "number query_code" lines into `casesPath`.
void bookCreate(const char *path, const char *casesPath, int count);
/// Opens it, with every statement prepared: one connection that reads, one that writes.
struct book *bookOpen(const char *path);
bool bookFind(struct book *book, const char *number, struct caseRow *row);
/// Keeps a mark, once for each request; returns when the day's first was made. It may be told of after `bookCommit`.
int64_t bookSign(struct book *book, const char *requestID, int64_t day, int64_t at);
/// Whether there are marks that `bookCommit` has not made durable.
bool bookOwesCommit(const struct book *book);
void bookCommit(struct book *book);
