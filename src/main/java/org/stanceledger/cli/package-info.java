/** The command line: thin verbs over the packages below; Spring starts only where a verb needs it. */
@NullMarked
package org.stanceledger.cli;

import org.jspecify.annotations.NullMarked;
