/// The book's tables. What a table can keep by itself it keeps: STRICT types, CHECKs, foreign keys, triggers. Instants are
/// milliseconds since 1970 UTC; days are days since 1970-01-01 in the hall's zone.
enum Schema {
    /// "hall" in ASCII: how a file says that it is ours.
    static let applicationID: Int32 = 0x6861_6C6C

    /// Append only: a step that has shipped is never edited.
    static let steps: [String] = [meta + journal + identity + directory + calendar + cases + attendance]

    private static let meta = """
        CREATE TABLE meta (
            key TEXT NOT NULL PRIMARY KEY,
            value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE setting (
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- One row for every write that took effect under a name its caller chose.
        CREATE TABLE request (
            scope TEXT NOT NULL,
            request_id TEXT NOT NULL,
            method TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            reply BLOB,
            at INTEGER NOT NULL,
            PRIMARY KEY (scope, request_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX request_at ON request (at);

        -- What time will bring. A row goes when it is done.
        CREATE TABLE agenda (
            id INTEGER PRIMARY KEY,
            due_at INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            subject INTEGER NOT NULL,
            UNIQUE (kind, subject)
        ) STRICT;
        CREATE INDEX agenda_due ON agenda (due_at, id);

        """

    private static let journal = """
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY CHECK (seq > 0),
            epoch INTEGER NOT NULL CHECK (epoch > 0),
            at INTEGER NOT NULL,
            open BLOB NOT NULL,
            commitment BLOB CHECK (length(commitment) = 32),
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            -- Taken from `open`, for looking up.
            subject TEXT NOT NULL
        ) STRICT;
        CREATE INDEX journal_subject ON journal (subject, seq) WHERE subject <> '';

        CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
        CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

        -- The clear copy behind a commitment; salt and clear go together when it is erased.
        CREATE TABLE journal_sealed (
            seq INTEGER PRIMARY KEY REFERENCES journal (seq),
            salt BLOB CHECK (length(salt) = 32),
            clear BLOB,
            CHECK ((salt IS NULL) = (clear IS NULL))
        ) STRICT;

        """

    private static let identity = """
        CREATE TABLE terminal (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            window_id TEXT REFERENCES window (id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE service_account (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            role INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE login (
            uid INTEGER PRIMARY KEY CHECK (uid BETWEEN 0 AND 4294967293 AND uid <> 65534),
            person_id TEXT REFERENCES staff (id),
            terminal_id TEXT REFERENCES terminal (id),
            service_account_id TEXT REFERENCES service_account (id),
            CHECK (service_account_id IS NULL OR (person_id IS NULL AND terminal_id IS NULL)),
            CHECK (coalesce(person_id, terminal_id, service_account_id) IS NOT NULL)
        ) STRICT;

        CREATE TABLE staff_role (
            person_id TEXT NOT NULL REFERENCES staff (id),
            role INTEGER NOT NULL CHECK (role BETWEEN 2 AND 17),
            PRIMARY KEY (person_id, role)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX staff_role_role ON staff_role (role);

        -- A badge opens sessions with its PIN; a person has one that is good.
        CREATE TABLE badge (
            number TEXT NOT NULL PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES staff (id),
            lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
            pin_salt BLOB,
            pin_key BLOB,
            activation_salt BLOB,
            activation_key BLOB,
            failures INTEGER NOT NULL DEFAULT 0,
            blocked_until INTEGER,
            CHECK ((pin_salt IS NULL) = (pin_key IS NULL)),
            CHECK ((activation_salt IS NULL) = (activation_key IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX badge_person ON badge (person_id) WHERE lost = 0;

        CREATE TABLE badge_session (
            id TEXT NOT NULL PRIMARY KEY,
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            person_id TEXT NOT NULL REFERENCES staff (id),
            badge_number TEXT NOT NULL REFERENCES badge (number),
            terminal_id TEXT NOT NULL REFERENCES terminal (id),
            opened_at INTEGER NOT NULL,
            last_used_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX badge_session_badge ON badge_session (badge_number);
        CREATE UNIQUE INDEX badge_session_terminal ON badge_session (terminal_id);

        """

    private static let directory = """
        CREATE TABLE unit (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            address TEXT NOT NULL,
            phone TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE staff (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            position TEXT NOT NULL,
            rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 99),
            category INTEGER NOT NULL,
            departed_on INTEGER,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX staff_unit ON staff (unit_id, id);

        CREATE TABLE qualification (
            person_id TEXT NOT NULL REFERENCES staff (id),
            post_id TEXT NOT NULL,
            PRIMARY KEY (person_id, post_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE window (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE post (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            window_id TEXT NOT NULL REFERENCES window (id),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX post_window ON post (window_id);

        -- Place 0 is A; 1, 2 … are the Bs in the order in which they stand in.
        CREATE TABLE post_holder (
            post_id TEXT NOT NULL REFERENCES post (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            person_id TEXT NOT NULL REFERENCES staff (id),
            PRIMARY KEY (post_id, place),
            UNIQUE (post_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX post_holder_person ON post_holder (person_id);

        """

    private static let calendar = """
        CREATE TABLE calendar_year (
            year INTEGER PRIMARY KEY CHECK (year BETWEEN 1949 AND 2999),
            source TEXT NOT NULL CHECK (source <> ''),
            issued_on INTEGER NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;

        CREATE TABLE calendar_day (
            day INTEGER PRIMARY KEY,
            -- The year it lies in: a notice may name days of the December before, whether that year is loaded or not.
            year INTEGER NOT NULL,
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            name TEXT NOT NULL
        ) STRICT;
        CREATE INDEX calendar_day_year ON calendar_day (year, day);

        """

