extension Schema {
    static let handovers = """
        -- AB-3. A post's open work going from its A to whoever covers, for one absence, and coming back.
        CREATE TABLE handover (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            post_id TEXT NOT NULL REFERENCES post (id),
            giver_id TEXT NOT NULL REFERENCES staff (id),
            taker_id TEXT NOT NULL REFERENCES staff (id) CHECK (taker_id <> giver_id),
            from_at INTEGER NOT NULL,
            until_at INTEGER NOT NULL CHECK (until_at > from_at),
            -- Given, more wanted, acknowledged, replaced, given back, closed.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 6),
            -- NULL: nothing was handed over, and it is handed back all the same.
            given_at INTEGER CHECK (given_at IS NOT NULL OR stage IN (5, 6)),
            given_by TEXT REFERENCES staff (id) CHECK ((given_by IS NULL) = (given_at IS NULL)),
            -- When the first list for this absence was given: that one is in time or late.
            first_given_at INTEGER CHECK ((first_given_at IS NULL) = (given_at IS NULL) AND first_given_at <= given_at),
            words TEXT NOT NULL DEFAULT '',
            cases INTEGER NOT NULL DEFAULT 0 CHECK (cases >= 0),
            paper_id INTEGER REFERENCES paper (id) CHECK ((paper_id IS NULL) = (given_at IS NULL)),
            wanted TEXT NOT NULL DEFAULT '',
            acknowledged_at INTEGER,
            back_by TEXT REFERENCES staff (id) CHECK ((back_by IS NOT NULL) = (stage IN (5, 6))),
            back_at INTEGER CHECK ((back_at IS NULL) = (back_by IS NULL)),
            back_words TEXT NOT NULL DEFAULT '',
            back_paper_id INTEGER REFERENCES paper (id) CHECK ((back_paper_id IS NULL) = (back_by IS NULL)),
            closed_at INTEGER CHECK ((closed_at IS NOT NULL) = (stage = 6)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        CREATE INDEX handover_post ON handover (post_id, giver_id, from_at);
        CREATE INDEX handover_from ON handover (from_at);
        CREATE INDEX handover_taker ON handover (taker_id, stage);
        CREATE INDEX handover_giver ON handover (giver_id, stage);

        -- AB-7. What a file was opened on, once: a gap (1), a handover (2), what was not handed back (3).
        CREATE TABLE breach_cause (
            breach_id INTEGER PRIMARY KEY REFERENCES breach (id),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
            post_id TEXT NOT NULL REFERENCES post (id),
            -- Whose post it was; of a gap nobody's.
            giver_id TEXT REFERENCES staff (id) CHECK ((giver_id IS NULL) = (kind = 1)),
            from_at INTEGER NOT NULL,
            until_at INTEGER NOT NULL CHECK (until_at > from_at)
        ) STRICT;
        CREATE INDEX breach_cause_post ON breach_cause (post_id, kind, from_at);

        """
}
