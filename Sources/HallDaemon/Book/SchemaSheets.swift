extension Schema {
    static let sheets = """
        -- ATT-4. Sealed month sheets and their corrections, each as it was.
        CREATE TABLE month_sheet (
            id INTEGER PRIMARY KEY,
            -- Its first day.
            month INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            sealed_at INTEGER NOT NULL,
            sealed_by TEXT NOT NULL REFERENCES staff (id),
            reason TEXT NOT NULL DEFAULT '' CHECK ((reason = '') = (revision = 1)),
            approved_by TEXT REFERENCES staff (id) CHECK ((approved_by IS NULL) = (revision = 1)),
            UNIQUE (month, revision),
            -- Nobody approves their own correction.
            CHECK (approved_by IS NULL OR approved_by <> sealed_by)
        ) STRICT;
        CREATE TRIGGER month_sheet_never_changes BEFORE UPDATE ON month_sheet
        BEGIN SELECT RAISE(ABORT, 'a sealed sheet is never changed'); END;
        CREATE TRIGGER month_sheet_never_goes BEFORE DELETE ON month_sheet
        BEGIN SELECT RAISE(ABORT, 'a sealed sheet is never taken out'); END;

        -- A MonthLine.
        CREATE TABLE month_line (
            sheet_id INTEGER NOT NULL REFERENCES month_sheet (id),
            person_id TEXT NOT NULL REFERENCES staff (id),
            line BLOB NOT NULL,
            PRIMARY KEY (sheet_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER month_line_never_changes BEFORE UPDATE ON month_line
        BEGIN SELECT RAISE(ABORT, 'a sealed sheet is never changed'); END;
        CREATE TRIGGER month_line_never_goes BEFORE DELETE ON month_line
        BEGIN SELECT RAISE(ABORT, 'a sealed sheet is never taken out'); END;

        -- The hall's paper first, then each unit's.
        CREATE TABLE month_paper (
            sheet_id INTEGER NOT NULL REFERENCES month_sheet (id),
            paper_id INTEGER NOT NULL REFERENCES paper (id),
            PRIMARY KEY (sheet_id, paper_id)
        ) STRICT, WITHOUT ROWID;

        -- A correction that waits for approval; the row goes when it is decided, and the journal keeps it.
        CREATE TABLE month_correction (
            month INTEGER PRIMARY KEY,
            reason TEXT NOT NULL CHECK (reason <> ''),
            asked_by TEXT NOT NULL REFERENCES staff (id),
            asked_at INTEGER NOT NULL
        ) STRICT;

        """
}
