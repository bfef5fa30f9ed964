package org.stanceledger.report.page;

import org.stanceledger.ledger.StatementRow;

/**
 * A statement with its number in the workbook.
 *
 * @param number position among all statements, from 1
 * @param row the statement
 */
record NumberedStatement(long number, StatementRow row) {}
