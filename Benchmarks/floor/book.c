#include "book.h"

#include <err.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct book {
    sqlite3 *reading, *writing;
    sqlite3_stmt *find, *begin, *commit, *insertMark, *firstMark;
    bool isWriting;
};

// As long as those prepare.py gives to hallD, so that both answer about 200 bytes.
static const char itemName[] = "城乡居民基本医疗保险参保登记（新增人员及跨省转移接续人员）";
static const char windowName[] = "一楼大厅三号综合窗口（社会保障、医疗保障与民政事务）";

static const char schema[] =
    "CREATE TABLE cases ("
    "  number TEXT PRIMARY KEY, query_code TEXT NOT NULL, item_name TEXT NOT NULL, stage INTEGER NOT NULL,"
    "  accepted_at INTEGER NOT NULL, due_on TEXT NOT NULL, due_state INTEGER NOT NULL, window_name TEXT NOT NULL"
    ") STRICT, WITHOUT ROWID;"
    "CREATE TABLE marks (id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at INTEGER NOT NULL, request_id TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE INDEX marks_of_day ON marks (day, at)";

static void check(sqlite3 *database, int code, const char *what) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) errx(74, "%s: %s", what, sqlite3_errmsg(database));
}

static void execute(sqlite3 *database, const char *sql) { check(database, sqlite3_exec(database, sql, NULL, NULL, NULL), sql); }

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement;
    check(database, sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), sql);
    return statement;
}

/// A fixed code of eight letters and digits for every number (splitmix64's finaliser, five bits a letter).
static void makeQueryCode(int ordinal, char code[9]) {
    uint64_t mixed = (uint64_t)ordinal * 0x9e3779b97f4a7c15;
    mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
    mixed ^= mixed >> 31;
    for (int place = 0; place < 8; place++) code[place] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"[mixed >> 5 * place & 31];
    code[8] = 0;
}

static void fill(sqlite3 *database, FILE *cases, int count) {
    sqlite3_stmt *insert;
    const char sql[] = "INSERT INTO cases VALUES (?, ?, ?, 1, 1771000000 + ?, '2026-02-27', 1, ?)";
    check(database, sqlite3_prepare_v2(database, sql, -1, &insert, NULL), sql);
    execute(database, "BEGIN");
    for (int ordinal = 1; ordinal <= count; ordinal++) {
        char number[16], code[9];
        snprintf(number, sizeof number, "2026-%06d", ordinal);
        makeQueryCode(ordinal, code);
        sqlite3_bind_text(insert, 1, number, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 2, code, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 3, itemName, -1, SQLITE_STATIC);
        sqlite3_bind_int(insert, 4, ordinal);
        sqlite3_bind_text(insert, 5, windowName, -1, SQLITE_STATIC);
        check(database, sqlite3_step(insert), sql);
        sqlite3_reset(insert);
        fprintf(cases, "%s %s\n", number, code);
    }
    execute(database, "COMMIT");
    sqlite3_finalize(insert);
}

void bookCreate(const char *path, const char *casesPath, int count) {
    FILE *cases = fopen(casesPath, "w");
    if (cases == NULL) err(73, "%s", casesPath);
    sqlite3 *database;
    check(database, sqlite3_open(path, &database), path);
    execute(database, "PRAGMA journal_mode = WAL");
    execute(database, schema);
    fill(database, cases, count);
    sqlite3_close(database);
    if (fclose(cases) != 0) err(74, "%s", casesPath);
}

struct book *bookOpen(const char *path) {
    struct book *book = calloc(1, sizeof *book);
    if (book == NULL) err(70, "book");
    check(book->reading, sqlite3_open_v2(path, &book->reading, SQLITE_OPEN_READONLY, NULL), path);
    check(book->writing, sqlite3_open_v2(path, &book->writing, SQLITE_OPEN_READWRITE, NULL), path);
    // Acknowledged means durable, here as there.
    execute(book->writing, "PRAGMA synchronous = FULL");
    book->find = prepare(book->reading,
        "SELECT number, query_code, item_name, stage, accepted_at, due_on, due_state, window_name FROM cases WHERE number = ?");
    book->begin = prepare(book->writing, "BEGIN IMMEDIATE");
    book->commit = prepare(book->writing, "COMMIT");
    book->insertMark = prepare(book->writing, "INSERT INTO marks (day, at, request_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    book->firstMark = prepare(book->writing, "SELECT min(at) FROM marks WHERE day = ?");
    return book;
}

static void runOnce(sqlite3 *database, sqlite3_stmt *statement) {
    check(database, sqlite3_step(statement), sqlite3_sql(statement));
    sqlite3_reset(statement);
}

int64_t bookSign(struct book *book, const char *requestID, int64_t day, int64_t at) {
    if (!book->isWriting) {
        // A row that was handed out holds the log back from being begun anew.
        sqlite3_reset(book->find);
        runOnce(book->writing, book->begin);
        book->isWriting = true;
    }
    sqlite3_bind_int64(book->insertMark, 1, day);
    sqlite3_bind_int64(book->insertMark, 2, at);
    sqlite3_bind_text(book->insertMark, 3, requestID, -1, SQLITE_TRANSIENT);
    runOnce(book->writing, book->insertMark);
    sqlite3_bind_int64(book->firstMark, 1, day);
    check(book->writing, sqlite3_step(book->firstMark), "first mark");
    int64_t first = sqlite3_column_int64(book->firstMark, 0);
    sqlite3_reset(book->firstMark);
    return first;
}

bool bookOwesCommit(const struct book *book) { return book->isWriting; }

void bookCommit(struct book *book) {
    runOnce(book->writing, book->commit);
    book->isWriting = false;
}

bool bookFind(struct book *book, const char *number, struct caseRow *row) {
    sqlite3_stmt *find = book->find;
    // Ends the read before this one: the row handed out then is no longer needed.
    sqlite3_reset(find);
    sqlite3_bind_text(find, 1, number, -1, SQLITE_TRANSIENT);
    int code = sqlite3_step(find);
    check(book->reading, code, "find");
    if (code != SQLITE_ROW) return false;
    row->number = (const char *)sqlite3_column_text(find, 0);
    row->queryCode = (const char *)sqlite3_column_text(find, 1);
    row->itemName = (const char *)sqlite3_column_text(find, 2);
    row->stage = sqlite3_column_int(find, 3);
    row->acceptedAt = sqlite3_column_int64(find, 4);
    row->dueOn = (const char *)sqlite3_column_text(find, 5);
    row->dueState = sqlite3_column_int(find, 6);
    row->windowName = (const char *)sqlite3_column_text(find, 7);
    return true;
}
