package org.stanceledger.job;

/** More inputs had to be skipped than the configuration allows. */
final class SkipLimitException extends RuntimeException {
    SkipLimitException(int skips, int limit) {
        super(skips + " inputs had to be skipped, more than run.skip-limit allows (" + limit + ")");
    }
}
