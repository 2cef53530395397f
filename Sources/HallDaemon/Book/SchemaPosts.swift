extension Schema {
    static let posts = """
        -- AB-1. Who held a post from when on, for every change there was; the last row is what post_holder says.
        CREATE TABLE post_staffing (
            post_id TEXT NOT NULL REFERENCES post (id),
            since INTEGER NOT NULL,
            -- NULL: nobody.
            a TEXT REFERENCES staff (id),
            -- Ids in order, with ';' between them.
            bs TEXT NOT NULL,
            retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
            -- Of a temporary post, as it was put then.
            last_day INTEGER,
            PRIMARY KEY (post_id, since)
        ) STRICT, WITHOUT ROWID;

        -- Who holds a post on some days instead; of several for a day the one with the highest id holds.
        CREATE TABLE post_roster (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id TEXT NOT NULL REFERENCES post (id),
            from_day INTEGER NOT NULL,
            until_day INTEGER NOT NULL CHECK (until_day >= from_day),
            a TEXT NOT NULL REFERENCES staff (id),
            bs TEXT NOT NULL CHECK (bs <> ''),
            -- From then on it could be known.
            added_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX post_roster_day ON post_roster (until_day, from_day);

        -- AB-2. What was told last of who serves each post. Worked out from the facts, and never written otherwise.
        CREATE TABLE post_cover (
            post_id TEXT NOT NULL PRIMARY KEY REFERENCES post (id),
            -- Closed, A, cover, unmanned.
            standing INTEGER NOT NULL CHECK (standing BETWEEN 1 AND 4),
            person_id TEXT REFERENCES staff (id),
            since INTEGER NOT NULL,
            CHECK ((person_id IS NOT NULL) = (standing IN (2, 3)))
        ) STRICT, WITHOUT ROWID;

        """
}
