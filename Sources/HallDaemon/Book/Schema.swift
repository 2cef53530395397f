/// The book's tables. What a table can keep by itself it keeps: STRICT types, CHECKs, foreign keys, triggers. Instants are
/// milliseconds since 1970 UTC; days are days since 1970-01-01 in the hall's zone.
enum Schema {
    /// "hall" in ASCII: how a file says that it is ours.
    static let applicationID: Int32 = 0x6861_6C6C

    /// Append only: a step that has shipped is never edited.
    static let steps: [String] = [
        meta + journal + identity + directory + calendar + cases + enquiries + attendance + papers
            + applications + casework + backEntries + breaches + schedules + whereabouts + posts + absences + sheets + leaves
            + studies + delegations + handovers
    ]

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
            -- LV-4. It wants to agree before its people are granted leave.
            leave_consent INTEGER NOT NULL CHECK (leave_consent IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE staff (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            position TEXT NOT NULL,
            rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 99),
            category INTEGER NOT NULL,
            -- The day they came into the book: nothing is asked of anybody before.
            entered_on INTEGER NOT NULL,
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
            ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE post (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            window_id TEXT NOT NULL REFERENCES window (id),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0),
            -- Of a temporary post; NULL: it is there for good.
            last_day INTEGER,
            -- That its last day has passed while something lies on it was told.
            past_told INTEGER NOT NULL DEFAULT 0 CHECK (past_told IN (0, 1))
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
}
