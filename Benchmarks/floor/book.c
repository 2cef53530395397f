#include "book.h"

#include <err.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct book {
    sqlite3 *database;
    sqlite3_stmt *find;
};

// As long as those prepare.py gives to hallD, so that both answer about 200 bytes.
static const char itemName[] = "城乡居民基本医疗保险参保登记（新增人员及跨省转移接续人员）";
static const char windowName[] = "一楼大厅三号综合窗口（社会保障、医疗保障与民政事务）";

static const char schema[] =
    "CREATE TABLE cases ("
    "  number TEXT PRIMARY KEY, query_code TEXT NOT NULL, item_name TEXT NOT NULL, stage INTEGER NOT NULL,"
    "  accepted_at INTEGER NOT NULL, due_on TEXT NOT NULL, due_state INTEGER NOT NULL, window_name TEXT NOT NULL"
    ") STRICT, WITHOUT ROWID";

static void check(sqlite3 *database, int code, const char *what) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) errx(74, "%s: %s", what, sqlite3_errmsg(database));
}

static void execute(sqlite3 *database, const char *sql) { check(database, sqlite3_exec(database, sql, NULL, NULL, NULL), sql); }

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
    check(book->database, sqlite3_open_v2(path, &book->database, SQLITE_OPEN_READONLY, NULL), path);
    const char sql[] =
        "SELECT number, query_code, item_name, stage, accepted_at, due_on, due_state, window_name FROM cases WHERE number = ?";
    check(book->database, sqlite3_prepare_v3(book->database, sql, -1, SQLITE_PREPARE_PERSISTENT, &book->find, NULL), sql);
    return book;
}

bool bookFind(struct book *book, const char *number, struct caseRow *row) {
    sqlite3_stmt *find = book->find;
    // Ends the read before this one: the row handed out then is no longer needed.
    sqlite3_reset(find);
    sqlite3_bind_text(find, 1, number, -1, SQLITE_TRANSIENT);
    int code = sqlite3_step(find);
    check(book->database, code, "find");
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
