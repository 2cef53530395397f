extension Schema {
    static let papers = """
        -- What was issued, as it was. Nothing in it is ever changed: that a paper was replaced is said by the one that did.
        CREATE TABLE paper (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            year INTEGER NOT NULL,
            serial INTEGER NOT NULL CHECK (serial > 0),
            number TEXT NOT NULL CHECK (number <> ''),
            case_id INTEGER REFERENCES case_file (id),
            subject TEXT NOT NULL CHECK (subject <> ''),
            issued_at INTEGER NOT NULL,
            issued_on INTEGER NOT NULL,
            -- NULL: nobody in particular, the daemon's own agenda.
            issued_by TEXT REFERENCES staff (id),
            acting_for TEXT REFERENCES staff (id),
            hall_name TEXT NOT NULL CHECK (hall_name <> ''),
            seal_number TEXT CHECK (seal_number <> ''),
            -- Of the paper it was first written on, when it was entered later.
            voucher TEXT CHECK (voucher <> ''),
            template_revision INTEGER NOT NULL CHECK (template_revision > 0),
            facts TEXT NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            replaces INTEGER REFERENCES paper (id),
            supplements INTEGER REFERENCES paper (id),
            UNIQUE (kind, year, serial)
        ) STRICT;
        CREATE INDEX paper_case ON paper (case_id, id) WHERE case_id IS NOT NULL;
        CREATE INDEX paper_issuer ON paper (issued_by, id) WHERE issued_by IS NOT NULL;
        CREATE UNIQUE INDEX paper_replaces ON paper (replaces) WHERE replaces IS NOT NULL;
        CREATE INDEX paper_supplements ON paper (supplements, id) WHERE supplements IS NOT NULL;

        CREATE TRIGGER paper_never_changes BEFORE UPDATE ON paper
        BEGIN SELECT RAISE(ABORT, 'a paper is never changed'); END;
        CREATE TRIGGER paper_never_goes BEFORE DELETE ON paper
        BEGIN SELECT RAISE(ABORT, 'a paper is never taken away'); END;

        -- REPLACE deletes without asking the trigger above.
        CREATE TRIGGER paper_never_replaced BEFORE INSERT ON paper
        WHEN EXISTS (SELECT 1 FROM paper WHERE id = NEW.id)
            OR EXISTS (SELECT 1 FROM paper WHERE kind = NEW.kind AND year = NEW.year AND serial = NEW.serial)
            OR EXISTS (SELECT 1 FROM paper WHERE replaces = NEW.replaces)
        BEGIN SELECT RAISE(ABORT, 'a paper is never changed'); END;

        -- The due days a paper shows; NULL: it says that the day follows.
        CREATE TABLE paper_due (
            paper_id INTEGER NOT NULL REFERENCES paper (id),
            clock INTEGER NOT NULL CHECK (clock IN (1, 2)),
            due_on INTEGER,
            PRIMARY KEY (paper_id, clock)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER paper_due_never_changes BEFORE UPDATE ON paper_due
        BEGIN SELECT RAISE(ABORT, 'a paper is never changed'); END;
        CREATE TRIGGER paper_due_never_goes BEFORE DELETE ON paper_due
        BEGIN SELECT RAISE(ABORT, 'a paper is never taken away'); END;
        CREATE TRIGGER paper_due_never_replaced BEFORE INSERT ON paper_due
        WHEN EXISTS (SELECT 1 FROM paper_due WHERE paper_id = NEW.paper_id AND clock = NEW.clock)
        BEGIN SELECT RAISE(ABORT, 'a paper is never changed'); END;

        """
}
