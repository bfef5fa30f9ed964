/** When the job runs by itself: a timetable, a loop that keeps to it, and an endpoint that tells how it goes. */
@NullMarked
package org.stanceledger.schedule;

import org.jspecify.annotations.NullMarked;
