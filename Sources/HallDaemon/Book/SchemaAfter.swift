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

        """
}
