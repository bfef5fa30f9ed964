package org.stanceledger.schedule;

/**
 * What job.yaml says about running by itself.
 *
 * @param timetable when a run is due
 * @param catchUp whether a run that was due while nobody was there is made up for
 * @param healthPort port on loopback that tells how it goes, 0 for none
 */
public record ScheduleSettings(Timetable timetable, boolean catchUp, int healthPort) {}
