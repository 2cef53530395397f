extension Schema {
    static let calendar = """
        CREATE TABLE calendar_year (
            year INTEGER PRIMARY KEY CHECK (year BETWEEN 1949 AND 2999),
            source TEXT NOT NULL CHECK (source <> ''),
            issued_on INTEGER NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;

        CREATE TABLE calendar_day (
            day INTEGER PRIMARY KEY,
            -- The year it lies in: a notice may name days of the December before, whether that year is loaded or not.
            year INTEGER NOT NULL,
            -- The year whose notice names it.
            notice_year INTEGER NOT NULL CHECK (notice_year IN (year, year + 1)),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            name TEXT NOT NULL
        ) STRICT;
        CREATE INDEX calendar_day_year ON calendar_day (year, day);

        """

    static let cases = """
        -- Every version of an item stays as it was: a case keeps the one it was filed under.
        CREATE TABLE item_version (
            code TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            name TEXT NOT NULL CHECK (name <> ''),
            unit_id TEXT NOT NULL REFERENCES unit (id),
            post_id TEXT NOT NULL REFERENCES post (id),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
            licence INTEGER NOT NULL CHECK (licence IN (0, 1)),
            promised_days INTEGER NOT NULL CHECK (promised_days >= 0),
            -- NULL: no law sets one, or the general one for licences does.
            statutory_days INTEGER CHECK (statutory_days >= promised_days),
            ending INTEGER NOT NULL CHECK (ending IN (1, 2)),
            pause_causes TEXT NOT NULL,
            basis TEXT NOT NULL,
            conditions TEXT NOT NULL,
            procedure TEXT NOT NULL,
            fee TEXT NOT NULL,
            publicity INTEGER NOT NULL CHECK (publicity BETWEEN 1 AND 3),
            next_window_id TEXT REFERENCES window (id),
            leader_approves INTEGER NOT NULL CHECK (leader_approves IN (0, 1)),
            second_review INTEGER NOT NULL CHECK (second_review IN (0, 1)),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
            PRIMARY KEY (code, version)
        ) STRICT, WITHOUT ROWID;

        -- The other posts an item is accepted at, in their order.
        CREATE TABLE item_post (
            item_code TEXT NOT NULL,
            item_version INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place >= 0),
            post_id TEXT NOT NULL REFERENCES post (id),
            PRIMARY KEY (item_code, item_version, place),
            UNIQUE (item_code, item_version, post_id),
            FOREIGN KEY (item_code, item_version) REFERENCES item_version (code, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE material (
            item_code TEXT NOT NULL,
            item_version INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL CHECK (name <> ''),
            need INTEGER NOT NULL CHECK (need BETWEEN 1 AND 3),
            originals INTEGER NOT NULL CHECK (originals >= 0),
            copies INTEGER NOT NULL CHECK (copies >= 0),
            form TEXT NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (item_code, item_version, place),
            UNIQUE (item_code, item_version, name),
            FOREIGN KEY (item_code, item_version) REFERENCES item_version (code, version)
        ) STRICT, WITHOUT ROWID;

        -- The version that is offered.
        CREATE TABLE item (
            code TEXT NOT NULL PRIMARY KEY,
            version INTEGER NOT NULL,
            FOREIGN KEY (code, version) REFERENCES item_version (code, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER item_version_stays BEFORE UPDATE ON item_version
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;
        CREATE TRIGGER item_version_kept BEFORE DELETE ON item_version
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;
        CREATE TRIGGER item_post_stays BEFORE UPDATE ON item_post
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;
        CREATE TRIGGER item_post_kept BEFORE DELETE ON item_post
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;
        CREATE TRIGGER material_stays BEFORE UPDATE ON material
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;
        CREATE TRIGGER material_kept BEFORE DELETE ON material
        BEGIN SELECT raise(ABORT, 'a version of an item stays as it was'); END;

        -- Serial numbers without gaps, per kind and year.
        CREATE TABLE serial (
            kind TEXT NOT NULL,
            year INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last > 0),
            PRIMARY KEY (kind, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_file (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            query_code TEXT NOT NULL,
            -- Wrong query codes on the last day that had any.
            guesses INTEGER NOT NULL DEFAULT 0 CHECK (guesses >= 0),
            guessed_on INTEGER NOT NULL DEFAULT 0,
            item_code TEXT NOT NULL,
            item_version INTEGER NOT NULL,
            -- As the version has it: lists and the applicant's screen show it without another look-up.
            item_name TEXT NOT NULL,
            post_id TEXT NOT NULL REFERENCES post (id),
            handler_id TEXT NOT NULL REFERENCES staff (id),
            -- 1 to 4 after acceptance, 5 to 8 before it; 4, annulled, in either case.
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 8),
            -- How it ended; kept when what was finished is annulled.
            result INTEGER NOT NULL DEFAULT 0 CHECK (stage <> 3 OR result > 0),
            -- Why it was denied or annulled.
            reason TEXT NOT NULL DEFAULT '',
            first_asked_id TEXT NOT NULL REFERENCES staff (id),
            filed_at INTEGER NOT NULL,
            filed_on INTEGER NOT NULL,
            filed_by TEXT NOT NULL REFERENCES staff (id),
            -- When the hall last received something of it before acceptance.
            received_at INTEGER NOT NULL CHECK (received_at >= filed_at),
            -- What it counts from: received_at, whenever that was said. NULL: it is not accepted.
            accepted_at INTEGER CHECK (accepted_at = received_at AND stage <= 4 OR accepted_at IS NULL AND stage >= 4),
            accepted_on INTEGER CHECK ((accepted_on IS NULL) = (accepted_at IS NULL)),
            -- NULL also where the law holds it for accepted.
            accepted_by TEXT REFERENCES staff (id) CHECK (accepted_by IS NULL OR accepted_at IS NOT NULL),
            ended_at INTEGER CHECK ((ended_at IS NOT NULL) = (stage IN (3, 4, 7, 8))),
            applicant_kind INTEGER NOT NULL,
            applicant_name TEXT NOT NULL CHECK (applicant_name <> ''),
            document INTEGER NOT NULL,
            identity_number TEXT NOT NULL,
            phone TEXT NOT NULL,
            channel INTEGER NOT NULL,
            queue_ticket TEXT NOT NULL,
            external_number TEXT NOT NULL,
            note TEXT NOT NULL,
            -- The derived instants, yellow and closing time, of the promise, before acceptance of the limit for an answer; NULL
            -- while the clock stands. While provisional due_at is NULL and near_at the first instant at which it could be due.
            near_at INTEGER,
            due_at INTEGER,
            -- The due day near due was journalled for: once each.
            near_told_on INTEGER,
            -- due_at, or the end of time where there is none: what lists are ordered by.
            order_at INTEGER NOT NULL,
            -- The true time of what was last done to it: nothing done on paper before is entered after.
            acted_at INTEGER NOT NULL,
            -- Something of it was done on paper and entered later.
            back_entered INTEGER NOT NULL DEFAULT 0 CHECK (back_entered IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0),
            FOREIGN KEY (item_code, item_version) REFERENCES item_version (code, version)
        ) STRICT;
        CREATE INDEX case_open_handler ON case_file (handler_id, order_at, id) WHERE stage IN (1, 2, 5, 6);
        CREATE INDEX case_open_post ON case_file (post_id, order_at, id) WHERE stage IN (1, 2, 5, 6);
        CREATE INDEX case_open_item ON case_file (item_code, order_at, id) WHERE stage IN (1, 2, 5, 6);
        CREATE INDEX case_open_due ON case_file (order_at, id) WHERE stage IN (1, 2, 5, 6);
        CREATE INDEX case_due ON case_file (order_at, id);
        CREATE INDEX case_provisional ON case_file (id) WHERE due_at IS NULL AND stage = 3;
        CREATE INDEX case_identity ON case_file (identity_number, id) WHERE identity_number <> '';
        CREATE INDEX case_applicant ON case_file (applicant_name, id);
        CREATE UNIQUE INDEX case_external ON case_file (external_number) WHERE external_number <> '' AND stage <> 4;

        -- Budgets, never only dates: `due_on` is derived and NULL while paused or provisional.
        CREATE TABLE case_clock (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            clock INTEGER NOT NULL CHECK (clock BETWEEN 1 AND 5),
            budget_days INTEGER NOT NULL CHECK (budget_days >= 0),
            due_on INTEGER,
            provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
            lapsed_at INTEGER,
            -- Looked at again only then, for it ran out while nobody could record an answer.
            held_until INTEGER,
            PRIMARY KEY (case_id, clock)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_pause (
            case_id INTEGER NOT NULL REFERENCES case_file (id),
            place INTEGER NOT NULL CHECK (place >= 0),
            cause INTEGER NOT NULL,
            notice TEXT NOT NULL,
            from_day INTEGER NOT NULL,
            to_day INTEGER CHECK (to_day >= from_day),
            PRIMARY KEY (case_id, place)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX case_pause_open ON case_pause (case_id) WHERE to_day IS NULL;

        """

    static let attendance = """
        CREATE TABLE mark (
            id INTEGER PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES staff (id),
            day INTEGER NOT NULL,
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            at INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            terminal_id TEXT REFERENCES terminal (id),
            -- The person's own at that moment; put right later; signed on paper and entered later.
            source INTEGER NOT NULL DEFAULT 1 CHECK (source BETWEEN 1 AND 3),
            -- The number of the correction or the signing sheet it came by.
            came_by TEXT CHECK ((came_by IS NULL) = (source = 1))
        ) STRICT;
        CREATE INDEX mark_day ON mark (day, person_id, kind, at);
        CREATE INDEX mark_person ON mark (person_id, day, kind, at);

        """
}
