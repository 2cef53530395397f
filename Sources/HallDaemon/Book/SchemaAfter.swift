extension Schema {
    /// What happens to a case after its acceptance, beside its stage and its clocks.
    static let casework = """
        -- 行政许可法 Art. 42: once.
        CREATE TABLE case_extension (
            case_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_file (id),
            workdays INTEGER NOT NULL CHECK (workdays > 0),
            approved_by TEXT NOT NULL CHECK (approved_by <> ''),
            reason TEXT NOT NULL CHECK (reason <> ''),
            entered_on INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER case_extension_once BEFORE UPDATE ON case_extension
        BEGIN SELECT RAISE(ABORT, 'the law''s limit is extended once'); END;
        CREATE TRIGGER case_extension_stays BEFORE DELETE ON case_extension
        BEGIN SELECT RAISE(ABORT, 'an extension stays'); END;

        -- IN-2. How far the checks have got now; what was before is in the journal. Results are those of case_file.
        CREATE TABLE case_check (
            case_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_file (id),
            reviewed_by TEXT REFERENCES staff (id),
            reviewed_result INTEGER CHECK (reviewed_result IN (1, 2, 4)),
            reviewed_at INTEGER,
            approved_by TEXT REFERENCES staff (id),
            approved_result INTEGER CHECK (approved_result IN (1, 2, 4)),
            approved_at INTEGER,
            form INTEGER CHECK (form BETWEEN 1 AND 3),
            recorded_by TEXT REFERENCES staff (id),
            confirmed_at INTEGER,
            sent_back_by TEXT REFERENCES staff (id),
            sent_back_reason TEXT CHECK (sent_back_reason <> ''),
            sent_back_at INTEGER,
            CHECK ((reviewed_by IS NULL) = (reviewed_result IS NULL) AND (reviewed_by IS NULL) = (reviewed_at IS NULL)),
            CHECK ((approved_by IS NULL) = (approved_result IS NULL) AND (approved_by IS NULL) = (approved_at IS NULL)
                AND (approved_by IS NULL) = (form IS NULL)),
            CHECK ((sent_back_by IS NULL) = (sent_back_reason IS NULL) AND (sent_back_by IS NULL) = (sent_back_at IS NULL)),
            CHECK (sent_back_by IS NULL OR (reviewed_by IS NULL AND approved_by IS NULL)),
            CHECK (recorded_by IS NULL OR form IN (2, 3)),
            CHECK (confirmed_at IS NULL OR recorded_by IS NOT NULL),
            -- Nobody checks what they have checked before.
            CHECK (reviewed_by IS NOT approved_by OR reviewed_by IS NULL)
        ) STRICT;

        -- TL-4. The way up and back, one at a time.
        CREATE TABLE case_trip (
            id INTEGER PRIMARY KEY,
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            authority TEXT NOT NULL CHECK (authority <> ''),
            sent_at INTEGER NOT NULL,
            back_at INTEGER
        ) STRICT;
        CREATE INDEX case_trip_case ON case_trip (case_id, id);
        CREATE UNIQUE INDEX case_trip_open ON case_trip (case_id) WHERE back_at IS NULL;

        -- 办理环节.
        CREATE TABLE case_step (
            id INTEGER PRIMARY KEY,
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            at INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES staff (id),
            procedure_line INTEGER NOT NULL CHECK (procedure_line >= 0),
            title TEXT NOT NULL CHECK (title <> ''),
            note TEXT NOT NULL
        ) STRICT;
        CREATE INDEX case_step_case ON case_step (case_id, id);

        -- AG-2. Every contact with the authority.
        CREATE TABLE case_contact (
            id INTEGER PRIMARY KEY,
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            at INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES staff (id),
            authority TEXT NOT NULL CHECK (authority <> ''),
            way INTEGER NOT NULL CHECK (way BETWEEN 1 AND 4),
            whom TEXT NOT NULL,
            said TEXT NOT NULL CHECK (said <> '')
        ) STRICT;
        CREATE INDEX case_contact_case ON case_contact (case_id, id);

        -- AG-2, 行政许可法 44. From the decision on where the delivery has a limit, else from the delivery on. Papers by their ids.
        CREATE TABLE case_delivery (
            case_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_file (id),
            -- The due day near due was journalled for: once each.
            near_told_on INTEGER,
            delivered_on INTEGER,
            way INTEGER CHECK (way BETWEEN 1 AND 4),
            receiver TEXT CHECK (receiver <> ''),
            place TEXT,
            post_number TEXT CHECK ((post_number IS NOT NULL) = (way IS 2)),
            letter TEXT CHECK ((letter IS NOT NULL) = (way IS 4)),
            receipt TEXT,
            recorded_by TEXT REFERENCES staff (id),
            recorded_at INTEGER,
            late INTEGER CHECK (late IN (0, 1)),
            CHECK ((delivered_on IS NULL) = (way IS NULL) AND (way IS NULL) = (receiver IS NULL)
                AND (way IS NULL) = (receipt IS NULL) AND (way IS NULL) = (recorded_by IS NULL)
                AND (way IS NULL) = (recorded_at IS NULL) AND (way IS NULL) = (late IS NULL))
        ) STRICT;
        CREATE INDEX case_delivery_owed ON case_delivery (case_id) WHERE delivered_on IS NULL;

        -- IN-2. What applicants had to come for.
        CREATE TABLE case_visit (
            id INTEGER PRIMARY KEY,
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            at INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES staff (id),
            reason TEXT NOT NULL CHECK (reason <> '')
        ) STRICT;
        CREATE INDEX case_visit_case ON case_visit (case_id, id);

        """
}
