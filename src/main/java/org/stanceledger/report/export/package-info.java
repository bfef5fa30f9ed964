/** The ledger in the forms that the field's other tools read: JSON Lines, a network, coded statements. Plain Java. */
@NullMarked
package org.stanceledger.report.export;

import org.jspecify.annotations.NullMarked;
