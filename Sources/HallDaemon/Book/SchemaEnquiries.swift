extension Schema {
    static let enquiries = """
        CREATE TABLE enquiry (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            channel INTEGER NOT NULL,
            owner_id TEXT NOT NULL REFERENCES staff (id),
            opened_at INTEGER NOT NULL,
            opened_by TEXT NOT NULL REFERENCES staff (id),
            item_code TEXT REFERENCES item (code),
            about TEXT NOT NULL,
            visitor_name TEXT NOT NULL,
            visitor_phone TEXT NOT NULL,
            queue_ticket TEXT NOT NULL,
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
            leader_id TEXT REFERENCES staff (id),
            promised_until INTEGER CHECK ((promised_until IS NULL) = (leader_id IS NULL)),
            outcome INTEGER NOT NULL DEFAULT 0 CHECK ((outcome > 0) = (stage = 3)),
            post_id TEXT REFERENCES post (id),
            unit_name TEXT NOT NULL DEFAULT '',
            unit_address TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '',
            rule TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            case_id INTEGER REFERENCES case_file (id),
            settled_at INTEGER CHECK ((settled_at IS NOT NULL) = (stage = 3)),
            -- Until when it has to have an outcome; what lists are ordered by. The end of time once it has one.
            due_at INTEGER NOT NULL,
            lapsed_at INTEGER,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        CREATE INDEX enquiry_open ON enquiry (due_at, id) WHERE stage <> 3;
        CREATE INDEX enquiry_open_owner ON enquiry (owner_id, due_at, id) WHERE stage <> 3;
        CREATE INDEX enquiry_due ON enquiry (due_at, id);
        CREATE INDEX enquiry_case ON enquiry (case_id) WHERE case_id IS NOT NULL;

        CREATE TABLE enquiry_asked (
            enquiry_id INTEGER NOT NULL REFERENCES enquiry (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            person_id TEXT NOT NULL REFERENCES staff (id),
            PRIMARY KEY (enquiry_id, place),
            UNIQUE (enquiry_id, person_id)
        ) STRICT, WITHOUT ROWID;

        """
}
