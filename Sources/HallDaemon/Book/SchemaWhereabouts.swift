extension Schema {
    static let whereabouts = """
        -- ATT-5, ATT-6. Away from the window for a moment (1), or out of the hall (2), which tells where to, why and until when.
        CREATE TABLE time_away (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id TEXT NOT NULL REFERENCES staff (id),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            from_at INTEGER NOT NULL,
            -- NULL: nobody has ended it.
            until_at INTEGER CHECK (until_at >= from_at),
            expected_at INTEGER CHECK ((expected_at IS NOT NULL) = (kind = 2)),
            destination TEXT NOT NULL CHECK ((destination <> '') = (kind = 2)),
            reason TEXT NOT NULL CHECK (kind = 1 OR reason <> ''),
            -- When it was told that they are late; NULL: it was not.
            overdue_at INTEGER CHECK (overdue_at IS NULL OR kind = 2),
            uid INTEGER NOT NULL,
            terminal_id TEXT REFERENCES terminal (id)
        ) STRICT;
        -- One thing at a time.
        CREATE UNIQUE INDEX time_away_open ON time_away (person_id) WHERE until_at IS NULL;
        CREATE INDEX time_away_from ON time_away (from_at);

        -- ATT-7. What was worked on, by when.
        CREATE INDEX journal_worked ON journal (at) WHERE subject GLOB 'case/*' OR subject GLOB 'enquiry/*';

        """
}
