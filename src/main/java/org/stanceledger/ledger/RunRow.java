package org.stanceledger.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One run of the nightly job, with counts that reconcile: read = analysed + unchanged + skipped.
 *
 * @param id the job execution's id; of a restarted run, the first one's
 * @param day the day it reports
 * @param started when it began
 * @param version the version of the program
 * @param configurationHash SHA-256 of everything in the configuration, in hexadecimal
 * @param read articles met in the input
 * @param analysed articles analysed
 * @param unchanged articles already in the ledger with the same content
 * @param skipped inputs that could not be read
 */
public record RunRow(
        long id,
        LocalDate day,
        LocalDateTime started,
        String version,
        String configurationHash,
        long read,
        long analysed,
        long unchanged,
        long skipped) {}
