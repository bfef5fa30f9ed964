/** The nightly Spring Batch job: manifest, analyse, report, publish; run, restart, stop. */
@NullMarked
package org.stanceledger.job;

import org.jspecify.annotations.NullMarked;
