/** What others are told about a run: numbers for a scraper of text files, a notice when it fails. It can never make a run fail. */
@NullMarked
package org.stanceledger.monitoring;

import org.jspecify.annotations.NullMarked;
