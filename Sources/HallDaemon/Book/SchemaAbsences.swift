extension Schema {
    static let absences = """
        -- ATT-3. Sessions that nothing accounted for when everything of their day was settled.
        CREATE TABLE absence (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES staff (id),
            day INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
            -- Minutes of the day, as they were when it was noted.
            starts INTEGER NOT NULL CHECK (starts >= 0),
            ends INTEGER NOT NULL CHECK (ends > starts AND ends <= 1440),
            -- Noted, explained, absent, excused, cleared.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 5),
            -- Whether the facts account for it now, and whether they did when it was decided.
            accounted INTEGER NOT NULL DEFAULT 0 CHECK (accounted IN (0, 1)),
            accounted_when_decided INTEGER NOT NULL DEFAULT 0 CHECK (accounted_when_decided IN (0, 1)),
            noted_at INTEGER NOT NULL,
            -- The day of that in the hall: the time to explain counts from it, and is worked out whenever it is asked for.
            noted_on INTEGER NOT NULL,
            notice_id INTEGER REFERENCES paper (id),
            decision_id INTEGER REFERENCES paper (id),
            decided_by TEXT REFERENCES staff (id) CHECK ((decided_by IS NOT NULL) = (stage IN (3, 4))),
            -- When it was decided, or cleared.
            ended_at INTEGER CHECK ((ended_at IS NOT NULL) = (stage > 2)),
            reason TEXT NOT NULL DEFAULT '' CHECK ((reason <> '') = (stage IN (3, 4))),
            version INTEGER NOT NULL CHECK (version > 0),
            -- Nobody decides about themselves.
            CHECK (decided_by IS NULL OR decided_by <> person_id)
        ) STRICT;
        -- One that was cleared may be noted again.
        CREATE UNIQUE INDEX absence_session ON absence (day, person_id, place) WHERE stage <> 5;
        CREATE INDEX absence_person ON absence (person_id, id);
        CREATE INDEX absence_unexplained ON absence (noted_on, id) WHERE stage = 1;

        CREATE TABLE absence_statement (
            absence_id INTEGER NOT NULL REFERENCES absence (id),
            place INTEGER NOT NULL CHECK (place > 0),
            at INTEGER NOT NULL,
            words TEXT NOT NULL CHECK (words <> ''),
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            PRIMARY KEY (absence_id, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER absence_statement_stays BEFORE UPDATE ON absence_statement
        BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
        CREATE TRIGGER absence_statement_kept BEFORE DELETE ON absence_statement
        BEGIN SELECT RAISE(ABORT, 'a statement is never taken out'); END;

        -- Whom of the staff a paper is about: it is for them and the offices alone.
        CREATE TABLE paper_person (
            paper_id INTEGER PRIMARY KEY REFERENCES paper (id),
            person_id TEXT NOT NULL REFERENCES staff (id)
        ) STRICT;
        CREATE INDEX paper_person_person ON paper_person (person_id, paper_id);

        -- ATT-1. A mark somebody asks to have put right.
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES staff (id),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            -- The true minute.
            at INTEGER NOT NULL,
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
            reason TEXT NOT NULL CHECK (reason <> ''),
            asked_at INTEGER NOT NULL,
            decided_by TEXT REFERENCES staff (id) CHECK ((decided_by IS NULL) = (stage = 1)),
            decided_at INTEGER CHECK ((decided_at IS NULL) = (stage = 1)),
            answer TEXT NOT NULL DEFAULT '' CHECK ((answer = '') = (stage = 1)),
            version INTEGER NOT NULL CHECK (version > 0),
            CHECK (decided_by IS NULL OR decided_by <> person_id)
        ) STRICT;
        CREATE INDEX correction_person ON correction (person_id, id);
        CREATE UNIQUE INDEX correction_waiting ON correction (person_id, kind, at) WHERE stage = 1;

        -- ATT-1, IN-2. What people signed on paper during an outage.
        CREATE TABLE sheet (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            voucher TEXT NOT NULL CHECK (voucher <> ''),
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL,
            decided_by TEXT REFERENCES staff (id) CHECK ((decided_by IS NULL) = (stage = 1)),
            decided_at INTEGER CHECK ((decided_at IS NULL) = (stage = 1)),
            answer TEXT NOT NULL DEFAULT '' CHECK ((answer <> '') = (stage = 3)),
            version INTEGER NOT NULL CHECK (version > 0),
            CHECK (stage <> 2 OR decided_by <> entered_by)
        ) STRICT;
        -- A paper is entered once, unless what was entered of it was rejected.
        CREATE UNIQUE INDEX sheet_voucher ON sheet (voucher) WHERE stage <> 3;

        CREATE TABLE sheet_line (
            sheet_id INTEGER NOT NULL REFERENCES sheet (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            person_id TEXT NOT NULL REFERENCES staff (id),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            at INTEGER NOT NULL,
            PRIMARY KEY (sheet_id, place)
        ) STRICT, WITHOUT ROWID;

        """
}
