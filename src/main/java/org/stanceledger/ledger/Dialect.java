package org.stanceledger.ledger;

/** The database systems that can hold a ledger, and where their SQL differs. */
public enum Dialect {
    H2("org/springframework/batch/core/schema-h2.sql", ""),
    POSTGRESQL("org/springframework/batch/core/schema-postgresql.sql", " COLLATE \"C\"");

    private final String batchSchema;
    private final String characterOrder;

    Dialect(String batchSchema, String characterOrder) {
        this.batchSchema = batchSchema;
        this.characterOrder = characterOrder;
    }

    /** Class path resource with the job metadata's tables. */
    String batchSchema() {
        return batchSchema;
    }

    /** What makes a column sort by code point whatever the server's language, so that reports are the same everywhere. */
    String characterOrder() {
        return characterOrder;
    }
}
