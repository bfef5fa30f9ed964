package org.stanceledger.job;

import java.time.LocalDate;

/**
 * What an operator asks of a new run.
 *
 * @param day the day it reports
 * @param reanalyse whether unchanged articles are analysed again
 */
public record RunOptions(LocalDate day, boolean reanalyse) {}
