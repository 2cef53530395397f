extension Schema {
    static let schedules = """
        -- ATT-3. When one works, from a day on until the next row.
        CREATE TABLE work_schedule (
            from_day INTEGER PRIMARY KEY,
            -- Marks for each session, or once a day.
            marking INTEGER NOT NULL CHECK (marking IN (1, 2)),
            grace_minutes INTEGER NOT NULL CHECK (grace_minutes BETWEEN 0 AND 60),
            opens_minutes INTEGER NOT NULL CHECK (opens_minutes BETWEEN 0 AND 360),
            settles_minutes INTEGER NOT NULL CHECK (settles_minutes BETWEEN 0 AND 360),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;

        -- Minutes of the day.
        CREATE TABLE work_session (
            from_day INTEGER NOT NULL REFERENCES work_schedule (from_day) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
            starts INTEGER NOT NULL CHECK (starts >= 0),
            ends INTEGER NOT NULL CHECK (ends > starts AND ends <= 1440),
            PRIMARY KEY (from_day, place)
        ) STRICT, WITHOUT ROWID;

        -- A day on which the hall opens otherwise; without sessions it is closed.
        CREATE TABLE opening (
            day INTEGER PRIMARY KEY,
            reason TEXT NOT NULL CHECK (reason <> ''),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;

        CREATE TABLE opening_session (
            day INTEGER NOT NULL REFERENCES opening (day) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
            starts INTEGER NOT NULL CHECK (starts >= 0),
            ends INTEGER NOT NULL CHECK (ends > starts AND ends <= 1440),
            PRIMARY KEY (day, place)
        ) STRICT, WITHOUT ROWID;

        -- Who works when, beside the schedule; of several for a session the one with the highest id holds.
        CREATE TABLE duty_rule (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id TEXT NOT NULL REFERENCES staff (id),
            from_day INTEGER NOT NULL,
            until_day INTEGER CHECK (until_day >= from_day),
            -- Monday is 1, Tuesday 2, Wednesday 4 …; 127: every day.
            weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
            -- The first session is 1, the second 2, the third 4; 7: all.
            places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 7),
            -- Off, on, need not sign.
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
            reason TEXT NOT NULL CHECK (reason <> ''),
            -- NULL: the administrator, with the lists.
            added_by TEXT REFERENCES staff (id) CHECK (added_by <> person_id),
            -- From then on it could be known.
            added_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX duty_rule_person ON duty_rule (person_id, id);

        """
}
