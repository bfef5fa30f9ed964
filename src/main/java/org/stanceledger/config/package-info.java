/** Reads job-config/ and reports every fault in it at once, with file and line. */
@NullMarked
package org.stanceledger.config;

import org.jspecify.annotations.NullMarked;