    private static let cases = """
        CREATE TABLE item (
            code TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            post_id TEXT NOT NULL REFERENCES post (id),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
            licence INTEGER NOT NULL CHECK (licence IN (0, 1)),
            promised_days INTEGER NOT NULL CHECK (promised_days >= 0),
            -- NULL: no law sets one, or the general one for licences does.
            statutory_days INTEGER CHECK (statutory_days >= promised_days),
            ending INTEGER NOT NULL CHECK (ending IN (1, 2)),
            pause_causes TEXT NOT NULL,
            basis TEXT NOT NULL,
            retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE material (
            item_code TEXT NOT NULL REFERENCES item (code),
            place INTEGER NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL CHECK (name <> ''),
            need INTEGER NOT NULL CHECK (need BETWEEN 1 AND 3),
            originals INTEGER NOT NULL CHECK (originals >= 0),
            copies INTEGER NOT NULL CHECK (copies >= 0),
            note TEXT NOT NULL,
            PRIMARY KEY (item_code, place)
        ) STRICT, WITHOUT ROWID;

        -- Serial numbers without gaps, per kind and year.
        CREATE TABLE serial (
            kind TEXT NOT NULL,
            year INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last > 0),
            PRIMARY KEY (kind, year)
        ) STRICT, WITHOUT ROWID;

        -- A case keeps the item's terms it was accepted under.
        CREATE TABLE case_file (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            query_code TEXT NOT NULL,
            item_code TEXT NOT NULL REFERENCES item (code),
            item_name TEXT NOT NULL,
            item_kind INTEGER NOT NULL CHECK (item_kind BETWEEN 1 AND 4),
            licence INTEGER NOT NULL CHECK (licence IN (0, 1)),
            ending INTEGER NOT NULL CHECK (ending IN (1, 2)),
            pause_causes TEXT NOT NULL,
            promised_days INTEGER NOT NULL CHECK (promised_days >= 0),
            statutory_days INTEGER,
            post_id TEXT NOT NULL REFERENCES post (id),
            handler_id TEXT NOT NULL REFERENCES staff (id),
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
            -- How it ended; kept when what was finished is annulled.
            result INTEGER NOT NULL DEFAULT 0 CHECK (stage <> 3 OR result > 0),
            -- Why it was denied or annulled.
            reason TEXT NOT NULL DEFAULT '',
            first_asked_id TEXT NOT NULL REFERENCES staff (id),
            accepted_at INTEGER NOT NULL,
            accepted_on INTEGER NOT NULL,
            accepted_by TEXT NOT NULL REFERENCES staff (id),
            ended_at INTEGER CHECK ((ended_at IS NOT NULL) = (stage IN (3, 4))),
            applicant_kind INTEGER NOT NULL,
            applicant_name TEXT NOT NULL CHECK (applicant_name <> ''),
            document INTEGER NOT NULL,
            identity_number TEXT NOT NULL,
            phone TEXT NOT NULL,
            channel INTEGER NOT NULL,
            queue_ticket TEXT NOT NULL,
            external_number TEXT NOT NULL,
            note TEXT NOT NULL,
            -- The promise's derived instants, yellow and closing time; NULL while paused or provisional.
            near_at INTEGER,
            due_at INTEGER,
            -- due_at, or the end of time where there is none: what lists are ordered by.
            order_at INTEGER NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        CREATE INDEX case_open_handler ON case_file (handler_id, order_at, id) WHERE stage IN (1, 2);
        CREATE INDEX case_open_post ON case_file (post_id, order_at, id) WHERE stage IN (1, 2);
        CREATE INDEX case_open_due ON case_file (order_at, id) WHERE stage IN (1, 2);
        CREATE INDEX case_due ON case_file (order_at, id);
        CREATE INDEX case_provisional ON case_file (id) WHERE due_at IS NULL AND stage = 3;
        CREATE INDEX case_identity ON case_file (identity_number, id) WHERE identity_number <> '';
        CREATE INDEX case_applicant ON case_file (applicant_name, id);
        CREATE UNIQUE INDEX case_external ON case_file (external_number) WHERE external_number <> '' AND stage <> 4;

        -- Budgets, never only dates: `due_on` is derived and NULL while paused or provisional.
        CREATE TABLE case_clock (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            clock INTEGER NOT NULL CHECK (clock IN (1, 2)),
            budget_days INTEGER NOT NULL CHECK (budget_days >= 0),
            due_on INTEGER,
            provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
            lapsed_at INTEGER,
            PRIMARY KEY (case_id, clock)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_pause (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            cause INTEGER NOT NULL,
            notice TEXT NOT NULL,
            from_day INTEGER NOT NULL,
            to_day INTEGER CHECK (to_day >= from_day),
            PRIMARY KEY (case_id, place)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX case_pause_open ON case_pause (case_id) WHERE to_day IS NULL;

        -- Wrong query codes, by case and day.
        CREATE TABLE code_guess (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            day INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (case_id, day)
        ) STRICT, WITHOUT ROWID;

        """

    private static let attendance = """
        CREATE TABLE mark (
            id INTEGER PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES staff (id),
            day INTEGER NOT NULL,
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            at INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            terminal_id TEXT REFERENCES terminal (id)
        ) STRICT;
        CREATE INDEX mark_day ON mark (day, person_id, kind, at);
        CREATE INDEX mark_person ON mark (person_id, day, kind, at);

        """
}
