extension Schema {
    static let leaves = """
        -- LV-1. Kinds of leave the hall has put; what it ships with stands in the program until then.
        CREATE TABLE leave_kind (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            basis TEXT NOT NULL,
            standing INTEGER NOT NULL CHECK (standing BETWEEN 1 AND 3),
            counting INTEGER NOT NULL CHECK (counting IN (1, 2)),
            allowance INTEGER NOT NULL CHECK (allowance BETWEEN 1 AND 4),
            days_max INTEGER NOT NULL CHECK ((days_max > 0) = (allowance IN (2, 3))),
            sudden INTEGER NOT NULL CHECK (sudden IN (0, 1)),
            waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
            -- A line each: working days, a space, the name.
            papers TEXT NOT NULL,
            retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;

        -- Half-days are numbered since 1970-01-01.
        CREATE TABLE leave (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES staff (id),
            -- Asked, granted, refused, withdrawn.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
            reason TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            registered_by TEXT REFERENCES staff (id) CHECK (registered_by IS NULL OR registered_by <> person_id),
            told_by TEXT NOT NULL,
            afterwards INTEGER NOT NULL CHECK (afterwards IN (0, 1)),
            first_day INTEGER NOT NULL,
            last_day INTEGER NOT NULL CHECK (last_day >= first_day),
            half_days INTEGER NOT NULL CHECK (half_days > 0),
            chained_half_days INTEGER NOT NULL CHECK (chained_half_days >= 0),
            -- Nobody decides on their own.
            decided_by TEXT REFERENCES staff (id) CHECK (decided_by IS NULL OR decided_by <> person_id),
            decided_at INTEGER CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
            answer TEXT NOT NULL DEFAULT '',
            waiver TEXT NOT NULL DEFAULT '',
            -- Where it was written down: how it was decided, by whom it was written.
            way INTEGER CHECK (way IN (1, 2)),
            recorded_by TEXT REFERENCES staff (id) CHECK ((recorded_by IS NULL) = (way IS NULL)),
            -- Given, awaited, disowned.
            word INTEGER NOT NULL DEFAULT 1 CHECK (word BETWEEN 1 AND 3),
            consent TEXT NOT NULL DEFAULT '',
            -- Away, signed in, returned.
            back INTEGER NOT NULL DEFAULT 1 CHECK (back BETWEEN 1 AND 3),
            back_at INTEGER CHECK ((back_at IS NULL) = (back = 1)),
            slip_id INTEGER REFERENCES paper (id),
            version INTEGER NOT NULL CHECK (version > 0),
            CHECK (back = 1 OR stage = 2)
        ) STRICT;
        CREATE INDEX leave_person ON leave (person_id, id);
        CREATE INDEX leave_away ON leave (person_id, id) WHERE stage = 2 AND back = 1;
        CREATE INDEX leave_days ON leave (last_day, first_day) WHERE stage = 2;
        CREATE INDEX leave_open ON leave (id) WHERE stage = 2 AND back < 3 OR word = 2;

        -- What the kind said when it was asked for holds.
        CREATE TABLE leave_part (
            leave_id INTEGER NOT NULL REFERENCES leave (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            kind_id TEXT NOT NULL,
            name TEXT NOT NULL,
            standing INTEGER NOT NULL CHECK (standing BETWEEN 1 AND 3),
            counting INTEGER NOT NULL CHECK (counting IN (1, 2)),
            allowance INTEGER NOT NULL CHECK (allowance BETWEEN 1 AND 4),
            days_max INTEGER NOT NULL,
            sudden INTEGER NOT NULL CHECK (sudden IN (0, 1)),
            waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
            first_half INTEGER NOT NULL,
            last_half INTEGER NOT NULL CHECK (last_half >= first_half),
            PRIMARY KEY (leave_id, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE leave_cut (
            leave_id INTEGER NOT NULL REFERENCES leave (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            first_half INTEGER NOT NULL,
            last_half INTEGER NOT NULL CHECK (last_half >= first_half),
            PRIMARY KEY (leave_id, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE leave_paper (
            leave_id INTEGER NOT NULL REFERENCES leave (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL,
            due_workdays INTEGER NOT NULL CHECK (due_workdays >= 0),
            -- Whose first day it counts from.
            first_day INTEGER NOT NULL,
            handed_in_at INTEGER,
            PRIMARY KEY (leave_id, place),
            UNIQUE (leave_id, name)
        ) STRICT, WITHOUT ROWID;

        -- LV-4. Whom the unit sends for a post while the leave lasts.
        CREATE TABLE leave_substitute (
            leave_id INTEGER NOT NULL REFERENCES leave (id),
            post_id TEXT NOT NULL REFERENCES post (id),
            person_id TEXT NOT NULL REFERENCES staff (id),
            sent_by TEXT NOT NULL CHECK (sent_by <> ''),
            PRIMARY KEY (leave_id, post_id)
        ) STRICT, WITHOUT ROWID;

        -- Since when somebody has worked: annual leave follows from it.
        CREATE TABLE staff_service (
            person_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
            worked_since INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
