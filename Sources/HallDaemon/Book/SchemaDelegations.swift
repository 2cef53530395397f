extension Schema {
    static let delegations = """
        -- AB-5. Powers of approval handed on in writing. What was written stays; it can be revoked.
        CREATE TABLE delegation (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            giver_id TEXT NOT NULL REFERENCES staff (id),
            delegate_id TEXT NOT NULL REFERENCES staff (id) CHECK (delegate_id <> giver_id),
            -- A bit each, as the wire numbers them.
            powers INTEGER NOT NULL CHECK (powers > 0),
            -- A bit each, as the wire numbers roles: what the giver held them as.
            offices INTEGER NOT NULL CHECK (offices > 0),
            from_day INTEGER NOT NULL,
            until_day INTEGER NOT NULL CHECK (until_day >= from_day),
            reason TEXT NOT NULL CHECK (reason <> ''),
            given_at INTEGER NOT NULL,
            revoked_at INTEGER,
            revoked_by TEXT REFERENCES staff (id) CHECK ((revoked_by IS NOT NULL) = (revoked_at IS NOT NULL)),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        CREATE INDEX delegation_delegate ON delegation (delegate_id, id);
        CREATE INDEX delegation_giver ON delegation (giver_id, id);
        CREATE TRIGGER delegation_stays BEFORE UPDATE OF
            number, giver_id, delegate_id, powers, offices, from_day, until_day, reason, given_at ON delegation
        BEGIN SELECT RAISE(ABORT, 'a delegation is never changed'); END;
        CREATE TRIGGER delegation_kept BEFORE DELETE ON delegation
        BEGIN SELECT RAISE(ABORT, 'a delegation is never taken out'); END;

        -- CO-3. Who may work on an item; one without a row is for whoever holds its post.
        CREATE TABLE item_authorisation (
            item_code TEXT NOT NULL REFERENCES item (code),
            person_id TEXT NOT NULL REFERENCES staff (id),
            -- In the upper system; empty: none.
            account TEXT NOT NULL,
            PRIMARY KEY (item_code, person_id)
        ) STRICT, WITHOUT ROWID;

        """
}
