extension Schema {
    static let applications = """
        -- How each material of an application stands; the places are those of the item's version it was filed under.
        CREATE TABLE case_material (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 5),
            defect TEXT NOT NULL CHECK ((defect <> '') <= (standing = 3)),
            follows_by INTEGER CHECK ((follows_by IS NOT NULL) = (standing = 5)),
            since_notice INTEGER NOT NULL CHECK (since_notice IN (0, 1)),
            PRIMARY KEY (case_id, place)
        ) STRICT, WITHOUT ROWID;

        -- What the applicant was told in writing. A notice that was given stays as it is.
        CREATE TABLE case_notice (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            given_at INTEGER NOT NULL,
            paper_id INTEGER NOT NULL REFERENCES paper (id),
            PRIMARY KEY (case_id, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_notice_line (
            case_id INTEGER NOT NULL,
            notice INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place >= 0),
            subject TEXT NOT NULL CHECK (subject <> ''),
            demand TEXT NOT NULL,
            change INTEGER NOT NULL CHECK (change BETWEEN 0 AND 4),
            changed TEXT NOT NULL,
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            PRIMARY KEY (case_id, notice, place),
            FOREIGN KEY (case_id, notice) REFERENCES case_notice (case_id, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER case_notice_stays BEFORE UPDATE ON case_notice
        BEGIN SELECT raise(ABORT, 'a notice stays as it was given'); END;
        CREATE TRIGGER case_notice_kept BEFORE DELETE ON case_notice
        BEGIN SELECT raise(ABORT, 'a notice stays as it was given'); END;
        CREATE TRIGGER case_notice_line_stays BEFORE UPDATE ON case_notice_line
        BEGIN SELECT raise(ABORT, 'a notice stays as it was given'); END;
        CREATE TRIGGER case_notice_line_kept BEFORE DELETE ON case_notice_line
        BEGIN SELECT raise(ABORT, 'a notice stays as it was given'); END;

        -- Who brought it and who wrote the form; no row where the applicant did both.
        CREATE TABLE case_bearer (
            case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
            name TEXT NOT NULL,
            letter TEXT NOT NULL,
            relation TEXT NOT NULL,
            person_id TEXT REFERENCES staff (id) CHECK ((person_id IS NOT NULL) = (kind = 4)),
            writer_id TEXT REFERENCES staff (id),
            witness TEXT NOT NULL CHECK ((witness <> '') = (writer_id IS NOT NULL))
        ) STRICT;

        """
}
