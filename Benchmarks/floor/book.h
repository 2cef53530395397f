// The floor's book: one table of cases in SQLite, read by its number.
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
/// Opens it read-only, with the one statement prepared.
struct book *bookOpen(const char *path);
bool bookFind(struct book *book, const char *number, struct caseRow *row);
