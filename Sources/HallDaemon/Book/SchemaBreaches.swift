extension Schema {
    static let breaches = """
        -- What somebody seems to have done against a rule: explained by whom it concerns, then confirmed or set aside.
        CREATE TABLE breach (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES staff (id),
            -- Proposed, explained, confirmed, set aside.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
            happened_at INTEGER NOT NULL,
            facts TEXT NOT NULL CHECK (facts <> ''),
            case_id INTEGER REFERENCES case_file (id),
            enquiry_id INTEGER REFERENCES enquiry (id),
            -- NULL: the daemon proposed it.
            recorded_by TEXT REFERENCES staff (id),
            recorded_at INTEGER NOT NULL,
            -- The day of that in the hall: the time to explain counts from it, and is worked out whenever it is asked for.
            recorded_on INTEGER NOT NULL,
            decided_by TEXT REFERENCES staff (id) CHECK ((decided_by IS NULL) = (stage < 3)),
            decided_at INTEGER CHECK ((decided_at IS NULL) = (stage < 3)),
            reason TEXT NOT NULL DEFAULT '' CHECK ((reason = '') = (stage < 3)),
            version INTEGER NOT NULL CHECK (version > 0),
            -- Nobody decides about themselves.
            CHECK (decided_by IS NULL OR decided_by <> person_id)
        ) STRICT;
        CREATE INDEX breach_person ON breach (person_id, id);
        CREATE INDEX breach_case ON breach (case_id, id) WHERE case_id IS NOT NULL;
        CREATE INDEX breach_unexplained ON breach (recorded_on, id) WHERE stage = 1;

        CREATE TABLE breach_ground (
            breach_id INTEGER NOT NULL REFERENCES breach (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            clause TEXT NOT NULL CHECK (clause <> ''),
            -- Of the conduct checklist; empty: the clause alone.
            code TEXT NOT NULL,
            PRIMARY KEY (breach_id, place),
            UNIQUE (breach_id, clause, code)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX breach_ground_clause ON breach_ground (clause, breach_id);

        CREATE TABLE breach_evidence (
            breach_id INTEGER NOT NULL REFERENCES breach (id),
            seq INTEGER NOT NULL REFERENCES journal (seq),
            PRIMARY KEY (breach_id, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE breach_statement (
            breach_id INTEGER NOT NULL REFERENCES breach (id),
            place INTEGER NOT NULL CHECK (place > 0),
            at INTEGER NOT NULL,
            words TEXT NOT NULL CHECK (words <> ''),
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            PRIMARY KEY (breach_id, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER breach_statement_stays BEFORE UPDATE ON breach_statement
        BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
        CREATE TRIGGER breach_statement_kept BEFORE DELETE ON breach_statement
        BEGIN SELECT RAISE(ABORT, 'a statement is never taken out'); END;

        """
}
