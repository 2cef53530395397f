extension Schema {
    static let studies = """
        -- ST-2, ST-5. Study groups.
        CREATE TABLE study_group (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            leader_id TEXT NOT NULL REFERENCES staff (id),
            recorder_id TEXT NOT NULL REFERENCES staff (id) CHECK (recorder_id <> leader_id),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        -- Leader and recorder included. One is in one group.
        CREATE TABLE study_group_member (
            person_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
            group_id TEXT NOT NULL REFERENCES study_group (id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX study_group_member_group ON study_group_member (group_id, person_id);

        -- ST-1, ST-5. What was planned, and its record as it stands.
        CREATE TABLE study (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            group_id TEXT NOT NULL REFERENCES study_group (id),
            day INTEGER NOT NULL,
            -- Minutes of the day.
            starts INTEGER NOT NULL CHECK (starts >= 0),
            ends INTEGER NOT NULL CHECK (ends > starts AND ends <= 1440),
            topic TEXT NOT NULL CHECK (topic <> ''),
            place TEXT NOT NULL CHECK (place <> ''),
            speaker TEXT NOT NULL,
            -- Planned, recorded, cancelled.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
            paper_id INTEGER REFERENCES paper (id),
            revision INTEGER NOT NULL DEFAULT 0 CHECK ((revision > 0) = (stage = 2)),
            -- As it was recorded first.
            recorded_by TEXT REFERENCES staff (id),
            recorded_at INTEGER CHECK ((recorded_at IS NULL) = (revision = 0)),
            present INTEGER NOT NULL DEFAULT 0,
            notes TEXT NOT NULL DEFAULT '',
            correction_reason TEXT NOT NULL DEFAULT '',
            cancel_reason TEXT NOT NULL DEFAULT '' CHECK ((cancel_reason <> '') = (stage = 3)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        CREATE INDEX study_day ON study (day, id);

        CREATE TABLE study_member (
            study_id INTEGER NOT NULL REFERENCES study (id),
            person_id TEXT NOT NULL REFERENCES staff (id),
            -- Whether they were there, by the record; NULL: nothing says.
            present INTEGER CHECK (present IN (0, 1)),
            reason INTEGER NOT NULL DEFAULT 0 CHECK (reason BETWEEN 0 AND 5),
            reason_text TEXT NOT NULL DEFAULT '',
            -- ST-4. 0: has not asked off; waiting, granted, rejected.
            ask_stage INTEGER NOT NULL DEFAULT 0 CHECK (ask_stage BETWEEN 0 AND 3),
            ask_reason TEXT NOT NULL DEFAULT '' CHECK ((ask_reason = '') = (ask_stage = 0)),
            -- Nobody answers their own.
            decided_by TEXT REFERENCES staff (id) CHECK (decided_by <> person_id),
            PRIMARY KEY (study_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX study_member_person ON study_member (person_id, study_id);

        -- ST-5. Every record there was, a RecordStudyRequest.
        CREATE TABLE study_record (
            study_id INTEGER NOT NULL REFERENCES study (id),
            revision INTEGER NOT NULL CHECK (revision > 0),
            recorded_by TEXT NOT NULL REFERENCES staff (id),
            recorded_at INTEGER NOT NULL,
            record BLOB NOT NULL,
            PRIMARY KEY (study_id, revision)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER study_record_never_changes BEFORE UPDATE ON study_record
        BEGIN SELECT RAISE(ABORT, 'what was recorded is never changed'); END;
        CREATE TRIGGER study_record_never_goes BEFORE DELETE ON study_record
        BEGIN SELECT RAISE(ABORT, 'what was recorded is never taken out'); END;

        -- ST-3.
        CREATE TABLE essay (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES staff (id),
            -- The first day of its month.
            month INTEGER NOT NULL,
            title TEXT NOT NULL CHECK (title <> ''),
            text TEXT NOT NULL CHECK (text <> ''),
            at INTEGER NOT NULL,
            -- The day of that in the hall.
            handed_in_on INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX essay_person ON essay (person_id, month);
        CREATE INDEX essay_month ON essay (month, person_id);

        CREATE TABLE notes_check (
            id INTEGER PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES staff (id),
            month INTEGER NOT NULL,
            verdict INTEGER NOT NULL CHECK (verdict BETWEEN 1 AND 3),
            remark TEXT NOT NULL,
            checked_by TEXT NOT NULL REFERENCES staff (id) CHECK (checked_by <> person_id),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX notes_check_month ON notes_check (month, person_id);

        """
}
